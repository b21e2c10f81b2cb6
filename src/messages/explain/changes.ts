import { type Field, fieldAt } from '../../dictionary.js';
import type { Change, Condition } from '../../explain/index.js';
import { type Kind, placeLabel, type RuleId } from '../../index.js';
import { quoted } from '../texts.js';
import { codedWord, codeToWrite, factLabel, valueInWords } from './values.js';
import type { ExplainWords, NameOfRule } from './words.js';

/** What does no more than hang together with others. */
const isBound = ({ path: _, after, ...condition }: Change): boolean =>
  after === undefined && condition.together === true && Object.keys(condition).length === 1;

/** What stands at a path of the record now, as far as the findings saw it. */
export type Written = (path: string) => unknown;

/** Changes as clauses, of each fact what it must be; in one where they only hang together. */
export function changesInWords(
  set: readonly Change[],
  kind: Kind,
  rule: NameOfRule,
  words: ExplainWords,
  written: Written,
): string {
  return set.length > 1 && set.every(isBound)
    ? words.conditions.bound(set.map(({ path }) => factLabel(kind, path, words)))
    : words.phrases.all(set.map((change) => changeInWords(change, kind, rule, words, written)));
}

/** A change as a clause: the fact, and what it must be. */
function changeInWords(
  { path, after, ...condition }: Change,
  kind: Kind,
  rule: NameOfRule,
  words: ExplainWords,
  written: Written,
): string {
  const { phrases, conditions, tongue } = words;
  if (path.startsWith('reasons.')) {
    return phrases.reason(rule(path.slice('reasons.'.length) as RuleId));
  }
  const code = codeToWrite(condition, written(path), fieldAt(kind, path));
  const said =
    code === undefined
      ? conditionInWords(condition, kind, path, words)
      : conditions.code(tongue.quote(code));
  const follows = after === undefined ? undefined : conditions.after(factLabel(kind, after, words));
  return phrases.must(factLabel(kind, path, words), said, follows);
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
  const say = (value: unknown) => mustBe(value, field, words);
  const { set, oneOf, not, within, atLeast, atMost } = condition;
  const prefix = (code: unknown) =>
    /^\d{2}(?:\d{2})?$/.test(String(code))
      ? placeLabel(String(code).padEnd(6, '0'), language)
      : say(code);
  // What says a province alone lies in it; its name would say all of that.
  const area = (code: unknown) => (String(code).length === 6 ? String(code) : prefix(code));
  const parts = [
    ...(set === undefined ? [] : [conditions.set(say(set))]),
    ...(oneOf === undefined ? [] : [oneOfInWords(oneOf, say, words)]),
    ...(within === undefined ? [] : [conditions.within(tongue.alternatives(within.map(area)))]),
    ...(not === undefined
      ? []
      : [conditions.not(tongue.alternatives(not.map(within === undefined ? prefix : area)))]),
    ...(condition.given === true ? [conditions.given] : []),
    ...(atLeast === undefined ? [] : [conditions.atLeast(say(atLeast))]),
    ...(atMost === undefined
      ? []
      : isSum(path)
        ? [conditions.sumAtMost(tongue.money(BigInt(atMost)))]
        : [atMostInWords(atMost, field, say, words)]),
    ...daysInWords(condition, words),
    ...(condition.together === true
      ? [field?.type === 'list' ? conditions.items : conditions.otherwise]
      : []),
    ...rowsInWords(condition, kind, path, words, labelOf),
  ];
  return tongue.list(parts);
}

/** At most nothing is nothing, of what cannot be less. */
function atMostInWords(
  atMost: number,
  field: Field | undefined,
  say: (value: unknown) => string,
  { conditions }: ExplainWords,
): string {
  const isLeast = atMost === 0 && field?.type !== 'signed-money';
  return isLeast ? conditions.set(say(atMost)) : conditions.atMost(say(atMost));
}

/** Of units so many more are lacking as there are regions too few. */
const UNITS = 'facts.units';

/** A list whose amounts count together. */
const isSum = (path: string): boolean => path.endsWith('payments');

/** One of several values; any answer at all where both may be given. */
function oneOfInWords(
  values: readonly unknown[],
  say: (value: unknown) => string,
  { conditions, tongue }: ExplainWords,
): string {
  const isAnyAnswer = values.includes(true) && values.includes(false);
  return isAnyAnswer ? conditions.giveAny : conditions.oneOf(tongue.alternatives(values.map(say)));
}

/** Between which days: where that is one, which. */
function daysInWords(
  { onOrAfter, onOrBefore }: Condition,
  { conditions, tongue }: ExplainWords,
): string[] {
  if (onOrAfter !== undefined && onOrAfter === onOrBefore) {
    return [conditions.set(tongue.date(onOrAfter))];
  }
  if (onOrAfter !== undefined && onOrBefore !== undefined) {
    return [conditions.between(tongue.date(onOrAfter), tongue.date(onOrBefore))];
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
    said.push(
      isSum(path)
        ? conditions.addAmount(tongue.money(BigInt(add)))
        : (path === UNITS ? conditions.addRegions : conditions.addRows)(add),
    );
  } else if (add !== undefined) {
    said.push(...addedInWords(add, kind, path, words));
  }
  if (remove !== undefined) said.push(removedInWords(remove, field, words));
  if (without !== undefined) {
    said.push(conditions.without(tongue.list(without.map((term) => quoted(term, tongue)))));
  }
  return said;
}

/** Rows that come in, each by itself; plain values together. */
function addedInWords(
  rows: readonly unknown[],
  kind: Kind,
  path: string,
  words: ExplainWords,
): string[] {
  const { conditions, tongue } = words;
  const isRow = (row: unknown): row is object => typeof row === 'object' && row !== null;
  const values = rows.filter((row) => !isRow(row));
  const field = fieldAt(kind, path);
  const said = values.map((value) => valueInWords(value, field, words));
  return [
    ...(said.length === 0 ? [] : [conditions.add(tongue.list(said))]),
    ...rows.filter(isRow).map((row) => {
      const fields = tongue.list(fieldsInWords(row, kind, `${path}.0`, words, bareLabel));
      return isToBeAnother(row, kind, path)
        ? conditions.addOther(fields)
        : conditions.addRow(fields);
    }),
  ];
}

/** Whether a row is to be none of those on record, since its rows are called by something and it need not be called anything. */
const isToBeAnother = (row: object, kind: Kind, path: string): boolean =>
  ['id', 'name'].some(
    (key) => fieldAt(kind, `${path}.0.${key}`) !== undefined && !Object.hasOwn(row, key),
  );

/** The fields of an object, each with its value or what it must be. */
function fieldsInWords(
  fields: object,
  kind: Kind,
  path: string,
  words: ExplainWords,
  labelOf: LabelOf,
): string[] {
  return Object.entries(fields).map(([key, each]) => {
    const inside = `${path}.${key}`;
    const label = labelOf(kind, inside, words);
    const said =
      typeof each === 'object' && each !== null
        ? conditionInWords(each as Condition, kind, inside, words, labelOf)
        : words.conditions.set(mustBe(each, fieldAt(kind, inside), words));
    return words.phrases.must(label, said);
  });
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
    ? conditions.removeRows(
        tongue.list(remove.map((row) => String(Number(row) + 1))),
        remove.length,
      )
    : conditions.remove(tongue.list(remove.map((each) => valueInWords(each, field, words))));
}

/** A value as what a fact must be: a coded word within the sentence is told from its other words. */
function mustBe(value: unknown, field: Field | undefined, words: ExplainWords): string {
  const isBody = (field?.items ?? field?.type) === 'place';
  const word = isBody ? undefined : codedWord(value, field)?.[words.language];
  return word === undefined ? valueInWords(value, field, words) : words.conditions.word(word);
}
