import { describe, expect, it } from 'vitest';
import { read } from '../../src/table/read/index.js';
import { pageTold } from '../../src/table/read/page-tables.js';

describe('the tables of a web page', () => {
  it('come to the parser without cells that span several: it goes through all of them for each cell', () => {
    const rows =
      '<tr><td rowspan=2>a</td><TD colspan="2">b</TD></tr><tr><th>c</th><td>d</td></tr><tr><td>e</td></tr>';
    const { markup, tables } = pageTold(`<table>${rows}</table>`, 100);
    expect(markup).toBe(
      '<table><tr><td>a</td><td>b</TD></tr><tr><td></td><td>c</th><td>d</td></tr><tr><td>e</td></tr></table>',
    );
    expect(tables).toMatchObject([
      {
        merges: [
          { top: 0, left: 0, bottom: 1, right: 0 },
          { top: 0, left: 1, bottom: 0, right: 2 },
        ],
      },
    ]);
  });

  it('have their cells where a browser shows them, also where one reaches into another', async () => {
    const rows =
      '<tr><td>a</td><td rowspan="2" colspan="3">b</td></tr><tr><td colspan="3">c</td><td>d</td></tr>';
    const page = new TextEncoder().encode(`<html><table>${rows}</table></html>`);
    expect(await read(page)).toMatchObject({
      sheets: [
        {
          rows: [
            ['a', 'b'],
            ['c', '', '', '', 'd'],
          ],
        },
      ],
    });
  });

  it('reach over no more cells than are allowed', async () => {
    const rows = '<tr><td colspan=3>a</td></tr><tr><td rowspan=2 colspan=9>b</td><td>c</td></tr>';
    const table = `<table>${rows}<tr><td>d</td></tr></table>`;
    expect(() => pageTold(table, 20)).toThrow(RangeError);
    expect(pageTold(table, 21).tables).toHaveLength(1);
  });

  it('are several, each with its own', () => {
    const row = '<tr><td colspan=2>a</td></tr>';
    const { tables } = pageTold(`<table>${row}</table><table hidden>${row}${row}</table>`, 100);
    expect(tables.map(({ hidden, merges }) => [hidden, merges.length])).toEqual([
      [false, 1],
      [true, 2],
    ]);
  });
});
