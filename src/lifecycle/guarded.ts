import { type Verdict, verdictOn } from '../decisions/decision.js';
import {
  type DetermineOptions,
  determined,
  type Finding,
  judgedOn,
} from '../decisions/determine.js';
import type { Act, ActName } from '../entities/acts.js';
import type { Facts, Kind } from '../entities/facts.js';
import { acts } from '../entities/tables/acts.js';
import { memberNamed } from '../entities/tables/notation.js';
import { factNames } from '../entities/tables/records.js';
import type { Edition } from '../regulation/editions.js';
import { copyOf } from '../values/copy.js';
import { PASS } from '../values/kleene.js';
import { undated } from './edition-words.js';
import { factsFrom } from './stated.js';
import type { Guard } from './table.js';
import { tables } from './tables.js';
import type { World } from './world.js';
import { inActTerms } from './written.js';

/** A decision that guards an act, asked with the facts of the history. */
export interface Rechecked {
  readonly kind: Kind;
  /** Facts as drawn from the history, completed by what only the act states: with kind, day and outcome a record. */
  readonly facts: Facts<Kind>;
  /** Which of the facts the history knows, in whole or in part; the others only the act states. */
  readonly drawn: readonly string[];
  /** What the act decided; `null` where it decides nothing and only must not break a rule. */
  readonly recorded: string | null;
  readonly verdict: Verdict;
  readonly lawful: readonly string[];
  readonly possible: readonly string[];
  /** Their `missing` and `remedy` name fields of the act, or of an earlier one: `acts.3.needs`. */
  readonly findings: Finding[];
  /** Of an act that decides nothing: the rules that it answers for, which fail or lack what no later act brings. */
  readonly against?: readonly string[];
}

/**
 * What speaks against what was decided: the rules that fail or stay open, and where none of them does,
 * the definitions from which another outcome follows.
 */
export function findingsAgainst({
  verdict,
  recorded,
  findings,
  against = [],
}: Rechecked): Finding[] {
  if (verdict === 'upheld') return [];
  if (recorded === null) return findings.filter(({ rule }) => against.includes(rule));
  const standing = findings.filter(
    ({ modality, result, excused }) => modality !== 'advise' && result !== 'pass' && !excused,
  );
  const rules = standing.filter(({ modality }) => modality !== 'define');
  return rules.length > 0 ? standing : findings.filter(({ modality }) => modality === 'define');
}

export type Stated = Readonly<Record<string, unknown>>;

const NOTHING: readonly string[] = [];

/** The facts of the kinds that guard an act which it may itself state, in the order of the kind. */
const STATED = /* @__PURE__ */ Object.fromEntries(
  Object.values(tables).map(({ act, guard }) => [
    act,
    Object.fromEntries(
      guard.map((kind) => [
        kind,
        factNames(kind).filter((name) => memberNamed(acts[act], name) !== undefined),
      ]),
    ),
  ]),
) as unknown as { readonly [Name in ActName]: { readonly [K in Kind]?: readonly string[] } };

/** What an act itself states of the facts of its guard. */
export function statedIn(act: Act, { kind, own = NOTHING }: Guard): Stated {
  const said = act as unknown as Stated;
  const stated: Record<string, unknown> = {};
  for (const key of STATED[act.act][kind] ?? NOTHING) {
    const value = said[key];
    if (value !== undefined && !own.includes(key)) stated[key] = value;
  }
  return stated;
}

type Options = DetermineOptions<Kind>;

const optionsOf = ({ carried }: Guard, { on, reasons }: Act, edition: Edition): Options => ({
  decidedOn: on,
  edition: carried ? undated(edition) : edition,
  reasons: reasons as never,
});

/** Whether what an act decided stands, or nothing that it brings stands against it; asked without saying why. */
function isUpheld(guard: Guard, facts: Facts<Kind>, options: Options, bare: boolean): boolean {
  const { kind, outcome } = guard;
  const judged = judgedOn(kind, facts, options, bare);
  if (outcome !== null) return verdictOn<string>(outcome, judged) === 'upheld';
  if (judged.deciding === PASS && judged.inForce >= PASS) return true;
  const { findings } = determined(kind, facts, options, bare);
  return conduct(guard, findings, options).verdict === 'upheld';
}

/** A decision as it stands with every finding; where none is wanted, nothing of one that stands. */
export function rechecked(
  guard: Guard,
  stated: Stated,
  act: Act,
  { bare }: World,
  edition: Edition,
  wanted: 'all' | 'none',
): Rechecked | undefined {
  const { kind, outcome } = guard;
  const known = factsFrom(guard.drawn, stated) as unknown as Facts<Kind>;
  const options = optionsOf(guard, act, edition);
  if (wanted === 'none' && isUpheld(guard, known, options, bare)) return undefined;
  // A copy, so that nothing that is said of an act changes with what comes after it.
  const facts = copyOf(known);
  const { lawful, possible, findings } = determined(kind, facts, options, bare);
  const drawn = keysKnown(guard.drawn);
  const told = findings.map((finding) => inActTerms(finding, guard, bare));
  if (outcome !== null) {
    const verdict = verdictOn<string>(outcome, { lawful, possible });
    return { kind, facts, drawn, recorded: outcome, verdict, lawful, possible, findings: told };
  }
  const { verdict, against } = conduct(guard, findings, options);
  const said = { verdict, lawful, possible, findings: told, against };
  return { kind, facts, drawn, recorded: outcome, ...said };
}

/** The facts that the history knows. */
function keysKnown(drawn: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(drawn).filter((key) => drawn[key] !== undefined);
}

const isDeciding = ({ modality, reason }: Finding): boolean =>
  modality === 'must' || (modality === 'principle' && reason === undefined);

/**
 * An act that decides nothing answers for what it brings: rules that fail with it and did not without it, its own
 * day (Article 20), and those that lack a fact which no later act is there to bring.
 */
function conduct(
  { kind, without, later = [] }: Guard,
  findings: readonly Finding[],
  options: Options,
): { verdict: Verdict; against: string[] } {
  const failing = findings.filter((each) => isDeciding(each) && each.result === 'fail');
  const lacking = findings.filter((each) => isDeciding(each) && lacks(each, later));
  const before = without && failing.length > 0 ? determined(kind, without, options).findings : [];
  const brought = failing.filter(
    ({ rule }) =>
      rule === 'A20.in-force' ||
      !before.some((each) => each.rule === rule && each.result === 'fail'),
  );
  if (brought.length > 0)
    return { verdict: 'overturned', against: brought.map(({ rule }) => rule) };
  if (lacking.length === 0) return { verdict: 'upheld', against: [] };
  return { verdict: 'undetermined', against: lacking.map(({ rule }) => rule) };
}

function lacks({ result, missing, open }: Finding, later: readonly string[]): boolean {
  if (result !== 'unknown') return false;
  if ((open as string | undefined) === 'edition') return true;
  return missing?.some((path) => !later.some((each) => path === `facts.${each}`)) ?? false;
}
