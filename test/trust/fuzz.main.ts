import * as fc from 'fast-check';
import ts from 'typescript';
import { disclosures, parseMoney, readEdition, recheck } from '../../src/index.js';
import { isTypeScript, readSources } from '../house/sources.js';
import { throwAt } from './fuzz.js';
import { anyJson, anyText, attacks, CRAFTED, mutated } from './hostile.js';

/**
 * The whole fuzz: npm run fuzz [runs]. Ends with exit code 1 where anything threw that must not, an
 * answer changed after an attack, a recheck took longer than the bound, or a reader of texts more than
 * linear time.
 */
const RUNS = Number(process.argv[2] ?? 20_000);

/** The bound on one recheck: so many microseconds per byte of the input, and so many to begin with. */
const PER_BYTE = 20;
const TO_BEGIN_WITH = 50_000;

/** Ten times the text may cost so many times the time; a square would cost a hundred. */
const MOST_GROWTH = 50;

let faults = 0;
const fault = (text: string) => {
  faults += 1;
  console.log(`FAULT ${text}`);
};

function microseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return (performance.now() - start) * 1000;
}

let slowest = { perByte: 0, name: '' };
/** Measures one recheck against the bound, where the input is data and so has a size. */
function measure(name: string, value: unknown): void {
  let bytes: number;
  try {
    bytes = Buffer.byteLength(JSON.stringify(value) ?? '');
  } catch {
    return;
  }
  const bound = TO_BEGIN_WITH + PER_BYTE * bytes;
  // What is slow by nature is slow each time; what another program slowed is not.
  let taken = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 6 && (tries === 0 || taken > bound); tries += 1) {
    taken = Math.min(
      taken,
      microseconds(() => recheck(value)),
    );
  }
  const perByte = taken / bytes;
  // Of a short input the time is that of a call, and says nothing of its bytes.
  if (bytes > 10_000 && perByte > slowest.perByte) slowest = { perByte, name };
  if (taken > bound) fault(`${name}: ${Math.round(taken)} µs for ${bytes} bytes`);
}

const sources: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
  ['any JSON', anyJson()],
  ['any text', anyText()],
  ['mutated records', mutated()],
  [
    'anything',
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
  ],
];
for (const [name, arbitrary] of sources) {
  let thrown = 0;
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
  const result = fc.check(
    fc.property(arbitrary, (hostile) => {
      thrown += 1;
      measure(name, hostile);
      const found = throwAt(() => hostile);
      if (found.length > 0) throw new Error(found.join('; '));
    }),
    { numRuns: RUNS, seed },
  );
  if (result.failed)
    fault(`${name}, seed ${seed}: ${result.errorInstance} ${fc.stringify(result.counterexample)}`);
  console.log(`${name}: ${thrown} thrown at every public function (seed ${seed})`);
}

const large = attacks(100_000).filter(({ name }) => !name.startsWith('many'));
for (const { name, make } of [...large, ...attacks(10_000)]) {
  for (const found of throwAt(make)) fault(`${name}: ${found}`);
}
for (const { name, make } of attacks(100_000)) measure(name, make());
console.log(
  `attacks: ${large.length + attacks(0).length}, with up to 1,000,000 letters and 100,000 rows or levels`,
);
console.log(
  `slowest recheck of more than 10,000 bytes: ${slowest.perByte.toFixed(2)} µs per byte (${slowest.name}); the bound is ${PER_BYTE}, and ${TO_BEGIN_WITH / 1000} ms to begin with`,
);

/** The patterns of the library's source, as they stand there. */
const patterns = readSources()
  .filter(isTypeScript)
  .flatMap(({ path, text }) => {
    const found: (readonly [string, RegExp])[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push([
          `${path} ${node.text}`,
          new RegExp(node.text.slice(1, end), node.text.slice(end + 1)),
        ]);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
    return found;
  });

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['parseMoney', (text) => parseMoney(text, true)],
  [
    'readEdition',
    (text) =>
      readEdition({ id: text, effectiveFrom: text, parameters: { keyFields: [text, text] } }),
  ],
  [
    'disclosures',
    (text) => disclosures({ name: text, task: text }, { name: text.slice(0, text.length / 2) }),
  ],
  [
    'recheck',
    (text) =>
      recheck({
        id: 'G',
        kind: 'grant',
        decidedOn: text,
        edition: text,
        subject: { demand: text },
        facts: { grant: text },
        outcome: text,
        reasons: { 'A16.grant-cap': text },
        meta: { text },
      }),
  ],
  ...patterns.map(
    ([name, pattern]) => [name, (text: string) => text.replace(pattern, '')] as const,
  ),
];

let worst = { growth: 0, name: '' };
for (const [reader, read] of readers) {
  for (const [name, unit, end] of CRAFTED) {
    const taken = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length)) + end;
      return Math.min(...[0, 0, 0].map(() => microseconds(() => read(text))));
    };
    taken(1000);
    // What is slow by nature is slow each time; what another program slowed is not.
    let growth = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 3 && growth > MOST_GROWTH; tries += 1) {
      growth = Math.min(growth, taken(200_000) / Math.max(taken(20_000), 500));
    }
    if (growth > worst.growth) worst = { growth, name: `${reader} on ${name}` };
    if (growth > MOST_GROWTH) {
      fault(`${reader} on ${name}: ×${growth.toFixed(1)} for ten times the text`);
    }
  }
}
console.log(
  `${readers.length} readers of texts (${patterns.length} patterns of the source) on ${CRAFTED.length} crafted texts: ten times as long, at most ×${worst.growth.toFixed(1)} as slow (${worst.name})`,
);
console.log(faults === 0 ? 'no fault' : `${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
