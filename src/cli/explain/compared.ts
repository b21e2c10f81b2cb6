import { type Comparison, compareEditions } from '../../explain/index.js';
import type { Edition, Invalid } from '../../index.js';
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
  { language, format: name, asEdition, output: file }: ExplainRequest,
  editions: readonly Edition[],
  environment: Environment,
): Promise<ExitCode> {
  const { records, inputs, mapping } = input;
  const { output, mayColour } = environment;
  const settings = { language: language ?? 'zh', editions, asEdition, inputs, mapping };
  const format = await loadExplainFormat(name === 'ndjson' ? name : 'text', {
    ...settings,
    colour: mayColour && file === undefined,
  });
  let comparison: Comparison | undefined;
  const { pieces, failed } = await guarded<Item>({
    items: records.map((record, index) => ({ index, record })),
    make: async (items) => {
      const made = comparisonOf(items, a, b, input);
      comparison = made;
      if (name !== 'html' && name !== 'markdown') return [format.comparison(made)];
      const { comparisonPieces } = await import('../papers/explain.js');
      return comparisonPieces(made, name, { ...settings, name });
    },
    standIn: ({ index, record }, isNamed) => ({
      index,
      record: undefined,
      failed: standInsOf(record, language)[isNamed ? 0 : 1],
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
  a: Edition,
  b: Edition,
  { answered }: ReadIn,
): Comparison {
  const made = compareEditions(
    items.map(({ record }) => record),
    a,
    b,
  );
  const rows = made.rows.map((row, at) => {
    const { failed, index = at } = items[at] ?? {};
    if (failed !== undefined) return failed;
    return 'verdict' in row ? (answered(index, row) as Invalid) : row;
  });
  return { ...made, rows };
}
