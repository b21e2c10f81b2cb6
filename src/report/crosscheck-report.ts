import type { CrossCounts, Edition, SubjectResult } from '../index.js';
import type { DossierMessages } from '../messages/dossier/speaker.js';
import type { Messages } from '../messages/messages.js';
import { type About, type InputRead, inputLines, remarksOn } from './about.js';
import type { Block, Card, Document, Line, Span, Tone } from './document.js';
import { judgingLines } from './judging.js';
import type { ReportWords } from './words.js';

/** What a cross-check says around its findings, in one language. */
export interface CrosscheckWords {
  readonly title: string;
  readonly records: (count: number) => string;
  readonly summary: string;
  readonly left: {
    readonly [K in 'invalid' | 'repeated' | 'unjoined' | 'unplaced']: string;
  };
  /** Says of numbers that they are those of records. */
  readonly indexes: (list: string) => string;
  /** A check by its name, with its id in brackets. */
  readonly named: (name: string, id: string) => string;
  readonly colon: string;
  readonly comma: string;
  readonly none: string;
  readonly basis: string;
  readonly files: string;
  readonly consistent: string;
  readonly byCheck: string;
  readonly weight: string;
  readonly check: string;
  readonly subject: string;
  readonly count: string;
  readonly recordsHead: string;
  readonly heads: {
    readonly [K in 'fileVerdict' | 'index' | 'id' | 'kind' | 'day' | 'finding' | 'onFile']: string;
  };
  readonly sheets: { readonly [K in 'summary' | 'findings' | 'onFile']: string };
  /** Of a table of records that were held against each other besides. */
  readonly beside: {
    readonly [K in 'summary' | 'fileVerdict' | 'findings' | 'onFile' | 'left']: string;
  };
}

/** What a report on whole files is made of. */
export interface CrosscheckInput {
  readonly subjects: readonly SubjectResult[];
  readonly counts: CrossCounts;
  readonly asEdition: string | undefined;
  readonly editions: readonly Edition[];
  /** Those of them by which was judged. */
  readonly judging: readonly Edition[];
  readonly inputs: readonly InputRead[];
  readonly mapping?: About['mapping'];
  readonly version: string;
  readonly messages: Messages;
  readonly dossier: DossierMessages;
  readonly words: CrosscheckWords;
  /** What every report says of by what it judges, and from what. */
  readonly basis: ReportWords['basis'];
}

const TONES = {
  contradicted: 'bad',
  breached: 'bad',
  doubtful: 'open',
  consistent: 'good',
} as const satisfies Record<string, Tone>;
const WEIGHT_TONES = { C: 'bad', B: 'bad', D: 'open' } as const satisfies Record<string, Tone>;
/** How files stand, what contradicts first. */
export const FILE_VERDICTS = ['contradicted', 'breached', 'doubtful', 'consistent'] as const;
/** Why a record took no part. */
export const LEFT = ['invalid', 'repeated', 'unjoined', 'unplaced'] as const;

/** The report on files held against each other: what contradicts first, the consistent as one table. */
export function crosscheckReport(input: CrosscheckInput): Document {
  return {
    language: input.messages.language,
    title: input.words.title,
    blocks: blocksOf(input),
  };
}

function* blocksOf(input: CrosscheckInput): Generator<Block> {
  const { counts, asEdition, judging, inputs, mapping, version, messages, dossier, words, basis } =
    input;
  const remarks = remarksOn(inputs, words.colon);
  yield { tiles: tilesOf(input) };
  yield { heading: words.basis, level: 2 };
  yield {
    list: [
      ...judgingLines(judging, messages, words.colon, { asEdition, basis }),
      ...inputLines({ inputs, mapping }, basis),
      ...leftOut(counts, words),
      basis.version(version),
      dossier.completeness,
      basis.noAdvice,
    ],
  };
  if (remarks.length > 0) {
    yield { fold: basis.remarks(remarks.length), blocks: [{ list: remarks }] };
  }
  yield* byCheck(input);
  yield* filesOf(input);
}

/** The same as a part of a report on the records themselves. */
export function* crosscheckSection(input: CrosscheckInput): Generator<Block> {
  const { counts, dossier, words } = input;
  yield { heading: words.title, level: 2, id: 'crosscheck' };
  yield { tiles: tilesOf(input) };
  yield { list: [...leftOut(counts, words), dossier.completeness] };
  yield* byCheck(input);
  yield* filesOf(input);
}

/** How the files stand, in a line that leads to where they are told. */
export function crosscheckLine(
  { counts, dossier, words }: CrosscheckInput,
  isTold: boolean,
): Block {
  const found = FILE_VERDICTS.filter((verdict) => counts.subjects[verdict] > 0);
  const parts = found.flatMap((verdict, at): Span[] => [
    ...(at === 0 ? [] : [words.comma]),
    { strong: `${dossier.verdict(verdict)} ${counts.subjects[verdict]}`, tone: TONES[verdict] },
  ]);
  const title: Span = isTold ? { link: words.title, to: 'crosscheck' } : words.title;
  return { paragraph: [title, words.colon, ...(parts.length === 0 ? [words.none] : parts)] };
}

const tilesOf = ({ counts, dossier }: Pick<CrosscheckInput, 'counts' | 'dossier'>) =>
  FILE_VERDICTS.map((verdict) => ({
    label: dossier.verdict(verdict),
    count: counts.subjects[verdict],
    tone: TONES[verdict],
  }));

/** The records that took no part, by their numbers. */
const leftOut = (counts: CrossCounts, words: CrosscheckWords): string[] =>
  LEFT.flatMap((each) =>
    counts[each].length === 0
      ? []
      : [`${words.left[each]}${words.colon}${words.indexes(counts[each].join(words.comma))}`],
  );

/** What contradicts first, the consistent as one table. */
function* filesOf(input: CrosscheckInput): Generator<Block> {
  const { subjects, dossier, words } = input;
  yield { heading: words.files, level: 2, id: 'files' };
  const numbered = subjects.map((subject, at) => [subject, at] as const);
  for (const verdict of FILE_VERDICTS.filter((each) => each !== 'consistent')) {
    for (const [subject, at] of numbered) {
      if (subject.verdict === verdict) yield { card: cardOf(subject, at, input) };
    }
  }
  const consistent = numbered.filter(([{ verdict }]) => verdict === 'consistent');
  if (consistent.length === 0) return;
  yield { heading: words.consistent, level: 2, id: 'consistent' };
  yield {
    table: {
      caption: dossier.verdict('consistent'),
      heads: [{ label: words.subject }, { label: words.count, isNumber: true }],
      rows: consistent.map(([{ subject, records }]): Line[] => [
        dossier.subject(subject),
        String(records.length),
      ]),
    },
  };
}

/** How often each check fired, in how many files. */
function* byCheck({ subjects, dossier, words }: CrosscheckInput): Generator<Block> {
  const found = new Map<string, { line: Line[]; count: number }>();
  for (const { findings } of subjects) {
    for (const { check, weight } of findings) {
      const row = found.get(check) ?? {
        line: [dossier.weight(weight), [dossier.check(check), ' ', { code: check }]],
        count: 0,
      };
      found.set(check, { ...row, count: row.count + 1 });
    }
  }
  if (found.size === 0) return;
  yield { heading: words.byCheck, level: 2, id: 'checks' };
  yield {
    table: {
      caption: words.byCheck,
      heads: [
        { label: words.weight },
        { label: words.check },
        { label: words.count, isNumber: true },
      ],
      rows: [...found.values()].map(({ line, count }): Line[] => [...line, String(count)]),
    },
  };
}

function cardOf(file: SubjectResult, at: number, { dossier, words }: CrosscheckInput): Card {
  const tone = TONES[file.verdict];
  const onFile = file.records.flatMap((record) => dossier.onFile(record) ?? []);
  return {
    id: `f${at + 1}`,
    tone,
    heading: [
      `${dossier.subject(file.subject)} · ${words.records(file.records.length)} · `,
      { strong: dossier.verdict(file.verdict), tone },
    ],
    blocks: [
      {
        list: file.findings.map(
          (finding): Line => [
            { strong: dossier.weight(finding.weight), tone: WEIGHT_TONES[finding.weight] },
            ` ${dossier.check(finding.check)} `,
            { code: finding.check },
            `${words.colon}${dossier.finding(finding, file)}`,
          ],
        ),
      },
      ...(onFile.length === 0 ? [] : [{ list: onFile.map((said) => `→ ${said}`) }]),
    ],
  };
}
