import type { DecisionRecord } from '../../src/audit/record.js';
import { verdictOn } from '../../src/decisions/decision.js';
import { judgeBy } from '../../src/decisions/judge.js';
import { decisionOf } from '../../src/decisions/rules-under.js';
import type { Shape } from '../../src/entities/dictionary/shape.js';
import { conforming, REFUSED } from '../../src/entities/tables/conforms.js';
import { records } from '../../src/entities/tables/records.js';
import { type AbsentFact, absentFacts, rulesReading } from '../../src/explain/absent.js';
import type { Asked, Judgement } from '../../src/explain/asked.js';
import { valuesOf } from '../../src/explain/domain.js';
import type { Turning } from '../../src/explain/leaf-values.js';
import { childKeys, type Steps, without } from '../../src/explain/paths.js';
import { askedRules, turningOn } from '../../src/explain/turning.js';
import { groupsOf, type Slot, waysOf } from '../../src/explain/ways.js';
import type { Edition, Facts, Kind } from '../../src/index.js';
import { valueAt, withAt } from '../../src/values/at-path.js';
import { DECIDED_ON } from '../records.js';
import { chosen, type Skeleton, skeletons } from './skeletons.js';

/** A fact and all that can stand there: whole values, then those with a part left out, and last that it is left out. */
export interface Axis extends Slot {
  /** So many of the values are whole. */
  readonly whole: number;
  /** For each value with a part left out, the places of the whole values that it may turn out to be. */
  readonly completions: readonly (readonly number[])[];
}

/** The facts that some rules read together, beside one of the things that the other facts can come to. */
export interface Space {
  readonly question: Asked;
  readonly axes: readonly Axis[];
  readonly rest: Facts<Kind>;
  readonly beside: 'in order' | 'open' | 'failing';
}

export function questionOn(kind: Kind, { facts, reasons }: Skeleton, edition: Edition): Asked {
  const decision = decisionOf(kind);
  const [outcome] = decision.outcomes;
  const record = { id: 'L', kind, decidedOn: DECIDED_ON, outcome, facts, reasons };
  return { record: record as DecisionRecord, edition, decision };
}

/** Every space of a kind under an edition. */
export function spacesOf(kind: Kind, edition: Edition): Space[] {
  return skeletons[kind].flatMap((skeleton) => {
    const question = questionOn(kind, skeleton, edition);
    const groups = groupsOf(axesOf(question)) as (readonly Axis[])[];
    const best = groups.map((axes) => wayOf(question, axes, 'in order'));
    const worst = groups.map((axes) => wayOf(question, axes, 'failing'));
    return groups.flatMap((axes, at): Space[] => {
      if (groups.length === 1)
        return [{ question, axes, rest: question.record.facts, beside: 'in order' }];
      const inOrder = best.reduce(
        (facts, way, other) => (other === at ? facts : filled(facts, groups[other] ?? [], way)),
        question.record.facts,
      );
      const failing = worst.flatMap((way, other) =>
        way === undefined || other === at ? [] : [filled(inOrder, groups[other] ?? [], way)],
      );
      return [
        { question, axes, rest: inOrder, beside: 'in order' },
        { question, axes, rest: question.record.facts, beside: 'open' },
        ...failing
          .slice(0, 1)
          .map((rest) => ({ question, axes, rest, beside: 'failing' as const })),
      ];
    });
  });
}

const filled = (
  facts: Facts<Kind>,
  axes: readonly Axis[],
  values: readonly unknown[] | undefined,
): Facts<Kind> => axes.reduce((so, { fact }, at) => withAt(so, fact.steps, values?.[at]), facts);

/** Whole values with which the rules of a group pass, or with which one of them fails. */
function wayOf(question: Asked, axes: readonly Axis[], how: 'in order' | 'failing') {
  const whole = axes.map((axis): Slot => ({ ...axis, values: axis.values.slice(0, axis.whole) }));
  const judge = (facts: Facts<Kind>): Judgement => judged(question, facts);
  const ways = waysOf(question, whole, judge);
  return (how === 'in order' ? ways[0] : ways.find(({ worst }) => worst === 0))?.values;
}

function judged({ record, decision, edition }: Asked, facts: Facts<Kind>): Judgement {
  const context = { decidedOn: record.decidedOn, edition };
  const judgement = judgeBy(decision, facts, context, record.reasons);
  return { judged: judgement, verdict: verdictOn(record.outcome, judgement) };
}

/** What is left out of a skeleton and read by a rule that decides or defines. */
export function axesOf(question: Asked): Axis[] {
  const { record } = question;
  const absent = absentFacts(record.kind, record.facts);
  const turning = turningOn(question, absent);
  const asked = askedRules(question).map(({ id }) => id as string);
  return absent.flatMap((fact): Axis[] => {
    const known = rulesReading(record.kind, fact.pattern);
    const turns = [...turning.byRule].flatMap(([rule, patterns]) =>
      [...patterns].some((each) => `${each}.`.startsWith(`facts.${fact.pattern}.`)) ? [rule] : [],
    );
    const rules = [...new Set([...asked.filter((rule) => known.has(rule)), ...turns])];
    if (rules.length === 0) return [];
    // Rows of one list have to be told apart, whatever else is on record.
    const mayStand = (value: unknown) =>
      !Array.isArray(value) || isValid(question, withAt(record.facts, fact.steps, value));
    return [axisOf(fact, rules, turning, mayStand)];
  });
}

function axisOf(
  fact: AbsentFact,
  rules: readonly string[],
  turning: Turning,
  mayStand: (value: unknown) => boolean,
): Axis {
  const values = new Map(
    valuesAt(fact.pattern, fact.shape, turning)
      .map((value) => JSON.stringify(value).replaceAll(`${YET_ANOTHER}1"`, `${YET_ANOTHER}"`))
      .map((text) => [text, JSON.parse(text) as unknown] as const)
      .filter(([, value]) => mayStand(value)),
  );
  const partly: { readonly value: unknown; readonly completions: readonly string[] }[] = [];
  const seen = new Set<string>();
  for (const value of [...values.values()]) {
    for (const holes of holesIn(fact.pattern, value, turning)) {
      const left = holes.reduce((so, { steps }) => without(so, steps), value);
      const key = JSON.stringify(left);
      if (seen.has(key) || values.has(key)) continue;
      seen.add(key);
      const completed = completionsOf(left, holes).filter(mayStand);
      for (const each of completed) values.set(JSON.stringify(each), each);
      partly.push({ value: left, completions: completed.map((each) => JSON.stringify(each)) });
    }
  }
  const places = new Map([...values.keys()].map((key, place) => [key, place]));
  return {
    ...{ fact, rules, whole: values.size },
    values: [...values.values(), ...partly.map(({ value }) => value), undefined],
    completions: [
      ...partly.map(({ completions }) => completions.map((key) => places.get(key) ?? 0)),
      [...places.values()],
    ],
  };
}

interface Hole {
  readonly steps: Steps;
  readonly values: readonly unknown[];
}

const valuesAt = (pattern: string, shape: Shape, turning: Turning): readonly unknown[] =>
  chosen[`${turning.kind} ${pattern}`] ?? valuesOf(pattern, shape, turning);

/** What a further row is called; the first of them is also what another fact may name. */
const YET_ANOTHER = '（另一）';

/** Parts are left out of lists of so many rows at most. */
const MOST_ROWS = 2;

/** More ways than these to fill in everything at once are not tried. */
const MOST_COMPLETIONS = 64;

/** What can be left out of a value: each optional part by itself, and all of them. */
function holesIn(pattern: string, value: unknown, turning: Turning): (readonly Hole[])[] {
  const holes: Hole[] = [];
  const inside = (here: unknown, steps: Steps, ofHere: string): void => {
    if (Array.isArray(here)) {
      here.forEach((row, at) => {
        inside(row, [...steps, String(at)], `${ofHere}.*`);
      });
      return;
    }
    for (const [key, shape] of childKeys(turning.kind).get(ofHere) ?? []) {
      const own = [...steps, key];
      const inner = valueAt(value, own);
      if (inner === undefined || inner === null) continue;
      const ofKey = `${ofHere}.${key}`;
      if (shape.required !== true)
        holes.push({ steps: own, values: valuesAt(ofKey, shape, turning) });
      inside(inner, own, ofKey);
    }
  };
  if (Array.isArray(value) && value.length > MOST_ROWS) return [];
  inside(value, [], pattern);
  const ways = holes.reduce((count, { values }) => count * values.length, 1);
  const outermost = holes.filter(
    ({ steps }) =>
      !holes.some(
        (other) =>
          other.steps.length < steps.length &&
          `${steps.join()},`.startsWith(`${other.steps.join()},`),
      ),
  );
  const every = holes.length > 1 && ways <= MOST_COMPLETIONS ? [outermost] : [];
  return [...holes.map((hole) => [hole]), ...every];
}

const completionsOf = (value: unknown, holes: readonly Hole[]): unknown[] =>
  holes.reduce<unknown[]>(
    (all, { steps, values }) =>
      all.flatMap((each) => values.map((part) => withAt(each, steps, part))),
    [value],
  );

/** Whether a record may hold the facts. */
export const isValid = ({ record }: Asked, facts: Facts<Kind>): boolean =>
  conforming(records[record.kind], { ...record, facts }) !== REFUSED;
