import { execFileSync } from 'node:child_process';
import { decisions, determine, draft, judge, recheck } from '../../src/index.js';
import type { Context, Rule } from '../../src/rules/rule.js';
import { CONTENDERS } from './contenders.js';
import { interleaved, type Timed, verified } from './measure.js';
import { inFen, QUESTIONS, RULES, type Sample, samples } from './questions.js';
import { type AnyRecord, KINDS, recordNumber, recordOf } from './records.js';
import { determineByHand, type ReferenceKind } from './reference.js';

export const BY_HAND = 'by hand';
export const DETERMINE = 'determine';
export const RECHECK = 'recheck';
export const JUDGE = 'judge, the verdict alone';
export const ONE_RULE = 'the rule alone';

/** Microseconds per record, by kind and then by contender. */
export type PerRule = ReadonlyMap<ReferenceKind, ReadonlyMap<string, number>>;

const FAST = 1000;
const SLOW = 100;

const determined = ({ kind, facts, decidedOn }: AnyRecord) =>
  determine(kind, facts as never, { decidedOn });

const judged = ({ kind, facts, decidedOn }: AnyRecord) =>
  judge(kind, facts as never, { decidedOn });

/** The four rules, by all who can state them: each kind in a process of its own, so that none meets what the one before left behind. */
export function fourRules(): PerRule {
  const [, bench = ''] = process.argv;
  return new Map(
    QUESTIONS.map((kind) => {
      const text = execFileSync(process.execPath, [bench, '--rule', kind], { encoding: 'utf8' });
      return [kind, new Map(JSON.parse(text) as [string, number][])];
    }),
  );
}

/** One of the four rules. All contenders are verified before any is timed. */
export async function oneRule(kind: ReferenceKind): Promise<ReadonlyMap<string, number>> {
  const all = samples(kind, FAST);
  await verify(kind, all);
  const { own, engines } = timedFor(kind, all);
  // Apart, because zen works on threads of its own and all engines fill the caches. The rule alone takes its
  // turns with the engines, to which it is compared.
  const times = await interleaved(own, { rounds: 101, warmUp: 60 });
  const byEngines = await interleaved(engines, { rounds: 31, warmUp: 15 });
  return new Map([...times, ...byEngines]);
}

async function verify(kind: ReferenceKind, all: readonly Sample[]): Promise<void> {
  const records = all.map(({ record }) => record);
  verified(`by hand, ${kind}`, records.map(determineByHand), records.map(determined));
  const some = all.slice(0, FAST);
  const right = some.map(({ answer }) => answer);
  for (const { name, answer } of CONTENDERS) {
    const given = await answer[kind](some.map(({ prepared }) => prepared));
    verified(`${name}, ${kind}`, given, right);
  }
}

/** What several rules of a kind read out of the same facts. */
type Reads = (facts: unknown, context: Context) => unknown;

/** The one rule that the engines answer, with its evidence. Amounts are in fen, as the engines have them. */
function ruleOf(kind: ReferenceKind): (record: AnyRecord) => unknown {
  const decision = decisions[kind];
  const rule = decision.rules.find(({ id }) => id === RULES[kind]);
  if (rule === undefined) throw new Error(`${kind} has no rule ${RULES[kind]}`);
  const { result, shows } = rule as unknown as Rule<unknown>;
  return ({ facts, decidedOn }) => {
    const context = { decidedOn, edition: draft };
    const read = (decision.reads as Reads | undefined)?.(facts, context);
    return { result: result(facts, context, read), facts: shows(facts, context, read) };
  };
}

function timedFor(
  kind: ReferenceKind,
  all: readonly Sample[],
): Readonly<Record<'own' | 'engines', Timed[]>> {
  const records = all.map(({ record }) => record);
  const overAll = (
    name: string,
    one: (record: AnyRecord) => unknown,
    each: readonly AnyRecord[] = records,
  ): Timed => ({
    name,
    items: each.length,
    run: () => {
      for (const record of each) one(record);
    },
  });
  const some = all.slice(0, SLOW).map(({ prepared }) => prepared);
  return {
    own: [
      overAll(BY_HAND, determineByHand),
      overAll(DETERMINE, determined),
      overAll(JUDGE, judged),
      overAll(RECHECK, (record) => recheck(record)),
    ],
    engines: [
      overAll(ONE_RULE, ruleOf(kind), records.map(inFen)),
      ...CONTENDERS.map(({ name, answer }) => ({
        name,
        items: some.length,
        run: () => answer[kind](some),
      })),
    ],
  };
}

export const PARSE = 'JSON.parse';
const STRINGIFY = 'JSON.stringify of the results';

/** All sixteen kinds in turn, as they stand in a file. */
export async function allKinds(): Promise<ReadonlyMap<string, number>> {
  const lines = Array.from({ length: 16_000 }, (_, i) => JSON.stringify(recordNumber(i)));
  const records = lines.map((line) => JSON.parse(line) as AnyRecord);
  const valid = records.filter(({ facts }) => !('misspelt' in facts));
  const results = records.map((record) => recheck(record));
  const over = <T>(name: string, items: readonly T[], one: (item: T) => unknown): Timed => ({
    name,
    items: items.length,
    run: () => {
      for (const item of items) one(item);
    },
  });
  return interleaved(
    [
      over(PARSE, lines, (line) => JSON.parse(line)),
      over(DETERMINE, valid, determined),
      over(JUDGE, valid, judged),
      over(RECHECK, records, (record) => recheck(record)),
      over(STRINGIFY, results, (result) => JSON.stringify(result)),
    ],
    { rounds: 9, warmUp: 8 },
  );
}

/** Microseconds to recheck one record of each kind. */
export async function eachKind(): Promise<ReadonlyMap<string, number>> {
  const timed = KINDS.map((kind): Timed => {
    const records = Array.from({ length: 1000 }, (_, i) =>
      JSON.parse(JSON.stringify(recordOf(kind, i))),
    );
    return {
      name: kind,
      items: records.length,
      run: () => {
        for (const record of records) recheck(record);
      },
    };
  });
  return interleaved(timed, { rounds: 9, warmUp: 9 });
}
