/** What a reference by number stands for in a markup; nothing where there is no such character. */
export function characterNumbered(decimal = '', hex = ''): string | undefined {
  const point = decimal === '' ? Number.parseInt(hex, 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

/** A markup in which characters above U+FFFF, which the parser takes for others, stand as they are and not by their numbers. */
export const referencesTold = (markup: string): string =>
  markup.includes('&#') ? markup.replace(NUMBERED, farOnes) : markup;

const NUMBERED = /&#(?:(\d+)|x([\da-f]+));/giu;

const farOnes = (written: string, decimal?: string, hex?: string): string => {
  const char = characterNumbered(decimal, hex) ?? written;
  return char.length === 2 ? char : written;
};

/** A markup in which _x0041_ stays what it is: the parser takes it for A, as in Office Open XML. */
export const codesTold = (markup: string): string => markup.replace(CODE, '_x005F_');

/** The same of an OpenDocument file, in its texts alone, and in values that are texts. */
export const codesInTextsTold = (markup: string): string =>
  markup.search(CODE) < 0 ? markup : markup.replace(TEXT, codesTold);

const CODE = /_(?=x[\da-f]{4}_)/giu;
const TEXT = />[^<]+|\soffice:string-value="[^"<]*"/gu;

/** What stands literally in a markup, of which the parser makes no text, told as other texts are. */
export function literalTold(markup: string): string {
  const [before = '', ...literal] = markup.split(LITERAL);
  const told = literal.map((part) => {
    const end = part.indexOf(END_OF_LITERAL);
    return end < 0
      ? LITERAL + part
      : escaped(part.slice(0, end)) + part.slice(end + END_OF_LITERAL.length);
  });
  return before + told.join('');
}

const LITERAL = '<![CDATA[';
const END_OF_LITERAL = ']]>';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
