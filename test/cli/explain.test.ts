import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folder, jiebang, results } from './command.js';

const EXAMPLES = fileURLToPath(new URL('../../docs/examples/decisions.ndjson', import.meta.url));
const grant = (facts: object) => ({
  ...{ id: 'G-1', kind: 'grant', decidedOn: '2024-06-30', outcome: 'permit' },
  facts: { investment: '3000万元', approvedOn: '2024-06-28', localCap: null, ...facts },
});
const asLines = (...records: readonly unknown[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

describe('jiebang explain', () => {
  const files = folder();

  it('tells of each record its facts, flips and questions, and the letters last', async () => {
    const { code, out } = await jiebang(['explain', '-'], asLines(grant({ grant: '920万元' })));
    expect(code).toBe(1);
    const [record, letters, ...more] = results(out);
    expect(record).toMatchObject({
      ...{ id: 'G-1', verdict: 'overturned', grounds: ['A16.grant-cap'] },
      facts: { facts: ['facts.investment', 'facts.grant'] },
      flips: { sets: [[{ path: 'facts.grant', atMost: 900_000_000 }], [{}]] },
      questions: { questions: [] },
    });
    expect([letters, more]).toEqual([{ letters: [] }, []]);
  });

  it('says every overturned example in one sentence, and how it would be in keeping or why it never is', async () => {
    const { code, out } = await jiebang(['explain', EXAMPLES, '--format', 'text', '--lang', 'en']);
    expect(code).toBe(1);
    const overturned = out.split('\n\n').filter((each) => each.includes('· ✗'));
    expect(overturned).toHaveLength(15);
    for (const each of overturned) {
      expect(each).toMatch(/Contrary to the measures (?:on \w+ facts? alone|, whatever)/);
      expect(each).toMatch(/It would be|is met if|No other facts would meet|Nothing on record/);
      expect(each).not.toMatch(/undefined|\[object/);
    }
    const chinese = await jiebang(['explain', EXAMPLES, '--format', 'text']);
    expect(chinese.out.match(/不符合规定，(?:只凭 \d+ 项|不凭任何)事实即可认定/g)).toHaveLength(15);
    expect(chinese.out).toMatch(/请提供 \d+ 项。/);
  });

  it('ends with 0 where all is in keeping, with 1 where a record is faulty, with 2 where there is none', async () => {
    const upheld = { ...grant({ grant: '600万元', sources: [] }), outcome: 'deny' };
    expect((await jiebang(['explain', '-'], asLines(upheld))).code).toBe(0);
    const faulty = await jiebang(['explain', '-'], asLines(upheld, { id: 'X' }));
    expect([faulty.code, results(faulty.out)[1]]).toMatchObject([1, { verdict: 'invalid' }]);
    expect((await jiebang(['explain', '-'], '\n')).code).toBe(2);
    expect((await jiebang(['explain'])).code).toBe(2);
  });

  it('tells the verdict under every disputed reading where asked to', async () => {
    const input = asLines(grant({ grant: '900万元', sources: [] }));
    const { out } = await jiebang(['explain', '-', '--readings'], input);
    expect(results(out)).toMatchObject([
      { robustness: { sets: [{ readings: { 'R16.investment': 'self-raised' } }] } },
      { letters: [] },
      { robustness: { settled: 1, robust: 0 } },
    ]);
  });

  it('compares two editions, and takes both ids', async () => {
    const lower = { id: 'lower', parameters: { grantCap: { numerator: 1, denominator: 4 } } };
    const edition = files.file('lower.json', JSON.stringify(lower));
    const options = ['--edition', edition, '--compare', 'draft', 'lower'];
    const input = asLines(grant({ grant: '900万元', sources: [] }));
    const { code, out } = await jiebang(['explain', ...options, '-'], input);
    expect(code).toBe(1);
    expect(results(out)[0]).toMatchObject({ causes: [[{ parameter: 'grantCap' }]] });
    const text = await jiebang(
      ['explain', ...options, '-', '--format', 'text', '--lang', 'en'],
      input,
    );
    expect(text.out).toContain('because of parameter grantCap');
    expect((await jiebang(['explain', '-', '--compare', 'draft'], input)).code).toBe(2);
    expect((await jiebang(['explain', '-', '--compare', 'draft', 'none'], input)).code).toBe(2);
  });
});
