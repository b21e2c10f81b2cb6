import { type Field, outcomesOf, wordsOf } from '../../dictionary.js';
import type { Condition } from '../../explain/index.js';
import { isDepartment, type Kind, parseMoney, placeLabel } from '../../index.js';
import { codeOfList } from '../coded-words.js';
import { publicBody } from '../evidence.js';
import { labelOf } from '../labels.js';
import { cutList, quoted } from '../texts.js';
import type { ExplainWords } from './words.js';

/** What a fact is called, with the numbers of the rows in which it stands. */
export function factLabel(kind: Kind, path: string, words: ExplainWords): string {
  const known = labelOf(path, kind, words.language);
  if (known !== undefined) return known;
  const [, list = '', row] = /^(.+)\.(\d+)$/.exec(path) ?? [];
  const label = list === '' ? undefined : labelOf(list, kind, words.language);
  return label === undefined
    ? words.tongue.quote(path)
    : words.phrases.item(label, Number(row) + 1);
}

/** A value as a person writes it. */
export function valueInWords(
  value: unknown,
  field: Field | undefined,
  words: ExplainWords,
): string {
  const { tongue, phrases } = words;
  if (value === null || value === undefined) return phrases.none;
  if (typeof value === 'boolean') return value ? phrases.yes : phrases.no;
  if (Array.isArray(value)) return listInWords(value, field, words);
  if (typeof value === 'object') return phrases.rows(Object.keys(value).length);
  if (isMoney(field)) {
    const fen = typeof value === 'number' ? value : parseMoney(String(value), true);
    return typeof fen === 'number' ? tongue.money(BigInt(fen)) : String(value);
  }
  return typeof value === 'number' ? String(value) : textInWords(String(value), field, words);
}

const isMoney = (field: Field | undefined): boolean => field?.type.endsWith('money') === true;

function listInWords(
  list: readonly unknown[],
  field: Field | undefined,
  words: ExplainWords,
): string {
  if (list.length === 0) return words.phrases.none;
  return list.every((each) => typeof each !== 'object')
    ? words.tongue.list(list.map((each) => valueInWords(each, field, words)))
    : rowsByName(list, words);
}

function textInWords(text: string, field: Field | undefined, words: ExplainWords): string {
  const { tongue, language } = words;
  const type = field?.items ?? field?.type;
  const list = field?.words?.list;
  if (type === 'date') return tongue.date(text);
  if (type === 'place') {
    return list === 'departments' ? bodyOf(text, words) : placeLabel(text, language);
  }
  return codedWord(text, field)?.[language] ?? quoted(text, tongue);
}

/** What a coded word is called. */
export function codedWord(value: unknown, field: Field | undefined) {
  const list = field?.words?.list;
  return list && wordsOf(list).find(({ word }) => word === value)?.label;
}

/** The code that a fact must be, where its name is what stands there: nothing else is to be another. */
export function codeToWrite(
  { set, oneOf = [] }: Condition,
  written: unknown,
  field: Field | undefined,
): string | undefined {
  const list = field?.words?.list;
  const code = list && typeof written === 'string' ? codeOfList(written, list) : undefined;
  return code !== undefined && [set, ...oneOf].includes(code) ? code : undefined;
}

/** A department or another body as what it is, not by its place. */
const bodyOf = (code: string, { tongue, language }: ExplainWords): string =>
  `${language === 'en' && isDepartment(code) ? 'the ' : ''}${publicBody(code, { tongue })}`;

/** The rows of a list by what names them, or how many there are. */
function rowsByName(rows: readonly unknown[], { tongue, phrases }: ExplainWords): string {
  const names = rows.map((row) => {
    const { id, name, matter } = row as Readonly<Record<string, unknown>>;
    return id ?? name ?? matter;
  });
  const isNamed = names.every((name) => typeof name === 'string');
  return isNamed
    ? cutList(names, (name) => quoted(String(name), tongue), tongue)
    : phrases.rows(rows.length);
}

/** The name of an outcome. */
export function outcomeInWords(kind: Kind, outcome: string, { language, tongue }: ExplainWords) {
  const found = outcomesOf(kind).find(({ word }) => word === outcome);
  return tongue.quote(found?.label[language] ?? outcome);
}
