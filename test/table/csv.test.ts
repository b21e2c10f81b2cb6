import { describe, expect, it } from 'vitest';
import { csvSheet } from '../../src/table/read/csv.js';

const rows = (text: string) => csvSheet(text, '表').rows;

describe('lines of a CSV', () => {
  it.each(['a,b\nc,d\n', 'a,b\r\nc,d\r\n', 'a,b\rc,d\r', 'a,b\nc,d'])(
    'end as whoever wrote them ends lines, the last one or not: %j',
    (text) => {
      expect(rows(text)).toEqual([
        ['a', 'b'],
        ['c', 'd'],
      ]);
    },
  );

  it('that are blank keep their place, but for one at the end', () => {
    expect(rows('a,b\n\n,\nc,d\n\n')).toEqual([['a', 'b'], [''], ['', ''], ['c', 'd'], ['']]);
    expect(rows('a,b\nc,\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(rows('')).toEqual([]);
  });

  it('within quotes are one cell, and the rows behind keep their numbers', () => {
    expect(rows('a,"b\nc"\nd,e')).toEqual([
      ['a', 'b\nc'],
      ['d', 'e'],
    ]);
  });
});

describe('what parts the cells of a CSV', () => {
  it.each([
    ['a,b;c\n', [['a', 'b;c']]],
    ['a;b;c,d\n', [['a', 'b', 'c,d']]],
    ['a\tb\tc,d\n', [['a', 'b', 'c,d']]],
    ['a;b,c\n', [['a;b', 'c']]],
    ['甲', [['甲']]],
  ])('is what stands most often, a comma where two stand as often: %j', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('is sought outside of quotes', () => {
    expect(rows('"a,b,c,d";e\n')).toEqual([['a,b,c,d', 'e']]);
    expect(rows('"a\nb,c,d";"e ""f,g"", h"\n')).toEqual([['a\nb,c,d', 'e "f,g", h']]);
  });

  it('is sought within a text that holds a quote', () => {
    expect(rows('12" a,b,c\nd;e,f,g\n')[0]).toEqual(['12" a', 'b', 'c']);
    expect(rows('a;5" b;c\n"d,e,f,g,h";i;j\n')[0]).toEqual(['a', '5" b', 'c']);
  });

  it('is sought in the first twenty lines', () => {
    const first = 'a,b\n'.repeat(19);
    expect(rows(`${first}c,d;;;;;;;;;;;;;;;;;;;;;;;\n`)[19]?.[0]).toBe('c,d');
    expect(rows(`${first}c,d\n;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;\n`)[19]).toEqual(['c', 'd']);
  });

  it('is what a first line says that spreadsheets write, which is no row of its own', () => {
    expect(rows('sep=;\na;b,c,d\n')).toEqual([[], ['a', 'b,c,d']]);
    expect(rows('sep=|\na|b\n')).toEqual([[], ['a', 'b']]);
    expect(rows('a,b\nsep=;\n')).toEqual([['a', 'b'], ['sep=;']]);
    expect(rows('xsep=;\na,b\n')).toEqual([['xsep=;'], ['a', 'b']]);
  });
});

describe('a quote', () => {
  it.each([
    ['"a ""b"" c",d\n', [['a "b" c', 'd']]],
    ['"a" ,d\n', [['a', 'd']]],
    ['"",d\n', [['', 'd']]],
    ['""""\n', [['"']]],
  ])('that opens a cell closes it: %j', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it.each([
    [
      '5" pipe,d\ne,f\n',
      [
        ['5" pipe', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      '"5 inch,d\ne,f\n',
      [
        ['"5 inch', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'a,"x" y,d\ne,f\n',
      [
        ['a', '"x" y', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      '"甲"公司,1\n"乙",2\n',
      [
        ['"甲"公司', '1'],
        ['乙', '2'],
      ],
    ],
    ['a,"b\n', [['a', '"b']]],
  ])('that closes none is a letter, and swallows no row: %j', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('around a formula that keeps zeros is undone, and no other', () => {
    expect(rows('="001",="a""b",="x"y,y="x"\n')).toEqual([['001', 'a"b', '="x"y', 'y="x"']]);
    expect(rows(' ="007" \n')).toEqual([['007']]);
  });
});
