import { canonicalText } from '../values/text.js';
import type { ProjectState } from './state.js';

/** Applications that are not ended, by the year of their guide and their entry. */
export class ApplicationBook {
  readonly #years = new Map<number, Map<string, Set<ProjectState>>>();

  take(project: ProjectState): void {
    const key = keyOf(project);
    if (key === undefined) return;
    const { year } = project.application;
    const entries = this.#years.get(year) ?? new Map<string, Set<ProjectState>>();
    this.#years.set(year, entries);
    entries.set(key, (entries.get(key) ?? new Set()).add(project));
  }

  drop(project: ProjectState): void {
    const key = keyOf(project);
    const entries = this.#years.get(project.application.year);
    const applications = key === undefined ? undefined : entries?.get(key);
    applications?.delete(project);
    if (applications?.size === 0 && key !== undefined) entries?.delete(key);
  }

  /** The first with an entry under the guide of a year. */
  with(entryId: string, year: number): ProjectState | undefined {
    return first(this.#years.get(year)?.get(canonicalText(entryId)));
  }

  /** The first of a year, other than `own`, of which it is open with which entry it is. */
  unnamed(year: number, own?: ProjectState): ProjectState | undefined {
    return first(this.#years.get(year)?.get(UNNAMED), own);
  }

  /** One of a year that has an entry, or of which that is open. */
  ofYear(year: number): ProjectState | undefined {
    return first(first(this.#years.get(year)?.values()));
  }
}

/** No id of an entry is empty. */
const UNNAMED = '';

/** Where an application stands: under its entry; nowhere if it is on record that it has none. */
function keyOf({ entryId, application }: ProjectState): string | undefined {
  if (entryId !== undefined) return canonicalText(entryId);
  return application.entry === undefined ? UNNAMED : undefined;
}

function first<T>(all: Iterable<T> | undefined, except?: T): T | undefined {
  for (const each of all ?? []) if (each !== except) return each;
  return undefined;
}
