import { type Block, DEFECTS, type Piece } from '../input/pieces.js';

/**
 * A block on its way to another thread, with bytes of its own, which are good beyond the next block. Its pieces are
 * numbers, five each: to copy so many objects from thread to thread takes as long as to answer every tenth.
 */
export interface PackedBlock {
  readonly bytes: Uint8Array;
  readonly pieces: Float64Array;
}

const NUMBERS = 5;

/** What is said of a piece without a defect. */
const SOUND = -1;

/** The block with a copy of its bytes, as it is sent. */
export function packed({ bytes, pieces }: Block): PackedBlock {
  const begin = pieces[0]?.start ?? 0;
  const numbers = new Float64Array(NUMBERS * pieces.length);
  let at = 0;
  for (const { line, element = 0, start, end, defect } of pieces) {
    numbers[at] = line;
    numbers[at + 1] = element;
    numbers[at + 2] = start - begin;
    numbers[at + 3] = end - begin;
    numbers[at + 4] = defect === undefined ? SOUND : DEFECTS.indexOf(defect);
    at += NUMBERS;
  }
  return { bytes: Buffer.from(bytes.subarray(begin, pieces.at(-1)?.end)), pieces: numbers };
}

/** The block as it was; a buffer comes across as plain bytes. */
export function unpacked({ bytes, pieces: numbers }: PackedBlock): Block {
  const pieces: Piece[] = [];
  for (let at = 0; at < numbers.length; at += NUMBERS) {
    const [element, kind] = [numbers[at + 1] as number, numbers[at + 4] as number];
    pieces.push({
      line: numbers[at] as number,
      element: element === 0 ? undefined : element,
      start: numbers[at + 2] as number,
      end: numbers[at + 3] as number,
      defect: kind === SOUND ? undefined : DEFECTS[kind],
    });
  }
  return { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), pieces };
}
