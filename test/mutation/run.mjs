// Mutation testing: npm run mutation [room…], for one room `npm run mutation rules`, for some of its files or
// lines `npm run mutation 'rules:article-@(7|8)*,rule.ts:120-151'`. MUTATION_TESTS=rules/mutants,trust/boundaries
// names other tests than those of the room. Each report is kept in reports/mutants.
// With --battery no other tests than the battery of the rule set are asked, and what leaves its digest as it
// was is compared with the list of what answers the same.
// Stryker leaves alone whatever stands in `… as const`, and every rule, decision and table of acts is written
// so. So it is run on a copy without these words: for the running program that is the same.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agrees } from './unnoticed.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COPY = `${ROOT}reports/mutation/`;
const REPORTS = `${ROOT}reports/mutants/`;
const SETTINGS = 'test/mutation/stryker.config.json';
const TESTS = {
  entities: 'entities,cases',
  values: 'values',
  rules: 'rules,decisions,cases,trust/boundaries,regulation/switches',
  decisions:
    'decisions,rules,cases,audit/recheck,audit/read-facts,properties/largest-grant,regulation/switches',
  lifecycle: [
    ...[
      'actors',
      'agreement',
      'allowed',
      'application',
      'batches',
      'books',
      'chronology',
      'contracts',
      'demand',
      'edges',
      'entry',
      'evolve',
      'in-force',
      'ledger',
      'missing',
      'mutants',
      'needs',
      'out-of-place',
      'pointed-out',
      'project',
      'project-record',
      'read',
      'replay',
      'signers',
      'stated',
      'tables',
      'unusual',
      'ways',
      'whose',
    ].map((file) => `lifecycle/${file}`),
    'cases/dockets',
  ].join(),
  receipt: ['align', 'beside', 'canonical', 'compare', 'statement', 'tampering', 'verify']
    .map((file) => `receipt/${file}`)
    .join(),
  dossier: [
    'adjustments',
    'cases',
    'checks',
    'example',
    'join',
    'left-out',
    'neighbours',
    'on-file',
    'one-day',
    'placed',
    'proofs',
    'records-of',
    'repeats',
    'rows',
    'subject-file',
    'told',
    'whole',
    'written-records',
  ]
    .map((file) => `dossier/${file}`)
    .join(),
  explain: [
    ...[
      'compare-editions',
      'domain',
      'flips',
      'issued-edition',
      'minimal-facts',
      'questions-by-holder',
      'questions',
      'shortened',
    ].map((file) => `explain/${file}`),
    'cases/explain',
  ].join(),
  table: [
    ...[
      'answered-row',
      'cell-says',
      'csv',
      'from-table',
      'lists',
      'mapping-says',
      'mapping-schema',
    ],
    ...[
      'number-format',
      'places',
      'rows-below',
      'scalar',
      'shows-day',
      'targets',
      'template',
      'words',
    ],
  ]
    .map((file) => `table/${file}`)
    .join(),
  report: ['chart', 'concerned', 'csv', 'distribution', 'judging', 'report', 'stakes', 'workbook']
    .map((file) => `report/${file}`)
    .join(),
  audit:
    'audit,json-schema/descriptions,json-schema/leaves,json-schema/results,json-schema/replay-results,cases',
};

const STEP =
  'point > 0xffff ? 0x1001 : point < 0x3200 || point >= 0xff00 || (point & 0xf0) % 0xf0 === 0 ? 1 : 16';

const given = process.argv.slice(2);
const asked = given.filter((each) => !each.startsWith('--'));
const isBattery = given.includes('--battery');
const flags = given.filter((each) => each.startsWith('--') && each !== '--battery');
const SAME_ANSWERS = `${ROOT}test/receipt/same-answers.json`;
// Of entities only what checks without zod: the rest are schemas, and what is made from them. Of explain, report and table
// files are named by hand: the tests of the one take too long for all of them, those of the other read whole workbooks.
const WHOLE = Object.keys(TESTS).filter(
  (room) => !['entities', 'explain', 'report', 'table'].includes(room),
);
const rooms =
  asked.length > 0
    ? asked
    : isBattery
      ? ['rules']
      : [
          ...WHOLE,
          'entities:crosses,leaves,tables/conforms,tables/errors,tables/notation,tables/reader/*',
        ];

rmSync(COPY, { recursive: true, force: true });
const tracked = execFileSync(
  'git',
  ['ls-files', '-z', 'src', 'test', 'docs/examples', '*.json', '*.ts'],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
);
for (const path of tracked.split('\0').filter(Boolean)) {
  mkdirSync(dirname(COPY + path), { recursive: true });
  cpSync(ROOT + path, COPY + path);
  if (/^src\/(rules|decisions|lifecycle|dossier)\//.test(path))
    rewrite(path, / as const(?= satisfies |;)/g, '');
  // So long a text shows that time grows with length; code that counts its mutants takes minutes for it.
  if (/^test\/values\//.test(path)) rewrite(path, /\bLONG = [\d_]+/g, 'LONG = 4_000');
  // So do all characters one by one: here those at the ends of each block, and of the higher planes a few.
  if (path === 'test/values/text.test.ts') rewrite(path, /point \+= 1\b/g, `point += ${STEP}`);
}
symlinkSync(`${ROOT}node_modules`, `${COPY}node_modules`);
mkdirSync(REPORTS, { recursive: true });

function rewrite(path, pattern, words) {
  writeFileSync(COPY + path, readFileSync(COPY + path, 'utf8').replaceAll(pattern, words));
}

for (const room of rooms) {
  const [name = '', ...rest] = room.split(':');
  const files = rest.join(':') || '**/*';
  const tests = TESTS[name];
  if (tests === undefined)
    throw new Error(`no such room: ${room} (${Object.keys(TESTS).join(', ')})`);
  const paths = files.split(',').map((file) => (/\.ts\b/.test(file) ? file : `${file}.ts`));
  const mutate = [
    ...paths.map((path) => `src/${name}/${path}`),
    '!src/values/prefectures.ts',
    '!src/entities/tables/*-table.ts',
  ].join();
  const { status } = spawnSync('npx', ['stryker', 'run', SETTINGS, '--mutate', mutate, ...flags], {
    cwd: COPY,
    stdio: 'inherit',
    env: isBattery
      ? { ...process.env, MUTATION_TESTS: 'receipt/battery', WHOLE_BATTERY: '1' }
      : { MUTATION_TESTS: tests, ...process.env },
  });
  const told = room.replace(/[^\w.-]+/g, '_').slice(0, 100);
  const kept = `${REPORTS}${isBattery ? 'battery_' : ''}${told}.json`;
  if (status === 0) cpSync(`${COPY}reports/stryker/mutation.json`, kept);
  else process.exitCode = status ?? 1;
  if (status === 0 && isBattery && !agrees(kept, SAME_ANSWERS, rest.length === 0))
    process.exitCode = 1;
}
