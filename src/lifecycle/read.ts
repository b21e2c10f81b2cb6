import { decisions } from '../decisions/decisions.js';
import { type Act, type ActName, actSchemas } from '../entities/acts.js';
import { type DataError, dataError, dataErrors, type Language } from '../entities/faults.js';
import { readActNamed } from '../entities/read-act.js';
import { inForce } from '../rules/article-20-in-force.js';
import { handlingOf } from './judge.js';
import { copyOf } from './plain.js';

/** An act that was read, or everything that is wrong with it. */
export type ActRead =
  | { readonly ok: true; readonly act: Act }
  | { readonly ok: false; readonly errors: DataError[] };

/**
 * Reads one act from data of unknown quality. Never throws on plain data.
 *
 * @example
 * ```ts
 * readAct({ act: 'close-demand', on: '2024-06-30', by: '某公司', reason: '已另行解决' }).ok // => true
 * readAct({ act: 'close-demand' }).ok // => false
 * ```
 */
export function readAct(
  data: unknown,
  language?: Language,
  path: readonly PropertyKey[] = [],
): ActRead {
  const name = actNameIn(data);
  if (name === undefined) {
    const given = (data as { act?: unknown } | null)?.act;
    const at = [...path, 'act'].join('.');
    const fault = given === undefined ? { fault: 'required' } : { fault: 'unknown-act', given };
    return { ok: false, errors: [dataError(at, fault, language)] };
  }
  const read = readActNamed[name](data);
  if (!read.success) return { ok: false, errors: dataErrors(read.error.issues, language, path) };
  const act = read.data as Act;
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
    const read = readAct(data, language, path);
    return read.ok ? readAct(eventOf(read.act), language, path) : read;
  } catch {
    return { ok: false, errors: [dataError(path.join('.'), { fault: 'unreadable' }, language)] };
  }
}

/** The act as the event keeps it: a copy of its own, but for free data, which nothing here reads. */
function eventOf(act: Act): Act {
  const { meta } = act;
  if (meta === undefined) return copyOf(act);
  return { ...copyOf({ ...act, meta: undefined }), meta };
}

export function actNameIn(data: unknown): ActName | undefined {
  const name = (data as { act?: unknown } | null)?.act;
  return typeof name === 'string' && Object.hasOwn(actSchemas, name)
    ? (name as ActName)
    : undefined;
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
    .map((id) => {
      const at = [...path, 'reasons', id].map(String).join('.');
      return dataError(at, { fault: 'unknown-rule', of: id }, language);
    });
}
