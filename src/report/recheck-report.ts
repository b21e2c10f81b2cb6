import type { ReportInput } from './about.js';
import { asksOf } from './asks.js';
import { cardsSection } from './cards.js';
import { type CrosscheckInput, crosscheckLine, crosscheckSection } from './crosscheck-report.js';
import { distributionSection } from './distribution.js';
import type { Block, Document } from './document.js';
import { frontOf } from './front.js';
import { groundsSection } from './grounds-section.js';
import {
  invalidSection,
  overturnedSection,
  undeterminedSection,
  upheldSection,
} from './index-section.js';
import { moneySection } from './money-section.js';

/** The report on a recheck: what is contrary to the measures first, what is in keeping last. */
export function recheckReport(input: ReportInput, whole?: CrosscheckInput): Document {
  const { messages, words } = input.speech;
  return { language: messages.language, title: words.title, blocks: blocksOf(input, whole) };
}

function* blocksOf(input: ReportInput, whole: CrosscheckInput | undefined): Generator<Block> {
  const asks = asksOf(input);
  const isTold = input.options.onlySummary !== true;
  yield* frontOf(input, asks, whole && crosscheckLine(whole, isTold));
  yield* moneySection(input);
  yield* groundsSection(input);
  if (input.options.onlySummary !== true) {
    yield* overturnedSection(input);
    yield* undeterminedSection(input, asks);
    yield* invalidSection(input);
    if (whole !== undefined) yield* crosscheckSection(whole);
  }
  yield* distributionSection(input);
  if (input.options.onlySummary === true) return;
  yield* cardsSection(input);
  yield* upheldSection(input);
}
