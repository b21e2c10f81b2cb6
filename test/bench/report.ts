import { exponent } from './growth.js';
import { BY_HAND, PARSE } from './in-process.js';
import { jobsPage } from './jobs.js';
import { longPage } from './long-runs.js';
import { manyActsPage } from './many-acts.js';
import { figure, type Measured, micro, secondsOf } from './measured.js';
import { papersPage } from './papers-page.js';
import { FLOOR, RECORDS, TWICE } from './processes.js';
import { STEPS, type Step } from './steps.js';
import { count, table, times } from './table.js';
import { targets } from './targets.js';

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
    'Of the four rules, and of the kinds of acts, the worst counts.',
    '',
    ...reasonsPage(measured),
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
    'The steps from a record to its answer, in microseconds a record of all kinds in turn, once warm:',
    '',
    table(
      ['a record', 'µs'],
      (Object.keys(STEPS) as Step[]).map((step) => [STEPS[step], micro(measured.steps[step])]),
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
    `From the start of the process to its end: bare Node ${starts.bare.toFixed(0)} ms, the command that says its version ${starts.version.toFixed(0)} ms, one record answered ${starts.first.toFixed(0)} ms.`,
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
    ...manyActsPage(measured.acts),
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

/** What is missed, and why. */
function reasonsPage(measured: Measured): string[] {
  const missed = targets(measured).filter(({ met }) => met === false);
  if (missed.length === 0) return [];
  return [
    'What is missed, and why:',
    '',
    ...missed.map(({ what, why }) => `- ${what}: ${why ?? 'no reason is known.'}`),
    '',
  ];
}
