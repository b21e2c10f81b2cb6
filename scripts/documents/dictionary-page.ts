import {
  type Described,
  type Field,
  factsStatedBy,
  fieldsOf,
  outcomesOf,
  type WordEntry,
  wordLists,
  wordsOf,
} from '../../src/dictionary.js';
import { type ActName, actSchemas } from '../../src/entities/acts.js';
import { factSchemas, type Kind } from '../../src/entities/facts.js';
import type { GeneratedFile } from './document.js';

const kinds = Object.keys(factSchemas) as Kind[];
const acts = Object.keys(actSchemas) as ActName[];

const code = (text: string) => `\`${text}\``;

/** A cell: no bar and no line end may stand in it. */
const cell = (...lines: readonly (string | undefined)[]) =>
  lines
    .filter((line) => line !== undefined && line !== '')
    .join('<br>')
    .replaceAll('|', '\\|') || '—';

const TYPES: Readonly<Record<Field['type'], readonly [zh: string, en: string]>> = {
  text: ['文字', 'text'],
  string: ['文字，可空', 'text, may be blank'],
  'record-id': ['编号', 'id'],
  date: ['日期', 'date'],
  place: ['区划代码', 'place'],
  money: ['金额', 'money'],
  'positive-money': ['大于 0 的金额', 'money above zero'],
  'signed-money': ['金额，退款为负', 'money, refunds below zero'],
  integer: ['整数', 'whole number'],
  boolean: ['是/否', 'true/false'],
  word: ['代码', 'word'],
  json: ['JSON 对象', 'JSON object'],
  object: ['一组', 'object'],
  list: ['列表', 'list'],
};

function rangeOf({ least, most }: Field): string | undefined {
  if (most !== undefined) return `${least}–${most}`;
  return least === undefined ? undefined : `≥ ${least}`;
}

function typeOf(field: Field): string {
  const [zh, en] = TYPES[field.type];
  const of = field.items && TYPES[field.items];
  const words = field.words?.words.map(code).join(' ');
  return cell(
    of ? `${zh}（${of[0]}） ${en} of ${of[1]}` : `${zh} ${en}`,
    rangeOf(field),
    field.counter && `${field.unit?.zh} ${field.unit?.en}`,
    field.rows !== undefined ? `至少 ${field.rows} 项 at least ${field.rows}` : undefined,
    field.unique ? '不得重复 no repeats' : undefined,
    words && (field.words?.open ? `${words} …` : words),
  );
}

function absenceOf({ required, nullable, whenNull, whenLeftOut }: Field): string {
  return cell(
    required ? '必填 required' : `不写：${whenLeftOut?.zh} · left out: ${whenLeftOut?.en}`,
    nullable ? `null：${whenNull?.zh} · ${whenNull?.en}` : undefined,
  );
}

const holderOf = ({ holder: { label, at } }: Field) =>
  cell(`${label.zh} ${label.en}`, at && code(at.path));

function basisOf({ articles, rules, settled }: Field): string {
  return cell(
    articles.length > 0 ? `第 ${articles.join('、')} 条 Art. ${articles.join(', ')}` : undefined,
    rules.map(code).join(' '),
    settled ? '本决定所定 settled here' : undefined,
  );
}

const exampleOf = ({ type, example }: Field) =>
  example === undefined ||
  type === 'object' ||
  (type === 'list' && JSON.stringify(example).includes('{'))
    ? ''
    : cell(code(JSON.stringify(example)));

function table(fields: readonly Field[]): string {
  return [
    '| 路径 path | 名称 label | 填什么 what to write | 类型 type | 空缺 left out, null | 谁掌握 holder | 依据 basis | 例 example |',
    '|---|---|---|---|---|---|---|---|',
    ...fields.map(
      (field) =>
        `| ${[
          code(field.path),
          cell(field.label.zh, field.label.en),
          cell(field.meaning.zh, field.meaning.en),
          typeOf(field),
          absenceOf(field),
          holderOf(field),
          basisOf(field),
          exampleOf(field),
        ].join(' | ')} |`,
    ),
  ].join('\n');
}

function wordTable(words: readonly WordEntry[]): string {
  return [
    '| 代码 word | 名称 label | 含义 meaning | 条 article |',
    '|---|---|---|---|',
    ...words.map(
      ({ word, label, meaning, articles }) =>
        `| ${code(word)} | ${cell(label.zh, label.en)} | ${cell(meaning.zh, meaning.en)} | ${cell(articles.join(', '))} |`,
    ),
  ].join('\n');
}

const headed = (word: string, list: readonly WordEntry[]) => {
  const { label, meaning } = list.find((each) => each.word === word) as WordEntry;
  return `${label.zh} · ${word}, ${label.en}\n\n${meaning.zh}\n${meaning.en}`;
};

function kindSection(kind: Kind): string {
  return [
    `### ${headed(kind, wordsOf('kinds'))}`,
    table(fieldsOf(kind)),
    wordTable(outcomesOf(kind)),
  ].join('\n\n');
}

/** The fields of an act that are not the head of every act, nor facts of the decision that it guards. */
function ownFields(act: ActName): Field[] {
  const kind = factsStatedBy(act);
  const stated = new Set(kind && fieldsOf(kind).map(({ path }) => path.slice('facts.'.length)));
  const heads = new Set(headFields().map(({ path }) => path));
  return fieldsOf(act).filter(
    ({ path, required }) =>
      !heads.has(path) && (!stated.has(path) || (required && !path.includes('.'))),
  );
}

/** What stands at the head of every act. */
function headFields(): Field[] {
  const [first, ...others] = acts.map((act) => new Set(fieldsOf(act).map(({ path }) => path)));
  return fieldsOf(acts[0] ?? 'lapse').filter(
    ({ path }) => first?.has(path) && others.every((paths) => paths.has(path)),
  );
}

function actSection(act: ActName): string {
  const kind = factsStatedBy(act);
  return [
    `### ${headed(act, wordsOf('acts'))}`,
    ...(kind === undefined
      ? []
      : [
          `可写 ${code(kind)} 的各项事实（不带 \`facts.\`），不写的以案卷为准。` +
            `May state the facts of ${code(kind)} (without \`facts.\`); what is left out is known from the docket.`,
        ]),
    table(ownFields(act)),
  ].join('\n\n');
}

/** A reference page of every field and word. */
export function factsPage(): GeneratedFile {
  const parts = [
    '# 事实字典 · The dictionary of facts',
    '由 `npm run generate` 生成，请勿手改。每个字段填什么、谁掌握、空缺表示什么；同样的内容作为数据见 `jiebang/dictionary`，作为表格见 [facts.csv](facts.csv)。' +
      '例子里的单位、人名和金额都是虚构的（synthetic）。',
    'Made by `npm run generate`; not to be edited. What to write in every field, who has it, and what its absence says; the same as data in ' +
      '`jiebang/dictionary`, as a table in [facts.csv](facts.csv). Firms, persons and amounts in the examples are invented (synthetic).',
    '## 记录 · The record',
    table(fieldsOf('record')),
    '## 十六种决定 · The sixteen kinds',
    ...kinds.map(kindSection),
    '## 案卷 · The docket',
    table(fieldsOf('docket')),
    '## 行为 · The acts',
    '每个行为都有 · Every act has:',
    table(headFields()),
    ...acts.map(actSection),
    '## 版本 · The edition',
    table(fieldsOf('edition')),
    '## 代码 · The words',
    ...wordLists()
      .filter((list) => list !== 'kinds' && list !== 'acts')
      .map((list) => `### ${list}\n\n${wordTable(wordsOf(list))}`),
  ];
  return { path: 'docs/facts.md', text: `${parts.join('\n\n')}\n` };
}

const COLUMNS: Readonly<Record<string, (field: Field) => string | undefined>> = {
  path: ({ path }) => path,
  label_zh: ({ label }) => label.zh,
  label_en: ({ label }) => label.en,
  meaning_zh: ({ meaning }) => meaning.zh,
  meaning_en: ({ meaning }) => meaning.en,
  type: ({ type, items }) => (items ? `${type} of ${items}` : type),
  unit_zh: ({ unit }) => unit?.zh,
  unit_en: ({ unit }) => unit?.en,
  range: rangeOf,
  words: ({ words }) => words && [...words.words, ...(words.open ? ['…'] : [])].join('|'),
  required: ({ required }) => (required ? 'yes' : 'no'),
  left_out_zh: ({ whenLeftOut }) => whenLeftOut?.zh,
  left_out_en: ({ whenLeftOut }) => whenLeftOut?.en,
  null_zh: ({ whenNull }) => whenNull?.zh,
  null_en: ({ whenNull }) => whenNull?.en,
  holder: ({ holder }) => holder.role,
  holder_zh: ({ holder }) => holder.label.zh,
  holder_en: ({ holder }) => holder.label.en,
  holder_at: ({ holder }) => holder.at?.path,
  articles: ({ articles }) => articles.join('|'),
  rules: ({ rules }) => rules.join('|'),
  settled: ({ settled }) => (settled ? 'yes' : 'no'),
  counter: ({ counter }) => counter,
  example: ({ example }) => JSON.stringify(example),
};

/** As RFC 4180 has it; the mark in front tells a spreadsheet that it is UTF-8. */
const quoted = (text = '') => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The dictionary as a table: one row for each field of everything that is described. */
export function factsTable(): GeneratedFile {
  const described: readonly Described[] = ['record', ...kinds, 'docket', ...acts, 'edition'];
  const rows = described.flatMap((of) =>
    fieldsOf(of).map((field) => [of, ...Object.values(COLUMNS).map((column) => column(field))]),
  );
  const lines = [['of', ...Object.keys(COLUMNS)], ...rows].map((row) => row.map(quoted).join(','));
  return { path: 'docs/facts.csv', text: `\ufeff${lines.join('\n')}\n` };
}
