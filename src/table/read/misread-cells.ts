import { utf8 } from '../../values/utf8.js';
import { rewritten, textOf } from './archive.js';
import { elementsTold } from './elements.js';
import { SHEETS } from './zip.js';

const ATTRIBUTES = `(?:[^<>"']|"[^"<]*"|'[^'<]*')*?`;
const FORMULA = `(?:\\s*<(?:\\w+:)?f\\b${ATTRIBUTES}(?:/>|>[^<]*</(?:\\w+:)?f>))?`;
/** A cell without a value: of one that says of what type it is, the parser takes it for false, or for the first of all texts. */
const WITHOUT_VALUE = new RegExp(
  `(<(?:\\w+:)?c\\b)(${ATTRIBUTES})(/>|>${FORMULA}\\s*</(?:\\w+:)?c>)`,
  'gu',
);
/** A cell with a value, be it an empty one. */
const WITH_VALUE = new RegExp(
  `(<(?:\\w+:)?c\\b)(${ATTRIBUTES})(>${FORMULA}\\s*<(?:\\w+:)?v\\b${ATTRIBUTES}(?:/>|>([^<]*)))`,
  'gu',
);
const TYPE = /\st=["'](?:s|str|b)["']/u;
const TYPED = /\st=["'](\w*)["']/u;

const untyped = (_: string, name: string, attributes: string, behind: string): string =>
  name + attributes.replace(TYPE, '') + behind;

/** Whether a value is of its type: a number as programs write theirs is none that a workbook stores, but the parser takes it for one. */
const IS_ONE: Readonly<Record<string, (value: string) => boolean>> = {
  n: (value) => !OF_PROGRAMS.test(value),
  s: (value) => !OF_PROGRAMS.test(value),
  b: (value) => /^(?:[01]|true|false)$/iu.test(value),
};
const OF_PROGRAMS = /^\s*0[xbo]/iu;

/** A value that is none of its type is damage; an empty one is none, save an empty text. */
function told(whole: string, name: string, attributes: string, behind: string, value = '') {
  const type = TYPED.exec(attributes)?.[1] ?? 'n';
  const isOne = IS_ONE[type];
  const isEmpty = value.trim() === '';
  if (isOne === undefined || (!isEmpty && isOne(value))) return whole;
  const rest = name + attributes.replace(TYPED, '');
  return isEmpty ? rest + behind.slice(0, behind.length - value.length) : `${rest} t="e"${behind}`;
}

/** How a text is spoken, which stands beside it. */
const GUIDE = /<(?<name>(?:\w+:)?rPh)\b(?<attributes>[^<>]*?)(?<closed>\/)?>/gu;

/**
 * The workbook in which no cell without a value names a type, none has a value that is none of its type, nor says how its
 * text is spoken; nothing where that is so already.
 */
export const withoutMisreadCells = (workbook: Uint8Array): Uint8Array | undefined =>
  rewritten(workbook, SHEETS, (content) => {
    const text = textOf(content);
    const typed = text.replace(WITHOUT_VALUE, untyped).replace(WITH_VALUE, told);
    const mute = elementsTold(typed, GUIDE, () => '');
    return mute === text ? undefined : utf8(mute);
  });
