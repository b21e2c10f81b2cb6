import * as fc from 'fast-check';
import type { Shape } from '../../../src/entities/dictionary/shape.js';
import { shapes } from '../../../src/entities/dictionary/shapes.js';
import { read } from '../../../src/entities/tables/read.js';
import { records } from '../../../src/entities/tables/records.js';
import { type DecisionRecord, type Kind, type Rechecked, recheck } from '../../../src/index.js';
import { withAt } from '../../../src/values/at-path.js';
import { signedFen } from '../../../src/values/money.js';
import { cases } from '../../properties/support.js';
import { type Judged, valuesAt } from './domain.js';

type Tree = Readonly<Record<string, unknown>>;

/** A place in the facts: left out, or what stands there. */
export interface Place {
  readonly path: string;
  readonly steps: readonly string[];
  readonly pattern: string;
  readonly shape: Shape;
  readonly value: unknown;
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every place of the facts in schema order, what is left out too; what a bare object left out holds besides. */
export function placesOf(kind: Kind, facts: unknown): Place[] {
  const schema = Object.entries(shapes.facts[kind]);
  const inside = (value: unknown, steps: readonly string[], pattern: string): Place[] =>
    schema.flatMap(([each, shape]) => {
      const key = each.slice(pattern === '' ? 0 : pattern.length + 1);
      const isOwn = (pattern === '' || each.startsWith(`${pattern}.`)) && !key.includes('.');
      if (!isOwn || key === '*') return [];
      const here = [...steps, key];
      const own = (value as Tree | undefined)?.[key];
      const place = {
        path: `facts.${here.join('.')}`,
        steps: here,
        pattern: each,
        shape,
        value: own,
      };
      if (own === undefined && isBare(kind, each, shape)) return inside(undefined, here, each);
      if (Array.isArray(own)) {
        const rows = own.flatMap((row, at) =>
          isTree(row) ? inside(row, [...here, String(at)], `${each}.*`) : [],
        );
        return [place, ...rows];
      }
      return isTree(own) ? [place, ...inside(own, here, each)] : [place];
    });
  return inside(facts, [], '');
}

/** An object that is its fields: it is never on record as none, and none of its fields has to be there. */
const isBare = (kind: Kind, pattern: string, { type, nullable }: Shape): boolean =>
  type === 'object' &&
  nullable !== true &&
  !Object.entries(shapes.facts[kind]).some(
    ([each, { required }]) =>
      required === true &&
      each.startsWith(`${pattern}.`) &&
      !each.slice(pattern.length + 1).includes('.'),
  );

/** The place of a demander matters where an edition has measures; the draft has none. */
const isRead = (path: string, { rules }: Shape): boolean =>
  rules !== undefined || path === 'facts.place';

/** What is left out and read by some rule; the texts of a notice and its demander’s other names are simply not there. */
export const absentIn = ({ record: { kind, facts } }: Judged): Place[] =>
  placesOf(kind, facts).filter(
    ({ path, value, shape }) =>
      value === undefined &&
      isRead(path, shape) &&
      !(
        kind === 'demand-publication' &&
        shape.type !== 'money' &&
        /^facts\.(notice|demander)\./.test(path)
      ),
  );

const optionalIn = ({ record: { kind, facts } }: Judged): Place[] =>
  placesOf(kind, facts).filter(
    ({ value, shape, path }) =>
      value !== undefined &&
      shape.required !== true &&
      isRead(path, shape) &&
      !(
        kind === 'demand-publication' &&
        shape.type !== 'money' &&
        /^facts\.(notice|demander)\./.test(path)
      ),
  );

export const withFacts = (given: Judged, facts: unknown): Judged => ({
  ...given,
  record: { ...given.record, facts } as DecisionRecord,
});

export const answerOf = ({ record, edition }: Judged) =>
  recheck(record, { editions: [edition], asEdition: edition.id });

const fails = ({ grounds, findings }: Rechecked): boolean =>
  findings.some(({ rule, result }) => result === 'fail' && grounds.includes(rule));

/** How many days are left out, each of which can lie before or after each other. */
export const openDaysIn = (absent: readonly Place[]): number =>
  Math.max(
    1,
    Math.min(
      3,
      absent.filter(({ shape: { type } }) => type === 'date' || type === 'object').length,
    ),
  );

const sizeOf = (given: Judged): number => {
  const absent = absentIn(given);
  const days = openDaysIn(absent);
  return absent.reduce((size, { pattern }) => size * valuesAt(pattern, given, days).length, 1);
};

/** Numbers from nought to below one, always the same of one seed. */
function* numbersOf(seed: number): Generator<number, never> {
  let state = seed >>> 0;
  for (;;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Records at the limits of their kind, of which so little is left out that every completion can be tried. */
export function smallRecords(kind: Kind, most: number, leavesOut = 3): fc.Arbitrary<Judged> {
  return fc
    .tuple(cases(kind), fc.integer(), fc.nat({ max: leavesOut }))
    .map(([each, seed, count]) => {
      const numbers = numbersOf(seed);
      const next = () => numbers.next().value;
      const pick = <Thing>(things: readonly Thing[]): Thing =>
        things[Math.floor(next() * things.length)] as Thing;
      const parsed = read(records[kind], each.record);
      if (!parsed.ok) throw new Error('valid before');
      const record = parsed.data as DecisionRecord;
      const inFen = placesOf(kind, record.facts)
        .filter(({ shape, value }) => shape.type.endsWith('money') && value != null)
        .reduce<unknown>(
          (facts, { steps, value }) => withAt(facts, steps, signedFen(value as string)),
          record.facts,
        );
      let given: Judged = {
        record: { ...record, facts: inFen } as DecisionRecord,
        edition: each.edition,
      };
      // Mostly so that nothing fails: of a record that fails already nothing else is asked.
      const fillOne = (): void => {
        const { steps, pattern } = pick(absentIn(given));
        const lenient = next() < 0.2;
        for (let tries = 0; tries < 40; tries += 1) {
          const value = pick(valuesAt(pattern, given));
          const filled = withFacts(given, withAt(given.record.facts, steps, value));
          const answer = answerOf(filled);
          if (answer.verdict === 'invalid') continue;
          if (!lenient && tries < 30 && fails(answer)) continue;
          given = filled;
          return;
        }
      };
      for (let tries = 0; tries < 20 && absentIn(given).length > 0; tries += 1) fillOne();
      for (let left = 0; left < count; left += 1) {
        const places = optionalIn(given);
        if (places.length === 0) break;
        const less = withFacts(given, without(given.record.facts, pick(places).steps));
        if (answerOf(less).verdict !== 'invalid') given = less;
      }
      for (let tries = 0; tries < 20 && sizeOf(given) > most; tries += 1) fillOne();
      return given;
    });
}

function without(data: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(data))
    return data.map((row, at) => (String(at) === key ? without(row, rest) : row));
  const { [key]: inside, ...others } = data as Tree;
  return rest.length === 0 ? others : { ...(data as Tree), [key]: without(inside, rest) };
}
