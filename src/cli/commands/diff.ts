import { type Cause, causesOf, type Side } from '../../receipt/causes.js';
import { type Flip, flipsBetween } from '../../receipt/compare.js';
import type { Command, Environment } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { InputError } from '../input/sources.js';
import { type Answers, answersAt, type Place, placesOf } from '../receipt/answers.js';
import { filesOf } from '../receipt/read.js';
import { type Telling, tellingOf } from '../receipt/telling.js';
import { diffHelp } from '../texts/help-receipts.js';
import * as says from '../texts/receipts.js';
import { unreadableFile } from '../texts/refusals.js';

/** `jiebang diff`: the records on which two rechecks differ, each with why. */
export const diffCommand: Command = async (args, environment) => {
  const telling = await tellingOf(args, environment, {
    ...{ help: diffHelp, files: 2, otherwise: says.twoOfThem },
  });
  if ('code' in telling) return telling.code;
  const { refuse } = telling;
  const [one = '', two = ''] = telling.files;
  try {
    const then = await answersAt(one, environment);
    if ('length' in then) return refuse(then);
    const now = await answersAt(two, environment);
    if ('length' in now) return refuse(now);
    const beside = [then, now].flatMap(({ told }) => (told === undefined ? [] : filesOf(told)));
    const problem = await telling.open([one, two, ...beside]);
    if (problem !== undefined) return refuse([problem]);
    return await toldAs(then, now, telling, environment);
  } catch (error) {
    if (error instanceof InputError) return refuse([unreadableFile(error.path, error.code)]);
    throw error;
  }
};

/** Tells every record on which two rechecks differ, and how many those are. */
async function toldAs(
  then: Answers,
  now: Answers,
  { manner, tell, say, remark }: Telling,
  environment: Environment,
): Promise<ExitCode> {
  const flips = flipsBetween(then.rows, now.rows);
  const thenPlaces = await placesOf(then, wanted(flips, 'was'), environment);
  const nowPlaces = await placesOf(now, wanted(flips, 'is'), environment);
  const known = then.told !== undefined && now.told !== undefined;
  let isUnknown = false;
  for (const flip of flips) {
    const was = sideOf(then, thenPlaces, flip.was);
    const is = sideOf(now, nowPlaces, flip.is);
    const at = flip.is ?? flip.was ?? 0;
    const places = flip.is === undefined ? thenPlaces : nowPlaces;
    const found = {
      // Of bare results it is the line of the result.
      line: known ? (places.get(at)?.line ?? null) : at + 1,
      id: flip.id ?? null,
      from: verdictAt(then, flip.was),
      to: verdictAt(now, flip.is),
      causes: known ? causesBetween(was, is) : (['unknown'] as const),
    };
    isUnknown ||= found.causes[0] === 'unknown';
    await tell(found, () => says.flipText(found));
  }
  if (isUnknown) remark([known ? says.otherRules : says.bareResults]);
  const closing = says.flipsFound(flips.length);
  // A file for people says also that nothing differs.
  if (manner.into === undefined || manner.asData) remark([closing]);
  else await say(closing);
  return flips.length === 0 ? EXIT.upheld : EXIT.notUpheld;
}

/** Why two rechecks of a record differ; one that only one of them has is itself why. */
const causesBetween = (was: Side | undefined, is: Side | undefined): readonly Cause[] =>
  was === undefined || is === undefined ? ['record'] : causesOf(was, is);

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
