import { fieldAt } from '../../dictionary.js';
import type { Language } from '../../index.js';
import type { ActName, AllowedAct, InvalidDocket, Replayed } from '../../lifecycle/index.js';
import { printable } from '../../values/gate.js';
import type { Block, Card, Document, Line } from '../document.js';
import type { Answered } from '../entry.js';
import { type AboutDockets, replayBasis } from './basis.js';
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
  /** The act by its name, with what it is done to where there are several. */
  readonly act: string;
  readonly who: string;
  readonly basis: string;
  readonly why: string;
  /** Acts that would have to come first, one after the other. */
  readonly first: readonly string[];
  /** Facts that are not on record. */
  readonly missing: readonly string[];
}

/** What a reader is shown of one docket. */
export interface AllowedCard {
  readonly heading: string;
  /** Nothing where it could not be read. */
  readonly id: string | undefined;
  readonly edition: string | undefined;
  /** Where the docket stands in the input. */
  readonly source: string;
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
  const common = {
    ...{ mark: markOf(verdict), verdictName: lifecycle.verdict(verdict) },
    id: 'id' in result ? result.id : undefined,
    edition: verdict === 'invalid' ? undefined : result.edition,
    source: printable(words.place(file, line)),
  };
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
    first: firstOf(each).map(lifecycle.act),
    missing: missingOf(each, lifecycle.language).map(printable),
  };
}

/** What would have to come first, each act once. */
function firstOf({ why }: AllowedAct): ActName[] {
  const first = why.flatMap(({ facts }) => (facts?.['first'] ?? []) as ActName[]);
  return [...new Set(first)];
}

/** Facts that are not on record, by what the dictionary calls them. */
function missingOf({ act, why }: AllowedAct, language: Language): string[] {
  const labels = why.flatMap(({ missing = [] }) =>
    missing.map((path) => {
      const own = path.replace(/^acts\.\d+\./, '');
      return fieldAt(act, own)?.label[language] ?? own;
    }),
  );
  return [...new Set(labels)];
}

/** What a report on what may be done next is made of. */
export interface AllowedInput extends AboutDockets {
  readonly cards: readonly AllowedCard[];
  /** By whom and on which day, where it was asked for. */
  readonly by: string | undefined;
  readonly on: string | undefined;
  readonly speech: ReplaySpeech;
}

/** What may be done next, docket by docket, and by what this is judged. */
export function allowedReport(input: AllowedInput): Document {
  const { messages, words } = input.speech;
  return {
    language: messages.language,
    title: words.allowedTitle,
    blocks: [
      ...input.cards.map((card, at) => ({ card: cardBlock(card, at, words) })),
      { heading: words.basisOfReport, level: 2, id: 'basis' },
      { list: allowedBasis(input) },
    ],
  };
}

/** By what it is judged, from what, and what was asked. */
export function allowedBasis({ by, on, cards, ...about }: AllowedInput): string[] {
  const { words, messages } = about.speech;
  const asked =
    by === undefined && on === undefined ? [] : [words.asked(by, on && messages.date(on))];
  const named = cards.map(({ edition }) => edition);
  return [...asked, ...replayBasis(about, named)].map(printable);
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
