import { describe, expect, it } from 'vitest';
import { folder, jiebang, results } from './command.js';

const lines = (...records: readonly unknown[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

const grant = (edition: string | undefined, facts: object = {}) => ({
  ...{ id: 'G-1', kind: 'grant', decidedOn: '2024-06-30', outcome: 'permit', edition },
  subject: { project: 'P-1' },
  facts: { investment: '3000万元', grant: '900万元', approvedOn: '2024-06-28', ...facts },
});

const docketOf = (edition: string) => ({
  ...{ id: 'K-1', edition },
  acts: [{ act: 'publish-guide', on: '2022-07-01', by: 'office', year: 2022 }],
});

const DRAFT = 'Trial Implementation), draft';
const LOWER = 'edition “lower”';
const IDLE = 'edition “idle”';

describe('a report says by which edition it judges, and no other', () => {
  const files = folder();
  const lower = files.file('lower.json', '{"id":"lower","readings":{"R16.contract":"sum"}}');
  const idle = files.file('idle.json', '{"id":"idle"}');
  const loaded = ['--edition', lower, '--edition', idle, '--lang', 'en'];

  describe.each([['recheck'], ['recheck', '--crosscheck'], ['crosscheck'], ['explain']])(
    'jiebang %s %s',
    (...command) => {
      const [name = '', ...more] = command.filter((part) => part !== undefined);
      const run = (format: string, input: string, ...asked: string[]) =>
        jiebang([name, '-', ...more, ...loaded, ...asked, '--format', format], input);

      it.each(['text', 'markdown', 'html'])('%s: the one that the records name', async (format) => {
        const { out, complaints } = await run(format, lines(grant('lower')));
        expect(out).toContain(LOWER);
        expect(out).not.toContain(DRAFT);
        expect(out).not.toContain(IDLE);
        expect(complaints).toContain(`the ${IDLE} was loaded, but no record names it`);
        expect(complaints).not.toContain(LOWER);
      });

      it.each(['text', 'markdown'])('%s: the one that is asked for', async (format) => {
        const input = lines(grant(undefined));
        const { out, complaints } = await run(format, input, '--as-edition', 'lower');
        expect(out).toContain(LOWER);
        expect(out).toMatch(/(?:Every record is|All) judged by the edition “lower”/);
        expect(out).not.toContain(DRAFT);
        expect(complaints).not.toContain(LOWER);
      });

      it('of records that cannot be judged, all that could have been meant', async () => {
        const { out } = await run('markdown', lines(grant('lower', { grant: 'much' })));
        for (const each of [DRAFT, LOWER, IDLE]) expect(out).toContain(each);
      });
    },
  );

  it('two that are compared, whatever records name', async () => {
    const options = ['--compare', 'draft', 'lower', ...loaded];
    for (const format of ['text', 'markdown', 'html']) {
      const { out, complaints } = await jiebang(
        ['explain', '-', ...options, '--format', format],
        lines(grant('idle')),
      );
      for (const each of [DRAFT, LOWER]) expect(out).toContain(each);
      expect(out).not.toContain('idle');
      expect(complaints).toBe(
        `jiebang: the ${IDLE} was loaded, but --compare does not name it: it was not used\n`,
      );
    }
  });

  it('that of the dockets, and each docket its own', async () => {
    for (const [command = '', format = ''] of [
      ['replay', 'markdown'],
      ['replay', 'text'],
      ['allowed', 'markdown'],
    ]) {
      const { out, complaints } = await jiebang(
        [command, '-', ...loaded, '--format', format],
        lines(docketOf('lower')),
      );
      expect(out).toContain(LOWER);
      expect(out).not.toContain(DRAFT);
      expect(out).not.toContain(IDLE);
      expect(complaints).toContain(`the ${IDLE} was loaded, but no docket names it`);
    }
    const none = await jiebang(['replay', '-', ...loaded, '--format', 'text'], '{"id":"K-1"}\n');
    for (const each of [DRAFT, LOWER, IDLE]) expect(none.out).toContain(each);
    const both = lines(docketOf('lower'), docketOf('draft'));
    const { out } = await jiebang(['replay', '-', ...loaded, '--format', 'text'], both);
    expect(out.split('\n').filter((line) => line.startsWith('K-1'))).toEqual([
      'K-1 · Edition lower',
      'K-1',
    ]);
  });

  it('an explanation of each record, where that is another than the draft', async () => {
    const both = lines(grant('lower'), grant('draft'));
    const { out } = await jiebang(['explain', '-', ...loaded, '--format', 'text'], both);
    expect(out.match(/^G-1 · .+?(?= · \?)/gm)).toEqual([
      'G-1 · Grant · 30 June 2024 · Edition lower',
      'G-1 · Grant · 30 June 2024',
    ]);
  });
});

describe('a faulty record where two editions are compared', () => {
  const input = lines(grant('draft'), grant('draft', { grant: 'much' }));
  const compared = (...options: readonly string[]) =>
    jiebang(['explain', '-', '--compare', 'draft', 'draft', ...options], input);

  it('is told in the language that is asked for, else in both', async () => {
    const messageOf = ({ out }: { out: string }) =>
      (results(out)[1] as { errors: { message: string }[] }).errors[0]?.message;
    expect(messageOf(await compared())).toMatch(/应为金额.* \/ this must be money/);
    expect(messageOf(await compared('--lang', 'en'))).toMatch(/^this must be money[^/]*$/);
    expect(messageOf(await compared('--lang', 'zh'))).toMatch(/^应为金额[^/]*$/);
  });

  it('is said to have been left out', async () => {
    const en = await compared('--format', 'text', '--lang', 'en');
    expect([en.code, en.out]).toEqual([
      1,
      expect.stringContaining('One faulty record was not compared.'),
    ]);
    const zh = await compared('--format', 'markdown');
    expect(zh.out).toContain('另有 1 条记录数据有误，没有比较。');
  });
});
