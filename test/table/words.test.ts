import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/entities/dictionary/words.js';
import { decisions, type Kind } from '../../src/index.js';
import { wordKey } from '../../src/table/fold.js';
import { fromTable } from '../../src/table/index.js';
import { wordsOf } from '../../src/table/words.js';

const outcomeCalled = (kind: Kind, label: string) =>
  wordsOf(decisions[kind].outcomes, { kind }).get(wordKey(label));

describe('outcomes in the cells of a table', () => {
  it('by the labels that they have now, in either language, and by their codes', () => {
    for (const [kind, labels] of Object.entries(outcomes)) {
      for (const [code, { label }] of Object.entries(labels)) {
        for (const written of [code, ...label]) {
          expect(outcomeCalled(kind as Kind, written)).toBe(code);
        }
      }
    }
  });

  it.each<[Kind, string, string]>([
    ['demand-adjustment', '同意调整', 'permit'],
    ['demand-adjustment', '不同意调整', 'deny'],
    ['reserve-entry', '入库，揭榜成功', '揭榜成功'],
    ['reserve-entry', '入库，部分揭榜成功', '部分揭榜成功'],
    ['reserve-entry', '不得入库', 'ineligible'],
    ['project-agreement', '公告签约符合规定', 'met'],
    ['project-agreement', '公告签约不符合规定', 'unmet'],
    ['project-application', 'Admit the application', 'permit'],
    ['expert-review', 'not properly held', 'unmet'],
    ['solution-matching', 'duly forwarded', 'met'],
  ])('%s: %s, as it was called before', (kind, label, code) => {
    expect(outcomeCalled(kind, label)).toBe(code);
  });

  it('what another kind was called before is no outcome', () => {
    expect(outcomeCalled('grant', '同意调整')).toBeUndefined();
    expect(outcomeCalled('project-application', '不得入库')).toBeUndefined();
  });

  it('other words keep their earlier labels too', () => {
    const criteria = ['strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'];
    expect(wordsOf(criteria, {}).get('战略相符性')).toBe('strategic-fit');
  });

  it.each(['公告与签订', '公告与签约', 'project-agreement'])(
    'a sheet named %s, which is a kind',
    (name) => {
      const rows = [
        ['id', 'decidedOn', 'outcome'],
        ['A-1', '2024-06-30', '公告签约符合规定'],
      ];
      const table = fromTable([{ name, rows }]);
      expect(table).toMatchObject({
        rows: [{ record: { kind: 'project-agreement', outcome: 'met' } }],
      });
    },
  );

  it.each(['储备条目', '储备库条目'])('headings that call an entry %s', (entry) => {
    const rows = [
      ['记录编号', '决定日期', `${entry}的编号`, `${entry}的状态`, `${entry}的持有单位`, '结论'],
      ['A-1', '2024-06-30', 'E-1', '揭榜成功', '甲公司', '符合申报条件'],
    ];
    const facts = { entry: { status: '揭榜成功', holder: '甲公司' } };
    const table = fromTable([{ name: '项目申报', rows }]);
    expect(table).toMatchObject({ rows: [{ record: { subject: { entry: 'E-1' }, facts } }] });
  });
});
