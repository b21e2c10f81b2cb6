import { answerAt, NOT_APPLYING, verdictOn } from '../../src/decisions/decision.js';
import { decides, judgeBy } from '../../src/decisions/judge.js';
import { decisionOf } from '../../src/decisions/rules-under.js';
import { factsOn, without } from '../../src/explain/paths.js';
import { draft, type Edition, type Facts, type Kind, readEdition } from '../../src/index.js';
import { type SwitchId, switches } from '../../src/regulation/index.js';
import { withAt } from '../../src/values/at-path.js';
import { FAIL, PASS } from '../../src/values/kleene.js';
import { DECIDED_ON, KINDS, typicalFacts } from '../records.js';
import { rulesOf } from '../rules/probes.js';
import { basesOf } from './bases.js';
import { axesOf, isValid, questionOn } from './spaces.js';

/** A record that shows something, with the edition that it is judged by where that is not the draft. */
export interface Witness {
  readonly record: {
    readonly kind: Kind;
    readonly decidedOn: string;
    readonly outcome: string;
    readonly facts: object;
  };
  readonly edition?: object;
}

/** Whole records of a kind: each base, and each base otherwise in one fact at which a rule of the edition turns. */
function* recordsOf(kind: Kind, edition: Edition): Generator<Facts<Kind>> {
  const bases = basesOf(kind);
  yield* bases;
  for (const base of bases) yield* otherwise(kind, base, edition);
}

/** Facts that are otherwise in one fact. */
function* otherwise(kind: Kind, facts: Facts<Kind>, edition: Edition): Generator<Facts<Kind>> {
  for (const { steps, shape, path } of factsOn(kind, facts)) {
    if (shape.required === true) continue;
    const question = questionOn(kind, { facts: without(facts, steps) }, edition);
    for (const axis of axesOf(question).filter(({ fact }) =>
      `${fact.path}.`.startsWith(`${path}.`),
    )) {
      for (const value of axis.values.slice(0, axis.whole)) {
        const other = withAt(facts, axis.fact.steps, value);
        if (isValid(question, other)) yield other;
      }
    }
  }
}

const judged = (kind: Kind, facts: Facts<Kind>, edition: Edition) =>
  judgeBy(decisionOf(kind), facts, { decidedOn: DECIDED_ON, edition }, undefined);

const witness = (kind: Kind, facts: Facts<Kind>, outcome: string, edition?: object): Witness => ({
  record: { kind, decidedOn: DECIDED_ON, outcome, facts },
  ...(edition === undefined ? {} : { edition }),
});

/** Law 1: for every outcome of a kind a record on which it is lawful. */
export function reached(kind: Kind): ReadonlyMap<string, Witness | undefined> {
  const found = new Map<string, Witness>();
  const { outcomes } = decisionOf(kind);
  for (const facts of recordsOf(kind, draft)) {
    for (const outcome of judged(kind, facts, draft).lawful) {
      if (!found.has(outcome)) found.set(outcome, witness(kind, facts, outcome));
    }
    if (found.size === outcomes.length) break;
  }
  return new Map(outcomes.map((outcome) => [outcome, found.get(outcome)]));
}

/** The rule that fails where one alone does, and every other that decides passes. */
function onlyFailing(kind: Kind, facts: Facts<Kind>, edition: Edition): string | undefined {
  const { answers } = judged(kind, facts, edition);
  let failing: string | undefined;
  for (const [place, rule] of rulesOf(kind).entries()) {
    const answer = answerAt(answers, place);
    if (!decides(rule, edition, undefined) || answer === NOT_APPLYING || answer === PASS) continue;
    if (answer !== FAIL || failing !== undefined) return undefined;
    failing = rule.id;
  }
  return failing;
}

/** Law 2: for every rule that decides a record that it alone makes unlawful. */
export function alone(kind: Kind): ReadonlyMap<string, Witness | undefined> {
  const [yes] = decisionOf(kind).outcomes;
  const rules = rulesOf(kind).filter((rule) => decides(rule, draft, undefined));
  const found = new Map<string, Witness | undefined>(rules.map(({ id }) => [id, undefined]));
  const isDone = () => [...found.values()].every((each) => each !== undefined);
  for (const facts of isDone() ? [] : recordsOf(kind, draft)) {
    const rule = onlyFailing(kind, facts, draft);
    if (rule === undefined || found.get(rule) !== undefined) continue;
    found.set(rule, witness(kind, facts, String(yes)));
    if (isDone()) break;
  }
  return found;
}

/** Law 2: the same of the time of an edition that has one. */
export function outOfTime(kind: Kind): Witness {
  const edition = { id: 'dated', effectiveFrom: '2025-01-01' };
  return witness(
    kind,
    typicalFacts[kind] as Facts<Kind>,
    String(decisionOf(kind).outcomes[0]),
    edition,
  );
}

/** Law 7: a record on which a reading by itself turns the verdict. */
export function turning(reading: SwitchId, alternative: string): Witness | undefined {
  const edition = { id: 'other', readings: { [reading]: alternative } };
  const read = readEdition(edition);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  for (const kind of KINDS.filter((each) => decisionOf(each).readings?.includes(reading))) {
    const { outcomes } = decisionOf(kind);
    let open: Witness | undefined;
    for (const facts of [...recordsOf(kind, draft), ...recordsOf(kind, read.edition)]) {
      const [before, after] = [judged(kind, facts, draft), judged(kind, facts, read.edition)];
      for (const outcome of outcomes) {
        const verdicts = [before, after].map((each) => verdictOn(outcome as never, each));
        if (verdicts[0] === verdicts[1]) continue;
        const found = witness(kind, facts, outcome, edition);
        if (!verdicts.includes('undetermined')) return found;
        open ??= found;
      }
    }
    if (open !== undefined) return open;
  }
  return undefined;
}

/** Every reading with each alternative other than the draft's. */
export const alternatives: readonly (readonly [SwitchId, string])[] = (
  Object.keys(switches) as SwitchId[]
).flatMap((reading) =>
  switches[reading].alternatives.slice(1).map((alternative) => [reading, alternative] as const),
);
