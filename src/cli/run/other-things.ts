import type { Bilingual } from '../../index.js';
import { allOther, noneRead } from '../texts/refusals.js';
import type { Things } from './processor.js';

/** What may stand where records or dockets are read. */
const OTHERS = ['record', 'docket', 'result', 'receipt', 'edition'] as const;
type Other = (typeof OTHERS)[number];

/** What is counted of an input besides its answers. */
export interface OthersCounted {
  readonly records: number;
  /** What is not what the command reads, by what it is instead. */
  others?: Partial<Record<Other, number>>;
  /** What could not be read at all: of no JSON nothing is there. */
  unread?: number;
}

/** Counts what is plainly meant for another command, or for no command at all. */
export function countOther(counted: OthersCounted, given: unknown, things: Things): void {
  if (given === undefined) counted.unread = (counted.unread ?? 0) + 1;
  else {
    const other = otherThan(things, given);
    if (other === undefined) return;
    counted.others ??= {};
    counted.others[other] = (counted.others[other] ?? 0) + 1;
  }
}

/** What something plainly is that is not what is read: nothing where it may be just that, badly written. */
function otherThan(things: Things, given: unknown): Other | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const has = (...keys: readonly string[]) => keys.some((key) => Object.hasOwn(given, key));
  const isDocket = has('acts');
  if (has('facts')) return things === 'docket' && !isDocket ? 'record' : undefined;
  if (has('verdict') && (things === 'record' || !isDocket)) return 'result';
  if (has('kind')) return things === 'docket' && !isDocket ? 'record' : undefined;
  if (isDocket) return things === 'record' ? 'docket' : undefined;
  if (has('predicateType')) return 'receipt';
  return has('parameters', 'effectiveFrom', 'readings', 'rules') ? 'edition' : undefined;
}

/** What is said where the whole input is meant for another command, or nothing of it can be read. */
export const allOthers = (
  { records, others, unread }: OthersCounted,
  things: Things = 'record',
): Bilingual[] => {
  if (records === 0) return [];
  const only = OTHERS.filter((other) => others?.[other] === records);
  return [
    ...only.map((other) => allOther(things, other)),
    ...(unread === records ? [noneRead(things)] : []),
  ];
};
