import { describe, expect, it } from 'vitest';
import type { Statuses } from '../../src/lifecycle/index.js';
import { waysOn } from '../../src/lifecycle/ways.js';
import { zhCN, zhCNLifecycle } from '../../src/messages/zh-CN/index.js';
import { chartPictures } from '../../src/report/pictures/chart.js';
import { REPLAY_WORDS } from '../../src/report/replay/words.js';

const STATUSES: Statuses = {
  demand: { stage: 'open', status: 'pending' },
  entries: [{ id: 'E1', stage: 'suspended', status: null }],
  projects: [{ id: 'P1', stage: 'terminated', granted: 0 }],
};

const [demand, entry, project] = chartPictures(STATUSES, {
  ...{ messages: zhCN, lifecycle: zhCNLifecycle, words: REPLAY_WORDS.zh, under: () => zhCN },
});

describe.each([
  ['demand', demand],
  ['entry', entry],
  ['project', project],
] as const)('the chart of a thing: %s', (thing, picture) => {
  const { shapes = [], width = 0, height = 0 } = picture ?? {};
  const boxes = shapes.flatMap((shape) =>
    'box' in shape && shape.look === 'faint' ? [shape.box] : [],
  );
  const lines = shapes.flatMap((shape) => ('line' in shape ? [shape.line] : []));
  const ways = waysOn(thing).filter(({ from }) => from !== 'none');

  it('has a box for each stage, one of them filled, and a head of two strokes for each way', () => {
    expect(boxes).toHaveLength(new Set(ways.flatMap(({ from, to }) => [from, to])).size);
    expect(shapes.filter((shape) => 'box' in shape && shape.look === 'here')).toHaveLength(1);
    const strokes = lines.filter(([x1, y1, x2, y2]) => Math.hypot(x2 - x1, y2 - y1) < 8);
    expect(strokes).toHaveLength(2 * ways.length);
  });

  it('leads no way through a box, sets none above another, and stays within its frame', () => {
    const within = (x: number, y: number, [left, top, wide, high]: (typeof boxes)[number]) =>
      x > left && x < left + wide && y > top && y < top + high;
    for (const [x1, y1, x2, y2] of lines) {
      for (let part = 0; part <= 1; part += 1 / 64) {
        const [x, y] = [x1 + part * (x2 - x1), y1 + part * (y2 - y1)];
        expect(boxes.some((box) => within(x, y, box))).toBe(false);
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
    }
    expect(new Set(boxes.map(([x, y]) => `${x} ${y}`)).size).toBe(boxes.length);
  });
});
