import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbookOf } from '../../src/cli/tables/workbook.js';
import { decisions } from '../../src/decisions/decisions.js';
import { type Kind, recheck } from '../../src/index.js';
import { fromTable } from '../../src/table/index.js';
import { read } from '../../src/table/read/index.js';
import { templateOf } from '../../src/table/template.js';
import { validRecord } from '../../src/testing/index.js';
import { rowsOf } from '../cases/tables/agree.js';
import { filled } from './fill.js';

const KINDS = Object.keys(decisions) as Kind[];

type Data = Readonly<Record<string, unknown>>;

const linesOf = (path: string): Data[] =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const value: unknown = JSON.parse(line);
      return typeof value === 'object' && value !== null ? [value as Data] : [];
    });

/** What a record answers, without what a table does not carry. */
const answer = (record: unknown) => {
  const { meta: _, ...rest } = recheck(record) as unknown as Data;
  return rest;
};

const isValid = (record: Data) => recheck(record).verdict !== 'invalid';

/** Blanks are nothing in a table, and 无 is said of no contracts at all and of none on record alike. */
function isTellable(facts: Data): boolean {
  const hasBlank = (value: unknown): boolean =>
    typeof value === 'string'
      ? value.trim() === ''
      : typeof value === 'object' && value !== null && Object.values(value).some(hasBlank);
  const { contracts } = facts;
  return !hasBlank(facts) && !(Array.isArray(contracts) && contracts.length === 0);
}

describe('a template', () => {
  it.each(KINDS)('of %s has headings that are read without a mapping, each once', (kind) => {
    for (const language of ['zh', 'en'] as const) {
      for (const { name, columns } of templateOf([kind], language).sheets) {
        const headings = columns.map(({ heading }) => heading);
        expect(new Set(headings).size, name).toBe(headings.length);
      }
      const table = fromTable(filled(templateOf([kind], language), []));
      expect(table).toMatchObject({ rows: [] });
    }
  });

  it('of all kinds has sheets of different names, of at most 31 characters', () => {
    for (const language of ['zh', 'en'] as const) {
      const { sheets, legend } = templateOf(KINDS, language);
      const names = [...sheets, legend].map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.length > 31)).toEqual([]);
    }
  });

  it('says in an English legend what the two Chinese words of whether there is one mean', () => {
    const ways = (language: 'zh' | 'en') =>
      templateOf(['solver-payment'], language).legend.rows.map((row) => row[3]);
    expect(ways('zh')).toContain('有 / 无');
    expect(ways('en')).toContain('有 (there is one) / 无 (there is none)');
    expect(ways('en').filter((way = '') => /有(?! \(there)/.test(way))).toEqual([]);
  });

  it('asks for reasons for rules that hold in principle, and for no others', () => {
    const asked = templateOf(KINDS, 'zh').sheets.flatMap(({ columns }) =>
      columns.map(({ path }) => path).filter((path) => path.startsWith('reasons.')),
    );
    expect(new Set(asked)).toEqual(
      new Set(
        KINDS.flatMap((kind) =>
          decisions[kind].rules
            .filter(({ modality }) => modality === 'principle')
            .map(({ id }) => `reasons.${id}`),
        ),
      ),
    );
  });

  it('filled with the examples of the docs gives their results again', () => {
    const records = linesOf('docs/examples/decisions.ndjson').filter(isValid);
    expect(records.length).toBeGreaterThan(10);
    for (const kinds of [KINDS, ...KINDS.map((kind) => [kind])]) {
      const own = records.filter(({ kind }) => kinds.includes(kind as Kind));
      if (own.length === 0) continue;
      const byKind = [...own].sort(
        (a, b) => KINDS.indexOf(a['kind'] as Kind) - KINDS.indexOf(b['kind'] as Kind),
      );
      for (const language of ['zh', 'en'] as const) {
        const rows = rowsOf(fromTable(filled(templateOf(kinds, language), records)));
        expect(rows.map((row) => ('record' in row ? answer(row.record) : row))).toEqual(
          byKind.map(answer),
        );
      }
    }
  });

  it.each(KINDS)('of %s filled in with any valid record gives its verdict again', (kind) => {
    const records = fc
      .sample(validRecord(kind) as unknown as fc.Arbitrary<Data>, { seed: 20240630, numRuns: 20 })
      .map((record, at) => ({ ...record, id: `R-${at}`, edition: 'draft' }))
      .filter((record: Data) => isTellable(record['facts'] as Data));
    const found = rowsOf(fromTable(filled(templateOf([kind], 'zh'), records)));
    const byId = new Map(found.map((row) => ['record' in row ? row.record['id'] : row.id, row]));
    const verdict = (record: unknown) => {
      const result = recheck(record) as unknown as Data;
      return { verdict: result['verdict'], lawful: result['lawful'], possible: result['possible'] };
    };
    let read = 0;
    for (const record of records) {
      const row = byId.get(record.id);
      if (row !== undefined && 'record' in row) {
        read += 1;
        expect(verdict(row.record)).toEqual(verdict(record));
        continue;
      }
      // Texts that only fill a cell, and parties of one name, are what a table refuses.
      const codes = row !== undefined && 'errors' in row ? row.errors.map(({ code }) => code) : [];
      expect(codes.filter((code) => code !== 'filler' && code !== 'key-shared')).toEqual([]);
      expect(codes).not.toEqual([]);
    }
    expect(read).toBeGreaterThan(5);
  });

  it('as a workbook keeps headings and drop-downs, and is read again', async () => {
    const bytes = await workbookOf(templateOf(KINDS, 'zh'));
    const found = await read(bytes);
    expect(found).toHaveProperty('sheets');
    if (!('sheets' in found)) return;
    expect(fromTable(found.sheets)).toMatchObject({ rows: [] });
  });
});
