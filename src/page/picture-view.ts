import type { VNode } from 'preact';
import type { Picture, Shape } from '../report/pictures/picture.js';
import { el } from './element.js';

/** A picture with what it shows in words, below it and for whoever does not see it. */
export function pictureView({ title, said, width, height, shapes }: Picture): VNode {
  return el(
    'figure',
    {},
    el(
      'svg',
      {
        role: 'img',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        'aria-label': `${title}: ${said}`,
      },
      shapes.map(shapeView),
    ),
    el('figcaption', {}, said),
  );
}

function shapeView(shape: Shape): VNode {
  if ('text' in shape) {
    const [x, y] = shape.at;
    return el('text', { x, y, 'text-anchor': shape.align }, shape.text);
  }
  const look = { class: `look-${shape.look}` };
  if ('line' in shape) {
    const [x1, y1, x2, y2] = shape.line;
    return el('line', { x1, y1, x2, y2, ...look });
  }
  if ('box' in shape) {
    const [x, y, width, height] = shape.box;
    return el('rect', { x, y, width, height, rx: shape.round ?? 0, ...look });
  }
  if ('dot' in shape) {
    const [cx, cy] = shape.dot;
    return el('circle', { cx, cy, r: 4, ...look });
  }
  return el('polyline', { points: shape.path.map((point) => point.join(',')).join(' '), ...look });
}
