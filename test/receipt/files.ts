import { createHash } from 'node:crypto';
import { draft, type Edition, readEdition, recheck } from '../../src/index.js';
import { chainLines, digestOf } from '../../src/receipt/chain.js';
import {
  chainText,
  type Difference,
  type Found,
  linkOf,
  type Receipt,
  receipt,
  verify,
} from '../../src/receipt/index.js';

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A receipt with what lies beside it, as texts. */
export interface Files {
  readonly input: string;
  readonly results: string;
  readonly chain: string;
  readonly receipt: Receipt;
}

const rowsOf = (input: string, editions: readonly Edition[]) =>
  input
    .split('\n')
    .map((text, at) => ({ text, line: at + 1 }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, line }) => {
      const result = recheck(JSON.parse(text), { editions });
      return { bytes: Buffer.from(text), result, line, edition: JSON.parse(text).edition };
    });

const asResults = (rows: ReturnType<typeof rowsOf>): string =>
  rows.map(({ result }) => `${JSON.stringify(result)}\n`).join('');

/** Rechecks an input of lines, and writes the receipt. */
export function filesOf(input: string, editions: readonly Edition[] = []): Files {
  const rows = rowsOf(input, editions);
  const results = asResults(rows);
  const { statement, chain } = receipt(
    {
      input: { name: 'decisions.ndjson', sha256: sha256(input) },
      output: { name: 'results.ndjson', sha256: sha256(results) },
      editions: [draft, ...editions],
      options: { format: 'ndjson', findings: 'all', asEdition: null },
      mapping: null,
      rows: rows.map(({ bytes, result }) => [bytes, result] as const),
    },
    { sha256, recheckedOn: '2025-03-01' },
  );
  return { input, results, chain: chainText(chain), receipt: statement };
}

/** What `verify` says of a receipt and what lies beside it, all of it rechecked again. */
export function verified({ input, results, chain, receipt: statement }: Files): Difference[] {
  const editions = statement.predicate.editions.flatMap(({ edition }) => {
    const read = readEdition(edition);
    return read.ok ? [read.edition] : [];
  });
  const rows = rowsOf(input, editions);
  const again = asResults(rows);
  const found: Found = {
    input: sha256(input),
    output: {
      sha256: sha256(results),
      lines: chainLines(results),
      results: chainLines(results).map((line) => {
        try {
          const result = JSON.parse(line);
          return { id: result.id, digest: digestOf(result, sha256) };
        } catch {
          return {};
        }
      }),
    },
    chain: { sha256: sha256(chain), lines: chainLines(chain) },
    rows: rows.map(({ bytes, result, line, edition }) => ({
      ...linkOf(bytes, result, sha256),
      ...{ verdict: result.verdict, edition, line, id: result.id },
    })),
    again: { sha256: sha256(again), lines: chainLines(again) },
  };
  return verify(statement, found, { sha256 });
}

/** The receipt with what stands at a path changed. */
export function withField(files: Files, path: string, value: unknown): Files {
  const receipt = structuredClone(files.receipt);
  const keys = path.split('.');
  let here = receipt as unknown as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) here = here[key] as Record<string, unknown>;
  here[keys.at(-1) ?? ''] = value;
  return { ...files, receipt };
}
