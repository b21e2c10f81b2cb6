import {
  type Act,
  type DocketState,
  entryStage,
  statusesIn,
} from '../../../src/lifecycle/index.js';
import { isSolved, type ProjectSeen, statusSeen, type Witness } from './witness.js';

/** One accepted act: what stood before it, what after, and what the witness knows of both. */
export interface Step {
  readonly before: DocketState;
  readonly act: Act;
  readonly after: DocketState;
  readonly seen: Witness;
  readonly seenBefore: Witness;
}

type Invariant = (step: Step) => boolean;

const implies = (condition: boolean, conclusion: boolean): boolean => !condition || conclusion;
/** What is shared is the same without looking; else it is compared. */
const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

const FOUR = ['310000', '320000', '330000', '340000'];
const ENDS = ['not-accepted', 'review-failed', 'rejected', 'project-accepted', 'terminated'];
const ENTRY_ENDS = ['refused', 'withdrawn'];
const OF_ANOTHER_FIRM = ['register-entry', 'review-conformity'];

const aProject =
  (holds: (project: ProjectSeen, step: Step) => boolean): Invariant =>
  (step) =>
    step.seen.project === null || holds(step.seen.project, step);

const stageNow = ({ after }: Step): string | undefined => after.projects[0]?.stage;

const paidBefore = ({ payments }: ProjectSeen, day: string): number =>
  payments.filter(({ on }) => on < day).reduce((total, { amount }) => total + amount, 0);

/** The thirteen invariants, but for the last, which speaks of facts left out and not of states. */
export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  '1 open ⇒ catalogued by the task force and published by all four': ({ after, seen }) =>
    implies(
      after.demand?.stage === 'open' || after.demand?.stage === 'closed',
      seen.cataloguedByTaskForce && seen.publishedByFour,
    ),
  '2 an entry ⇒ a published demand and a solved need when entered, another firm’s reviewed': ({
    after,
    seen,
  }) =>
    after.entries.every(({ id, stage }) =>
      implies(
        stage === 'entered',
        seen.entries[id]?.entered === true && seen.entries[id]?.founded === true,
      ),
    ),
  '3 the status is a function of the needs: all, some, none': ({ after, seen }) => {
    const { demand, entries } = statusesIn(after);
    const status = statusSeen(seen.needs);
    const own = after.entries.filter(({ route }) => route === 'demander').map(({ id }) => id);
    return (
      implies(demand !== null, demand?.status === status) &&
      entries.every((entry) =>
        implies(
          own.includes(entry.id) && entry.stage !== 'withdrawn',
          status === 'pending'
            ? entry.stage === 'suspended' && entry.status === null
            : entry.stage === 'entered' && entry.status === status,
        ),
      )
    );
  },
  '4 from publication on name and task stay, and a need stands as published': ({ after, seen }) => {
    const { published, needs } = seen;
    if (published === null) return true;
    const named = after.demand?.name === '半导体晶圆缺陷检测';
    const stands = needs.some(({ id, text }) => published[id] === text);
    return named && after.demand?.task === '研制高灵敏度晶圆缺陷检测装备' && stands;
  },
  '5 another firm’s entry never changes the demand, nor the demand it': ({
    before,
    act,
    after,
  }) => {
    const touchesFirm =
      OF_ANOTHER_FIRM.includes(act.act) || (act.act === 'withdraw-entry' && act.entryId === 'E2');
    const onDemand = act.act === 'accept-solution' || act.act === 'adjust-demand';
    const firm = (state: DocketState) =>
      JSON.stringify(statusesIn(state).entries.filter(({ id }) => id === 'E2'));
    return (
      implies(touchesFirm, same(before.demand, after.demand)) &&
      (!onDemand || firm(before) === firm(after))
    );
  },
  '6 filed ⇒ the one lead holds the entry and sits in the delta, with two provinces': aProject(
    ({ lead, leadHeldEntry, provinces }) =>
      lead !== null &&
      leadHeldEntry &&
      FOUR.includes(`${lead.place.slice(0, 2)}0000`) &&
      provinces >= 2,
  ),
  '7 reviewed ⇒ formally accepted and recommended, nothing on a late supplement': aProject(
    ({ reviewed, formallyAccepted, recommended, late }) =>
      implies(reviewed, formallyAccepted && recommended) && implies(formallyAccepted, !late),
  ),
  '8 list ≤ deliberation ≤ announcement ≤ signing, running ⇒ both signed': aProject(
    ({ steps, bothSigned }, step) =>
      steps.every((day, index) => day >= (steps[index - 1] ?? '')) &&
      implies(stageNow(step) === 'running', steps.length === 4 && bothSigned),
  ),
  '9 all instalments together ≤ 30 % of the investment at approval and ≤ the local cap': aProject(
    ({ granted, investment, caps }) =>
      implies(granted > 0, investment !== null && granted * 10 <= investment * 3) &&
      caps.every((cap) => granted <= cap),
  ),
  '10 accepted ⇒ every contract was paid at least 80 %, net, before that day': aProject((project) =>
    implies(
      project.acceptedOn !== null,
      project.contract !== null &&
        paidBefore(project, project.acceptedOn ?? '') * 5 >= project.contract.amount * 4,
    ),
  ),
  '11 the signing and the accepting department are those of the lead’s province': aProject(
    ({ signed }) => signed.every(([department, own]) => department === own),
  ),
  '12 ends have no exits; the demand and its entries outlive the application': (step) => {
    const { before, after, act } = step;
    const stayed = before.projects.every(({ stage }, index) =>
      implies(ENDS.includes(stage), after.projects[index]?.stage === stage),
    );
    const entriesStayed = before.entries.every(({ stage }, index) =>
      implies(ENTRY_ENDS.includes(stage), after.entries[index]?.stage === stage),
    );
    const closed = implies(before.demand?.stage === 'closed', same(before.demand, after.demand));
    const outlived = implies(
      'projectId' in act,
      same(before.demand, after.demand) && same(before.entries, after.entries),
    );
    return stayed && entriesStayed && closed && outlived;
  },
};

/** Read by the tests that the walk visits what it claims to: how far it came. */
export function milestones({ after, seen }: Step): string[] {
  const stages = after.projects.map(({ stage }) => `project ${stage}`);
  const entries = after.entries.map(
    (entry) => `entry ${entry.route} ${entryStage(entry, after.demand)}`,
  );
  const demand = after.demand ? [`demand ${after.demand.stage}`] : [];
  return [...stages, ...entries, ...demand, ...(isSolved(seen) ? ['something solved'] : [])];
}
