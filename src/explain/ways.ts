import { answerAt } from '../decisions/decision.js';
import type { Facts, Kind } from '../entities/facts.js';
import { withAt } from '../values/at-path.js';
import { firstOfEach } from '../values/gather.js';
import { FAIL, PASS, UNKNOWN } from '../values/kleene.js';
import type { AbsentFact } from './absent.js';
import { type Asked, isValid, type Judgement } from './asked.js';
import { askedRules } from './turning.js';

/** An absent fact, the rules that read it, and the values that can make a difference. */
export interface Slot {
  readonly fact: AbsentFact;
  readonly rules: readonly string[];
  readonly values: readonly unknown[];
  /** Rows of one list with the same class are alike in all that is on record: which of them it is makes no difference. */
  readonly alike?: string;
  /** Of rows that a rule wants none of: one value for all that a row can come to by itself, that which passes first. */
  readonly effects?: readonly unknown[];
}

/** A filling of a group, and what its rules come to: the least of them, and how far all fall short of passing. */
export interface Way {
  readonly values: readonly unknown[];
  readonly worst: number;
  readonly worse: number;
}

/** Facts that one rule reads together, and what they can come to. */
export interface Group {
  readonly slots: readonly Slot[];
  readonly ways: readonly Way[];
}

/** Facts that one rule reads together, straight or through others. */
export function groupsOf(slots: readonly Slot[]): (readonly Slot[])[] {
  let groups: (readonly Slot[])[] = [];
  for (const slot of slots) {
    const touching = groups.filter((group) =>
      group.some(({ rules }) => rules.some((rule) => slot.rules.includes(rule))),
    );
    groups = [...groups.filter((group) => !touching.includes(group)), [...touching.flat(), slot]];
  }
  return groups;
}

/** Every way to fill in a group; of rows that are alike it counts how many have a value, not which. */
export function* fillings(slots: readonly Slot[], from = 0): Generator<readonly unknown[]> {
  const slot = slots[from];
  if (slot === undefined) {
    yield [];
    return;
  }
  if (slot.effects !== undefined) {
    yield* oneBesideItsLike(slot, slots, from);
    return;
  }
  const next = slots[from + 1];
  const isAlike = next?.alike !== undefined && next.alike === slot.alike;
  for (const value of slot.values) {
    const at = slot.values.indexOf(value);
    const rests = isAlike
      ? fillings(
          [
            ...slots.slice(0, from + 1),
            { ...next, values: slot.values.slice(at) },
            ...slots.slice(from + 2),
          ],
          from + 1,
        )
      : fillings(slots, from + 1);
    for (const rest of rests) yield [value, ...rest];
  }
}

/** The first of rows that are alike with every value, beside it all others passing, or one of them with each effect. */
function* oneBesideItsLike(
  { values, effects: [passing, ...others] = [], alike }: Slot,
  slots: readonly Slot[],
  from: number,
): Generator<readonly unknown[]> {
  const rows = slots.slice(from).filter((slot) => slot.alike === alike).length;
  const passingRows = (count: number) => Array.from({ length: count }, () => passing);
  const besides = [passingRows(rows - 1)];
  for (const other of others) besides.push([other, ...passingRows(rows - 2)]);
  for (const value of values) {
    for (const beside of besides) {
      for (const rest of fillings(slots, from + rows)) yield [value, ...beside, ...rest];
    }
  }
}

/** How many ways there are to fill in a group. */
export function sizeOf(slots: readonly Slot[]): number {
  let size = 1;
  for (const { values, alike } of slots) if (alike === undefined) size *= values.length;
  const classes = new Map<string, Slot[]>();
  for (const slot of slots) {
    if (slot.alike !== undefined)
      classes.set(slot.alike, [...(classes.get(slot.alike) ?? []), slot]);
  }
  for (const rows of classes.values()) {
    const [{ values: own = [], effects = undefined } = {}] = rows;
    if (effects !== undefined) {
      size *= own.length * effects.length;
      continue;
    }
    // Of n rows with v values each: n + v - 1 over n.
    const values = rows[0]?.values.length ?? 1;
    let ways = 1;
    for (let row = 1; row <= rows.length; row += 1) ways = (ways * (values - 1 + row)) / row;
    size *= ways;
  }
  return size;
}

/** Of lists that a rule wants empty and that are alike, the values by what they come to beside empty ones. */
export function withEffects(
  question: Asked,
  slots: readonly Slot[],
  wantsNone: (pattern: string) => boolean,
  judge: (facts: Facts<Kind>) => Judgement,
): Slot[] {
  const effectsOf = new Map<string, readonly unknown[]>();
  for (const { alike, fact, values } of slots) {
    const rows = slots.filter((slot) => alike !== undefined && slot.alike === alike);
    if (alike === undefined || rows.length < 2 || effectsOf.has(alike)) continue;
    if (!wantsNone(fact.pattern)) continue;
    const none = rows.reduce((so, row) => withAt(so, row.fact.steps, []), question.record.facts);
    const effectOf = (value: unknown) => {
      const { judged } = judge(withAt(none, fact.steps, value));
      return `${judged.inForce}/${judged.answers}/${judged.possible.join()}`;
    };
    effectsOf.set(alike, firstOfEach<unknown>([[], ...values], effectOf));
  }
  return slots.map((slot) => {
    const effects = slot.alike === undefined ? undefined : effectsOf.get(slot.alike);
    return effects === undefined ? slot : { ...slot, effects };
  });
}

/** Facts with a group filled in. */
export const filled = (
  facts: Facts<Kind>,
  slots: readonly Slot[],
  values: readonly unknown[],
): Facts<Kind> => slots.reduce((so, { fact }, at) => withAt(so, fact.steps, values[at]), facts);

/** One filling for everything that the rules can come to on a group, the best first. */
export function waysOf(
  question: Asked,
  slots: readonly Slot[],
  judge: (facts: Facts<Kind>) => Judgement,
): readonly Way[] {
  const { record, decision } = question;
  const deciding = new Set<string>(askedRules(question).map(({ id }) => id));
  const ids = new Set(slots.flatMap(({ rules }) => rules));
  const places = decision.rules.flatMap(({ id }, place) =>
    ids.has(id) && deciding.has(id) ? [place] : [],
  );
  const ways = new Map<string, Way>();
  for (const values of fillings(slots)) {
    const there = filled(record.facts, slots, values);
    if (!isValid(question, there)) continue;
    const { judged } = judge(there);
    const answers = [judged.inForce, ...places.map((place) => answerAt(judged.answers, place))];
    const key = `${answers.join()}/${judged.lawful.join()}/${judged.possible.join()}`;
    if (ways.has(key)) continue;
    const worse = answers.reduce((sum: number, answer) => sum + Math.max(0, PASS - answer), 0);
    ways.set(key, { values, worse, worst: Math.min(PASS, ...answers) });
  }
  return [...ways.values()].sort((one, other) => one.worse - other.worse);
}

/** Most fillings of the rest that are set beside a group. */
const MOST_RESTS = 24;

/**
 * What the other groups can come to. Few groups: in every combination. Many: it suffices that all pass, that one
 * is unknown, that one fails.
 */
export function restsBeside(facts: Facts<Kind>, others: readonly Group[]): Facts<Kind>[] {
  const combinations = others.reduce((count, { ways }) => count * ways.length, 1);
  if (combinations <= MOST_RESTS) {
    return others.reduce<Facts<Kind>[]>(
      (rests, { slots, ways }) =>
        rests.flatMap((rest) => ways.map(({ values }) => filled(rest, slots, values))),
      [facts],
    );
  }
  const allBest = others.reduce(
    (rest, { slots, ways }) => filled(rest, slots, ways[0]?.values ?? []),
    facts,
  );
  const oneIs = (truth: number): Facts<Kind>[] =>
    others
      .flatMap(({ slots, ways }) => {
        const way = ways.find(({ worst }) => worst === truth);
        return way === undefined ? [] : [filled(allBest, slots, way.values)];
      })
      .slice(0, 1);
  return [allBest, ...oneIs(UNKNOWN), ...oneIs(FAIL)];
}
