import { Descent } from './descent.js';
import { type Element, elementsIn, elementsTold } from './elements.js';
import { type Manner, markupShown, OpenParts } from './parts.js';
import { isStoredDay, isStoredNumber } from './stored-values.js';

const ATTRIBUTES = `(?:[^<>"']|"[^"]*"|'[^']*')*?`;
const element = (name: string): RegExp =>
  new RegExp(`<(?<name>(?:\\w+:)?${name})\\b(?<attributes>${ATTRIBUTES})(?<closed>/)?>`, 'gu');

/** An XML workbook whose attributes stand in double quotes, with what the parser passes over told in a way that it reads. */
export function xmlWorkbookTold(markup: string): string {
  const styled = withFormatsTold(markup);
  const stored = styled.replace(EMPTY_CELL, valueLacks).replace(EMPTY_FORMULA, valueLacksWithin);
  return elementsTold(stored, DATA, dataTold).replace(ARRAY_RANGE, '');
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

const damage = (prefix: string): string => `<${prefix}Data ss:Type="Error">#VALUE!</${prefix}Data>`;

/** A formula of which no value is stored: the parser takes its cell for an empty one. It is damage, like an error. */
const valueLacks = (tag: string, prefix: string, attributes: string): string =>
  /\bFormula=/u.test(attributes)
    ? `<${prefix}Cell${attributes}>${damage(prefix)}</${prefix}Cell>`
    : tag;

/** A formula beside an empty value, which is none unless it is a text. */
const EMPTY_FORMULA =
  /(<(?:\w+:)?Cell\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*\sss:Formula="[^"<]*"(?:[^<>"']|"[^"<]*"|'[^'<]*')*>\s*)<((?:\w+:)?)Data\b([^<>]*)(?:\/>|>\s*<\/(?:\w+:)?Data>)/gu;
const valueLacksWithin = (whole: string, cell: string, prefix: string, attributes: string) =>
  TYPE.exec(attributes)?.[1] === 'String' ? whole : cell + damage(prefix);

/** Over which cells a formula reaches, through all of which the parser goes for each other cell. */
const ARRAY_RANGE = /\s(?:\w+:)?ArrayRange="[^"<]*"/gu;

const DATA = element('Data');
const TYPE = /\s(?:\w+:)?Type="(\w*)"/u;

/** Whether a value is of its type. */
const IS_ONE: Readonly<Record<string, (value: string) => boolean>> = {
  Number: isStoredNumber,
  Boolean: (value) => /^\s*(?:[01]|true|false)\s*$/iu.test(value),
  DateTime: isStoredDay,
};

/** A value that is none of its type is damage, an empty one is none; parts of a text are one text. */
function dataTold(data: Element): string {
  const { name, attributes, within } = data;
  const type = TYPE.exec(attributes)?.[1] ?? '';
  const isOne = IS_ONE[type];
  if (isOne === undefined || within.includes('<')) return partsJoined(data);
  // TRUE the parser takes for false.
  if (isOne(within)) {
    const value = type === 'Boolean' ? within.trim().toLowerCase() : within;
    return `<${name}${attributes}>${value}</${name}>`;
  }
  const [told, value] = within.trim() === '' ? ['String', ''] : ['Error', '#VALUE!'];
  return `<${name}${attributes.replace(TYPE, '')} ss:Type="${told}">${value}</${name}>`;
}
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
