import { CFB } from '@e965/xlsx';

/** A record of a binary workbook: its number, and from where to where its bytes stand. */
export interface Record {
  readonly type: number;
  readonly from: number;
  readonly to: number;
}

/** The numbers of the records that are looked at. */
export const OF = {
  ...{ start: 0x809, sheet: 0x85, codePage: 0x42, calculated: 0x1c1, font: 0x31, format: 0xe0 },
  ...{ texts: 0xfc, goesOn: 0x3c, text: 0xfd },
} as const;

const LOOKED_AT: ReadonlySet<number> = new Set(Object.values(OF));

/** Those records of a binary workbook, one after another, as they stand in its compound file. */
export class Records {
  readonly bytes: Uint8Array;
  readonly all: readonly Record[];

  constructor(source: Uint8Array) {
    const file = CFB.read(source, { type: 'array' });
    const stream = CFB.find(file, '/Workbook') ?? CFB.find(file, '/Book');
    this.bytes = Uint8Array.from(stream?.content ?? []);
    const all: Record[] = [];
    for (let at = 0; at + 4 <= this.bytes.length; ) {
      const from = at + 4;
      const to = Math.min(from + this.number(at + 2), this.bytes.length);
      const type = this.number(at);
      if (LOOKED_AT.has(type)) all.push({ type, from, to });
      at = to;
    }
    this.all = all;
  }

  /** A number of two bytes, or of so many, the lowest first. */
  number(at: number, length = 2): number {
    let value = 0;
    for (let index = length - 1; index >= 0; index -= 1)
      value = value * 256 + (this.bytes[at + index] ?? 0);
    return value;
  }

  first(type: number): Record | undefined {
    return this.all.find((record) => record.type === type);
  }

  of(type: number): readonly Record[] {
    return this.all.filter((record) => record.type === type);
  }
}
