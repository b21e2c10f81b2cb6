import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { listened, Output, OutputError } from '../../src/cli/output/output.js';
import { Progress } from '../../src/cli/run/progress.js';

describe('the output', () => {
  it('leaves in large chunks, in order', async () => {
    const chunks: string[] = [];
    const stream = new Writable({
      decodeStrings: false,
      write: (chunk, _, done) => {
        chunks.push(chunk);
        done();
      },
    });
    const output = new Output(stream);
    const lines = Array.from({ length: 10_000 }, (_, n) => `${n} ${'x'.repeat(20)}\n`);
    for (const line of lines) await output.write(line);
    await output.flush();
    expect(chunks.join('')).toBe(lines.join(''));
    expect(chunks.length).toBeLessThan(10);
  });

  it('waits until what was written is taken', async () => {
    let take = () => {};
    const stream = new Writable({ write: (_, __, done) => (take = done) });
    const output = new Output(stream);
    let written = false;
    const writing = output.write('x'.repeat(100_000)).then(() => (written = true));
    await new Promise(setImmediate);
    expect(written).toBe(false);
    take();
    await writing;
    expect(written).toBe(true);
  });

  const failing = (code: string) =>
    new Output(
      listened(
        new Writable({ write: (_, __, done) => done(Object.assign(new Error(code), { code })) }),
      ),
    );

  it('says so when the reader has gone, and writes no more', async () => {
    const output = failing('EPIPE');
    expect(await output.write('x')).toBe(true);
    expect(await output.flush()).toBe(false);
    expect(await output.write('x'.repeat(100_000))).toBe(false);
    expect(await output.flush()).toBe(false);
  });

  it('throws when it cannot be written', async () => {
    const output = failing('ENOSPC');
    await output.write('x');
    await expect(output.flush()).rejects.toThrow(OutputError);
    await expect(failing('EIO').write('x'.repeat(100_000))).rejects.toMatchObject({ code: 'EIO' });
  });
});

describe('progress', () => {
  const CLEAR = '\r\u001b[2K';

  function shown(
    language: 'zh' | 'en' | undefined,
    ...steps: (readonly [ms: number, records: number])[]
  ) {
    const written: string[] = [];
    let now = 0;
    const progress = new Progress({ write: (text) => written.push(text) }, language, () => now);
    for (const [ms, records] of steps) {
      now = ms;
      progress.show(records, 0);
    }
    progress.clear();
    return written;
  }

  it('tells records and rate a few times a second, on one line, and goes away', () => {
    expect(shown('en', [100, 10], [500, 1000], [600, 1500], [1000, 4000])).toEqual([
      `${CLEAR}1000 records, 2000 a second`,
      `${CLEAR}4000 records, 4000 a second`,
      CLEAR,
    ]);
  });

  it('speaks Chinese', () => {
    expect(shown('zh', [1000, 4000])[0]).toBe(`${CLEAR}已复核 4000 条，每秒 4000 条`);
  });

  it('where the end is in sight, shows a bar and the time left', () => {
    const written: string[] = [];
    let now = 0;
    const progress = new Progress({ write: (text) => written.push(text) }, 'en', () => now);
    progress.expect(4_000_000);
    now = 25_000;
    progress.show(50_000, 1_000_000);
    expect(written).toEqual([`${CLEAR}[##........] 25% 50000 records, 2000 a second, 1:15 left`]);
  });

  it.each(['zh', 'en', undefined] as const)(
    'keeps to a line of 80 columns, however much there is: %s',
    (language) => {
      const written: string[] = [];
      let now = 0;
      const progress = new Progress({ write: (text) => written.push(text) }, language, () => now);
      progress.expect(5_000_000_000);
      now = 1_000_000;
      progress.show(10_000_000, 2_500_000_000);
      const line = written[0]?.slice(CLEAR.length) ?? '';
      // A Chinese character takes two columns.
      const columns = [...line].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);
      expect(columns).toBeLessThanOrEqual(80);
      expect(line).toContain('10000000');
    },
  );

  it('of a short run shows nothing', () => {
    expect(shown('en', [100, 10])).toEqual([]);
  });

  it('without a terminal does nothing', () => {
    const progress = new Progress(undefined, 'en', () => Number.MAX_SAFE_INTEGER);
    expect(() => {
      progress.show(1, 0);
      progress.clear();
    }).not.toThrow();
  });
});
