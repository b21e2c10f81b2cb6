import * as z from 'zod';
import { ENTRY_ROUTES, REVIEW_RESULTS } from '../regulation/words.js';
import { listById, partyKind, place, text } from './shapes.js';

/** A need as the reserve sees it: solved, not solved, or not on record. */
export const solvedNeed = z.strictObject({ id: text, solved: z.boolean().optional() });

/** Facts of reserve-entry, Articles 10 and 11. */
export const reserveEntry = z.strictObject({
  route: z.enum(ENTRY_ROUTES),
  published: z.boolean().optional(),
  applicant: z
    .strictObject({
      name: text.optional(),
      id: text.optional(),
      kind: partyKind.optional(),
      place: place.optional(),
    })
    .optional(),
  sameDirection: z.boolean().optional(),
  conformityReview: z.enum(REVIEW_RESULTS).optional(),
  relatedParty: z.boolean().optional(),
  needs: listById(solvedNeed, 1),
});
