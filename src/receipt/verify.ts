import type { Verdict } from '../decisions/decision.js';
import { utf8 } from '../values/utf8.js';
import { differencesBetween } from './align.js';
import { BEGINNING, chainOf, chainText, type Link, lineAfter, type Sha256 } from './chain.js';
import type { Difference } from './difference.js';
import { sheetsChanged } from './further-sheets.js';
import { editionsMiscounted, programChanged } from './program.js';
import type { Receipt } from './statement.js';
import type { Placed } from './unplaced.js';

/** A record that was rechecked again: its link, its verdict, and where it stands in the input. */
export interface RowAgain extends Link {
  readonly verdict: Verdict | 'invalid';
  /** The edition by which it was judged; left out: the draft. */
  readonly edition?: string | undefined;
  readonly line?: number | undefined;
  readonly id?: string | undefined;
  /** The digest of its result without the place in the input, where the result names that. */
  readonly unplaced?: string | undefined;
  /** What its digest were at another place, likewise. */
  readonly placed?: Placed | undefined;
}

/** A result as it lies in the file of results: whose it is, and its digest. */
export interface LyingResult {
  readonly id?: string | undefined;
  readonly digest?: string | undefined;
  /** The digest of the result without the place in the input, where the result names that. */
  readonly unplaced?: string | undefined;
}

/** A file of results: the digest of its bytes, and a digest, or the text, of each of its lines. */
export interface ResultFile {
  readonly sha256: string;
  readonly lines: readonly string[];
}

/** What lies beside a receipt, and what came of rechecking it all again. */
export interface Found {
  /** The digest of the input's bytes. */
  readonly input: string;
  /** The digests of the further sheets of a table, in the order of the receipt. */
  readonly sheets?: readonly string[] | undefined;
  /** The results as they lie there; `results` where each of its lines is the result of a record. */
  readonly output: ResultFile & { readonly results?: readonly LyingResult[] | undefined };
  readonly chain: { readonly sha256: string; readonly lines: readonly string[] };
  readonly rows: readonly RowAgain[];
  /** The results as they are written now, from the same input. */
  readonly again: ResultFile;
}

/**
 * Everything in which a receipt, and what lies beside it, is not what comes of rechecking it all again. Nothing
 * where all is the same. What it cannot see, a changed date above all, a signature must hold.
 *
 * @example
 * ```ts
 * verify(receiptOf({ input: { name: 'a', sha256: 'x' }, output: { name: 'b', sha256: 'x' }, editions: [], mapping: null, options: {} }, { links: [], counts: emptySummary().verdicts }, { sha256: () => 'x' }).statement, { input: 'y', output: { sha256: 'x', lines: [] }, chain: { sha256: 'x', lines: [] }, rows: [], again: { sha256: 'x', lines: [] } }, { sha256: () => 'x' }) // => [{"what":"input","how":"between"}]
 * ```
 */
export function verify(
  receipt: Receipt,
  found: Found,
  { sha256 }: { readonly sha256: Sha256 },
): Difference[] {
  const lines = chainOf(found.rows, sha256);
  const { chain } = receipt.predicate;
  const [input, output, chainFile] = receipt.subject.map(({ digest }) => digest.sha256);
  const asThen =
    (lines.length === chain.length && (lines.at(-1) ?? BEGINNING) === chain.head) ||
    sha256(utf8(chainText(lines))) === chainFile;
  const sheets = sheetsChanged(receipt, found.sheets);
  const sameInput = found.input === input && sheets.length === 0;
  const rows = asThen
    ? inputAsThen(found.input === input)
    : rowsChanged(receipt, found, { sha256, sameInput });
  return [
    ...programChanged(receipt, sha256),
    ...editionsMiscounted(receipt, found.rows),
    ...sheets,
    ...rows,
    ...chainChanged(receipt, found, asThen ? lines : undefined),
    // A report names the digest of its input: of another input it is written otherwise.
    ...outputChanged(found, { output, comparable: asThen && sameInput }),
    ...countsChanged(receipt, found),
  ];
}

const inputAsThen = (same: boolean): Difference[] =>
  // No record differs: only what is of none.
  same ? [] : [{ what: 'input', how: 'between' }];

/** The records that differ, each by itself, found by the lines of the chain. */
function rowsChanged(
  receipt: Receipt,
  found: Found,
  { sha256, sameInput }: { readonly sha256: Sha256; readonly sameInput: boolean },
): Difference[] {
  const { rows, output, chain } = found;
  const [inputThen, outputThen, chainThen] = receipt.subject.map(({ digest }) => digest.sha256);
  // By a chain that is another, too, no record can be named.
  if (!sameInput && sha256(utf8(chainText(chain.lines))) !== chainThen) {
    return found.input === inputThen ? [] : [{ what: 'input' }];
  }
  const results = output.sha256 === outputThen ? output.results : undefined;
  const linked = (was: number, link: Link) =>
    lineAfter(chain.lines[was - 1] ?? BEGINNING, link, sha256) === chain.lines[was];
  const at = (is: number) => {
    const { line, id } = rows[is] ?? {};
    return {
      record: is + 1,
      ...(line === undefined ? {} : { line }),
      ...(id === undefined ? {} : { id }),
    };
  };
  if (sameInput) {
    return rows.flatMap((row, place): Difference[] =>
      linked(place, row) ? [] : [{ what: 'result', how: 'changed', ...at(place) }],
    );
  }
  // The same record with the same answer, which names another line: what stands before it has changed.
  const onlyPlace = (was: number, is: number, { record, unplaced, placed }: RowAgain) => {
    const { digest: result, unplaced: before } = results?.[was] ?? {};
    if (result === undefined && placed !== undefined) {
      // The results do not lie there by themselves: it is tried where the record stood, behind as many lines of none as now.
      const places = new Set([was + 1, placed.place - is + was, (rows[was]?.line ?? 0) || was + 1]);
      return [...places].some((at) => linked(was, { record, result: placed.digestAt(at) }));
    }
    return (
      result !== undefined &&
      unplaced !== undefined &&
      unplaced === before &&
      linked(was, { record, result })
    );
  };
  const steps = differencesBetween({
    was: chain.lines.length,
    is: rows.length,
    same: (was, is) => {
      const row = rows[is] as RowAgain;
      return linked(was, row) || onlyPlace(was, is, row);
    },
    keyOf: (is) => `${rows[is]?.record}${rows[is]?.unplaced ?? rows[is]?.result}`,
  });
  if (steps.length === 0) return inputAsThen(found.input === inputThen);
  return steps.map((step): Difference => {
    if (step.how === 'missing') {
      const id = results?.[step.was]?.id;
      return {
        what: 'input',
        how: 'missing',
        was: step.was + 1,
        ...(id === undefined ? {} : { id }),
      };
    }
    if (step.how === 'added') return { what: 'input', how: 'added', ...at(step.is) };
    if (step.how !== 'changed') {
      return { what: 'input', how: step.how, ...at(step.is), was: step.was + 1 };
    }
    const result = results?.[step.was]?.digest;
    const record = rows[step.is]?.record ?? '';
    // Of a row that gives no record the chain holds the result alone.
    const isHeld = record !== sha256(new Uint8Array());
    const asThen = isHeld && result !== undefined && linked(step.was, { record, result });
    const what = asThen ? 'result' : 'input';
    return { what, how: 'changed', ...at(step.is) };
  });
}

/** The file of the chain against what the receipt says of it, line by line where that can be known. */
function chainChanged(
  { subject, predicate }: Receipt,
  { chain }: Found,
  lines: readonly string[] | undefined,
): Difference[] {
  const { head, length } = predicate.chain;
  const last = lines === undefined ? chain.lines : lines;
  const named = {
    head: last.at(-1) ?? BEGINNING,
    length: last.length,
  };
  const stated: Difference[] = [
    ...(named.head === head
      ? []
      : [{ what: 'chain', path: 'predicate.chain.head', was: head, is: named.head } as const]),
    ...(named.length === length
      ? []
      : [
          { what: 'chain', path: 'predicate.chain.length', was: length, is: named.length } as const,
        ]),
  ];
  if (chain.sha256 === subject[2].digest.sha256) return stated;
  const rows = lines === undefined ? [] : lineDifferences('chain', lines, chain.lines);
  return [...stated, ...(rows.length > 0 ? rows : [{ what: 'chain' } as const])];
}

/** The file of results: line by line where it was changed, and as a whole where it is written otherwise now. */
function outputChanged(
  { output, again }: Found,
  then: { readonly output: string | undefined; readonly comparable: boolean },
): Difference[] {
  if (output.sha256 === then.output) {
    const other = then.comparable && again.sha256 !== then.output;
    return other ? [{ what: 'output', how: 'form' }] : [];
  }
  const rows = lineDifferences('output', again.lines, output.lines);
  return rows.length > 0 ? rows : [{ what: 'output' }];
}

function lineDifferences(
  what: 'chain' | 'output',
  was: readonly string[],
  is: readonly string[],
): Difference[] {
  return differencesBetween({
    was: was.length,
    is: is.length,
    same: (a, b) => was[a] === is[b],
    keyOf: (b) => is[b] ?? '',
  }).map((step) =>
    step.how === 'missing'
      ? { what, how: step.how, was: step.was + 1 }
      : {
          ...{ what, how: step.how, line: step.is + 1 },
          ...(step.how === 'moved' || step.how === 'repeated' ? { was: step.was + 1 } : {}),
        },
  );
}

function countsChanged({ predicate }: Receipt, { rows }: Found): Difference[] {
  const counts = { upheld: 0, overturned: 0, undetermined: 0, invalid: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return (Object.keys(counts) as (keyof typeof counts)[]).flatMap((verdict): Difference[] => {
    const [was, is] = [predicate.counts[verdict], counts[verdict]];
    return was === is ? [] : [{ what: 'count', path: `predicate.counts.${verdict}`, was, is }];
  });
}
