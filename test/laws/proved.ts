import { judgeBy } from '../../src/decisions/judge.js';
import { decisionOf } from '../../src/decisions/rules-under.js';
import type { Edition, Facts, Kind } from '../../src/index.js';
import { othersOf, readingsOf } from './editions.js';
import {
  answersIn,
  countOf,
  factsAt,
  isJudged,
  sharpnessOf,
  withoutOutcome,
} from './exhaustion.js';
import { betterBy } from './monotonic.js';
import { isValid, type Space, spacesOf } from './spaces.js';

/** What is found on a record, and by which edition. */
export interface Found {
  readonly kind: Kind;
  readonly edition: Edition;
  readonly facts: object;
}

/** What a kind comes to, tried whole: laws 3, 5 and 6. */
export interface Tried {
  readonly kind: Kind;
  readonly editions: number;
  readonly fillings: number;
  readonly open: number;
  readonly blunt: number;
  /** What is left out where an answer is not the sharpest, how often, and the first record. */
  readonly bluntBy: ReadonlyMap<string, { readonly count: number; readonly first: Found }>;
  readonly unsound: readonly Found[];
  readonly withoutOutcome: readonly Found[];
  /** Steps that can only speak for a yes, of those that some yes was lawful before. */
  readonly steps: number;
  readonly turned: readonly Found[];
}

/** Tries every filling of every space of a kind, under the draft, its readings and further editions. */
export function tried(kind: Kind, editions = [...readingsOf(kind), ...othersOf(kind)]): Tried {
  let [fillings, open, blunt, steps] = [0, 0, 0, 0];
  const bluntBy = new Map<string, { count: number; first: Found }>();
  const [unsound, none, turned]: [Found[], Found[], Found[]] = [[], [], []];
  for (const edition of editions) {
    for (const space of spacesOf(kind, edition)) {
      const answered = answersIn(space);
      fillings += countOf(answered);
      const at = (place: number): Found => ({ kind, edition, facts: factsAt(space, place) });
      const without = withoutOutcome(answered);
      if (without !== undefined) none.push(at(without));
      const sharpness = sharpnessOf(answered);
      open += sharpness.open;
      blunt += sharpness.blunt;
      if (sharpness.unsound !== undefined) unsound.push(at(sharpness.unsound));
      for (const [left, { count, place }] of sharpness.by) {
        const known = bluntBy.get(left) ?? { count: 0, first: at(place) };
        bluntBy.set(left, { ...known, count: known.count + count });
      }
      const better = betterBy[kind] as ((facts: Facts<Kind>) => readonly Facts<Kind>[]) | undefined;
      if (better === undefined) continue;
      answered.lawful.forEach((lawful, place) => {
        if (!isJudged(answered, place) || (lawful & 1) === 0) return;
        for (const facts of better(factsAt(space, place))) {
          if (!isValid(space.question, facts)) continue;
          steps += 1;
          if (!isYesLawful(space, facts)) turned.push({ kind, edition, facts });
        }
      });
    }
  }
  const counts = { editions: editions.length, fillings, open, blunt, steps };
  return { kind, ...counts, bluntBy, unsound, withoutOutcome: none, turned };
}

function isYesLawful({ question: { record, edition } }: Space, facts: Facts<Kind>): boolean {
  const decision = decisionOf(record.kind);
  const context = { decidedOn: record.decidedOn, edition };
  const [yes] = decision.outcomes;
  return judgeBy(decision, facts, context, record.reasons).lawful.includes(yes as never);
}
