import { findEdition } from '../editions/edition.js';
import type { Docket } from '../entities/acts.js';
import type { DataError } from '../entities/faults.js';
import { others } from '../entities/tables/others.js';
import { read } from '../entities/tables/read.js';
import { draft, type Edition } from '../regulation/editions.js';
import type { DateText } from '../values/date.js';
import type { Language, LanguageTag } from '../values/language.js';
import { atOneLook, isPolluted } from '../values/one-look.js';
import { inOrder, type Placed } from './chronology.js';
import { takeAct, takePlainly } from './read.js';

/** How dockets are replayed. */
export interface ReplayOptions {
  /** Editions besides the draft that dockets may name, as `readEdition` gives them. */
  readonly editions?: readonly Edition[] | undefined;
  /** The language of error messages; left out: Chinese and English, in this order. */
  readonly language?: LanguageTag | undefined;
  /** Leaves out what was not on record by this day. */
  readonly knownOn?: DateText | undefined;
  /**
   * `none`: of no act is it said why it stands or not, so that nothing is made that nobody reads; `steps` and
   * `decisions` are empty. Verdicts, the rules of the irregular acts and the statuses stay. Left out: `all`.
   */
  readonly findings?: 'all' | 'none' | undefined;
}

/** An act that breaks the schema, with what is wrong with it. */
interface Unread {
  readonly each: unknown;
  readonly index: number;
  readonly errors: DataError[];
}

/** A docket that was read: its acts in the order in which they are judged. */
export interface OpenDocket {
  readonly ok: true;
  readonly id: string;
  /** The edition as the docket names it; left out: the draft. */
  readonly named: string | undefined;
  readonly edition: Edition;
  /** How many acts it has, whether they can be read or not. */
  readonly acts: number;
  readonly placed: readonly Placed[];
  readonly unread: readonly Unread[];
}

/** Reads a docket, act by act, and puts its acts in order. */
export function openDocket(
  data: unknown,
  { editions = [], language, knownOn }: ReplayOptions & { readonly language: Language | undefined },
): OpenDocket | { readonly ok: false; readonly errors: readonly DataError[] } {
  const docket = read(others.docket, atOneLook(data, 2), { language });
  if (!docket.ok) return { ok: false, errors: docket.errors };
  const { id, edition: named, acts } = docket.data as Docket;
  const governing = findEdition(named ?? draft.id, editions, language);
  if (governing.found === undefined) return { ok: false, errors: governing.errors };
  const { readable, unread } = takeActs(acts, language);
  const placed = inOrder(readable, knownOn);
  return { ok: true, id, named, edition: governing.found, acts: acts.length, placed, unread };
}

function takeActs(acts: readonly unknown[], language: Language | undefined) {
  const plainly = !isPolluted();
  const taken = takeEach(acts, language, plainly);
  // Data that are read may themselves have given something to all objects.
  return plainly && isPolluted() ? takeEach(acts, language, false) : taken;
}

function takeEach(acts: readonly unknown[], language: Language | undefined, plainly: boolean) {
  const readable: Placed[] = [];
  const unread: Unread[] = [];
  for (let index = 0; index < acts.length; index += 1) {
    const each = acts[index];
    const plain = plainly ? takePlainly(each) : undefined;
    const taken = plain ?? takeAct(each, language, ['acts', index]);
    if (taken.ok) readable.push({ index, act: taken.act });
    else unread.push({ each, index, errors: taken.errors });
  }
  return { readable, unread };
}
