import type { Block, Piece } from './pieces.js';

/** Takes the first records off an input, block after block: those that an earlier run has answered. */
export class Later {
  #before: number;

  /** `first` is the number of the record at which to begin, from 1. */
  constructor(first: number) {
    this.#before = first - 1;
  }

  /** What of a block is still to be answered. */
  of({ bytes, pieces }: Block): Block {
    if (this.#before === 0) return { bytes, pieces };
    const at = pieces.findIndex((piece) => {
      if (!isRecord(bytes, piece)) return false;
      this.#before -= 1;
      return this.#before < 0;
    });
    if (at >= 0) this.#before = 0;
    return { bytes, pieces: at < 0 ? [] : pieces.slice(at) };
  }

  /** How many of the first records have not come by yet. */
  get missing(): number {
    return this.#before;
  }
}

/** Whether a piece is answered at all: a blank line is not. */
function isRecord(bytes: Buffer, { start, end, defect }: Piece): boolean {
  const first = bytes[start] ?? 0;
  const plainly = first > 0x20 && first < 0x7f;
  return defect !== undefined || plainly || bytes.toString('utf8', start, end).trim() !== '';
}
