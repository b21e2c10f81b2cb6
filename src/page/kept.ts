import { readEdition } from '../index.js';
import { fragmentOf } from './link.js';
import { parsed, type State, type View } from './store.js';
import { isTree } from './tree.js';

/** Browsers keep no more than some megabytes, and write them down each time: of a larger page nothing is kept. */
const MOST_KEPT = 2_000_000;

/** What a tab keeps of its page, beside the address in its own history: a reload loses nothing that was typed. */
export function keptOf(state: State): string | null {
  const { language, view, record, written, editions, docket, otherDockets } = state;
  const kept = JSON.stringify({ language, view, record, written, editions, docket, otherDockets });
  return kept.length > MOST_KEPT ? null : kept;
}

const VIEWS: readonly View[] = ['record', 'file', 'docket'];

/** What was kept, as far as it is what this page keeps: another version of it may have kept it. */
export function takenUp(kept: unknown): Partial<State> {
  const said = typeof kept === 'string' ? parsed(kept)?.value : undefined;
  if (!isTree(said)) return {};
  const { language, view, record, written, editions, docket, otherDockets } = said;
  const seen = VIEWS.find((each) => each === view);
  const read = Array.isArray(editions) ? editions.map((each) => readEdition(each)) : [];
  return {
    ...(language === 'zh' || language === 'en' ? { language } : {}),
    ...(seen === undefined ? {} : { view: seen }),
    ...(record === undefined ? {} : { record }),
    ...(typeof written === 'string' ? { written } : {}),
    editions: read.flatMap((each) => ('edition' in each ? [each.edition] : [])),
    ...(typeof docket === 'string' ? { docket } : {}),
    ...(typeof otherDockets === 'number' ? { otherDockets } : {}),
  };
}

/** Whether what was kept holds the record of an address, which then brings no other. */
export const holdsRecordOf = (fragment: string, { record }: Partial<State>): boolean =>
  record !== undefined && fragmentOf(record) === fragment;
