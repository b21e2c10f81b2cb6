import { describe, expect, it } from 'vitest';
import { fromTable } from '../../../src/table/from-table.js';
import { asExpected, rowsOf, wanted } from './agree.js';
import { expectedIn, kinds, mappingIn, sheetsIn, tablesIn } from './files.js';

describe('the tables of a kind say the records that they were made from', () => {
  it('all sixteen kinds have one', () => {
    expect(kinds()).toHaveLength(16);
  });

  it.each(kinds())('%s', async (kind) => {
    const mapping = mappingIn(kind);
    const sheets = await sheetsIn(kind, tablesIn(kind));
    const expected = expectedIn(kind);
    expect(asExpected(rowsOf(fromTable(sheets, mapping)), expected)).toEqual(wanted(expected));
  });
});

describe('sixty decisions of three kinds from a platform, in its three formats', () => {
  it.each(['xlsx', 'xls', 'csv'])('%s', async (format) => {
    const sheets = await sheetsIn('_messy', [`决定台账.${format}`]);
    const expected = expectedIn('_messy', `expected.${format}.ndjson`);
    const rows = rowsOf(fromTable(sheets, mappingIn('_messy')));
    expect(asExpected(rows, expected)).toEqual(wanted(expected));
  });
});
