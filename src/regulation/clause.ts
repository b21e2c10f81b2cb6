import type { Bilingual } from './bilingual.js';
import type { ReadingId } from './readings.js';

// Clause ids
//   article.paragraph.sentence   '10.2.1': Article 10, second paragraph, first sentence
//   article.item-n               '11.item-2': the item that the text numbers (二) in Article 11
// Paragraphs and sentences count from 1. A sentence ends at a full stop, or at the colon that opens
// a list of items; the items belong to the paragraph whose last sentence announces them and open no
// paragraph of their own. Hence Article 11 runs 11.1.1, 11.1.2, 11.1.3, 11.item-1, 11.item-2,
// 11.item-3, 11.2.1.

/** A rule, cited by its id: `A`, the number of its article, a point, its name. */
export type RuleReference = `A${number}.${string}`;

/** Part of a sentence that no rule decides, although another part of the same sentence is encoded. */
export interface Remainder {
  readonly kind: 'judgement' | 'declaratory';
  /** Which part of the sentence. */
  readonly part: Bilingual;
  /** Why it sets nothing that could be computed. */
  readonly reason: Bilingual;
}

/**
 * What became of a clause: `encoded` (rules test it, and acts of a lifecycle may carry it too),
 * `lifecycle` (only the order and the actors of acts carry it), `judgement` (people decide it),
 * `declaratory` (it asks nothing of a decision).
 */
export type Disposition =
  | {
      readonly kind: 'encoded';
      readonly rules: readonly [RuleReference, ...RuleReference[]];
      /** Acts of the lifecycles that carry the sentence out. */
      readonly acts?: readonly [string, ...string[]];
      /** What of the sentence the rules leave alone. */
      readonly rest?: readonly [Remainder, ...Remainder[]];
    }
  | {
      readonly kind: 'lifecycle';
      readonly acts: readonly [string, ...string[]];
      readonly reason: Bilingual;
    }
  | { readonly kind: 'judgement'; readonly reason: Bilingual }
  | { readonly kind: 'declaratory'; readonly reason: Bilingual };

/** A sentence or numbered item of the regulation, and what the project made of it. */
export interface Clause {
  readonly id: string;
  /** What it says, in words of the project: for the wording, see the regulation itself. */
  readonly gist: Bilingual;
  readonly became: Disposition;
  /** Readings that settle what the sentence leaves open. */
  readonly readings?: readonly [ReadingId, ...ReadingId[]];
}

/** An article of the regulation with all its clauses, in the order of the text. */
export interface Article {
  readonly number: number;
  readonly title: Bilingual;
  readonly gist: Bilingual;
  /** Readings that bear on the article as a whole rather than on one of its sentences. */
  readonly readings?: readonly [ReadingId, ...ReadingId[]];
  readonly clauses: readonly [Clause, ...Clause[]];
}
