import { type DataError, dataError, under } from '../entities/faults.js';
import { editions } from '../entities/tables/others.js';
import { read } from '../entities/tables/read.js';
import { draft, type Edition, type Parameters } from '../regulation/editions.js';
import { asRead, isRead } from '../regulation/loaded.js';
import { copyOf } from '../values/copy.js';
import { type Language, type LanguageTag, languageOf } from '../values/language.js';
import { atOneLook } from '../values/one-look.js';
import { sameText } from '../values/text.js';

/** An edition that was read, or everything that is wrong with it. */
export type EditionRead =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly errors: DataError[] };

/**
 * Reads an edition of the regulation from data; what is left out is the draft's. Never throws but a
 * RangeError of a language that the library does not speak. The edition that it gives is a copy, and nobody can change it: answers of the whole process rest on it.
 *
 * @example
 * ```ts
 * readEdition({ id: '2026', effectiveFrom: '2026-01-01', parameters: { minimumRegions: 3 } }).ok // => true
 * readEdition({ id: 'draft' }).ok // => false
 * ```
 */
export function readEdition(data: unknown, tag?: LanguageTag): EditionRead {
  const language = languageOf(tag);
  try {
    return isRead(data) ? { ok: true, edition: data } : readPlain(atOneLook(data), language);
  } catch {
    // A getter or a proxy that throws.
    return { ok: false, errors: [dataError('', { fault: 'unreadable' }, language)] };
  }
}

function readPlain(data: unknown, language: Language | undefined): EditionRead {
  const reading = read(editions.edition, data, { language });
  if (!reading.ok) return { ok: false, errors: reading.errors };
  return { ok: true, edition: completed(reading.data as GivenEdition) };
}

/** An edition as it was given: what is left out is the draft's. */
type GivenEdition = Partial<Edition>;

function completed(given: GivenEdition): Edition {
  const { parameters = {}, ...rest } = given;
  const set = Object.fromEntries(
    Object.entries(parameters).filter(([, value]) => value !== undefined),
  ) as Partial<Parameters>;
  return asRead(
    copyOf({
      ...rest,
      parameters: { ...draft.parameters, ...set },
    }) as Edition,
  );
}

/** An edition by its id, or why there is none: it is not loaded, or what is loaded under this id is no edition. */
export type EditionFound =
  | { readonly found: Edition; readonly errors?: undefined }
  | { readonly found: undefined; readonly errors: readonly DataError[] };

/**
 * The edition of an id among those handed in, the built-in draft where none is named. What `readEdition`
 * gave is taken as it is; anything else is read by it here, or refused by its errors: nothing is trusted.
 */
export function findEdition(
  name: string | undefined,
  editions: readonly unknown[],
  language?: Language,
): EditionFound {
  if (name === undefined || sameText(name, draft.id)) return { found: draft };
  const candidate = editions.find((each) => isNamed(each, name));
  if (candidate === undefined) {
    const fault = { fault: 'unknown-edition', given: name };
    return { found: undefined, errors: [dataError('edition', fault, language)] };
  }
  const read = readEdition(candidate, language);
  return read.ok
    ? { found: read.edition }
    : { found: undefined, errors: read.errors.map((error) => under(['edition'], error)) };
}

function isNamed(edition: unknown, name: string): boolean {
  if (typeof edition !== 'object' || edition === null) return false;
  const { id } = edition as { readonly id?: unknown };
  return typeof id === 'string' && sameText(id, name);
}
