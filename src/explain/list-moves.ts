import type { Turn } from '../rules/turn.js';
import type { Condition, Effect } from './change.js';
import { listsOf, type Turning } from './domain.js';
import { fewestFields, type Made, objectsMade, type OpenField } from './fewest-fields.js';
import { type Choice, memberChoices, saidOf } from './members.js';
import { childKeys, valueAt, withAt } from './paths.js';
import { isFailing, isPassing, type Judge, type Situation } from './situation.js';
import { spectrumOf } from './spectrum.js';
import { mayLoseRows, type Target } from './targets.js';

/** What a list is looked at with. */
export interface ListView {
  readonly judge: Judge;
  readonly situation: Situation;
  readonly target: Target;
  /** The turns at the list and inside its rows, and the rules that they belong to. */
  readonly turns: readonly Turn[];
  readonly inside: readonly Turn[];
  readonly rules: readonly string[];
  readonly turning: Turning;
}

/** Lists that could stand in the place of one, and what is said of those that flip the verdict. */
export interface ListMove {
  readonly values: readonly unknown[];
  readonly says: (effects: readonly Effect[]) => Condition[];
}

/** Most lists that are tried in the place of one that is left out. */
const MOST_LISTS = 400;
/** Rows that stand for any others. */
const ROW_TEXT = '（其他）';

/** A list with what it lacks, without what it should not have, or, where it is left out, as it could be. */
export function listMove(view: ListView): ListMove {
  const { target, turns } = view;
  const { shape, value } = target;
  const isLeftOut = !Array.isArray(value);
  const current: readonly unknown[] = Array.isArray(value) ? value : [];
  if (shape.items !== undefined) {
    return ofChoices([
      ...memberChoices(current, shape, turns, isLeftOut),
      ...plainRows(view, current, isLeftOut),
    ]);
  }
  if (isLeftOut) return leftOut(view);
  const choices = [...namedRows(view, current), ...remedies(view, current), ...removal(view, current)];
  const needsRow = remediesAt(view).length === 0 && lacksRows(turns, current);
  if (!needsRow) return ofChoices(choices);
  const added = oneRow(view, current);
  return {
    values: [...choices.map((choice) => choice.value), ...added.values],
    says: (effects) => [
      ...saidOf(choices, effects.slice(0, choices.length)),
      ...added.says(effects.slice(choices.length)),
    ],
  };
}

const ofChoices = (choices: readonly Choice[]): ListMove => ({
  values: choices.map(({ value }) => value),
  says: (effects) => saidOf(choices, effects),
});

const limitsAt = (turns: readonly Turn[]): number[] =>
  turns.flatMap((turn) =>
    'limit' in turn && turn.unit === 'item' && typeof turn.limit !== 'string' && turn.gives[0] === 0
      ? [Number(turn.limit)]
      : [],
  );

/** Whether a list is empty of the rows of which a rule wants some. */
const lacksRows = (turns: readonly Turn[], _: readonly unknown[]): boolean =>
  limitsAt(turns).some((limit) => limit > 0);

/** Plain texts: as many as a rule wants, or none. */
function plainRows({ turns, target }: ListView, current: readonly unknown[], isLeftOut: boolean) {
  const wanted = Math.max(0, ...limitsAt(turns));
  if (wanted === 0) return [];
  const add = wanted - current.length;
  const item = target.shape.items === 'string' ? '…' : ROW_TEXT;
  const more: Choice[] =
    add > 0
      ? [{ value: [...current, ...Array.from({ length: add }, () => item)], says: { add } }]
      : [];
  if (isLeftOut) return [...more, { value: [], says: { set: [] } } as Choice];
  const remove = current.map((_, index) => index).slice(wanted - 1);
  return [...more, ...(add > 0 ? [] : [{ value: current.slice(0, wanted - 1), says: { remove } }])];
}

const remediesAt = ({ judge, rules, situation, target }: ListView) =>
  rules.flatMap((rule) => {
    if (!isFailing(judge.on(situation)?.answers.get(rule))) return [];
    return judge
      .remediesOf(rule, situation)
      .flatMap((remedy) => ('add' in remedy && remedy.path === target.path ? [{ rule, add: Number(remedy.add) }] : []));
  });

/** As many further rows as just mend a rule, or an amount still to be paid. */
function remedies(view: ListView, current: readonly unknown[]): Choice[] {
  return remediesAt(view).flatMap(({ rule, add }): Choice[] => {
    const isSum = view.turns.some((turn) => 'unit' in turn && turn.unit === 'fen');
    const value = isSum
      ? withAmount(view, current, rule, add)
      : withRows(view, current, rule, add);
    return value === undefined ? [] : [{ value, says: { add } }];
  });
}

/** The rows that a list could get, each field as the rules tell its values apart. */
function rowsFor({ target, turning }: ListView, amount?: number): Made[] {
  return objectsMade(fieldsOf(`${target.pattern}.*`, turning, amount));
}

/** The fields of an object that is not there yet: what must be there, and what a rule reads. */
export function fieldsOf(pattern: string, turning: Turning, amount?: number): OpenField[] {
  return (childKeys(turning.kind).get(pattern) ?? []).flatMap(([key, shape]): OpenField[] => {
    const inner = `${pattern}.${key}`;
    const turns = turning.turns.get(`facts.${inner}`) ?? [];
    const isRequired = shape.required === true;
    if (!isRequired && turns.length === 0) return [];
    if (amount !== undefined && shape.type.endsWith('money')) {
      return [{ key, spectrum: { values: [amount], says: () => [{}] }, isOptional: false }];
    }
    if (shape.type === 'list') {
      const choices = memberChoices([], shape, turns, true);
      const spectrum = ofChoices(choices.length === 0 ? [{ value: [], says: {} }] : choices);
      return [{ key, spectrum, isOptional: false }];
    }
    if (shape.type === 'object') return [];
    const full = spectrumOf(inner, shape, turns, turning);
    const spectrum = turns.length > 0 ? full : { ...full, values: full.values.slice(-1) };
    return [{ key, spectrum, isOptional: !isRequired }];
  });
}

/** The same row under a name that no other row has. */
const renamed = (row: Readonly<Record<string, unknown>>, number: number) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, value === ROW_TEXT ? `${ROW_TEXT}${number}` : value]),
  );

const withList = ({ situation, target }: ListView, value: readonly unknown[]): Situation => ({
  ...situation,
  facts: withAt(situation.facts, target.steps, value),
});

/** Adds row after row, each the one that leaves least to be added and fewest rules failing. */
function withRows(
  view: ListView,
  current: readonly unknown[],
  rule: string,
  count: number,
): readonly unknown[] | undefined {
  const { judge, target } = view;
  const rows = rowsFor(view).map(({ object }) => object);
  let list = current;
  for (let added = 1; added <= count; added += 1) {
    const scored = rows.flatMap((row) => {
      const next = [...list, renamed(row, added)];
      const there = withList(view, next);
      if (!judge.isValid(there)) return [];
      const standing = judge.on(there);
      if (standing === undefined) return [];
      const left = isPassing(standing.answers.get(rule))
        ? 0
        : Math.max(
            1,
            ...judge
              .remediesOf(rule, there)
              .flatMap((each) => ('add' in each && each.path === target.path ? [Number(each.add)] : [])),
          );
      const failing = [...standing.answers.values()].filter(isFailing).length;
      return [{ next, score: left * 100 + failing }];
    });
    const best = scored.reduce<(typeof scored)[number] | undefined>(
      (least, each) => (least === undefined || each.score < least.score ? each : least),
      undefined,
    );
    if (best === undefined) return undefined;
    list = best.next;
  }
  return list;
}

/** One row more with an amount, on a day on which it counts. */
function withAmount(
  view: ListView,
  current: readonly unknown[],
  rule: string,
  amount: number,
): readonly unknown[] | undefined {
  return rowsFor(view, amount)
    .map(({ object }) => [...current, object])
    .find((list) => {
      const there = withList(view, list);
      return view.judge.isValid(there) && isPassing(view.judge.on(there)?.answers.get(rule));
    });
}

/** The rows that a list must hold, by their ids, each on a day on which it counts. */
function namedRows(view: ListView, current: readonly unknown[]): Choice[] {
  const { judge, target, turns, rules } = view;
  const ids = turns.flatMap((turn) => ('holds' in turn ? turn.holds : []));
  if (ids.length === 0) return [];
  const bare = withList(view, [...current, ...ids.map((id) => ({ id }))]);
  const spectra = ids.map((_, index) => {
    const at = current.length + index;
    const of = `${target.path}.${at}.on`;
    const own = rules.flatMap((rule) => judge.turnsOf(rule, bare)).filter((turn) => turn.of === of);
    const shape = { type: 'date' } as const;
    return spectrumOf(`${target.pattern}.*.on`, shape, own, view.turning);
  });
  const rows = (days: readonly unknown[]) => [
    ...current,
    ...ids.map((id, index) => ({ id, on: days[index] })),
  ];
  const passes = (days: readonly unknown[]): boolean => {
    const there = withList(view, rows(days));
    if (!judge.isValid(there)) return false;
    const standing = judge.on(there);
    return rules.every((rule) => isPassing(standing?.answers.get(rule)));
  };
  // Each by itself beside the earliest day on which it leaves no other out; then all together.
  const first = spectra.map(({ values }, index) =>
    values.find((day) => isOnTime(view, rows, ids.length, index, day)),
  );
  if (first.some((day) => day === undefined) || !passes(first)) return [];
  const effects = spectra.map(({ values }, index) =>
    values.map(
      (day): Effect => (passes(first.map((own, at) => (at === index ? day : own))) ? 'flips' : 'stays'),
    ),
  );
  const last = effects.map((each, index) => spectra[index]?.values[each.lastIndexOf('flips')]);
  const days = passes(last) ? effects : effects.map((each) => onlyFirst(each));
  const add = ids.map((id, index) => ({
    id,
    on: spectra[index]?.says(days[index] ?? [])[0] ?? {},
  }));
  return [{ value: rows(first), says: { add } }];
}

const onlyFirst = (effects: readonly Effect[]): Effect[] => {
  const at = effects.indexOf('flips');
  return effects.map((_, index) => (index === at ? 'flips' : 'stays'));
};

/** Whether a row on a day is held back no more, the others undated. */
function isOnTime(
  view: ListView,
  rows: (days: readonly unknown[]) => readonly unknown[],
  count: number,
  index: number,
  day: unknown,
): boolean {
  const { judge, rules } = view;
  const days = Array.from({ length: count }, (_, at) => (at === index ? day : undefined));
  const there = withList(view, rows(days));
  const standing = judge.on(there);
  return (
    standing !== undefined &&
    !rules.some((rule) => isFailing(standing.answers.get(rule))) &&
    judge.isValid(there)
  );
}

/** Without the rows that do not pass, as few of them as will do. */
function removal(view: ListView, current: readonly unknown[]): Choice[] {
  const { judge, target, inside, turning } = view;
  if (current.length === 0 || !mayLoseRows(turning.kind, target.pattern)) return [];
  const offending = current
    .map((_, index) => index)
    .filter((index) =>
      inside.some((turn) => {
        const prefix = `${target.path}.${index}.`;
        return turn.of.startsWith(prefix) && !isOnPassingSide(turn, view.situation);
      }),
    );
  const rows = offending.length > 0 ? offending : current.map((_, index) => index);
  const without = (removed: readonly number[]) =>
    current.filter((_, index) => !removed.includes(index));
  const before = judge.on(view.situation);
  const isBetter = (removed: readonly number[]): boolean => {
    const after = judge.on(withList(view, without(removed)));
    return view.rules.some(
      (rule) => (after?.answers.get(rule) ?? 2) > (before?.answers.get(rule) ?? 2),
    );
  };
  const fewest = isBetter(rows)
    ? rows.reduce<readonly number[]>((kept, row) => {
        const fewer = kept.filter((each) => each !== row);
        return fewer.length > 0 && isBetter(fewer) ? fewer : kept;
      }, rows)
    : rows;
  return [{ value: without(fewest), says: { remove: [...fewest] } }];
}

function isOnPassingSide(turn: Turn, { facts }: Situation): boolean {
  const value = valueAt(facts, turn.of.split('.').slice(1));
  if ('passes' in turn) return turn.passes.includes(value as never);
  if (!('limit' in turn) || value === undefined || value === null) return false;
  const limit = turn.limit as number | string;
  const side = (value as typeof limit) < limit ? 0 : value === limit ? 1 : 2;
  return turn.gives[side] === 2;
}

/** One further row: what of it must be so, the rest as it may. */
function oneRow(view: ListView, current: readonly unknown[]): ListMove {
  const fields = fieldsOf(`${view.target.pattern}.*`, view.turning);
  const made = objectsMade(fields);
  return {
    values: made.map(({ object }) => [...current, object]),
    says: (effects) =>
      fewestFields(fields, made, effects).map((row) =>
        Object.keys(row).length === 0 ? { add: 1 } : { add: [row] },
      ),
  };
}

/** A list that is left out: none, nothing in it, one row, or as many as it takes. */
function leftOut(view: ListView): ListMove {
  const { target, turning } = view;
  const single = oneRow(view, []);
  const longer = listsOf(target.pattern, target.shape, turning.turns.get(`facts.${target.pattern}`) ?? [], turning)
    .filter((list) => Array.isArray(list) && list.length > 1)
    .slice(0, MOST_LISTS) as (readonly unknown[])[];
  const none = [...(target.shape.nullable === true ? [null] : []), []];
  const sums = view.turns.flatMap((turn) =>
    'unit' in turn && turn.unit === 'fen' && typeof turn.limit !== 'string' ? [Number(turn.limit)] : [],
  );
  return {
    values: [...none, ...single.values, ...longer],
    says: (effects) => {
      const ofNone = none.flatMap((value, at): Condition[] =>
        effects[at] === 'flips' ? [{ set: value }] : [],
      );
      const ofOne = single.says(effects.slice(none.length, none.length + single.values.length));
      const more = longer.filter((_, at) => effects[none.length + single.values.length + at] === 'flips');
      const [sum] = sums;
      if (sum !== undefined) return [...ofNone.filter(({ set }) => set === null), ...ofSum(sum, ofNone, ofOne)];
      if (ofOne.length > 0 || more.length === 0) return [...ofNone, ...ofOne];
      return [...ofNone, { add: Math.min(...more.map((list) => list.length)) }];
    },
  };
}

/** A sum that is left out: at least the limit where rows flip the verdict, less where none does too. */
function ofSum(limit: number, ofNone: readonly Condition[], ofOne: readonly Condition[]): Condition[] {
  if (ofNone.some(({ set }) => Array.isArray(set))) return [{ atMost: limit - 1 }];
  return ofOne.length > 0 ? [{ add: limit }] : [];
}
