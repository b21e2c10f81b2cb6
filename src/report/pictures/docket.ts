import type { Stage, Statuses } from '../../lifecycle/index.js';
import { tables } from '../../lifecycle/tables.js';
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

/** Three boxes a row: on a phone of 390 px the picture is made smaller by a quarter, and is still read. */
const [BOX_WIDTH, BOX_HEIGHT, LINE_HEIGHT, GAP, PER_ROW] = [142, 48, 14, 14, 3];

/** A chart for each thing of a docket, with the place where it stands now. */
export function chartPictures(
  { demand, entries, projects }: Statuses,
  speech: ReplaySpeech,
): Picture[] {
  return [
    ...(demand === null ? [] : [chartPicture('demand', demand, speech)]),
    ...entries.map((entry) => chartPicture('entry', entry, speech)),
    ...projects.map((project) => chartPicture('project', project, speech)),
  ];
}

/** The stages of a thing with the ways between them, and the present place filled. */
function chartPicture(
  thing: 'demand' | 'entry' | 'project',
  here: { readonly id?: string; readonly stage: Stage },
  { lifecycle, words }: ReplaySpeech,
): Picture {
  const name = lifecycle.thing(thing, here.id);
  const rows = Object.values(tables).filter((row) => row.thing === thing);
  const stages = [...new Set(rows.flatMap(({ from, to }) => [...from, ...to]))].filter(
    (stage) => stage !== 'none',
  );
  const places: readonly Stage[] = stages;
  const corner = (stage: Stage): readonly [number, number] => {
    const at = places.indexOf(stage);
    return [
      GAP + (at % PER_ROW) * (BOX_WIDTH + GAP),
      GAP + Math.floor(at / PER_ROW) * (BOX_HEIGHT + GAP),
    ];
  };
  const ways = new Set(
    rows.flatMap(({ from, to }) =>
      from.flatMap((one) =>
        to.flatMap((other) =>
          one === other || one === 'none' || other === 'none' ? [] : [`${one} ${other}`],
        ),
      ),
    ),
  );
  const middle = (stage: Stage): readonly [number, number] => {
    const [x, y] = corner(stage);
    return [x + BOX_WIDTH / 2, y + BOX_HEIGHT / 2];
  };
  const lines = [...ways].map((way): Shape => {
    const [one, other] = way.split(' ') as [Stage, Stage];
    return { line: [...middle(one), ...middle(other)], look: 'faint' };
  });
  const boxes = stages.flatMap((stage): Shape[] => {
    const [x, y] = corner(stage);
    const lines = inLines(lifecycle.stage(stage));
    const first = y + BOX_HEIGHT / 2 + 4 - ((lines.length - 1) * LINE_HEIGHT) / 2;
    const box = [x, y, BOX_WIDTH, BOX_HEIGHT] as const;
    return [
      { box, look: 'faint', round: 4 },
      ...(stage === here.stage ? [{ box, look: 'here' as const, round: 4 }] : []),
      ...lines.map(
        (text, at): Shape => ({
          ...{ text, at: [x + BOX_WIDTH / 2, first + at * LINE_HEIGHT], align: 'middle' },
        }),
      ),
    ];
  });
  return {
    title: words.picture.chart(name),
    said: words.picture.chartSaid(name, lifecycle.stage(here.stage)),
    width: GAP + PER_ROW * (BOX_WIDTH + GAP),
    height: GAP + Math.ceil(stages.length / PER_ROW) * (BOX_HEIGHT + GAP),
    shapes: [...lines, ...boxes],
  };
}

/** So many letters go into a line of a box; one of Chinese is as wide as two. */
const LINE_LETTERS = 22;
const MOST_LINES = 3;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);

/** A name on one to three lines, broken between words, or within Chinese anywhere; what is too long still is cut. */
function inLines(name: string): string[] {
  const parts = name.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*/gu) ?? [];
  const lines = [''];
  for (const part of parts) {
    const line = lines.at(-1) ?? '';
    if (line === '' || widthOf((line + part).trimEnd()) <= LINE_LETTERS)
      lines[lines.length - 1] = line + part;
    else lines.push(part);
  }
  const shown = lines.slice(0, MOST_LINES).map((line) => line.trimEnd());
  return lines.length > MOST_LINES ? [...shown.slice(0, -1), `${shown.at(-1)}…`] : shown;
}
