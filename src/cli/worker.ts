import type { Edition } from '../index.js';
import type { Answers } from './crew.js';
import type { Block } from './input/pieces.js';
import type { RecheckRequest } from './recheck-options.js';
import { answersTo, type Work } from './work.js';

/** What a worker has to know to do the same work as the thread that gives it its blocks. */
export interface Orders {
  readonly command: 'recheck' | 'replay';
  readonly request: RecheckRequest;
  readonly editions: readonly Edition[];
  readonly mayColour: boolean;
}

interface Task {
  readonly orders: Orders;
  readonly block: Block;
  readonly file: string;
}

// The orders are the same for every block of a run.
let work: Promise<Work<unknown, object>> | undefined;

/** Answers a block: what a worker thread is asked to do. */
export async function answer({ orders, block, file }: Task): Promise<Answers<object>> {
  work ??= workOn(orders);
  const done = await work;
  const counted = done.nothing();
  // A buffer comes across as plain bytes.
  const { buffer, byteOffset, byteLength } = block.bytes;
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  const printed = await answersTo({ bytes, pieces: block.pieces }, file, done, counted);
  return { printed: inBytes(printed), counted };
}

async function workOn({ command, request, editions, mayColour }: Orders) {
  const work =
    command === 'recheck'
      ? (await import('./recheck.js')).recheckWork(request, editions, mayColour)
      : (await import('./replay.js')).replayWork(request, editions, mayColour);
  return (await work) as unknown as Work<unknown, object>;
}

// Answers are encoded here, block after block: fresh memory of that size costs more than the encoding.
const desk = Buffer.allocUnsafeSlow(1 << 22);

/** Texts one after another in UTF-8, in bytes of their own. */
function inBytes(texts: readonly string[]): Uint8Array {
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  // No UTF-16 unit takes more than three bytes.
  if (3 * units > desk.length) return Buffer.from(texts.join(''));
  let size = 0;
  for (const text of texts) size += desk.write(text, size);
  return new Uint8Array(desk.subarray(0, size));
}
