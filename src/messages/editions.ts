import type { Edition } from '../index.js';
import type { Words } from './sentences.js';
import { quoted } from './texts.js';
import type { Shares } from './tongue.js';

/** The shares that an edition sets, where it says. */
export function sharesOf({ parameters }: Edition): Shares {
  const { grantCap, solverPaymentFloor } = parameters;
  const known = (share: typeof grantCap) => ('unknown' in share ? undefined : share);
  return { grantCap: known(grantCap), solverPaymentFloor: known(solverPaymentFloor) };
}

/** By what is judged: the draft alone, or each edition with its title, basis, dates and readings. */
export function judgedBy(editions: readonly Edition[], words: Words): string {
  const { tongue, editions: phrases } = words;
  const [first, ...others] = editions.map((each) => editionInWords(each, words));
  return first === undefined
    ? phrases.judgedBy(phrases.draft(phrases.measures))
    : phrases.judgedBy(tongue.clauses.list([first, ...others]));
}

function editionInWords(edition: Edition, words: Words): string {
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
  readings: NonNullable<Edition['readings']>,
  { tongue, editions }: Pick<Words, 'tongue' | 'editions'>,
): string {
  const chosen = Object.entries(readings).map(([reading, taken]) => `${reading}=${taken}`);
  return editions.readings(tongue.list(chosen));
}
