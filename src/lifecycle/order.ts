import type { Act, ActName } from '../entities/acts.js';
import type { Edition } from '../regulation/editions.js';
import type { Evidence, Modality, OpenReason } from '../rules/rule.js';
import { copyOf } from '../values/copy.js';
import type { Kleene } from '../values/kleene.js';
import type { Meeting } from './meeting.js';
import {
  type Handling,
  providingFor,
  type Requirement,
  type Stage,
  type Standing,
  type Target,
} from './table.js';
import { tables } from './tables.js';
import type { World } from './world.js';

/** What a lifecycle adds to the rules: order, actor and record; and being in force where no decision says it. */
export interface StepFinding {
  readonly rule: 'S.order' | 'S.actor' | 'S.record' | 'A20.in-force';
  /** The article that the act carries out; left out where the act is the library's own (*ours*). */
  readonly article?: number;
  readonly modality: Extract<Modality, 'must' | 'advise'>;
  readonly result: Extract<Kleene, 'fail' | 'unknown'>;
  readonly facts?: Evidence;
  /** Fields of the act, or of an earlier one (`acts.0.demander.name`), that would have to be on record. */
  readonly missing?: readonly string[];
  readonly open?: OpenReason;
}

/**
 * A finding of the lifecycle itself, with the article that the act carries out: of an act that is the library's own no
 * article says who does it and when, whatever it has to keep to besides.
 */
export function step(
  rule: StepFinding['rule'],
  act: Pick<Handling, 'articles' | 'ours'>,
  facts: Evidence,
  missing?: readonly string[],
): StepFinding {
  const isProvided = rule === 'S.order' || rule === 'S.actor';
  const [article] = isProvided ? providingFor(act) : act.articles;
  const finding = {
    rule,
    ...(article === undefined ? {} : { article }),
    modality: 'must',
    result: 'fail',
    facts: copyOf(facts),
  } as const;
  if (missing === undefined) return finding;
  return { ...finding, result: 'unknown', ...(missing.length === 0 ? {} : { missing }) };
}

const anywhere = () => true;

/** How an act that is applied stands, and where else it may lead. */
export function standingOf({ row, stage, placed }: Meeting, at: number): Standing {
  if (placed) return { placed, mayReach: anywhere, at };
  return { placed, mayReach: (to) => waysFrom(row, stage).has(to) && to !== stage, at };
}

/** Whether the act has a place here: its stage, what else comes first, and the order of the days. */
export function orderFindings(
  { row, stage, placed }: Meeting,
  world: World,
  target: Target | Act,
  edition: Edition,
  alsoAwaited = false,
): StepFinding[] {
  const awaited = alsoAwaited ? row.awaits?.(world, target as Target, edition) : undefined;
  const found = placed
    ? requirementFindings(row, world, row.requires?.(world, target as Target, edition), awaited)
    : [outOfPlace(row, stage, world, target, edition)];
  const day = dayFinding(row, world, target);
  if (day !== undefined) found.push(day);
  return found;
}

const outOfPlace = (
  row: Handling,
  stage: Stage,
  world: World,
  target: Target | Act,
  edition: Edition,
): StepFinding =>
  step('S.order', row, {
    stage,
    from: [...row.from],
    first: wayTo(row, stage, world, target, edition),
  });

/** What certainly has to come first, in one list; then what may have to. */
function requirementFindings(
  row: Handling,
  world: World,
  required: readonly Requirement[] = [],
  awaited: readonly Requirement[] = [],
): StepFinding[] {
  const all = awaited.length === 0 ? required : [...required, ...awaited];
  return all.length === 0 ? [] : unmetFindings(row, world, all);
}

function unmetFindings(
  row: Handling,
  world: World,
  required: readonly Requirement[],
): StepFinding[] {
  const unmet = required.filter(({ missing }) => missing === undefined);
  const first = ifTheyMayCome(inTableOrder(unmet), world);
  const facts: Evidence = Object.assign({}, ...unmet.map((each) => each.facts));
  const failing = unmet.length === 0 ? [] : [first.length === 0 ? facts : { ...facts, first }];
  return [
    ...failing.map((each) => step('S.order', row, each)),
    ...required
      .filter(({ missing }) => missing !== undefined)
      .map((each) => step('S.order', row, each.facts, each.missing)),
  ];
}

/** What is lacking, in the order of the procedure. */
function inTableOrder(required: readonly Requirement[]): ActName[] {
  const lacking = new Set(required.flatMap(({ first = [] }) => first));
  if (lacking.size === 0) return [];
  return (Object.keys(tables) as ActName[]).filter((act) => lacking.has(act));
}

/** Acts that would have to come first; none where one of them cannot come any more. */
const ifTheyMayCome = (acts: ActName[], world: World): ActName[] =>
  acts.every((act) => mayCome(act, world)) ? acts : [];

/** Nothing reopens a demand that was closed, and nobody enters any more (*ours*). */
function mayCome(act: ActName, { state: { demand } }: World): boolean {
  if (demand?.stage !== 'closed') return true;
  const { thing, from }: Handling = tables[act];
  return thing === 'demand' ? from.includes('closed') : thing !== 'entry' || !from.includes('none');
}

function dayFinding(row: Handling, { state }: World, target: Target | Act) {
  const { latest } = state;
  const { on } = target;
  if (latest === null || on === undefined || on >= latest) return undefined;
  // An act that says when it came on record is given its place in time.
  const said = 'recordedOn' in target && target.recordedOn !== undefined;
  return step('S.order', row, said ? { on, latest } : { on, latest, hint: 'recordedOn' });
}

/**
 * The acts that would have to come first: the shortest way through the rows of the thing from a stage to one
 * from which the act may follow, with what is lacking beside the stage before each. Empty where no way leads
 * there any more.
 */
function wayTo(
  row: Handling,
  stage: Stage,
  world: World,
  target: Target | Act,
  edition: Edition,
): ActName[] {
  const ways = waysFrom(row, stage);
  const reached = [...ways.keys()].find((each) => row.from.includes(each));
  if (reached === undefined) return [];
  const beside = (each: Handling): ActName[] => {
    const asked = { ...target, act: each.act } as Target;
    return inTableOrder(
      [each.requires, each.awaits].flatMap((asks) => asks?.(world, asked, edition) ?? []),
    );
  };
  const way = (ways.get(reached) ?? []).flatMap((each) => [...beside(each), each.act]);
  return ifTheyMayCome([...new Set([...way, ...beside(row)])], world);
}

/** Every stage that the rows of a thing lead to from a stage, in order of the length of the way there. */
function waysFrom({ thing }: Handling, stage: Stage): ReadonlyMap<Stage, readonly Handling[]> {
  const rows = Object.values(tables as Readonly<Record<string, Handling>>).filter(
    (row) => row.thing === thing && !staysPut(row),
  );
  const ways = new Map<Stage, readonly Handling[]>([[stage, []]]);
  // A map is walked in the order in which it grows, so shorter ways come first.
  for (const [here, way] of ways) {
    for (const row of rows.filter((each) => each.from.includes(here))) {
      for (const next of row.to) if (!ways.has(next)) ways.set(next, [...way, row]);
    }
  }
  return ways;
}

/** Whether an act leaves the stage as it was, wherever it has a place. */
function staysPut({ from, to }: Pick<Handling, 'from' | 'to'>): boolean {
  return from.length === to.length && from.every((stage) => to.includes(stage));
}
