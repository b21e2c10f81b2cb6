import { frozen } from '../values/frozen.js';
import { inheritingNothing } from '../values/one-look.js';
import { sameText } from '../values/text.js';
import { draft, type Edition } from './editions.js';

/**
 * Marks an edition that has been read, so that it is not read again with every record. The mark is no part of
 * the data: it goes neither into JSON nor along with a copy.
 */
const READ = /* @__PURE__ */ Symbol('jiebang: read');

/** Whether data is the draft, or an edition that was read from data and that nobody can change. */
export function isRead(data: unknown): data is Edition {
  return data === draft || (typeof data === 'object' && data !== null && Object.hasOwn(data, READ));
}

/** An edition that has been read: from here on nobody can change it. */
export function asRead(edition: Edition): Edition {
  return frozen(Object.defineProperty(inheritingNothing(edition), READ, { value: true }));
}

/**
 * The edition that a calling program judges by, the draft where it names none. It is taken as it is, since it is
 * `readEdition` that reads data; but one that lacks parameters was never read, and nothing is judged by it.
 *
 * @throws TypeError where it is no edition, or lacks a parameter: a mistake of the calling program
 */
export function governing(edition: Edition | undefined): Edition {
  if (edition === undefined || isRead(edition)) return edition ?? draft;
  const { parameters } = Object(edition);
  const isWhole = Object.keys(draft.parameters).every((name) => name in Object(parameters));
  if (isWhole) return edition;
  throw new TypeError('版本须先用 readEdition 读入 / read the edition with readEdition first');
}

/**
 * The edition of an id among those handed in, the built-in draft where none is named; or none. Only what has
 * been read counts: anything else is to be read first.
 */
export function loadedEdition(
  name: string | undefined,
  editions: readonly unknown[],
): Edition | undefined {
  if (name === undefined || name === draft.id) return draft;
  for (const edition of editions) {
    if (isRead(edition) && sameText(edition.id, name)) return edition;
  }
  return sameText(name, draft.id) ? draft : undefined;
}
