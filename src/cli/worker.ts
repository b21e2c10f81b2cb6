import { parentPort } from 'node:worker_threads';
import type { Edition } from '../index.js';
import { answerBlock, inOwnBytes, type Processor } from './run/processor.js';
import { inTurn } from './threads/in-turn.js';
import { unpacked } from './threads/packed-block.js';
import type { Asked, Told } from './threads/threads.js';
import type { BlockAnswers, WorkerSetup, WorkerTask } from './threads/worker-task.js';

// The setup is the same for every block of a run.
let processor: Promise<Processor<unknown, object>> | undefined;

/** Answers a block: what a worker thread is asked to do. */
const answer = inTurn(async ({ setup, block, file }: WorkerTask) => {
  processor ??= loadProcessor(setup);
  const loaded = await processor;
  const counted = loaded.emptyCount();
  const printed = await answerBlock(unpacked(block), file, loaded, counted);
  return { bytes: inOwnBytes(printed), counted };
});

async function loadProcessor({ command, request, editions: copies, mayColour }: WorkerSetup) {
  const editions = await readAgain(copies);
  const loading =
    command === 'recheck'
      ? (await import('./commands/recheck.js')).recheckProcessor(request, editions, mayColour)
      : (await import('./commands/replay.js')).replayProcessor(request, editions, mayColour);
  return (await loading) as unknown as Processor<unknown, object>;
}

/** A copy from another thread lacks the mark of an edition that was read. */
async function readAgain(copies: readonly Edition[]): Promise<readonly Edition[]> {
  if (copies.length === 0) return [];
  const { readEdition } = await import('../editions/edition.js');
  return copies.map((copy) => {
    const read = readEdition(copy);
    return read.ok ? read.edition : copy;
  });
}

parentPort?.on('message', async ({ number, task }: Asked<WorkerTask>) => {
  // What was printed is handed over with its memory, not copied once more.
  const tell = (told: Told<BlockAnswers<object>>, ...memory: ArrayBuffer[]) =>
    parentPort?.postMessage(told, memory);
  try {
    const { bytes, counted } = await answer(task);
    tell({ number, answer: { printed: [bytes], counted } }, bytes.buffer as ArrayBuffer);
  } catch (error) {
    tell({ number, failed: error instanceof Error ? error.message : String(error) });
  }
});
