import { describe, expect, it } from 'vitest';
import { type Flips, flips } from '../../src/explain/index.js';
import { type RuleId, recheck } from '../../src/index.js';
import { enExplain } from '../../src/messages/explain/en.js';
import { zhExplain } from '../../src/messages/explain/zh-CN.js';

const standing = {
  id: 'X-1',
  kind: 'credit-standing',
  decidedOn: '2021-07-10',
  outcome: 'clear',
  facts: {
    parties: [
      { name: '甲公司', records: [] },
      { name: '乙院', records: [] },
    ],
  },
};

/** What would change a verdict, each set by itself. */
function changesOf(record: unknown): { zh: string[]; en: string[] } {
  const [result, found] = [recheck(record), flips(record) as Extract<Flips, { sets: unknown }>];
  if (result.verdict === 'invalid' || !('sets' in found)) throw new Error('no sets');
  const said = ({ flips: say }: typeof zhExplain) =>
    found.sets.flatMap((set) => say({ ...found, sets: [set] }, result, (id: RuleId) => id));
  return { zh: said(zhExplain), en: said(enExplain) };
}

describe('a row that would have to come in', () => {
  const { zh, en } = changesOf(standing);

  it('Article 19: has no number yet, nor has what belongs to it', () => {
    expect(zh).toContain(
      '如第 2 个当事方的信用记录增加一项（当事方信用记录所附的限制有记录，且当事方信用记录所附限制的截止日为无），则不符合规定。',
    );
    for (const each of [...zh, ...en]) expect(each).not.toMatch(/第 1 条|1st credit record/);
  });

  it('Article 19: where two limits meet it is said which day it is', () => {
    expect(zh.join()).toContain('所附限制的截止日为2021年7月10日');
    expect(en.join()).toContain(
      'the last day of the bar of the credit record of the party is 10 July 2021',
    );
    expect([...zh, ...en].join()).not.toMatch(/不早于|not before/);
  });

  it('an object that has to be on record is told with what is in it', () => {
    expect(en.join()).toContain('is on record, and the last day of the bar');
  });
});
