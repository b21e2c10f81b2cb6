import { questionsByHolder, robustnessShare } from '../../explain/index.js';
import type { Edition, Language, RecheckResult } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import { loadedEdition } from '../../regulation/loaded.js';
import { type Explained, editionsOf } from '../../report/explain/told.js';
import { editionsJudging } from '../../report/judging.js';
import { type Command, type Environment, printErrors } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { explained } from '../explain/explained.js';
import { loadExplainFormat } from '../explain/format.js';
import { recordsIn } from '../input/all-records.js';
import type { ReadIn } from '../input/read-in.js';
import { type ExplainRequest, readExplainArguments } from '../options/explain-options.js';
import { guarded } from '../papers/guarded.js';
import { writePaper } from '../papers/report.js';
import { prepare } from '../prepare.js';
import { failedOn, standInsOf, type UnreadableResult } from '../run/answer-record.js';
import { unusedBy, unusedIn } from '../run/edition-use.js';
import { firstTold } from '../run/stand-in.js';
import { noSuchEdition } from '../texts/refusals.js';

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
  if (unread || records.length === 0) return EXIT.couldNotRun;
  const unused =
    compare === undefined ? unusedBy(records, editions, asEdition) : unusedIn(compare, editions);
  printErrors(environment, unused, language);
  return code;
};

/** Tells each record as it is explained, and behind them, or in a paper, what is told of all together. */
async function told(
  input: ReadIn,
  request: ExplainRequest,
  editions: readonly Edition[],
  environment: Environment,
): Promise<ExitCode> {
  const [a, b] = (request.compare ?? []).map((id) => loadedEdition(id, editions));
  if (a !== undefined && b !== undefined) {
    const { compared } = await import('../explain/compared.js');
    return compared(input, [a, b], request, editions, environment);
  }
  const { inputs, mapping } = input;
  const { output, mayColour } = environment;
  const { language, format: name, asEdition, readings } = request;
  const paper = name === 'ndjson' || name === 'text' ? undefined : name;
  const settings = { language: language ?? 'zh', editions, asEdition, inputs, mapping };
  const format = await loadExplainFormat(name === 'ndjson' ? name : 'text', {
    ...settings,
    colour: mayColour && request.output === undefined,
  });
  const spoken = language ?? (name === 'ndjson' ? undefined : 'zh');
  const judging = (explained: readonly Explained[]) =>
    editionsJudging({ editions, asEdition }, editionsOf(explained));
  const alone = (result: UnreadableResult): Explained =>
    readings ? { result, robustness: result } : { result };
  const tell = (each: Explained) => (paper === undefined ? format.record(each) : '');
  const items: Item[] = [];
  for (const { item, text } of explainedIn(input, request, { editions, spoken, tell, alone })) {
    items.push(item);
    if (text !== '' && !(await output.write(text))) return EXIT.notUpheld;
  }
  const { pieces, failed } = await guarded({
    items,
    make: async (some) => {
      const { letters, share } = together(some, request, editions);
      if (paper === undefined) {
        const records = some.map(({ record }) => record);
        const said = share === undefined ? [] : [format.share(share)];
        const basis = format.basis(judging(some.map((each) => each.explained)), asEdition);
        return [format.letters(letters, records, asEdition), ...said, basis];
      }
      const { explainPieces } = await import('../papers/explain.js');
      const explained = some.map((each) => each.explained);
      const kindAt = (index: number) => explained[index]?.result.kind;
      return explainPieces({ explained, letters, kindAt, share }, { ...settings, name: paper });
    },
    standIn: ({ explained: { result } }, isNamed) => ({
      explained: alone(failedOn(isNamed ? result : {}, spoken)),
      record: undefined,
    }),
  });
  // Of what was written record by record another answer stands behind the first.
  for (const { explained: standIn } of failed.values()) await output.write(tell(standIn));
  await writePaper({ pieces }, output);
  const inOrder = items.every(({ explained: { result } }) => result.verdict === 'upheld');
  return inOrder && failed.size === 0 ? EXIT.upheld : EXIT.notUpheld;
}

/** How each record is explained and told. */
interface Explaining {
  readonly editions: readonly Edition[];
  readonly spoken: Language | undefined;
  readonly tell: (each: Explained) => string;
  readonly alone: (result: UnreadableResult) => Explained;
}

/** Each record as it is explained, and what is told of it at once. */
function* explainedIn(
  { records, answered }: ReadIn,
  { asEdition, readings, most }: ExplainRequest,
  { editions, spoken, tell, alone }: Explaining,
): Generator<{ readonly item: Item; readonly text: string }> {
  for (const [index, record] of records.entries()) {
    const named = (result: RecheckResult) => answered(index, result);
    const how = { editions, asEdition, readings, most, language: spoken, named };
    const { each, text, isFailed } = explainedOrNot(record, { how, tell, alone });
    yield { item: { explained: each, record: isFailed ? undefined : record }, text };
  }
}

/** What is told of all records together: whom to ask what, and how many hang on no disputed reading. */
function together(
  items: readonly Item[],
  { asEdition, holderFrom, readings }: ExplainRequest,
  editions: readonly Edition[],
) {
  const records = items.map(({ record }) => record);
  const shares = items.flatMap(({ explained: { robustness } }) => robustness ?? []);
  return {
    letters: questionsByHolder(records, { editions, asEdition, holderFrom }),
    share: readings ? robustnessShare(shares) : undefined,
  };
}

/** A record that was explained; of one on which the program failed there is nothing to ask. */
interface Item {
  readonly explained: Explained;
  readonly record: unknown;
}

/** Explains a record and tells of it, or else that the program failed on it, last without what it is called. */
function explainedOrNot(
  record: unknown,
  {
    how,
    tell,
    alone,
  }: {
    readonly how: Parameters<typeof explained>[1];
    readonly tell: (each: Explained) => string;
    readonly alone: (result: UnreadableResult) => Explained;
  },
): { readonly each: Explained; readonly text: string; readonly isFailed: boolean } {
  const told = (each: Explained, isFailed: boolean) => ({ each, text: tell(each), isFailed });
  try {
    return told(explained(record, how), false);
  } catch {
    return firstTold(standInsOf(record, how.language), (standIn) => told(alone(standIn), true));
  }
}
