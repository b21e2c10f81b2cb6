import type { ReplayedAct } from '../../lifecycle/index.js';
import { sortedReplay } from '../../report/replay/summary.js';
import { chosen, type FormatOptions } from '../formats/format.js';
import type { ReplayAnswered, ReplayFormat } from './format.js';

type Result = ReplayAnswered['result'];

/** The same text as of the whole object, act by act: a long history is never one text in memory. */
function* partsOf(result: Result, act: (act: ReplayedAct) => unknown): Generator<string> {
  if (result.verdict === 'invalid') return yield `${JSON.stringify(result)}\n`;
  let before = '{';
  for (const [key, value] of Object.entries(result)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    before = ',';
    if (key !== 'acts') yield JSON.stringify(value);
    else yield* listed(result.acts, act);
  }
  yield '}\n';
}

function* listed(acts: readonly ReplayedAct[], act: (act: ReplayedAct) => unknown) {
  let before = '[';
  for (const each of acts) {
    yield `${before}${JSON.stringify(act(each))}`;
    before = ',';
  }
  yield acts.length === 0 ? '[]' : ']';
}

/** One JSON object a docket, as `JSON.stringify` writes what `replay` answers. */
export function ndjson({ findings }: Pick<FormatOptions, 'findings'>): ReplayFormat {
  const act = (whole: ReplayedAct): unknown => {
    if (findings === 'all') return whole;
    const { steps, decisions, ...rest } = whole;
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
    parts: ({ result }) => partsOf(result, act),
    foot: () => '',
    summary: (summary) => `${JSON.stringify(sortedReplay(summary))}\n`,
  };
}
