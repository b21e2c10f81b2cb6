import type { RecheckResult } from '../../index.js';
import { chosen, type Format, type FormatOptions } from './format.js';
import { inOrder } from './summary.js';

/** One JSON object a line, as `JSON.stringify` writes a result. */
export function ndjson({ findings }: Pick<FormatOptions, 'findings'>): Format {
  const shown = (result: RecheckResult): unknown => {
    if (findings === 'all' || result.verdict === 'invalid') return result;
    if (findings === 'failing') return { ...result, findings: chosen(result.findings, findings) };
    // JSON leaves out what is undefined.
    return { ...result, findings: undefined };
  };
  return {
    head: '',
    record: ({ result }) => `${JSON.stringify(shown(result))}\n`,
    foot: () => '',
    summary: (summary) => `${JSON.stringify(inOrder(summary))}\n`,
  };
}
