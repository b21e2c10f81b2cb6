import {
  type AllowedCard,
  type AllowedResult,
  allowedCardOf,
} from '../../report/replay/allowed.js';
import type { ReplaySpeech } from '../../report/replay/speech.js';
import { headings, MARK, row } from '../../report/written/csv.js';
import type { Format, OtherFormatName } from '../formats/format.js';
import { COLOURS, lines } from '../formats/lines.js';
import type { AllowedCount } from './answer.js';

export type AllowedFormat = Format<AllowedResult, AllowedCount>;

/** The columns of a csv: machine names, and not to be reordered. */
const COLUMNS = [
  ...['line', 'docket', 'edition', 'docketVerdict', 'act', 'target', 'allowed', 'who', 'articles'],
  ...['why', 'errors', 'file'],
] as const;

/** A format for what may be done next, written docket by docket. */
export function allowedFormat(
  name: OtherFormatName,
  speech: ReplaySpeech,
  colour: boolean,
): AllowedFormat {
  const none = { head: '', foot: () => '', summary: () => '' };
  if (name === 'ndjson') {
    return { ...none, record: ({ result }) => `${JSON.stringify(result)}\n` };
  }
  if (name === 'csv') return { ...none, head: MARK + headings(COLUMNS), record: rowsOf(speech) };
  return {
    ...none,
    record: (answered) => asText(allowedCardOf(answered, speech), speech, colour),
  };
}

/** One row an act; a docket that cannot be read has a row of its own. */
function rowsOf(speech: ReplaySpeech): AllowedFormat['record'] {
  const { lifecycle } = speech;
  return (answered) => {
    const { result, file, line } = answered;
    const docket = [String(line), ('id' in result ? result.id : undefined) ?? ''];
    if (result.verdict === 'invalid') {
      const errors = lifecycle.errors({ errors: result.errors }).join('\n');
      return row([...docket, '', 'invalid', '', '', '', '', '', '', errors, file]);
    }
    const { edition, verdict, allowed } = result;
    return allowed
      .map((each) =>
        row([
          ...[...docket, edition, verdict, each.act, each.entryId ?? each.projectId ?? ''],
          ...[String(each.allowed), lifecycle.whoMay(each), each.articles.join('|')],
          ...[each.why.map(lifecycle.step).join('\n'), '', file],
        ]),
      )
      .join('');
  };
}

function asText(card: AllowedCard, { words }: ReplaySpeech, colour: boolean): string {
  const paint = (code: number | undefined, part: string) =>
    colour && code !== undefined ? `\u001b[${code}m${part}\u001b[0m` : part;
  const { statuses, may, mayNot } = card;
  const section = (heading: string, items: readonly string[]) =>
    items.length === 0
      ? []
      : [`  ${heading}${words.colon.trimEnd()}`, ...items.map((item) => `    ${item}`)];
  return lines(
    paint(1, card.heading),
    `  ${words.verdict}${words.colon}${paint(COLOURS[card.mark], `${card.mark} ${card.verdictName}`)}`,
    ...card.errors.map((error) => `  ${paint(COLOURS['!'], '!')} ${error}`),
    ...section(words.statuses, statuses),
    ...section(
      words.mayNow,
      may.map(
        ({ act, who, basis }) => `${paint(COLOURS['✓'], '✓')} ${[act, who, basis].join(' · ')}`,
      ),
    ),
    ...section(
      words.mayNotNow,
      mayNot.map(({ act, why }) => `${paint(COLOURS['✗'], '✗')} ${act} · ${why}`),
    ),
    '',
  );
}
