import type { Subject } from '../audit/record.js';
import { canonicalText, sameText } from '../values/text.js';
import { byDecision, type Filed, type FileSubject, inOrder, isFiledOf, place } from './filed.js';
import { Repeats } from './repeats.js';
import { sameParty, theLead } from './same.js';
import { type Misnamed, nameFor, type Sheaf } from './subject-file.js';

/** Records joined into files, and the places of those that could not be. */
export interface Joined {
  readonly files: readonly Sheaf[];
  readonly unjoined: readonly Filed[];
  readonly unplaced: readonly number[];
  /** Those that equal an earlier one in everything, and that one: they take no part. */
  readonly repeats: ReadonlyMap<Filed, Filed>;
}

/** Who first named the demand of an entry or project, and the entry of a project. */
interface Names {
  readonly demandOfEntry: Map<string, Filed>;
  readonly demandOfProject: Map<string, Filed>;
  readonly entryOfProject: Map<string, Filed>;
}

/** Joins records by the demands, entries and projects that they name, whichever record names them. */
export function joined(records: readonly Filed[]): Joined {
  const names = namesIn(records);
  const sheaves = new Map<string, { subject: FileSubject; records: Filed[] }>();
  const unjoined: Filed[] = [];
  for (const each of records) {
    const subject = subjectOf(each, names);
    if (subject === undefined) {
      unjoined.push(each);
      continue;
    }
    const key = subjectKey(subject);
    const sheaf = sheaves.get(key);
    if (sheaf === undefined) sheaves.set(key, { subject, records: [each] });
    else sheaf.records.push(each);
  }
  const unplaced: number[] = [];
  const repeats = new Map<Filed, Filed>();
  const files = [...sheaves.values()].map(({ subject, records: all }): Sheaf => {
    const own = eachOnce(all, repeats);
    const misnamed: Misnamed[] = [];
    placeAll(own, names);
    for (const each of own) {
      if (nameFor(each.kind, each) === undefined) unplaced.push(each.index);
      addMisnamings(each, names, misnamed);
    }
    return { subject, records: inOrder(own, byDecision), misnamed };
  });
  unplaced.sort((a, b) => a - b);
  return { files, unjoined: eachOnce(unjoined, repeats), unplaced, repeats };
}

/** Equal records name the same things, so that they are in one file, or in none. */
function eachOnce(records: Filed[], repeats: Map<Filed, Filed>): Filed[] {
  const seen = new Repeats();
  return records.filter((each) => {
    const first = seen.firstLike(each);
    if (first !== undefined) repeats.set(each, first);
    return first === undefined;
  });
}

/** A file by one word. */
export function subjectKey({ demand, entry, project }: FileSubject): string {
  if (demand !== undefined) return `demand ${canonicalText(demand)}`;
  if (entry !== undefined) return `entry ${canonicalText(entry)}`;
  return `project ${canonicalText(project ?? '')}`;
}

function namesIn(records: readonly Filed[]): Names {
  const names: Names = {
    demandOfEntry: new Map(),
    demandOfProject: new Map(),
    entryOfProject: new Map(),
  };
  for (const each of records) {
    const { demand, entry, project } = namedBy(each);
    if (demand !== undefined && entry !== undefined) first(names.demandOfEntry, entry, each);
    if (demand !== undefined && project !== undefined) first(names.demandOfProject, project, each);
    if (entry !== undefined && project !== undefined) first(names.entryOfProject, project, each);
  }
  return names;
}

function first(names: Map<string, Filed>, name: string, each: Filed): void {
  const key = canonicalText(name);
  if (!names.has(key)) names.set(key, each);
}

const namedBy = (each: Filed): Subject => each.record.subject ?? NAMELESS;

const NAMELESS: Subject = {};

const found = (names: ReadonlyMap<string, Filed>, name: string | undefined): Subject =>
  (name === undefined ? undefined : names.get(canonicalText(name)))?.record.subject ?? NAMELESS;

function subjectOf(each: Filed, names: Names): FileSubject | undefined {
  const own = namedBy(each);
  const through = found(names.entryOfProject, own.project).entry;
  const demand =
    own.demand ??
    found(names.demandOfEntry, own.entry).demand ??
    found(names.demandOfProject, own.project).demand ??
    found(names.demandOfEntry, through).demand;
  if (demand !== undefined) return { demand };
  const entry = own.entry ?? through;
  if (entry !== undefined) return { entry };
  return own.project === undefined ? undefined : { project: own.project };
}

/** Says of each record of a file of which entry and project it is. What nobody names is one, if all agree. */
function placeAll(records: readonly Filed[], names: Names): void {
  const theEntry = records.some((each) => namedBy(each).entry !== undefined)
    ? undefined
    : theOnly(areOneEntry(records));
  const theProject = records.some((each) => namedBy(each).project !== undefined)
    ? undefined
    : theOnly(areOneProject(records));
  for (const each of records) {
    const own = namedBy(each);
    const entry = own.entry ?? found(names.entryOfProject, own.project).entry;
    const { project } = own;
    place(each, {
      entry: entry === undefined ? theEntry : canonicalText(entry),
      project: project === undefined ? theProject : canonicalText(project),
    });
  }
}

// No name that can be read is empty.
const theOnly = (areOne: boolean) => (areOne ? '' : undefined);

function areOneEntry(records: readonly Filed[]): boolean {
  const [one, ...others] = records.filter((each) => isFiledOf(each, 'reserve-entry'));
  return others.every(
    ({ record }) => sameParty(record.facts.applicant, one?.record.facts.applicant) === true,
  );
}

function areOneProject(records: readonly Filed[]): boolean {
  const [one, ...others] = records.filter((each) => isFiledOf(each, 'project-application'));
  if (one === undefined) return true;
  const { year } = one.record.facts;
  const lead = theLead(one.record.facts.units)?.name;
  return others.every((each) => {
    const theirs = theLead(each.record.facts.units)?.name;
    const sameLead = lead !== undefined && theirs !== undefined && sameText(lead, theirs);
    return each.record.facts.year === year && sameLead;
  });
}

function addMisnamings(each: Filed, names: Names, misnamed: Misnamed[]): void {
  const { entry, project } = namedBy(each);
  for (const one of [
    differing(each, 'demand', names.demandOfEntry, entry),
    differing(each, 'demand', names.demandOfProject, project),
    differing(each, 'entry', names.entryOfProject, project),
  ]) {
    if (one !== undefined) misnamed.push(one);
  }
}

function differing(
  each: Filed,
  name: 'demand' | 'entry',
  by: ReadonlyMap<string, Filed>,
  of: string | undefined,
): Misnamed | undefined {
  const mine = namedBy(each)[name];
  const first = of === undefined || mine === undefined ? undefined : by.get(canonicalText(of));
  const theirs = first?.record.subject?.[name];
  if (mine === undefined || first === undefined || theirs === undefined) return undefined;
  return sameText(mine, theirs) ? undefined : { at: each, name, first };
}
