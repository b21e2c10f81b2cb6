import type { ReplaySpeech } from '../replay/speech.js';
import type { ActRow } from '../replay/timeline.js';
import { monthName, monthsOf, spanOf } from './months.js';
import type { Look, Picture, Shape } from './picture.js';

const [WIDTH, LEFT, RIGHT, AXIS] = [720, 20, 700, 70];

const LOOKS: Readonly<Record<string, Look>> = { '✓': 'good', '✗': 'bad', '?': 'open', '!': 'open' };

/** A docket as a line of months: a dot an act, those of one month above each other. */
export function timelinePicture(
  rows: readonly ActRow[],
  { words }: ReplaySpeech,
): Picture | undefined {
  const dated = rows.filter(({ on }) => /^\d{4}-\d{2}-\d{2}$/.test(on));
  if (dated.length < 2) return undefined;
  const [from, to] = spanOf(dated.map(({ on }) => on));
  const x = (months: number) => LEFT + ((months - from) / (to - from)) * (RIGHT - LEFT);
  const stacked = new Map<number, number>();
  const dots = dated.map(({ on, mark }): Shape => {
    const at = x(monthsOf(on));
    const column = Math.floor(at / 10);
    const height = (stacked.get(column) ?? 0) + 1;
    stacked.set(column, height);
    return { dot: [at, AXIS - 10 * Math.min(height, 6)], look: LOOKS[mark] ?? 'open' };
  });
  const step = Math.max(1, Math.ceil((to - from) / 8));
  const ticks = Array.from({ length: Math.ceil((to - from) / step) }, (_, at): Shape[] => [
    { line: [x(from + at * step), AXIS, x(from + at * step), AXIS + 5], look: 'axis' },
    { text: monthName(from + at * step), at: [x(from + at * step), AXIS + 20] },
  ]).flat();
  const odd = dated.filter(({ mark }) => mark !== '✓').length;
  return {
    title: words.picture.timeline,
    said: words.picture.timelineSaid(dated.length, monthName(from), monthName(to - 1), odd),
    width: WIDTH,
    height: AXIS + 30,
    shapes: [{ line: [LEFT, AXIS, RIGHT, AXIS], look: 'axis' }, ...ticks, ...dots],
  };
}
