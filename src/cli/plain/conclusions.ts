import { type Verdict, verdictOn } from '../../decisions/decision.js';
import { groundsOf, type Judged } from '../../decisions/judge.js';
import type { AnyDecision } from '../../decisions/rules-under.js';
import type { Kind } from '../../entities/facts.js';

/** What a line says of a judgement: the verdict on what was recorded, and how it reads as JSON. */
export interface Conclusion {
  readonly verdict: Verdict;
  /** From `recorded` to `grounds`, in UTF-8: these words are ASCII. */
  readonly bytes: Uint8Array;
}

/** What a conclusion follows from, and the next one that follows from the same answers. */
interface Kept
  extends Conclusion,
    Pick<Judged<Kind>, 'decidingRules' | 'inForce' | 'lawful' | 'possible'> {
  readonly recorded: string;
  readonly next: Kept | undefined;
}

/** More of a kind are as good as never seen twice. */
const MOST_KEPT = 1024;

/**
 * The conclusions of one kind under one edition. Where the rules answer alike and the same is recorded, the line says
 * the same, so that it is put together once.
 */
export class Conclusions {
  readonly #decision: AnyDecision<Kind>;
  readonly #kept = new Map<number, Kept>();
  #count = 0;

  constructor(decision: AnyDecision<Kind>) {
    this.#decision = decision;
  }

  on(judged: Judged<Kind>, recorded: string): Conclusion {
    const { answers, decidingRules, inForce, lawful, possible } = judged;
    const first = this.#kept.get(answers);
    for (let kept = first; kept !== undefined; kept = kept.next) {
      const isSame =
        kept.recorded === recorded &&
        kept.decidingRules === decidingRules &&
        kept.inForce === inForce &&
        areSame(kept.lawful, lawful) &&
        areSame(kept.possible, possible);
      if (isSame) return kept;
    }
    const verdict = verdictOn(recorded, judged);
    const grounds = groundsOf(this.#decision, judged);
    const text = `,"recorded":"${recorded}","verdict":"${verdict}","lawful":${words(lawful)},"possible":${words(possible)},"grounds":${words(grounds)}`;
    const bytes = Buffer.from(text);
    // In one literal, which the engine keeps in one piece.
    const made = {
      verdict,
      bytes,
      recorded,
      decidingRules,
      inForce,
      lawful,
      possible,
      next: first,
    };
    if (this.#count < MOST_KEPT) {
      this.#kept.set(answers, made);
      this.#count += 1;
    }
    return made;
  }
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at += 1) if (some[at] !== others[at]) return false;
  return true;
}

/** A list of words of the regulation, in which nothing needs an escape. */
function words(list: readonly string[]): string {
  return list.length === 0 ? '[]' : `["${list.join('","')}"]`;
}
