import type { Edition } from '../../index.js';
import { type Environment, printErrors } from '../command.js';
import type { Block } from '../input/pieces.js';
import { sizeOf } from '../input/size.js';
import type { RecheckRequest } from '../options/recheck-options.js';
import { answerBlock, inOwnBytes, type Processor } from '../run/processor.js';
import { fewerJobs } from '../texts/refusals.js';
import { inTurn } from './in-turn.js';
import type { WorkerPool } from './worker-pool.js';
import type { WorkerSetup } from './worker-task.js';

/** A worker has to load and to warm up what this thread has long had: so many bytes pay for it. */
const WORTH_A_WORKER = 128 << 20;

/** The workers that `--jobs` asks for; none where one thread is to do all. */
export async function startPool<Result, Counted>(
  command: WorkerSetup['command'],
  { request, editions }: { request: RecheckRequest; editions: readonly Edition[] },
  processor: Processor<Result, Counted>,
  environment: Environment,
): Promise<WorkerPool<Counted> | undefined> {
  const { printError, mayColour } = environment;
  const { language } = request;
  if (request.jobs === 1) return undefined;
  const { availableParallelism } = await import('node:os');
  // More threads than the machine runs at once only take memory.
  const jobs = Math.min(request.jobs, availableParallelism());
  if (jobs < request.jobs) printErrors(environment, [fewerJobs(request.jobs, jobs)], language);
  if (jobs === 1) return undefined;
  // Tests have short inputs shared too.
  const worth = Number(process.env['JIEBANG_WORTH_A_WORKER'] ?? WORTH_A_WORKER);
  const bytes = sizeOf(request.files);
  // To hand blocks over, even to itself, costs one thread a twentieth.
  if (bytes !== undefined && bytes < worth) return undefined;
  // Loaded only here: one thread has no use for the pool.
  const { WorkerPool } = await import('./worker-pool.js');
  return new WorkerPool({
    jobs,
    ...{ bytes, worth },
    language,
    printError,
    setup: { command, request, editions, mayColour },
    inThisThread: inTurn(async (block: Block, file: string) => {
      const counted = processor.emptyCount();
      const printed = await answerBlock(block, file, processor, counted);
      // It waits until what stands before it is written, and other blocks may be answered before.
      return { printed: [inOwnBytes(printed)], counted };
    }),
  });
}
