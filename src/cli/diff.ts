import { inLanguage } from '../entities/faults.js';
import type { Bilingual } from '../index.js';
import { type Cause, causesOf, type Side } from '../receipt/causes.js';
import { type Flip, flipsBetween } from '../receipt/compare.js';
import type { Command } from './command.js';
import { printErrors } from './command.js';
import { sendTo } from './destination.js';
import { EXIT } from './exit-code.js';
import { InputError } from './input/sources.js';
import { readCommandLine } from './options.js';
import { type Answers, answersAt, type Place, placesOf } from './receipt/answers.js';
import { mannerOf, TELLING_OPTIONS } from './receipt/manner.js';
import { shownLine } from './receipt/shown-line.js';
import { diffHelp } from './texts/help-receipts.js';
import * as says from './texts/receipts.js';
import { unreadableFile } from './texts/refusals.js';

/** `jiebang diff`: the records on which two rechecks differ, each with why. */
export const diffCommand: Command = async (args, environment) => {
  const { given, operands, language, problems } = readCommandLine(args, TELLING_OPTIONS);
  const refuse = (texts: readonly Bilingual[]) => {
    printErrors(environment, texts, language);
    return EXIT.couldNotRun;
  };
  if (given.has('help')) {
    const { zh, en } = diffHelp;
    await environment.output.write(language === undefined ? `${zh}\n${en}` : diffHelp[language]);
    return EXIT.upheld;
  }
  const [one, two, ...others] = operands;
  const manner = mannerOf(given, environment.isTerminal);
  const { asData, into } = manner;
  const wrong = [
    ...manner.problems,
    ...(one === undefined || two === undefined || others.length > 0 ? [says.twoOfThem] : []),
  ];
  if (one === undefined || two === undefined || problems.length + wrong.length > 0) {
    return refuse([...problems, ...wrong]);
  }
  try {
    const then = await answersAt(one, environment);
    if ('length' in then) return refuse(then);
    const now = await answersAt(two, environment);
    if ('length' in now) return refuse(now);
    const problem =
      into === undefined ? undefined : await sendTo(into, [one, two], environment.output);
    if (problem !== undefined) return refuse([problem]);
    const flips = flipsBetween(then.rows, now.rows);
    const thenPlaces = await placesOf(then, wanted(flips, 'was'), environment);
    const nowPlaces = await placesOf(now, wanted(flips, 'is'), environment);
    const unknown: Bilingual[] = [];
    for (const flip of flips) {
      const [was, is] = [sideOf(then, thenPlaces, flip.was), sideOf(now, nowPlaces, flip.is)];
      const known = then.told !== undefined && now.told !== undefined;
      const causes: readonly Cause[] = !known
        ? ['unknown']
        : was === undefined || is === undefined
          ? ['record']
          : causesOf(was, is);
      const at = flip.is ?? flip.was ?? 0;
      const places = flip.is === undefined ? thenPlaces : nowPlaces;
      const told = {
        // Of bare results it is the line of the result.
        line: known ? (places.get(at)?.line ?? null) : at + 1,
        id: flip.id ?? null,
        from: verdictAt(then, flip.was),
        to: verdictAt(now, flip.is),
        causes,
      };
      if (causes[0] === 'unknown' && unknown.length === 0) {
        unknown.push(known ? says.otherRules : says.bareResults);
      }
      const text = asData
        ? JSON.stringify(told)
        : inLanguage(says.flipText(told), language ?? 'zh');
      await environment.output.write(shownLine(text, manner));
    }
    printErrors(environment, unknown, language);
    const closing = says.flipsFound(flips.length);
    // A file for people says also that nothing differs.
    if (into === undefined || asData) printErrors(environment, [closing], language);
    else await environment.output.write(shownLine(inLanguage(closing, language ?? 'zh'), manner));
    return flips.length === 0 ? EXIT.upheld : EXIT.notUpheld;
  } catch (error) {
    if (error instanceof InputError) return refuse([unreadableFile(error.path, error.code)]);
    throw error;
  }
};

const verdictAt = ({ rows }: Answers, at: number | undefined) =>
  at === undefined ? null : (rows[at]?.verdict ?? null);

const wanted = (flips: readonly Flip[], side: 'was' | 'is'): ReadonlySet<number> =>
  new Set(flips.flatMap((flip) => flip[side] ?? []));

/** A record in one of the rechecks; nothing where there are only its results. */
function sideOf(
  { rows, told }: Answers,
  places: ReadonlyMap<number, Place>,
  at: number | undefined,
): Side | undefined {
  const [place, row] = at === undefined ? [] : [places.get(at), rows[at]];
  if (told === undefined || place === undefined || row === undefined) return undefined;
  const { editions, request } = told;
  return { record: place.record, verdict: row.verdict, editions, asEdition: request.asEdition };
}
