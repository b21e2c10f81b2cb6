import type { DecisionRecord } from '../audit/record.js';
import { answerAt, NOT_APPLYING } from '../decisions/decision.js';
import { decides, type Reasons } from '../decisions/judge.js';
import { type AnyRule, isOpenByEdition, modalityOf } from '../decisions/rules-under.js';
import type { Facts, Kind } from '../entities/facts.js';
import { inForce } from '../rules/article-20-in-force.js';
import type { Remedy } from '../rules/rule.js';
import type { Turn } from '../rules/turn.js';
import { FAIL, PASS, type Truth, UNKNOWN } from '../values/kleene.js';
import { type Asked, isValid, type Judgement, restsOn, verdictBy } from './asked.js';
import { turnsAsked, turnsInTime } from './turning.js';

/** A record as it stands or would stand. */
export interface Situation {
  readonly facts: Facts<Kind>;
  readonly reasons: Reasons | undefined;
}

/** A situation judged: the verdict, and how each rule that decides or defines answers. */
export interface Standing extends Judgement {
  readonly answers: ReadonlyMap<string, Truth>;
  /** Of these, the rules that decide. */
  readonly deciding: ReadonlySet<string>;
  /** Rules that would decide or define and do not apply, as long as the facts stand so. */
  readonly resting: readonly string[];
  readonly grounds: readonly string[];
}

/** Judges situations of one record, and counts. */
export class Judge {
  readonly question: Asked;
  #left: number;
  readonly #known = new WeakMap<Situation, Standing>();
  readonly #effects = new Map<string, string>();
  isSpent = false;

  constructor(question: Asked, budget: number) {
    this.question = question;
    this.#left = budget;
  }

  /** The record as it stands: judged whatever the budget is, and counted. */
  first(situation: Situation): Standing {
    this.#left = Math.max(this.#left, 1);
    return this.on(situation) ?? this.#judged(situation);
  }

  /** Nothing where the budget is spent. */
  on(situation: Situation): Standing | undefined {
    const known = this.#known.get(situation);
    if (known !== undefined) return known;
    if (this.#left <= 0) {
      this.isSpent = true;
      return undefined;
    }
    this.#left -= 1;
    const standing = this.#judged(situation);
    this.#known.set(situation, standing);
    return standing;
  }

  /** What a situation comes to, judged once however often it is met. */
  effectOf(situation: Situation): string {
    const written = JSON.stringify(situation);
    const known = this.#effects.get(written);
    if (known !== undefined) return known;
    const standing = this.on(situation);
    const effect =
      standing === undefined
        ? written
        : JSON.stringify([
            [...standing.answers],
            standing.judged.lawful,
            standing.judged.possible,
            this.isValid(situation),
          ]);
    this.#effects.set(written, effect);
    return effect;
  }

  #judged({ facts, reasons }: Situation): Standing {
    const here = this.as({ facts, reasons });
    const judgement = verdictBy(here, facts);
    const { verdict, judged } = judgement;
    const { edition, decision } = here;
    const answers = new Map<string, Truth>();
    const deciding = new Set<string>();
    const resting: string[] = [];
    (decision.rules as readonly AnyRule<Kind>[]).forEach((rule, place) => {
      const answer = answerAt(judged.answers, place);
      const isDeciding = decides(rule, edition, reasons);
      if (!(isDeciding || rule.modality === 'define')) return;
      if (answer === NOT_APPLYING) {
        const isOff = edition.rules?.[rule.id]?.state === 'off';
        if (rule.appliesAt !== undefined && !isOff) resting.push(rule.id);
        return;
      }
      answers.set(rule.id, answer);
      if (isDeciding) deciding.add(rule.id);
    });
    const { inForce: time } = judged;
    if (time !== NOT_APPLYING) {
      answers.set(inForce.id, time);
      deciding.add(inForce.id);
    }
    const grounds = restsOn(here, judgement);
    return { verdict, judged, answers, deciding, resting, grounds };
  }

  isValid({ facts, reasons }: Situation): boolean {
    return isValid(this.as({ facts, reasons }), facts);
  }

  /** Where a rule turns in a situation; of one that does not apply there, where it would. */
  turnsOf(rule: string, situation: Situation): readonly Turn[] {
    const { facts } = situation;
    const { decision, edition, record } = this.question;
    const context = { decidedOn: record.decidedOn, edition };
    if (rule === inForce.id) return turnsInTime(this.question, facts);
    const found = this.#rule(rule);
    if (found === undefined) return [];
    const isResting = this.on(situation)?.resting.includes(rule) === true;
    const read = decision.reads?.(facts, context);
    return turnsAsked(this.question, found, facts, read, isResting);
  }

  /** What a number would just mend of a rule that fails in a situation. */
  remediesOf(rule: string, { facts }: Situation): readonly Remedy[] {
    const { decision, edition, record } = this.question;
    const context = { decidedOn: record.decidedOn, edition };
    const found = this.#rule(rule);
    if (found?.mends === undefined || isOpenByEdition(found, edition)) return [];
    return found.mends(facts, context, decision.reads?.(facts, context));
  }

  /** Whether a recorded reason would take the rule out of the decision. */
  isPrinciple(rule: string): boolean {
    const found = this.#rule(rule);
    return found !== undefined && modalityOf(found, this.question.edition) === 'principle';
  }

  #rule(id: string): AnyRule<Kind> | undefined {
    return (this.question.decision.rules as readonly AnyRule<Kind>[]).find(
      (rule) => rule.id === id,
    );
  }

  /** The record as it would stand. */
  as({ facts, reasons }: Situation): Asked {
    const { record } = this.question;
    const { reasons: _, ...rest } = record;
    const excused = reasons === undefined ? {} : { reasons };
    return { ...this.question, record: { ...rest, ...excused, facts } as DecisionRecord };
  }
}

export const isFailing = (answer: Truth | undefined): boolean => answer === FAIL;
export const isOpen = (answer: Truth | undefined): boolean => answer === UNKNOWN;
export const isPassing = (answer: Truth | undefined): boolean =>
  answer === undefined || answer === PASS;
