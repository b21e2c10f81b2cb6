import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { same } from '../package/nodes.js';
import { Lacking, type Report } from '../package/report.js';
import { ran, run } from '../package/workshop.js';
import { install } from './debian.js';

/** How many records are held against the schemas, every second of them spoilt. */
const RECORDS = 300;

interface Record {
  readonly id: string;
  readonly facts: object;
}

/** What goes wrong in a record that another system sends, one thing each. */
const SPOILS: readonly ((record: Record) => unknown)[] = [
  (record) => ({ ...record, decidedOn: '2024-02-30' }),
  (record) => ({ ...record, outcome: 'perhaps' }),
  (record) => ({ ...record, facts: { ...record.facts, grnat: '900万元' } }),
  (record) => ({ ...record, kind: 'loan' }),
  ({ facts: _, ...record }) => record,
  (record) => ({ ...record, id: ' ' }),
  (record) => ({ ...record, subject: { project: 4 } }),
  (record) => ({ ...record, facts: [record.facts] }),
  (record) => ({ ...record, reasons: { 'A0.none': '理由' } }),
  (record) => ({ ...record, meta: '办件' }),
];

/** Debian's Python with jsonschema: the registry of Python cannot be reached everywhere. */
async function python(): Promise<string> {
  const works = async (program: string) => {
    const { code } = await run(program, ['-c', 'from jsonschema import Draft202012Validator'], '/');
    return code === 0;
  };
  for (const program of ['python3', '/usr/bin/python3']) if (await works(program)) return program;
  await install('python3-jsonschema');
  if (await works('/usr/bin/python3')) return '/usr/bin/python3';
  throw new Lacking('no Python with jsonschema here, and none could be installed');
}

/** The programs of the guide for other languages, over records of the conformance cases. */
export async function checkPython(
  report: Report,
  { folder, answers }: { folder: string; answers: readonly string[] },
): Promise<void> {
  const verdictOf = (answer: string) => (JSON.parse(answer) as { verdict: string }).verdict;
  const chosen = readFileSync(join(folder, 'records.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .filter((_, at) => verdictOf(answers[at] ?? '') !== 'invalid')
    .slice(0, RECORDS)
    .map((line, at) => {
      const spoil = at % 2 === 0 ? undefined : SPOILS[((at - 1) / 2) % SPOILS.length];
      return { line: spoil === undefined ? line : JSON.stringify(spoil(JSON.parse(line))), spoil };
    });
  writeFileSync(join(folder, 'chosen.ndjson'), chosen.map(({ line }) => `${line}\n`).join(''));
  const lines = async (program: string, from: string) =>
    (
      await ran(
        await python(),
        [program, join('node_modules/jiebang', from), 'chosen.ndjson'],
        folder,
      )
    )
      .trim()
      .split('\n');

  await report.check(`Python with jsonschema, ${RECORDS} records`, async () => {
    const found = await lines('check.py', 'docs/schemas');
    const wanted = chosen.map(({ spoil }) => String(spoil === undefined));
    same(
      found.map((line) => String((JSON.parse(line) as { ok: boolean }).ok)),
      wanted,
    );
    const bad = wanted.filter((each) => each === 'false').length;
    return `${bad} spoilt ones refused, ${wanted.length - bad} accepted`;
  });
  await report.check('Python tells where there is no command to ask', async () => {
    const { code } = await run(await python(), ['judge.py', 'nowhere.js', 'chosen.ndjson'], folder);
    if (code !== 2) throw new Error(`it ended with ${code}`);
    return 'it ends with 2';
  });
  await report.check('Python asks the command', async () => {
    const judged = await lines('judge.py', 'dist/cli/main.js');
    const wrong = judged.map((line) => String(line.split(' ').at(-1) !== 'invalid'));
    return same(
      wrong,
      chosen.map(({ spoil }) => String(spoil === undefined)),
    );
  });
}
