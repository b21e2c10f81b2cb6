import type { Act, ActName } from '../entities/acts.js';
import type { Facts, Kind } from '../entities/facts.js';
import type { Edition } from '../regulation/editions.js';
import type { Evidence } from '../rules/rule.js';
import type { DateText } from '../values/date.js';
import type { DemandStage, DocketState, EntryStage, ProjectStage } from './state.js';

/** What an act is done to; the guide belongs to the plan of a year. */
export type Thing = 'demand' | 'entry' | 'guide' | 'project';

/** Where a thing stands; `none`: it is not there yet. */
export type Stage = DemandStage | EntryStage | 'suspended' | ProjectStage | 'none';

/** Who may act. The bodies of deliberation, recommendation, announcement and guide are the edition's. */
export type Role =
  | 'department'
  | 'departments'
  | 'deliberating-body'
  | 'recommending-body'
  | 'announcing-body'
  | 'guide-issuer'
  | 'agency'
  | 'promotion-group'
  | 'demander'
  | 'other-enterprise'
  | 'reviewer'
  | 'holder'
  | 'lead'
  | 'lead-department'
  | 'solver';

/** A row of a transition table: what the text says of an act, or what is *ours* where it is silent. */
export interface Row {
  readonly act: ActName;
  readonly thing: Thing;
  readonly from: readonly Stage[];
  readonly by: readonly Role[];
  /** The kinds of decision whose rules guard the act. */
  readonly guard: readonly Kind[];
  readonly to: readonly Stage[];
  readonly articles: readonly number[];
  /** The text is silent; this is the library's own provision. */
  readonly ours?: true;
}

/** What an act concerns, as far as it is known before its facts are. */
export interface Target {
  readonly act: ActName;
  readonly on?: DateText | undefined;
  readonly by?: string | undefined;
  readonly entryId?: string | undefined;
  readonly projectId?: string | undefined;
}

/** The decision that guards an act, with the facts that the history knows. */
export interface Guard<K extends Kind = Kind> {
  readonly kind: K;
  /** From the history; what it does not know is left out. */
  readonly drawn: Partial<Facts<K>>;
  /** What the act decided; `null` where it decides nothing and only must not break a rule. */
  readonly outcome: string | null;
  /** Facts that the act states of itself alone: `drawn` already holds what follows from them. */
  readonly own?: readonly string[];
}

/** What the history says against an act: facts of the finding `S.record`, advice where nothing forbids. */
export interface Contradiction {
  readonly facts: Evidence;
  readonly advice?: true;
}

/** A row with what it does: the facts it draws from the history, and how it changes the state. */
export interface Handling<Name extends ActName = ActName> extends Row {
  readonly act: Name;
  /** What has to come first beyond the stage, as facts of the finding `S.order`. */
  readonly requires?: (state: DocketState, target: Target) => Evidence | undefined;
  /**
   * What has to come first whatever the act will state, asked while its facts are not known yet; once
   * they are, the guards and the record say it of the very thing that the act names.
   */
  readonly awaits?: (state: DocketState, target: Target, edition: Edition) => Evidence | undefined;
  /** What the history holds against the act's own words. */
  readonly contradictions?: (
    state: DocketState,
    act: Act<Name>,
    edition: Edition,
  ) => Contradiction[];
  readonly guards?: (state: DocketState, act: Act<Name>, edition: Edition) => Guard[];
  /** Changes the state, which is the caller's own draft. Never judges; does nothing where it cannot. */
  readonly apply: (state: DocketState, act: Act<Name>) => void;
}

/** A guard with its facts checked against its kind. */
export function guard<K extends Kind>(
  kind: K,
  drawn: Partial<Facts<K>>,
  outcome: string | null,
  own: readonly string[] = [],
): Guard {
  return { kind, drawn: drawn as Partial<Facts<Kind>>, outcome, own };
}

/** Keeps the name of the act with its handling, so that both agree on the act's type. */
export function handling<Name extends ActName>(row: Handling<Name>): Handling<Name> {
  return row;
}
