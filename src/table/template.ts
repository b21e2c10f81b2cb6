import { decisions } from '../decisions/decisions.js';
import { holders } from '../entities/dictionary/holders.js';
import { type Vocabulary, vocabularies } from '../entities/dictionary/words.js';
import type { Kind } from '../entities/facts.js';
import type { Language } from '../entities/faults.js';
import { byLabel, type Labelled, type Level, labelKey, levelsOf } from './labels.js';
import { LEGENDS } from './unmapped.js';
import { labelOf } from './words.js';

/** A sheet of a template: its headings, and what may be chosen below each. */
export interface TemplateSheet {
  readonly name: string;
  readonly kind: Kind;
  /** The list whose items it holds, by its path; empty for the records. */
  readonly path: string;
  readonly columns: readonly TemplateColumn[];
}

export interface TemplateColumn {
  readonly heading: string;
  /** From the top of the record, without the numbers of items. */
  readonly path: string;
  /** It joins the row to the sheet above. */
  readonly key?: true;
  readonly field: Labelled;
  /** What may be chosen, and whether something else may stand there too. */
  readonly choices?: { readonly words: readonly string[]; readonly open: boolean };
  readonly form: 'text' | 'date' | 'number';
}

/** A table to be filled in, and a sheet that explains it. */
export interface Template {
  readonly sheets: readonly TemplateSheet[];
  readonly legend: { readonly name: string; readonly rows: readonly (readonly string[])[] };
}

/**
 * The table of one kind of decision or of several, to be filled in: one sheet for the records and one for
 * each list, with headings that are read without a mapping.
 *
 * @example
 * ```ts
 * templateOf(['grant'], 'zh').sheets.map(({ name }) => name) // => ["支持资金","资金来源"]
 * ```
 */
export function templateOf(kinds: readonly Kind[], language: Language): Template {
  const sheets = kinds.flatMap((kind) =>
    sheetsOf(kind, levelsOf(kind), [], kinds.length > 1, language),
  );
  return { sheets, legend: { name: LEGENDS[language], rows: legendOf(sheets, language) } };
}

const at = (language: Language): 0 | 1 => (language === 'zh' ? 0 : 1);

function sheetsOf(
  kind: Kind,
  level: Level,
  keys: readonly Labelled[],
  several: boolean,
  language: Language,
): TemplateSheet[] {
  const labels = byLabel([...keys, ...level.fields]);
  const columns = [
    ...keys.map(
      (field): TemplateColumn => ({ ...columnOf(kind, field, labels, language), key: true }),
    ),
    ...level.fields
      .filter((field) => isAsked(kind, field, keys.length === 0))
      .map((field) => columnOf(kind, field, labels, language)),
  ];
  const below = level.key === undefined ? keys : [...keys, level.key];
  return [
    { name: sheetName(level, several, language), kind, path: level.path, columns },
    ...level.lists.flatMap((list) => sheetsOf(kind, list, below, several, language)),
  ];
}

/** Names of sheets have at most 31 characters; where the English one has more the Chinese one stands. */
function sheetName({ path, names }: Level, several: boolean, language: Language): string {
  const own = path !== '' && several ? names.slice(-2) : names;
  const name = own[at(language)] ?? '';
  return name.length <= 31 && !/[[\]:*?/\\]/.test(name) ? name : (own[0] ?? '').slice(0, 31);
}

/** Objects that must be there have no heading of their own; reasons are asked for where they can excuse. */
function isAsked(kind: Kind, { path, shape }: Labelled, top: boolean): boolean {
  if (!top) return true;
  if (path === 'edition') return false;
  if (path.startsWith('reasons.')) {
    const id = path.slice('reasons.'.length);
    return decisions[kind].rules.some((rule) => rule.id === id && rule.modality === 'principle');
  }
  return shape.type !== 'object' || shape.nullable === true;
}

function columnOf(
  kind: Kind,
  field: Labelled,
  labels: ReadonlyMap<string, Labelled>,
  language: Language,
): TemplateColumn {
  const { path, shape } = field;
  const label = field.labels[at(language)] ?? path;
  // Of two fields with one label the second goes by its path.
  const said = labels.get(labelKey(label)) === field ? label : path;
  const money = /money$/.test(shape.type);
  const choices = choicesOf(kind, field, language);
  return {
    heading: money ? `${said}（万元）` : said,
    path,
    field,
    ...(choices === undefined ? {} : { choices }),
    form: shape.type === 'date' ? 'date' : money || shape.type === 'integer' ? 'number' : 'text',
  };
}

/** What a cell says of whether, of all that is read: 有, 无, √ and × too. */
const TRUTH = { zh: ['是', '否'], en: ['true', 'false'] } as const;

function choicesOf(
  kind: Kind,
  { path, shape, entry }: Labelled,
  language: Language,
): TemplateColumn['choices'] {
  const open = entry?.suggests !== undefined;
  if (shape.type === 'boolean') return { words: TRUTH[language], open };
  if (shape.type === 'object' || (shape.type === 'list' && shape.items === undefined)) {
    return { words: ['有', '无'], open };
  }
  if (shape.type === 'list') return undefined;
  const suggests: Vocabulary | undefined = entry?.suggests;
  const codes =
    shape.words ?? (suggests === undefined ? undefined : Object.keys(vocabularies[suggests]));
  if (codes === undefined) return undefined;
  const by = path === 'outcome' ? { kind } : { suggests };
  return { words: codes.map((code) => labelOf(code, codes, by)?.[at(language)] ?? code), open };
}

const HEADS = {
  zh: ['工作表', '表头', '含义', '怎么写', '谁掌握', '依据（条）', '示例'],
  en: ['sheet', 'heading', 'meaning', 'how to write it', 'who holds it', 'articles', 'example'],
} as const;

function legendOf(sheets: readonly TemplateSheet[], language: Language): string[][] {
  const index = at(language);
  const rows = sheets.flatMap(({ name, columns }) =>
    columns.map(({ heading, field: { shape, entry }, choices }) => [
      name,
      heading,
      entry?.meaning[index] ?? '',
      choices === undefined
        ? writing(shape.type, shape.nullable === true)[index]
        : choices.words.map((word) => saidOf(word, language)).join(' / '),
      entry === undefined ? '' : (holders[entry.holder][index] ?? ''),
      entry?.articles.join(', ') ?? '',
      exampleOf(entry?.example),
    ]),
  );
  return [[...HEADS[language]], ...rows];
}

/** The two words of whether there is one are read in Chinese alone; an English legend says what they mean. */
const MEANT: Readonly<Record<string, string>> = { 有: 'there is one', 无: 'there is none' };

const saidOf = (word: string, language: Language): string =>
  language === 'zh' || MEANT[word] === undefined ? word : `${word} (${MEANT[word]})`;

/** How a value is written in a cell. */
function writing(type: string, nullable: boolean): readonly [zh: string, en: string] {
  const [zh, en] = WRITING[type] ?? WRITING['text'] ?? ['', ''];
  return nullable ? [`${zh}；确知没有写“无”`, `${en}; 无 where there is none`] : [zh, en];
}

const WRITING: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  money: ['金额，万元', 'an amount in 万元'],
  'positive-money': ['金额，万元，大于零', 'an amount in 万元, above zero'],
  'signed-money': ['金额，万元；退款为负', 'an amount in 万元; a refund below zero'],
  date: ['日期，如 2024-06-30', 'a date such as 2024-06-30'],
  integer: ['整数', 'a whole number'],
  place: [
    '六位区划代码，或省、市名称',
    'a division code of six digits, or the name of province and city',
  ],
  list: ['几项用“；”隔开', 'several, parted by ；'],
  text: ['文字', 'a text'],
};

function exampleOf(example: unknown): string {
  if (example === undefined || typeof example === 'object') return '';
  return String(example);
}
