import { inLanguage } from '../../entities/faults.js';
import type { Environment } from '../command.js';
import type { CrosscheckFormatName } from '../crosscheck-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Rechecking } from '../rechecking.js';
import { areTables } from '../tables/is-table.js';
import { notWholeFile } from '../texts/refusals.js';
import { WholeFiles } from './whole-files.js';

/**
 * Rechecks records and then holds them against each other, in one report: 1 where either says so. Where
 * workers do the rechecking, the records are read here a second time, beside it.
 */
export async function recheckWhole(
  rechecking: Rechecking,
  environment: Environment,
  colour: boolean,
  recheckRecords: (rechecking: Rechecking, environment: Environment) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { request, editions, processor } = rechecking;
  const whole = new WholeFiles();
  const isShared = request.jobs > 1 && !(await areTables(request.files, request.table));
  const counting: Rechecking['processor'] = {
    ...processor,
    count: (counted, result, record) => {
      processor.count(counted, result, record);
      whole.take(record);
    },
  };
  const code = await recheckRecords(
    isShared
      ? { ...rechecking, alongside: (block) => whole.takeBlock(block) }
      : { ...rechecking, processor: counting },
    environment,
  );
  if (code === EXIT.couldNotRun) {
    environment.printError(inLanguage(notWholeFile, request.language));
    return code;
  }
  const format = request.format as CrosscheckFormatName;
  const together = await whole.report({ ...request, format }, editions, environment, colour);
  return code === EXIT.upheld ? together : code;
}
