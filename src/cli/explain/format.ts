import type { Comparison, Letter, RobustnessShare } from '../../explain/index.js';
import type { Edition, Kind, Language } from '../../index.js';
import {
  comparedInWords,
  type Explained,
  inTurn,
  titleOf,
  toldOf,
  wrongWith,
} from '../../report/explain/told.js';
import { judgingLines } from '../../report/judging.js';
import type { ReportSpeech } from '../../report/speech.js';
import { printable } from '../../values/gate.js';
import { lines } from '../formats/lines.js';
import { loadReportSpeech } from '../papers/speech.js';

/** By which editions records may have been judged, and whether the verdict is coloured. */
interface TextOptions {
  readonly editions: readonly Edition[];
  readonly colour: boolean;
}

/** How explanations are written. */
export interface ExplainFormat {
  readonly record: (explained: Explained) => string;
  readonly letters: (
    letters: readonly Letter[],
    records: readonly unknown[],
    asEdition: string | undefined,
  ) => string;
  readonly share: (share: RobustnessShare) => string;
  readonly comparison: (comparison: Comparison) => string;
  /** What closes a text: the editions by which was judged, and whether that is what was asked for. */
  readonly basis: (judging: readonly Edition[], asEdition: string | undefined) => string;
}

export async function loadExplainFormat(
  name: 'ndjson' | 'text',
  { language, editions, colour }: TextOptions & { readonly language: Language },
): Promise<ExplainFormat> {
  return name === 'ndjson' ? asNdjson : asText(await loadReportSpeech(language, editions), colour);
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

const asNdjson: ExplainFormat = {
  record: ({ result, ...told }) => {
    if (result.verdict === 'invalid') return line(result);
    const { id, kind, edition, recorded, verdict, lawful, possible, grounds } = result;
    return line({ id, kind, edition, recorded, verdict, lawful, possible, grounds, ...told });
  },
  letters: (letters, _, asEdition) =>
    line(asEdition === undefined ? { letters } : { letters, asEdition }),
  share: (share) => line({ robustness: share }),
  comparison: ({ rows, ...comparison }) => [...rows.map(line), line(comparison)].join(''),
  basis: () => '',
};

const MARKS = { upheld: '✓', overturned: '✗', undetermined: '?', invalid: '!' } as const;
const COLOURS = { upheld: 32, overturned: 31, undetermined: 33, invalid: 31 } as const;

function asText(speech: ReportSpeech, colour: boolean): ExplainFormat {
  const { messages: plain, explain: messages, under, words } = speech;
  const kindAt = (records: readonly unknown[]) => (index: number) =>
    (records[index] as { readonly kind?: Kind } | undefined)?.kind;
  return {
    record: (explained) => {
      const { result } = explained;
      const head = `${MARKS[result.verdict]} ${plain.verdictOf(result)}`;
      const painted = colour ? `\u001b[${COLOURS[result.verdict]}m${head}\u001b[0m` : head;
      if (result.verdict === 'invalid') {
        const kind = result.kind === undefined ? [] : [plain.kind(result.kind)];
        const named = result.id === undefined ? [] : [printable(result.id), ...kind];
        return lines(
          [...named, painted].join(' · '),
          ...wrongWith(result, plain).map((each) => `  ${printable(each)}`),
          '',
        );
      }
      const title = titleOf(result, speech).map(printable);
      const spoken = under(result.edition);
      const told = toldOf(explained, result, { messages: spoken, explain: messages });
      const conclusion = result.verdict === 'upheld' ? [] : [spoken.conclusion(result)];
      const body = [conclusion, ...inTurn(explained).map((part) => told[part])].flat();
      return lines(
        `${title.join(' · ')} · ${painted}`,
        ...body.map((each) => `  ${printable(each)}`),
        '',
      );
    },
    letters: (letters, records) =>
      lines(
        ...letters.flatMap((letter) => messages.letter(letter, kindAt(records)).map(printable)),
      ),
    share: (share) => lines(messages.share(share)),
    comparison: (comparison) => lines(...comparedInWords(comparison, speech).map(printable)),
    basis: (judging, asEdition) =>
      lines(...judgingLines(judging, plain, words.colon, { asEdition, ...words }).map(printable)),
  };
}
