import { isPlainObject } from '../values/plain.js';
import { canonicalText } from '../values/text.js';
import { isEarlier, isSomeText } from './leaves.js';

/** Says what is wrong and where, from the value down; `of` is what it is measured against. */
export type Complain<Name extends string> = (
  path: readonly PropertyKey[],
  fault: Name,
  of?: string,
) => void;

/**
 * A check of several fields against each other. It is made whatever else is wrong beside it, so it reads
 * nothing before it has seen what that is. The faults that it can find are named, so that the JSON Schema
 * can say what it cannot test.
 */
export interface Cross<Value, Name extends string = string> {
  readonly faults: readonly Name[];
  readonly find: (value: Value, complain: Complain<Name>) => void;
}

/** What a checked object may hold under these names: anything, or nothing. */
export type Loose<Key extends string> = { readonly [K in Key]?: unknown };

/** Tells of each row of a list whose name stood there before; a row without a name is passed over. */
function tellRepeated<Name extends string | number>(
  rows: unknown,
  nameOf: (row: unknown) => Name | undefined,
  tell: (index: number, name: Name) => void,
): void {
  if (!Array.isArray(rows) || rows.length < 2) return;
  if (rows.length <= FEW && differ(rows.map(nameOf))) return;
  const seen = new Set<Name>();
  rows.forEach((row: unknown, index) => {
    const name = nameOf(row);
    if (name === undefined) return;
    if (seen.has(name)) tell(index, name);
    seen.add(name);
  });
}

/** So few names are held against each other sooner than they are put into a set. */
const FEW = 8;

function differ(names: readonly unknown[]): boolean {
  for (let at = 1; at < names.length; at += 1) if (names.indexOf(names[at]) < at) return false;
  return true;
}

function idOf(row: unknown): string | undefined {
  const id = isPlainObject(row) ? row['id'] : undefined;
  return isSomeText(id) ? canonicalText(id) : undefined;
}

/** The rows of a list have ids of their own, compared as texts. */
export const idsDiffer: Cross<unknown, 'duplicate-id'> = {
  faults: ['duplicate-id'],
  find(rows, complain) {
    tellRepeated(rows, idOf, (index, id) => complain([index, 'id'], 'duplicate-id', id));
  },
};

const wordOrYear = (item: unknown): string | number | undefined =>
  typeof item === 'string' || typeof item === 'number' ? item : undefined;

/** No word or year stands twice in a list. */
export const itemsDiffer: Cross<unknown, 'repeated'> = {
  faults: ['repeated'],
  find(items, complain) {
    tellRepeated(items, wordOrYear, (index, item) => complain([index], 'repeated', String(item)));
  },
};

/** Article 13: a supplement was asked for, by a day, and came after that. */
export const supplementInOrder: Cross<
  Loose<'notice' | 'supplement'>,
  'deadline-before-notice' | 'supplement-unasked' | 'supplement-before-notice'
> = {
  faults: ['deadline-before-notice', 'supplement-unasked', 'supplement-before-notice'],
  find({ notice, supplement }, complain) {
    const { on, deadline } = isPlainObject(notice) ? notice : {};
    if (isEarlier(deadline, on)) {
      complain(['notice', 'deadline'], 'deadline-before-notice', String(on));
    }
    if (!isPlainObject(supplement)) return;
    if (notice === null || notice === undefined) complain(['supplement'], 'supplement-unasked');
    else if (isEarlier(supplement['on'], on)) {
      complain(['supplement', 'on'], 'supplement-before-notice', String(on));
    }
  },
};

/** Article 13: whoever is asked for a supplement is told by when. */
export const deadlineGiven: Cross<
  Loose<'outcome' | 'deadline' | 'on'>,
  'deadline-required' | 'deadline-before-notice'
> = {
  faults: ['deadline-required', 'deadline-before-notice'],
  find({ outcome, deadline, on }, complain) {
    if (outcome !== 'supplement') return;
    if (deadline === undefined) complain(['deadline'], 'deadline-required');
    if (isEarlier(deadline, on)) complain(['deadline'], 'deadline-before-notice', String(on));
  },
};

/** An act does not come on record before its day. */
export const recordedInOrder: Cross<Loose<'on' | 'recordedOn'>, 'recorded-before-act'> = {
  faults: ['recorded-before-act'],
  find({ on, recordedOn }, complain) {
    if (isEarlier(recordedOn, on)) complain(['recordedOn'], 'recorded-before-act', String(on));
  },
};

/** Article 17: a project does not end before it starts. */
export const endsAfterStart: Cross<Loose<'startedOn' | 'endedOn'>, 'ended-before-started'> = {
  faults: ['ended-before-started'],
  find({ startedOn, endedOn }, complain) {
    if (isEarlier(endedOn, startedOn)) {
      complain(['endedOn'], 'ended-before-started', String(startedOn));
    }
  },
};

/** Article 19: a bar does not end before it begins. */
export const barInOrder: Cross<Loose<'from' | 'until'>, 'until-before-from'> = {
  faults: ['until-before-from'],
  find({ from, until }, complain) {
    if (isEarlier(until, from)) complain(['until'], 'until-before-from', String(from));
  },
};
