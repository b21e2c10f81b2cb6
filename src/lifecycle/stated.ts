import { parseMoney } from '../values/money.js';
import { canonicalText } from '../values/text.js';

type Plain = Readonly<Record<string, unknown>>;

/** A fact on which an act and the history differ. */
export interface Difference {
  readonly path: string;
  readonly stated: unknown;
  readonly onRecord: unknown;
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The facts of a decision: what the history knows, and for the rest what the act states. Where both
 * speak, the history prevails.
 */
export function factsFrom(drawn: Plain, stated: Plain): Plain {
  const facts: Record<string, unknown> = { ...stated };
  for (const [key, known] of Object.entries(drawn)) {
    if (known === undefined) continue;
    const said = stated[key];
    facts[key] = isPlain(known) && isPlain(said) ? factsFrom(known, said) : known;
  }
  return facts;
}

/** Where an act states what the history knows otherwise, each place by itself. */
export function differences(drawn: unknown, stated: unknown, path = 'facts'): Difference[] {
  if (stated === undefined || drawn === undefined || isSame(drawn, stated)) return [];
  if (isPlain(drawn) && isPlain(stated)) {
    return Object.keys(stated).flatMap((key) =>
      Object.hasOwn(drawn, key) ? differences(drawn[key], stated[key], `${path}.${key}`) : [],
    );
  }
  if (Array.isArray(drawn) && Array.isArray(stated) && drawn.length === stated.length) {
    return stated.flatMap((item, index) => differences(drawn[index], item, `${path}.${index}`));
  }
  return [{ path, stated, onRecord: drawn }];
}

/** Whether two facts say the same: texts as texts are compared, an amount in fen and its text alike. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'string' && typeof b === 'string' && canonicalText(a) === canonicalText(b)) {
    return true;
  }
  const isAmount = typeof a === 'number' && typeof b === 'string';
  return isAmount && parseMoney(b, true) === a;
}
