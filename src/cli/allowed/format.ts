import type { AllowedAct, InvalidDocket } from '../../lifecycle/index.js';
import type { Answered } from '../../report/entry.js';
import { printable } from '../../report/gate.js';
import type { AllowedFormatName } from '../allowed-options.js';
import type { Format } from '../formats/format.js';
import { escaped, row } from '../formats/markdown.js';
import { COLOURS, lines } from '../formats/text.js';
import type { UnreadableResult } from '../processor.js';
import type { ReplaySpeech } from '../replay/speech.js';
import { markOf } from '../replay/timeline.js';
import type { AllowedCount, AllowedIn } from './answer.js';

type Result = AllowedIn | InvalidDocket | UnreadableResult;
export type AllowedFormat = Format<Result, AllowedCount>;

/** A format for what may be done next. */
export async function loadAllowedFormat(
  name: AllowedFormatName,
  speech: ReplaySpeech,
  colour: boolean,
): Promise<AllowedFormat> {
  const none = { head: '', foot: () => '', summary: () => '' };
  switch (name) {
    case 'ndjson':
      return { ...none, record: ({ result }) => `${JSON.stringify(result)}\n` };
    case 'text':
      return { ...none, record: (answered) => asText(cardOf(answered, speech), speech, colour) };
    case 'markdown':
      return {
        ...none,
        head: lines(`# ${speech.words.allowedTitle}`, ''),
        record: (answered) => asMarkdown(cardOf(answered, speech), speech),
      };
  }
}

interface AllowedRow {
  readonly act: string;
  readonly who: string;
  readonly basis: string;
  readonly why: string;
}

/** What a reader is shown of one docket. */
interface AllowedCard {
  readonly heading: string;
  readonly mark: string;
  readonly verdictName: string;
  readonly statuses: readonly string[];
  readonly may: readonly AllowedRow[];
  readonly mayNot: readonly AllowedRow[];
  readonly errors: readonly string[];
}

function cardOf({ result, file, line }: Answered<Result>, speech: ReplaySpeech): AllowedCard {
  const { lifecycle, words } = speech;
  const { verdict } = result;
  const common = { mark: markOf(verdict), verdictName: lifecycle.verdict(verdict) };
  if (verdict === 'invalid') {
    const heading = [...('id' in result ? [result.id] : []), words.place(file, line)].join(' · ');
    const errors = lifecycle.errors({ errors: result.errors }).map(printable);
    return { ...common, heading: printable(heading), statuses: [], may: [], mayNot: [], errors };
  }
  const rows = (allowed: boolean) =>
    result.allowed.filter((each) => each.allowed === allowed).map((each) => rowOf(each, speech));
  return {
    ...common,
    heading: printable(result.id),
    statuses: lifecycle.statuses(result.statuses).map(printable),
    may: rows(true),
    mayNot: rows(false),
    errors: [],
  };
}

function rowOf(each: AllowedAct, { lifecycle }: ReplaySpeech): AllowedRow {
  const id = each.entryId ?? each.projectId;
  return {
    act: printable([lifecycle.act(each.act), ...(id === undefined ? [] : [id])].join(' ')),
    who: printable(lifecycle.whoMay(each)),
    basis: lifecycle.basis(each.articles),
    why: printable(each.why.map(lifecycle.step).join(' ')),
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

function asMarkdown(card: AllowedCard, { words }: ReplaySpeech): string {
  const { statuses, may, mayNot, errors } = card;
  const items = [...statuses, ...errors].map((each) => `- ${escaped(each)}`);
  const table = (heading: string, head: readonly string[], rows: readonly (readonly string[])[]) =>
    rows.length === 0
      ? []
      : [
          `### ${heading}`,
          '',
          row(head),
          row(head.map(() => '---')),
          ...rows.map((cells) => row(cells.map(escaped))),
          '',
        ];
  const { act, who } = words.columns;
  return lines(
    `## ${escaped(card.heading)}`,
    '',
    `**${words.verdict}${words.colon}${card.mark} ${escaped(card.verdictName)}**`,
    '',
    ...(items.length === 0 ? [] : [...items, '']),
    ...table(
      words.mayNow,
      [act, who, words.basis],
      may.map((each) => [each.act, each.who, each.basis]),
    ),
    ...table(
      words.mayNotNow,
      [act, who, words.whyNot],
      mayNot.map((each) => [each.act, each.who, each.why]),
    ),
  );
}
