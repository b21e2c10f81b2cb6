import type { Cell } from '../sheet.js';
import { characterNumbered } from './references.js';

/** How a part of a text stands in it, as far as it stands otherwise than the rest. */
export interface Manner {
  readonly struck?: boolean | undefined;
  readonly stands?: Stands | undefined;
}

type Stands = 'raised' | 'lowered' | 'level';

/** Around what is struck out: no character, so that no text holds them. */
const [FROM, TO] = ['\ufdd0', '\ufdd1'];

const NUMBERS = '0123456789';
const LETTERS = 'abcdefghijklmnoprstuvwxyz';
const FORMS: Readonly<Record<Stands, ReadonlyMap<string, string>>> = {
  raised: forms(NUMBERS + LETTERS, '⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'),
  lowered: forms(NUMBERS, '₀₁₂₃₄₅₆₇₈₉'),
  level: new Map(),
};

function forms(plain: string, other: string): ReadonlyMap<string, string> {
  const others = [...other];
  return new Map([...plain].map((char, at) => [char, others[at] ?? char]));
}

/**
 * A part of a text as it is shown: digits above or below the line are others than those on it, 900¹, and what is struck
 * out is marked.
 */
export function partShown(text: string, { struck, stands = 'level' }: Manner): string {
  const put = (char: string) => FORMS[stands].get(char) ?? char;
  const shown = stands === 'level' ? text : text.replace(/./gsu, put);
  return struck === true && shown !== '' ? FROM + shown + TO : shown;
}

/** The same of a part as a markup writes it. */
export function markupShown(written: string, manner: Manner): string {
  if (manner.stands === undefined || manner.stands === 'level') return partShown(written, manner);
  const plain = written.replace(NUMBERED, (whole, decimal, hex) => {
    const char = characterNumbered(decimal, hex) ?? whole;
    return /^[\da-z]$/u.test(char) ? char : whole;
  });
  const shown = plain
    .split(/(&#?\w+;)/u)
    .map((piece, at) => (at % 2 === 1 ? piece : partShown(piece, { stands: manner.stands })));
  return partShown(shown.join(''), { struck: manner.struck });
}

const NUMBERED = /&#(?:(\d+)|x([\da-f]+));/giu;

/** The cell of a text. One of which a part is struck out is damage: it cannot be told what counts. */
export function textCell(text: string): Cell {
  if (!text.includes(FROM)) return text;
  const rest = text.replace(STRUCK, '').trim();
  // Struck out as a whole, it is as if the cell were.
  if (rest === '') return text.replace(MARKS, '');
  return { error: text.replace(BETWEEN, '$1').replace(MARKS, '~~'), struck: true };
}

const MARKS = /[\ufdd0\ufdd1]/gu;
const STRUCK = /\ufdd0[^\ufdd1]*\ufdd1/gu;
/** Where one part that is struck out follows another. */
const BETWEEN = /\ufdd1(\s*)\ufdd0/gu;

const PLAIN: Manner = {};

/** The elements that are open within a text, and how what stands in them does. */
export class OpenParts {
  readonly #open: { readonly name: string; readonly manner: Manner }[] = [];
  readonly #counts = new Map<string, number>();
  /** How the text stands around them all. */
  around: Manner = PLAIN;

  get manner(): Manner {
    return this.#open.at(-1)?.manner ?? this.around;
  }

  open(name: string, { struck, stands }: Manner): void {
    const { manner } = this;
    const own = { struck: struck ?? manner.struck, stands: stands ?? manner.stands };
    this.#open.push({ name, manner: own });
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** Ends the last one of a name with all that is open in it. */
  close(name: string): void {
    if ((this.#counts.get(name) ?? 0) === 0) return;
    let last: string | undefined;
    while (last !== name) {
      last = this.#open.pop()?.name;
      if (last === undefined) return;
      this.#counts.set(last, (this.#counts.get(last) ?? 1) - 1);
    }
  }

  clear(): void {
    // Most cells have none, and to empty what is empty takes time.
    if (this.#open.length > 0) this.#open.length = 0;
    if (this.#counts.size > 0) this.#counts.clear();
    this.around = PLAIN;
  }
}
