import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { same } from './nodes.js';
import { Lacking, Report } from './report.js';

describe('the report of the checks from outside', () => {
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    vi.spyOn(console, 'log').mockImplementation((line: string) => {
      lines.push(line);
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  async function reported(...checks: (() => string | undefined)[]) {
    const report = new Report('package');
    for (const [i, make] of checks.entries()) await report.check(`check ${i}`, async () => make());
    return { code: report.close(), lines: [...lines] };
  }
  const lacks = () => {
    throw new Lacking('no browser');
  };
  const fails = () => {
    throw new Error('other names');
  };

  it('has a line per check and a closing line', async () => {
    expect(
      await reported(
        () => undefined,
        () => '3 cases',
      ),
    ).toEqual({
      code: 0,
      lines: [
        'passed  check 0',
        'passed  check 1: 3 cases',
        'package: 2 passed, 0 failed, 0 skipped',
      ],
    });
  });

  it('fails where one check failed', async () => {
    expect(await reported(() => undefined, fails)).toEqual({
      code: 1,
      lines: [
        'passed  check 0',
        'failed  check 1: other names',
        'package: 1 passed, 1 failed, 0 skipped',
      ],
    });
  });

  it('names what was skipped twice, loudly, and fails nothing for it', async () => {
    expect(await reported(() => undefined, lacks)).toEqual({
      code: 0,
      lines: [
        'passed  check 0',
        'SKIPPED check 1: no browser',
        'NOT CHECKED: check 1: no browser',
        'package: 1 passed, 0 failed, 1 skipped',
      ],
    });
  });

  it('is red where nothing was checked at all', async () => {
    expect((await reported(lacks)).code).toBe(1);
    expect((await reported()).code).toBe(1);
  });
});

describe('answers are the same', () => {
  it('where each is, and there are as many', () => {
    expect(same(['a', 'b'], ['a', 'b'])).toBe('2 cases, the same answers');
    expect(() => same(['a', 'c'], ['a', 'b'])).toThrow('case 2: c');
    expect(() => same(['a'], ['a', 'b'])).toThrow('case 2: undefined');
    expect(() => same(['a', 'b', 'c'], ['a', 'b'])).toThrow('3 answers');
  });
});
