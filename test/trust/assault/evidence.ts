import { readFileSync } from 'node:fs';
import { recordIn } from '../../../src/page/link.js';
import { readReceipt } from '../../../src/receipt/index.js';
import { type Files, filesOf, verified } from '../../receipt/files.js';
import { numbers, Tally, type Trial } from './trial.js';

type Json = Readonly<Record<string, unknown>>;

const EXAMPLES = new URL('../../../docs/examples/decisions.ndjson', import.meta.url);

/** The paths of everything in a receipt that is no object and no list. */
function leavesOf(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...at]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...at, key]));
}

function withLeaf(value: unknown, [key, ...rest]: readonly string[], leaf: unknown): unknown {
  if (key === undefined) return leaf;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as {
    [key: string]: unknown;
  };
  copy[key] = withLeaf((value as Json)[key], rest, leaf);
  return copy;
}

/** A text with one character another, one taken out, or two that stand together the other way round. */
function edited(text: string, random: Generator<number, never>): string {
  const next = (below: number) => Math.floor(random.next().value * below);
  for (;;) {
    const at = next(text.length - 1);
    const [before, here, after] = [text.slice(0, at), text[at], text.slice(at + 1)];
    const how = next(3);
    const other = String.fromCharCode(33 + next(90));
    const made =
      how === 0
        ? before + other + after
        : how === 1
          ? before + after
          : before + after.charAt(0) + here + after.slice(1);
    if (made !== text) return made;
  }
}

/** What is found of files, or why they are refused; `false` where neither is said. */
function isFound(files: Files): boolean {
  try {
    const read = readReceipt(JSON.parse(JSON.stringify(files.receipt)));
    return !read.ok || verified({ ...files, receipt: read.receipt }).length > 0;
  } catch (fault) {
    // An input of which a line can no longer be read is refused before anything is compared.
    return fault instanceof SyntaxError;
  }
}

/**
 * What the receipt itself says that it cannot prove: when it was made, and what the tool was called. What options
 * make of the bytes only the command knows: test/cli/receipts.test.ts.
 */
const UNPROVEN = /^predicate\.(?:dates|options|tool\.(?:name|version))\b|^subject\.\d+\.name$/;

export const receipts: Trial = {
  name: 'receipts',
  zh: '收据、哈希链、结果与输入逐字改动：verify 总能发现或拒绝',
  en: 'a receipt, its chain, its results and its input, changed in one character or one field: always found or refused',
  run: (scale) => {
    const tally = new Tally();
    const then = filesOf(readFileSync(EXAMPLES, 'utf8'));
    const random = numbers(29);
    for (const which of ['input', 'results', 'chain'] as const) {
      for (let times = 0; times < 6 * scale; times += 1) {
        const text = edited(then[which], random);
        tally.note(`${which} edited`, isFound({ ...then, [which]: text }));
      }
    }
    const leaves = leavesOf(then.receipt).filter((path) => !UNPROVEN.test(path.join('.')));
    const step = Math.max(1, Math.floor(leaves.length / (20 * scale)));
    for (const [at, path] of leaves.entries()) {
      if (at % step !== 0) continue;
      for (const leaf of [null, 'x', 7]) {
        const receipt = withLeaf(then.receipt, path, leaf) as Files['receipt'];
        if (JSON.stringify(receipt) === JSON.stringify(then.receipt)) continue;
        tally.note(`${path.join('.')} = ${String(leaf)}`, isFound({ ...then, receipt }));
      }
    }
    return tally;
  },
};

const asLink = (text: string) =>
  `#record=${Buffer.from(text).toString('base64').replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;

const FRAGMENTS: readonly string[] = [
  '#record=',
  '#record=<img src=x onerror=alert(1)>',
  '#record=javascript:alert(1)',
  `#record=${'A'.repeat(300_000)}`,
  '#record=%00%ff',
  '#record=////',
  asLink('{"__proto__":{"polluted":1}}'),
  asLink(`${'['.repeat(60_000)}`),
  asLink(`${'['.repeat(40_000)}${']'.repeat(40_000)}`),
  asLink('{"id":"<script>alert(1)</script>","kind":"grant"}'),
  asLink('\ud800'),
  asLink('{"a":1,"a":2}'),
];

export const links: Trial = {
  name: 'links to the trial page',
  zh: '试算页的链接：读出的只是数据，或者什么也没有；在浏览器里的试验见 check:world',
  en: 'links to the trial page: what they bring is data or nothing; what a browser makes of it is tried by check:world',
  run: (scale) => {
    const tally = new Tally();
    const random = numbers(31);
    const good = asLink('{"id":"G-1","kind":"grant","facts":{"grant":900}}');
    const cut = Array.from(
      { length: 20 * scale },
      () => `#record=${edited(good.slice(8), random)}`,
    );
    for (const fragment of [...FRAGMENTS, ...cut]) {
      let held = true;
      try {
        const brought = recordIn(fragment);
        held = brought === undefined || JSON.stringify(brought) !== undefined;
      } catch {
        held = false;
      }
      tally.note(fragment.slice(0, 80), held && !('polluted' in {}));
    }
    return tally;
  },
};
