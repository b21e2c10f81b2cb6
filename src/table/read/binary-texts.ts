import { OF, type Record, type Records } from './binary-records.js';
import { type Manner, partShown } from './parts.js';

/** The texts of cells of which parts are struck out or off the line, by row and column from 0 on and the name of the sheet. */
export function partedTexts(records: Records): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const fonts = records.of(OF.font).map((font) => mannerOf(records, font));
  if (!fonts.some(({ struck, stands }) => struck === true || stands !== 'level')) return found;
  const formats = records.of(OF.format).map(({ from }) => records.number(from));
  const texts = sharedTexts(records);
  const sheets = new Map(
    records.of(OF.sheet).map(({ from }) => [records.number(from, 4), nameAt(records, from + 6)]),
  );
  let sheet: string | undefined;
  for (const { type, from } of records.all) {
    // A sheet begins where the list of the sheets says.
    if (type === OF.start) sheet = sheets.get(from - 4);
    if (type !== OF.text || sheet === undefined) continue;
    const text = texts.get(records.number(from + 6, 4));
    if (text === undefined) continue;
    const [row, column, format] = [0, 2, 4].map((at) => records.number(from + at));
    const own = formats[format ?? 0] ?? 0;
    found.set(`${row},${column},${sheet}`, shown(text, own, fonts));
  }
  return found;
}

function nameAt(records: Records, at: number): string {
  const width = (records.number(at + 1, 1) & 1) + 1;
  const codes = Array.from({ length: records.number(at, 1) }, (_, index) =>
    records.number(at + 2 + index * width, width),
  );
  return String.fromCharCode(...codes);
}

function mannerOf(records: Records, { from }: Record): Manner {
  const raised = records.number(from + 8);
  return {
    struck: (records.number(from + 2) & 8) !== 0,
    stands: raised === 1 ? 'raised' : raised === 2 ? 'lowered' : 'level',
  };
}

/** A text, and from which character on it stands in which font. */
interface Shared {
  readonly text: string;
  readonly runs: readonly (readonly [from: number, font: number])[];
}

function shown({ text, runs }: Shared, own: number, fonts: readonly Manner[]): string {
  const parts = [[0, own] as const, ...runs];
  const told = parts.map(([from, font], at) => {
    const part = text.slice(from, parts[at + 1]?.[0] ?? text.length);
    // There is no font of the number 4.
    return partShown(part, fonts[font > 4 ? font - 1 : font] ?? {});
  });
  return told.join('');
}

/** Of the texts that cells share those with parts of other fonts, by their numbers. */
function sharedTexts(records: Records): ReadonlyMap<number, Shared> {
  const pieces = new Pieces(records);
  const texts = new Map<number, Shared>();
  for (let at = 0; at < pieces.count && !pieces.areOver; at += 1) {
    const text = pieces.text();
    if (text !== undefined) texts.set(at, text);
  }
  return texts;
}

/** The record of the shared texts with those in which it goes on. */
class Pieces {
  readonly count: number;
  readonly #records: Records;
  readonly #pieces: Record[] = [];
  #piece = 0;
  #at = 0;

  constructor(records: Records) {
    this.#records = records;
    const first = records.all.findIndex(({ type }) => type === OF.texts);
    let end = records.all[first]?.from ?? 0;
    const from = end;
    for (const record of first < 0 ? [] : records.all.slice(first)) {
      if (record.from > from && (record.type !== OF.goesOn || record.from !== end + 4)) break;
      this.#pieces.push(record);
      end = record.to;
    }
    this.count = records.number(from + 4, 4);
    this.#at = from + 8;
  }

  get areOver(): boolean {
    return this.#piece >= this.#pieces.length;
  }

  /** The next text; nothing where it has no parts. */
  text(): Shared | undefined {
    const length = this.number(2);
    const said = this.number(1);
    const runs = (said & 8) !== 0 ? this.number(2) : 0;
    const besides = (said & 4) !== 0 ? this.number(4) : 0;
    const text = this.#characters(length, (said & 1) + 1, runs > 0);
    const own = Array.from({ length: runs }, () => [this.number(2), this.number(2)] as const);
    for (let left = besides; left > 0 && !this.areOver; left -= 1) this.number(1);
    return runs > 0 ? { text, runs: own } : undefined;
  }

  number(length: number): number {
    let value = 0;
    for (let index = 0; index < length; index += 1) value += this.#byte() * 256 ** index;
    return value;
  }

  /** So many characters. Where they go on in another record, that says anew how wide they are. */
  #characters(length: number, saidWidth: number, isWanted: boolean): string {
    const told: string[] = [];
    let [left, width] = [length, saidWidth];
    while (left > 0 && !this.areOver) {
      const here = Math.min(left, Math.floor((this.#end - this.#at) / width));
      for (let at = 0; isWanted && at < here; at += 1)
        told.push(String.fromCharCode(this.#records.number(this.#at + at * width, width)));
      this.#at += here * width;
      left -= here;
      if (left > 0) {
        this.#next();
        width = (this.number(1) & 1) + 1;
      }
    }
    return told.join('');
  }

  #byte(): number {
    while (!this.areOver && this.#at >= this.#end) this.#next();
    this.#at += 1;
    return this.areOver ? 0 : this.#records.number(this.#at - 1, 1);
  }

  get #end(): number {
    return this.#pieces[this.#piece]?.to ?? 0;
  }

  #next(): void {
    this.#piece += 1;
    this.#at = this.#pieces[this.#piece]?.from ?? 0;
  }
}
