import * as z from 'zod';
import { CREDIT_STANDINGS, ENTRY_STATUSES, UNIT_ROLES } from '../regulation/words.js';
import { supplementInOrder } from './crosses.js';
import { body, cross, date, integer, partyKind, place, text, year } from './shapes.js';

/** A unit that carries a project: 牵头单位, 子课题承担单位 or 参与单位. */
export const unit = z.strictObject({
  name: text,
  role: z.enum(UNIT_ROLES),
  place: place.optional(),
  kind: partyKind.optional(),
});

/** The annual guide, Article 12. */
export const guide = z.strictObject({ issuer: body, year, on: date });

/** Facts of project-application, Articles 12 and 19. */
export const projectApplication = z.strictObject({
  year,
  guide: guide.nullable().optional(),
  platform: text.optional(),
  entry: z
    .strictObject({ status: z.enum(ENTRY_STATUSES), holder: text.optional() })
    .nullable()
    .optional(),
  units: z.array(unit).optional(),
  leader: text.nullable().optional(),
  team: z.array(text).optional(),
  objective: text.nullable().optional(),
  credit: z.enum(CREDIT_STANDINGS).optional(),
});

/** Facts of formal-review, Article 13: the file as it came, what was asked for, what was supplied. */
export const formalReview = z
  .strictObject({
    conforming: z.boolean().optional(),
    complete: z.boolean().optional(),
    notice: z.strictObject({ on: date, deadline: date }).nullable().optional(),
    supplement: z
      .strictObject({
        on: date,
        conforming: z.boolean().optional(),
        complete: z.boolean().optional(),
      })
      .nullable()
      .optional(),
  })
  .check(cross(supplementInOrder));

/** Facts of expert-review, Articles 13 and 14. */
export const expertReview = z.strictObject({
  formallyAccepted: z.boolean().optional(),
  recommended: z.strictObject({ body }).nullable().optional(),
  departments: z.array(place).optional(),
  experts: z.array(z.strictObject({ id: text, inPool: z.boolean().optional() })).optional(),
  roundOfYear: integer(1).optional(),
});
