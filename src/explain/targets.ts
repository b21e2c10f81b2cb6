import type { Entry } from '../entities/dictionary/entry.js';
import { facts as entries } from '../entities/dictionary/facts.js';
import type { Shape } from '../entities/dictionary/shape.js';
import { shapes } from '../entities/dictionary/shapes.js';
import type { Kind } from '../entities/facts.js';
import type { Turn } from '../rules/turn.js';
import { isBare } from './absent.js';
import type { Steps } from './paths.js';

/** A place in the facts at which something could stand otherwise. */
export interface Target {
  readonly path: string;
  readonly steps: Steps;
  readonly pattern: string;
  readonly shape: Shape;
  readonly value: unknown;
}

const isIndex = (step: string): boolean => /^\d+$/.test(step);

/**
 * Where a turn can be passed: at its own path, or at the object around it that is on record as none or left out.
 * Nowhere where that is no fact, and where nobody is told to have it otherwise.
 */
export function targetOf(kind: Kind, facts: object, turn: Turn): Target | undefined {
  const [root, ...steps] = turn.of.split('.');
  if (root !== 'facts') return undefined;
  const found = walk(kind, facts, steps);
  if (found === undefined) return undefined;
  const { shape, value } = found;
  // The day of a step stands in it.
  const isStep = shape.type === 'object' && value !== null && value !== undefined;
  if (isStep && 'unit' in turn && turn.unit === 'day') {
    return targetOf(kind, facts, { ...turn, of: `${turn.of}.on` });
  }
  if (isStep || isFixed(kind, found)) return undefined;
  return found;
}

function walk(kind: Kind, facts: object, steps: Steps): Target | undefined {
  let here: unknown = facts;
  let pattern = '';
  for (const [at, key] of steps.entries()) {
    const parent: Shape | undefined = shapes.facts[kind][pattern];
    pattern = [pattern, isIndex(key) ? '*' : key].filter((part) => part !== '').join('.');
    const shape: Shape | undefined =
      shapes.facts[kind][pattern] ??
      (parent?.items === 'string' ? { type: 'string', required: true } : undefined);
    const value = (here as Readonly<Record<string, unknown>> | undefined)?.[key];
    const isLast = at === steps.length - 1;
    const own = steps.slice(0, at + 1);
    if (shape !== undefined) {
      const isOpenHere = value === undefined && !isBare(kind, pattern, shape);
      if (isOpenHere || value === null || isLast) {
        return { path: `facts.${own.join('.')}`, steps: own, pattern, shape, value };
      }
    }
    here = value ?? {};
  }
  return undefined;
}

const entryOf = (kind: Kind, pattern: string): Entry | undefined =>
  (entries[kind] as Readonly<Record<string, Entry>>)[pattern];

/** What the dictionary says is never to be had otherwise, or not where it is on record. */
function isFixed(kind: Kind, { pattern, value, shape }: Target): boolean {
  if (shape.type === 'object' && shape.nullable !== true && isBare(kind, pattern, shape))
    return true;
  const fixed = entryOf(kind, pattern)?.fixed;
  return fixed === 'ever' || (fixed === 'on-record' && value !== undefined);
}

/** Whether rows of a list may be taken away. */
export const mayLoseRows = (kind: Kind, pattern: string): boolean =>
  entryOf(kind, pattern)?.fixed !== 'rows';

/** Whether the decision settles a fact itself; others it only finds. */
export const isSettledHere = (kind: Kind, pattern: string): boolean =>
  entryOf(kind, pattern)?.settled === true;
