import { recheckPlainly } from '../audit/recheck-plainly.js';
import { countIn, emptySummary } from '../audit/summary.js';
import type { Edition, RecheckOptions, RecheckResult, Summary } from '../index.js';
import { begin } from './begin.js';
import type { Command } from './command.js';
import { loadFormat } from './formats/load.js';
import { hire } from './hire.js';
import { type RecheckRequest, readRecheckArguments } from './recheck-options.js';
import { areTables } from './tables/is-table.js';
import { Through, type Work } from './through.js';

/** `jiebang recheck`: every record of the files given, answered in order. */
export const recheckCommand: Command = async (args, around) => {
  const begun = await begin(
    'recheck',
    readRecheckArguments(args, around.isTerminal, 'all', true),
    around,
  );
  if ('code' in begun) return begun.code;
  const { request, editions } = begun;
  const work = await recheckWork(request, editions, around.mayColour);
  if (await areTables(request.files, request.table)) {
    // The reading of tables comes along only where there is one.
    const { answerTables } = await import('./tables/answer.js');
    return answerTables(request.files, request.table, work, around);
  }
  const crew = await hire('recheck', begun, work, around);
  const stands = ({ records, verdicts }: Summary) => verdicts.upheld === records;
  return new Through(work, { files: request.files, crew, stands }, around).all();
};

/** What `jiebang recheck` does with records. */
export async function recheckWork(
  request: RecheckRequest,
  editions: readonly Edition[],
  colour: boolean,
): Promise<Work<RecheckResult, Summary>> {
  const { language, findings, format } = request;
  // A report speaks one language throughout; bare results carry both unless one is asked for.
  const errorLanguage = language ?? (format === 'ndjson' ? undefined : 'zh');
  const atLength = recheckingAtLength({ editions, language: errorLanguage });
  return {
    ...request,
    errorLanguage,
    format: await loadFormat(format, { language, findings, colour }),
    answer: (record) => recheckPlainly(record, editions) ?? atLength(record),
    nothing: emptySummary,
    count: countIn,
  };
}

/**
 * Rechecks records that are not plainly right. That needs the schemas and zod, which take longer to load
 * than all the rest: they are, where such a record turns up.
 */
function recheckingAtLength(
  options: RecheckOptions,
): (record: unknown) => RecheckResult | Promise<RecheckResult> {
  let recheck: ((record: unknown) => RecheckResult) | undefined;
  const load = async () => {
    const loaded = await import('../audit/recheck.js');
    recheck = (record) => loaded.recheck(record, options);
    return recheck;
  };
  return (record) => recheck?.(record) ?? load().then((loaded) => loaded(record));
}
