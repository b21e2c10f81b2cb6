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
  const { result, record } = answered;
  gathered.seen += 1;
  if (!isAsked(record, options)) return;
  const entry = entryOf(answered, gathered.seen, options);
  gathered.entries.push(entry);
  if (entry.stake !== undefined) gathered.stakes.push(entry.stake);
  if (result.verdict !== 'invalid' && isUnmeasured(result, entry.stake)) gathered.unmeasured += 1;
}

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
    const nothing = { recorded: undefined, edition: undefined, stake: undefined, advice: [] };
    return { ...common, ...nothing, result, record };
  }
  const isKept = keepAll === true || result.verdict !== 'upheld';
  return {
    ...common,
    decidedOn: result.decidedOn,
    subject: result.subject,
    recorded: result.recorded,
    edition: result.edition,
    advice: failedAdvice(result),
    stake: stakeOf(result, record, number),
    result: isKept ? result : undefined,
    record: isKept ? record : undefined,
  };
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
