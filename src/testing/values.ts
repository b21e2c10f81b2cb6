import * as fc from 'fast-check';
import type { Edition } from '../index.js';
import { addDays, DAYS_IN_RANGE } from '../values/days.js';
import { disguised } from './disguises.js';

/** For whom facts are made: the day of decision, the edition, and whether all stands at the edge. */
export interface Setting {
  readonly decidedOn: string;
  readonly edition: Edition;
  /** Only values just below, at and just above where a rule turns. */
  readonly edge: boolean;
}

/** The largest amount in fen and the largest integer of the wire contract. */
export const MOST = Number.MAX_SAFE_INTEGER;

/** One value most of the time, one of the others now and then. Shrinks to the first. */
export function mostly<const T>(usual: T, ...others: T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(usual, ...others) },
  );
}

/** On record, or on record that there is none. Shrinks to `null`. */
export function orNull<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null, freq: 7 });
}

/** Facts of which those not named as required may not be on record. Shrinks to what is required. */
export function onRecord<T extends object, Required extends keyof T = never>(
  model: { [Key in keyof T]: fc.Arbitrary<T[Key]> },
  ...requiredKeys: Required[]
) {
  return fc.record<T, Required>(model, { requiredKeys });
}

const WORDS = [
  '光刻胶',
  '晶圆缺陷检测',
  'CT 球管',
  '高安全半固态电池',
  'é',
  'e\u0301',
  'Å',
  'A\u030a',
  '加',
  '\u{20000}',
];

/** A text with something in it: short words, some in two Unicode spellings of one word, some padded. */
export function words(): fc.Arbitrary<string> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.constantFrom(...WORDS).map((word) => ` ${word}\u3000`) },
    {
      weight: 1,
      arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter(hasText),
    },
  );
}

const hasText = (text: string): boolean => text.trim() !== '' && !/\p{Cs}/u.test(text);

const IDS = ['N1', 'N2', 'N3', 'é', 'n1', '4'];

/** An id out of few, so that rows meet; now and then written in another way that means the same. */
export function ids(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...IDS), mostly('as it is', 'decomposed', 'padded'))
    .map(([id, written]) =>
      written === 'padded' ? ` ${id}\t` : written === 'decomposed' ? id.normalize('NFD') : id,
    );
}

/** Rows whose ids differ as texts. */
export function rowsById<Row extends { readonly id: string }>(
  row: fc.Arbitrary<Row>,
  constraints: { readonly minLength?: number; readonly maxLength?: number } = {},
): fc.Arbitrary<Row[]> {
  const { minLength = 0, maxLength = 4 } = constraints;
  const selector = ({ id }: Row) => id.trim().normalize('NFC');
  return fc.uniqueArray(row, { minLength, maxLength, selector });
}

/** A date close to another: the same day most often, the day before, the day after, or far away. */
export function near(day: string, { edge }: Setting): fc.Arbitrary<string> {
  const close = fc.constantFrom(0, -1, 1);
  const far = fc.oneof(fc.integer({ min: -800, max: 800 }), fc.integer({ min: -1, max: 1 }));
  return fc
    .oneof(
      { withCrossShrink: true },
      { weight: 2, arbitrary: close },
      { weight: edge ? 0 : 1, arbitrary: far },
    )
    .map((days) => addDays(day, days));
}

/** A day of decision: an ordinary one, one at the turn of a year, a leap day, or any in the range. */
export function decisionDay(): fc.Arbitrary<string> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.constantFrom('2024-06-30', '2024-12-31', '2025-01-01') },
    { weight: 1, arbitrary: fc.constantFrom('2024-02-29', '1900-01-01', '2999-12-31') },
    {
      weight: 1,
      arbitrary: fc.nat({ max: DAYS_IN_RANGE }).map((days) => addDays('1900-01-01', days)),
    },
  );
}

/** A whole number around a limit: just below, at, just above; or any within the bounds. */
export function around(
  limit: number,
  { edge }: Setting,
  { min = 0, max = MOST }: { readonly min?: number; readonly max?: number } = {},
): fc.Arbitrary<number> {
  const kept = (value: number) => Math.min(max, Math.max(min, value));
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.constantFrom(0, -1, 1).map((step) => kept(limit + step)) },
    { weight: edge ? 0 : 1, arbitrary: fc.integer({ min, max }) },
  );
}

/** An amount in fen: round ones, awkward ones, the largest. */
export function fenAmount({ edge }: Setting, min = 0): fc.Arbitrary<number> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: fc.integer({ min, max: 1000 }) },
    {
      weight: 2,
      arbitrary: fc.integer({ min: Math.max(min, 1), max: 90_000 }).map((n) => n * 1e5),
    },
    { weight: 1, arbitrary: fc.constantFrom(MOST, MOST - 1, 10_000_001, 3_333_333_333) },
    { weight: edge ? 0 : 1, arbitrary: fc.integer({ min, max: MOST }) },
  );
}

/** An amount as a platform may write it: whole fen, or exact to the fen in 元, 万元 or 亿元. */
export function written(amount: fc.Arbitrary<number>): fc.Arbitrary<number | string> {
  return fc.tuple(amount, moneyStyle()).map(([fen, style]) => writeMoney(fen, style));
}

/** Whole fen most often, or a text. */
export const moneyStyle = () =>
  mostly<MoneyStyle>('fen', '元', '万元', '亿元', 'grouped', 'full width');

/** A way of writing money. */
export type MoneyStyle = 'fen' | '元' | '万元' | '亿元' | 'grouped' | 'full width';

/**
 * Whole fen written in one of the ways that the library reads, exactly.
 *
 * @example
 * ```ts
 * writeMoney(1200500000, 'grouped') // => "1,200.500000 万元"
 * writeMoney(-1, '元') // => "-0.01元"
 * ```
 */
export function writeMoney(fen: number, style: MoneyStyle): number | string {
  switch (style) {
    case 'fen':
      return fen;
    case '元':
      return `${withDecimals(fen, 2)}元`;
    case '亿元':
      return `${withDecimals(fen, 10)}亿元`;
    case '万元':
      return `${withDecimals(fen, 6)}万元`;
    case 'grouped':
      return `${grouped(withDecimals(fen, 6))} 万元`;
    case 'full width':
      return `${disguised(withDecimals(fen, 6), 'full width')}\u3000万元 `;
  }
}

function withDecimals(fen: number, places: number): string {
  const digits = String(Math.abs(fen)).padStart(places + 1, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function grouped(figure: string): string {
  const [whole = '', decimals = ''] = figure.split('.');
  const digits = whole.replace('-', '').length;
  const first = whole.length - digits + (digits % 3 || 3);
  const groups = [whole.slice(0, first)];
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3));
  return `${groups.join(',')}.${decimals}`;
}
