import { type Condition, firstMet } from './conditions.js';
import { Descent } from './descent.js';
import { elementsIn } from './elements.js';
import { characterNumbered } from './references.js';

export const ATTRIBUTES = `(?:[^<>"']|"[^"]*"|'[^']*')*?`;

/** An attribute as it is written in a tag. */
export const written = (name: string): RegExp =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u');

/** Reads what an attribute says in a tag; nothing where it does not stand there. */
export function attribute(name: string): (attributes: string) => string | undefined {
  const pattern = written(name);
  return (attributes) => {
    // Most tags have few of them, and to look for the name alone is quicker.
    if (!attributes.includes(name)) return undefined;
    const [, inDouble, inSingle] = pattern.exec(attributes) ?? [];
    return inDouble ?? inSingle;
  };
}

export const styleName = attribute('style:name');
const family = attribute('style:family');
const parentStyle = attribute('style:parent-style-name');
const dataStyle = attribute('style:data-style-name');
const conditionIn = attribute('style:condition');
const appliedStyle = attribute('style:apply-style-name');

const CHARACTERS: Readonly<Record<string, string>> = {
  ...{ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" },
};

/** What an attribute says, of which the markup writes some characters by their names or numbers. */
export const unescaped = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu,
    (whole, decimal, hex, name) =>
      (name === undefined ? characterNumbered(decimal, hex) : CHARACTERS[name]) ?? whole,
  );

/** One of several formats. */
interface Section {
  readonly format: string;
  /** It is for negative numbers alone, and writes their sign itself. */
  readonly isOfNegatives: boolean;
}

/** A format as the markup has it, without its sections. */
interface Format {
  readonly element: string;
  readonly within: string;
  readonly sections: readonly Section[];
  /** Which of the sections shows a number; -1 where none does. */
  readonly taken: (number: number) => number;
}

/** The format by which a number is shown; and where it is to write the sign itself, that of the number with another sign. */
export interface Shown {
  readonly format: string;
  readonly opposite?: string;
}

/** The styles of cells, and the formats of numbers that they name. */
export class Styles {
  /** The formats that styles name. */
  readonly #named = new Descent<string>();
  readonly #formats = new Map<string, Format>();

  /** From the files that hold them; what a later one says of a name holds. */
  constructor(markups: readonly string[]) {
    for (const markup of markups) {
      for (const [, attributes = ''] of markup.matchAll(CELL_STYLE)) this.#cell(attributes);
      for (const { name: element, attributes, within } of elementsIn(markup, FORMAT)) {
        const name = styleName(attributes);
        if (name === undefined) continue;
        const whole = { element, within: withoutSections(within), ...sectionsIn(within) };
        this.#formats.set(name, whole);
      }
    }
  }

  #cell(attributes: string): void {
    const name = styleName(attributes);
    if (name === undefined || family(attributes) !== 'table-cell') return;
    this.#named.set(name, parentStyle(attributes), dataStyle(attributes));
  }

  /** The name of the format by which a number is shown in a cell of this style, if any is. */
  shownBy(style: string, number: number): Shown | undefined {
    const name = this.#named.of(style);
    if (name === undefined) return undefined;
    const { sections = [], taken = () => -1 } = this.#formats.get(name) ?? {};
    const at = taken(number);
    const format = sections[at]?.format ?? name;
    // As in a spreadsheet, what stands behind the first of several writes the sign itself.
    const writesSign = sections.length > 0 && (at !== 0 || sections[0]?.isOfNegatives === true);
    if (number >= 0 || !writesSign) return { format };
    return { format, opposite: sections[taken(-number)]?.format ?? name };
  }

  /** A style that shows a number by its format. */
  toShow(name: string, { format, opposite }: Shown): string {
    const style = (data: string) =>
      `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${data}"/>`;
    const own = this.#formats.get(format);
    if (opposite === undefined || own === undefined) return style(format);
    const map = `<style:map style:condition="value()&gt;=0" style:apply-style-name="${opposite}"/>`;
    return `<${own.element} style:name="${name}">${own.within}${map}</${own.element}>${style(name)}`;
  }
}

const CELL_STYLE = new RegExp(`<style:style\\b(${ATTRIBUTES})/?>`, 'gu');
const FORMAT = new RegExp(
  `<(?<name>number:[a-z]+-style)\\b(?<attributes>${ATTRIBUTES})(?<closed>/)?>`,
  'gu',
);
const MAP = new RegExp(`<style:map\\b(${ATTRIBUTES})/?>`, 'gu');
const CONDITION = /^value\(\)\s*([<>]=?|!?=)\s*(-?[\d.]+(?:E[+-]?\d+)?)$/iu;

function sectionsIn(markup: string): Pick<Format, 'sections' | 'taken'> {
  const sections: Section[] = [];
  const conditions: Condition[] = [];
  for (const [, attributes = ''] of markup.matchAll(MAP)) {
    const format = appliedStyle(attributes);
    const [, sign, limit] = CONDITION.exec(unescaped(conditionIn(attributes) ?? '')) ?? [];
    if (sign === undefined || format === undefined) continue;
    conditions.push({ sign, limit: Number(limit) });
    sections.push({ format, isOfNegatives: sign.startsWith('<') && Number(limit) === 0 });
  }
  return { sections, taken: firstMet(conditions) };
}

/** The sections of formats, of which the parser makes others than they are. */
export const withoutSections = (markup: string): string =>
  markup.replace(MAP, (tag) => (tag.includes('value()') ? '' : tag));
