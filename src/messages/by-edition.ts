import type { Edition } from '../index.js';
import type { Messages } from './messages.js';

/** The messages under the edition of an id, by which a record was judged; under one that is not among these as they are. */
export function messagesByEdition(
  messages: Messages,
  editions: readonly Edition[],
): (edition: string) => Messages {
  const byEdition = new Map(editions.map((each) => [each.id, messages.under(each)]));
  return (edition) => byEdition.get(edition) ?? messages;
}
