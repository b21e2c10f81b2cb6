import type { Act, ActName } from '../entities/acts.js';
import type { Facts, Kind } from '../entities/facts.js';
import type { Edition } from '../regulation/editions.js';
import type { DemandStage, EntryStage, ProjectStage } from '../regulation/words.js';
import type { Evidence, OpenReason } from '../rules/rule.js';
import type { DateText } from '../values/date.js';
import type { World } from './world.js';

/** What an act is done to; the guide belongs to the programme of a year. */
export type Thing = 'demand' | 'entry' | 'guide' | 'project';

/** Where a thing stands; `none`: it is not there yet. */
export type Stage = DemandStage | EntryStage | 'suspended' | ProjectStage | 'none';

/** Who may act. The bodies of deliberation, recommendation, announcement and guide are the edition's. */
export type Role =
  | 'department'
  | 'demander-department'
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
  | 'unit'
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
  /** The articles that it carries out; where it is *ours*, those that it has to keep to. */
  readonly articles: readonly number[];
  /** The text is silent; this is the library's own provision. */
  readonly ours?: true;
}

/** The articles that provide for an act: none where it is the library's own, whatever it has to keep to. */
export const providingFor = ({
  articles,
  ours,
}: Pick<Row, 'articles' | 'ours'>): readonly number[] => (ours === true ? [] : articles);

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
  /** What the history leaves open, or `drawn` already holds: taken from no act, and compared with none. */
  readonly own?: readonly string[] | undefined;
  /** Of an act that decides nothing: the facts as they would be without it, which bring their own faults. */
  readonly without?: Facts<K> | undefined;
  /** Facts that a later act is there to bring. */
  readonly later?: readonly string[] | undefined;
  /** Carried through under its edition, though this kind by itself is not (R20.after). */
  readonly carried?: true | undefined;
  /** Where an act says a fact that stands elsewhere in the record of the decision. */
  readonly written?: ((path: string) => Written | undefined) | undefined;
}

/** Where an act, or an earlier one, says a fact; an amount may be part of a sum. */
export interface Written {
  readonly path: string;
  /** What has to be taken from a bound of the fact, in fen. */
  readonly less?: number | bigint;
  /** A further place that states the same fact as a whole. */
  readonly also?: string;
  /** Where earlier acts would have to say their part of the fact as well. */
  readonly earlier?: readonly string[];
  /** Why the history leaves it open, where no act says it: then there is no path. */
  readonly open?: OpenReason | undefined;
}

/** What the history says against an act: facts of the finding `S.record`. */
export interface Contradiction {
  readonly facts: Evidence;
  /** Nothing forbids it: it is pointed out. */
  readonly advice?: true;
  /** It is open whether there is one: the facts that are not on record. */
  readonly missing?: readonly string[];
}

/** What has to come first beyond the stage: facts of the finding `S.order`. */
export interface Requirement {
  readonly facts: Evidence;
  /** Acts that would have to come first, which stand with those of the way. */
  readonly first?: readonly ActName[];
  /** It is open whether it is met: the facts that are not on record. */
  readonly missing?: readonly string[];
}

/** How an act meets the thing that it is done to: whether it has a place, and where else it may lead. */
export interface Standing {
  readonly placed: boolean;
  /** Forward only: a stage to which the rows lead from where the thing stands. */
  readonly mayReach: (stage: Stage) => boolean;
  /** The number of the act in its docket. */
  readonly at: number;
}

/** A row with what it does: the facts it draws from the history, and how it changes the state. */
export interface Handling<Name extends ActName = ActName> extends Row {
  readonly act: Name;
  /** What has to come first beyond the stage. */
  readonly requires?: (world: World, target: Target, edition: Edition) => Requirement[];
  /**
   * What has to come first whatever the act will state, asked while its facts are not known yet; once
   * they are, the guards and the record say it of the very thing that the act names.
   */
  readonly awaits?: (world: World, target: Target, edition: Edition) => Requirement[];
  /** Where the thing stands at a stage from which there is a place, but by another thing. */
  readonly hasPlace?: (world: World, target: Target) => boolean;
  /** What the history holds against the act's own words. */
  readonly contradictions?: (world: World, act: Act<Name>, edition: Edition) => Contradiction[];
  /** The decisions; `undefined` where the record of one cannot be made of what is on record. */
  readonly guards?: (world: World, act: Act<Name>, edition: Edition) => (Guard | NoRecord)[];
  /** Changes the state, which is the caller's own. Never judges; does nothing where it cannot. */
  readonly apply: (world: World, act: Act<Name>, standing: Standing) => void;
}

/** A decision whose record cannot be made: what is not on record. */
export interface NoRecord {
  readonly kind: Kind;
  readonly missing: readonly string[];
}

/** A guard with its facts checked against its kind. */
export function guard<K extends Kind>(
  kind: K,
  drawn: Partial<Facts<K>>,
  outcome: string | null,
  more: Omit<Guard<K>, 'kind' | 'drawn' | 'outcome'> = {},
): Guard {
  const { own, without, later, carried, written } = more;
  // All with the same fields, so that the engine reads them fast.
  return { kind, drawn, outcome, own, without, later, carried, written } as unknown as Guard;
}

/** Keeps the name of the act with its handling, so that both agree on the act's type. */
export function handling<Name extends ActName>(row: Handling<Name>): Handling<Name> {
  return row;
}
