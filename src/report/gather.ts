import type { Finding, Rechecked, RecheckResult } from '../index.js';
import { type Answered, type Entry, textAt } from './entry.js';
import { isUnmeasured, type Stake, stakeOf } from './stakes.js';

/** What a report is asked to hold. */
export interface GatherOptions {
  /** Where a record says whose it is; left out: where its kind names a demander, an applicant or a lead unit. */
  readonly unit?: string | undefined;
  /** The paths by which records are counted in tables of their own. */
  readonly groups?: readonly string[] | undefined;
  /** Only records that say this at that path. */
  readonly only?: { readonly path: string; readonly value: string } | undefined;
  /** Whether what was upheld is kept whole too. */
  readonly keepAll?: boolean | undefined;
}

/** A record that is not upheld, whole; or one that is, of which a line is said. */
export interface Kept extends Entry {
  readonly result: RecheckResult | undefined;
  readonly record: unknown;
  readonly recorded: string | undefined;
  /** Advice that is not followed, of what is upheld. */
  readonly advice: readonly Finding[];
  /** The edition by which it was judged. */
  readonly edition: string | undefined;
  readonly stake: Stake | undefined;
  /** Contrary to the measures, without an amount. */
  readonly unmeasured: boolean;
}

/** What a report is made from, record by record in the order of the input. */
export interface Gathered {
  /** Every record of the input, also those that the report leaves out. */
  seen: number;
  readonly entries: Kept[];
  readonly stakes: Stake[];
  /** Contrary to the measures, without an amount. */
  unmeasured: number;
}

/** Nothing yet. */
export const nothingGathered = (): Gathered => ({
  seen: 0,
  entries: [],
  stakes: [],
  unmeasured: 0,
});

/** Takes a record in: what was gathered is changed. */
export function gather(gathered: Gathered, answered: Answered, options: GatherOptions): void {
  gathered.seen += 1;
  if (!isAsked(answered.record, options)) return;
  put(gathered, entryOf(answered, gathered.seen, options));
}

/** What is made of some entries, of so many records of the input. */
export function gatheredOf(seen: number, entries: readonly Kept[]): Gathered {
  const gathered = { ...nothingGathered(), seen };
  for (const entry of entries) put(gathered, entry);
  return gathered;
}

function put(gathered: Gathered, entry: Kept): void {
  gathered.entries.push(entry);
  if (entry.stake !== undefined) gathered.stakes.push(entry.stake);
  if (entry.unmeasured) gathered.unmeasured += 1;
}

/** What stands for an entry on which the program failed: the least, where it says nothing of itself. */
export function failedEntry(
  { number, place, unit, groups }: Kept,
  result: Kept['result'] & { readonly verdict: 'invalid' },
  isNamed: boolean,
): Kept {
  return {
    ...{ number, place, result, verdict: result.verdict, ...NOTHING_JUDGED },
    ...{ id: result.id, kind: result.kind, record: undefined },
    unit: isNamed ? unit : undefined,
    groups: groups.map((group) => (isNamed ? group : undefined)),
  };
}

const NOTHING_JUDGED = {
  ...{ recorded: undefined, edition: undefined, stake: undefined },
  ...{ advice: [], unmeasured: false },
};

/** Whether a record is among those that were asked for. */
export const isAsked = (record: unknown, { only }: Pick<GatherOptions, 'only'>): boolean =>
  only === undefined || textAt(record, only.path) === only.value;

/** What is kept of a record with this number in the input. */
export function entryOf(
  { result, record, file, sheet, line }: Answered,
  number: number,
  { unit, groups = [], keepAll }: Omit<GatherOptions, 'only'>,
): Kept {
  const common = {
    number,
    place: { file, sheet, line },
    id: result.id,
    kind: result.kind,
    verdict: result.verdict,
    unit: unit === undefined ? unitOf(record) : textAt(record, unit),
    groups: groups.map((path) => textAt(record, path)),
  };
  if (result.verdict === 'invalid') {
    return Object.assign(common, NOTHING_JUDGED, { result, record });
  }
  const stake = stakeOf(result, record, number);
  const isKept = keepAll === true || result.verdict !== 'upheld';
  // Added to, not spread: of an object that a spread began the engine makes and keeps a description of its own.
  return Object.assign(common, {
    decidedOn: result.decidedOn,
    subject: result.subject,
    recorded: result.recorded,
    edition: result.edition,
    advice: failedAdvice(result),
    stake,
    unmeasured: isUnmeasured(result, stake),
    result: isKept ? result : undefined,
    record: isKept ? record : undefined,
  });
}

/** Advice that is not followed: it decides nothing. */
export const failedAdvice = ({ findings }: Rechecked): Finding[] =>
  (findings as readonly Finding[]).filter(
    ({ modality, result }) => modality === 'advise' && result === 'fail',
  );

/** Where a record names whose decision, demand or project it is. */
function unitOf(record: unknown): string | undefined {
  const named = textAt(record, 'facts.demander.name') ?? textAt(record, 'facts.applicant.name');
  if (named !== undefined) return named;
  const { facts } = (record ?? {}) as { facts?: { units?: unknown } };
  const units: unknown = facts?.units;
  const lead = Array.isArray(units)
    ? units.find((unit) => textAt(unit, 'role') === 'lead')
    : undefined;
  return textAt(lead, 'name');
}
