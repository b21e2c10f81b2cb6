import { inLanguage } from '../entities/faults.js';
import type { Bilingual } from '../index.js';
import { chainLines, digestOf } from '../receipt/chain.js';
import { unplacedDigest } from '../receipt/unplaced.js';
import { type LyingResult, verify } from '../receipt/verify.js';
import type { Command } from './command.js';
import { printErrors } from './command.js';
import { sendTo } from './destination.js';
import { EXIT } from './exit-code.js';
import { InputError } from './input/sources.js';
import { readCommandLine } from './options.js';
import { recheckAgain } from './receipt/again.js';
import { digestOfFile, sha256 } from './receipt/digest.js';
import { furtherSheets, sheetFiles } from './receipt/further-sheets.js';
import { linesOfFile } from './receipt/lines.js';
import { mannerOf, TELLING_OPTIONS } from './receipt/manner.js';
import { bytesOf, type Told, toldBy } from './receipt/read.js';
import { holdsResults } from './receipt/request.js';
import { idIn, shownLine } from './receipt/shown-line.js';
import { Witness } from './receipt/witness.js';
import { verifyHelp } from './texts/help-receipts.js';
import * as says from './texts/receipts.js';
import { unreadableFile } from './texts/refusals.js';

/** `jiebang verify`: everything that a receipt tells of rechecked again, and what differs, a line each. */
export const verifyCommand: Command = async (args, environment) => {
  const { given, operands, language, problems } = readCommandLine(args, TELLING_OPTIONS);
  const refuse = (texts: readonly Bilingual[]) => {
    printErrors(environment, texts, language);
    return EXIT.couldNotRun;
  };
  if (given.has('help')) {
    await environment.output.write(inBoth(verifyHelp, language));
    return EXIT.upheld;
  }
  const [path, ...others] = operands;
  const manner = mannerOf(given, environment.isTerminal);
  const { asData, into } = manner;
  const wrong = [
    ...manner.problems,
    ...(path === undefined || others.length > 0 ? [says.oneReceipt] : []),
  ];
  if (path === undefined || problems.length + wrong.length > 0)
    return refuse([...problems, ...wrong]);
  const told = await toldBy(path);
  if ('length' in told) return refuse(told);
  const beside = [
    path,
    told.input,
    told.output,
    told.chain,
    ...sheetFiles(told.request.table.sheets),
  ];
  const problem = into === undefined ? undefined : await sendTo(into, beside, environment.output);
  if (problem !== undefined) return refuse([problem]);
  try {
    const { receipt, input, chain, request } = told;
    const chainBytes = await bytesOf(chain);
    if (!Buffer.isBuffer(chainBytes)) return refuse([chainBytes, says.liesBeside]);
    const output = await lyingResults(told);
    const digest = await digestOfFile(input);
    const sheets = await furtherSheets(request.table.sheets);
    const witness = new Witness(request.asEdition);
    const again = await recheckAgain(told, witness, environment);
    const differences = verify(
      receipt,
      {
        input: digest,
        sheets: sheets.map((sheet) => sheet.sha256),
        output: holdsResults(request) ? output : { ...output, results: undefined },
        chain: { sha256: sha256(chainBytes), lines: chainLines(chainBytes.toString('latin1')) },
        rows: witness.rows,
        again,
      },
      { sha256 },
    );
    // Of an input that is another this is told as a difference.
    const sameInput = differences.every(({ what }) => what !== 'input');
    if (sameInput && again.failed.length > 0) {
      again.failed.forEach(environment.printError);
      return refuse([says.notAgain(path)]);
    }
    for (const difference of differences) {
      const text = asData
        ? JSON.stringify(difference)
        : inLanguage(says.differenceText(difference, receipt), language ?? 'zh');
      await environment.output.write(shownLine(text, manner));
    }
    // Another version of the program with the same rules is no other answer.
    const same = differences.every(({ what }) => what === 'version');
    const closing = same ? says.sameAsThen(receipt) : says.notAsThen(differences.length);
    if (asData) environment.printError(inLanguage(closing, language));
    else await environment.output.write(shownLine(inLanguage(closing, language ?? 'zh'), manner));
    return same ? EXIT.upheld : EXIT.notUpheld;
  } catch (error) {
    if (error instanceof InputError)
      return refuse([unreadableFile(error.path, error.code), says.liesBeside]);
    throw error;
  }
};

const inBoth = (text: Bilingual, language: 'zh' | 'en' | undefined): string =>
  language === undefined ? `${text.zh}\n${text.en}` : text[language];

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
