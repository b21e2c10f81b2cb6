import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recheck } from '../../src/index.js';
import { brokenRecord, validRecord } from '../../src/testing/index.js';
import { KINDS } from '../records.js';

describe('where no code may be made of texts', () => {
  it('the answers are the same, errors included', () => {
    const records = KINDS.flatMap((kind) => [
      ...fc.sample(validRecord(kind), { seed: 7, numRuns: 5 }),
      ...fc.sample(brokenRecord(kind), { seed: 7, numRuns: 5 }).map(({ record }) => record),
    ]);
    const index = new URL('../../dist/index.js', import.meta.url).href;
    const script = `
      import { recheck } from ${JSON.stringify(index)};
      import { readFileSync } from 'node:fs';
      let allowed = true;
      try { new Function('return 1'); } catch { allowed = false; }
      const records = JSON.parse(readFileSync(0, 'utf8'));
      console.log(JSON.stringify({ allowed, results: records.map((each) => recheck(each)) }));
    `;
    const input = JSON.stringify(records);
    const flags = ['--disallow-code-generation-from-strings', '--input-type=module'];
    const { stdout } = spawnSync(process.execPath, [...flags, '-e', script], { input });
    const { allowed, results } = JSON.parse(stdout.toString());
    expect(allowed).toBe(false);
    const here = (JSON.parse(input) as unknown[]).map((each) => recheck(each));
    expect(results).toEqual(JSON.parse(JSON.stringify(here)));
  });
});
