import type { Facts, Kind } from '../entities/facts.js';
import { draft, type Edition, isKnown, readingOf } from '../regulation/editions.js';
import type { Modality, Rule } from '../rules/rule.js';
import type { Decision } from './decision.js';
import { decisions, type OutcomeOf } from './decisions.js';

/** A kind of decision as it is judged, whatever it reads out of its facts. */
// biome-ignore lint/suspicious/noExplicitAny: what is read is the kind's own affair
export type AnyDecision<K extends Kind> = Decision<K, OutcomeOf<K>, any> & {
  /** What the draft makes of its rules. */
  readonly underDraft: RulesUnder;
};

/** The definition of a kind. */
export function decisionOf<K extends Kind>(kind: K): AnyDecision<K> {
  const decision = IN_ONE_SHAPE.get(kind) as AnyDecision<K> | undefined;
  if (decision === undefined) {
    throw new RangeError(`没有这种决定：${String(kind)} / no such kind: ${String(kind)}`);
  }
  return decision;
}

/** A rule of a kind, whatever it reads. */
// biome-ignore lint/suspicious/noExplicitAny: what is read is the kind's own affair
export type AnyRule<K extends Kind> = Rule<Facts<K>, any>;

/** All that something may say, each named, be it left out. */
type Whole<T> = { readonly [Key in keyof Required<T>]: T[Key] | undefined };

/**
 * Kinds and rules as they are judged: objects of one shape, in which the engine finds a member without a search. Each
 * member is named twice below; put in by a list of names, or by a spread, they are read more slowly.
 */
const IN_ONE_SHAPE: ReadonlyMap<unknown, unknown> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(decisions).map(([kind, decision]) => [
    kind,
    wholeDecision(decision as unknown as Decision<Kind, OutcomeOf<Kind>>),
  ]),
);

function wholeDecision({
  kind,
  outcomes,
  rules,
  reads,
  conclude,
  readings,
  concludesStatus,
  itself,
  approval,
  weighs,
}: Decision<Kind, OutcomeOf<Kind>>): AnyDecision<Kind> {
  return {
    kind,
    outcomes,
    rules: rules.map(wholeRule),
    reads,
    conclude,
    readings,
    concludesStatus,
    itself,
    approval,
    weighs,
    underDraft: madeOf(rules, draft),
  } satisfies Whole<AnyDecision<Kind>> as AnyDecision<Kind>;
}

function wholeRule({
  id,
  article,
  modality,
  modalityUnder,
  reads,
  applies,
  appliesAt,
  result,
  shows,
  needs,
  open,
  mends,
  turnsAt,
}: AnyRule<Kind>): AnyRule<Kind> {
  return {
    id,
    article,
    modality,
    modalityUnder,
    reads,
    applies,
    appliesAt,
    result,
    shows,
    needs,
    open,
    mends,
    turnsAt,
  } satisfies Whole<AnyRule<Kind>> as AnyRule<Kind>;
}

/**
 * What an edition makes of the rules of a kind, whatever the facts are: a bit each in their order, the first lowest.
 */
export interface RulesUnder {
  readonly musts: number;
  readonly principles: number;
  readonly off: number;
  /** Nobody knows what the edition says of them. */
  readonly open: number;
}

/** What an edition makes of the rules of a kind. The draft, which most ask for, is made once. */
export function rulesUnder<K extends Kind>(decision: AnyDecision<K>, edition: Edition): RulesUnder {
  return edition === draft ? decision.underDraft : madeOf(decision.rules, edition);
}

function madeOf(rules: readonly DeclaredRule[], edition: Edition): RulesUnder {
  let musts = 0;
  let principles = 0;
  let off = 0;
  let open = 0;
  rules.forEach((rule, place) => {
    const bit = 1 << place;
    const modality = modalityOf(rule, edition);
    if (modality === 'must') musts |= bit;
    if (modality === 'principle') principles |= bit;
    if (edition.rules?.[rule.id]?.state === 'off') off |= bit;
    if (isOpenByEdition(rule, edition)) open |= bit;
  });
  return { musts, principles, off, open };
}

/** What a rule says of itself, whatever facts it is asked about. */
type DeclaredRule = Pick<Rule<never>, 'id' | 'modality' | 'modalityUnder' | 'reads'>;

/**
 * The modality of a rule under an edition: what the edition says of it, else what the reading in force
 * makes of it, else its own.
 */
export function modalityOf(
  { id, modality, modalityUnder }: Omit<DeclaredRule, 'reads'>,
  edition: Edition,
): Modality {
  const set = edition.rules?.[id]?.modality;
  const read = modalityUnder?.[readingOf(edition, modalityUnder.reading)] as Modality | undefined;
  return set ?? read ?? modality;
}

/** Whether nobody knows what the edition says of a rule, or of a parameter that it needs. */
export function isOpenByEdition(
  { id, reads }: Pick<DeclaredRule, 'id' | 'reads'>,
  { rules, parameters }: Edition,
): boolean {
  if (rules?.[id]?.state === 'unknown') return true;
  return reads?.some((name) => !isKnown(parameters[name])) === true;
}
