import type { Facts } from '../entities/facts.js';
import type { Edition } from '../regulation/editions.js';
import { governing } from '../regulation/loaded.js';
import { grantCap, localCap } from '../rules/article-16-grant.js';
import type { Context, Rule } from '../rules/rule.js';
import type { DateText } from '../values/date.js';
import { FAIL, UNKNOWN } from '../values/kleene.js';
import { fen, MAX_FEN, type Money } from '../values/money.js';
import type { Place } from '../values/place.js';
import { decides } from './judge.js';
import { isOpenByEdition } from './rules-under.js';

/** What else limits a grant, where it is on record. */
export interface GrantLimits {
  /** The cap that the measures of the demander's place set; `null` where they set none. */
  readonly localCap?: Money | null | undefined;
  /** Where the demander is located: editions with local measures ask for it. */
  readonly place?: Place | undefined;
  /** The day of approval: editions with local measures ask for it. */
  readonly approvedOn?: DateText | null | undefined;
  /** What earlier instalments have given: the caps bind the sum (Article 16). */
  readonly alreadyGranted?: Money | undefined;
  /** Where the funds come from: asked for where an edition reads the cap as one of all public money (R16.grant). */
  readonly sources?: Facts<'grant'>['sources'];
  /** The edition that governs, as `readEdition` gives it; the built-in draft where left out. */
  readonly edition?: Edition | undefined;
}

/**
 * The largest lawful grant, in fen. `before` names what may lower it still and is not on record; `unknown`:
 * the edition does not say one of the caps.
 */
export type LargestGrant =
  | { readonly atMost: number; readonly before?: 'local-cap' | 'sources' }
  | { readonly unknown: 'edition' };

type CapRule = Rule<Facts<'grant'>>;

/**
 * The most that may still be granted for an investment, in fen: 30 % of it under the draft, and no more than the
 * measures of the demander's place allow, all instalments together (Article 16; R16.investment, R16.local).
 * Exactly `atMost` is lawful, one fen more is not. Where it is not on record whether those measures set a
 * cap, `atMost` is what stands before it, and `before` says so: it is no promise yet. That the project is
 * approved is another question (`A16.at-approval`).
 *
 * @throws RangeError when an amount is no money, TypeError where the edition was not read: a mistake in the calling
 * program
 * @example
 * ```ts
 * largestGrant('3000万元', { localCap: null }) // => {"atMost":900000000}
 * largestGrant('3000万元', { localCap: '500万元', alreadyGranted: '200万元' }) // => {"atMost":300000000}
 * largestGrant('3000万元') // => {"atMost":900000000,"before":"local-cap"}
 * ```
 */
export function largestGrant(investment: Money, limits: GrantLimits = {}): LargestGrant {
  const { alreadyGranted = 0, edition: named, approvedOn, ...given } = limits;
  const edition = governing(named);
  fen(investment);
  const granted = fen(alreadyGranted);
  const facts: Facts<'grant'> = { ...given, investment, approvedOn, grant: 0 };
  // What was approved had happened by the day of the grant.
  const context = { decidedOn: '2999-12-31', edition };
  const byPlace = capBy(localCap, facts, context);
  const byShare = capBy(grantCap, facts, context);
  if (byPlace === 'edition' || byShare === 'edition') return { unknown: 'edition' };
  const least = Math.min(MAX_FEN, byPlace.most ?? MAX_FEN, byShare.most ?? MAX_FEN);
  const atMost = Math.max(0, least - granted);
  if (byPlace.isOpen) return { atMost, before: 'local-cap' };
  return byShare.isOpen ? { atMost, before: 'sources' } : { atMost };
}

/** What a cap lets be granted, as far as it is on record; without `most` it does not bind, or nobody knows. */
interface Cap {
  readonly most?: number;
  readonly isOpen: boolean;
}

const NO_CAP: Cap = { isOpen: false };

function capBy(rule: CapRule, facts: Facts<'grant'>, context: Context): Cap | 'edition' {
  const { edition } = context;
  const isOff = edition.rules?.[rule.id]?.state === 'off';
  if (isOff || !decides<'grant'>(rule, edition, undefined)) return NO_CAP;
  if (rule.applies?.(facts, context, undefined) === FAIL) return NO_CAP;
  if (isOpenByEdition(rule, edition)) return 'edition';
  const answer = rule.result(facts, context, undefined);
  // Measured at a grant of nothing: where that fails, other public money has used the cap up.
  const [limit] = answer === FAIL ? [] : (rule.mends?.(facts, context, undefined) ?? []);
  const most = limit !== undefined && 'atMost' in limit ? Number(limit.atMost) : undefined;
  if (answer === FAIL) return { most: 0, isOpen: false };
  return { ...(most === undefined ? {} : { most }), isOpen: answer === UNKNOWN };
}
