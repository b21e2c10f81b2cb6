import { findEdition } from '../editions/edition.js';
import type { Docket } from '../entities/acts.js';
import type { DataError } from '../entities/faults.js';
import { others } from '../entities/tables/others.js';
import { read } from '../entities/tables/read.js';
import { draft, type Edition } from '../regulation/editions.js';
import { loadedEdition } from '../regulation/loaded.js';
import type { Language } from '../values/language.js';
import { atOneLook, isPolluted } from '../values/one-look.js';
import { inOrder, type Placed } from './chronology.js';
import { takeAct, takePlainly } from './read.js';
import type { ReplayOptions } from './replay-options.js';

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

/** A docket that nobody else holds, all of whose acts are right; nothing where nobody knows its edition. */
export function openRead(
  { id, edition: named, acts }: Docket,
  { editions = [], knownOn }: ReplayOptions,
): OpenDocket | undefined {
  const edition = loadedEdition(named, editions);
  if (edition === undefined) return undefined;
  const placed = inOrder(
    acts.map((act, index) => ({ index, act })),
    knownOn,
  );
  return { ok: true, id, named, edition, acts: acts.length, placed, unread: [] };
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
