import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import { recheck } from '../../src/index.js';
import { canonical } from '../../src/receipt/index.js';
import { anyRecord } from '../../src/testing/index.js';
import { Lacking, type Report } from '../package/report.js';
import { ROOT, run } from '../package/workshop.js';

const GUIDE = 'docs/guides/evidence-that-lasts.md';

/** The blocks of a kind in a page, in their order. */
const blocksOf = (page: string, kind: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text = '']) => text,
  );

/** The guide to receipts, run as it is shown, with the command of a consumer; and the canonical text. */
export async function checkEvidence(report: Report, main: string, folder: string): Promise<void> {
  await report.check('canonical texts agree with npm’s canonicalize', async () => {
    const records = fc.sample(anyRecord(), { seed: 8785, numRuns: 500 });
    const values = [...records, ...fc.sample(fc.jsonValue(), { seed: 8785, numRuns: 500 })];
    for (const value of [...values, ...records.map((record) => recheck(record))]) {
      const [own, other] = [canonical(value), canonicalize(value)];
      if (own !== other) throw new Error(`${own} is not ${other}`);
    }
    return '1,500 records, values and results';
  });
  await report.check(`${GUIDE} runs as it is shown`, async () => {
    for (const [program, asked] of [
      ['openssl', 'version'],
      ['ssh-keygen', '-?'],
    ] as const) {
      const { stderr } = await run(program, [asked], folder);
      if (stderr.includes('ENOENT')) throw new Lacking(`there is no ${program} here`);
    }
    const here = join(folder, 'evidence');
    mkdirSync(here);
    cpSync(join(ROOT, 'docs/examples/decisions.ndjson'), join(here, 'decisions.ndjson'));
    const page = readFileSync(join(ROOT, GUIDE), 'utf8');
    const script = join(folder, 'evidence.sh');
    const path = `export PATH="${join(main, 'node_modules/.bin')}:$PATH"\n`;
    writeFileSync(script, `set -euo pipefail\n${path}${blocksOf(page, 'sh').join('\n')}`);
    const { code, stdout, stderr } = await run('bash', [script], here);
    if (code !== 0) throw new Error(`it ended with ${code}: ${stderr.slice(-400)}`);
    const shown = blocksOf(page, 'text').flatMap((text) => text.trimEnd().split('\n'));
    const lacking = shown.filter((line) => !line.split('…').every((part) => stdout.includes(part)));
    if (lacking.length > 0) throw new Error(`not printed: ${lacking.join(' | ')}`);
    return `${shown.length} lines printed as they are shown`;
  });
}
