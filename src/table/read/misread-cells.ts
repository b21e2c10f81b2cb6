import { utf8 } from '../../values/utf8.js';
import { rewritten, textOf } from './archive.js';
import { elementsTold } from './elements.js';
import { SHEETS } from './zip.js';

const ATTRIBUTES = `(?:[^<>"']|"[^"<]*"|'[^'<]*')*?`;
/** A cell without a value: of one that says of what type it is, the parser takes it for false, or for the first of all texts. */
const WITHOUT_VALUE = new RegExp(
  `(<(?:\\w+:)?c\\b)(${ATTRIBUTES})(/>|>(?:\\s*<(?:\\w+:)?f\\b${ATTRIBUTES}(?:/>|>[^<]*</(?:\\w+:)?f>))?\\s*</(?:\\w+:)?c>)`,
  'gu',
);
const TYPE = /\st=["'](?:s|str|b)["']/u;

const untyped = (_: string, name: string, attributes: string, behind: string): string =>
  name + attributes.replace(TYPE, '') + behind;

/** How a text is spoken, which stands beside it. */
const GUIDE = /<(?<name>(?:\w+:)?rPh)\b(?<attributes>[^<>]*?)(?<closed>\/)?>/gu;

/** The workbook in which no cell without a value names a type, nor says how its text is spoken; nothing where none does. */
export const withoutMisreadCells = (workbook: Uint8Array): Uint8Array | undefined =>
  rewritten(workbook, SHEETS, (content) => {
    const text = textOf(content);
    const told = elementsTold(text.replace(WITHOUT_VALUE, untyped), GUIDE, () => '');
    return told === text ? undefined : utf8(told);
  });
