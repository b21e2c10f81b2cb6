import type { Growth } from './growth.js';

const WIDTH = 720;
const HEIGHT = 440;
const LEFT = 70;
const RIGHT = 110;
const TOP = 30;
const BOTTOM = 50;
// Told apart by dashes as well as by colour.
const STROKES = ['#0b5fa5', '#b3541e', '#2f7d32', '#6a3d9a'];
const DASHES = ['', '8 4', '2 3', '10 3 2 3'];

/** The growth of time with size on two logarithmic axes: what is linear rises like the grey lines. */
export function growthPlot(growths: readonly Growth[]): string {
  const points = growths.flatMap((growth) => growth.points);
  const x = scale(
    points.map(({ size }) => size),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = scale(
    points.map(({ microseconds }) => microseconds),
    HEIGHT - BOTTOM,
    TOP,
  );
  const vertical = x.decades.map((size) =>
    [
      line(x.at(size), TOP, x.at(size), HEIGHT - BOTTOM, 'stroke="#ddd"'),
      label(x.at(size), HEIGHT - BOTTOM + 18, String(size), 'middle'),
    ].join('\n'),
  );
  const horizontal = y.decades.map((time) =>
    [
      line(LEFT, y.at(time), WIDTH - RIGHT, y.at(time), 'stroke="#ddd"'),
      label(LEFT - 8, y.at(time) + 4, timeText(time), 'end'),
    ].join('\n'),
  );
  // One decade of size for one decade of time, through each decade of time.
  const linear = y.decades
    .slice(0, -1)
    .map((time) =>
      line(
        x.at(x.decades[0] ?? 1),
        y.at(time),
        x.at((x.decades[0] ?? 1) * 10),
        y.at(time * 10),
        'stroke="#bbb" stroke-dasharray="1 4"',
      ),
    );
  const curves = growths.map((growth, index) => curve(growth, index, x.at, y.at));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">`,
    '<title>Time of one answer by the number of needs, units, contracts or acts in it</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...vertical,
    ...horizontal,
    ...linear,
    ...curves,
    label((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, 'needs, units, contracts, acts', 'middle'),
    label(LEFT, 18, 'time of one answer', 'start'),
    '</svg>',
    '',
  ].join('\n');
}

function curve(
  { name, points }: Growth,
  index: number,
  x: (value: number) => number,
  y: (value: number) => number,
): string {
  const stroke = `stroke="${STROKES[index]}" fill="none" stroke-width="2" stroke-dasharray="${DASHES[index]}"`;
  const path = points
    .map(({ size, microseconds }) => `${x(size).toFixed(1)},${y(microseconds).toFixed(1)}`)
    .join(' ');
  const last = points[points.length - 1];
  const end = last ? label(x(last.size) + 8, y(last.microseconds) + 4, name, 'start') : '';
  return `<polyline points="${path}" ${stroke}/>\n${end}`;
}

function scale(values: readonly number[], from: number, to: number) {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.ceil(Math.log10(Math.max(...values)));
  const at = (value: number) => from + ((Math.log10(value) - least) / (most - least)) * (to - from);
  const decades = Array.from({ length: most - least + 1 }, (_, i) => 10 ** (least + i));
  return { at, decades };
}

const timeText = (microseconds: number): string =>
  microseconds >= 1e6
    ? `${microseconds / 1e6} s`
    : microseconds >= 1000
      ? `${microseconds / 1000} ms`
      : `${microseconds} µs`;

const line = (x1: number, y1: number, x2: number, y2: number, style: string): string =>
  `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" ${style}/>`;

const label = (x: number, y: number, text: string, anchor: string): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="#333">${text}</text>`;
