import type { Edition } from '../index.js';
import type { EditionPhrases, Words } from './sentences.js';
import { quoted } from './texts.js';
import type { Shares } from './tongue.js';

/** What is told of an edition; one that a caller has loaded, or the draft. */
export interface EditionTold extends Pick<Edition, 'id' | 'effectiveFrom' | 'effectiveTo'> {
  readonly parameters?: object | undefined;
  readonly title?: { readonly zh: string; readonly en: string } | undefined;
  readonly documentNumber?: string | undefined;
  /** Whether its content was read in its own text, or in reports of the press. */
  readonly basis?: keyof EditionPhrases['basis'] | undefined;
  /** Readings chosen in place of the draft's. */
  readonly readings?: Readonly<Record<string, string>> | undefined;
}

/** The shares that an edition sets, where it says. */
export function sharesOf({ parameters }: EditionTold): Shares {
  const { grantCap, solverPaymentFloor } = (parameters ?? {}) as Shares;
  return { grantCap, solverPaymentFloor };
}

/** By what is judged: the draft alone, or each edition with its title, basis, dates and readings. */
export function judgedBy(editions: readonly EditionTold[], words: Words): string {
  const { tongue, editions: phrases } = words;
  const [first, ...others] = editions.map((each) => editionInWords(each, words));
  return first === undefined
    ? phrases.judgedBy(phrases.draft(phrases.measures))
    : phrases.judgedBy(tongue.clauses.list([first, ...others]));
}

function editionInWords(edition: EditionTold, words: Words): string {
  const { tongue, editions: phrases } = words;
  const { id, title, documentNumber, basis, effectiveFrom, effectiveTo, readings = {} } = edition;
  const name = title?.[tongue.language] ?? phrases.measures;
  if (id === 'draft') return phrases.draft(name);
  const day = (on: string | undefined) => (on === undefined ? undefined : tongue.date(on));
  const dated = effectiveFrom !== undefined || effectiveTo !== undefined;
  return phrases.edition(name, quoted(id, tongue), [
    ...(documentNumber === undefined ? [] : [quoted(documentNumber, tongue)]),
    ...(basis === undefined ? [] : [phrases.basis[basis]]),
    ...(dated ? [phrases.time(day(effectiveFrom), day(effectiveTo))] : []),
    ...(Object.keys(readings).length === 0 ? [] : [readingsInWords(readings, words)]),
  ]);
}

/** The readings in force in place of the draft's, by their ids and alternatives. */
export function readingsInWords(
  readings: Readonly<Record<string, string>>,
  { tongue, editions }: Pick<Words, 'tongue' | 'editions'>,
): string {
  const chosen = Object.entries(readings).map(([reading, taken]) => `${reading}=${taken}`);
  return editions.readings(tongue.list(chosen));
}
