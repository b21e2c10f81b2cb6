import { NEED_STATUSES, type NeedStatus } from '../regulation/words.js';
import {
  conformityReview,
  entryStatus,
  otherFirm,
  publishedDemand,
  relatedParty,
  statusesOf,
} from '../rules/article-11-reserve.js';
import { FAIL, UNKNOWN } from '../values/kleene.js';
import { type DeclaredDecision, exactly, type Ground, oneOf } from './decision.js';

/** What a reserve entry may be decided to be: a status, or not eligible. */
export type EntryOutcome = NeedStatus | 'ineligible';

/** What an entry into the reserve shows, or that it is not open, Articles 10 and 11. */
export const reserveEntry: DeclaredDecision<
  'reserve-entry',
  ['揭榜成功', '部分揭榜成功', 'pending', 'ineligible'],
  ['A10.related-party', 'A11.published', 'A11.applicant', 'A11.conformity', 'A11.status'],
  readonly NeedStatus[]
> = {
  kind: 'reserve-entry',
  outcomes: ['揭榜成功', '部分揭榜成功', 'pending', 'ineligible'],
  rules: [relatedParty, publishedDemand, otherFirm, conformityReview, entryStatus],
  reads: ({ needs }) => statusesOf(needs),
  conclude: statusOrIneligible,
  concludesStatus: true,
};

/** The needs fix the status; whoever may not enter has none. */
function statusOrIneligible({
  deciding,
  read,
  context,
}: Ground<'reserve-entry', readonly NeedStatus[]>) {
  if (deciding === FAIL) return exactly<EntryOutcome>('ineligible');
  // Where the edition does not say what fixes the status, each may be it.
  const isOpen = context.edition.rules?.[entryStatus.id]?.state === 'unknown';
  const statuses = isOpen ? NEED_STATUSES : read;
  if (deciding === UNKNOWN) return oneOf<EntryOutcome>(...statuses, 'ineligible');
  const [only, ...others] = statuses;
  return only !== undefined && others.length === 0
    ? exactly<EntryOutcome>(only)
    : oneOf<EntryOutcome>(...statuses);
}
