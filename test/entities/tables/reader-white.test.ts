import { describe, expect, it } from 'vitest';
import { Reader } from '../../../src/entities/tables/reader/reader.js';
import { recordForm } from '../../../src/entities/tables/reader/record-form.js';

const RECORD =
  '{"id":"E","kind":"expert-review","decidedOn":"2024-06-30","facts":{"roundOfYear":1},"outcome":"met"}';
const MANY = 2000;

/** Bytes that count how often one of them is read. */
function counted(text: string) {
  const counts = { reads: 0 };
  const bytes = new Proxy(Buffer.from(text), {
    get(target, key) {
      counts.reads += 1;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { bytes, counts };
}

describe('white space is passed over once, however much there is', () => {
  const reader = new Reader(recordForm(), { keepsFree: false });

  it.each([
    ['in front of a record', `${' \t'.repeat(MANY)}${RECORD}`],
    ['behind a record', `${RECORD}${' \r'.repeat(MANY)}`],
    ['within it', RECORD.replaceAll(/[:,{](?=[^\w])|(?=})/g, `$&${' \n'.repeat(MANY / 10)}`)],
  ])('%s', (_, text) => {
    const { bytes, counts } = counted(text);
    reader.take(bytes);
    expect(reader.record(0, bytes.length)).toEqual(JSON.parse(RECORD));
    expect(counts.reads).toBeLessThan(5 * text.length);
  });

  it('on blank lines, each of which is asked about', () => {
    const { bytes, counts } = counted(' \n'.repeat(MANY));
    reader.take(bytes);
    for (let at = 0; at < bytes.length; at += 2) {
      expect(reader.record(at, at + 1)).toBeUndefined();
    }
    expect(counts.reads).toBeLessThan(20 * MANY);
  });
});
