import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromTable } from '../../../src/table/from-table.js';
import type { Mapping } from '../../../src/table/mapping.js';
import type { Sheet } from '../../../src/table/sheet.js';
import { asExpected, type Expected, rowsOf, wanted } from './agree.js';

interface Case {
  readonly name: string;
  readonly mapping: Mapping | Mapping[];
  readonly sheets: readonly Sheet[];
  readonly expect: readonly Expected[] | { readonly refused: string };
}

const cases: readonly Case[] = readFileSync(new URL('_cells/cases.ndjson', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

describe('what a cell of a table says', () => {
  it('there are cases', () => {
    expect(cases.length).toBeGreaterThan(150);
  });

  it.each(cases.map((each) => [each.name, each] as const))(
    '%s',
    (_, { mapping, sheets, ...of }) => {
      const before = JSON.stringify([sheets, mapping]);
      const table = fromTable(sheets, mapping);
      if (!Array.isArray(of.expect)) {
        expect(table).toMatchObject({
          refused: [{ code: (of.expect as { refused: string }).refused }],
        });
      } else {
        const expected: readonly Expected[] = of.expect;
        expect(asExpected(rowsOf(table), expected)).toEqual(wanted(expected));
      }
      expect(JSON.stringify([sheets, mapping])).toBe(before);
    },
  );
});
