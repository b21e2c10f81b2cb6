import { type Block, DEFECTS, type Piece } from './input/pieces.js';

/**
 * A block on its way to another thread, with bytes of its own, which are good beyond the next block. Its pieces are
 * numbers, five each: to copy so many objects from thread to thread takes as long as to answer every tenth.
 */
export interface PackedBlock {
  readonly bytes: Uint8Array;
  readonly pieces: Float64Array;
}

const NUMBERS = 5;

/** The block with a copy of its bytes, as it is sent. */
export function packed({ bytes, pieces }: Block): PackedBlock {
  const begin = pieces[0]?.start ?? 0;
  const numbers = new Float64Array(NUMBERS * pieces.length);
  pieces.forEach(({ line, element, start, end, defect }, index) => {
    const kind = defect === undefined ? -1 : DEFECTS.indexOf(defect);
    numbers.set([line, element ?? 0, start - begin, end - begin, kind], NUMBERS * index);
  });
  return { bytes: Buffer.from(bytes.subarray(begin, pieces.at(-1)?.end)), pieces: numbers };
}

/** The block as it was; a buffer comes across as plain bytes. */
export function unpacked({ bytes, pieces: numbers }: PackedBlock): Block {
  const pieces: Piece[] = [];
  for (let at = 0; at < numbers.length; at += NUMBERS) {
    const [line = 0, element = 0, start = 0, end = 0, kind = -1] = numbers.subarray(
      at,
      at + NUMBERS,
    );
    const defect = DEFECTS[kind];
    pieces.push({ line, element: element === 0 ? undefined : element, start, end, defect });
  }
  return { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), pieces };
}
