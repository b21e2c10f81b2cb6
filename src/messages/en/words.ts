import type { Conclusions, Phrases, Tongue, Words } from '../sentences.js';
import { chapters1And4 } from './chapter-1-and-4.js';
import { chapter2Matching } from './chapter-2-matching.js';
import { chapter2Reserve } from './chapter-2-reserve.js';
import { chapter3Application } from './chapter-3-application.js';
import { chapter3Approval } from './chapter-3-approval.js';
import { chapter3Delivery } from './chapter-3-delivery.js';
import { KINDS, MODALITIES, OPEN, OUTCOMES, RESULTS, VERDICTS } from './decisions.js';
import { PATHS } from './paths.js';

const tongue: Tongue = {
  language: 'en',
  quote: (text) => `“${text}”`,
  list: (items) => joined(items, 'and'),
  cut: (shown, total) => `${shown.join(', ')} and ${total - shown.length} more`,
  clauses: {
    list: (items) => items.join('; '),
    cut: (shown, total) => `${shown.join('; ')}; and ${total - shown.length} more`,
  },
  alternatives: (items) => joined(items, 'or'),
  ordinal,
};

function joined(items: readonly string[], word: 'and' | 'or'): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(number: number): string {
  const teen = Math.floor(number / 10) % 10 === 1;
  return `${number}${(teen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10]) ?? 'th'}`;
}

const phrases: Phrases = {
  cite: (article, { paragraph, item }) =>
    `Article ${article}` +
    (paragraph === undefined ? '' : `, paragraph ${paragraph}`) +
    (item === undefined ? '' : `, item ${item}`),
  sentence: (cite, clause) => `${cite}: ${clause}.`,
  mended: (fact, mend) => `${fact}; ${mend}`,
  notOnRecord: (question, facts) =>
    `${question} cannot be told yet: the record does not show ${facts}, which must be added`,
  unattested: (question) => `the record does not show ${question}, which must be added`,
  stillOpen: (question, why) => `${question} cannot be told yet: ${why}`,
  untold: (question) => `${question} cannot be told yet`,
  advice: 'This is advice and does not decide.',
  excused: (reason) =>
    `A reason for departing from this principle is on record, ${reason}; it was taken into account, and the rule no longer decides.`,
  reasonNotNeeded: (reason) =>
    `A reason for departing from this principle is on record, ${reason}; it was not needed, as the rule is kept.`,
  reasonWithoutEffect: (reason) =>
    `A reason is on record, ${reason}, but this rule is a must and no reason changes its result.`,
  reasonDecidesNothing: (reason) =>
    `A reason is on record, ${reason}, but this rule asks for none and it has no effect.`,
  error: (place, message) => `${place}: ${message}`,
  line: (number, message) => `line ${number}: ${message}`,
  field: (words, path) => `${words} (${path})`,
};

const conclusions: Conclusions = {
  head: (recorded, verdict, sort) => {
    const [what, holds, not] =
      sort === 'act'
        ? ['decision', 'is lawful', 'is not lawful']
        : ['conclusion', 'holds', 'does not hold'];
    return {
      upheld: `The recorded ${what} ${recorded} ${holds}`,
      overturned: `The recorded ${what} ${recorded} ${not}`,
      undetermined: `Whether the recorded ${what} ${recorded} ${holds} cannot be told yet`,
    }[verdict];
  },
  because: (head, grounds, consequence) => `${head}: ${grounds}. ${consequence}.`,
  ground: (cite, clause) => `under ${cite}, ${clause}`,
  grounds: (shown, more) =>
    shown.join('; ') + (more > 0 ? `; and ${more} more ${more === 1 ? 'ground' : 'grounds'}` : ''),
  allMet: (excused) =>
    excused > 0
      ? `every condition is met, counting ${excused} from which a recorded reason departs`
      : 'every condition is met',
  named: (cite, rule) => `${cite} (${rule})`,
  waitsFor: (rule, facts) => `for ${rule} the record does not show ${facts}`,
  waits: (rule, why) => `${rule} is open, as ${why}`,
  onlyLawful: (outcome, sort) => `Only ${outcome} ${sort === 'act' ? 'is lawful' : 'holds'}`,
  nothingElse: (sort) => `Nothing else ${sort === 'act' ? 'is lawful' : 'holds'}`,
  bothLawful: (outcomes) => `Lawful are both ${outcomes}, as the authority sees fit`,
  onlyPossible: (outcomes) => `The answer can only be ${outcomes}`,
  declining: (outcome) => `Whatever is missing, ${outcome} is lawful`,
  nothingLawful: 'Outside its time no decision under this edition is lawful',
};

/** Everything that the library says of decisions in English. */
export const words: Words = {
  tongue,
  kinds: KINDS,
  outcomes: OUTCOMES,
  verdicts: VERDICTS,
  results: RESULTS,
  modalities: MODALITIES,
  rules: {
    ...chapters1And4,
    ...chapter2Matching,
    ...chapter2Reserve,
    ...chapter3Application,
    ...chapter3Approval,
    ...chapter3Delivery,
  },
  open: OPEN,
  paths: PATHS,
  phrases,
  conclusions,
};
