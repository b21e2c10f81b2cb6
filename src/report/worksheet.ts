import { draft, type Rechecked } from '../index.js';
import { clausesOf as clausesOfRule } from '../regulation/articles.js';
import { WORDING } from '../regulation/wording.js';
import { anchorOf, isTold, type ReportInput } from './about.js';
import type { Block, Document, Line } from './document.js';
import type { Kept } from './gather.js';
import { overturnedOf } from './index-section.js';
import { fileOf, placeOf, recordedOf } from './lines.js';
import type { ReportSpeech } from './speech.js';
import { groundsOf } from './stakes.js';
import { statedFacts } from './stated-facts.js';

/** One page per overturned record: a working paper, or what the unit signs, without any view on it. */
export function worksheets(input: ReportInput, factsOnly: boolean): Document {
  const { messages, words } = input.speech;
  const { title, factsTitle } = words.worksheet;
  return {
    language: messages.language,
    title: factsOnly ? factsTitle : title,
    blocks: pagesOf(input, factsOnly),
  };
}

function* pagesOf(input: ReportInput, factsOnly: boolean): Generator<Block> {
  const pages = overturnedOf(input);
  if (pages.length === 0) yield { paragraph: input.speech.words.worksheet.noPages };
  for (const entry of pages) {
    const { result } = entry;
    if (result === undefined || result.verdict === 'invalid') continue;
    yield pageOf(entry, result, input, factsOnly);
  }
  yield* faultyIn(input);
}

/** So many of them are named; a list of more nobody goes through in a worksheet. */
const MOST_NAMED = 100;

/** What could not be rechecked has no page, and is not passed over. */
function* faultyIn({ gathered, options, speech }: ReportInput): Generator<Block> {
  const faulty = gathered.entries.filter(
    (entry) => entry.verdict === 'invalid' && isTold(entry, options),
  );
  if (faulty.length === 0) return;
  const { semicolon, worksheet } = speech.words;
  const named = faulty.slice(0, MOST_NAMED).map((entry) => placeOf(entry, speech));
  const places = [...named, ...(faulty.length > MOST_NAMED ? ['…'] : [])].join(semicolon);
  yield { paragraph: worksheet.faulty(faulty.length, places) };
}

function pageOf(
  entry: Kept,
  result: Rechecked,
  { speech, about }: ReportInput,
  factsOnly: boolean,
): Block {
  const { words } = speech;
  const messages = speech.under(result.edition);
  const { worksheet, semicolon } = words;
  const told = { ...speech, messages };
  const matter = [
    messages.kind(result.kind),
    fileOf(entry, told),
    messages.date(result.decidedOn),
    `${words.heads.id} ${result.id}`,
  ];
  const { stated, more } = statedFacts(result.kind, entry.record, messages);
  const facts = [
    ...stated.map(({ label, value }): Line => `${label}${words.colon}${value}`),
    ...(more === 0 ? [] : [worksheet.moreFacts(more)]),
  ];
  const recorded = `${words.recorded}${words.colon}${recordedOf(entry, told)}`;
  const view = factsOnly ? [] : viewOf(entry, result, told, about.asEdition);
  return {
    sheet: {
      id: anchorOf(entry.number),
      title: factsOnly ? worksheet.factsTitle : worksheet.title,
      rows: [
        { label: worksheet.index, said: [String(entry.number)] },
        { label: worksheet.unit, said: entry.unit === undefined ? [] : [entry.unit] },
        { label: worksheet.matter, said: [matter.filter(Boolean).join(semicolon)] },
        { label: worksheet.facts, said: [...facts, recorded] },
        ...view,
        { label: worksheet.source, said: [placeOf(entry, told)] },
        ...(factsOnly
          ? [
              { label: worksheet.opinion, said: [] },
              { label: worksheet.signed, said: [] },
            ]
          : [
              { label: worksheet.prepared, said: [] },
              { label: worksheet.reviewed, said: [] },
            ]),
      ],
    },
  };
}

/** What the auditor holds: by which clauses, with which conclusion, for how much. */
function viewOf(
  { stake }: Kept,
  result: Rechecked,
  speech: ReportSpeech,
  asEdition: string | undefined,
) {
  const { messages, words } = speech;
  const { worksheet } = words;
  const grounds = groundsOf(result);
  const concerned = stake?.concerned;
  return [
    {
      label: worksheet.basis,
      said: [
        ...wordingOf(grounds, speech),
        ...(result.edition === draft.id || grounds.length === 0
          ? []
          : [worksheet.quoted(result.edition)]),
        ...(asEdition === undefined ? [] : [words.basis.asEdition(asEdition)]),
      ],
    },
    {
      label: worksheet.conclusion,
      said: [...grounds.map(messages.finding), messages.consequence(result)],
    },
    {
      label: worksheet.amount,
      said: [concerned === undefined ? words.stakes.notMeasurable : amountOf(concerned)],
    },
  ];

  /** What two decimals of 万元 hardly show is said exactly alone. */
  function amountOf(fen: bigint): string {
    return fen < words.sheets.fenPerUnit ? messages.money(String(fen)) : words.amount(fen);
  }
}

/** The clauses of the grounds as the regulation words them, each once. */
function wordingOf(
  grounds: ReturnType<typeof groundsOf>,
  { messages, words: { colon } }: ReportSpeech,
): Line[] {
  const quoted = new Map<string, string>();
  for (const finding of grounds) {
    for (const { id } of clausesOfRule(finding.rule)) {
      const wording = WORDING[id];
      if (wording !== undefined && !quoted.has(wording))
        quoted.set(wording, messages.clause(finding));
    }
  }
  return [...quoted].map(([wording, clause]) => `${clause}${colon}${wording}`);
}
