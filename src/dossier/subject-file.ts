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

/** The decisions of a kind in their order: mostly all on one entry or project. */
class Shelf {
  readonly all: Filed[] = [];
  readonly #name: string;
  /** Those of each name, where there are several. */
  #named: Map<string, Filed[]> | undefined;

  /** `name`: that of the first. */
  constructor(name: string) {
    this.#name = name;
  }

  add(name: string, each: Filed): void {
    if (this.#named === undefined && name !== this.#name) {
      this.#named = new Map([[this.#name, [...this.all]]]);
    }
    this.all.push(each);
    if (this.#named !== undefined) addTo(this.#named, name, each);
  }

  of(name: string): readonly Filed[] {
    if (this.#named !== undefined) return this.#named.get(name) ?? NONE;
    return name === this.#name ? this.all : NONE;
  }

  groups(): Iterable<readonly Filed[]> {
    return this.#named?.values() ?? [this.all];
  }
}

/** All decisions on one demand (or one entry or project, where no demand is known), in their order. */
export class SubjectFile implements Sheaf {
  readonly subject: FileSubject;
  readonly records: readonly Filed[];
  readonly misnamed: readonly Misnamed[];
  readonly #shelves = new Map<Kind, Shelf>();
  #permitted: Map<unknown, readonly Filed[]> | undefined;
  #unplaced: Map<Kind, Filed[]> | undefined;

  constructor({ subject, records, misnamed }: Sheaf) {
    this.subject = subject;
    this.records = records;
    this.misnamed = misnamed;
    for (const each of inOrder(records, byDay) ? records : [...records].sort(byDay)) {
      const { kind } = each;
      const name = nameFor(kind, each);
      if (name === undefined) {
        this.#unplaced ??= new Map();
        addTo(this.#unplaced, kind, each);
        continue;
      }
      const shelf = this.#shelves.get(kind) ?? new Shelf(name);
      if (shelf.all.length === 0) this.#shelves.set(kind, shelf);
      shelf.add(name, each);
    }
  }

  /** All decisions of a kind that have a place in the file, in the order in which they took effect. */
  all<K extends Kind>(kind: K): readonly Filed<K>[] {
    return (this.#shelves.get(kind)?.all ?? NONE) as readonly Filed<K>[];
  }

  /** Those of which it cannot be told of which entry or project they are, in the same order. */
  unplaced<K extends Kind>(kind: K): readonly Filed<K>[] {
    return (this.#unplaced?.get(kind) ?? NONE) as readonly Filed<K>[];
  }

  /** Whether there are decisions of a kind, and none of them has a place. */
  allUnplaced(kind: Kind): boolean {
    return this.#unplaced?.has(kind) === true && !this.#shelves.has(kind);
  }

  /**
   * The decisions of a kind on the same demand, entry or project as the one at hand. Nothing where it
   * cannot be told which that is: then no row is asked.
   */
  of<K extends Kind>(kind: K, each: Filed): readonly Filed<K>[] | undefined {
    const name = nameFor(kind, each);
    if (name === undefined) return undefined;
    return (this.#shelves.get(kind)?.of(name) ?? NONE) as readonly Filed<K>[];
  }

  /** The decisions of a kind, those of each demand, entry or project together. */
  groups<K extends Kind>(kind: K): Iterable<readonly Filed<K>[]> {
    return (this.#shelves.get(kind)?.groups() ?? NONE) as Iterable<readonly Filed<K>[]>;
  }

  /** Those of a list of this file that permit. */
  permitted<K extends Kind>(list: readonly Filed<K>[]): readonly Filed<K>[] {
    const known = this.#permitted?.get(list);
    if (known !== undefined) return known as readonly Filed<K>[];
    const permitted = list.filter(({ record }) => record.outcome === 'permit');
    this.#permitted ??= new Map();
    this.#permitted.set(list, permitted);
    return permitted;
  }
}
