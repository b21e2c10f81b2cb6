import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decisionOf } from '../../src/decisions/rules-under.js';
import type { Kind } from '../../src/index.js';
import { ROOT } from '../house/sources.js';
import { DECIDED_ON } from '../records.js';
import type { Found, Tried } from './proved.js';
import type { Solved } from './shares.js';
import type { Witness } from './witnesses.js';

export const PAGE = 'docs/laws.md';

/** The rules, where they turn, the readings and the parameters, as one digest: another rule set needs other proofs. */
export const ruleSetDigest = (): string =>
  createHash('sha256')
    .update(readFileSync(`${ROOT}docs/rule-set/description.json`))
    .digest('hex');

/** A witness as it stands on the page: a record, whatever edition it is judged by, and what it shows. */
export interface Shown extends Witness {
  readonly law: 1 | 2 | 7;
  /** The outcome, the rule, or the reading and its alternative. */
  readonly of: string;
}

/** All that the page says. */
export interface Proofs {
  readonly outcomes: readonly (readonly [Kind, string, Witness | undefined])[];
  readonly rules: readonly (readonly [Kind, string, Witness | undefined])[];
  readonly readings: readonly (readonly [string, string, Witness | undefined])[];
  readonly tried: readonly Tried[];
  readonly solved: readonly Solved[];
  readonly atLimits: { readonly cases: number; readonly faults: readonly string[] };
  readonly random: { readonly cases: number; readonly faults: readonly string[] };
}

const grouped = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
const sum = <T>(all: readonly T[], of: (each: T) => number): number =>
  all.reduce((total, each) => total + of(each), 0);

const line = (law: Shown['law'], of: string, { record, edition }: Witness): string =>
  JSON.stringify({ law, of, record: { id: `law-${law}`, ...record }, edition });

const folded = (summary: string, lines: readonly string[]): string[] => [
  '<details>',
  `<summary>${summary}</summary>`,
  '',
  '```ndjson',
  ...lines,
  '```',
  '',
  '</details>',
  '',
];

const recordOf = ({ kind, facts, edition }: Found): string =>
  JSON.stringify({
    kind,
    decidedOn: DECIDED_ON,
    outcome: decisionOf(kind).outcomes[0],
    facts,
    edition: { id: edition.id, readings: edition.readings },
  });

const yesNo = (holds: boolean): string => (holds ? '成立 · holds' : '**不成立 · does not hold**');

function summary({ outcomes, rules, readings, tried, solved, atLimits, random }: Proofs): string[] {
  const lacking = (rows: readonly (readonly [string, string, Witness | undefined])[]) =>
    rows.filter(([, , witness]) => witness === undefined).length;
  const fillings = grouped(sum(tried, (each) => each.fillings));
  const open = grouped(sum(tried, (each) => each.open));
  const blunt = grouped(sum(tried, (each) => each.blunt));
  const isEmpty = (of: (each: Tried) => readonly Found[]) =>
    tried.every((each) => of(each).length === 0);
  const arithmetic =
    solved.every(({ answer }) => answer !== 'fails') &&
    atLimits.faults.length + random.faults.length === 0;
  const row = (number: number, says: string, holds: boolean, how: string) =>
    `| ${number} | ${says} | ${yesNo(holds)} | ${how} |`;
  return [
    '| | 定律 · law | | 怎样证明 · how it is shown |',
    '|---|---|---|---|',
    row(
      1,
      '每类事项的每一种结果都有可能符合规定 · every outcome of every kind can be in keeping with the measures',
      lacking(outcomes) === 0,
      `${outcomes.length} 条记录为证 · ${outcomes.length} witnesses`,
    ),
    row(
      2,
      '每条必守的规则都能单独决定结果 · every rule that decides can decide alone',
      lacking(rules) === 0,
      `${rules.length} 条记录为证 · ${rules.length} witnesses`,
    ),
    row(
      3,
      '除版本不在施行期以外，没有一组事实使所有结果都不符合规定 · no facts make every outcome contrary to the measures, save where the edition is not in force',
      isEmpty((each) => each.withoutOutcome),
      `${fillings} 组事实，范围见下 · ${fillings} sets of facts; how far they reach stands below`,
    ),
    row(
      4,
      '比例的界限对任何金额、任何比例都准确到分 · the thresholds are exact to the fen for every amount and every share',
      arithmetic,
      '求解器，另对照程序 · a solver, and the code beside it',
    ),
    row(
      5,
      '少给、多付、多用库内专家、多一地参与，都不使符合规定变为不符合规定 · less granted, more paid in time, more experts of the pool, more provinces never turn a yes in keeping with the measures into one contrary to them',
      isEmpty((each) => each.turned),
      `${grouped(sum(tried, (each) => each.steps))} 步 · steps, under every combination of readings`,
    ),
    row(
      6,
      '“未知”对每一种补全都站得住；不是最明确的见下 · what is open is sound for every completion; where it is not the sharpest see below',
      isEmpty((each) => each.unsound),
      `${open} 组不全的事实，${blunt} 组不是最明确 · ${open} sets with something left out, ${blunt} not the sharpest`,
    ),
    row(
      7,
      '每一种可换的解读都能单独改变结论 · every reading that can be switched can turn a verdict alone',
      lacking(readings) === 0,
      `${readings.length} 条记录为证 · ${readings.length} witnesses`,
    ),
    '',
  ];
}

function witnesses({ outcomes, rules, readings }: Proofs): string[] {
  const lines = (
    law: Shown['law'],
    rows: readonly (readonly [string, string, Witness | undefined])[],
  ) =>
    rows.flatMap(([of, name, witness]) =>
      witness === undefined ? [] : [line(law, law === 2 ? name : `${of} ${name}`, witness)],
    );
  const without = (rows: readonly (readonly [string, string, Witness | undefined])[]) => {
    const names = rows
      .filter(([, , witness]) => witness === undefined)
      .map(([of, name]) => `${of} ${name}`);
    return names.length === 0 ? [] : [`没有找到 · none was found: ${names.join('; ')}`, ''];
  };
  return [
    '## 1 每一种结果 · Every outcome',
    '',
    '每条记录的结果都符合规定（upheld）。The recorded outcome of each is in keeping with the measures (upheld).',
    '',
    ...without(outcomes),
    ...folded(`${outcomes.length} 条 · records`, lines(1, outcomes)),
    '## 2 每条规则 · Every rule',
    '',
    '每条记录只因这一条规则不符合规定：其余起决定作用的规则全部通过。A20.in-force 用有日期的版本。',
    'Each is contrary to the measures by this rule alone: all others that decide pass. A20.in-force has an edition with dates.',
    '',
    ...without(rules),
    ...folded(`${rules.length} 条 · records`, lines(2, rules)),
    '## 7 每一种解读 · Every reading',
    '',
    '每条记录在草案的解读下是一个结论，只换这一种解读就是另一个结论。',
    'Each has one verdict under the draft and another under the draft with this reading alone switched.',
    '',
    ...without(readings),
    ...folded(`${readings.length} 条 · records`, lines(7, readings)),
  ];
}

/** How much was tried of a kind, as a row of the table. */
export const countsRow = ({ kind, editions, fillings, open, blunt, steps }: Tried): string =>
  `| ${kind} | ${editions} | ${grouped(fillings)} | ${grouped(open)} | ${grouped(blunt)} | ${steps === 0 ? '–' : grouped(steps)} |`;

function exhaustion({ tried }: Proofs): string[] {
  const rows = tried.map(countsRow);
  const exceptions = (title: string, of: (each: Tried) => readonly Found[]) => {
    const found = tried.flatMap(of);
    return found.length === 0
      ? []
      : [title, '', '```ndjson', ...found.slice(0, 10).map(recordOf), '```', ''];
  };
  return [
    '## 3, 5, 6 穷举 · By exhaustion',
    '',
    '每一项事实，取规则转折处（`turnsAt`）两侧的每一种值、记为“无”、未记录，逐一组合；同由一条规则读取的事实放在一起，',
    '其余的事实依次取全部合格、未记录、有一项不合格。金额、日期只取界限与前后一格。版本为草案、其可换解读的每一种组合，以及有日期、有当地办法、有未知之处的版本。',
    'Each fact takes every value on either side of where a rule turns (`turnsAt`), none on record, and left out, in every',
    'combination; facts that one rule reads go together, the rest are all in order, left out, or one of them failing. Amounts and days',
    'stand at their limits and one step beside. Editions: the draft, every combination of the readings of the kind, and editions with',
    'dates, local measures and things unknown. Where lists of rows hang together (Articles 10, 15 and 16) up to three rows stand for all.',
    '',
    '| 事项 · kind | 版本 · editions | 组 · sets of facts | 不全 · something left out | 不是最明确 · not the sharpest | 第 5 条的步数 · steps of law 5 |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows,
    '',
    ...exceptions('第 3 条的例外 · Exceptions to law 3', (each) => each.withoutOutcome),
    ...exceptions('第 5 条的例外 · Exceptions to law 5', (each) => each.turned),
    ...exceptions('第 6 条的例外 · Exceptions to law 6', (each) => each.unsound),
    ...sharpness(tried),
  ];
}

function sharpness(tried: readonly Tried[]): string[] {
  const blunt = tried.flatMap(({ kind, bluntBy }) =>
    [...bluntBy].map(([left, { count, first }]) => ({ kind, left, count, first })),
  );
  return [
    '### 不是最明确的 · Where the answer is not the sharpest',
    '',
    '规则逐条作答：缺一项事实就是未知，即使这项事实无论是什么结论都一样。这从不出错，只是不够明确；`questions` 会说出所有补全共有的结论（`settled`）。',
    'Rules answer one by one: a fact that is left out leaves its rule unknown even where no value of it would make a difference.',
    'That is never wrong, only less than could be said; `questions` says the verdict that all completions share (`settled`).',
    '',
    '| 事项 · kind | 未记录的 · left out | 次数 · how often |',
    '|---|---|---:|',
    ...blunt.map(({ kind, left, count }) => `| ${kind} | ${left} | ${grouped(count)} |`),
    '',
    ...folded(
      '每种一例 · one record of each',
      blunt.map(({ first }) => recordOf(first)),
    ),
  ];
}

const ANSWERS = {
  holds: '求解器：没有反例 · solver: there is no counterexample',
  fails: '**求解器：有反例 · solver: there is a counterexample**',
  unknown: '求解器没有答案 · solver: unknown',
} as const;

function arithmetic({ solved, atLimits, random }: Proofs): string[] {
  const faults = [...atLimits.faults, ...random.faults];
  return [
    '## 4 金额的界限 · The thresholds of money',
    '',
    '金额为 0 至 9007199254740991 分，比例为 n/d，n ≤ d ≤ 1,000,000，都是任意整数。模型只有一份（`test/laws/shares.ts`）：求解器 Z3 问它有没有反例，',
    '程序用 BigInt 照它逐例对照 `src/values/money.ts` 和整件决定。',
    'Amounts are 0 to 9007199254740991 fen, shares n/d with n ≤ d ≤ 1,000,000, all of them any whole numbers. There is one model',
    '(`test/laws/shares.ts`): the solver Z3 is asked for a counterexample, and the same model on BigInt is held against',
    '`src/values/money.ts` and against whole decisions.',
    '',
    '| 定律 · law | |',
    '|---|---|',
    ...solved.map(
      ({ law, answer }) =>
        `| \`${law.id}\`: ${law.zh} · ${law.en} | ${ANSWERS[answer]}${answer === 'unknown' ? `; ${grouped(random.cases)} 例代替 · cases tried instead` : ''} |`,
    ),
    '',
    `每一处界限、少一分、多一分：${grouped(atLimits.cases)} 例；各种大小的金额和比例：${grouped(random.cases)} 例；不符 ${faults.length} 例。`,
    `At every limit, one fen below and above: ${grouped(atLimits.cases)} cases; amounts and shares of every size: ${grouped(random.cases)}; ${faults.length} disagree.`,
    '',
    ...(faults.length === 0 ? [] : ['```text', ...faults.slice(0, 10), '```', '']),
    '求解器不管的：程序在两个乘积都不超过 2⁵³−1 时用普通数字，否则用 BigInt；这一分界只由上面的对照证明。',
    '*Not in the model:* the code multiplies plain numbers where both products stay below 2⁵³ and BigInt elsewhere; only the cases above show that this makes no difference.',
    '',
  ];
}

/** The page as `npm run prove` writes it. */
export function lawsPage(proofs: Proofs): string {
  return [
    '# 规则的七条定律 · Seven laws of the rules',
    '',
    '本页由 `npm run prove` 生成，不要手改。`npm test` 逐条重新复核页上的证据；规则、解读或转折处一有变化，试验就要求重新证明。',
    'Made by `npm run prove`, never by hand. `npm test` rechecks every witness on this page, and fails where a rule, a reading or a',
    'turning point has changed since it was made.',
    '',
    `规则集 · rule set: \`${ruleSetDigest()}\``,
    '',
    ...summary(proofs),
    ...witnesses(proofs),
    ...exhaustion(proofs),
    ...arithmetic(proofs),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
