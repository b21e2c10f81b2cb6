import { fieldAt, wordsOf } from '../../dictionary.js';
import { type Kind, parseMoney, placeLabel } from '../../index.js';
import { publicBody } from '../evidence.js';
import { pathInWords } from '../paths.js';
import { cutList, named, quoted } from '../texts.js';
import type { DossierWords } from './words.js';

type Row = Readonly<Record<string, unknown>>;

/** Facts that are amounts, or come to one in sum: as whole fen. */
const AMOUNT = /(?:^|\.)(?:investment|awardFunds|grant|localCap|amount|contracts)$/;
/** Facts that are places, or of which a check shows the places. */
const A_PLACE = /(?:^|\.)(?:place|units)$/;
const A_BODY = /(?:^|\.)department$/;
/** Lists of needs, of which a check shows the status. */
const OF_NEEDS = /^facts\.(?:(?:before|after)\.)?needs$/;
const A_PARTY = /^facts\.parties\.\d+$/;
const A_PAYMENTS = /^facts\.contracts\.\d+\.payments$/;
const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A fact of a record, or an outcome, as people say it: days, amounts and places by name, lists item by item. */
export function valueInWords(
  value: unknown,
  path: string,
  kind: Kind | undefined,
  words: DossierWords,
): string {
  const { phrases, tongue } = words;
  if (value === null || value === undefined) return phrases.none;
  if (typeof value === 'boolean') return value ? phrases.yes : phrases.no;
  if (typeof value === 'number') {
    return AMOUNT.test(path) ? tongue.money(BigInt(value)) : String(value);
  }
  if (typeof value === 'string') return textInWords(value, path, kind, words);
  if (Array.isArray(value)) {
    if (A_PAYMENTS.test(path)) return paymentsInWords(value, words);
    if (value.length === 0) return phrases.none;
    return cutList(value, (item: unknown) => itemInWords(item, path, kind, words), tongue);
  }
  const row = value as Row;
  // A credit record is told as among others: by its matter, its day and its bar.
  return typeof row['matter'] === 'string'
    ? itemInWords(row, path, kind, words)
    : phrases.within(tongue.list(fieldsInWords(row, path, kind, words)));
}

function textInWords(
  text: string,
  path: string,
  kind: Kind | undefined,
  { tongue, outcomes, language }: DossierWords,
): string {
  if (A_DAY.test(text)) return tongue.date(text);
  if (A_BODY.test(path)) return publicBody(text, { tongue });
  // What is no place keeps its own name, and is quoted as one.
  const place = A_PLACE.test(path) ? placeLabel(text, language) : text;
  if (place !== text || (text === 'overseas' && A_PLACE.test(path))) return place;
  const fen = AMOUNT.test(path) ? parseMoney(text, true) : undefined;
  if (typeof fen === 'number') return tongue.money(BigInt(fen));
  const coded = codedWord(text, path, kind);
  if (coded !== undefined) return coded[language];
  const own: Readonly<Record<string, string>> = kind === undefined ? {} : outcomes[kind];
  if (path === 'outcome') return named(text, own, tongue);
  // The credit of an applicant is what its standing concludes.
  return A_PARTY.test(path)
    ? named(text, outcomes['credit-standing'], tongue)
    : quoted(text, tongue);
}

/** The label of a word where the dictionary says that words of a list stand; of needs it is what they come to. */
function codedWord(text: string, path: string, kind: Kind | undefined) {
  const list = OF_NEEDS.test(path) ? 'needStatuses' : kind && fieldAt(kind, path)?.words?.list;
  return list && wordsOf(list).find(({ word }) => word === text)?.label;
}

/** Article 19: the bar that a credit record carries, or that it carries none. */
function barInWords(bar: Row | null, { phrases, tongue }: DossierWords): string {
  if (bar === null) return phrases.unbarred;
  const { from, until } = bar;
  return phrases.barred(
    typeof from === 'string' ? tongue.date(from) : undefined,
    typeof until === 'string' ? tongue.date(until) : undefined,
  );
}

/** A row by what names it, with what is said of it. */
function itemInWords(
  item: unknown,
  path: string,
  kind: Kind | undefined,
  words: DossierWords,
): string {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    return valueInWords(item, path, kind, words);
  }
  const { phrases, tongue } = words;
  const row = item as Row;
  const name = row['id'] ?? row['name'] ?? row['matter'];
  if (typeof name !== 'string') {
    return tongue.list(fieldsInWords(row, `${path}.0`, kind, words));
  }
  const { text, solved, on, bar } = row;
  const said = [
    ...(typeof text === 'string' ? [quoted(text, tongue)] : []),
    ...(typeof solved === 'boolean' ? [solved ? phrases.solved : phrases.unsolved] : []),
    ...(typeof on === 'string' ? [tongue.date(on)] : []),
    ...(bar === undefined ? [] : [barInWords(bar as Row | null, words)]),
    ...(row['amount'] === undefined
      ? []
      : [valueInWords(row['amount'], `${path}.0.amount`, kind, words)]),
    ...(Array.isArray(row['payments']) ? [paymentsInWords(row['payments'], words)] : []),
  ];
  const named = quoted(name, tongue);
  return said.length === 0 ? named : phrases.beside(named, said);
}

/** Article 16: what was paid under a contract and what went back, with its days. */
function paymentsInWords(payments: readonly Row[], { phrases, tongue }: DossierWords): string {
  if (payments.length === 0) return phrases.unpaid;
  return cutList(
    payments,
    ({ amount, on }) => {
      const fen = Number(parseMoney(amount, true));
      const day = typeof on === 'string' ? tongue.date(on) : undefined;
      return Number.isInteger(fen)
        ? phrases.payment(tongue.money(BigInt(Math.abs(fen))), fen < 0, day)
        : quoted(String(amount), tongue);
    },
    tongue,
  );
}

/** The fields of an object, each with its label. */
function fieldsInWords(
  row: Row,
  path: string,
  kind: Kind | undefined,
  words: DossierWords,
): string[] {
  return Object.entries(row).map(([key, value]) => {
    const said = valueInWords(value, `${path}.${key}`, kind, words);
    const label = pathInWords(`${path}.${key}`, kind, words);
    return label === undefined ? said : words.phrases.labelled(label, said);
  });
}
