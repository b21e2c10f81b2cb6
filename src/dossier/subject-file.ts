import type { Kind } from '../entities/facts.js';
import { addTo } from '../values/gather.js';
import { byDay, type Filed, type FileSubject, inOrder } from './filed.js';

/** What a kind of decision is about. */
export type Level = 'demand' | 'entry' | 'project';

/** What each kind is about; a credit standing is about parties, whatever their file. */
export const LEVELS = {
  'demand-collection': 'demand',
  'demand-catalogue': 'demand',
  'demand-publication': 'demand',
  'solution-matching': 'demand',
  'demand-adjustment': 'demand',
  'reserve-entry': 'entry',
  'project-application': 'project',
  'formal-review': 'project',
  'expert-review': 'project',
  'project-approval': 'project',
  'project-agreement': 'project',
  grant: 'project',
  'solver-payment': 'project',
  'annual-report': 'project',
  'project-acceptance': 'project',
  'credit-standing': undefined,
} as const satisfies Readonly<Record<Kind, Level | undefined>>;

/** Of which entry or project a decision is, for a kind that is about one; the demand is the file. */
export function nameFor(kind: Kind, each: Filed): string | undefined {
  const level = LEVELS[kind];
  return level === 'entry' || level === 'project' ? each[level] : '';
}

/** A name that differs from the one that the first record of the same entry or project gives. */
export interface Misnamed {
  readonly at: Filed;
  readonly name: 'demand' | 'entry';
  readonly first: Filed;
}

/** The decisions on one thing as they were joined, in their order: nothing is looked up in them yet. */
export interface Sheaf {
  readonly subject: FileSubject;
  readonly records: readonly Filed[];
  readonly misnamed: readonly Misnamed[];
}

const NONE: readonly never[] = [];

/** All decisions on one demand (or one entry or project, where no demand is known), in their order. */
export class SubjectFile implements Sheaf {
  readonly subject: FileSubject;
  readonly records: readonly Filed[];
  readonly misnamed: readonly Misnamed[];
  readonly #shelves = new Map<Kind, Map<string, Filed[]>>();
  readonly #kinds = new Map<Kind, Filed[]>();
  readonly #permitted = new Map<unknown, readonly Filed[]>();
  readonly #unplaced = new Map<Kind, Filed[]>();

  constructor({ subject, records, misnamed }: Sheaf) {
    this.subject = subject;
    this.records = records;
    this.misnamed = misnamed;
    for (const each of inOrder(records, byDay)) {
      const name = nameFor(each.kind, each);
      if (name === undefined) {
        addTo(this.#unplaced, each.kind, each);
        continue;
      }
      const shelf = this.#shelves.get(each.kind) ?? new Map<string, Filed[]>();
      this.#shelves.set(each.kind, shelf);
      addTo(shelf, name, each);
      addTo(this.#kinds, each.kind, each);
    }
  }

  /** All decisions of a kind that have a place in the file, in the order in which they took effect. */
  all<K extends Kind>(kind: K): readonly Filed<K>[] {
    return (this.#kinds.get(kind) ?? NONE) as readonly Filed<K>[];
  }

  /** Those of which it cannot be told of which entry or project they are, in the same order. */
  unplaced<K extends Kind>(kind: K): readonly Filed<K>[] {
    return (this.#unplaced.get(kind) ?? NONE) as readonly Filed<K>[];
  }

  /** Whether there are decisions of a kind, and none of them has a place. */
  allUnplaced(kind: Kind): boolean {
    return this.#unplaced.has(kind) && !this.#kinds.has(kind);
  }

  /**
   * The decisions of a kind on the same demand, entry or project as the one at hand. Nothing where it
   * cannot be told which that is: then no row is asked.
   */
  of<K extends Kind>(kind: K, each: Filed): readonly Filed<K>[] | undefined {
    const name = nameFor(kind, each);
    if (name === undefined) return undefined;
    return (this.#shelves.get(kind)?.get(name) ?? NONE) as readonly Filed<K>[];
  }

  /** The decisions of a kind, those of each demand, entry or project together. */
  groups<K extends Kind>(kind: K): Iterable<readonly Filed<K>[]> {
    return (this.#shelves.get(kind)?.values() ?? NONE) as Iterable<readonly Filed<K>[]>;
  }

  /** Those of a list of this file that permit. */
  permitted<K extends Kind>(list: readonly Filed<K>[]): readonly Filed<K>[] {
    const known = this.#permitted.get(list);
    if (known !== undefined) return known as readonly Filed<K>[];
    const permitted = list.filter(({ record }) => record.outcome === 'permit');
    this.#permitted.set(list, permitted);
    return permitted;
  }
}
