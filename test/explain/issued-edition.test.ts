import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/explain/index.js';
import { draft, type Edition, readEdition } from '../../src/index.js';

const example = (name: string) =>
  readFileSync(new URL(`../../docs/examples/${name}`, import.meta.url), 'utf8');
const records: unknown[] = example('decisions.ndjson')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

function issued(): Edition {
  const read = readEdition(JSON.parse(example('issued-2023.edition.json')));
  if (!read.ok) throw new Error(read.errors.map(({ message }) => message).join('\n'));
  return read.edition;
}

describe('an edition of which only what was reported is known, beside the draft', () => {
  it('says that it rests on reports, and of most parameters that nobody knows them', () => {
    const { basis, parameters } = issued();
    expect(basis).toBe('press');
    const unknown = Object.values(parameters).filter(
      (each) => typeof each === 'object' && each !== null && 'unknown' in each,
    );
    expect(unknown).toHaveLength(12);
  });

  it('Article 20: what was decided before it came into force is contrary to it, because of its dates alone', () => {
    const { flips, counts } = compareEditions(records, draft, issued());
    expect(counts).toEqual({ records: 32, invalid: 1, same: 19, flipped: 12 });
    const dated = flips.filter(({ b }) => b === 'overturned');
    expect(dated.flatMap(({ ids }) => ids)).toHaveLength(10);
    for (const { causes } of dated) expect(causes).toEqual([[{ dates: true }]]);
  });

  it('Article 16: whether 80 % was paid is open where nobody knows what share the edition asks for', () => {
    const { flips } = compareEditions(records, draft, issued());
    const open = flips.filter(({ b }) => b === 'undetermined');
    expect(open.map(({ ids, causes }) => [ids, causes])).toEqual([
      [['JT-2025-019'], [[{ parameter: 'solverPaymentFloor' }]]],
      [['JT-2025-020'], [[{ parameter: 'solverPaymentFloor' }]]],
    ]);
  });
});
