import { elementsIn, withoutBetween } from './elements.js';

/** The attributes of a tag of a page, where a quotation mark opens a value only right behind its `=`. */
export const PAGE_ATTRIBUTES = `(?:[^<>"'=]|=(?:\\s*"[^"<]*"|\\s*'[^'<]*')?)*`;

/** Reads what an attribute says in a tag of a page, however it is written; an empty text where it does not stand there. */
export function pageAttribute(name: string): (attributes: string) => string {
  const written = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`, 'iu');
  return (attributes) => {
    const [, inDouble, inSingle, bare = ''] = written.exec(attributes) ?? [];
    return inDouble ?? inSingle ?? bare;
  };
}

export const style = /* @__PURE__ */ pageAttribute('style');
const classes = /* @__PURE__ */ pageAttribute('class');

const HIDES =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|font-size\s*:\s*0(?:\.0+)?(?:p[tx]|r?em|%)?\s*(?:[;!]|$)/iu;

/** Whether a tag says that what stands in it is not shown. */
export const isHidden = (attributes: string): boolean =>
  HIDES.test(style(attributes)) ||
  /(?:^|\s)hidden(?=[\s=/]|$)/iu.test(attributes.replace(/"[^"]*"|'[^']*'/gu, '""'));

/** A page in whose tags stands what its style sheets say of their classes, as far as that is read. */
export function withClassesTold(markup: string): string {
  const said = saidOfClasses(markup);
  if (said.size === 0) return markup;
  return markup.replace(CLASSED, (tag, name: string, attributes: string) => {
    const own = classes(attributes).split(/\s+/u);
    const more = own.flatMap((each) => said.get(each) ?? []).join(';');
    if (more === '') return tag;
    return `<${name} style="${more};${style(attributes).replaceAll('"', "'")}"${attributes}>`;
  });
}

const CLASSED = new RegExp(`<([a-z][a-z\\d]*)(?=\\s)(${PAGE_ATTRIBUTES})>`, 'giu');
const SHEET = /<(?<name>style)\b(?<attributes>[^<>]*)>/giu;
const ONE_CLASS = /^[a-z\d]*\.([\w-]+)$/iu;

/** What a page says of the classes of its tags: of what is hidden, struck out, or off the line. */
function saidOfClasses(markup: string): ReadonlyMap<string, string> {
  const all = new Map<string, Map<string, string>>();
  for (const { within } of elementsIn(markup, SHEET)) {
    for (const [selectors, body] of rulesIn(within)) {
      for (const selector of selectors.split(',')) {
        const [, name] = ONE_CLASS.exec(selector.trim()) ?? [];
        if (name === undefined) continue;
        const said = all.get(name) ?? new Map<string, string>();
        all.set(name, said);
        for (const [property, value] of declarationsIn(body)) said.set(property, value);
      }
    }
  }
  const told = [...all].map(([name, said]) => {
    const telling = [...said].map(([property, value]) => `${property}:${value}`);
    return [name, telling.filter((each) => TELLS.test(each)).join(';')] as const;
  });
  return new Map(told.filter(([, said]) => said !== ''));
}

/** The rules of a style sheet that hold always: those for print or small screens are none. */
function* rulesIn(sheet: string): Generator<readonly [selectors: string, body: string]> {
  const text = withoutBetween(sheet, '/*', '*/').replace(/<!--|-->/gu, '');
  let [depth, read, selectors] = [0, 0, ''];
  for (const { 0: brace, index } of text.matchAll(/[{}]/gu)) {
    if (brace === '{') {
      if (depth === 0) {
        selectors = text.slice(read, index).trim();
        read = index + 1;
      }
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      if (!selectors.startsWith('@')) yield [selectors, text.slice(read, index)];
      read = index + 1;
    }
  }
}

const declarationsIn = (body: string): (readonly [property: string, value: string])[] =>
  body.split(';').map((each) => {
    const [property = '', ...value] = each.split(':');
    const said = value.join(':').replace(/!\s*important/iu, '');
    return [property.trim().toLowerCase(), said.trim()] as const;
  });

const TELLS = new RegExp(
  `${HIDES.source}|^text-decoration|^vertical-align:su|^display:(?:block|flex|grid|list-item|table)`,
  'iu',
);
