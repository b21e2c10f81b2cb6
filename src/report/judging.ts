import { choicesOfReadings } from '../dictionary.js';
import type { Edition } from '../index.js';
import type { Messages } from '../messages/messages.js';

/** By what a report judges: the editions, and in a line each what the readings say that they choose in place of the draft's. */
export function judgingLines(
  editions: readonly Edition[],
  messages: Pick<Messages, 'judgedBy' | 'language'>,
  colon: string,
): string[] {
  const { judgedBy, language } = messages;
  const chosen = editions.flatMap(({ readings = {} }) => Object.entries(readings));
  const choices = chosen.length === 0 ? {} : choicesOfReadings();
  const said = chosen.flatMap(([reading, taken]) => {
    const choice = choices[reading]?.find(({ word }) => word === taken);
    return choice === undefined ? [] : [`${reading}=${taken}${colon}${choice.meaning[language]}`];
  });
  return [judgedBy(editions), ...new Set(said)];
}
