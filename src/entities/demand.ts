import * as z from 'zod';
import { ASSESSMENT_CRITERIA } from '../regulation/words.js';
import {
  anyText,
  body,
  date,
  integer,
  listById,
  listOnce,
  money,
  partyKind,
  place,
  text,
} from './shapes.js';

/** An external need as published, 对外揭榜需求. */
export const need = z.strictObject({ id: text, text });

/** Facts of demand-collection, Articles 4 and 7. */
export const demandCollection = z.strictObject({
  department: place.optional(),
  demander: z
    .strictObject({
      name: text.optional(),
      id: text.optional(),
      kind: partyKind.optional(),
      place: place.optional(),
      backbone: z.boolean().optional(),
    })
    .optional(),
  demand: z.strictObject({
    name: text,
    task: text,
    field: text.optional(),
    direction: text.optional(),
    months: integer(1).optional(),
    crossRegion: z.boolean().optional(),
    needs: listById(need).optional(),
    investment: money.optional(),
    awardFunds: money.optional(),
  }),
});

/** Facts of demand-catalogue, Article 8. */
export const demandCatalogue = z.strictObject({
  assessment: z
    .strictObject({
      experts: integer(0).optional(),
      criteria: listOnce(z.enum(ASSESSMENT_CRITERIA)).optional(),
      favourable: z.boolean().optional(),
    })
    .optional(),
  deliberation: z.strictObject({ body, approved: z.boolean() }).nullable().optional(),
});

/** What is published of a demand: the facts of Article 9 that anybody can read. */
export const notice = z.strictObject({
  name: anyText.optional(),
  task: anyText.optional(),
  needs: z.array(anyText).optional(),
  investment: money.optional(),
  awardFunds: money.optional(),
  remarks: anyText.optional(),
});

/** Who demands, and by what names it could be recognised. */
export const noticeDemander = z.strictObject({
  name: text,
  id: text.optional(),
  aliases: z.array(text).optional(),
});

/** Facts of demand-publication, Article 9. */
export const demandPublication = z.strictObject({
  catalogued: z.boolean().optional(),
  departments: z.array(place).optional(),
  notice,
  demander: noticeDemander.optional(),
});

const handedOn = z.strictObject({ id: text, on: date.optional() });

/** Facts of solution-matching, Article 10: solutions received, and forwarded to the demander. */
export const solutionMatching = z.strictObject({
  received: listById(handedOn).optional(),
  forwarded: listById(handedOn).optional(),
});

const needWithState = z.strictObject({ id: text, text, solved: z.boolean().optional() });
const demandVersion = z.strictObject({ name: text, task: text, needs: listById(needWithState, 1) });

/** Facts of demand-adjustment, Article 11: the demand before and after, and as first published. */
export const demandAdjustment = z.strictObject({
  // A list as the notice had it: unlike the versions below it, nothing asks its ids to differ.
  published: z.array(need).optional(),
  before: demandVersion,
  after: demandVersion,
});
