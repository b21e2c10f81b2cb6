import type { ReplayedAct } from '../../lifecycle/index.js';
import { chosen, type FormatOptions } from '../formats/format.js';
import type { ReplayAnswered, ReplayFormat } from './format.js';
import { sortedReplay } from './summary.js';

/** One JSON object a docket, as `JSON.stringify` writes what `replay` answers. */
export function ndjson({ findings }: Pick<FormatOptions, 'findings'>): ReplayFormat {
  const act = ({ steps, decisions, ...rest }: ReplayedAct): unknown => {
    if (findings === 'none') return rest;
    const some = decisions.map((each) => ({ ...each, findings: chosen(each.findings, findings) }));
    return { ...rest, steps, decisions: some };
  };
  const shown = (result: ReplayAnswered['result']): unknown =>
    findings === 'all' || result.verdict === 'invalid'
      ? result
      : { ...result, acts: result.acts.map(act) };
  return {
    head: '',
    record: ({ result }) => `${JSON.stringify(shown(result))}\n`,
    foot: () => '',
    summary: (summary) => `${JSON.stringify(sortedReplay(summary))}\n`,
  };
}
