import type { BookCell, BookSheet } from '../book.js';
import { type AllowedCard, type AllowedInput, allowedBasis } from './allowed.js';

/** What may be done next as a workbook: the acts that may be done, and those that may not, with what they wait for. */
export function allowedBook(input: AllowedInput): BookSheet[] {
  const { words } = input.speech;
  const { sheets, heads, columns, docket } = words;
  return [
    { name: sheets.summary, heads: [heads.what, heads.count], rows: summaryRows(input) },
    {
      name: sheets.may,
      heads: [docket, columns.act, columns.who, words.basis, heads.source],
      rows: rowsOf(input, ({ may }) => may.map(({ act, who, basis }) => [act, who, basis])),
    },
    {
      name: sheets.mayNot,
      heads: [
        ...[docket, columns.act, columns.who, words.basis, words.whyNot],
        ...[heads.first, heads.missing, heads.source],
      ],
      rows: rowsOf(input, ({ mayNot }) =>
        mayNot.map(({ act, who, basis, why, first, missing }) => [
          ...[act, who, basis, why, first.join(words.comma), missing.join(words.comma)],
        ]),
      ),
    },
    {
      name: sheets.dockets,
      heads: [docket, heads.edition, heads.verdict, words.statuses, heads.errors, heads.source],
      rows: input.cards.map(({ id = '', edition = '', verdictName, source, ...card }) => [
        ...[id, edition, verdictName, card.statuses.join('\n'), card.errors.join('\n'), source],
      ]),
    },
  ];
}

function* summaryRows(input: AllowedInput): Generator<BookCell[]> {
  const { cards, speech } = input;
  const { words, lifecycle } = speech;
  yield [words.docket, cards.length];
  const invalid = cards.filter(({ edition }) => edition === undefined).length;
  yield [`${words.docket}${words.colon}${lifecycle.verdict('invalid')}`, invalid];
  const count = (of: (card: AllowedCard) => readonly unknown[]) =>
    cards.reduce((sum, card) => sum + of(card).length, 0);
  yield [words.mayNow, count(({ may }) => may)];
  yield [words.mayNotNow, count(({ mayNot }) => mayNot)];
  for (const line of allowedBasis(input)) yield [line, ''];
}

/** The acts of all dockets, each with its docket before it and its place in the input behind it. */
function* rowsOf(
  { cards }: AllowedInput,
  acts: (card: AllowedCard) => readonly (readonly string[])[],
): Generator<BookCell[]> {
  for (const card of cards) {
    for (const cells of acts(card)) yield [card.id ?? '', ...cells, card.source];
  }
}
