/**
 * Unicode normalisation in linear time. `normalize` puts the marks upon one letter in order by
 * insertion: a run of 200,000 of them takes 12 s, ten times as many take a hundred times as long, and
 * no record after that text would be reached. So long runs are put in order here before.
 */
import { changedWhereAssigned } from './characters.js';

export type Form = 'NFC' | 'NFKC';

// In a text of this length insertion costs nothing, and no writing needs a run of so many marks.
const SHORT = 1000;
const LONG_RUN = /[\p{M}\uff9e\uff9f]{64}/u;

// Half-width voicing marks are letters, but NFKC makes marks of them.
const MARK = /[\p{M}\uff9e\uff9f]/u;

// Marks of the lowest and of the highest combining class there is.
const LOWEST = '\u0334';
const HIGHEST = '\u0345';

/**
 * A text in a normal form: what `text.normalize(form)` answers, in time that grows with the length of
 * the text and not with its square. Code points that are not assigned (characters.ts) stay as they are.
 *
 * @example
 * ```ts
 * normalForm('e\u0301', 'NFC') // => "é"
 * normalForm('ＡＢ', 'NFKC') // => "AB"
 * ```
 */
export function normalForm(text: string, form: Form): string {
  return changedWhereAssigned(text, (run) => {
    const slow = run.length > SHORT && LONG_RUN.test(run);
    return (slow ? withMarksInOrder(run, form) : run).normalize(form);
  });
}

function withMarksInOrder(text: string, form: Form): string {
  // NFC composes what NFD takes apart, and NFKC what NFKD does.
  const decomposition = form.replace('C', 'D');
  const starters = new Map<string, boolean>();
  const done: string[] = [];
  let run: string[] = [];
  const starter = (character: string) => {
    done.push(inOrder(run), character);
    run = [];
  };
  for (const written of text) {
    if (!MARK.test(written)) {
      starter(written);
      continue;
    }
    for (const mark of written.normalize(decomposition)) {
      const starts = starters.get(mark) ?? isStarter(mark);
      starters.set(mark, starts);
      if (starts) starter(mark);
      else run.push(mark);
    }
  }
  return done.join('') + inOrder(run);
}

/** Puts marks in the canonical order: by combining class, those of one class as they stood. */
function inOrder(marks: readonly string[]): string {
  if (marks.length < 2) return marks.join('');
  const distinct = [...new Set(marks)].sort((a, b) => Number(swap(a, b)) - Number(swap(b, a)));
  const classes: string[][] = [];
  const classOf = new Map<string, string[]>();
  distinct.forEach((mark, index) => {
    const before = distinct[index - 1];
    const same = before === undefined || swap(mark, before) ? undefined : classes.at(-1);
    const members = same ?? [];
    if (!same) classes.push(members);
    classOf.set(mark, members);
  });
  for (const mark of marks) classOf.get(mark)?.push(mark);
  return classes.map((members) => members.join('')).join('');
}

/** Whether normalisation swaps two marks: the class of the first is above that of the second. */
function swap(first: string, second: string): boolean {
  return (first + second).normalize('NFD') !== first + second;
}

/** Whether nothing moves across a character: it has no combining class (a vowel sign of Thai). */
function isStarter(character: string): boolean {
  return !swap(HIGHEST, character) && !swap(character, LOWEST);
}
