import { describe, expect, it } from 'vitest';
import { draft, readEdition } from '../../src/index.js';
import { en } from '../../src/messages/en/index.js';
import { zhCN } from '../../src/messages/zh-CN/index.js';
import { editionsJudging, editionsNamed, judgingLines } from '../../src/report/judging.js';

function edition(readings: Record<string, string>, id = 'chosen') {
  const read = readEdition({ id, readings });
  if (!read.ok) throw new Error(read.errors.map(({ message }) => message).join());
  return read.edition;
}

describe('by what a report judges', () => {
  it('the draft alone chooses no reading', () => {
    expect(judgingLines([draft], zhCN, '：')).toEqual([zhCN.judgedBy([draft])]);
  });

  it('Article 16: a reading that an edition chooses is told in words, in both languages', () => {
    const sum = edition({ 'R16.contract': 'sum' });
    expect(judgingLines([draft, sum], zhCN, '：')).toEqual([
      zhCN.judgedBy([draft, sum]),
      'R16.contract=sum：各份合同合计达到比例即可。',
    ]);
    expect(judgingLines([sum], en, ': ')[1]).toBe(
      'R16.contract=sum: It suffices that all contracts together reach the share.',
    );
  });

  it('a reading that two editions choose is told once, and what they choose besides behind it', () => {
    const one = edition({ 'R16.contract': 'sum' }, 'one');
    const two = edition({ 'R16.contract': 'sum', 'R12.partial': 'full-only' }, 'two');
    const codes = judgingLines([one, two], zhCN, '：').map((line) => line.split('：')[0]);
    expect(codes.slice(1)).toEqual(['R16.contract=sum', 'R12.partial=full-only']);
  });

  it('the editions that are named count, in any width and case of blanks; the one asked for before all', () => {
    const [one, two] = [edition({}, 'one'), edition({}, 'two')];
    const editions = [one, two];
    expect(editionsJudging({ editions }, [undefined, ' ｔｗｏ'])).toEqual([two]);
    expect(editionsJudging({ editions }, ['two', 'draft'])).toEqual([draft, two]);
    expect(editionsJudging({ editions }, [undefined])).toEqual([draft, one, two]);
    expect(editionsJudging({ editions, asEdition: 'one' }, ['two'])).toEqual([one]);
    expect(editionsJudging({ editions, asEdition: 'draft' }, ['two'])).toEqual([draft]);
  });

  it('a record that names no edition names the draft, and one that is not judged none', () => {
    expect(editionsNamed([{}, { edition: 'one' }, null], [2])).toEqual(['draft', 'one']);
  });
});
