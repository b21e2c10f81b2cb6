import { Descent } from './descent.js';
import { type Element, elementsIn, elementsTold } from './elements.js';
import { type Manner, markupShown, OpenParts } from './parts.js';

const ATTRIBUTES = `(?:[^<>"']|"[^"]*"|'[^']*')*?`;
const element = (name: string): RegExp =>
  new RegExp(`<(?<name>(?:\\w+:)?${name})\\b(?<attributes>${ATTRIBUTES})(?<closed>/)?>`, 'gu');

/** An XML workbook whose attributes stand in double quotes, with what the parser passes over told in a way that it reads. */
export function xmlWorkbookTold(markup: string): string {
  const styled = withFormatsTold(markup);
  return elementsTold(styled.replace(EMPTY_CELL, valueLacks), DATA, partsJoined).replace(
    ARRAY_RANGE,
    '',
  );
}

const STYLE = element('Style');
const FORMAT = new RegExp(`<(?:\\w+:)?NumberFormat\\b${ATTRIBUTES}/?>`, 'u');
const ID = /\s(?:\w+:)?ID="([^"]*)"/u;
const PARENT = /\s(?:\w+:)?Parent="([^"]*)"/u;

/**
 * The styles, each with the format of its own or of the nearest from which it descends: the parser goes through all of them
 * for each cell, lets the farthest stand before its own, and knows no style that says nothing itself.
 */
function withFormatsTold(markup: string): string {
  const formats = new Descent<string>();
  for (const { attributes, within } of elementsIn(markup, STYLE)) {
    const [format] = FORMAT.exec(within) ?? [];
    formats.set(idOf(attributes), PARENT.exec(attributes)?.[1], format);
  }
  return elementsTold(markup, STYLE, ({ name, attributes, within }) => {
    const more = FORMAT.test(within) ? '' : (formats.of(idOf(attributes)) ?? '');
    return `<${name}${attributes.replace(PARENT, '')}>${within}${more}</${name}>`;
  });
}

const idOf = (attributes: string): string => ID.exec(attributes)?.[1] ?? '';

/** A cell in which nothing stands. */
const EMPTY_CELL = /<((?:\w+:)?)Cell\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)\/>/gu;

/** A formula of which no value is stored: the parser takes its cell for an empty one. It is damage, like an error. */
const valueLacks = (tag: string, prefix: string, attributes: string): string =>
  /\bFormula=/u.test(attributes)
    ? `<${prefix}Cell${attributes}><${prefix}Data ss:Type="Error">#VALUE!</${prefix}Data></${prefix}Cell>`
    : tag;

/** Over which cells a formula reaches, through all of which the parser goes for each other cell. */
const ARRAY_RANGE = /\s(?:\w+:)?ArrayRange="[^"<]*"/gu;

const DATA = element('Data');
const PART = new RegExp(
  `<(?<slash>/)?(?:\\w+:)?(?<name>[A-Za-z]+)\\b${ATTRIBUTES}(?<closed>/)?>`,
  'gu',
);

/** A text of which parts have a font of their own: the parser takes the last of them for all of it. */
const partsJoined = ({ name, attributes, within, whole }: Element): string =>
  /<(?!!|\/?(?:\w+:)?Cell\b)/u.test(within) && !/<(?:!|\/?(?:\w+:)?Cell\b)/u.test(within)
    ? `<${name}${attributes}>${textOf(within)}</${name}>`
    : whole;

function textOf(within: string): string {
  const parts = new OpenParts();
  const told: string[] = [];
  let read = 0;
  const take = (to: number) => told.push(markupShown(within.slice(read, to), parts.manner));
  for (const { 0: tag, index, groups = {} } of within.matchAll(PART)) {
    const { slash, name = '', closed } = groups;
    take(index);
    read = index + tag.length;
    if (slash !== undefined) parts.close(name);
    else if (closed === undefined) parts.open(name, MANNERS[name.toLowerCase()] ?? {});
  }
  take(within.length);
  return told.join('').replace(/<[^<>]*>/gu, '');
}

const MANNERS: Readonly<Record<string, Manner>> = {
  ...{ s: { struck: true }, sup: { stands: 'raised' }, sub: { stands: 'lowered' } },
};
