import * as z from 'zod';
import { barInOrder } from './crosses.js';
import { cross, date, text } from './shapes.js';

/** A formal bar from taking part, in effect from its first to its last day; `null`: without end. */
const bar = z.strictObject({ from: date, until: date.nullable() }).check(cross(barInOrder));

const creditRecord = z.strictObject({
  matter: text,
  on: date.optional(),
  bar: bar.nullable().optional(),
});

/** Facts of credit-standing, Article 19. */
export const creditStanding = z.strictObject({
  parties: z
    .array(z.strictObject({ name: text, records: z.array(creditRecord).optional() }))
    .min(1),
});
