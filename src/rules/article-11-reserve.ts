import type { Facts } from '../entities/facts.js';
import type { NeedStatus } from '../regulation/words.js';
import { gather } from '../values/gather.js';
import { all, any, attested } from '../values/kleene.js';
import { isEnterprise } from './article-7-collection.js';
import { attestedFact } from './procedure.js';
import { AT_LEAST, fail, judged, lacking, missing, pass, type Rule } from './rule.js';
import { liesInDelta } from './territory.js';

type Entry = Facts<'reserve-entry'>;
type Need = Entry['needs'][number];

/** Article 10: the demander strives for the solver that can; a related one is pointed out (R10.fairness). */
export const relatedParty = {
  id: 'A10.related-party',
  article: 10,
  modality: 'advise',
  turnsAt: 'attested',
  check({ relatedParty: related }) {
    if (related === undefined) return missing(['facts.relatedParty']);
    return related ? fail({ relatedParty: true }) : pass({ relatedParty: false });
  },
} as const satisfies Rule<Entry>;

/** Article 11: what enters the reserve answers a published demand. */
export const publishedDemand = {
  id: 'A11.published',
  article: 11,
  modality: 'must',
  turnsAt: 'attested',
  check: (facts) => attestedFact(facts, 'published', facts.published),
} as const satisfies Rule<Entry>;

const isOtherFirm = ({ route }: Entry): boolean => route === 'same-direction';

/** Article 11: another firm is an enterprise of the delta, of the same direction, with a solution. */
export const otherFirm = {
  id: 'A11.applicant',
  article: 11,
  modality: 'must',
  turnsAt: [{ of: 'facts.needs', unit: 'item', limit: () => 1, gives: AT_LEAST }],
  applies: isOtherFirm,
  check(facts) {
    const { kind, place } = facts.applicant ?? {};
    const { sameDirection, needs } = facts;
    const solution = any(needs.map(({ solved }) => attested(solved)));
    const result = all([isEnterprise(kind), liesInDelta(place), attested(sameDirection), solution]);
    const evidence = { kind, place, sameDirection, solved: count(needs, true) };
    const unsettled = solution === 'unknown' ? unrecorded(needs) : [];
    return judged(
      result,
      evidence,
      facts,
      ...['applicant.kind', 'applicant.place', 'sameDirection', ...unsettled],
    );
  },
} as const satisfies Rule<Entry>;

/** Article 11: another firm enters after its direction was reviewed and found to conform. */
export const conformityReview = {
  id: 'A11.conformity',
  article: 11,
  modality: 'must',
  turnsAt: 'word',
  applies: isOtherFirm,
  check({ conformityReview: review }) {
    if (review === undefined) return missing(['facts.conformityReview']);
    const evidence = { conformityReview: review };
    return review === 'passed' ? pass(evidence) : fail(evidence);
  },
} as const satisfies Rule<Entry>;

/** Article 11, items 1 to 3: the needs as they stand fix the status (R11.part, R11.status). */
export const entryStatus = {
  id: 'A11.status',
  article: 11,
  modality: 'define',
  turnsAt: 'status',
  check(facts) {
    const { needs } = facts;
    const statuses = statusesOf(needs);
    const evidence = { statuses, solved: count(needs, true), needs: needs.length };
    return statuses.length === 1
      ? pass(evidence)
      : missing(lacking(facts, unrecorded(needs)), evidence);
  },
} as const satisfies Rule<Entry>;

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
    solved === undefined ? `needs.${index}.solved` : undefined,
  );
}
