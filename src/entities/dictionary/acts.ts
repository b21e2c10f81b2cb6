import type { ActEntries } from './act-entries.js';
import { head } from './act-fields.js';
import { applicationActs } from './acts-application.js';
import { demandActs, entryActs } from './acts-demand.js';
import { projectActs } from './acts-project.js';
import type { Entries, Entry } from './entry.js';
import { facts } from './facts.js';
import type { Pair } from './pair.js';

const acts: Readonly<Record<string, ActEntries>> = {
  ...demandActs,
  ...entryActs,
  ...applicationActs,
  ...projectActs,
};

const KNOWN_BEFORE: Pair = [
  '以案卷此前的行为为准；此前也没有的，视为未记录',
  'what earlier acts of the docket brought counts; where none did, it is not on record',
];

const FOLLOWS: Pair = [
  '由办理者和行为所写的其他内容得出',
  'it follows from who acts and what else the act says',
];

/** A fact of the decision as an act states it: left out, the history speaks, where it can. */
function asStated(path: string, entry: Entry, { brings = [], follows = [] }: ActEntries): Entry {
  const isAmong = (paths: readonly string[]) =>
    paths.some((each) => path === each || path.startsWith(`${each}.`));
  if (isAmong(brings)) return entry;
  return { ...entry, whenLeftOut: isAmong(follows) ? FOLLOWS : KNOWN_BEFORE };
}

/** The entries of an act's fields by path: what every act has, its own, and the facts it may state. */
export function entriesOfAct(act: string): Entries {
  const entries = acts[act] as ActEntries;
  const { states, own, on, by } = entries;
  const stated = states === undefined ? {} : facts[states];
  const examples: Readonly<Record<string, unknown>> = { act, on, by };
  return Object.fromEntries([
    ...Object.entries(head).map(([path, entry]): [string, Entry] => [
      path,
      path in examples ? { ...entry, example: examples[path] } : entry,
    ]),
    ...Object.entries(stated).map(([path, entry]): [string, Entry] => [
      path,
      asStated(path, entry, entries),
    ]),
    ...Object.entries(own),
  ]);
}

/** The kind of decision whose facts an act may state, if it guards one. */
export const statedBy = (act: string): keyof typeof facts | undefined => acts[act]?.states;
