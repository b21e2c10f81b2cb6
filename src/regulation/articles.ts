import { frozen } from '../values/frozen.js';
import { chapter1 } from './chapter-1.js';
import { chapter2Matching } from './chapter-2-matching.js';
import { chapter2Reserve } from './chapter-2-reserve.js';
import { chapter3Approval } from './chapter-3-approval.js';
import { chapter3Delivery } from './chapter-3-delivery.js';
import { chapter4 } from './chapter-4.js';
import type { Article, Clause } from './clause.js';

export type { Bilingual } from './bilingual.js';
export type { Article, Clause, Disposition, Remainder, RuleReference } from './clause.js';

/** The twenty articles of the regulation in order, each with every sentence accounted for. */
export const articles: readonly Article[] = /* @__PURE__ */ frozen(
  [
    chapter1,
    chapter2Matching,
    chapter2Reserve,
    chapter3Approval,
    chapter3Delivery,
    chapter4,
  ].flat(),
);

/**
 * One article of the regulation.
 *
 * @param number the number of the article, 1 to 20
 * @throws RangeError when there is no such article: a mistake in the calling program, not in data
 * @example
 * ```ts
 * article(16).title.en // => "Use of funds"
 * article(11).clauses.length // => 7
 * ```
 */
export function article(number: number): Article {
  const found = articles.find((candidate) => candidate.number === number);
  if (found === undefined) {
    throw new RangeError(
      `没有第 ${number} 条：条号应为 1 至 ${articles.length} 的整数。` +
        ` There is no Article ${number}: pass a whole number from 1 to ${articles.length}.`,
    );
  }
  return found;
}

/**
 * The clauses that a rule encodes, in the order of the text. A rule that no clause cites has none.
 *
 * @param ruleId the id of a rule, such as `A16.grant-cap`
 * @example
 * ```ts
 * clausesOf('A16.grant-cap').map((clause) => clause.id) // => ["16.1.1"]
 * clausesOf('A11.status').map((clause) => clause.id) // => ["11.item-1", "11.item-2", "11.item-3"]
 * clausesOf('A1.none') // => []
 * ```
 */
export function clausesOf(ruleId: string): Clause[] {
  return articles
    .flatMap(({ clauses }) => clauses)
    .filter(({ became }) => became.kind === 'encoded' && became.rules.some((id) => id === ruleId));
}
