import { shortened } from '../../entities/shown.js';
import { draft, type Finding, type Json } from '../../index.js';
import { findingsAgainst } from '../../lifecycle/guarded.js';
import type {
  ActVerdict,
  Replayed,
  ReplayedAct,
  ReplayResult,
  StepFinding,
} from '../../lifecycle/index.js';
import { printable } from '../../values/gate.js';
import { parseMoney } from '../../values/money.js';
import type { Answered } from '../entry.js';
import { lateNotes } from './late.js';
import type { ReplaySpeech, UnreadDocket } from './speech.js';

/** Which findings are shown of an act. */
export type ShownOfAct = 'all' | 'failing' | 'none';

/** A sentence below an act. */
export interface Remark {
  readonly mark: string;
  readonly sentence: string;
  readonly rule: string;
  /** The finding that it tells. */
  readonly finding: Told;
}

/** What a reader is shown of one act, whatever the format. */
export interface ActRow {
  readonly told: ReplayedAct;
  readonly mark: string;
  readonly verdictName: string;
  readonly on: string;
  /** The act by its name, with what it is about: project, contract, amount. */
  readonly act: string;
  readonly who: string;
  /** What it changed, and where that stands now. */
  readonly changed: readonly string[];
  readonly remarks: readonly Remark[];
  readonly errors: readonly string[];
}

/** What a reader is shown of one docket. */
export interface Timeline {
  readonly heading: readonly string[];
  /** Nothing where it could not be read. */
  readonly id: string | undefined;
  /** Where the docket stands in the input. */
  readonly source: string;
  readonly verdict: ReplayResult['verdict'];
  readonly mark: string;
  readonly verdictName: string;
  /** What may be drawn of it; nothing where the docket could not be replayed. */
  readonly replayed: Replayed | undefined;
  /** Nothing where the docket could not be replayed. */
  readonly conclusion: string | undefined;
  readonly irregular: readonly string[];
  readonly rows: readonly ActRow[];
  readonly statuses: readonly string[];
  readonly errors: readonly string[];
}

const MARKS: Readonly<Record<ActVerdict | ReplayResult['verdict'], string>> = {
  upheld: '✓',
  regular: '✓',
  overturned: '✗',
  irregular: '✗',
  'out-of-order': '✗',
  undetermined: '?',
  invalid: '!',
};

export const markOf = (verdict: keyof typeof MARKS): string => MARKS[verdict];

/** Makes a docket ready for a reader. */
export function timelineOf(
  { result, record, file, line }: Answered<ReplayResult | UnreadDocket>,
  speech: ReplaySpeech,
  shown: ShownOfAct,
): Timeline {
  const { lifecycle, words } = speech;
  const { verdict } = result;
  const common = {
    ...{ verdict, mark: markOf(verdict), verdictName: lifecycle.verdict(verdict) },
    id: 'id' in result ? result.id : undefined,
    source: printable(words.place(file, line)),
  };
  if (verdict === 'invalid') {
    const id = common.id === undefined ? [] : [common.id];
    const errors = lifecycle.errors({ errors: result.errors }).map(printable);
    const heading = [...id, words.place(file, line)].map(printable);
    const nothing = { conclusion: undefined, irregular: [], rows: [], statuses: [] };
    const replayed = undefined;
    return { ...common, heading, ...nothing, replayed, errors };
  }
  return {
    ...common,
    heading: [result.id, ...byOther(result, words)].map(printable),
    replayed: result,
    conclusion: printable(lifecycle.conclusion(result)),
    irregular: result.irregular.map((each) => printable(lifecycle.irregularity(each))),
    rows: rowsOf(result, record, spokenIn({ replayed: result }, speech), shown),
    statuses: lifecycle.statuses(result.statuses).map(printable),
    errors: [],
  };
}

/** By which edition a docket is judged, where that is another than the draft. */
const byOther = ({ edition }: Replayed, { heads }: ReplaySpeech['words']): string[] =>
  edition === draft.id ? [] : [`${heads.edition} ${edition}`];

/** The editions by which dockets were judged. */
export const editionsOf = (timelines: readonly Timeline[]): (string | undefined)[] =>
  timelines.map(({ replayed }) => replayed?.edition);

/** Under a docket's own edition: its shares and bodies are the ones that were broken. */
export const spokenIn = (
  { replayed }: Pick<Timeline, 'replayed'>,
  speech: ReplaySpeech,
): ReplaySpeech =>
  replayed === undefined ? speech : { ...speech, messages: speech.under(replayed.edition) };

function rowsOf(
  replayed: Replayed,
  record: unknown,
  speech: ReplaySpeech,
  shown: ShownOfAct,
): ActRow[] {
  const told = (record as { acts: readonly Json[] }).acts;
  const noteOn = lateNotes(replayed, told, speech);
  return replayed.acts.map((act) => {
    const row = rowOf(act, told[act.index], speech, shown);
    return act.verdict === 'invalid' ? row : { ...row, act: `${row.act}${noteOn(act)}` };
  });
}

function rowOf(
  act: ReplayedAct,
  told: Json | undefined,
  speech: ReplaySpeech,
  shown: ShownOfAct,
): ActRow {
  const { lifecycle, words } = speech;
  const { index, verdict } = act;
  const changed = lifecycle.statuses(act.after).map(printable);
  const name = act.act === undefined ? words.nth(index + 1) : lifecycle.act(act.act);
  const by = act.by ?? saidIn(told, 'by');
  // What is no day may be of any length; the error below quotes it.
  const on = act.on ?? shortened(saidIn(told, 'on') ?? '—', 20);
  const about = verdict === 'invalid' ? [] : detailsOf(told, speech).map(printable);
  return {
    told: act,
    mark: markOf(verdict),
    verdictName: lifecycle.verdict(verdict),
    on,
    act: [name, about.join(words.comma)].filter(Boolean).join(' '),
    who: by === undefined ? '—' : printable(lifecycle.actor(by)),
    changed,
    remarks: remarksOn(act, shown).map((finding) => remark(finding, act, speech)),
    errors: lifecycle.errors(act).map(printable),
  };
}

/** What stands against an act, in sentences, whatever is shown of it besides. */
export function againstOf(act: ReplayedAct, speech: ReplaySpeech): Remark[] {
  const steps = act.steps.filter(({ modality }) => modality === 'must');
  const against: Told[] = [...steps, ...act.decisions.flatMap(findingsAgainst)];
  return against.map((finding) => remark(finding, act, speech));
}

/** What an act is about, as it says itself: ids, year, amount. */
function detailsOf(told: Json | undefined, { messages }: ReplaySpeech): string[] {
  const said = (told ?? {}) as Readonly<Record<string, unknown>>;
  const ids = ['entryId', 'projectId', 'contractId', 'solutionId', 'year'].flatMap((key) =>
    said[key] === undefined ? [] : [String(said[key]).trim()],
  );
  const amount = parseMoney(said['instalment'] ?? said['amount']);
  return typeof amount === 'number' ? [...ids, messages.money(amount)] : ids;
}

/** What an act that is not sound says of itself, where that is a text. */
function saidIn(told: Json | undefined, key: 'on' | 'by'): string | undefined {
  const said = (told as { readonly [key: string]: unknown } | null | undefined)?.[key];
  return typeof said === 'string' ? printable(said) : undefined;
}

/** A finding of a rule, or of a step. */
export type Told = Finding | StepFinding;

export const isStep = (each: Told): each is StepFinding => each.rule.startsWith('S.');

const isAdvice = ({ modality, result }: Told): boolean =>
  modality === 'advise' && result === 'fail';

/** The findings that are shown of an act: all, or what stands against it and what is pointed out. */
function remarksOn({ steps, decisions }: ReplayedAct, shown: ShownOfAct): Told[] {
  if (shown === 'none') return [];
  const all = decisions.flatMap(({ findings }) => findings);
  if (shown === 'all') return [...steps, ...all];
  return [...steps, ...decisions.flatMap(findingsAgainst), ...all.filter(isAdvice)];
}

function remark(finding: Told, { decisions }: ReplayedAct, speech: ReplaySpeech): Remark {
  const { messages, lifecycle } = speech;
  const against = isStep(finding)
    ? finding.modality === 'must'
    : decisions.flatMap(findingsAgainst).includes(finding);
  const failing = against ? '✗' : '!';
  return {
    mark: { pass: '✓', unknown: '?', fail: failing }[finding.result],
    sentence: printable(isStep(finding) ? lifecycle.step(finding) : messages.finding(finding)),
    rule: finding.rule,
    finding,
  };
}
