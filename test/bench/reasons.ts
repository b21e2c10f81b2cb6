import { DETERMINE, JUDGE, ONE_RULE } from './in-process.js';
import { ACTS_IN_DOCKETS, FAULTY } from './long-runs.js';
import { VERDICTS, XSTATE } from './machines.js';
import { figure, type Measured, micro, secondsOf } from './measured.js';
import { FLOOR, TWICE } from './processes.js';
import { count, times } from './table.js';

const us = (time: number): string => `${micro(time)} µs`;

/** Why a target is missed, where it is: by what the same run measured. */
export function reasonsFrom(measured: Measured) {
  const { steps, allKinds, machines, starts, whole, long, perRule } = measured;
  const seconds = secondsOf(whole);
  const secondPass = (seconds(TWICE) - seconds('none')) / seconds(FLOOR);
  const written = steps.all - steps.none - steps.found;
  const onceWarm = `Once warm, a record takes ${us(steps.none)} from its bytes to its line: ${us(steps.read)} to be read and checked, ${us(steps.judged)} to be judged, ${us(steps.noted)} to be looked through for slips, the rest to be written and counted; to split it off and parse it, as the floor does, takes ${us(steps.parsed)}.`;
  const findings = `Beyond what they take without findings, records take ${us(steps.found)} for the making of all findings and ${us(written)} for the writing of them.`;
  const perAct = ((long.get('floor, dockets')?.seconds ?? Number.NaN) * 1e6) / ACTS_IN_DOCKETS;
  return {
    determine: `By hand, facts are taken as they are, and each kind is written for itself. Of the kinds together \`judge\`, which takes them so too, needs ${us(figure(allKinds, JUDGE))} and \`determine\` ${us(figure(allKinds, DETERMINE))}: it looks at all facts once and checks them first, and makes findings.`,
    recheck: `By hand nothing is checked. Of the kinds together, to look at a record once and check it takes ${us(steps.looked)}, to judge it ${us(steps.judged)}, to make its findings ${us(steps.found)}.`,
    none: `${onceWarm} The process starts for ${(starts.first - starts.bare).toFixed(0)} ms besides, and runs the rules of sixteen kinds before the engine has optimised them: the second pass over the file takes ${times(secondPass)} the floor.`,
    million: onceWarm,
    findings,
    jq: 'jq answers one rule of each of four kinds and checks nothing else; the command reads and checks whole records and answers every rule of their kinds.',
    replay: `The machine checks two guards of an act and moves on, in ${us(figure(machines, XSTATE))}. \`replay\` copies and checks the act, draws from the history the facts of the decision that it is, asks every rule of its kind, and tells what it changed.`,
    dockets: `Once warm, an act of these takes ${us(figure(machines, VERDICTS))} in the library without findings; to split off and parse it, as the floor does, takes ${us(perAct)}.`,
    start: `Bare Node takes ${starts.bare.toFixed(0)} ms from its start to its end, the command that says its version ${starts.version.toFixed(0)} ms, one answered record ${starts.first.toFixed(0)} ms: between the last two lie the code that answers, which has to be loaded and compiled, and the tables of sixteen kinds.`,
    faulty: `What lists errors and puts them into words is loaded and compiled for them, and has run on no more than ${count(FAULTY)} records at the end; and it is the difference between two runs, which other things move, too.`,
    /** On which of the four rules an engine comes nearest. */
    engine(name: string): string {
      const ratio = (by: ReadonlyMap<string, number>) => figure(by, name) / figure(by, ONE_RULE);
      const [kind = '', by = new Map()] =
        [...perRule].sort(([, one], [, other]) => ratio(one) - ratio(other))[0] ?? [];
      return `It comes nearest on ${kind}, where the rule takes ${us(figure(by, ONE_RULE))} with its evidence and the engine ${us(figure(by, name))} for a word.`;
    },
  };
}
