import type { Edition } from '../index.js';
import type { Surroundings } from './command.js';
import type { Crew } from './crew.js';
import type { RecheckRequest } from './recheck-options.js';
import { answersTo, type Work } from './work.js';
import type { Orders } from './worker.js';

/** The workers that `--jobs` asks for; none where one thread is to do all. */
export async function hire<Result, Counted>(
  command: Orders['command'],
  { request, editions }: { request: RecheckRequest; editions: readonly Edition[] },
  work: Work<Result, Counted>,
  { complain, mayColour }: Surroundings,
): Promise<Crew<Counted> | undefined> {
  const { jobs, language } = request;
  if (jobs === 1) return undefined;
  // Loaded only here: one thread has no use for the pool.
  const { Crew } = await import('./crew.js');
  return new Crew({
    jobs,
    language,
    complain,
    orders: { command, request, editions, mayColour },
    inPerson: async (block, file) => {
      const counted = work.nothing();
      return { printed: await answersTo(block, file, work, counted), counted };
    },
  });
}
