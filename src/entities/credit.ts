import * as z from 'zod';
import { cross, date, isEarlier, text } from './shapes.js';

/** A formal bar from taking part, in effect from its first to its last day; `null`: without end. */
const bar = z.strictObject({ from: date, until: date.nullable() }).check(
  cross(['until-before-from'], (value, fault) => {
    const { from, until } = value as { from?: unknown; until?: unknown };
    if (isEarlier(until, from)) fault(['until'], 'until-before-from', String(from));
  }),
);

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
