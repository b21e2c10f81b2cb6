import type { Facts } from '../entities/facts.js';
import type { NeedStatus } from '../regulation/words.js';
import { gather } from '../values/gather.js';
import {
  anyOf,
  attested,
  both,
  not,
  PASS,
  settled,
  type Truth,
  UNKNOWN,
} from '../values/kleene.js';
import { DELTA } from '../values/place.js';
import { isEnterprise } from './article-7-collection.js';
import { attestedBy } from './procedure.js';
import type { DeclaredRule } from './rule.js';
import { liesInDelta } from './territory.js';
import { AT_LEAST, attestedAt, type Turn } from './turn.js';

type Entry = Facts<'reserve-entry'>;
type Need = Entry['needs'][number];

/** Article 10: the demander strives for the solver that can; a related one is pointed out (R10.fairness). */
export const relatedParty: DeclaredRule<'A10.related-party', Entry> = {
  id: 'A10.related-party',
  article: 10,
  modality: 'advise',
  turnsAt: [{ of: 'facts.relatedParty', passes: [false], fails: [true] }],
  result: ({ relatedParty: related }) => not(attested(related)),
  shows: ({ relatedParty: related }) => ({ relatedParty: related }),
  needs: ['facts.relatedParty'],
};

/** Article 11: what enters the reserve answers a published demand. */
export const publishedDemand: DeclaredRule<'A11.published', Entry> = {
  id: 'A11.published',
  article: 11,
  modality: 'must',
  ...attestedBy<Entry>('facts.published', ({ published }) => published),
};

const isOtherFirm = ({ route }: Entry): Truth => settled(route === 'same-direction');

const solvedTurns = (needs: readonly Need[]): Turn[] =>
  needs.map((_, index) => attestedAt(`facts.needs.${index}.solved`));

/** Article 11: another firm is an enterprise of the delta, of the same direction, with a solution. */
export const otherFirm: DeclaredRule<'A11.applicant', Entry> = {
  id: 'A11.applicant',
  article: 11,
  modality: 'must',
  turnsAt: ({ needs }) => [
    { of: 'facts.needs', unit: 'item', limit: 1, gives: AT_LEAST },
    { of: 'facts.applicant.kind', passes: ['enterprise'] },
    { of: 'facts.applicant.place', within: DELTA },
    attestedAt('facts.sameDirection'),
    ...solvedTurns(needs),
  ],
  applies: isOtherFirm,
  result: ({ applicant, sameDirection, needs }) =>
    both(
      both(isEnterprise(applicant?.kind), liesInDelta(applicant?.place)),
      both(attested(sameDirection), anySolved(needs)),
    ),
  shows: ({ applicant, sameDirection, needs }) => ({
    kind: applicant?.kind,
    place: applicant?.place,
    sameDirection,
    solved: count(needs, true),
  }),
  needs: ({ needs }) => [
    'facts.applicant.kind',
    'facts.applicant.place',
    'facts.sameDirection',
    ...(anySolved(needs) === UNKNOWN ? unrecorded(needs) : []),
  ],
};

const anySolved = (needs: readonly Need[]): Truth => anyOf(needs, ({ solved }) => attested(solved));

/** Article 11: another firm enters after its direction was reviewed and found to conform. */
export const conformityReview: DeclaredRule<'A11.conformity', Entry> = {
  id: 'A11.conformity',
  article: 11,
  modality: 'must',
  turnsAt: [{ of: 'facts.conformityReview', passes: ['passed'], fails: ['failed'] }],
  applies: isOtherFirm,
  result: ({ conformityReview: review }) =>
    review === undefined ? UNKNOWN : settled(review === 'passed'),
  shows: ({ conformityReview: review }) => ({ conformityReview: review }),
  needs: ['facts.conformityReview'],
};

/** Article 11, items 1 to 3: the needs as they stand fix the status (R11.part, R11.status). */
export const entryStatus: DeclaredRule<'A11.status', Entry, readonly NeedStatus[]> = {
  id: 'A11.status',
  article: 11,
  modality: 'define',
  turnsAt: ({ needs }) => solvedTurns(needs),
  result: (_facts, _context, statuses) => (statuses.length === 1 ? PASS : UNKNOWN),
  shows: ({ needs }, _, statuses) => ({
    statuses: [...statuses],
    solved: count(needs, true),
    needs: needs.length,
  }),
  needs: ({ needs }) => unrecorded(needs),
};

/**
 * The award status of a list of needs: all solved → 揭榜成功, some → 部分揭榜成功, none → pending; every
 * status that is possible where it is not on record whether a need is solved. An empty list has nothing
 * solved. Article 11, items 1–3.
 *
 * @example
 * ```ts
 * statusesOf([{ solved: true }, { solved: false }]) // => ["部分揭榜成功"]
 * statusesOf([{ solved: true }, {}]) // => ["揭榜成功","部分揭榜成功"]
 * statusesOf([{ solved: false }]) // => ["pending"]
 * ```
 */
export function statusesOf(
  needs: readonly { readonly solved?: boolean | undefined }[],
): NeedStatus[] {
  const solved = count(needs, true);
  const unsolved = count(needs, false);
  const possible: NeedStatus[] = [];
  if (needs.length > 0 && unsolved === 0) possible.push('揭榜成功');
  // Only part of a list of one can never be solved: half of one need solves none (R11.part).
  if (needs.length > 1 && solved < needs.length && unsolved < needs.length) {
    possible.push('部分揭榜成功');
  }
  if (solved === 0) possible.push('pending');
  return possible;
}

/** How many needs are on record as solved, or as not solved. */
function count(needs: readonly { readonly solved?: boolean | undefined }[], solved: boolean) {
  let found = 0;
  for (const need of needs) if (need.solved === solved) found += 1;
  return found;
}

/** The needs of which it is not on record whether they are solved, as paths. */
function unrecorded(needs: readonly Need[]): string[] {
  return gather(needs, ({ solved }, index) =>
    solved === undefined ? `facts.needs.${index}.solved` : undefined,
  );
}
