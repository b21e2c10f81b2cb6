import type { Explanations } from './explanations.js';
import { exponent, type Growth } from './growth.js';
import { BY_HAND, DETERMINE, ONE_RULE, PARSE, type PerRule, RECHECK } from './in-process.js';
import { jobsPage, jobsTargets, type Shared } from './jobs.js';
import { type LongRuns, longPage, longTargets } from './long-runs.js';
import { REPLAY, VERDICTS, XSTATE } from './machines.js';
import { type PapersMeasured, papersPage, papersTargets } from './papers-page.js';
import { FLOOR, type OtherName, type Ran, RECORDS, type RunName, TWICE } from './processes.js';
import type { Reading } from './readers.js';
import { atLeast, atMost, count, type Target, table, times } from './table.js';

/** Everything that one run of the benchmark measured. */
export interface Measured extends PapersMeasured {
  /** The day of the run. */
  readonly day: string;
  readonly machine: string;
  readonly versions: readonly (readonly [name: string, version: string])[];
  readonly load: string;
  readonly perRule: PerRule;
  readonly allKinds: ReadonlyMap<string, number>;
  readonly eachKind: ReadonlyMap<string, number>;
  readonly readers: ReadonlyMap<string, Reading>;
  readonly machines: ReadonlyMap<string, number>;
  readonly growths: readonly Growth[];
  readonly whole: ReadonlyMap<RunName, Ran>;
  readonly long: LongRuns;
  readonly jobs: readonly Shared[];
  readonly others: ReadonlyMap<OtherName, Ran>;
  readonly starts: { readonly bare: number; readonly first: number };
  readonly tenMillion: Ran | undefined;
  readonly profile: readonly (readonly [where: string, share: number])[];
  readonly bytesPerRecord: number;
  readonly explanations: Explanations;
  readonly files: ReadonlyMap<string, Ran>;
}

const figure = (map: ReadonlyMap<string, number>, name: string): number =>
  map.get(name) ?? Number.NaN;

const secondsOf = (whole: Measured['whole']) => (name: RunName) =>
  whole.get(name)?.seconds ?? Number.NaN;

/** The figures against what is aimed at, each with the worst of the four rules. */
export function targets(measured: Measured): Target[] {
  const { perRule, whole, others, starts, machines, growths, tenMillion } = measured;
  const overRules = (over: string, under: string) =>
    [...perRule.values()].map((by) => figure(by, over) / figure(by, under));
  const seconds = secondsOf(whole);
  const floor = seconds(FLOOR);
  const memory = Math.max(
    ...(['none', 'all', 'summary'] as const).map((name) => whole.get(name)?.megabytes ?? 0),
    tenMillion?.megabytes ?? 0,
  );
  const other = (name: OtherName) => others.get(name)?.seconds ?? Number.NaN;
  const start = starts.first - starts.bare;
  const steepest = Math.max(...growths.map(exponent));
  return [
    atMost(
      '`determine` on checked facts, against by hand',
      3,
      Math.max(...overRules(DETERMINE, BY_HAND)),
    ),
    atMost(
      '`recheck` of an unknown object, against by hand',
      4,
      Math.max(...overRules(RECHECK, BY_HAND)),
    ),
    atLeast(
      'the rule against json-logic-js',
      10,
      Math.min(...overRules('json-logic-js', ONE_RULE)),
    ),
    atLeast(
      'the rule against json-rules-engine',
      30,
      Math.min(...overRules('json-rules-engine', ONE_RULE)),
    ),
    atLeast('the rule against zen', 30, Math.min(...overRules('@gorules/zen-engine', ONE_RULE))),
    atLeast(
      'the rule against cedar',
      60,
      Math.min(...overRules('@cedar-policy/cedar-wasm', ONE_RULE)),
    ),
    atMost('the command with `--findings none`, against the floor', 1.6, seconds('none') / floor),
    atMost('the command with all findings, against the floor', 3, seconds('all') / floor),
    ...jobsTargets(measured.jobs),
    {
      what: tenMillion ? 'memory, 10,000,000 records among the runs' : `memory, ${RECORDS} records`,
      ...{ wanted: '< 150 MB', reached: `${memory.toFixed(0)} MB`, met: memory < 150 },
    },
    atLeast('the command against jq', 5, other('jq') / other('jiebang')),
    atLeast(
      'replay of a docket, per act, against XState',
      2,
      figure(machines, XSTATE) / figure(machines, REPLAY),
    ),
    atLeast(
      'replay without findings, per act, against XState',
      3,
      figure(machines, XSTATE) / figure(machines, VERDICTS),
    ),
    ...longTargets(measured.long),
    {
      what: 'first answer, over bare Node',
      ...{ wanted: '≤ 12 ms', reached: `${start.toFixed(0)} ms`, met: start <= 12 },
    },
    {
      what: 'growth with size over the last decade (1 is linear)',
      ...{ wanted: '≤ 1.15', reached: steepest.toFixed(2), met: steepest <= 1.15 },
    },
    ...ofExplanations(measured.explanations),
    ...ofFiles(measured.files),
    ...papersTargets(measured),
  ];
}

/** How often the explanations judge, against what is aimed at. */
function ofExplanations({ minimalFacts, robustness, questions, flips }: Explanations): Target[] {
  const share = (complete: number): string => `${(100 * complete).toFixed(1)} %`;
  const { mean } = minimalFacts;
  return [
    {
      what: '`minimalFacts`, judgements a record in the mean',
      ...{ wanted: '≤ 8', reached: mean.toFixed(1), met: mean <= 8 },
    },
    {
      what: '`robustness`, judgements beyond the readings of the kind and one',
      ...{ wanted: '0', reached: `${robustness.beyond}`, met: robustness.beyond === 0 },
    },
    {
      what: '`questions`, most judgements a record',
      ...{ wanted: '≤ 2,000', reached: count(questions.most), met: questions.most <= 2000 },
    },
    {
      what: '`flips`, records within its budget',
      ...{ wanted: '≥ 99 %', reached: share(flips.complete), met: flips.complete >= 0.99 },
    },
  ];
}

/** Records held against each other, against their recheck with all findings. */
function ofFiles(files: Measured['files']): Target[] {
  const [recheck, crosscheck] = [files.get('recheck'), files.get('crosscheck')];
  const ratio = (crosscheck?.seconds ?? Number.NaN) / (recheck?.seconds ?? Number.NaN);
  const memory = crosscheck?.megabytes ?? Number.NaN;
  const what = `\`crosscheck\` of ${count(RECORDS)} records in ${count(RECORDS / 10)} files`;
  return [
    {
      what: `${what}, against their recheck`,
      ...{ wanted: '≤ 2 ×', reached: times(ratio), met: ratio <= 2 },
    },
    {
      what: `${what}, memory`,
      ...{ wanted: '< 600 MB', reached: `${memory.toFixed(0)} MB`, met: memory < 600 },
    },
  ];
}

/** The page docs/performance.md. */
export function page(measured: Measured): string {
  const { perRule, allKinds, eachKind, machines, growths, whole, others, starts } = measured;
  const seconds = secondsOf(whole);
  const floor = seconds(FLOOR);
  const contenders = [...(perRule.values().next().value?.keys() ?? [])];
  return `${[
    '# Performance',
    '',
    'Written by `npm run bench`; do not edit it by hand. The ratios are what counts: all contenders take',
    'turns in one run, so that whatever else the machine did fell on all alike. Times are medians.',
    '',
    `Run on ${measured.day}.`,
    '',
    `Machine: ${measured.machine}. Load when the run began: ${measured.load}.`,
    '',
    table(
      ['what', 'version'],
      measured.versions.map(([name, version]) => [name, version]),
    ),
    '## Targets',
    '',
    table(
      ['what', 'target', 'reached', ''],
      targets(measured).map(({ what, wanted, reached, met }) => [
        ...[what, wanted, reached, met === undefined ? 'skipped' : met ? 'met' : '**missed**'],
      ]),
    ),
    'Of the four rules the worst counts. Where a target is missed, the profile at the end shows where the',
    'time goes.',
    '',
    '## The four rules',
    '',
    'Microseconds a record. `by hand` is plain TypeScript that gives the same findings with the same',
    'evidence, byte for byte; `determine` and `recheck` answer every rule of the kind, `recheck` from an',
    'unknown object. `the rule alone` is one rule of the kind with its evidence, its amounts in fen as the',
    'engines have them. The engines answer that rule, without evidence, on facts that were made ready for',
    'them before; zen has a hundred at a time, and what cedar cannot add up or count is given to it. Every',
    'contender was verified to give the same answers before it was timed.',
    '',
    table(
      ['', ...perRule.keys()],
      contenders.map((name) => [
        name,
        ...[...perRule.values()].map((by) => {
          const ratio = figure(by, name) / figure(by, BY_HAND);
          return `${micro(figure(by, name))} (${times(ratio)})`;
        }),
      ]),
    ),
    '## All kinds',
    '',
    `Records of all sixteen kinds in turn, ${measured.bytesPerRecord.toFixed(0)} bytes each on average: microseconds a record.`,
    '',
    table(
      ['', 'µs', `against ${PARSE}`],
      [...allKinds].map(([name, time]) => [
        ...[name, micro(time), times(time / figure(allKinds, PARSE))],
      ]),
    ),
    table(
      ['`recheck` of a record of', 'µs'],
      [...eachKind].map(([kind, time]) => [kind, micro(time)]),
    ),
    'How a record is read, in microseconds, each in a process of its own: the first 20,000 records of all',
    'kinds in turn, with the making of the reader, and then once the engine has optimised what it is going to.',
    '',
    table(
      ['read by', 'the first 20,000', 'once warm'],
      [...measured.readers].map(([name, { first, warm }]) => [name, micro(first), micro(warm)]),
    ),
    '## The command',
    '',
    `A file of ${count(RECORDS)} records of all kinds, whole processes. The floor is a process that only splits`,
    'the file into lines, decodes and parses them.',
    '',
    table(
      ['process', 'seconds', 'records a second', 'against the floor', 'most memory'],
      [...whole].map(([name, { seconds, megabytes }]) => [
        ...[name, seconds.toFixed(2), count(Math.round(RECORDS / seconds))],
        ...[times(seconds / floor), `${megabytes.toFixed(0)} MB`],
      ]),
    ),
    `The second pass over the file in one process takes ${times((seconds(TWICE) - seconds('none')) / floor)} the floor; what the first takes beyond`,
    'that is the start of the process and the engine, which optimises the rules of all kinds while they run.',
    '',
    ...jobsPage(measured.jobs),
    measured.tenMillion
      ? `Ten million records through a pipe, without findings: ${measured.tenMillion.seconds.toFixed(0)} s, at most ${measured.tenMillion.megabytes.toFixed(0)} MB.\n`
      : '',
    `From the start of the process to its end: bare Node ${starts.bare.toFixed(0)} ms, one record answered ${starts.first.toFixed(0)} ms.`,
    '',
    'Records of the four kinds with all amounts in fen, answered from the file to the end of the process',
    '(the command answers all rules, the others only the four):',
    '',
    table(
      ['program', 'seconds'],
      [...others].map(([name, { seconds }]) => [name, seconds.toFixed(2)]),
    ),
    ...longPage(measured.long),
    ...papersPage(measured),
    '## The machines',
    '',
    'A regular docket of fifty acts, from collection to acceptance: microseconds an act. `replay` reads every',
    'act from unknown data, judges it by its order, its actor and the rules that guard it, with findings, and',
    'tells where everything stands after it; the machines in XState check two guards and move on.',
    '',
    table(
      ['', 'µs'],
      [...machines].map(([name, time]) => [name, micro(time)]),
    ),
    '## Growth',
    '',
    '![Time of one answer by the size of what is answered](performance-growth.svg)',
    '',
    table(
      ['by the number of', 'from', 'to', 'power over the last decade'],
      growths.map((growth) => {
        const [first, last] = [growth.points[0], growth.points[growth.points.length - 1]];
        const end = (point: typeof first) =>
          point ? `${point.size}: ${micro(point.microseconds)} µs` : '';
        return [growth.name, end(first), end(last), exponent(growth).toFixed(2)];
      }),
    ),
    'An act is judged with all that its rules ask for, and kept with where everything stands after it: among',
    'thousands of acts on one demand, receiving and forwarding look at all solutions received so far.',
    '',
    '## Where the time goes',
    '',
    `The command on ${count(RECORDS)} records without findings, by what was running when the profiler looked:`,
    '',
    table(
      ['where', 'share'],
      measured.profile.map(([where, share]) => [where, `${(share * 100).toFixed(1)} %`]),
    ),
  ].join('\n')}`
    .trimEnd()
    .concat('\n');
}

const micro = (time: number): string => time.toFixed(time < 100 ? 2 : 0);
