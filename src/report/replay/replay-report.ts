import type { Block, Card, Document, Line, Tone } from '../document.js';
import { chartPictures } from '../pictures/chart.js';
import { timelinePicture } from '../pictures/timeline.js';
import { type ReplayInput, replayBasis } from './basis.js';
import type { ReplaySpeech } from './speech.js';
import { summaryInWords } from './summary.js';
import { type ActRow, editionsOf, markOf, type Timeline } from './timeline.js';

const TONE_OF_MARK: Readonly<Record<string, Tone>> = {
  '✓': 'good',
  '✗': 'bad',
  '?': 'open',
  '!': 'faulty',
};

export const toneOfMark = (mark: string): Tone => TONE_OF_MARK[mark] ?? 'plain';

/** The report on dockets: what did not stand first, then docket by docket what each act changed. */
export function replayReport(input: ReplayInput): Document {
  const { messages, words } = input.speech;
  return { language: messages.language, title: words.replayed, blocks: blocksOf(input) };
}

function* blocksOf(input: ReplayInput): Generator<Block> {
  const { timelines, counted, onlySummary, speech } = input;
  const { lifecycle, words } = speech;
  const verdicts = ['irregular', 'invalid', 'regular'] as const;
  yield {
    tiles: verdicts.map((verdict) => ({
      label: lifecycle.verdict(verdict),
      count: counted.verdicts[verdict],
      tone: toneOfMark(markOf(verdict)),
    })),
  };
  yield { heading: words.basisOfReport, level: 2 };
  yield { list: replayBasis(input, editionsOf(timelines)) };
  if (!onlySummary) yield* irregularOf(timelines, words);
  const said = summaryInWords(counted, speech);
  yield { heading: words.summary, level: 2 };
  yield { list: [words.dockets(counted.records), ...said.dockets] };
  if (said.acts.length > 0)
    yield* [{ heading: words.acts, level: 3 as const }, { list: said.acts }];
  if (said.rules.length > 0) {
    yield* [{ heading: words.rules, level: 3 as const }, { list: said.rules }];
  }
  if (onlySummary) return;
  yield { heading: words.cards, level: 2 };
  for (const [at, timeline] of timelines.entries()) yield { card: cardOf(timeline, at, speech) };
}

const anchorOf = (at: number): string => `d${at + 1}`;

function* irregularOf(
  timelines: readonly Timeline[],
  words: ReplaySpeech['words'],
): Generator<Block> {
  const rows = timelines.flatMap(({ heading, irregular, errors }, at) =>
    [...irregular, ...errors].map((said): Line[] => [
      [{ link: heading.join(' · '), to: anchorOf(at) }],
      said,
    ]),
  );
  yield { heading: words.irregular, level: 2, id: 'irregular' };
  if (rows.length === 0) yield { paragraph: words.none };
  else {
    const heads = [{ label: words.docket }, { label: words.columns.explanation }];
    yield { table: { caption: words.irregular, heads, rows } };
  }
}

function cardOf(timeline: Timeline, at: number, speech: ReplaySpeech): Card {
  const { words } = speech;
  const { heading, mark, verdictName, conclusion, irregular, rows, statuses, errors } = timeline;
  const tone = toneOfMark(mark);
  const line = timelinePicture(rows, speech);
  const charts = chartsOf(timeline, speech).map((picture) => ({ picture }));
  return {
    id: anchorOf(at),
    tone,
    heading: [`${heading.join(' · ')} · `, { strong: verdictName, tone }],
    blocks: [
      ...(conclusion === undefined ? [] : [{ paragraph: conclusion }]),
      ...(irregular.length + errors.length === 0 ? [] : [{ list: [...irregular, ...errors] }]),
      ...(line === undefined ? [] : [{ picture: line }]),
      ...(rows.length === 0 ? [] : [actsTable(rows, words)]),
      ...(statuses.length === 0
        ? []
        : [{ paragraph: `${words.statuses}${words.colon}` }, { list: statuses }]),
      ...(charts.length === 0 ? [] : [{ fold: words.charts, blocks: charts }]),
    ],
  };
}

/** One row an act, with what it changed and nothing else. */
function actsTable(
  rows: readonly ActRow[],
  { columns, acts, semicolon }: ReplaySpeech['words'],
): Block {
  const { on, act, who, verdict, after, explanation } = columns;
  return {
    table: {
      caption: acts,
      heads: [on, act, who, verdict, after, explanation].map((label) =>
        label === on || label === verdict ? { label, isShort: true } : { label },
      ),
      rows: rows.map((row): Line[] => [
        row.on,
        row.act,
        row.who,
        [{ strong: `${row.mark} ${row.verdictName}`, tone: toneOfMark(row.mark) }],
        row.changed.join(semicolon),
        [
          ...row.remarks.flatMap(({ mark, sentence, rule }) => [
            `${mark} ${sentence} `,
            { code: rule },
            ' ',
          ]),
          ...row.errors.map((error) => `! ${error} `),
        ],
      ]),
    },
  };
}

/** The demand, the last entry and the last project, each where it stands now. */
function chartsOf({ replayed }: Timeline, speech: ReplaySpeech) {
  if (replayed === undefined) return [];
  const { demand, entries, projects } = replayed.statuses;
  return chartPictures(
    { demand, entries: entries.slice(-1), projects: projects.slice(-1) },
    speech,
  );
}
