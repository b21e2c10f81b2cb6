import type { Verdict } from '../decisions/decision.js';
import { answerAt } from '../decisions/decision.js';
import type { Facts, Kind } from '../entities/facts.js';
import { inForce } from '../rules/article-20-in-force.js';
import { PASS, UNKNOWN } from '../values/kleene.js';
import { type AbsentFact, absentFacts, rulesReading } from './absent.js';
import { type Asked, type Judgement, verdictBy } from './asked.js';
import { patternOf, valuesOf } from './domain.js';
import { withAt } from './paths.js';
import { askedRules, turningOn } from './turning.js';

/** An absent fact that a rule reads, and whether the verdict can hang on it. */
export interface ExploredFact extends AbsentFact {
  readonly rules: readonly string[];
  readonly matters: boolean;
  /** Whether its group has more completions than the budget. */
  readonly isBeyond: boolean;
  readonly answers?: Readonly<Record<string, readonly Verdict[]>>;
}

/** What all completions of a record come to. */
export interface Explored {
  readonly facts: readonly ExploredFact[];
  readonly verdicts: readonly Verdict[];
  readonly leftUnknown: ReadonlySet<string>;
  readonly letPass: ReadonlySet<string>;
  /** The groups that have more completions than the budget. */
  readonly beyond: readonly (readonly string[])[];
}

interface Slot {
  readonly fact: AbsentFact;
  readonly rules: readonly string[];
  readonly values: readonly unknown[];
}

type Filled = Facts<Kind>;

const VERDICTS: readonly Verdict[] = ['upheld', 'overturned', 'undetermined'];

/** Completes what is absent, group by group, each beside what the rest of the groups can come to. */
export function completionsOf(question: Asked, budget: number): Explored {
  const slots = slotsOf(question);
  const groups = groupsOf(slots);
  let left = budget;
  const seen = new Set<Verdict>();
  const leftUnknown = new Set<string>();
  const letPass = new Set<string>();
  const judge = (facts: Filled): Judgement => {
    left -= 1;
    const judgement = verdictBy(question, facts);
    question.decision.rules.forEach(({ id }, place) => {
      const answer = answerAt(judgement.judged.answers, place);
      if (answer === UNKNOWN) leftUnknown.add(id);
      if (answer === PASS) letPass.add(id);
    });
    if (judgement.judged.inForce === UNKNOWN) leftUnknown.add(inForce.id);
    if (judgement.judged.inForce === PASS) letPass.add(inForce.id);
    return judgement;
  };
  const sized = groups.map((slotsOfGroup) => ({
    slots: slotsOfGroup,
    size: slotsOfGroup.reduce((size, { values }) => size * values.length, 1),
  }));
  const share = Math.floor(budget / Math.max(1, 4 * groups.length));
  const within = sized.filter(({ size }) => size <= share);
  const beyond = sized.filter(({ size }) => size > share);
  const kept = within.map((group) => ({ ...group, ways: waysOf(question, group.slots, judge) }));
  const explored = new Map<string, ExploredFact>();
  kept.forEach((group, index) => {
    const rests = restsBeside(
      question.record.facts,
      kept.filter((_, other) => other !== index),
    );
    for (const each of explore(group.slots, rests, judge, seen)) explored.set(each.path, each);
  });
  if (kept.length === 0) seen.add(judge(question.record.facts).verdict);
  for (const group of beyond) {
    for (const { fact, rules } of group.slots) {
      explored.set(fact.path, { ...fact, rules, matters: false, isBeyond: true });
    }
  }
  return {
    facts: slots.flatMap(({ fact }) => explored.get(fact.path) ?? []),
    verdicts: VERDICTS.filter((verdict) => seen.has(verdict)),
    leftUnknown,
    letPass,
    beyond: beyond.map((group) => group.slots.map(({ fact }) => fact.path)),
  };
}

function slotsOf(question: Asked): Slot[] {
  const { record, decision } = question;
  const absent = absentFacts(record.kind, record.facts);
  const turning = turningOn(question, absent);
  const asked = askedRules(question).map(({ id }) => id as string);
  const timed = decision.approval?.(record.facts).path;
  return absent.flatMap((fact) => {
    const known = rulesReading(record.kind, fact.pattern);
    const turnsHere = [...turning.byRule].filter(([, patterns]) =>
      [...patterns].some(
        (each) => each === `facts.${fact.pattern}` || each.startsWith(`facts.${fact.pattern}.`),
      ),
    );
    const rules = asked.filter((rule) => known.has(rule) || turnsHere.some(([id]) => id === rule));
    const isTimed =
      turning.isTimed &&
      timed !== undefined &&
      patternOf(timed).startsWith(`facts.${fact.pattern}`);
    const all = isTimed ? [...rules, inForce.id] : rules;
    if (all.length === 0) return [];
    return [{ fact, rules: all, values: valuesOf(fact.pattern, fact.shape, turning) }];
  });
}

/** Facts that one rule reads together, straight or through others. */
function groupsOf(slots: readonly Slot[]): (readonly Slot[])[] {
  let groups: (readonly Slot[])[] = [];
  for (const slot of slots) {
    const touching = groups.filter((group) =>
      group.some(({ rules }) => rules.some((rule) => slot.rules.includes(rule))),
    );
    groups = [...groups.filter((group) => !touching.includes(group)), [...touching.flat(), slot]];
  }
  return groups;
}

/** One filling for everything that the rules can come to on a group, the best first. */
function waysOf(
  { record, decision }: Asked,
  slots: readonly Slot[],
  judge: (facts: Filled) => Judgement,
): readonly (readonly unknown[])[] {
  const ids = new Set(slots.flatMap(({ rules }) => rules));
  const places = decision.rules.flatMap(({ id }, place) => (ids.has(id) ? [place] : []));
  const ways = new Map<string, { readonly values: readonly unknown[]; readonly worse: number }>();
  for (const values of fillings(slots)) {
    const { judged } = judge(filled(record.facts, slots, values));
    const answers = [judged.inForce, ...places.map((place) => answerAt(judged.answers, place))];
    const key = `${answers.join()}/${judged.lawful.join()}/${judged.possible.join()}`;
    if (ways.has(key)) continue;
    const worse = answers.reduce((sum: number, answer) => sum + Math.max(0, PASS - answer), 0);
    ways.set(key, { values, worse });
  }
  return [...ways.values()]
    .sort((one, other) => one.worse - other.worse)
    .map(({ values }) => values);
}

function* fillings(slots: readonly Slot[], from = 0): Generator<readonly unknown[]> {
  const slot = slots[from];
  if (slot === undefined) {
    yield [];
    return;
  }
  for (const value of slot.values)
    for (const rest of fillings(slots, from + 1)) yield [value, ...rest];
}

const filled = (facts: Filled, slots: readonly Slot[], values: readonly unknown[]): Filled =>
  slots.reduce((so, { fact }, index) => withAt(so, fact.steps, values[index]), facts);

interface Group {
  readonly slots: readonly Slot[];
  readonly ways: readonly (readonly unknown[])[];
}

/** Most fillings of the rest that are set beside a group. */
const MOST_RESTS = 24;

/**
 * What the other groups can come to. Few groups: in every combination. Many: the best of each, and then each
 * with every other way that it can come out, the others at their best.
 */
function restsBeside(facts: Filled, others: readonly Group[]): Filled[] {
  const combinations = others.reduce((count, { ways }) => count * ways.length, 1);
  if (combinations <= MOST_RESTS) {
    return others.reduce<Filled[]>(
      (rests, { slots, ways }) =>
        rests.flatMap((rest) => ways.map((way) => filled(rest, slots, way))),
      [facts],
    );
  }
  const best = others.map(({ slots, ways }) => ({ slots, ways, best: ways[0] ?? [] }));
  const allBest = best.reduce((rest, group) => filled(rest, group.slots, group.best), facts);
  return [
    allBest,
    ...best.flatMap(({ slots, ways }) => ways.slice(1).map((way) => filled(allBest, slots, way))),
  ];
}

function explore(
  slots: readonly Slot[],
  rests: readonly Filled[],
  judge: (facts: Filled) => Judgement,
  seen: Set<Verdict>,
): ExploredFact[] {
  const mattering = new Set<number>();
  const byAnswer = slots.map(() => new Map<string, Set<Verdict>>());
  for (const rest of rests) {
    const besides = slots.map(() => new Map<string, Verdict>());
    for (const values of fillings(slots)) {
      const { verdict } = judge(filled(rest, slots, values));
      seen.add(verdict);
      const keys = values.map((value) => JSON.stringify(value));
      keys.forEach((key, index) => {
        const others = keys.filter((_, other) => other !== index).join('\n');
        const before = besides[index]?.get(others);
        if (before === undefined) besides[index]?.set(others, verdict);
        else if (before !== verdict) mattering.add(index);
        const verdicts = byAnswer[index]?.get(key) ?? new Set();
        byAnswer[index]?.set(key, verdicts.add(verdict));
      });
    }
  }
  return slots.map(({ fact, rules }, index) => ({
    ...fact,
    rules,
    matters: mattering.has(index),
    isBeyond: false,
    ...answersOf(fact, byAnswer[index] ?? new Map()),
  }));
}

/** The verdicts that remain possible with a yes or no, with a word, and with `null`. */
function answersOf(
  { shape }: AbsentFact,
  byAnswer: ReadonlyMap<string, ReadonlySet<Verdict>>,
): Pick<ExploredFact, 'answers'> {
  const isChoice = shape.type === 'boolean' || shape.type === 'word';
  const told = [...byAnswer].filter(([key]) => isChoice || key === 'null');
  if (told.length === 0) return {};
  return {
    answers: Object.fromEntries(
      told.map(([key, verdicts]) => [
        key.replaceAll('"', ''),
        VERDICTS.filter((verdict) => verdicts.has(verdict)),
      ]),
    ),
  };
}
