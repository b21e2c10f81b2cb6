import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Finding, recheck } from '../../src/index.js';
import { type Replayed, replay } from '../../src/lifecycle/index.js';
import { ROOT } from '../house/sources.js';

const read = (name: string): string => readFileSync(`${ROOT}docs/examples/${name}`, 'utf8');
const page = read('README.md');

/** The rows of the page's tables whose first cell is of a form. */
const rowsOf = (first: RegExp): string[][] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([cell = '']) => first.test(cell));

const records = read('decisions.ndjson')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const dockets = JSON.parse(read('dockets.json')) as { id: string; meta: { synthetic: boolean } }[];

describe('docs/examples: the decision records', () => {
  const results = records.map((record) => recheck(record));

  it('are as many of each verdict as the page says', () => {
    const count = (verdict: string) => results.filter((each) => each.verdict === verdict).length;
    const counts = ['upheld', 'overturned', 'undetermined', 'invalid'].map(count);
    const numbers = (of: RegExp) => of.exec(page)?.slice(1).map(Number);
    expect(
      numbers(/符合规定 (\d+) 条，不符合规定 (\d+) 条，待核实 (\d+) 条，数据有误 (\d+) 条/),
    ).toEqual(counts);
    expect(numbers(/(\d+) upheld, (\d+) overturned, (\d+) undetermined, (\d+) invalid/)).toEqual(
      counts,
    );
    expect(numbers(/(\d+) 条决定记录/)).toEqual([records.length]);
  });

  const rows = rowsOf(/^JT-/);

  it('are on the page', () => expect(rows).toHaveLength(15));

  it.each(rows)('%s: %s, by %s', (id, verdict, rule) => {
    const result = results.find((each) => each.id === id);
    expect(result?.verdict).toBe(verdict);
    if (result === undefined || result.verdict === 'invalid')
      throw new Error(`no result for ${id}`);
    const finding = (result.findings as Finding[]).find((each) => each.rule === rule);
    const stands = finding?.result === 'pass' || finding?.excused === true;
    // A definition that passes settles what is overturned.
    expect(stands).toBe(verdict === 'upheld' || (finding?.modality === 'define' && stands));
  });

  it('all say that they are invented', () => {
    expect(records.filter(({ meta }) => meta?.synthetic !== true)).toEqual([]);
    expect(dockets.filter(({ meta }) => !meta.synthetic)).toEqual([]);
  });
});

describe('docs/examples: the dockets', () => {
  const replayed = dockets.map((docket) => replay(docket) as Replayed);
  const rows = rowsOf(/^D-\d/);

  it('have the verdicts that the page states, and no others', () => {
    expect(rows.map(([id, verdict]) => [id, verdict])).toEqual(
      replayed.map(({ id, verdict }) => [id.slice(0, 4), verdict]),
    );
  });

  it('D-01 begins partly taken up, ends fully taken up, and keeps both grants', () => {
    const [{ acts, statuses } = {} as Replayed] = replayed;
    const moved = acts.flatMap(({ after }) => (after.demand ? [after.demand.status] : []));
    expect([...new Set(moved)]).toEqual(['pending', '部分揭榜成功', '揭榜成功']);
    expect(statuses).toEqual({
      demand: { stage: 'open', status: '揭榜成功' },
      entries: [{ id: 'E-1', stage: 'entered', status: '揭榜成功' }],
      projects: [{ id: 'P-1', stage: 'project-accepted', granted: 900000000 }],
    });
  });

  it('D-02 falls back by the adjustment', () => {
    const { acts = [] } = replayed[1] ?? {};
    const at = acts.findIndex(({ act }) => act === 'adjust-demand');
    const before = acts.slice(0, at).flatMap(({ after }) => after.demand ?? []);
    expect([before.at(-1)?.status, acts[at]?.after.demand?.status]).toEqual([
      '揭榜成功',
      '部分揭榜成功',
    ]);
  });

  it('D-03: another firm’s entry leaves the demand where it was', () => {
    expect(replayed[2]?.statuses).toMatchObject({
      demand: { status: 'pending' },
      entries: [{ status: '部分揭榜成功' }],
      projects: [{ stage: 'running' }],
    });
  });

  describe('D-04', () => {
    const [, , , { acts, irregular } = {} as Replayed] = replayed;
    const points = rowsOf(/^20\d\d-/);

    it('is irregular on the days that the page names, and on no other', () => {
      const pointedOut = points.filter(([, , , said]) => said?.includes('提示'));
      expect(pointedOut.map(([on, act]) => [on, act])).toEqual([['2023-12-01', 'refund']]);
      const others = points.filter((point) => !pointedOut.includes(point));
      expect([...new Set(others.map(([on]) => on))]).toEqual(irregular.map(({ on }) => on));
    });

    it.each(points)('%s %s: %s', (on, act, rule) => {
      const found = acts.find((each) => each.on === on && each.act === act);
      const said = [
        ...(found?.steps ?? []),
        ...(found?.decisions.flatMap(({ findings }) => findings) ?? []),
      ].find((each) => each.rule === rule);
      expect(said?.result).toBe('fail');
    });

    it('has the advice that the page names', () => {
      const named = [...(/另有提示：(.*)/.exec(page)?.[1]?.matchAll(/A\d+\.[a-z-]+/g) ?? [])].map(
        String,
      );
      const failing = acts
        .flatMap(({ decisions }) => decisions.flatMap(({ findings }) => findings))
        .filter(({ modality, result }) => modality === 'advise' && result === 'fail')
        .map(({ rule }) => rule);
      expect(named).toHaveLength(3);
      expect(failing).toEqual(expect.arrayContaining(named));
    });
  });
});
