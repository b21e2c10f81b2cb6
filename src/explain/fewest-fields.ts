import type { Condition, Effect, Spectrum } from './change.js';

/** A field of an object that is not there yet, and what it could be; optional: it may be left out too. */
export interface OpenField {
  readonly key: string;
  readonly spectrum: Spectrum;
  readonly isOptional: boolean;
}

/** An object that could stand there: of each field the place of its value, -1 where it is left out. */
export interface Made {
  readonly object: Readonly<Record<string, unknown>>;
  readonly places: readonly number[];
}

/** Every object that the fields can make. */
export function objectsMade(fields: readonly OpenField[]): Made[] {
  let made: Made[] = [{ object: {}, places: [] }];
  for (const { key, spectrum, isOptional } of fields) {
    made = made.flatMap(({ object, places }) => [
      ...spectrum.values.map((value, place) => ({
        object: { ...object, [key]: value },
        places: [...places, place],
      })),
      ...(isOptional ? [{ object, places: [...places, -1] }] : []),
    ]);
  }
  return made;
}

/** The fewest fields that suffice, each so, the others as they may: one condition for each choice. */
export function fewestFields(
  fields: readonly OpenField[],
  made: readonly Made[],
  effects: readonly Effect[],
): { readonly [field: string]: Condition }[] {
  const found: { readonly [field: string]: Condition }[] = [];
  const sufficient: { fields: readonly number[]; tuples: ReadonlySet<string> }[] = [];
  for (const chosen of subsets(fields.length)) {
    const tuples = tuplesThatFlip(chosen, made, effects);
    const fresh = [...tuples].filter(([, places]) => {
      const at = new Map(chosen.map((field, index) => [field, places[index]]));
      return !sufficient.some(
        (smaller) =>
          smaller.fields.every((field) => at.has(field)) &&
          smaller.tuples.has(smaller.fields.map((field) => at.get(field)).join()),
      );
    });
    if (fresh.length === 0) continue;
    sufficient.push({ fields: chosen, tuples: new Set(fresh.map(([key]) => key)) });
    found.push(
      ...said(
        chosen.map((index) => fields[index] as OpenField),
        fresh.map(([, places]) => places),
      ),
    );
  }
  return found;
}

/** The numbers below `count` in all subsets, the smaller first. */
function subsets(count: number): number[][] {
  const all = Array.from({ length: 2 ** count }, (_, mask) =>
    Array.from({ length: count }, (__, index) => index).filter((index) => (mask >> index) & 1),
  );
  return all.sort((one, other) => one.length - other.length || compare(one, other));
}

const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
};

/** What some fields must be so that every object with it flips the verdict, and there is one. */
function tuplesThatFlip(
  chosen: readonly number[],
  made: readonly Made[],
  effects: readonly Effect[],
): Map<string, readonly number[]> {
  const tuples = new Map<string, readonly number[]>();
  const failing = new Set<string>();
  made.forEach(({ places }, at) => {
    const own = chosen.map((field) => places[field] ?? -1);
    if (own.includes(-1)) return;
    if (effects[at] === 'flips') tuples.set(own.join(), own);
    else failing.add(own.join());
  });
  for (const key of failing) tuples.delete(key);
  return tuples;
}

/** Fields that need one another are split by what the first of them is. */
function said(
  fields: readonly OpenField[],
  tuples: readonly (readonly number[])[],
): { readonly [field: string]: Condition }[] {
  const [first, ...others] = fields;
  if (first === undefined) return [{}];
  const byFirst = new Map<string, { places: number[]; rests: readonly (readonly number[])[] }>();
  for (const place of new Set(tuples.map(([own]) => own ?? 0))) {
    const rests = tuples.filter(([own]) => own === place).map(([, ...rest]) => rest);
    const key = JSON.stringify(rests);
    const group = byFirst.get(key) ?? { places: [], rests };
    group.places.push(place);
    byFirst.set(key, group);
  }
  return [...byFirst.values()].flatMap(({ places, rests }) => {
    const effects = first.spectrum.values.map(
      (_, place): Effect => (places.includes(place) ? 'flips' : 'stays'),
    );
    return first.spectrum
      .says(effects)
      .flatMap((condition) =>
        said(others, rests).map((rest) => ({ [first.key]: condition, ...rest })),
      );
  });
}
