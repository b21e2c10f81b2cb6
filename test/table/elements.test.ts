import { describe, expect, it } from 'vitest';
import { elementsIn, elementsTold, withoutBetween } from '../../src/table/read/elements.js';
import { markupTold } from '../../src/table/read/markup.js';
import { cellsTold } from '../../src/table/read/open-document-cells.js';
import { Styles, unescaped } from '../../src/table/read/open-document-styles.js';
import { TextStyles } from '../../src/table/read/open-document-texts.js';
import { characterNumbered } from '../../src/table/read/references.js';

const OPENING = /<(?<name>a|b)\b(?<attributes>[^<>]*?)(?<closed>\/)?>/gu;

describe('the elements of a markup', () => {
  it('are told with their attributes and what stands in them, and what stands between is kept', () => {
    const markup = '0<a x="1">one</a>2<b/>3<b y>four</b>5';
    expect(elementsIn(markup, OPENING)).toEqual([
      { name: 'a', attributes: ' x="1"', within: 'one', whole: '<a x="1">one</a>' },
      { name: 'b', attributes: '', within: '', whole: '<b/>' },
      { name: 'b', attributes: ' y', within: 'four', whole: '<b y>four</b>' },
    ]);
    expect(elementsTold(markup, OPENING, ({ within }) => `(${within})`)).toBe('0(one)2()3(four)5');
  });

  it('one within another is part of it; one that is never closed stands as it is, and those behind it are found', () => {
    expect(elementsTold('<a><b>x</b></a>', OPENING, ({ within }) => `[${within}]`)).toBe(
      '[<b>x</b>]',
    );
    expect(elementsTold('<b><b>1<a>2</a><a/>', OPENING, () => '*')).toBe('<b><b>1**');
    expect(elementsTold('', OPENING, () => '*')).toBe('');
  });

  it('what stands between two marks goes; where the second is missing nothing does', () => {
    expect(withoutBetween('1<!--2-->3<!---->4', '<!--', '-->')).toBe('134');
    expect(withoutBetween('1<!--2-->3<!--4', '<!--', '-->')).toBe('13<!--4');
    expect(withoutBetween('1<!-->2', '<!--', '-->')).toBe('1<!-->2');
  });
});

describe('a reference by number', () => {
  it('names a character by its decimal or hexadecimal number; one beyond all characters stands as it is', () => {
    expect(characterNumbered('65')).toBe('A');
    expect(characterNumbered('', '10FFFF')).toBe('\u{10FFFF}');
    expect(characterNumbered('1114112')).toBeUndefined();
    expect(characterNumbered('0')).toBeUndefined();
    expect(unescaped('R&amp;D&#38;&#x41;&#1114112;&x;')).toBe('R&D&A&#1114112;&x;');
    expect(markupTold('<td>&#65;&#38;&#60;&#x3e;&#1114112;&mdash;</td>')).toBe(
      '<td>A&amp;&lt;&gt;&#1114112;—</td>',
    );
  });
});

describe('what nothing closes is looked for once, however often it stands there', () => {
  // Were it looked for again each time, each of these would take an hour.
  const TIMES = 400_000;

  it.each(['<!--', '<?xml?><Workbook><Style ss:ID="a">', '<Workbook><Data ss:Type="String">'])(
    'in a web page or an XML workbook: %s',
    (opened) => {
      const markup = opened.repeat(TIMES);
      expect(markupTold(markup)).toBe(markup);
    },
  );

  it.each(['<number:date-style a="b">', '<style:style style:name="a">'])(
    'in an OpenDocument sheet: %s',
    (opened) => {
      const markup = opened.repeat(TIMES);
      const texts = new TextStyles([markup]);
      expect(cellsTold(markup, new Styles([markup]), texts).markup).toBe(markup);
    },
  );

  it('in the cell of a web page: a part that another end closes', () => {
    const markup = `<table><td>${'<b>'.repeat(TIMES)}x${'</i></b>'.repeat(TIMES)}`;
    expect(markupTold(markup)).toBe('<table><td>x');
  });
});
