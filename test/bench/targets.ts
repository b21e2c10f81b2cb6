import type { Explanations } from './explanations.js';
import { exponent } from './growth.js';
import { BY_HAND, DETERMINE, JUDGE, ONE_RULE, RECHECK } from './in-process.js';
import { jobsTargets } from './jobs.js';
import { longTargets } from './long-runs.js';
import { REPLAY, VERDICTS, XSTATE } from './machines.js';
import { manyActsTargets } from './many-acts.js';
import { figure, type Measured, secondsOf } from './measured.js';
import { papersTargets } from './papers-page.js';
import { FLOOR, type OtherName, RECORDS } from './processes.js';
import { reasonsFrom } from './reasons.js';
import { atLeast, atMost, count, type Target } from './table.js';

/** The figures against what is aimed at, each with the worst of the four rules. */
export function targets(measured: Measured): Target[] {
  const { perRule, allKinds, whole, others, starts, machines, growths, tenMillion } = measured;
  const why = reasonsFrom(measured);
  const overRules = (over: string, under: string) =>
    [...perRule.values()].map((by) => figure(by, over) / figure(by, under));
  const against = (engine: string, name: string, least: number) =>
    atLeast(
      `the rule against ${name}`,
      least,
      Math.min(...overRules(engine, ONE_RULE)),
      why.engine(engine),
    );
  const seconds = secondsOf(whole);
  const floor = seconds(FLOOR);
  const memory = Math.max(
    ...(['none', 'all', 'summary'] as const).map((name) => whole.get(name)?.megabytes ?? 0),
    tenMillion?.megabytes ?? 0,
  );
  const other = (name: OtherName) => others.get(name)?.seconds ?? Number.NaN;
  const perAct = (name: string) => figure(machines, XSTATE) / figure(machines, name);
  const start = starts.first - starts.bare;
  const steepest = Math.max(...growths.map(exponent));
  const none = 'the command with `--findings none`, against the floor';
  return [
    atMost(
      '`determine` on checked facts, against by hand',
      3,
      Math.max(...overRules(DETERMINE, BY_HAND)),
      why.determine,
    ),
    atMost(
      '`recheck` of an unknown object, against by hand',
      4,
      Math.max(...overRules(RECHECK, BY_HAND)),
      why.recheck,
    ),
    atLeast(
      '`judge`, the verdict alone, against `recheck`',
      2.5,
      figure(allKinds, RECHECK) / figure(allKinds, JUDGE),
    ),
    against('json-logic-js', 'json-logic-js', 10),
    against('json-rules-engine', 'json-rules-engine', 30),
    against('@gorules/zen-engine', 'zen', 30),
    against('@cedar-policy/cedar-wasm', 'cedar', 60),
    atMost(none, 1.6, seconds('none') / floor, why.none),
    atMost(
      'the command with all findings, against the floor',
      3,
      seconds('all') / floor,
      why.findings,
    ),
    ...jobsTargets(measured.jobs),
    {
      what: tenMillion ? 'memory, 10,000,000 records among the runs' : `memory, ${RECORDS} records`,
      ...{ wanted: '< 150 MB', reached: `${memory.toFixed(0)} MB`, met: memory < 150 },
    },
    atLeast('the command against jq', 5, other('jq') / other('jiebang'), why.jq),
    atLeast('replay of a docket, per act, against XState', 2, perAct(REPLAY), why.replay),
    atLeast('replay without findings, per act, against XState', 3, perAct(VERDICTS), why.replay),
    ...longTargets(measured.long, why),
    ...manyActsTargets(measured.acts),
    {
      what: 'first answer, over bare Node',
      ...{ wanted: '≤ 12 ms', reached: `${start.toFixed(0)} ms`, met: start <= 12 },
      why: why.start,
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
    atMost(
      `${what}, against their recheck`,
      2,
      ratio,
      '`recheck` forgets each record once it has written its line; `crosscheck` keeps all of them until the last has come, since any may be of any file, and then holds them against each other.',
    ),
    {
      what: `${what}, memory`,
      ...{ wanted: '< 600 MB', reached: `${memory.toFixed(0)} MB`, met: memory < 600 },
    },
  ];
}
