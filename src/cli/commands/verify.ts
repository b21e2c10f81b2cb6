import { chainLines, digestOf } from '../../receipt/chain.js';
import type { Difference } from '../../receipt/difference.js';
import type { Receipt } from '../../receipt/statement.js';
import { unplacedDigest } from '../../receipt/unplaced.js';
import { type LyingResult, type ResultFile, verify } from '../../receipt/verify.js';
import type { Command, Environment } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { InputError } from '../input/sources.js';
import { recheckAgain } from '../receipt/again.js';
import { digestOfFile, sha256 } from '../receipt/digest.js';
import { furtherSheets } from '../receipt/further-sheets.js';
import { linesOfFile } from '../receipt/lines.js';
import { bytesOf, filesOf, type Told, toldBy } from '../receipt/read.js';
import { holdsVerdicts } from '../receipt/request.js';
import { idIn } from '../receipt/shown-line.js';
import { type Telling, tellingOf } from '../receipt/telling.js';
import { Witness } from '../receipt/witness.js';
import { verifyHelp } from '../texts/help-receipts.js';
import * as says from '../texts/receipts.js';
import { unreadableFile } from '../texts/refusals.js';

/** `jiebang verify`: everything that a receipt tells of rechecked again, and what differs, a line each. */
export const verifyCommand: Command = async (args, environment) => {
  const telling = await tellingOf(args, environment, {
    ...{ help: verifyHelp, files: 1, otherwise: says.oneReceipt },
  });
  if ('code' in telling) return telling.code;
  const { refuse } = telling;
  const [path = ''] = telling.files;
  const told = await toldBy(path);
  if ('length' in told) return refuse(told);
  const problem = await telling.open([path, ...filesOf(told)]);
  if (problem !== undefined) return refuse([problem]);
  try {
    const chain = await bytesOf(told.chain);
    if (!Buffer.isBuffer(chain)) return refuse([chain, says.liesBeside]);
    const { differences, failed } = await differencesFrom(told, chain, environment);
    failed.forEach(environment.printError);
    // Of an input that is another this is told as a difference.
    const sameInput = differences.every(({ what }) => what !== 'input');
    if (sameInput && failed.length > 0) return refuse([says.notAgain(path)]);
    return await toldAs(differences, told.receipt, telling);
  } catch (error) {
    if (error instanceof InputError)
      return refuse([unreadableFile(error.path, error.code), says.liesBeside]);
    throw error;
  }
};

/** What differs between a receipt and what lies beside it, rechecked again; and what failed in that. */
async function differencesFrom(told: Told, chain: Buffer, environment: Environment) {
  const { receipt, request } = told;
  const output = await lyingResults(told);
  const digest = await digestOfFile(told.input);
  const sheets = await furtherSheets(request.table.sheets);
  const witness = new Witness(request.asEdition);
  const again = await recheckAgain(told, witness, environment);
  const inLines = <File extends ResultFile>(file: File): File =>
    // A workbook has bytes, and no lines.
    request.format === 'xlsx' ? { ...file, lines: [] } : file;
  const differences = verify(
    receipt,
    {
      input: digest,
      sheets: sheets.map((sheet) => sheet.sha256),
      output: inLines(holdsVerdicts(request) ? output : { ...output, results: undefined }),
      chain: { sha256: sha256(chain), lines: chainLines(chain.toString('latin1')) },
      rows: witness.rows,
      again: inLines(again),
    },
    { sha256 },
  );
  return { differences, failed: again.failed };
}

/** Tells every difference, and whether all is as it was. */
async function toldAs(
  differences: readonly Difference[],
  receipt: Receipt,
  { manner, tell, say, remark }: Telling,
): Promise<ExitCode> {
  for (const difference of differences) {
    await tell(difference, () => says.differenceText(difference, receipt));
  }
  // Another version of the program with the same rules is no other answer.
  const same = differences.every(({ what }) => what === 'version');
  const closing = same ? says.sameAsThen(receipt) : says.notAsThen(differences.length);
  if (manner.asData) remark([closing]);
  else await say(closing);
  return same ? EXIT.upheld : EXIT.notUpheld;
}

/** The results as they lie there. */
async function lyingResults({ output }: Told) {
  const results: LyingResult[] = [];
  const file = await linesOfFile(output, (line) => {
    results.push(lyingResult(line));
  });
  return { ...file, results };
}

function lyingResult(line: Buffer): LyingResult {
  try {
    const result = JSON.parse(line.toString('utf8'));
    const unplaced = unplacedDigest(result, sha256);
    return { ...idIn(result), digest: digestOf(result, sha256), unplaced };
  } catch {
    return {};
  }
}
