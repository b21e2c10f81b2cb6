import { readFileSync } from 'node:fs';
import { draft, type Edition, readEdition } from '../../src/index.js';

/** A question about a record, and what is compared of the answer. */
export interface ExplainCase {
  readonly function: string;
  readonly record: { readonly id: string; readonly kind: string };
  readonly records?: readonly unknown[];
  readonly edition?: unknown;
  readonly a?: unknown;
  readonly b?: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: each function has its own
  readonly expect: any;
}

const all = readFileSync(new URL('./explain.ndjson', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as ExplainCase);

/** The cases of one function, each with a name. */
export const casesOf = (name: string): (readonly [string, ExplainCase])[] =>
  all
    .filter((each) => each.function === name)
    .map((each, index) => [`${index}: ${each.record?.kind ?? ''} ${each.record?.id ?? ''}`, each]);

/** An edition as a case names it. */
export function editionOf(data: unknown): Edition {
  if (data === 'draft') return draft;
  const read = readEdition(data);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.edition;
}

/** The editions that a case loads. */
export const loaded = ({ edition }: ExplainCase): { readonly editions: readonly Edition[] } => ({
  editions: edition === undefined ? [] : [editionOf(edition)],
});
