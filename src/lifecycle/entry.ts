import type { Facts } from '../entities/facts.js';
import type { Edition } from '../regulation/editions.js';
import { statusesOf } from '../rules/article-11-reserve.js';
import { frozen } from '../values/frozen.js';
import { holdsTo } from './edition-words.js';
import { learnNeeds, needsNow, whereNeeds } from './needs.js';
import { demandStatuses, possibleStatuses } from './standing.js';
import type { DocketState, EntryState } from './state.js';
import { guard, handling, type Requirement, type Target } from './table.js';
import type { World } from './world.js';

/** The transition table of a reserve entry, Article 11. With nothing solved there is no entry. */
export const entryTable = [
  handling({
    act: 'enter-reserve',
    thing: 'entry',
    from: ['none'],
    by: ['demander'],
    guard: ['reserve-entry'],
    to: ['entered'],
    articles: [11],
    requires(world, target) {
      const own = world.ownEntry;
      return [
        ...(own === undefined ? [] : [{ facts: { alreadyEntered: own.id } }]),
        ...isClosed(world),
        ...somethingSolved(world, target),
      ];
    },
    awaits: awaitsPublication,
    guards({ state }, act) {
      const { demand } = state;
      if (!demand) return [];
      const needs = needsNow(demand, act.needs);
      if (needs === null) return [{ kind: 'reserve-entry', missing: ['needs'] }];
      // With no need at all nothing is solved, which the order of the acts says.
      if (needs.length === 0) return [];
      const drawn: Partial<Facts<'reserve-entry'>> = {
        route: 'demander',
        published: isPublished(state),
        applicant: applicantOf(state),
        needs: needs.map(withoutText),
      };
      return [guard('reserve-entry', drawn, statusesOf(needs)[0] ?? 'pending')];
    },
    apply(world, { entryId, needs }, { at }) {
      learnNeeds(world, needs);
      if (world.entry(entryId)) return;
      const applicant = applicantOf(world.state);
      world.addEntry({ at, id: entryId, route: 'demander', stage: 'entered', applicant });
    },
  }),
  handling({
    act: 'register-entry',
    thing: 'entry',
    from: ['none'],
    by: ['other-enterprise'],
    guard: ['reserve-entry'],
    to: ['under-review'],
    articles: [11],
    requires: isClosed,
    awaits: awaitsPublication,
    // What the conformity review will find is still open; everything else the firm brings itself.
    guards: ({ state }) => [
      guard('reserve-entry', { route: 'same-direction', published: isPublished(state) }, null, {
        later: ['conformityReview'],
      }),
    ],
    apply(world, { entryId, applicant, needs, sameDirection, relatedParty }, { at }) {
      if (world.entry(entryId)) return;
      world.addEntry({
        at,
        id: entryId,
        route: 'same-direction',
        stage: 'under-review',
        applicant,
        registered: {
          needs,
          ...(sameDirection === undefined ? {} : { sameDirection }),
          ...(relatedParty === undefined ? {} : { relatedParty }),
        },
      });
    },
  }),
  handling({
    act: 'review-conformity',
    thing: 'entry',
    from: ['under-review'],
    by: ['reviewer'],
    guard: ['reserve-entry'],
    to: ['entered', 'refused'],
    articles: [11],
    guards(world, { entryId, conformityReview, sameDirection }) {
      const entry = world.entry(entryId);
      if (!entry) return [];
      const { demand } = world.state;
      const needs = entry.route === 'demander' ? demand?.needs : entry.registered?.needs;
      if (!needs || needs.length === 0) {
        return demand ? [{ kind: 'reserve-entry', missing: [whereNeeds(demand)] }] : [];
      }
      const drawn: Partial<Facts<'reserve-entry'>> = {
        ...entry.registered,
        route: entry.route,
        published: isPublished(world.state),
        applicant: entry.applicant,
        needs: needs.map(withoutText),
        // What the firm said of its direction is what the review looks at, and finds for itself.
        ...(sameDirection === undefined ? {} : { sameDirection }),
      };
      const [shown = 'pending'] = possibleStatuses(entry, demand);
      const outcome = conformityReview === 'passed' ? shown : 'ineligible';
      return [guard('reserve-entry', drawn, outcome, { written: registeredIn(entry) })];
    },
    apply(world, { entryId, conformityReview }, { mayReach }) {
      const entry = world.entry(entryId);
      const to = conformityReview === 'passed' ? 'entered' : 'refused';
      if (entry && mayReach(to)) world.moveEntry(entry, to);
    },
  }),
  handling({
    act: 'withdraw-entry',
    thing: 'entry',
    from: ['entered', 'suspended'],
    by: ['holder'],
    guard: [],
    to: ['withdrawn'],
    articles: [],
    ours: true,
    apply(world, { entryId }, { mayReach }) {
      const entry = world.entry(entryId);
      if (entry && mayReach('withdrawn')) world.moveEntry(entry, 'withdrawn');
    },
  }),
] as const;

const withoutText = ({ id, solved }: { id: string; solved?: boolean | undefined }) => ({
  id,
  ...(solved === undefined ? {} : { solved }),
});

/** The demander as the holder of its own entry. */
function applicantOf({ demand }: DocketState): EntryState['applicant'] {
  const { backbone: _, ...applicant } = demand?.demander ?? {};
  return applicant;
}

const isPublished = ({ demand }: DocketState): boolean => demand?.publishedOn != null;

function awaitsPublication({ state }: World, _: Target, edition: Edition): Requirement[] {
  if (isPublished(state) || !holdsTo(edition, 'A11.published')) return [];
  return [{ facts: { published: false }, first: ['publish-demand'] }];
}

/** After the demand was closed nobody enters any more (*ours*); what was entered goes on. */
function isClosed({ state: { demand } }: World): Requirement[] {
  return demand?.stage === 'closed' ? [{ facts: { demandClosed: true } }] : [];
}

/** Whether a need is solved: with nothing solved there is no entry (R11.pending). */
function somethingSolved({ state: { demand } }: World, target: Target): Requirement[] {
  const stated = 'needs' in target ? (target.needs as Facts<'reserve-entry'>['needs']) : undefined;
  const needs = demand && needsNow(demand, stated);
  const statuses = demand && !needs ? demandStatuses(demand) : statusesOf(needs ?? []);
  if (!statuses.includes('pending')) return [];
  if (statuses.length === 1) {
    return [{ facts: { nothingSolved: true }, first: ['accept-solution'] }];
  }
  const missing = needs?.flatMap(({ solved }, index) =>
    solved === undefined ? [`needs.${index}.solved`] : [],
  ) ?? ['needs'];
  return [{ facts: { nothingSolved: true }, missing }];
}

/** What a firm left out when it registered; of the demander's own entry no rule asks who applies. */
const registeredIn =
  ({ route, at }: EntryState) =>
  (path: string) => {
    const [, said] = /^facts\.((?:applicant|needs).*)$/.exec(path) ?? [];
    return said === undefined || route === 'demander' ? undefined : { path: `acts.${at}.${said}` };
  };

/** What moves an entry without an act of its own: rows for readers of the table (Article 11). */
export const derivedEntryMoves = /* @__PURE__ */ frozen([
  { from: 'entered', cause: 'adjust-demand', to: 'suspended', articles: [11], ours: true },
  { from: 'suspended', cause: 'accept-solution', to: 'entered', articles: [11] },
] as const);
