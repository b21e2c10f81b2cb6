import type { Finding, RecheckResult } from '../../index.js';
import { chosen, type Format, type FormatOptions } from './format.js';
import { inOrder } from './summary.js';

/** One JSON object a line, as `JSON.stringify` writes a result. */
export function ndjson({
  findings,
  meta,
  asEdition,
}: Pick<FormatOptions, 'findings' | 'meta' | 'asEdition'>): Format {
  const chosenOf = (result: RecheckResult): object => {
    if (findings === 'all' || result.verdict === 'invalid') return result;
    const made: readonly Finding[] = result.findings;
    if (findings === 'failing') return { ...result, findings: chosen(made, findings) };
    // JSON leaves out what is undefined.
    return { ...result, findings: undefined };
  };
  const shown = (result: RecheckResult, record: unknown): object =>
    meta && result.verdict !== 'invalid'
      ? { ...chosenOf(result), meta: (record as { meta?: unknown }).meta }
      : chosenOf(result);
  return {
    head: '',
    record: ({ result, record }) => `${JSON.stringify(shown(result, record))}\n`,
    foot: () => '',
    summary: (summary) => `${JSON.stringify({ ...inOrder(summary), asEdition })}\n`,
  };
}
