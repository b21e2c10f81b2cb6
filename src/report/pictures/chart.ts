import type { Stage, Statuses } from '../../lifecycle/index.js';
import { type Way, waysOn } from '../../lifecycle/ways.js';
import type { ReplaySpeech } from '../replay/speech.js';
import { widthOf } from '../text-width.js';
import type { Picture, Shape } from './picture.js';

/** Two columns: on a phone of 390 px the picture is hardly made smaller. */
const [BOX_WIDTH, BOX_HEIGHT, LINE_HEIGHT] = [142, 48, 14];
/** Between the columns and between the rows is room for the ways, and for those past a row beside them. */
const [EDGE, BETWEEN, BELOW, BESIDE] = [8, 60, 26, 12];

type Charted = 'demand' | 'entry' | 'project';

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
  thing: Charted,
  here: { readonly id?: string; readonly stage: Stage },
  { lifecycle, words }: ReplaySpeech,
): Picture {
  const name = lifecycle.thing(thing, here.id);
  const { places, rows, lines } = LAYOUTS[thing];
  const boxes = [...places].flatMap(([stage, place]) =>
    boxOf(place, lifecycle.stage(stage), stage === here.stage),
  );
  return {
    title: words.picture.chart(name),
    said: words.picture.chartSaid(name, lifecycle.stage(here.stage)),
    width: leftOf(1) + BOX_WIDTH + EDGE,
    height: 2 * EDGE + rows * (BOX_HEIGHT + BELOW) - BELOW,
    shapes: [...lines, ...boxes],
  };
}

interface Place {
  readonly column: 0 | 1;
  readonly row: number;
}

/** Where the stages of a thing stand, and the ways between them: the same in all dockets. */
interface Layout {
  readonly places: ReadonlyMap<Stage, Place>;
  readonly rows: number;
  readonly lines: readonly Shape[];
}

/** The longest way from the beginning stands in one column; what branches off stands beside, no higher than there. */
function layoutOf(thing: Charted): Layout {
  const ways = waysOn(thing);
  const stages = new Set(ways.map(({ to }) => to));
  const main = longestFrom(['none'], ways).slice(1);
  const places = new Map<Stage, Place>(main.map((stage, row) => [stage, { column: 0, row }]));
  let free = 0;
  for (const stage of stages) {
    if (places.has(stage)) continue;
    const before = ways.filter(({ to }) => to === stage).map(({ from }) => places.get(from)?.row);
    const row = Math.max(free, Math.min(...before.map((each) => each ?? free)));
    places.set(stage, { column: 1, row });
    free = row + 1;
  }
  return { places, rows: Math.max(main.length, free), lines: linesOf(ways, places) };
}

/** The longest way on which no stage comes twice, from one that has been gone so far. */
function longestFrom(gone: readonly Stage[], ways: readonly Way[]): readonly Stage[] {
  const here = gone.at(-1);
  return ways
    .filter(({ from, to }) => from === here && !gone.includes(to))
    .map(({ to }) => longestFrom([...gone, to], ways))
    .reduce((one, other) => (other.length > one.length ? other : one), gone);
}

const leftOf = (column: number): number => EDGE + BESIDE + column * (BOX_WIDTH + BETWEEN);
const topOf = (row: number): number => EDGE + row * (BOX_HEIGHT + BELOW);

function boxOf({ column, row }: Place, name: string, isHere: boolean): Shape[] {
  const [x, y] = [leftOf(column), topOf(row)];
  const lines = inLines(name);
  const first = y + BOX_HEIGHT / 2 + 4 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  const box = [x, y, BOX_WIDTH, BOX_HEIGHT] as const;
  return [
    { box, look: 'faint', round: 4 },
    ...(isHere ? [{ box, look: 'here' as const, round: 4 }] : []),
    ...lines.map(
      (text, at): Shape => ({
        ...{ text, at: [x + BOX_WIDTH / 2, first + at * LINE_HEIGHT], align: 'middle' },
      }),
    ),
  ];
}

type Point = readonly [x: number, y: number];

/** The ways as lines, each with a head where it leads. */
function linesOf(ways: readonly Way[], places: ReadonlyMap<Stage, Place>): Shape[] {
  return ways.flatMap(({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined) return [];
    const points = pointsBetween(start, end);
    const [tip, before] = [points.at(-1), points.at(-2)];
    if (tip === undefined || before === undefined) return [];
    const parts = points.slice(1).map((point, at) => lineOf(points[at] as Point, point));
    return [...parts, ...headOf(before, tip)];
  });
}

/** Within a column from one row to the next, else past the rows beside them; between columns straight. */
function pointsBetween(start: Place, end: Place): Point[] {
  const down = Math.sign(end.row - start.row);
  const middle = ({ row }: Place) => topOf(row) + BOX_HEIGHT / 2;
  if (start.column !== end.column) {
    const side = ({ column }: Place) => leftOf(column) + (column === 0 ? BOX_WIDTH : 0);
    return [
      [side(start), middle(start)],
      [side(end), middle(end)],
    ];
  }
  if (Math.abs(end.row - start.row) === 1) {
    const x = leftOf(start.column) + BOX_WIDTH / 2;
    return [
      [x, middle(start) + (down * BOX_HEIGHT) / 2],
      [x, middle(end) - (down * BOX_HEIGHT) / 2],
    ];
  }
  const x = leftOf(start.column);
  return [
    [x, middle(start)],
    [x - BESIDE, middle(start)],
    [x - BESIDE, middle(end)],
    [x, middle(end)],
  ];
}

const lineOf = ([x1, y1]: Point, [x2, y2]: Point): Shape => ({
  line: [x1, y1, x2, y2],
  look: 'axis',
});

const [HEAD_LENGTH, HEAD_HALF] = [7, 3.5];

/** Two strokes back from the tip of a line. */
function headOf([fromX, fromY]: Point, tip: Point): Shape[] {
  const [x, y] = tip;
  const length = Math.hypot(x - fromX, y - fromY);
  const [alongX, alongY] = [(x - fromX) / length, (y - fromY) / length];
  return [1, -1].map((side) =>
    lineOf(tip, [
      x - HEAD_LENGTH * alongX + side * HEAD_HALF * alongY,
      y - HEAD_LENGTH * alongY - side * HEAD_HALF * alongX,
    ]),
  );
}

/** So wide is a line of a box. */
const LINE_LETTERS = 22;
const MOST_LINES = 3;

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

const LAYOUTS: Readonly<Record<Charted, Layout>> = {
  demand: layoutOf('demand'),
  entry: layoutOf('entry'),
  project: layoutOf('project'),
};
