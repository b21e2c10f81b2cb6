import { departmentLabel, type Json, parseMoney, placeLabel, showMoney } from '../../index.js';
import { pathInWords } from '../paths.js';
import type { Words } from '../sentences.js';
import { cutList, named, quoted } from '../texts.js';
import type { LifecycleWords } from './words.js';

/** The facts that are amounts, by the last key of their path. */
const AMOUNTS = new Set(['amount', 'awardFunds', 'grant', 'instalment', 'investment', 'localCap']);

/** A value of a record, by what stands at its path: money in 万元, places and coded words by name. */
export function valueInWords(
  value: Json | undefined,
  path: string,
  words: Words,
  own: LifecycleWords,
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
        pathInWords(at, undefined, words) ?? key,
        valueInWords(part, at, words, own),
      );
    };
    return cutList(parts, say, words.tongue);
  }
  return plainInWords(value, keyOf(path), words, own);
}

/** The last key of a path that is no list position. */
const keyOf = (path: string): string => path.replace(/\.\d+/g, '').split('.').at(-1) ?? '';

function plainInWords(
  value: string | number,
  key: string,
  { tongue }: Words,
  { codes }: LifecycleWords,
): string {
  const amount = AMOUNTS.has(key) ? parseMoney(value, true) : undefined;
  if (typeof amount === 'number') return showMoney(amount);
  if (typeof value === 'number') return String(value);
  if (key === 'place') return placeLabel(value, tongue.language);
  if (key === 'department' || key === 'departments') return departmentLabel(value, tongue.language);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return Object.hasOwn(codes, key) ? named(value, codes[key] ?? {}, tongue) : quoted(value, tongue);
}
