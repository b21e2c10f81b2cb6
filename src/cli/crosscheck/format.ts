import type {
  CrossChecked,
  CrossCounts,
  Edition,
  FileVerdict,
  Language,
  SubjectResult,
  Weight,
} from '../../index.js';
import type { DossierMessages } from '../../messages/dossier/speaker.js';
import type { Messages } from '../../messages/messages.js';
import { type CrosscheckWords, FILE_VERDICTS, LEFT } from '../../report/crosscheck-report.js';
import { judgingLines } from '../../report/judging.js';
import type { ReportWords } from '../../report/words.js';
import { printable } from '../../values/gate.js';
import { lines } from '../formats/lines.js';
import { CROSSCHECK_WORDS } from '../texts/crosscheck.js';

/** What closes a cross-check: the edition where all are judged by one, and those judged by where nothing else says so. */
interface Closing {
  readonly asEdition: string | undefined;
  readonly judging?: readonly Edition[];
}

/** How a cross-check is written. */
export interface CrosscheckFormat {
  readonly subject: (subject: SubjectResult) => string;
  readonly counts: (counts: CrossCounts, closing: Closing) => string;
}

export async function loadCrosscheckFormat(
  name: 'ndjson' | 'text',
  language: Language,
  colour: boolean,
): Promise<CrosscheckFormat> {
  if (name === 'ndjson') {
    return {
      subject: (subject) => `${JSON.stringify(subject)}\n`,
      counts: (counts, { asEdition }) =>
        `${JSON.stringify(asEdition === undefined ? { counts } : { counts, asEdition })}\n`,
    };
  }
  const [messages, plain, { basis }] =
    language === 'zh'
      ? [
          (await import('../../messages/dossier/zh-CN.js')).zhDossier,
          (await import('../../messages/zh-CN/index.js')).zhCN,
          (await import('../../report/words-zh.js')).zhReport,
        ]
      : [
          (await import('../../messages/dossier/en.js')).enDossier,
          (await import('../../messages/en/index.js')).en,
          (await import('../../report/words-en.js')).enReport,
        ];
  return asText(messages, plain, { ...CROSSCHECK_WORDS[language], asked: basis }, colour);
}

/** A cross-check file by file, in pieces. */
export function* crosscheckLines(
  { subjects, counts }: CrossChecked,
  format: CrosscheckFormat,
  { onlySummary = false, ...closing }: Closing & { readonly onlySummary?: boolean },
): Generator<string> {
  for (const subject of onlySummary ? [] : subjects) yield format.subject(subject);
  yield format.counts(counts, closing);
}

const MARKS = { contradicted: '✗', breached: '✗', doubtful: '?', consistent: '✓' } as const;
const WEIGHT_MARKS = { C: '✗', B: '✗', D: '?' } as const;
const COLOURS = { '✓': 32, '✗': 31, '?': 33 } as const;

function asText(
  messages: DossierMessages,
  plain: Messages,
  words: CrosscheckWords & { readonly asked: ReportWords['basis'] },
  colour: boolean,
): CrosscheckFormat {
  const marked = (mark: keyof typeof COLOURS, part: string) =>
    colour ? `\u001b[${COLOURS[mark]}m${mark} ${part}\u001b[0m` : `${mark} ${part}`;
  const verdict = (each: FileVerdict) => marked(MARKS[each], messages.verdict(each));
  const weighed = (weight: Weight) => marked(WEIGHT_MARKS[weight], messages.weight(weight));
  return {
    subject: (file: SubjectResult) =>
      lines(
        `${printable(messages.subject(file.subject))} · ${words.records(file.records.length)} · ${verdict(file.verdict)}`,
        ...file.findings.map((finding) => {
          const said = printable(messages.finding(finding, file));
          return `  ${weighed(finding.weight)} ${words.named(messages.check(finding.check), finding.check)}${words.colon}${said}`;
        }),
        ...file.records.flatMap((record) => {
          const said = messages.onFile(record);
          return said === undefined ? [] : [`  → ${printable(said)}`];
        }),
        '',
      ),
    counts: (counts, { asEdition, judging = [] }) =>
      lines(
        `${words.summary}${words.colon}${[
          words.records(counts.records),
          ...FILE_VERDICTS.flatMap((each) =>
            counts.subjects[each] === 0 ? [] : [`${verdict(each)} ${counts.subjects[each]}`],
          ),
          ...WEIGHTS.map((each) => `${messages.weight(each)} ${counts.weights[each]}`),
        ].join('  ')}`,
        ...LEFT.flatMap((each) =>
          counts[each].length === 0
            ? []
            : [`${words.left[each]}${words.colon}${words.indexes(counts[each].join(words.comma))}`],
        ),
        ...(judging.length === 0
          ? []
          : judgingLines(judging, plain, words.colon, { asEdition, basis: words.asked }).map(
              printable,
            )),
        messages.completeness,
      ),
  };
}

const WEIGHTS = ['C', 'B', 'D'] as const;
