import { decisions } from '../decisions/decisions.js';
import type { Act, ActName } from '../entities/acts.js';
import { type DataError, dataError } from '../entities/faults.js';
import { acts, isActName } from '../entities/tables/acts.js';
import { conforming, Look } from '../entities/tables/conforms.js';
import { read } from '../entities/tables/read.js';
import { inForce } from '../rules/article-20-in-force.js';
import { copyOf } from '../values/copy.js';
import { type Language, type LanguageTag, languageOf } from '../values/language.js';
import { atOneLook, withoutInherited } from '../values/one-look.js';
import { handlingOf } from './tables.js';

/** An act that was read, or everything that is wrong with it. */
export type ActRead =
  | { readonly ok: true; readonly act: Act }
  | { readonly ok: false; readonly errors: DataError[] };

/**
 * Reads one act from data of unknown quality, each member once. Never throws but a RangeError of a language that
 * the library does not speak.
 *
 * @example
 * ```ts
 * readAct({ act: 'close-demand', on: '2024-06-30', by: '某公司', reason: '已另行解决' }).ok // => true
 * readAct({ act: 'close-demand' }).ok // => false
 * ```
 */
export function readAct(
  data: unknown,
  tag?: LanguageTag,
  path: readonly PropertyKey[] = [],
): ActRead {
  const language = languageOf(tag);
  try {
    return readLooked(atOneLook(data), language, path);
  } catch {
    // A getter or a proxy that throws.
    return { ok: false, errors: [dataError(path, { fault: 'unreadable' }, language)] };
  }
}

/** The same of data that were looked at once. */
function readLooked(
  data: unknown,
  language: Language | undefined,
  path: readonly PropertyKey[],
): ActRead {
  const name = actNameIn(data);
  if (name === undefined) {
    const given = (data as { act?: unknown } | null)?.act;
    const at = [...path, 'act'];
    const fault =
      given === undefined
        ? { fault: 'required' }
        : { fault: 'unknown-act', of: Object.keys(acts).join(' | '), given };
    return { ok: false, errors: [dataError(at, fault, language)] };
  }
  const known = read(acts[name], data, { language, path });
  if (!known.ok) return known;
  const act = known.data as Act;
  const errors = reasonErrors(act, language, path);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, act };
}

/**
 * Reads an act as `readAct` does and gives a plain copy of it, which is read as well: what is not there when
 * it is written as JSON, such as the getter of a class, is not there. Never throws.
 */
export function takeAct(
  data: unknown,
  language?: Language,
  path: readonly PropertyKey[] = [],
): ActRead {
  try {
    const taken = readLooked(atOneLook(data), language, path);
    return taken.ok ? readLooked(withoutInherited(eventOf(taken.act)), language, path) : taken;
  } catch {
    return { ok: false, errors: [dataError(path, { fault: 'unreadable' }, language)] };
  }
}

/**
 * A plain act as it is mostly given, read and copied in one pass. Of any other, and of any fault, it says
 * nothing; nor may anybody have given something to all objects.
 */
export function takePlainly(data: unknown): Extract<ActRead, { ok: true }> | undefined {
  try {
    const name = actNameIn(data);
    if (name === undefined) return undefined;
    const look = new Look(false);
    const act = conforming(acts[name], data, look) as Act;
    if (!look.conforms || act.reasons !== undefined) return undefined;
    return { ok: true, act: leavesNothingOut(act) ? act : eventOf(act) };
  } catch {
    return undefined;
  }
}

/** Whether no member is there that says nothing (`undefined`), free data apart. */
function leavesNothingOut(data: unknown): boolean {
  if (typeof data !== 'object') return data !== undefined;
  if (Array.isArray(data)) return data.every(leavesNothingOut);
  for (const key in data) {
    if (key !== 'meta' && !leavesNothingOut((data as Record<string, unknown>)[key])) return false;
  }
  return true;
}

/** The act as the event keeps it: a copy of its own, but for free data, which nothing here reads. */
function eventOf(act: Act): Act {
  const { meta } = act;
  if (meta === undefined) return copyOf(act);
  return { ...copyOf({ ...act, meta: undefined }), meta };
}

export function actNameIn(data: unknown): ActName | undefined {
  const name = (data as { act?: unknown } | null)?.act;
  return isActName(name) ? name : undefined;
}

/** A reason can only be given for a rule that guards the act. */
function reasonErrors(
  { act, reasons }: Act,
  language: Language | undefined,
  path: readonly PropertyKey[],
): DataError[] {
  if (reasons === undefined) return [];
  const rules: string[] = handlingOf(act).guard.flatMap((kind) =>
    decisions[kind].rules.map(({ id }) => id),
  );
  return Object.keys(reasons)
    .filter((id) => !rules.includes(id) && id !== inForce.id)
    .map((id) => dataError([...path, 'reasons', id], { fault: 'unknown-rule', of: id }, language));
}
