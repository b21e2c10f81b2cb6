import type { Look, Picture, Shape } from '../pictures/picture.js';

const FILLED: Readonly<Partial<Record<Look, string>>> = {
  good: 'fg',
  bad: 'fb',
  open: 'fo',
};

/** A picture as SVG within a page: its title and what it says are read aloud. */
export function svg(
  { title, said, width, height, shapes }: Picture,
  escaped: (text: string) => string,
): string {
  const inner = shapes.map((shape) => shapeOf(shape, escaped)).join('');
  return `<svg role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-label="${escaped(`${title}: ${said}`)}"><title>${escaped(title)}</title><desc>${escaped(said)}</desc>${inner}</svg>`;
}

function shapeOf(shape: Shape, escaped: (text: string) => string): string {
  if ('text' in shape) {
    const [x, y] = shape.at;
    const align = shape.align === undefined ? '' : ` text-anchor="${shape.align}"`;
    return `<text x="${short(x)}" y="${short(y)}"${align}>${escaped(shape.text)}</text>`;
  }
  const look = ` class="${FILLED[shape.look] ?? shape.look}"`;
  if ('line' in shape) {
    const [x1, y1, x2, y2] = shape.line.map(short);
    return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"${look}/>`;
  }
  if ('box' in shape) {
    const [x, y, width, height] = shape.box.map(short);
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${shape.round ?? 0}"${look}/>`;
  }
  if ('dot' in shape) {
    const [x, y] = shape.dot.map(short);
    return `<circle cx="${x}" cy="${y}" r="4"${look}/>`;
  }
  const points = shape.path.map(([x, y]) => `${short(x)},${short(y)}`).join(' ');
  return `<polyline points="${points}"${look}/>`;
}

/** A place to the tenth. */
const short = (value: number): string => String(Math.round(value * 10) / 10);
