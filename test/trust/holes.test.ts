import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../src/dossier/index.js';
import { flips, questions } from '../../src/explain/index.js';
import { determine, readEdition, readFacts, recheck } from '../../src/index.js';
import { replay } from '../../src/lifecycle/index.js';
import { MOST_ROWS } from '../../src/values/one-look.js';

/** A list that says that it is so long, and holds nothing: to write it down, the engine would end the whole process. */
const holes = (length: number): unknown[] => {
  const list: unknown[] = [];
  list.length = length;
  return list;
};
const MOST = 2 ** 32 - 1;
const facts = (sources: unknown) => ({ grant: 100, sources });
const record = (sources: unknown) => ({
  ...{ id: 'G-1', kind: 'grant', decidedOn: '2024-06-30', outcome: 'permit' },
  facts: facts(sources),
});

describe('a list of billions of holes is bad data, and ends nothing', () => {
  it.each<[string, (list: unknown[]) => unknown]>([
    ['recheck', (list) => recheck(record(list))],
    ['of a record that is no record', (list) => recheck(list)],
    ['beside a kind that there is not', (list) => recheck({ kind: 'x', facts: list })],
    ['questions', (list) => questions(record(list))],
    ['flips', (list) => flips(record(list))],
    ['replay', (list) => replay({ id: 'D-1', acts: list })],
  ])('%s', (_, ask) => {
    expect(ask(holes(MOST))).toMatchObject({ verdict: 'invalid' });
  });

  it('crossCheck counts the record as faulty', () => {
    expect(crossCheck([record(holes(MOST))]).counts).toMatchObject({ records: 1 });
  });

  it('readEdition and readFacts say that there are errors, determine throws its own', () => {
    expect(readEdition({ id: 'e', localMeasures: holes(MOST) })).toMatchObject({ ok: false });
    expect(readFacts('grant', facts(holes(MOST)))).toMatchObject({ errors: expect.anything() });
    expect(() => determine('grant', facts(holes(MOST)) as never, {} as never)).toThrow();
  });

  it('of a thousand and more of them the first thousand are listed, and that there are more', () => {
    const { errors = [] } = recheck(record(holes(2_000))) as { errors?: readonly unknown[] };
    expect(errors).toHaveLength(1_001);
  });

  it('so many rows are still read', () => {
    expect(MOST_ROWS).toBeGreaterThan(1 << 20);
  });
});
