import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchFor } from '../../src/values/search.js';

/** What `includes` says of each term by itself. */
const oneByOne = (terms: readonly string[], text: string) =>
  terms.flatMap((term, index) => (text.includes(term) ? [index] : []));

/** A searcher that has compared so much, a million letters, that it goes over to one pass. */
function inOnePass(terms: readonly string[]): (text: string) => number[] {
  const search = searchFor(terms);
  const letters = terms.join('').length;
  if (letters > 0) search('-'.repeat(Math.floor(1_000_000 / letters) - 1));
  return search;
}

const LONG = 200_000;

const word = () =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\u{20000}'), minLength: 1, maxLength: 5 });

describe('searchFor', () => {
  it('finds what includes finds, in one pass as term by term', () => {
    fc.assert(
      fc.property(
        fc.array(word(), { maxLength: 8 }),
        fc.array(word(), { maxLength: 8 }),
        (terms, parts) => {
          const text = parts.join('');
          expect(searchFor(terms)(text)).toEqual(oneByOne(terms, text));
          const search = inOnePass(terms);
          expect(search(text)).toEqual(oneByOne(terms, text));
          expect(search(text)).toEqual(oneByOne(terms, text));
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ['a term within a term', ['abc', 'b', 'bc', 'c'], 'xabcx', [0, 1, 2, 3]],
    ['a term that begins again', ['aab'], 'aaaab', [0]],
    ['the end of one is the beginning of another', ['abab', 'baba'], 'ababa', [0, 1]],
    [
      'the end of one goes on as another, and ends as a third',
      ['abcd', 'bcx', 'c'],
      'abcd',
      [0, 2],
    ],
    [
      'a shorter term after the longer one that ends with it',
      ['xabc', 'abd', 'bc'],
      'xabc',
      [0, 2],
    ],
    ['one term twice in the list', ['ab', 'ab'], 'ab', [0, 1]],
    ['nothing there', ['ab'], 'ba', []],
    ['no terms', [], 'ab', []],
    ['an empty text', ['a'], '', []],
    ['half of a pair of surrogates is none of it', ['\u{20000}'], '\u{20001}', []],
  ])('%s', (_, terms, text, found) => {
    expect(searchFor(terms)(text)).toEqual(found);
    expect(inOnePass(terms)(text)).toEqual(found);
  });

  it('takes no letter of a very long term for another letter of its beginning', () => {
    const term = 'a'.repeat(70_000);
    const search = inOnePass([term]);
    expect(search(`b${'a'.repeat(5_000)}`)).toEqual([]);
    expect(search(`b${term}`)).toEqual([0]);
  });

  it('ends on what makes a term-by-term search endless', () => {
    const text = 'a'.repeat(LONG);
    const half = 'a'.repeat(LONG / 4);
    expect(searchFor([`${half}b${half}`, half])(text)).toEqual([1]);
    const many = Array.from({ length: 20_000 }, (_, i) => `name ${i}`);
    expect(searchFor(many)(`${text} name 1999`)).toEqual([1, 19, 199, 1999]);
  });
});
