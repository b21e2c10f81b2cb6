import { decides } from '../decisions/judge.js';
import { type AnyRule, isOpenByEdition } from '../decisions/rules-under.js';
import type { Shape } from '../entities/dictionary/shape.js';
import { shapes } from '../entities/dictionary/shapes.js';
import type { Facts, Kind } from '../entities/facts.js';
import { isDated } from '../regulation/editions.js';
import { inForce } from '../rules/article-20-in-force.js';
import { type Turn, turnsOn } from '../rules/turn.js';
import { withAt } from '../values/at-path.js';
import type { AbsentFact } from './absent.js';
import type { Asked } from './asked.js';
import { patternOf, valuesOf } from './domain.js';
import type { Row, Turning } from './leaf-values.js';
import { childKeys, factsOn } from './paths.js';

/**
 * The rules that the edition lets decide or define, and by which else it concludes. One of which nobody knows what
 * the edition says is asked whether it applies; where it always does it is open whatever the facts are.
 */
export function askedRules(question: Asked): readonly AnyRule<Kind>[] {
  const { decision, edition, record } = question;
  return (decision.rules as readonly AnyRule<Kind>[]).filter(
    (rule) =>
      weighed(question).includes(rule.id) ||
      (edition.rules?.[rule.id]?.state !== 'off' &&
        (!isOpenByEdition(rule, edition) || rule.appliesAt !== undefined) &&
        (decides(rule, edition, record.reasons) || rule.modality === 'define')),
  );
}

/** Rules by which it concludes though they decide nothing. */
export const weighed = ({ decision, edition, record: { decidedOn } }: Asked): readonly string[] =>
  decision.weighs?.({ decidedOn, edition }) ?? [];

/** Whether a rule is asked no more than whether it applies. */
export const isAskedToApply = (question: Asked, rule: AnyRule<Kind>): boolean =>
  isOpenByEdition(rule, question.edition) && !weighed(question).includes(rule.id);

/** Where a rule turns on facts, as far as it is asked; of one that does not apply, where it would. */
export function turnsAsked(
  question: Asked,
  rule: AnyRule<Kind>,
  facts: Facts<Kind>,
  read: unknown,
  isResting = false,
): readonly Turn[] {
  const { edition, record } = question;
  const { turnsAt, appliesAt = [] } = rule;
  const asked = { turnsAt: isResting || isAskedToApply(question, rule) ? appliesAt : turnsAt };
  return turnsOn(asked, facts, { decidedOn: record.decidedOn, edition }, read);
}

/** Where Article 20 turns: on days, and, where the approval is a step that has its day even if refused, on that too. */
export function turnsInTime({ decision, edition, record }: Asked, facts: Facts<Kind>): Turn[] {
  if (!isDated(edition)) return [];
  const approval = decision.approval?.(facts);
  const turns = inForce.turnsAt({ decidedOn: record.decidedOn, edition, approval });
  if (approval === undefined) return [...turns];
  const of = `${approval.path}.approved`;
  const isStep = shapes.facts[record.kind][of.slice('facts.'.length)] !== undefined;
  return isStep ? [...turns, { of, passes: [true] }] : [...turns];
}

/** How often the turns are asked again with what they themselves have led to. */
const ROUNDS = 2;

/**
 * Where the rules turn, on the facts as they stand and with each absent fact filled in: what is not there shows
 * its own turns only once something stands in its place.
 */
export function turningOn(question: Asked, absent: readonly AbsentFact[]): Turning {
  const { record, edition } = question;
  const context = { decidedOn: record.decidedOn, edition };
  const texts = factsOn(record.kind, record.facts).flatMap(({ shape: { type, rules }, value }) =>
    type === 'text' && rules !== undefined && typeof value === 'string'
      ? [{ text: value, rules }]
      : [],
  );
  const lists = factsOn(record.kind, record.facts).flatMap(({ path, shape, value }) =>
    Array.isArray(value) && shape.items === undefined
      ? [{ pattern: patternOf(path), rows: value as readonly Row[], rules: shape.rules ?? [] }]
      : [],
  );
  const days = absent.filter(
    ({ shape }) => shape.type === 'date' || shape.type === 'object',
  ).length;
  let turning: Turning = {
    kind: record.kind,
    context,
    ...turnsByPattern(question, [{ facts: record.facts }]),
    ...timeOf(question),
    texts,
    lists,
    days: Math.min(3, days),
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    turning = { ...turning, ...turnsByPattern(question, samples(record.facts, absent, turning)) };
  }
  return turning;
}

const timeOf = ({ decision, edition, record }: Asked): Pick<Turning, 'isTimed' | 'approval'> => ({
  isTimed: isDated(edition),
  approval: decision.approval?.(record.facts).path.slice('facts.'.length),
});

/** The same where what turns is known already. */
export const withoutTurns = (question: Asked): Turning => ({
  kind: question.record.kind,
  context: { decidedOn: question.record.decidedOn, edition: question.edition },
  turns: new Map(),
  byRule: new Map(),
  ...timeOf(question),
  texts: [],
  lists: [],
  days: 1,
});

/** Facts as they could stand, and what was filled in. */
interface Sample {
  readonly facts: Facts<Kind>;
  readonly filled?: readonly unknown[];
}

/** The facts with each absent one filled in by itself, and with all. */
function samples(facts: Facts<Kind>, absent: readonly AbsentFact[], turning: Turning): Sample[] {
  let all = facts;
  const filled: unknown[] = [];
  const each = absent.flatMap(({ steps, pattern, shape }) => {
    const [fullest, last] = sampleOf(pattern, shape, turning);
    all = withAt(all, steps, fullest);
    filled.push(fullest);
    return [last, fullest].map((value) => ({
      facts: withAt(facts, steps, value),
      filled: [value],
    }));
  });
  return [{ facts }, ...each, { facts: all, filled }];
}

/** Of what could stand there the first and the last, and of an object each field so. */
function sampleOf(pattern: string, shape: Shape, turning: Turning): readonly [unknown, unknown] {
  const isOfObjects = shape.type === 'list' && shape.items === undefined;
  if (shape.type === 'object' || isOfObjects) {
    const inside = isOfObjects ? `${pattern}.*` : pattern;
    const fields = (childKeys(turning.kind).get(inside) ?? []).map(
      ([key, inner]) => [key, sampleOf(`${inside}.${key}`, inner, turning)] as const,
    );
    const [first, last] = ([0, 1] as const).map((which) =>
      Object.fromEntries(fields.map(([key, samples]) => [key, samples[which]])),
    );
    return isOfObjects ? [[first], [last]] : [first, last];
  }
  const values = valuesOf(pattern, shape, turning);
  const fullest = values.find((value) => value !== null && !isEmpty(value)) ?? values[0];
  return [fullest, values.at(-1)];
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function turnsByPattern(
  question: Asked,
  variants: readonly Sample[],
): Pick<Turning, 'turns' | 'byRule'> {
  const { decision, edition, record } = question;
  const context = { decidedOn: record.decidedOn, edition };
  const turns = new Map<string, Map<string, Turn>>();
  const byRule = new Map<string, Set<string>>();
  const add = (rule: string, turn: Turn): void => {
    const pattern = patternOf(turn.of);
    const known = turns.get(pattern) ?? new Map<string, Turn>();
    turns.set(pattern, known.set(keyOf(turn), turn));
    byRule.set(rule, (byRule.get(rule) ?? new Set()).add(pattern));
  };
  for (const { facts, filled = [] } of variants) {
    // Rows that are not there have no such days.
    const filledIn = JSON.stringify(filled.filter((value) => !Array.isArray(value)));
    const read = decision.reads?.(facts, context);
    for (const rule of askedRules(question)) {
      const found = turnsAsked(question, rule, facts, read);
      const others = found.filter((turn) => !isFilledIn(turn, filledIn));
      for (const turn of others) add(rule.id, turn);
      // A day held against an absent one may stand wherever that can turn.
      const days = others.filter(isAtDay);
      for (const own of found) {
        if (!others.includes(own)) for (const day of days) add(rule.id, { ...day, of: own.of });
      }
    }
    for (const turn of turnsInTime(question, facts)) add(inForce.id, turn);
  }
  return {
    turns: new Map([...turns].map(([pattern, found]) => [pattern, [...found.values()]])),
    byRule,
  };
}

/** Whether a day is held against one that was only filled in: absent days stand in every order among themselves. */
const isFilledIn = (turn: Turn, filledIn: string): boolean =>
  'limit' in turn && isAtDay(turn) && filledIn.includes(`"${turn.limit}"`);

const isAtDay = (turn: Turn): boolean => 'limit' in turn && typeof turn.limit === 'string';

/** The same for turns that say the same of one pattern. */
const keyOf = (turn: Turn): string =>
  'limit' in turn
    ? `${turn.of} ${turn.unit} ${typeof turn.limit} ${turn.limit} ${turn.gives.join()}`
    : JSON.stringify(turn, asText);

const asText = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? `${value}n` : value;
