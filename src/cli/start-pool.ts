import type { Edition } from '../index.js';
import type { Environment } from './command.js';
import { answerBlock, type Processor } from './processor.js';
import type { RecheckRequest } from './recheck-options.js';
import type { WorkerPool } from './worker-pool.js';
import type { WorkerSetup } from './worker-task.js';

/** The workers that `--jobs` asks for; none where one thread is to do all. */
export async function startPool<Result, Counted>(
  command: WorkerSetup['command'],
  { request, editions }: { request: RecheckRequest; editions: readonly Edition[] },
  processor: Processor<Result, Counted>,
  { printError, mayColour }: Environment,
): Promise<WorkerPool<Counted> | undefined> {
  const { jobs, language } = request;
  if (jobs === 1) return undefined;
  // Loaded only here: one thread has no use for the pool.
  const { WorkerPool } = await import('./worker-pool.js');
  return new WorkerPool({
    jobs,
    language,
    printError,
    setup: { command, request, editions, mayColour },
    inThisThread: async (block, file) => {
      const counted = processor.emptyCount();
      return { printed: await answerBlock(block, file, processor, counted), counted };
    },
  });
}
