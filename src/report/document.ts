import type { Language } from '../index.js';
import type { Picture } from './pictures/picture.js';

/** How something came out, which colours and marks show. */
export type Tone = 'good' | 'bad' | 'open' | 'faulty' | 'plain';

/** A piece of a line: plain text, or text that stands out, leads somewhere, or is a name of the machine. */
export type Span =
  | string
  | { readonly strong: string; readonly tone?: Tone | undefined }
  | { readonly link: string; readonly to: string }
  | { readonly code: string };

/** A line, or what stands in a cell. */
export type Line = string | readonly Span[];

/** A column of a table. */
export interface Head {
  readonly label: string;
  readonly isNumber?: true;
  /** What stands in it is short and stays on one line: a day, a verdict. */
  readonly isShort?: true;
}

export interface Table {
  readonly caption: string;
  readonly heads: readonly Head[];
  readonly rows: readonly (readonly Line[])[];
}

/** One verdict with its number, and where those of it stand. */
export interface Tile {
  readonly label: string;
  readonly count: number;
  readonly tone: Tone;
  readonly to?: string | undefined;
}

/** What a report is made of, whatever it is written down as. */
export type Block =
  | { readonly heading: string; readonly level: 2 | 3; readonly id?: string }
  | { readonly tiles: readonly Tile[] }
  | { readonly paragraph: Line; readonly tone?: Tone | undefined }
  | { readonly list: readonly Line[] }
  | { readonly table: Table }
  | { readonly picture: Picture }
  | { readonly fold: string; readonly blocks: readonly Block[] }
  | { readonly card: Card }
  | { readonly sheet: Sheet };

/** A page of its own with a form on it; what says nothing is a blank to be filled in by hand. */
export interface Sheet {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly said: readonly Line[] }[];
}

/** What is said of one record: it stands together, and can be linked to. */
export interface Card {
  readonly id: string;
  readonly tone: Tone;
  readonly heading: Line;
  readonly blocks: readonly Block[];
}

/** A report as data: one description, several ways to write it down. */
export interface Document {
  readonly language: Language;
  readonly title: string;
  readonly blocks: Iterable<Block>;
}

/** Marks that need no colour. */
export const MARKS: Readonly<Record<Tone, string>> = {
  good: '✓',
  bad: '✗',
  open: '?',
  faulty: '!',
  plain: '',
};

/** The pieces of a line. */
export const spansOf = (line: Line): readonly Span[] => (typeof line === 'string' ? [line] : line);

/** A line as text alone. */
export function plainText(line: Line): string {
  return spansOf(line)
    .map((span) => {
      if (typeof span === 'string') return span;
      if ('strong' in span) return span.strong;
      if ('link' in span) return span.link;
      return span.code;
    })
    .join('');
}
