export interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly within: string;
  readonly whole: string;
}

/**
 * The elements that opening tags begin, each up to the next tag that closes one of its name, and where it stands. The
 * pattern finds opening tags, with `name`, `attributes`, and `closed` where nothing stands in them. One that is never
 * closed is none; however many there are of them, that is found out once.
 */
function* elementsAt(markup: string, opening: RegExp): Generator<[at: number, Element]> {
  const unclosed = new Set<string>();
  let read = 0;
  for (const { 0: tag, index, groups = {} } of markup.matchAll(opening)) {
    const { name = '', attributes = '', closed } = groups;
    const closing = closed === undefined ? `</${name}>` : '';
    if (index < read || unclosed.has(closing)) continue;
    const behind = index + tag.length;
    const end = markup.indexOf(closing, behind);
    if (end < 0) {
      unclosed.add(closing);
      continue;
    }
    read = end + closing.length;
    const within = markup.slice(behind, end);
    yield [index, { name, attributes, within, whole: markup.slice(index, read) }];
  }
}

/** The elements of a markup, one after another. */
export const elementsIn = (markup: string, opening: RegExp): Element[] =>
  [...elementsAt(markup, opening)].map(([, element]) => element);

/** A markup in which its elements are told anew, and all else stands as it is. */
export function elementsTold(
  markup: string,
  opening: RegExp,
  tell: (element: Element) => string,
): string {
  const told: string[] = [];
  let read = 0;
  for (const [at, element] of elementsAt(markup, opening)) {
    told.push(markup.slice(read, at), tell(element));
    read = at + element.whole.length;
  }
  return told.join('') + markup.slice(read);
}

/** A markup without what stands between two marks; a first one that no second follows stands as it is. */
export function withoutBetween(markup: string, from: string, to: string): string {
  const kept: string[] = [];
  let read = 0;
  for (let at = markup.indexOf(from); at >= 0; at = markup.indexOf(from, read)) {
    const end = markup.indexOf(to, at + from.length);
    if (end < 0) break;
    kept.push(markup.slice(read, at));
    read = end + to.length;
  }
  return kept.join('') + markup.slice(read);
}
