import type { Shape } from '../entities/dictionary/shape.js';
import type { Turn } from '../rules/turn.js';
import type { Json } from '../values/plain.js';
import type { Condition, Effect } from './change.js';

/** A list as it could stand, and what is said of it. */
export interface Choice {
  readonly value: readonly unknown[] | null;
  readonly says: Condition;
}

/** What a list must hold, added where it lacks it; taken away where enough of it is there. */
export function memberChoices(
  current: readonly unknown[],
  { items }: Shape,
  turns: readonly Turn[],
  isLeftOut: boolean,
): Choice[] {
  return turns.flatMap((turn): Choice[] => {
    if (!('holds' in turn)) return [];
    const wanted: Json[] = items === 'integer' ? turn.holds.map(Number) : [...turn.holds];
    const enough = turn.atLeast ?? wanted.length;
    const held = wanted.filter((each) => current.includes(each));
    const lacking = wanted.filter((each) => !current.includes(each));
    const adding = combinations(lacking, enough - held.length).map(
      (add): Choice => ({ value: [...current, ...add], says: { add } }),
    );
    const standing = isLeftOut ? wanted : held;
    const losing = combinations(standing, standing.length - enough + 1).map(
      (remove): Choice => ({
        value: (isLeftOut ? wanted : current).filter((each) => !remove.includes(each as Json)),
        says: { remove },
      }),
    );
    return [...adding, ...losing];
  });
}

function combinations<Thing>(things: readonly Thing[], size: number): Thing[][] {
  if (size <= 0 || size > things.length) return [];
  if (size === things.length) return [[...things]];
  const [first, ...others] = things as [Thing, ...Thing[]];
  return [
    ...combinations(others, size - 1).map((rest) => [first, ...rest]),
    ...(size === 1 ? [[first]] : []),
    ...combinations(others, size),
  ];
}

/** Of the choices that flip the verdict those of which no part flips it. */
export function saidOf(choices: readonly Choice[], effects: readonly Effect[]): Condition[] {
  const flipping = choices.filter((_, at) => effects[at] === 'flips').map(({ says }) => says);
  const distinct = [...new Map(flipping.map((says) => [JSON.stringify(says), says])).values()];
  return distinct.filter(
    (says) =>
      !distinct.some(
        (other) =>
          other !== says && (isPart(other.add, says.add) || isPart(other.remove, says.remove)),
      ),
  );
}

const isPart = (part: unknown, whole: unknown): boolean =>
  Array.isArray(part) &&
  Array.isArray(whole) &&
  part.length < whole.length &&
  part.every((each) => whole.some((one) => JSON.stringify(one) === JSON.stringify(each)));
