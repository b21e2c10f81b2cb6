import * as z from 'zod';
import {
  demandAdjustment,
  demandCatalogue,
  demandCollection,
  demandPublication,
} from './demand.js';
import { reserveEntry } from './reserve.js';
import { date, jsonObject, text } from './shapes.js';

/**
 * What every act has: its name, its day, who did it (a body such as `task-force`, a department by its
 * place code such as `320000`, or a party by its name), reasons for departing from a rule, free data.
 */
export const head = <Name extends string>(name: Name) => ({
  act: z.literal(name),
  on: date,
  by: text,
  reasons: z.record(z.string(), text).optional(),
  meta: jsonObject.optional(),
});

/**
 * The facts of the decision that guards an act. They may be left out where the history knows them;
 * stated, they are compared with it.
 */
export const stated = <Shape extends z.ZodRawShape>({ shape }: z.ZodObject<Shape>) =>
  z.object(shape).partial().shape;

const after = demandAdjustment.shape.after;
const assessment = demandCatalogue.shape.assessment.unwrap();

/** The acts on a demand, Articles 7–11. */
export const demandActs = {
  'collect-demand': z.strictObject({
    ...head('collect-demand'),
    ...stated(demandCollection),
    demand: demandCollection.shape.demand,
  }),
  'assess-demand': z.strictObject({ ...head('assess-demand'), assessment }),
  'deliberate-catalogue': z.strictObject({
    ...head('deliberate-catalogue'),
    ...stated(demandCatalogue),
    approved: z.boolean(),
  }),
  'publish-demand': z.strictObject({
    ...head('publish-demand'),
    ...stated(demandPublication),
    notice: demandPublication.shape.notice,
  }),
  'receive-solution': z.strictObject({
    ...head('receive-solution'),
    solutionId: text,
    needs: z.array(text).min(1),
    solver: text.optional(),
  }),
  'forward-solutions': z.strictObject({
    ...head('forward-solutions'),
    solutions: z.array(text).min(1),
  }),
  'accept-solution': z.strictObject({ ...head('accept-solution'), solutionId: text }),
  'adjust-demand': z.strictObject({
    ...head('adjust-demand'),
    ...stated(demandAdjustment),
    after,
  }),
  'close-demand': z.strictObject({ ...head('close-demand'), reason: text }),
} as const;

/** The acts on an entry of the reserve, Article 11. */
export const entryActs = {
  'enter-reserve': z.strictObject({
    ...head('enter-reserve'),
    ...stated(reserveEntry),
    entryId: text,
  }),
  'register-entry': z.strictObject({
    ...head('register-entry'),
    ...stated(reserveEntry),
    entryId: text,
    applicant: reserveEntry.shape.applicant.unwrap(),
    needs: reserveEntry.shape.needs,
  }),
  'review-conformity': z.strictObject({
    ...head('review-conformity'),
    ...stated(reserveEntry),
    entryId: text,
    conformityReview: reserveEntry.shape.conformityReview.unwrap(),
  }),
  'withdraw-entry': z.strictObject({ ...head('withdraw-entry'), entryId: text }),
} as const;
