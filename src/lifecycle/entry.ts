import type { Facts } from '../entities/facts.js';
import { sameText } from '../values/text.js';
import {
  type DocketState,
  demandStatus,
  type EntryState,
  findEntry,
  needsOf,
  possibleStatuses,
} from './state.js';
import { guard, handling } from './table.js';

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
    requires(state) {
      const own = state.entries.find(
        ({ route, stage }) => route === 'demander' && stage !== 'withdrawn',
      );
      if (own) return { alreadyEntered: own.id };
      const nothingSolved = !state.demand || demandStatus(state.demand) === 'pending';
      return nothingSolved ? { nothingSolved, first: ['accept-solution'] } : undefined;
    },
    guards(state) {
      const { demand } = state;
      const drawn: Partial<Facts<'reserve-entry'>> = {
        route: 'demander',
        published: isPublished(state),
        applicant: applicantOf(state),
        needs: (demand?.needs ?? []).map(({ id, solved }) => ({ id, solved })),
      };
      return [guard('reserve-entry', drawn, demand ? demandStatus(demand) : 'pending')];
    },
    apply(state, { entryId }) {
      if (findEntry(state, entryId)) return;
      state.entries.push({
        id: entryId,
        route: 'demander',
        stage: 'entered',
        applicant: applicantOf(state),
      });
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
    awaits: (state) =>
      isPublished(state) ? undefined : { published: false, first: ['publish-demand'] },
    contradictions(state, { applicant }) {
      const demander = state.demand?.demander.name;
      const isDemander = demander !== undefined && sameText(applicant.name ?? '', demander);
      return isDemander ? [{ facts: { applicantIsDemander: demander } }] : [];
    },
    // What the conformity review will find is still open, so only what already fails stands against it.
    guards: (state) => [
      guard('reserve-entry', { route: 'same-direction', published: isPublished(state) }, null),
    ],
    apply(state, { entryId, applicant, needs, sameDirection, relatedParty }) {
      if (findEntry(state, entryId)) return;
      state.entries.push({
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
    guards(state, { entryId, conformityReview, sameDirection }) {
      const entry = findEntry(state, entryId);
      if (!entry) return [];
      const drawn: Partial<Facts<'reserve-entry'>> = {
        route: entry.route,
        published: isPublished(state),
        applicant: entry.applicant,
        needs: [...needsOf(entry, state.demand)],
        ...entry.registered,
        // What the firm said of its direction is what the review looks at, and finds for itself.
        ...(sameDirection === undefined ? {} : { sameDirection }),
      };
      const [shown = 'pending'] = possibleStatuses(entry, state.demand);
      const outcome = conformityReview === 'passed' ? shown : 'ineligible';
      return [guard('reserve-entry', drawn, outcome)];
    },
    apply(state, { entryId, conformityReview }) {
      const entry = findEntry(state, entryId);
      if (entry) entry.stage = conformityReview === 'passed' ? 'entered' : 'refused';
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
    apply(state, { entryId }) {
      const entry = findEntry(state, entryId);
      if (entry) entry.stage = 'withdrawn';
    },
  }),
] as const;

/** The demander as the holder of its own entry. */
function applicantOf({ demand }: DocketState): EntryState['applicant'] {
  const { backbone: _, ...applicant } = demand?.demander ?? {};
  return applicant;
}

function isPublished({ demand }: DocketState): boolean {
  return demand != null && demand.published !== null;
}

/** What moves an entry without an act of its own: rows for readers of the table (Article 11). */
export const derivedEntryMoves = [
  { from: 'entered', cause: 'adjust-demand', to: 'suspended', articles: [11], ours: true },
  { from: 'suspended', cause: 'accept-solution', to: 'entered', articles: [11] },
] as const;
