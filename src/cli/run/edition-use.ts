import type { Bilingual, Edition, Summary } from '../../index.js';
import { sameText } from '../../values/text.js';
import type { PathsCounted } from '../options/paths-asked.js';
import { notCompared, unusedEdition } from '../texts/refusals.js';

/** How often records name each of the editions that were loaded, by its place among them. */
export interface EditionUse {
  readonly named: Record<string, number>;
}

/** By which editions was judged: how often by each, its id behind `=`, so that none is a name of the engine's. */
export interface JudgedBy {
  readonly judged: Record<string, number>;
}

/** Counts an answer to the edition by which it judges; one that judges nothing, to none. */
export function countJudged({ judged }: JudgedBy, result: { readonly edition?: string }): void {
  const { edition } = result;
  if (edition !== undefined) judged[`=${edition}`] = (judged[`=${edition}`] ?? 0) + 1;
}

/** The ids of the editions by which was judged. */
export const idsJudged = ({ judged }: JudgedBy): string[] =>
  Object.keys(judged).map((id) => id.slice(1));

/** What is counted of rechecked records. */
export type Checked = Summary & EditionUse & PathsCounted;

/** Counts the edition that a record names, where it is one of those loaded. */
export function countEdition(
  { named }: EditionUse,
  record: unknown,
  editions: readonly Edition[],
): void {
  if (editions.length === 0 || typeof record !== 'object' || record === null) return;
  const { edition } = record as { edition?: unknown };
  if (typeof edition !== 'string') return;
  const place = editions.findIndex(({ id }) => sameText(id, edition));
  if (place >= 0) named[place] = (named[place] ?? 0) + 1;
}

/** What is said of editions that were loaded for nothing, of records that are all at hand. */
export function unusedBy(
  records: readonly unknown[],
  editions: readonly Edition[],
  asEdition: string | undefined,
): Bilingual[] {
  const use: EditionUse = { named: {} };
  for (const record of records) countEdition(use, record, editions);
  return unusedEditions(use, editions, 'record', asEdition);
}

/** What is said of editions that were loaded for nothing, where two are compared whatever the records name. */
export const unusedIn = (compared: readonly string[], editions: readonly Edition[]): Bilingual[] =>
  editions
    .filter(({ id }) => !compared.some((each) => sameText(each, id)))
    .map(({ id }) => notCompared(id));

/** What is said of editions that were loaded for nothing. */
export function unusedEditions(
  { named }: EditionUse,
  editions: readonly Edition[],
  things: 'record' | 'docket',
  asEdition?: string,
): Bilingual[] {
  return editions
    .filter(
      ({ id }, place) => !named[place] && !(asEdition !== undefined && sameText(id, asEdition)),
    )
    .map(({ id }) => unusedEdition(id, things));
}
