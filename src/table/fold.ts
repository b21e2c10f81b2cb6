import { normalForm } from '../values/normal-form.js';

/** A text as a person compares it: full-width forms as ASCII, nothing around it. */
export function folded(text: string): string {
  const narrow = /[\uff01-\uff5e\u3000]/.test(text)
    ? text.replace(/[\uff01-\uff5e]/g, ascii).replace(/\u3000/g, ' ')
    : text;
  return narrow.trim();
}

const ascii = (char: string) => String.fromCharCode(char.charCodeAt(0) - 0xfee0);

/** A key that joins two sheets, compared as Text. */
export function keyText(text: string): string {
  return folded(normalForm(text, 'NFC'));
}

/** A word as it is looked up: neither width, white space nor case make a difference. */
export function wordKey(text: string): string {
  return folded(text).replace(/\s/gu, '').toLowerCase();
}

/** A heading as headings are compared, with its unit. */
export function headingKey(text: string): string {
  return folded(text)
    .replace(/\s/gu, '')
    .replace(/[【[]/g, '(')
    .replace(/[】\]]/g, ')');
}

const UNIT_IN_BRACKETS = /\((?:金额)?(?:单位[::]?)?([^()]*)\)(?=\/|$)/g;
/** What a heading may count in: money, or years, months, heads. */
const COUNTS =
  /^(?:[十百千万亿]*元|[百千万亿]+|.{1,4}元|人民币|年|年度|月|个月|人|名|位|家|项|份|次)$/;

/** A heading without the unit that stands in brackets behind it, above it too (`资金(万元)/支持资金`). */
export function withoutUnit(heading: string): string {
  return headingKey(heading).replace(UNIT_IN_BRACKETS, (all, unit: string) =>
    COUNTS.test(unit) ? '' : all,
  );
}

/** The unit of money in the brackets behind a heading, whichever it is. */
export function unitIn(heading: string): string | undefined {
  const key = headingKey(heading);
  for (const [, unit = ''] of [...key.matchAll(UNIT_IN_BRACKETS)].reverse()) {
    if (/^(?:.{0,4}元|[百千万亿]+|人民币)$/.test(unit)) return unit;
  }
  return undefined;
}
