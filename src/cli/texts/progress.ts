import type { Bilingual } from '../../index.js';

// Short, so that the line keeps to the 80 columns of a terminal: what wraps cannot be written over.
const CELLS = 10;

/**
 * How far the work is: a bar where the end is in sight, the records done, their rate, and how many
 * seconds are left.
 */
export function progressText(
  records: number,
  perSecond: number,
  part?: number,
  secondsLeft?: number,
): Bilingual {
  const done: Bilingual = {
    zh: `已复核 ${records} 条，每秒 ${perSecond} 条`,
    en: `${records} records, ${perSecond} a second`,
  };
  if (part === undefined || secondsLeft === undefined) return done;
  const full = Math.floor(part * CELLS);
  const bar = `[${'#'.repeat(full)}${'.'.repeat(CELLS - full)}] ${Math.floor(part * 100)}%`;
  const left = `${Math.floor(secondsLeft / 60)}:${String(secondsLeft % 60).padStart(2, '0')}`;
  return { zh: `${bar} ${done.zh}，还需 ${left}`, en: `${bar} ${done.en}, ${left} left` };
}
