/**
 * The text that takes the fewest changes for its length to become another one: any two letters are near to two. Of those
 * that take as many it is the one that has the most letters in common, wherever they stand.
 */
export function nearest(text: string, among: readonly string[]): string {
  let best = among[0] ?? '';
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const each of among) {
    const [one, other] = [text.slice(0, 60), each.slice(0, 60)];
    const changes = distance(one, other) / Math.max(one.length, other.length, 1);
    const common = [...one].filter((letter) => other.includes(letter)).length;
    if (changes < least || (changes === least && common > most)) {
      [best, least, most] = [each, changes, common];
    }
  }
  return best;
}

/**
 * The text of which another one is plainly a misspelling: case apart, they differ in one place, in a quarter at most, and
 * in no number: what is called by another article is another thing.
 */
export function plainlyMeant(text: string, among: readonly string[]): string | undefined {
  const one = text.toLowerCase();
  return among.find((each) => {
    const other = each.toLowerCase();
    const longer = Math.max(one.length, other.length);
    let from = 0;
    while (from < longer && one[from] === other[from]) from += 1;
    let end = longer;
    while (from < end && one.at(end - longer - 1) === other.at(end - longer - 1)) end -= 1;
    return (end - from) * 4 <= longer && !/\d/.test(other.slice(from, end));
  });
}

/** How many characters must be put in, taken out or replaced. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const replaced = (above[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      here.push(Math.min(replaced, (above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[b.length] ?? 0;
}
