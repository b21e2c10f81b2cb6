import { type Edition, type Json, type Kind, type Language, readEdition } from '../index.js';
import { canonicalText } from '../values/text.js';
import { blank } from './fits.js';
import { texts } from './speech.js';
import { isTree, type Path, withValue } from './tree.js';

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
  /** What was pasted as an edition and is none. */
  readonly refusedEdition: string | undefined;
  readonly docket: string;
  /** How many dockets a file holds besides the one that is shown. */
  readonly otherDockets: number;
  /** Whether the page was opened by a link that brings no record. */
  readonly badLink: boolean;
}

/** How a view changes the state: by a function of the state as it then is. */
export type Change = (change: (state: State) => Partial<State>) => void;

export const begin = (language: Language, record: Json = blank('grant')): State => ({
  language,
  view: 'record',
  record,
  written: undefined,
  editions: [],
  refusedEdition: undefined,
  docket: '',
  otherDockets: 0,
  badLink: false,
});

/** Another value at a place of the record. */
export const put =
  (path: Path, value: Json | undefined) =>
  ({ record }: State): Partial<State> => ({ record: withValue(record, path, value) ?? {} });

/** Another kind: its facts are others, so they begin anew; id and day are kept. */
export const choose =
  (kind: Kind) =>
  ({ record }: State): Partial<State> => {
    const { outcome: _, reasons: __, ...kept } = isTree(record) ? record : {};
    return { record: { ...kept, ...blank(kind) }, written: undefined };
  };

/** Nothing on record any more, whatever stood there. */
export const clear = (kind: Kind) => (): Partial<State> => ({
  record: blank(kind),
  written: undefined,
});

/** Twice as deep as the command reads a record: deeper ones nobody has, and a browser could not write them again. */
const DEEPEST = 512;

const isDeeper = (value: Json | undefined, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1)));

/** What was given as JSON: its value, or that it is none; what is nested too deep is none. */
export function parsed(text: string): { readonly value: Json } | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isDeeper(value, DEEPEST) ? undefined : { value };
  } catch {
    return undefined;
  }
}

/** What was given as one value, as a list of them or as one on every line; `undefined` where it is neither. */
export function valuesIn(text: string): readonly Json[] | undefined {
  const whole = parsed(text);
  if (whole !== undefined) return Array.isArray(whole.value) ? whole.value : [whole.value];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.flatMap((line) => parsed(line) ?? []);
  return read.length < lines.length ? undefined : read.map(({ value }) => value);
}

/** The JSON of a record as it is edited; where it is no JSON the record stays as it was. */
export const write = (text: string) => (): Partial<State> => {
  const read = parsed(text);
  return read === undefined ? { written: text } : { written: text, record: read.value };
};

/** Another edition, which takes the place of one of the same id, however it is written; one that is none is kept to say why. */
export const withEdition =
  (text: string) =>
  ({ editions, language }: State): Partial<State> => {
    const read = readEdition(parsed(text)?.value, language);
    if (!('edition' in read)) return { refusedEdition: text };
    const { edition } = read;
    const named = canonicalText(edition.id);
    const others = editions.filter(({ id }) => canonicalText(id) !== named);
    return { editions: [...others, edition], refusedEdition: undefined };
  };

/** Why what was pasted is no edition. */
export function editionErrors({ refusedEdition, language }: State): readonly string[] {
  if (refusedEdition === undefined) return [];
  const given = parsed(refusedEdition);
  if (given === undefined) return [texts[language].noJson];
  const read = readEdition(given.value, language);
  if ('edition' in read) return [];
  return read.errors.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
}
