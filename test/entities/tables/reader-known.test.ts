import { describe, expect, it } from 'vitest';
import { recordsBeside } from './beside-parse.js';

const RECORD =
  '{"id":"E","kind":"expert-review","decidedOn":"2024-06-30","facts":{"departments":["320500"]},"outcome":"met"}';
const on = (date: string) => RECORD.replace('2024-06-30', () => date);
const at = (place: string) => RECORD.replace('320500', () => place);

const DATES = ['2024-10-20', '2525-10-20', '2024-05-01', '2024-10-11', '2011-09-19', '1999-12-31'];
const PLACES = ['321020', '310000', '325002', '322500', '331109', '341920', '820099'];

/** What has the same number as a text of digits, were it read without a look at what they are, two by two. */
function* ofTheSameNumber(text: string): Generator<string> {
  for (let place = 0; place + 1 < text.length; place += 1) {
    const [tens, ones] = [text.charCodeAt(place), text.charCodeAt(place + 1)];
    for (const more of [-2, -1, 1, 2]) {
      const pair = String.fromCharCode(tens + more, ones - 10 * more);
      yield text.slice(0, place) + pair + text.slice(place + 2);
    }
  }
}

/** What differs in one letter. */
function* besideOf(text: string): Generator<string> {
  for (let place = 0; place < text.length; place += 1) {
    for (let code = 0x20; code < 0x7f; code += 1) {
      yield text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1);
    }
  }
}

describe('what was read before is not taken for what stands there now', () => {
  it.each([
    ['days', DATES, on],
    ['places', PLACES, at],
  ])('%s', (_, known, line) => {
    const ways = recordsBeside();
    expect(known.filter((each) => !ways.takes(line(each)))).toEqual([]);
    for (const text of known) {
      for (const other of ofTheSameNumber(text)) ways.takes(line(other));
      for (const other of besideOf(text)) ways.takes(line(other));
    }
    expect(known.filter((each) => !ways.takes(line(each)))).toEqual([]);
  });

  const lineOf = (text: string) => `{"subject":{"demand":"${text}"},${RECORD.slice(1)}`;
  const letters = Array.from({ length: 6000 }, (_, place) => String.fromCodePoint(0x4e00 + place));

  it('texts, where longer ones than are kept end alike', () => {
    const ways = recordsBeside();
    for (const letter of letters) {
      const short = `长${letter}字短`;
      for (const text of ['长'.repeat(32) + short, short])
        expect(ways.takes(lineOf(text))).toBe(true);
    }
  });

  it('texts that begin alike', () => {
    const ways = recordsBeside();
    for (const letter of letters) {
      const short = `长${letter}ab`;
      // The first is as much longer as twice the bytes that stand before it.
      const long = `${short}${'长'.repeat(14)}ab`;
      for (const text of [long, short, long]) expect(ways.takes(lineOf(text))).toBe(true);
    }
  });

  it('texts of the same parts', () => {
    const ways = recordsBeside();
    const parts = letters.slice(0, 80).map((letter) => `${letter}a`);
    for (const first of parts) {
      for (const last of parts) expect(ways.takes(lineOf(first + last))).toBe(true);
    }
  });

  it('days and places of other bytes, or farther behind', () => {
    const ways = recordsBeside();
    for (const before of ['', '\n', ' '.repeat(40_000)]) {
      for (const date of DATES) expect(ways.takes(on(date), before, '\n')).toBe(true);
      for (const place of PLACES) expect(ways.takes(at(place), before, '\n')).toBe(true);
    }
  });
});
