import { choicesOfReadings } from '../dictionary.js';
import { draft, type Edition } from '../index.js';
import type { Messages } from '../messages/messages.js';
import { loadedEdition } from '../regulation/loaded.js';
import { canonicalText } from '../values/text.js';
import type { ReportWords } from './words.js';

/** The editions that were loaded, and the one asked for in place of any that a record names. */
export interface Loaded {
  readonly editions: readonly Edition[];
  readonly asEdition?: string | undefined;
}

/** By which editions was judged: the one asked for, else those that were named; all where nothing could be judged. */
export function editionsJudging(
  { editions, asEdition }: Loaded,
  named: Iterable<string | undefined>,
): readonly Edition[] {
  if (asEdition !== undefined) return [loadedEdition(asEdition, editions) ?? draft];
  const ids = new Set([...named].flatMap((id) => (id === undefined ? [] : [canonicalText(id)])));
  const all = [draft, ...editions];
  const judging = all.filter(({ id }) => ids.has(canonicalText(id)));
  return judging.length === 0 ? all : judging;
}

/** The editions that records name, save those records that are not judged. */
export function editionsNamed(records: readonly unknown[], unjudged: readonly number[]): string[] {
  const left = new Set(unjudged);
  return records.flatMap((record, index) =>
    left.has(index) ? [] : ((record as { readonly edition?: string }).edition ?? draft.id),
  );
}

/** By which editions records were judged, save those that are not. */
export const editionsJudged = (
  records: readonly unknown[],
  unjudged: readonly number[],
  loaded: Loaded,
): readonly Edition[] => editionsJudging(loaded, editionsNamed(records, unjudged));

/** The edition that was asked for in place of any that a record names, and how that is said. */
export interface Asked {
  readonly asEdition: string | undefined;
  readonly basis: Pick<ReportWords['basis'], 'asEdition'>;
}

/**
 * By what a report judges: the editions, in a line each what the readings say that they choose in place of the draft's,
 * and that it is judged by them whatever a record names, where that was asked for.
 */
export function judgingLines(
  editions: readonly Edition[],
  messages: Pick<Messages, 'judgedBy' | 'language'>,
  colon: string,
  asked?: Asked,
): string[] {
  const { judgedBy, language } = messages;
  const chosen = editions.flatMap(({ readings = {} }) => Object.entries(readings));
  const choices = chosen.length === 0 ? {} : choicesOfReadings();
  const said = chosen.flatMap(([reading, taken]) => {
    const choice = choices[reading]?.find(({ word }) => word === taken);
    return choice === undefined ? [] : [`${reading}=${taken}${colon}${choice.meaning[language]}`];
  });
  const isAsked = asked?.asEdition !== undefined;
  return [
    judgedBy(editions),
    ...new Set(said),
    ...(isAsked ? editions.map(({ id }) => asked.basis.asEdition(id)) : []),
  ];
}
