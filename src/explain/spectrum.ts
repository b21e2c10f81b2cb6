import type { Shape } from '../entities/dictionary/shape.js';
import type { Turn } from '../rules/turn.js';
import { addDays } from '../values/days.js';
import type { Json } from '../values/plain.js';
import { sameText } from '../values/text.js';
import type { Condition, Effect, Spectrum } from './change.js';
import { valuesOf } from './domain.js';
import { OTHER_TEXT, type Turning } from './leaf-values.js';
import { runs } from './ranges.js';

/** What a plain fact could be, on each side of everything at which these turns turn. */
export function spectrumOf(
  pattern: string,
  shape: Shape,
  turns: readonly Turn[],
  turning: Turning,
  current?: unknown,
): Spectrum {
  const here = { ...turning, turns: new Map([[`facts.${pattern}`, turns]]), days: 1 };
  switch (shape.type) {
    case 'date':
      return daysOf(valuesOf(pattern, shape, here), turning.context.decidedOn);
    case 'integer':
    case 'money':
    case 'positive-money':
    case 'signed-money':
      return ordered(valuesOf(pattern, shape, here));
    case 'boolean':
      return words([true, false], [true, false], shape);
    case 'string':
      return noticeText(turns, current);
    case 'place':
      return places(valuesOf(pattern, shape, here), turns, current);
    case 'word':
      return words(valuesOf(pattern, shape, here), named(turns), shape, current);
    default:
      return texts(shape, named(turns), current);
  }
}

const named = (turns: readonly Turn[]): Json[] => [
  ...new Set(
    turns.flatMap((turn) => ('passes' in turn ? [...turn.passes, ...(turn.fails ?? [])] : [])),
  ),
];

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' ? sameText(one, other) : one === other;

/** What flips, by the values that are named; where what is not named flips too, all but those that do not. */
function byName(
  values: readonly unknown[],
  effects: readonly Effect[],
  isNamed: (value: unknown) => boolean,
  current: unknown,
  say: (flipping: readonly Json[]) => Condition,
): Condition[] {
  const flipping = values.filter((_, at) => effects[at] === 'flips') as Json[];
  const conditions: Condition[] = flipping.includes(null) ? [{ set: null }] : [];
  const rest = flipping.filter((value) => value !== null);
  if (rest.length === 0) return conditions;
  if (rest.every(isNamed)) return [...conditions, say(rest)];
  const staying = values.filter(
    (value, at) => value !== null && effects[at] !== 'flips' && isNamed(value),
  );
  const own = typeof current === 'string' && isNamed(current) ? [current] : [];
  const not = [...staying, ...own.filter((each) => !staying.some((value) => isSame(value, each)))];
  return [...conditions, not.length === 0 ? { given: true } : { not: not as Json[] }];
}

const oneOrSeveral = (values: readonly Json[]): Condition =>
  values.length === 1 ? { set: values[0] ?? null } : { oneOf: values };

/** Yes and no, and the words of an enumeration: those that a rule names, and one other. */
function words(
  values: readonly unknown[],
  known: readonly Json[],
  shape: Shape,
  current?: unknown,
): Spectrum {
  const all = shape.words ?? [];
  // Where a single word is left over it is as good as named.
  const others = all.filter((word) => !known.includes(word));
  const isNamed = (value: unknown) =>
    known.includes(value as Json) || (others.length === 1 && all.length === 2);
  const open = values.filter((value) => value !== current);
  return {
    values: open,
    says: (effects) =>
      byName(open, effects, isNamed, current, oneOrSeveral).map((says) =>
        says.given === true ? oneOrSeveral(all) : says,
      ),
  };
}

/** Texts that a rule names, and one other; where none is named, any text at all. */
function texts({ nullable }: Shape, known: readonly Json[], current: unknown): Spectrum {
  const ofText = known.filter((value) => typeof value === 'string');
  const values = [...(nullable === true ? [null] : []), ...ofText, OTHER_TEXT].filter(
    (value) => !isSame(value, current),
  );
  const isNamed = (value: unknown) => ofText.some((text) => isSame(text, value));
  return {
    values,
    says: (effects) => byName(values, effects, isNamed, current, oneOrSeveral),
  };
}

/** A text of a notice: free of the terms that a rule finds in it, else any. */
function noticeText(turns: readonly Turn[], current: unknown): Spectrum {
  const terms = named(turns).filter(
    (term) => typeof term === 'string' && term !== '' && term !== '…',
  );
  const says: Condition =
    terms.length > 0 && typeof current === 'string'
      ? { without: terms as string[] }
      : { given: true };
  return { values: ['…'], says: ([effect]) => (effect === 'flips' ? [says] : []) };
}

/** A place by the province or prefecture in which it lies, or by its code where a rule names it. */
function places(values: readonly unknown[], turns: readonly Turn[], current: unknown): Spectrum {
  const within = turns.flatMap((turn) => ('within' in turn ? turn.within : []));
  const codes = named(turns);
  const longestFirst = [...new Set(within)].sort((one, other) => other.length - one.length);
  const nameOf = (place: unknown): string | undefined =>
    codes.includes(place as Json)
      ? String(place)
      : longestFirst.find((prefix) => String(place).startsWith(prefix));
  const open = values.filter(
    (value) => value !== current && (nameOf(value) ?? '') !== (nameOf(current) ?? ' '),
  );
  return {
    values: open,
    says: (effects) => {
      const says = byName(
        open,
        effects,
        (value) => nameOf(value) !== undefined,
        current,
        (flipping) => {
          const every = [...new Set(flipping.map((value) => nameOf(value) ?? ''))];
          if (every.every((name) => codes.includes(name))) return oneOrSeveral(every);
          const names = widest(every);
          const beside = longestFirst.filter(
            (prefix) => !every.includes(prefix) && names.some((name) => prefix.startsWith(name)),
          );
          return { within: names, ...(beside.length === 0 ? {} : { not: beside }) };
        },
      );
      const all = [...new Set([...longestFirst, ...codes.map(String)])].sort();
      return says.flatMap(({ not, given, ...rest }): Condition[] => {
        // Any place at all: one of those that count, or another.
        if (given === true)
          return [within.length > 0 ? { within: all } : { oneOf: all }, { not: all }];
        if (not === undefined) return [rest];
        const outside = widest([...new Set(not.map((place) => nameOf(place) ?? String(place)))]);
        // What flips inside of a province that does not is told by itself.
        const inside = open.flatMap((value, at) => {
          const name = nameOf(value);
          const isInside = outside.some((wider) => name?.startsWith(wider) === true);
          return effects[at] === 'flips' && name !== undefined && isInside ? [name] : [];
        });
        return [...(inside.length === 0 ? [] : [{ within: inside }]), { ...rest, not: outside }];
      });
    },
  };
}

/** Prefixes without those that lie in another. */
const widest = (prefixes: readonly string[]): string[] =>
  prefixes.filter(
    (prefix) => !prefixes.some((wider) => wider !== prefix && prefix.startsWith(wider)),
  );

/** Numbers and amounts: from and up to where the verdict turns. */
function ordered(values: readonly unknown[]): Spectrum {
  const numbers = (values.filter((value) => value !== null) as number[]).sort((a, b) => a - b);
  const all = values.includes(null) ? [null, ...numbers] : numbers;
  return {
    values: all,
    says: (effects) => {
      const from = all.length - numbers.length;
      return [
        ...(from === 1 && effects[0] === 'flips' ? [{ set: null }] : []),
        ...runs(numbers, effects.slice(from), (one, other) => other - one === 1).map(
          ({ low, high, fromBelow, toAbove }): Condition => {
            if (!fromBelow && !toAbove && low === high) return { set: low };
            if (fromBelow && toAbove) return { atLeast: low };
            return {
              ...(fromBelow ? {} : { atLeast: low }),
              ...(toAbove ? {} : { atMost: high }),
            };
          },
        ),
      ];
    },
  };
}

/**
 * Days, the day of decision the last of them. Before the first at which anything turns stands one more: where what
 * else has to be hangs on the day, two that flip say so and one alone does not.
 */
function daysOf(values: readonly unknown[], decidedOn: string): Spectrum {
  const given = values.filter((value) => value !== null && String(value) <= decidedOn) as string[];
  const turning = [...new Set([...given, addDays(decidedOn, -1), decidedOn])].sort();
  const days = [...new Set([addDays(turning[0] ?? decidedOn, -1), ...turning])];
  const all = values.includes(null) ? [null, ...days] : days;
  return {
    values: all,
    says: (effects) => {
      const from = all.length - days.length;
      return [
        ...(from === 1 && effects[0] === 'flips' ? [{ set: null }] : []),
        ...runs(days, effects.slice(from), (one, other) => addDays(one, 1) === other).map(
          ({ low, high, fromBelow }): Condition => ({
            ...(fromBelow ? {} : { onOrAfter: low }),
            onOrBefore: high,
          }),
        ),
      ];
    },
  };
}
