import { decisionOf } from '../decisions/rules-under.js';
import type { Shape } from '../entities/dictionary/shape.js';
import { shapes } from '../entities/dictionary/shapes.js';
import type { Kind } from '../entities/facts.js';
import { isPlainObject } from '../values/plain.js';
import { childKeys, type Steps } from './paths.js';

/** A fact that may stand on record and does not. */
export interface AbsentFact {
  readonly path: string;
  readonly steps: Steps;
  /** The same with `*` for the rows of lists, as the dictionary has it. */
  readonly pattern: string;
  readonly shape: Shape;
}

/**
 * The optional facts that are left out, in schema order. An object without required fields that is left out
 * is its fields; what a notice does not say, and by what else its demander is known, is simply not there.
 */
export const absentFacts = (kind: Kind, facts: object): AbsentFact[] => [
  ...absentIn(kind, facts, [], ''),
];

function* absentIn(
  kind: Kind,
  object: object,
  steps: Steps,
  pattern: string,
): Generator<AbsentFact, void, undefined> {
  for (const [key, shape] of childKeys(kind).get(pattern) ?? []) {
    const here = [...steps, key];
    const ofKey = pattern === '' ? key : `${pattern}.${key}`;
    const value = (object as Readonly<Record<string, unknown>>)[key];
    if (value !== undefined) yield* absentInValue(kind, value, here, ofKey);
    else if (isBare(kind, ofKey, shape)) yield* absentIn(kind, {}, here, ofKey);
    else if (!isSimplyNotThere(kind, ofKey, shape)) {
      yield { path: `facts.${here.join('.')}`, steps: here, pattern: ofKey, shape };
    }
  }
}

/** The same inside of what is on record. */
function* absentInValue(
  kind: Kind,
  value: unknown,
  steps: Steps,
  pattern: string,
): Generator<AbsentFact, void, undefined> {
  if (isPlainObject(value)) yield* absentIn(kind, value, steps, pattern);
  if (!Array.isArray(value)) return;
  for (const [index, row] of value.entries()) {
    if (isPlainObject(row)) yield* absentIn(kind, row, [...steps, String(index)], `${pattern}.*`);
  }
}

/** An object that is its fields: neither may it be on record as none, nor must it have any field. */
export function isBare(kind: Kind, pattern: string, { type, nullable }: Shape): boolean {
  if (type !== 'object' || nullable === true) return false;
  return (childKeys(kind).get(pattern) ?? []).every(([, shape]) => shape.required !== true);
}

/** Of an amount that a notice does not state it is open what it is, where an edition lets it decide. */
const isSimplyNotThere = (kind: Kind, pattern: string, { type }: Shape): boolean =>
  type !== 'money' &&
  decisionOf(kind).itself?.some((fact) => pattern.startsWith(`${fact}.`)) === true;

/** The rules that the dictionary knows to read a fact, or anything inside it. */
export function rulesReading(kind: Kind, pattern: string): Set<string> {
  const own = Object.entries(shapes.facts[kind]).filter(
    ([each]) => each === pattern || each.startsWith(`${pattern}.`),
  );
  return new Set(own.flatMap(([, { rules = [] }]) => rules));
}
