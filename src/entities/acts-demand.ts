import * as z from 'zod';
import { recordedInOrder } from './crosses.js';
import {
  demandAdjustment,
  demandCatalogue,
  demandCollection,
  demandPublication,
} from './demand.js';
import { reserveEntry } from './reserve.js';
import { cross, date, jsonObject, text } from './shapes.js';

/**
 * What every act has: its name, its day, who did it (a body such as `task-force`, a department by its
 * place code such as `320000`, or a party by its name), reasons for departing from a rule, free data.
 */
export const head = <Name extends string>(name: Name) => ({
  act: z.literal(name),
  on: date,
  by: text,
  /** The day on which it came on record, where that is later. */
  recordedOn: date.optional(),
  reasons: z.record(z.string(), text).optional(),
  meta: jsonObject.optional(),
});

/**
 * The facts of the decision that guards an act. They may be left out where the history knows them;
 * stated, they are compared with it.
 */
export const stated = <Shape extends z.ZodRawShape>({ shape }: z.ZodObject<Shape>) =>
  z.object(shape).partial().shape;

/** An act: a strict object that came on record on its day or later. */
export const anAct = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape).check(cross(recordedInOrder));

const after = demandAdjustment.shape.after;
const assessment = demandCatalogue.shape.assessment.unwrap();

/** The acts on a demand, Articles 7–11. */
export const demandActs = {
  'collect-demand': anAct({
    ...head('collect-demand'),
    ...stated(demandCollection),
    demand: demandCollection.shape.demand,
  }),
  'assess-demand': anAct({ ...head('assess-demand'), assessment }),
  'deliberate-catalogue': anAct({
    ...head('deliberate-catalogue'),
    ...stated(demandCatalogue),
    approved: z.boolean(),
  }),
  'publish-demand': anAct({
    ...head('publish-demand'),
    ...stated(demandPublication),
    notice: demandPublication.shape.notice,
  }),
  'receive-solution': anAct({
    ...head('receive-solution'),
    solutionId: text,
    needs: z.array(text).min(1),
    solver: text.optional(),
  }),
  'forward-solutions': anAct({
    ...head('forward-solutions'),
    solutions: z.array(text).min(1),
  }),
  'accept-solution': anAct({ ...head('accept-solution'), solutionId: text }),
  'adjust-demand': anAct({
    ...head('adjust-demand'),
    ...stated(demandAdjustment),
    after,
  }),
  'close-demand': anAct({ ...head('close-demand'), reason: text }),
} as const;

/** The acts on an entry of the reserve, Article 11. */
export const entryActs = {
  'enter-reserve': anAct({
    ...head('enter-reserve'),
    ...stated(reserveEntry),
    entryId: text,
  }),
  'register-entry': anAct({
    ...head('register-entry'),
    ...stated(reserveEntry),
    entryId: text,
    applicant: reserveEntry.shape.applicant.unwrap(),
    needs: reserveEntry.shape.needs,
  }),
  'review-conformity': anAct({
    ...head('review-conformity'),
    ...stated(reserveEntry),
    entryId: text,
    conformityReview: reserveEntry.shape.conformityReview.unwrap(),
  }),
  'withdraw-entry': anAct({ ...head('withdraw-entry'), entryId: text }),
} as const;
