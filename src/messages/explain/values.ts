import { type Field, fieldAt, outcomesOf, wordsOf } from '../../dictionary.js';
import type { Change, Condition } from '../../explain/index.js';
import { isDepartment, type Kind, parseMoney, placeLabel, type RuleId } from '../../index.js';
import { publicBody } from '../evidence.js';
import { labelOf } from '../labels.js';
import { cutList, quoted } from '../texts.js';
import type { ExplainWords, NameOfRule } from './words.js';

/** What a fact is called, with the numbers of the rows in which it stands. */
export const factLabel = (kind: Kind, path: string, { language, tongue }: ExplainWords): string =>
  labelOf(path, kind, language) ?? tongue.quote(path);

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
  const word = list === undefined ? undefined : wordsOf(list).find((each) => each.word === text);
  return word?.label[language] ?? quoted(text, tongue);
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

/** A change as a clause: the fact, and what it must be. */
export function changeInWords(
  { path, after, ...condition }: Change,
  kind: Kind,
  rule: NameOfRule,
  words: ExplainWords,
): string {
  const { phrases, conditions } = words;
  if (path.startsWith('reasons.')) {
    return phrases.must(rule(path.slice('reasons.'.length) as RuleId), conditions.reason);
  }
  const said = conditionInWords(condition, kind, path, words);
  const follows = after === undefined ? '' : conditions.after(factLabel(kind, after, words));
  return phrases.must(factLabel(kind, path, words), said) + follows;
}

/** What a fact is called: by the number of its row, or bare, where the row comes in and has no number yet. */
type LabelOf = (kind: Kind, path: string, words: ExplainWords) => string;

const bareLabel: LabelOf = (kind, path, words) =>
  fieldAt(kind, path)?.label[words.language] ?? factLabel(kind, path, words);

function conditionInWords(
  condition: Condition,
  kind: Kind,
  path: string,
  words: ExplainWords,
  labelOf: LabelOf = factLabel,
): string {
  const { conditions, tongue, language } = words;
  const field = fieldAt(kind, path);
  const say = (value: unknown) => valueInWords(value, field, words);
  const listed = (values: readonly unknown[]) => tongue.list(values.map(say));
  const { set, oneOf, not, within, atLeast, atMost } = condition;
  const prefix = (code: unknown) =>
    /^\d{2}(?:\d{2})?$/.test(String(code))
      ? placeLabel(String(code).padEnd(6, '0'), language)
      : say(code);
  // What says a province alone lies in it; its name would say all of that.
  const area = (code: unknown) => (String(code).length === 6 ? String(code) : prefix(code));
  const parts = [
    ...(set === undefined ? [] : [conditions.set(say(set))]),
    ...(oneOf === undefined ? [] : [conditions.oneOf(listed(oneOf))]),
    ...(within === undefined ? [] : [conditions.within(tongue.alternatives(within.map(area)))]),
    ...(not === undefined
      ? []
      : [conditions.not(tongue.list(not.map(within === undefined ? prefix : area)))]),
    ...(condition.given === true ? [conditions.given] : []),
    ...(atLeast === undefined ? [] : [conditions.atLeast(say(atLeast))]),
    ...(atMost === undefined ? [] : [conditions.atMost(say(atMost))]),
    ...daysInWords(condition, words),
    ...(condition.together === true ? [conditions.together] : []),
    ...rowsInWords(condition, kind, path, words, labelOf),
  ];
  return tongue.list(parts);
}

/** Between which days: where that is one, which. */
function daysInWords(
  { onOrAfter, onOrBefore }: Condition,
  { conditions, tongue }: ExplainWords,
): string[] {
  if (onOrAfter !== undefined && onOrAfter === onOrBefore) {
    return [conditions.set(tongue.date(onOrAfter))];
  }
  return [
    ...(onOrAfter === undefined ? [] : [conditions.onOrAfter(tongue.date(onOrAfter))]),
    ...(onOrBefore === undefined ? [] : [conditions.onOrBefore(tongue.date(onOrBefore))]),
  ];
}

function rowsInWords(
  { give, add, remove, without }: Condition,
  kind: Kind,
  path: string,
  words: ExplainWords,
  labelOf: LabelOf,
): string[] {
  const { conditions, tongue } = words;
  const field = fieldAt(kind, path);
  const said: string[] = [];
  if (give !== undefined) {
    const isAny = Object.keys(give).length === 0;
    said.push(
      isAny ? conditions.giveAny : conditions.give(fieldsInWords(give, kind, path, words, labelOf)),
    );
  }
  if (typeof add === 'number') {
    const isSum = path.endsWith('payments');
    said.push(isSum ? conditions.addAmount(tongue.money(BigInt(add))) : conditions.addRows(add));
  } else if (add !== undefined) {
    said.push(...add.map((row) => addedInWords(row, kind, path, words)));
  }
  if (remove !== undefined) said.push(removedInWords(remove, field, words));
  if (without !== undefined) {
    said.push(conditions.without(tongue.list(without.map((term) => quoted(term, tongue)))));
  }
  return said;
}

/** A row that comes in. */
function addedInWords(row: unknown, kind: Kind, path: string, words: ExplainWords): string {
  const { conditions } = words;
  return typeof row === 'object' && row !== null
    ? conditions.addRow(fieldsInWords(row, kind, `${path}.0`, words, bareLabel))
    : conditions.add(valueInWords(row, fieldAt(kind, path), words));
}

/** The fields of an object, each with its value or what it must be. */
function fieldsInWords(
  fields: object,
  kind: Kind,
  path: string,
  words: ExplainWords,
  labelOf: LabelOf,
): string {
  const { phrases, tongue } = words;
  return tongue.list(
    Object.entries(fields).map(([key, each]) => {
      const inside = `${path}.${key}`;
      const label = labelOf(kind, inside, words);
      return typeof each === 'object' && each !== null
        ? phrases.must(label, conditionInWords(each as Condition, kind, inside, words, labelOf))
        : phrases.is(label, valueInWords(each, fieldAt(kind, inside), words));
    }),
  );
}

function removedInWords(
  remove: readonly unknown[],
  field: Field | undefined,
  words: ExplainWords,
): string {
  const { conditions, tongue } = words;
  const isByNumber =
    field?.items === undefined || field.items === 'text' || field.items === 'string';
  return isByNumber
    ? conditions.removeRows(tongue.list(remove.map((row) => String(Number(row) + 1))))
    : conditions.remove(tongue.list(remove.map((each) => valueInWords(each, field, words))));
}
