import type { Verdict } from '../decisions/decision.js';
import { answerAt } from '../decisions/decision.js';
import type { Facts, Kind } from '../entities/facts.js';
import { inForce } from '../rules/article-20-in-force.js';
import { PASS, UNKNOWN } from '../values/kleene.js';
import { type AbsentFact, absentFacts, rulesReading } from './absent.js';
import { withAlikeRows } from './alike.js';
import { type Asked, isValid, type Judgement, verdictBy } from './asked.js';
import { patternOf, valuesOf } from './domain.js';
import { wantsNone } from './effect-classes.js';
import { withOneOfEach } from './one-of-each.js';
import { askedRules, isAskedToApply, turningOn } from './turning.js';
import {
  filled,
  fillings,
  groupsOf,
  restsBeside,
  type Slot,
  sizeOf,
  waysOf,
  withEffects,
} from './ways.js';

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
  /** The rules that some completion leaves unknown, and the first that does. */
  readonly leftUnknown: ReadonlyMap<string, Facts<Kind>>;
  readonly letPass: ReadonlySet<string>;
  /** The groups that have more completions than the budget. */
  readonly beyond: readonly (readonly string[])[];
}

type Filled = Facts<Kind>;

const VERDICTS: readonly Verdict[] = ['upheld', 'overturned', 'undetermined'];

/** Completes what is absent, group by group, each beside what the rest of the groups can come to. */
export function completionsOf(question: Asked, budget: number): Explored {
  const seen = new Set<Verdict>();
  const leftUnknown = new Map<string, Filled>();
  const letPass = new Set<string>();
  let spent = 0;
  const judge = (facts: Filled): Judgement => {
    spent += 1;
    return verdictBy(question, facts);
  };
  const groups = groupsOf(slotsOf(question, judge, () => budget - spent));
  const judgeWhole = (facts: Filled): Judgement => {
    const judgement = judge(facts);
    const leaves = (rule: string) => leftUnknown.has(rule) || leftUnknown.set(rule, facts);
    question.decision.rules.forEach(({ id }, place) => {
      const answer = answerAt(judgement.judged.answers, place);
      if (answer === UNKNOWN) leaves(id);
      if (answer === PASS) letPass.add(id);
    });
    if (judgement.judged.inForce === UNKNOWN) leaves(inForce.id);
    if (judgement.judged.inForce === PASS) letPass.add(inForce.id);
    return judgement;
  };
  const sized = groups.map((slotsOfGroup) => ({
    slots: slotsOfGroup,
    size: sizeOf(slotsOfGroup),
  }));
  // Half of the budget goes to what each group can come to, the rest to setting it beside the others, if there are any.
  const isAlone = groups.length === 1;
  const share = Math.floor((budget - spent) / Math.max(1, isAlone ? 1 : 2 * groups.length));
  const within = sized.filter(({ size }) => size <= share);
  const beyond = sized.filter(({ size }) => size > share);
  let left = within.reduce((rest, { size }) => (isAlone ? rest : rest - size), budget - spent);
  const kept = within.map((group) => ({
    ...group,
    ways: isAlone ? [] : waysOf(question, group.slots, judge),
  }));
  const explored = new Map<string, ExploredFact>();
  kept.forEach((group, index) => {
    const rests = restsBeside(
      question.record.facts,
      kept.filter((_, other) => other !== index),
    );
    if (group.size * rests.length > left) {
      beyond.push(group);
      return;
    }
    left -= group.size * rests.length;
    for (const each of explore(question, group.slots, rests, judgeWhole, seen))
      explored.set(each.path, each);
  });
  if (kept.length === 0 && left > 0) seen.add(judgeWhole(question.record.facts).verdict);
  for (const group of beyond) {
    for (const { fact, rules } of group.slots) {
      // What cannot be completed is not seen to wait.
      for (const rule of rules) leftUnknown.delete(rule);
      explored.set(fact.path, { ...fact, rules, matters: false, isBeyond: true });
    }
  }
  return {
    facts: absentFacts(question.record.kind, question.record.facts).flatMap(
      ({ path }) => explored.get(path) ?? [],
    ),
    verdicts: VERDICTS.filter((verdict) => seen.has(verdict)),
    leftUnknown,
    letPass,
    beyond: beyond.map((group) => group.slots.map(({ fact }) => fact.path)),
  };
}

function slotsOf(
  question: Asked,
  judge: (facts: Filled) => Judgement,
  left: () => number,
): readonly Slot[] {
  const { record, decision } = question;
  const absent = absentFacts(record.kind, record.facts);
  const turning = turningOn(question, absent);
  const asked = askedRules(question);
  const timed = decision.approval?.(record.facts).path;
  const slots = absent.flatMap((fact): Slot[] => {
    const known = rulesReading(record.kind, fact.pattern);
    const turnsHere = [...turning.byRule].filter(([, patterns]) =>
      [...patterns].some(
        (each) => each === `facts.${fact.pattern}` || each.startsWith(`facts.${fact.pattern}.`),
      ),
    );
    const rules = asked
      .filter(
        (rule) =>
          turnsHere.some(([id]) => id === rule.id) ||
          (known.has(rule.id) && !isAskedToApply(question, rule)),
      )
      .map(({ id }): string => id);
    const isTimed =
      turning.isTimed &&
      timed !== undefined &&
      patternOf(timed).startsWith(`facts.${fact.pattern}`);
    const all = isTimed ? [...rules, inForce.id] : rules;
    if (all.length === 0) return [];
    return [{ fact, rules: all, values: valuesOf(fact.pattern, fact.shape, turning) }];
  });
  const isWantedEmpty = (pattern: string): boolean => {
    const turns = turning.turns.get(`facts.${pattern}`) ?? [];
    return turns.length > 0 && turns.every(wantsNone);
  };
  const rows = withAlikeRows(turning, record.facts, slots);
  return groupsOf(withEffects(question, rows, isWantedEmpty, judge)).flatMap((group) => {
    const each = group.reduce((sum, { values }) => sum + values.length, 0);
    const isWorthIt = each < Math.min(sizeOf(group), left());
    return isWorthIt ? withOneOfEach(question, turning, group, judge) : group;
  });
}

function explore(
  question: Asked,
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
      const completion = filled(rest, slots, values);
      if (!isValid(question, completion)) continue;
      const { verdict } = judge(completion);
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
  return slots.map((slot, index) => {
    const same = slots.flatMap(({ alike }, other) =>
      other === index || (alike !== undefined && alike === slot.alike) ? [other] : [],
    );
    return {
      ...slot.fact,
      rules: slot.rules,
      matters: same.some((other) => mattering.has(other)),
      isBeyond: false,
      ...answersOf(slot.fact, merged(same.map((other) => byAnswer[other] ?? new Map()))),
    };
  });
}

/** What holds of one row holds of every row that is like it. */
function merged(maps: readonly ReadonlyMap<string, ReadonlySet<Verdict>>[]) {
  const all = new Map<string, ReadonlySet<Verdict>>();
  for (const map of maps) {
    for (const [key, verdicts] of map)
      all.set(key, new Set([...(all.get(key) ?? []), ...verdicts]));
  }
  return all;
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
