import { comparing } from '../number-format.js';
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

/** One of several formats, and which numbers are shown by it. */
interface Section {
  readonly takes: (number: number) => boolean;
  readonly format: string;
  /** It is for negative numbers alone, and writes their sign itself. */
  readonly isOfNegatives: boolean;
}

/** A format as the markup has it, without its sections. */
interface Format {
  readonly element: string;
  readonly within: string;
  readonly sections: readonly Section[];
}

/** The format by which a number is shown; and where it is to write the sign itself, that of the number with another sign. */
export interface Shown {
  readonly format: string;
  readonly opposite?: string;
}

interface CellStyle {
  readonly parent: string | undefined;
  readonly format: string | undefined;
}

/** The styles of cells, and the formats of numbers that they name. */
export class Styles {
  readonly #cells = new Map<string, CellStyle>();
  readonly #formats = new Map<string, Format>();
  /** The formats that styles name themselves or by one from which they descend. */
  readonly #named = new Map<string, string | undefined>();

  /** From the files that hold them; what a later one says of a name holds. */
  constructor(markups: readonly string[]) {
    for (const markup of markups) {
      for (const [, attributes = ''] of markup.matchAll(CELL_STYLE)) this.#cell(attributes);
      for (const { name: element, attributes, within } of elementsIn(markup, FORMAT)) {
        const name = styleName(attributes);
        if (name === undefined) continue;
        const sections = sectionsIn(within);
        this.#formats.set(name, { element, within: withoutSections(within), sections });
      }
    }
  }

  #cell(attributes: string): void {
    const name = styleName(attributes);
    if (name === undefined || family(attributes) !== 'table-cell') return;
    this.#cells.set(name, {
      parent: parentStyle(attributes),
      format: dataStyle(attributes),
    });
  }

  /** The name of the format by which a number is shown in a cell of this style, if any is. */
  shownBy(style: string, number: number): Shown | undefined {
    const name = this.#formatOf(style);
    if (name === undefined) return undefined;
    const sections = this.#formats.get(name)?.sections ?? [];
    const taken = (by: number) => sections.findIndex(({ takes }) => takes(by));
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

  /** What a style does not say itself, that from which it descends does. */
  #formatOf(style: string): string | undefined {
    const passed = new Set<string>();
    let [name, format]: [string | undefined, string | undefined] = [style, undefined];
    while (name !== undefined && format === undefined && !passed.has(name)) {
      passed.add(name);
      const found: CellStyle | undefined = this.#cells.get(name);
      const isKnown = this.#named.has(name);
      format = isKnown ? this.#named.get(name) : found?.format;
      name = isKnown ? undefined : found?.parent;
    }
    for (const each of passed) this.#named.set(each, format);
    return format;
  }
}

const CELL_STYLE = new RegExp(`<style:style\\b(${ATTRIBUTES})/?>`, 'gu');
const FORMAT = new RegExp(
  `<(?<name>number:[a-z]+-style)\\b(?<attributes>${ATTRIBUTES})(?<closed>/)?>`,
  'gu',
);
const MAP = new RegExp(`<style:map\\b(${ATTRIBUTES})/?>`, 'gu');
const CONDITION = /^value\(\)\s*([<>]=?|!?=)\s*(-?[\d.]+(?:E[+-]?\d+)?)$/iu;

function sectionsIn(markup: string): readonly Section[] {
  return [...markup.matchAll(MAP)].flatMap(([, attributes = '']) => {
    const condition = conditionIn(attributes) ?? '';
    const format = appliedStyle(attributes);
    const [, sign, limit] = CONDITION.exec(unescaped(condition)) ?? [];
    if (sign === undefined || format === undefined) return [];
    const takes = comparing(sign === '!=' ? '<>' : sign, Number(limit));
    return [{ takes, format, isOfNegatives: sign.startsWith('<') && Number(limit) === 0 }];
  });
}

/** The sections of formats, of which the parser makes others than they are. */
export const withoutSections = (markup: string): string =>
  markup.replace(MAP, (tag) => (tag.includes('value()') ? '' : tag));
