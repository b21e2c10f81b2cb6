import type { Finding, Rechecked } from '../index.js';
import {
  anchorOf,
  cardsOf,
  MOST_CARDS,
  type ReportInput,
  type ReportOptions,
  TONES,
} from './about.js';
import { type Block, type Card, type Line, MARKS, type Tone } from './document.js';
import { failedAdvice, type Kept } from './gather.js';
import { errorsOf, fileOf, placeOf, recordedOf, verdictOf } from './lines.js';
import { paidPictures } from './pictures/paid.js';
import type { ReportSpeech } from './speech.js';
import { groundsOf } from './stakes.js';
import { whatChanges } from './what-changes.js';

/** One card per record that is not upheld; where they would be too many, how to have them in parts. */
export function* cardsSection(input: ReportInput): Generator<Block> {
  const { called, cards } = cardsOf(input);
  const { words } = input.speech;
  if (called === 0 || input.options.onlySummary === true) return;
  yield { heading: words.sections.cards, level: 2, id: 'cards' };
  if (cards.length === 0) {
    yield { paragraph: words.tooManyCards(called, MOST_CARDS) };
    return;
  }
  for (const entry of cards) yield { card: cardOf(entry, input) };
}

/** What is said of one record: grounds first and once, then advice, notes, and everything under a fold. */
function cardOf(entry: Kept, input: ReportInput): Card {
  const { result, record } = entry;
  const { options, speech } = input;
  const { messages, words } = speech;
  const heading: Line = [
    ...(entry.id === undefined ? [`${entry.number}`] : [entry.id]),
    ...(entry.kind === undefined ? [] : [` · ${messages.kind(entry.kind)}`]),
    ' · ',
    { strong: verdictOf(entry, speech), tone: TONES[entry.verdict] },
  ];
  const about = [
    ...(entry.decidedOn === undefined ? [] : [messages.date(entry.decidedOn)]),
    ...byOther(entry, input),
    fileOf(entry, speech),
    entry.unit ?? '',
    placeOf(entry, speech),
  ].filter((part) => part !== '');
  const blocks: Block[] = [
    { paragraph: about.join(' · ') },
    ...(result === undefined
      ? []
      : result.verdict === 'invalid'
        ? [{ list: errorsOf(result, speech) }]
        : judgedBlocks(result, entry, input)),
    ...(options.meta === true ? metaBlocks(record, words.heads.meta) : []),
  ];
  return { id: anchorOf(entry.number), tone: TONES[entry.verdict], heading, blocks };
}

/** By which edition a record was judged, where any but the draft is loaded. */
const byOther = ({ edition }: Kept, { about, speech }: ReportInput): string[] =>
  edition === undefined || about.editions.length === 0
    ? []
    : [`${speech.words.heads.edition} ${edition}`];

function judgedBlocks(
  result: Rechecked,
  entry: Kept,
  { about, options, speech }: ReportInput,
): Block[] {
  const { words } = speech;
  const messages = speech.under(result.edition);
  const grounds = groundsOf(result);
  // What was decided against although nothing fails: its grounds are all conditions, under the fold.
  const against = grounds.filter(
    ({ result, modality }) => result !== 'pass' || modality === 'define',
  );
  const said = [...against, ...failedAdvice(result)];
  const notes = (result.notes ?? []).map(
    (note) => `${words.note}${words.colon}${messages.note(note)}`,
  );
  const pictures = said
    .filter(({ rule }) => rule === 'A16.solver-payment')
    .flatMap((finding) => paidPictures(finding, entry.record, { ...speech, messages }));
  const spoken = said.map(
    (finding): Line => [
      { strong: `${MARKS[toneOf(finding)]} `, tone: toneOf(finding) },
      messages.finding(finding),
      ...(against.includes(finding)
        ? [' ', { code: `${finding.rule} ${words.ground}` }]
        : [' ', { code: finding.rule }]),
    ],
  );
  const changes = whatChanges(result, entry.record, { about, speech });
  return [
    {
      paragraph: [
        `${words.recorded}${words.colon}${recordedOf(entry, speech)}${words.beforeConsequence}`,
        messages.consequence(result),
      ],
    },
    ...(spoken.length === 0 ? [] : [{ list: spoken }]),
    ...(changes.length === 0 ? [] : [{ list: changes.map((each) => `→ ${each}`) }]),
    ...(notes.length === 0 ? [] : [{ list: notes }]),
    ...pictures.map((picture) => ({ picture })),
    ...foldOf(result, said, { options, speech: { ...speech, messages } }),
  ];
}

/** All findings, in the order of the procedure; what was said above is not said again. */
function foldOf(
  result: Rechecked,
  said: readonly Finding[],
  { options, speech }: { readonly options: ReportOptions; readonly speech: ReportSpeech },
): Block[] {
  const { messages, words } = speech;
  const all = result.findings as readonly Finding[];
  const shown = options.findings === 'all' ? all : all.filter((each) => each.result !== 'pass');
  if (options.findings === 'none' || shown.length === 0) return [];
  const lines = shown.map((finding): Line => {
    const answer = messages.resultOf(finding);
    const what = [messages.modality(finding.modality), finding.excused ? words.excused : ''];
    return [
      `${MARKS[toneOf(finding)]} ${answer} · ${what.filter(Boolean).join(words.comma)} · ${messages.rule(finding.rule)} `,
      { code: finding.rule },
      `${words.colon}${said.includes(finding) ? words.seeAbove : messages.finding(finding)}`,
    ];
  });
  return [{ fold: words.allFindings(shown.length), blocks: [{ list: lines }] }];
}

/** A failure that decides nothing, as advice or with a reason, is no cross. */
function toneOf({ result, modality, excused }: Finding): Tone {
  if (result === 'pass') return 'good';
  if (result === 'unknown') return 'open';
  return excused || modality === 'advise' || modality === 'define' ? 'faulty' : 'bad';
}

function metaBlocks(record: unknown, label: string): Block[] {
  const { meta } = (record ?? {}) as { meta?: unknown };
  return meta === undefined ? [] : [{ paragraph: [`${label} `, { code: JSON.stringify(meta) }] }];
}
