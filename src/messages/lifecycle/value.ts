import { isDepartment, type Json, parseMoney, placeLabel } from '../../index.js';
import { publicBody } from '../evidence.js';
import { pathInWords } from '../paths.js';
import { cutList, named, quoted, quotedBeside } from '../texts.js';
import type { Lexicon } from '../tongue.js';
import type { LifecycleNames } from './names.js';

/** The facts that are amounts, by the last key of their path. */
const AMOUNTS = new Set(['amount', 'awardFunds', 'grant', 'instalment', 'investment', 'localCap']);

/** A value of a record, by what stands at its path: amounts with their unit, days, places and coded words by name. */
function valueInWords(
  value: Json | undefined,
  path: string,
  words: Lexicon,
  own: LifecycleNames,
): string {
  const { phrases } = own;
  if (value === null || value === undefined) return phrases.none;
  if (typeof value === 'boolean') return value ? phrases.yes : phrases.no;
  if (Array.isArray(value)) {
    const listing = value.some((item) => typeof item === 'object')
      ? words.tongue.clauses
      : words.tongue;
    const said = [...value.entries()];
    const say = ([index, item]: [number, Json]) =>
      valueInWords(item, `${path}.${index}`, words, own);
    return value.length === 0 ? phrases.none : cutList(said, say, listing);
  }
  if (typeof value === 'object') {
    const parts = Object.entries(value);
    const say = ([key, part]: [string, Json | undefined]) => {
      const at = `${path}.${key}`;
      return phrases.part(
        pathInWords(`facts.${at}`, undefined, words) ?? pathInWords(at, undefined, words) ?? key,
        valueInWords(part, at, words, own),
      );
    };
    return cutList(parts, say, words.tongue);
  }
  return plainInWords(value, keyOf(path), words, own);
}

/**
 * Two values that differ, so that the difference shows: of lists only what one of them has and the other
 * lacks, names that look alike with what differs, and codes as they are written where their names are one.
 */
export function valuesApart(
  values: readonly [Json | undefined, Json | undefined],
  path: string,
  words: Lexicon,
  own: LifecycleNames,
): [string, string] {
  const [one, other] = values;
  const plainly = [
    valueInWords(one, path, words, own),
    valueInWords(other, path, words, own),
  ] as const;
  if (plainly[0] !== plainly[1]) {
    return [apartFromSentence(one, plainly[0], words), apartFromSentence(other, plainly[1], words)];
  }
  if (typeof one === 'string' && typeof other === 'string') {
    const { tongue } = words;
    return [quotedBeside(one, [other], tongue), quotedBeside(other, [one], tongue)];
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return [lacking(one, other), lacking(other, one)].map((each) =>
      JSON.stringify(each).length > MOST_RAW
        ? own.phrases.items(each.length)
        : words.tongue.quote(JSON.stringify(each).replace(/[“”]/g, '"')),
    ) as [string, string];
  }
  const raw = [one, other].map((each) => words.tongue.quote(JSON.stringify(each ?? null)));
  return raw as [string, string];
}

/** What has fields of its own, each with its name, stands in brackets within a sentence. */
function apartFromSentence(value: Json | undefined, said: string, { tongue }: Lexicon): string {
  const parts = Array.isArray(value) ? value : [value];
  const hasFields = parts.some((part) => typeof part === 'object' && part !== null);
  if (!hasFields) return said;
  return tongue.language === 'zh' ? `（${said}）` : `(${said})`;
}

const MOST_RAW = 200;

/** What a list has and another lacks. */
const lacking = (list: readonly Json[], other: readonly Json[]): Json[] => {
  const there = new Set(other.map((each) => JSON.stringify(each)));
  return list.filter((each) => !there.has(JSON.stringify(each)));
};

/** The last key of a path that is no list position. */
const keyOf = (path: string): string => path.replace(/\.\d+/g, '').split('.').at(-1) ?? '';

function plainInWords(
  value: string | number,
  key: string,
  lexicon: Lexicon,
  { codes }: LifecycleNames,
): string {
  const { tongue } = lexicon;
  const amount = AMOUNTS.has(key) ? parseMoney(value, true) : undefined;
  if (typeof amount === 'number') return tongue.money(BigInt(amount));
  if (typeof value === 'number') return String(value);
  if (key === 'place') return placeLabel(value, tongue.language);
  if (key === 'department' || key === 'departments') {
    const body = publicBody(value, lexicon);
    return tongue.language === 'en' && isDepartment(value) ? `the ${body}` : body;
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return tongue.date(value);
  return Object.hasOwn(codes, key) ? named(value, codes[key] ?? {}, tongue) : quoted(value, tongue);
}
