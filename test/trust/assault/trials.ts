import { bounds, ends, resume } from './command.js';
import { links, receipts } from './evidence.js';
import { faults } from './faults.js';
import { gate } from './gate.js';
import { faces, lookAlikes, options, pollution } from './hostile.js';
import { tables } from './tables.js';
import type { Trial } from './trial.js';

/** All kinds of attack, in the order in which the page lists them. */
export const TRIALS: readonly Trial[] = [
  resume,
  bounds,
  ends,
  faults,
  gate,
  faces,
  pollution,
  options,
  lookAlikes,
  tables,
  receipts,
  links,
];
