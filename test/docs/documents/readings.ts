import { type Reading, readings, type Switch, switches } from '../../../src/regulation/index.js';
import type { GeneratedFile } from './document.js';

const SWITCHES: readonly (readonly [id: string, Switch])[] = Object.entries(switches);

/** A switch of a reading: its alternatives, and what each but the draft's changes. */
function choice([id, { alternatives, changes }]: (typeof SWITCHES)[number]): string {
  const [first] = alternatives;
  return [
    `| \`${id}\` | 改为 · changes to |`,
    '|---|---|',
    `| \`${first}\` | 草案所取，如上 · the draft’s, as above |`,
    ...Object.entries(changes).map(
      ([alternative, { zh, en }]) => `| \`${alternative}\` | ${zh}。<br>${capital(en)}. |`,
    ),
  ].join('\n');
}

const capital = (text: string) => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** A question that the text leaves open, in both languages. */
function section({ id, articles, question, taken, why, otherwise }: Reading): string {
  const lines = [
    ['问', 'Question', question],
    ['取', 'Taken', taken],
    ['理由', 'Why', why],
    ['也可能是', 'What else could be meant', otherwise],
  ] as const;
  const said = lines.flatMap(([zh, en, text]) =>
    text === null ? [] : [`- **${zh}** ${text.zh}\n  **${en}.** ${text.en}`],
  );
  const where = `第 ${articles.join('、')} 条 · Art. ${articles.join(', ')}`;
  const choices = SWITCHES.filter(([, { of }]) => of === id).map(choice);
  return [`## ${id}`, where, said.join('\n'), ...choices].join('\n\n');
}

/** The readings that the rules follow where the text leaves a question open. */
export function readingsDocument(): GeneratedFile {
  const head = [
    '# 解读 · The readings',
    `由 \`npm run generate\` 从 src/regulation 生成，请勿手改。条文留有余地之处，本项目取一种解读，写明理由和其他可能；共 ${readings.length} 条。` +
      '不赞成其中哪一条，就知道该改哪里。',
    'Made from src/regulation by `npm run generate`; not to be edited. Where the text leaves a question open, the project takes ' +
      `one reading, says why, and names what else could be meant: ${readings.length} of them. Whoever disagrees with one knows what to change.`,
    `其中有 ${SWITCHES.length} 处可以由版本改选（\`readings\`），列在所属解读之下；第一项是草案所取。例如：`,
    `${SWITCHES.length} points can be switched by an edition (\`readings\`); each is listed under the reading to which it belongs, the draft’s ` +
      'alternative first. For example:',
    [
      '```json',
      '{ "id": "other", "readings": { "R16.contract": "sum", "R16.before": "counts" } }',
      '```',
    ].join('\n'),
  ];
  return {
    path: 'docs/readings.md',
    text: `${[...head, ...readings.map(section)].join('\n\n')}\n`,
  };
}
