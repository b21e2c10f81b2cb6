import { type Comparison, compareEditions } from '../../explain/index.js';
import { type Edition, type Invalid, type Language, recheck } from '../../index.js';
import { editionsJudging } from '../../report/judging.js';
import type { Environment } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { ReadIn } from '../input/read-in.js';
import type { ExplainRequest } from '../options/explain-options.js';
import { guarded } from '../papers/guarded.js';
import { writePaper } from '../papers/report.js';
import { standInsOf, type UnreadableResult } from '../run/answer-record.js';
import { loadExplainFormat } from './format.js';

/** A record to be compared, or what is said of it where the program failed on it. */
interface Item {
  readonly index: number;
  readonly record: unknown;
  readonly failed?: UnreadableResult;
}

/** `jiebang explain --compare`: the records under two editions, and what their differences change. */
export async function compared(
  input: ReadIn,
  [a, b]: readonly [Edition, Edition],
  { language, format: name, output: file }: ExplainRequest,
  editions: readonly Edition[],
  environment: Environment,
): Promise<ExitCode> {
  const { records, inputs, mapping } = input;
  const { output, mayColour } = environment;
  const about = { editions, asEdition: undefined, inputs, mapping };
  const settings = { language: language ?? 'zh', ...about };
  const spoken = language ?? (name === 'ndjson' ? undefined : 'zh');
  const format = await loadExplainFormat(name === 'ndjson' ? name : 'text', {
    ...settings,
    colour: mayColour && file === undefined,
  });
  let comparison: Comparison | undefined;
  const { pieces, failed } = await guarded<Item>({
    items: records.map((record, index) => ({ index, record })),
    make: async (items) => {
      const made = comparisonOf(items, [a, b], input, spoken);
      comparison = made;
      if (name !== 'html' && name !== 'markdown') {
        const judging = editionsJudging(about, [a.id, b.id]);
        return [format.comparison(made), format.basis(judging, undefined)];
      }
      const { comparisonPieces } = await import('../papers/explain.js');
      return comparisonPieces(made, name, { ...settings, name });
    },
    standIn: ({ index, record }, isNamed) => ({
      index,
      record: undefined,
      failed: standInsOf(record, spoken)[isNamed ? 0 : 1],
    }),
  });
  if (comparison === undefined) throw new Error('nothing was compared');
  const { invalid, flipped } = comparison.counts;
  if (invalid > 0) {
    const { sayLeftOut } = await import('../tables/left-out.js');
    const said = [...records.keys()].filter((index) => !failed.has(index));
    sayLeftOut(said, input, { editions, asEdition: a.id, language }, environment);
  }
  await writePaper({ pieces }, output);
  return flipped + invalid === 0 ? EXIT.upheld : EXIT.notUpheld;
}

/** What is compared of some records; of one on which the program failed, that it did. */
function comparisonOf(
  items: readonly Item[],
  [a, b]: readonly [Edition, Edition],
  { answered }: ReadIn,
  language: Language | undefined,
): Comparison {
  const made = compareEditions(
    items.map(({ record }) => record),
    a,
    b,
  );
  const rows = made.rows.map((row, at) => {
    const { failed, index = at, record } = items[at] ?? {};
    if (failed !== undefined) return failed;
    if (!('verdict' in row)) return row;
    const options = { editions: [a], asEdition: a.id, language };
    return answered(index, recheck(record, options)) as Invalid;
  });
  return { ...made, rows };
}
