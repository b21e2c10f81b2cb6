import { shapes } from '../entities/dictionary/shapes.js';
import type { Kind } from '../entities/facts.js';
import type { AtLimit, Turn } from '../rules/turn.js';
import { valueAt, withAt } from '../values/at-path.js';
import { type Fen, fen, type Money, minus } from '../values/money.js';
import type { Spectrum } from './change.js';
import { fewestFields, type Made, type OpenField, objectsMade } from './fewest-fields.js';
import type { Turning } from './leaf-values.js';
import { type Choice, memberChoices, saidOf } from './members.js';
import { childKeys } from './paths.js';
import type { Judge, Situation } from './situation.js';
import { spectrumOf } from './spectrum.js';
import type { Target } from './targets.js';

/** What a list is looked at with. */
export interface ListView {
  readonly judge: Judge;
  readonly situation: Situation;
  readonly target: Target;
  /** The turns at the list and inside its rows, and the rules that they belong to. */
  readonly turns: readonly Turn[];
  readonly inside: readonly Turn[];
  readonly rules: readonly string[];
  readonly turning: Turning;
  /** Rules are to pass that do not. */
  readonly mends: boolean;
}

export const ofChoices = (choices: readonly Choice[]): Spectrum => ({
  values: choices.map(({ value }) => value),
  says: (effects) => saidOf(choices, effects),
});
/** The rows that a list could get, each field as the rules tell its values apart. */
export function rowsFor({ target, turning }: ListView, amount?: number): Made[] {
  return objectsMade(fieldsOf(`${target.pattern}.*`, turning, amount));
}

/** The fields of an object that is not there yet: what must be there, and what a rule reads. */
export function fieldsOf(pattern: string, turning: Turning, amount?: number): OpenField[] {
  return (childKeys(turning.kind).get(pattern) ?? []).flatMap(([key, shape]): OpenField[] => {
    const inner = `${pattern}.${key}`;
    const turns = turning.turns.get(`facts.${inner}`) ?? [];
    const isRequired = shape.required === true;
    if (!isRequired && turns.length === 0) return [];
    if (amount !== undefined && shape.type.endsWith('money')) {
      return [{ key, spectrum: { values: [amount], says: () => [{}] }, isOptional: false }];
    }
    if (shape.type === 'list') {
      const choices = memberChoices([], shape, turns, true);
      const spectrum = ofChoices(choices.length === 0 ? [{ value: [], says: {} }] : choices);
      return [{ key, spectrum, isOptional: false }];
    }
    if (shape.type === 'object') {
      return shape.nullable === true ? [objectField(key, inner, turning, !isRequired)] : [];
    }
    const full = spectrumOf(inner, shape, turns, turning);
    const spectrum = turns.length > 0 ? full : { ...full, values: full.values.slice(-1) };
    return [{ key, spectrum, isOptional: !isRequired }];
  });
}

/** An object inside a row: none, or what its fields make. */
function objectField(
  key: string,
  pattern: string,
  turning: Turning,
  isOptional: boolean,
): OpenField {
  const fields = fieldsOf(pattern, turning);
  const made = objectsMade(fields);
  return {
    key,
    isOptional,
    spectrum: {
      values: [null, ...made.map(({ object }) => object)],
      says: ([ofNone, ...effects]) => [
        ...(ofNone === 'flips' ? [{ set: null }] : []),
        ...fewestFields(fields, made, effects).map((give) => ({ give })),
      ],
    },
  };
}

export const withList = (
  { situation, target }: ListView,
  value: readonly unknown[],
): Situation => ({
  ...situation,
  facts: withAt(situation.facts, target.steps, value),
});
/** One further row: what of it must be so, the rest as it may. */
export function oneRow(view: ListView, current: readonly unknown[]): Spectrum {
  const fields = fieldsOf(`${view.target.pattern}.*`, besideTheOthers(view));
  const made = objectsMade(fields);
  return {
    values: made.map(({ object }) => [...current, object]),
    says: (effects) =>
      fewestFields(fields, made, effects).map((row) =>
        Object.keys(row).length === 0 ? { add: 1 } : { add: [row] },
      ),
  };
}

/** Where a sum is limited: what one row more may come to, beside those that are there. */
function besideTheOthers({ turns, inside, situation, target, turning }: ListView): Turning {
  const sums = turns.filter(isSum);
  if (sums.length === 0 || !onlyAddsUp(turning.kind, target)) return turning;
  const left = inside.filter(isSum).flatMap((turn): Turn[] => {
    const [row, key, ...deeper] = turn.of.slice(target.path.length + 1).split('.');
    if (key !== 'amount' || deeper.length > 0) return [];
    const amount = valueAt(situation.facts, [...target.steps, String(row), key]);
    return [{ ...turn, limit: minus(turn.limit as Fen, fen(amount as Money)) }];
  });
  const amounts = `facts.${target.pattern}.*.amount`;
  const known = turning.turns.get(amounts) ?? [];
  return { ...turning, turns: new Map(turning.turns).set(amounts, [...known, ...sums, ...left]) };
}

/** Whether no row takes away from a sum: of payments some went back, and what is still to be paid is told as an amount. */
export const onlyAddsUp = (kind: Kind, { pattern }: Target): boolean =>
  shapes.facts[kind][`${pattern}.*.amount`]?.type === 'money';

/** Whether a turn is at a sum of money. */
export const isSum = (turn: Turn): turn is AtLimit => 'unit' in turn && turn.unit === 'fen';
