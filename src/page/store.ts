import { type Edition, type Json, type Kind, type Language, readEdition } from '../index.js';
import { blank } from './fits.js';
import { type Path, withValue } from './tree.js';

/** What the page shows: a record to fill in, a file that was dropped, or a docket. */
export type View = 'record' | 'file' | 'docket';

export interface State {
  readonly language: Language;
  readonly view: View;
  /** The record as it stands in the form. */
  readonly record: Json;
  /** The record as it is written as JSON, where it is edited so; it may be no JSON yet. */
  readonly written: string | undefined;
  /** Editions besides the draft, as they were given. */
  readonly editions: readonly Edition[];
  readonly docket: string;
}

/** How a view changes the state: by a function of the state as it then is. */
export type Change = (change: (state: State) => Partial<State>) => void;

export const begin = (language: Language, record: Json = blank('grant')): State => ({
  language,
  view: 'record',
  record,
  written: undefined,
  editions: [],
  docket: '',
});

/** Another value at a place of the record. */
export const put =
  (path: Path, value: Json | undefined) =>
  ({ record }: State): Partial<State> => ({ record: withValue(record, path, value) ?? {} });

/** Another kind: its facts are others, so they begin anew; id and day are kept. */
export const choose =
  (kind: Kind) =>
  ({ record }: State): Partial<State> => {
    const { outcome: _, reasons: __, ...kept } = record as Record<string, Json>;
    return { record: { ...kept, ...blank(kind) }, written: undefined };
  };

/** What was given as JSON: its value, or that it is none; what is too deep to be written again is none. */
export function parsed(text: string): { readonly value: Json } | undefined {
  try {
    const value = JSON.parse(text) as Json;
    JSON.stringify(value);
    return { value };
  } catch {
    return undefined;
  }
}

/** The JSON of a record as it is edited; where it is no JSON the record stays as it was. */
export const write = (text: string) => (): Partial<State> => {
  const read = parsed(text);
  return read === undefined ? { written: text } : { written: text, record: read.value };
};

/** Another edition, which takes the place of one of the same id; or why it is none. */
export function withEdition(
  editions: readonly Edition[],
  data: unknown,
  language: Language,
): { readonly editions: readonly Edition[] } | { readonly errors: readonly string[] } {
  const read = readEdition(data, language);
  if (!('edition' in read))
    return { errors: read.errors.map(({ path, message }) => `${path}: ${message}`) };
  const { edition } = read;
  return { editions: [...editions.filter(({ id }) => id !== edition.id), edition] };
}
