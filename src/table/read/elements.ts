/**
 * A markup in which elements are told anew: each that an opening tag begins, with what stands in it, up to the next tag
 * that closes one of its name. The pattern finds opening tags, with `name`, `attributes`, and `closed` where nothing
 * stands in them. One that is never closed stands as it is; however many there are of them, that is found out once.
 */
export function elementsTold(
  markup: string,
  opening: RegExp,
  tell: (element: Element) => string,
): string {
  const unclosed = new Set<string>();
  const told: string[] = [];
  let read = 0;
  for (const found of markup.matchAll(opening)) {
    const { index, groups: { name = '', attributes = '', closed } = {} } = found;
    if (index < read) continue;
    const behind = index + found[0].length;
    const closing = `</${name}>`;
    if (closed === undefined && unclosed.has(closing)) continue;
    const end = closed === undefined ? markup.indexOf(closing, behind) : behind;
    if (end < 0) {
      unclosed.add(closing);
      continue;
    }
    const to = closed === undefined ? end + closing.length : end;
    told.push(markup.slice(read, index));
    const whole = markup.slice(index, to);
    told.push(tell({ name, attributes, within: markup.slice(behind, end), whole }));
    read = to;
  }
  return told.join('') + markup.slice(read);
}

/** The elements themselves, one after another. */
export function elementsIn(markup: string, opening: RegExp): Element[] {
  const found: Element[] = [];
  elementsTold(markup, opening, (element) => {
    found.push(element);
    return '';
  });
  return found;
}

export interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly within: string;
  readonly whole: string;
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
