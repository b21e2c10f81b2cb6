import { writeFileSync } from 'node:fs';
import { ROOT } from '../house/sources.js';
import { KINDS } from '../records.js';
import { lawsPage, PAGE } from './page.js';
import { tried } from './proved.js';
import { faultsAtRandom } from './random-shares.js';
import { atEveryLimit } from './shares.js';
import { solved } from './solver.js';
import { alone, alternatives, outOfTime, reached, turning } from './witnesses.js';

// npm run prove   writes docs/laws.md: some minutes

/** How long the solver may think about one law. */
const MILLISECONDS = 20_000;

const say = (what: string): void =>
  console.log(`${new Date().toISOString().slice(11, 19)} ${what}`);

say('laws 1, 2, 7: witnesses');
const outcomes = KINDS.flatMap((kind) => {
  const found = reached(kind);
  return [...found].map(([outcome, witness]) => [kind, outcome, witness] as const);
});
const rules = KINDS.flatMap((kind) =>
  [...alone(kind)].map(([rule, witness]) => [kind, rule, witness] as const),
);
const timed = KINDS.filter((kind) => kind !== 'credit-standing').map(
  (kind) => [kind, 'A20.in-force', outOfTime(kind)] as const,
);
const readings = alternatives.map(
  ([reading, alternative]) => [reading, alternative, turning(reading, alternative)] as const,
);
say('law 4: the solver');
const answers = await solved(MILLISECONDS);
// Where it does not know, ten million cases stand for it.
const cases = answers.some(({ answer }) => answer === 'unknown') ? 10_000_000 : 1_000_000;
const random = { cases, faults: faultsAtRandom(cases) };
const all = KINDS.map((kind) => {
  say(`laws 3, 5, 6: ${kind}`);
  return tried(kind);
});
const page = lawsPage({
  ...{ outcomes, rules: [...rules, ...timed], readings, tried: all },
  ...{ solved: answers, atLimits: atEveryLimit(), random },
});
writeFileSync(`${ROOT}${PAGE}`, page);
say(`written: ${PAGE}`);
