import { decisions } from '../decisions/decisions.js';
import { ALTERNATIVES, type SwitchId } from '../regulation/alternatives.js';
import { type Edition, type ParameterName, readingOf } from '../regulation/editions.js';
import { inForce } from '../rules/article-20-in-force.js';

/** One thing in which editions differ. Titles and sources are none. */
export type Difference =
  | { readonly parameter: ParameterName }
  | { readonly reading: SwitchId }
  | { readonly rule: string }
  | { readonly localMeasures: true }
  | { readonly dates: true };

/** Everything in which two editions differ and that can change an answer. */
export function differencesOf(a: Edition, b: Edition): Difference[] {
  const parameters = (Object.keys(a.parameters) as ParameterName[])
    .filter((name) => !isSame(a.parameters[name], b.parameters[name]))
    .map((parameter) => ({ parameter }));
  const readings = (Object.keys(ALTERNATIVES) as SwitchId[])
    .filter((reading) => readingOf(a, reading) !== readingOf(b, reading))
    .map((reading) => ({ reading }));
  const rules = rulesInOrder()
    .filter((rule) => !isSame(a.rules?.[rule] ?? {}, b.rules?.[rule] ?? {}))
    .map((rule) => ({ rule }));
  return [
    ...parameters,
    ...readings,
    ...rules,
    ...(isSame(a.localMeasures ?? [], b.localMeasures ?? [])
      ? []
      : [{ localMeasures: true } as const]),
    ...(a.effectiveFrom === b.effectiveFrom && a.effectiveTo === b.effectiveTo
      ? []
      : [{ dates: true } as const]),
  ];
}

/** The ids of all rules in the order of the procedure, A20.in-force last. */
function rulesInOrder(): string[] {
  const ids = Object.values(decisions).flatMap(({ rules }) => rules.map(({ id }): string => id));
  return [...ids, inForce.id];
}

/** An edition with some of what another sets differently. */
export function carried(into: Edition, from: Edition, set: readonly Difference[]): Edition {
  let edition = into;
  for (const difference of set)
    edition = Object.assign({}, edition, part(edition, from, difference));
  return edition;
}

function part(edition: Edition, from: Edition, difference: Difference): Partial<Edition> {
  if ('parameter' in difference) {
    const { parameter } = difference;
    return { parameters: { ...edition.parameters, [parameter]: from.parameters[parameter] } };
  }
  if ('reading' in difference) {
    const { reading } = difference;
    return { readings: { ...edition.readings, [reading]: readingOf(from, reading) } };
  }
  if ('rule' in difference) {
    const { rule } = difference;
    return { rules: { ...edition.rules, [rule]: from.rules?.[rule] } };
  }
  if ('dates' in difference) {
    return { effectiveFrom: from.effectiveFrom, effectiveTo: from.effectiveTo };
  }
  return { localMeasures: from.localMeasures };
}

/** Whether plain data are the same, in whatever order their keys stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}
