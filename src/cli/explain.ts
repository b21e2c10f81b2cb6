import { inLanguage } from '../entities/faults.js';
import { compareEditions, questionsByHolder, robustnessShare } from '../explain/index.js';
import type { Edition } from '../index.js';
import { loadedEdition } from '../regulation/loaded.js';
import type { Command, Environment } from './command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { type Explained, explained } from './explain/explained.js';
import { loadExplainFormat } from './explain/format.js';
import { type ExplainRequest, readExplainArguments } from './explain-options.js';
import { readInto } from './input/whole-file.js';
import { prepare } from './prepare.js';
import { noSuchEdition } from './texts/refusals.js';

/** `jiebang explain`: why each verdict stands, what would change it, and what to ask of whom. */
export const explainCommand: Command = async (args, environment) => {
  const read = readExplainArguments(args, environment.isTerminal);
  const prepared = await prepare('explain', read, environment);
  if ('code' in prepared) return prepared.code;
  const { request, editions } = prepared;
  const { language, compare, asEdition } = request;
  const wanted = compare ?? (asEdition === undefined ? [] : [asEdition]);
  const missing = wanted.find((id) => loadedEdition(id, editions) === undefined);
  if (missing !== undefined) {
    environment.printError(inLanguage(noSuchEdition(missing), language));
    return EXIT.couldNotRun;
  }
  const records: unknown[] = [];
  let unread = false;
  for (const file of request.files) {
    if (!(await readInto(records, file, { language }, environment))) unread = true;
  }
  const code = await told(records, request, editions, environment);
  return unread || records.length === 0 ? EXIT.couldNotRun : code;
};

async function told(
  records: readonly unknown[],
  request: ExplainRequest,
  editions: readonly Edition[],
  { output, mayColour }: Environment,
): Promise<ExitCode> {
  const { language, compare, asEdition, holderFrom, readings, most } = request;
  const format = await loadExplainFormat(request.format, language ?? 'zh', mayColour);
  const [a, b] = (compare ?? []).map((id) => loadedEdition(id, editions));
  if (a !== undefined && b !== undefined) {
    const comparison = compareEditions(records, a, b);
    await output.write(format.comparison(comparison));
    return comparison.counts.flipped + comparison.counts.invalid === 0
      ? EXIT.upheld
      : EXIT.notUpheld;
  }
  const options = { editions, asEdition };
  const spoken = language ?? (request.format === 'text' ? 'zh' : undefined);
  let inOrder = true;
  const shares: NonNullable<Explained['robustness']>[] = [];
  for (const record of records) {
    const each = explained(record, { ...options, readings, most, language: spoken });
    if (each.result.verdict !== 'upheld') inOrder = false;
    if (each.robustness !== undefined) shares.push(each.robustness);
    if (!(await output.write(format.record(each)))) return EXIT.notUpheld;
  }
  const letters = questionsByHolder(records, { ...options, holderFrom });
  await output.write(format.letters(letters, records, asEdition));
  if (readings) await output.write(format.share(robustnessShare(shares)));
  return inOrder ? EXIT.upheld : EXIT.notUpheld;
}
