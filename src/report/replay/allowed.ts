import type { AllowedAct, InvalidDocket, Replayed } from '../../lifecycle/index.js';
import { printable } from '../../values/gate.js';
import type { Block, Card, Document, Line } from '../document.js';
import type { Answered } from '../entry.js';
import { toneOfMark } from './replay-report.js';
import type { ReplaySpeech, UnreadDocket } from './speech.js';
import { markOf } from './timeline.js';

/** What may be done next in a docket. */
export interface AllowedIn extends Pick<Replayed, 'id' | 'edition' | 'verdict' | 'statuses'> {
  readonly allowed: readonly AllowedAct[];
}

export type AllowedResult = AllowedIn | InvalidDocket | UnreadDocket;

/** An act, who may do it and by what, or why not. */
interface AllowedRow {
  readonly act: string;
  readonly who: string;
  readonly basis: string;
  readonly why: string;
}

/** What a reader is shown of one docket. */
export interface AllowedCard {
  readonly heading: string;
  readonly mark: string;
  readonly verdictName: string;
  readonly statuses: readonly string[];
  readonly may: readonly AllowedRow[];
  readonly mayNot: readonly AllowedRow[];
  readonly errors: readonly string[];
}

/** Makes a docket ready for a reader. */
export function allowedCardOf(
  { result, file, line }: Answered<AllowedResult>,
  speech: ReplaySpeech,
): AllowedCard {
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

/** What may be done next, docket by docket. */
export function allowedReport(cards: readonly AllowedCard[], speech: ReplaySpeech): Document {
  const { messages, words } = speech;
  return {
    language: messages.language,
    title: words.allowedTitle,
    blocks: cards.map((card, at) => ({ card: cardBlock(card, at, words) })),
  };
}

function cardBlock(card: AllowedCard, at: number, words: ReplaySpeech['words']): Card {
  const { heading, mark, verdictName, statuses, may, mayNot, errors } = card;
  const tone = toneOfMark(mark);
  const { act, who } = words.columns;
  const table = (caption: string, last: string, rows: readonly Line[][]): Block[] =>
    rows.length === 0
      ? []
      : [{ table: { caption, heads: [act, who, last].map((label) => ({ label })), rows } }];
  return {
    id: `d${at + 1}`,
    tone,
    heading: [`${heading} · `, { strong: verdictName, tone }],
    blocks: [
      ...(statuses.length + errors.length === 0 ? [] : [{ list: [...statuses, ...errors] }]),
      ...table(
        words.mayNow,
        words.basis,
        may.map((each) => [each.act, each.who, each.basis]),
      ),
      ...table(
        words.mayNotNow,
        words.whyNot,
        mayNot.map((each) => [each.act, each.who, each.why]),
      ),
    ],
  };
}
