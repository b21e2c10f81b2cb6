import { inLanguage } from '../entities/faults.js';
import { compareEditions, questionsByHolder, robustnessShare } from '../explain/index.js';
import type { Edition, RecheckResult } from '../index.js';
import { loadedEdition } from '../regulation/loaded.js';
import type { Explained } from '../report/explain/told.js';
import type { Command, Environment } from './command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { explained } from './explain/explained.js';
import { loadExplainFormat } from './explain/format.js';
import { type ExplainRequest, readExplainArguments } from './explain-options.js';
import { recordsIn } from './input/all-records.js';
import type { ReadIn } from './input/read-in.js';
import type { Output } from './output.js';
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
  const input = await recordsIn(request, environment);
  if (input === undefined) return EXIT.couldNotRun;
  const { records, unread } = input;
  const code = await told(input, request, editions, environment);
  return unread || records.length === 0 ? EXIT.couldNotRun : code;
};

async function told(
  input: ReadIn,
  request: ExplainRequest,
  editions: readonly Edition[],
  environment: Environment,
): Promise<ExitCode> {
  const { records, inputs, mapping, answered } = input;
  const { output, mayColour } = environment;
  const { language, format: name, compare, asEdition, holderFrom, readings, most } = request;
  const paper = name === 'ndjson' || name === 'text' ? undefined : name;
  const settings = { language: language ?? 'zh', editions, asEdition, inputs, mapping };
  const colour = mayColour && request.output === undefined;
  const format = await loadExplainFormat(
    name === 'ndjson' ? name : 'text',
    settings.language,
    colour,
  );
  const [a, b] = (compare ?? []).map((id) => loadedEdition(id, editions));
  if (a !== undefined && b !== undefined) {
    const comparison = compareEditions(records, a, b);
    if (comparison.counts.invalid > 0) {
      const { sayLeftOut } = await import('./tables/left-out.js');
      sayLeftOut(records.keys(), input, { editions, asEdition: a.id, language }, environment);
    }
    if (paper === 'html' || paper === 'markdown') {
      const { comparisonPieces } = await import('./papers/explain.js');
      const pieces = await comparisonPieces(comparison, paper, { ...settings, name: paper });
      await writeAll(pieces, output);
    } else await output.write(format.comparison(comparison));
    return comparison.counts.flipped + comparison.counts.invalid === 0
      ? EXIT.upheld
      : EXIT.notUpheld;
  }
  const options = { editions, asEdition };
  const spoken = language ?? (name === 'ndjson' ? undefined : 'zh');
  let inOrder = true;
  const all: Explained[] = [];
  const shares: NonNullable<Explained['robustness']>[] = [];
  for (const [index, record] of records.entries()) {
    const named = (result: RecheckResult) => answered(index, result);
    const each = explained(record, { ...options, readings, most, language: spoken, named });
    if (each.result.verdict !== 'upheld') inOrder = false;
    if (each.robustness !== undefined) shares.push(each.robustness);
    if (paper !== undefined) all.push(each);
    else if (!(await output.write(format.record(each)))) return EXIT.notUpheld;
  }
  const letters = questionsByHolder(records, { ...options, holderFrom });
  const share = readings ? robustnessShare(shares) : undefined;
  if (paper === undefined) {
    await output.write(format.letters(letters, records, asEdition));
    if (share !== undefined) await output.write(format.share(share));
  } else {
    const { explainPieces } = await import('./papers/explain.js');
    const kindAt = (index: number) => all[index]?.result.kind;
    const papers = { explained: all, letters, kindAt, share };
    await writeAll(await explainPieces(papers, { ...settings, name: paper }), output);
  }
  return inOrder ? EXIT.upheld : EXIT.notUpheld;
}

async function writeAll(pieces: Iterable<string | Uint8Array>, output: Output): Promise<void> {
  for (const piece of pieces) if (!(await output.write(piece))) return;
}
