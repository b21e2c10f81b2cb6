import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEdition, recheck } from '../../src/index.js';
import { type EditionCase, inTermsOfCase, linesOf, written } from './cases.js';

const cases = linesOf<EditionCase>('./editions.ndjson');
const isRefused = ({ expect: { verdict } }: EditionCase) => verdict === 'edition-refused';

/** What an edition says besides its id, short enough for the name of a case. */
const gist = ({ id: _, ...edition }: EditionCase['edition']) =>
  JSON.stringify(edition).slice(0, 90);

describe('the conformance cases under editions of all sorts', () => {
  it('are 377, in twenty of which the edition is refused', () => {
    expect(cases).toHaveLength(377);
    expect(cases.filter(isRefused)).toHaveLength(20);
  });

  it.each(
    cases
      .filter((each) => !isRefused(each))
      .map((each) => [each.record.id, gist(each.edition), each] as const),
  )('%s under %s', (_, __, { edition, record, expect: expected }) => {
    const read = readEdition(edition);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    expect(inTermsOfCase(recheck(record, { editions: [read.edition] }))).toBe(written(expected));
  });

  it.each(
    cases
      .filter(isRefused)
      .map(({ edition, record }) => [record.id, gist(edition as never), edition] as const),
  )('%s: refused is %s', (_, __, edition) => {
    const read = readEdition(edition);
    expect(read.ok).toBe(false);
    expect(read.ok || read.errors.length).toBeGreaterThan(0);
  });
});

describe('records in the term of an edition, and after it', () => {
  const records = linesOf<{ readonly id: string }>('./records.ndjson');
  const told = JSON.parse(
    readFileSync(new URL('./edition-ed.json', import.meta.url), 'utf8'),
  ) as unknown;

  const rechecked = (id: string, edition: unknown = told) => {
    const read = readEdition(edition);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const record = records.find((each) => each.id === id);
    const result = recheck({ ...record, edition: read.edition.id }, { editions: [read.edition] });
    if (result.verdict === 'invalid') throw new Error(JSON.stringify(result.errors));
    const inForce = result.findings.find(({ rule }) => rule === 'A20.in-force');
    return [result.verdict, inForce?.result];
  };

  it('R13.supplement: a refusal without a call to supplement stands as read, not where a call is a must', () => {
    const without = { id: 'may' };
    const must = { id: 'must', readings: { 'R13.supplement': 'must-call' } };
    expect(rechecked('L11-refuse-no-call', without)).toEqual(['upheld', undefined]);
    expect(rechecked('L11-refuse-no-call', must)).toEqual(['overturned', undefined]);
  });

  it.each([
    ['L20-approved-after-expiry', 'approved after the end of the edition', 'overturned', 'fail'],
    ['L21-grant-after-expiry', 'approved in time, carried through after the end', 'upheld', 'pass'],
    ['L22-annual-started-after', 'no approval on record', 'undetermined', 'unknown'],
    ['L24-credit-after', 'a standing of credit asks for no term', 'upheld', undefined],
  ])('%s: %s', (id, _, verdict, inForce) => {
    expect(rechecked(id)).toEqual([verdict, inForce]);
  });
});
