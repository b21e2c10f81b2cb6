import { describe, expect, it } from 'vitest';
import { determine, publicNotice } from '../../src/index.js';

const DEMAND = {
  name: '半导体晶圆缺陷检测',
  task: '检测算法与装备研制',
  field: 'integrated-circuits',
  direction: 'equipment',
  months: 30,
  crossRegion: true,
  needs: [
    { id: '江南芯材-1', text: '亚微米缺陷检出' },
    { id: 'N2', text: '整线节拍' },
  ],
  investment: '3000万元',
  awardFunds: 80_000_000,
};
const DEMANDER = { name: '江南芯材', id: '91110108551385082Q', aliases: ['JN Chip', '芯'] };

describe('Article 9: the public notice of a demand', () => {
  it('holds what a notice generally holds, and nothing else of what the platform holds', () => {
    expect(publicNotice(DEMAND, DEMANDER)).toStrictEqual({
      ok: true,
      notice: {
        name: '半导体晶圆缺陷检测',
        task: '检测算法与装备研制',
        needs: ['亚微米缺陷检出', '整线节拍'],
        investment: '3000万元',
        awardFunds: 80_000_000,
      },
    });
  });

  it('may be published as it stands', () => {
    const made = publicNotice(DEMAND, DEMANDER);
    if (!made.ok) throw new Error('a notice is made');
    const departments = ['310000', '320000', '330000', '340000'];
    const { lawful } = determine(
      'demand-publication',
      { catalogued: true, departments, notice: made.notice, demander: DEMANDER },
      { decidedOn: '2024-06-30' },
    );
    expect(lawful).toEqual(['permit']);
  });

  it('leaves out what the platform does not hold', () => {
    const made = publicNotice({ name: '晶圆缺陷检测', task: '检测算法' }, DEMANDER);
    expect(made).toStrictEqual({ ok: true, notice: { name: '晶圆缺陷检测', task: '检测算法' } });
  });

  it.each([
    ['the name', { name: '江南 芯材晶圆检测' }, '江南芯材', 'facts.notice.name'],
    [
      'the task, by its identifier in full width',
      { task: '由９１１１０１０８５５１３８５０８２ｑ提出' },
      '91110108551385082Q',
      'facts.notice.task',
    ],
    [
      'a need, by an alias',
      { needs: [DEMAND.needs[0], { id: 'N2', text: 'jnchip 产线节拍' }] },
      'JN Chip',
      'facts.notice.needs.1',
    ],
  ])(
    'is not made where the demander shows in %s, and it is said where',
    (_, changes, term, place) => {
      expect(publicNotice({ ...DEMAND, ...changes } as typeof DEMAND, DEMANDER)).toStrictEqual({
        ok: false,
        disclosed: [{ term, in: place }],
      });
    },
  );

  it('an alias of one character, just below what can be recognised, does not hinder it', () => {
    expect(publicNotice({ ...DEMAND, task: '芯片' }, DEMANDER).ok).toBe(true);
    expect(publicNotice({ ...DEMAND, task: '芯片' }, { ...DEMANDER, aliases: ['芯片'] }).ok).toBe(
      false,
    );
  });
});
