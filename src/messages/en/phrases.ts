import type { Conclusions, EditionPhrases, NotePhrases, Phrases } from '../sentences.js';

export const phrases: Phrases = {
  cite: (article, { paragraph, item }) =>
    `Article ${article}` +
    (paragraph === undefined ? '' : `, paragraph ${paragraph}`) +
    (item === undefined ? '' : `, item ${item}`),
  sentence: (cite, clause) => `${cite}: ${clause}.`,
  mended: (fact, mend) => `${fact}; ${mend}`,
  notOnRecord: (question, facts) =>
    `${question} cannot be told yet: the record does not show ${facts}; please add what is missing`,
  unattested: (question) => `the record does not show ${question}; please add that`,
  stillOpen: (question, why) => `${question} cannot be told yet: ${why}`,
  untold: (question) => `${question} cannot be told yet`,
  advice: 'This is advice and does not affect the conclusion.',
  toBeNoted: 'to be noted',
  excused: (reason) =>
    `A reason for departing from this principle is on record, ${reason}; it was taken into account, and the rule no longer affects the conclusion.`,
  reasonNotNeeded: (reason) =>
    `A reason for departing from this principle is on record, ${reason}; it was not needed, as the rule is kept.`,
  reasonWithoutEffect: (reason) =>
    `A reason is on record, ${reason}, but this rule is a must and no reason changes its result.`,
  reasonDecidesNothing: (reason) =>
    `A reason is on record, ${reason}, but this rule asks for none and it has no effect.`,
  error: (place, message) => `${place}: ${message}`,
  line: (number, message) => `line ${number}: ${message}`,
  field: (words, path) => `${words} (${path})`,
  inAct: (words, number) => `${words} (act ${number})`,
  cell: (heading, elsewhere, message) => {
    const sheet =
      elsewhere === undefined ? [] : [`sheet “${elsewhere.sheet}”, row ${elsewhere.row}`];
    const column = heading === undefined ? [] : [`column “${heading}”`];
    return `${[...sheet, ...column].join(', ')}: ${message}`;
  },
  unanswered: 'could not be rechecked',
  grounds: (rules) => `Grounds: ${rules}`,
};

const under = (cites: readonly string[]): string =>
  cites.length === 0
    ? 'Under the measures'
    : `Under ${cites.length === 1 ? cites[0] : `${cites.slice(0, -1).join('; ')} and ${cites.at(-1)}`} of the measures`;

export const conclusions: Conclusions = {
  head: (recorded, verdict, sort) =>
    `The recorded ${sort === 'act' ? 'decision' : 'conclusion'} ${recorded} is ${verdict}`,
  because: (head, grounds, consequence) => `${head}: ${grounds}. ${consequence}.`,
  alone: (consequence) => `${consequence}.`,
  ground: (cite, clauses) => `under ${cite}, ${clauses}`,
  grounds: (shown, more) =>
    shown.join('; ') + (more > 0 ? `; and ${more} more ${more === 1 ? 'ground' : 'grounds'}` : ''),
  allMet: (excused) =>
    excused > 0
      ? `every required condition is met, counting ${excused} from which a recorded reason departs`
      : 'every required condition is met',
  restMet: 'every other required condition is met',
  named: (cite, rule) => `${cite} (${rule})`,
  waitsFor: (rule, facts) => `for ${rule} the record does not show ${facts}`,
  waits: (rule, why) => `${rule} is open, as ${why}`,
  due: (outcome, sort, cites) =>
    `${under(cites)} the ${sort === 'act' ? 'decision' : 'conclusion'} should be “${outcome}”`,
  dueIndeed: (sort, cites) =>
    `${under(cites)} this is what should be ${sort === 'act' ? 'decided' : 'concluded'}`,
  discretion: (favourable, sort) =>
    `${sort === 'act' ? `Whether to ${favourable}` : `Whether it is “${favourable}”`} is at the authority’s discretion`,
  choice: (outcomes) => `Both ${outcomes} are open, at the authority’s discretion`,
  onlyPossible: (outcomes) => `The answer may be ${outcomes}`,
  declining: (outcome) => `Whatever is missing, ${outcome} is in keeping with the measures`,
  nothingLawful:
    'Outside its time (Article 20) no decision under this edition is in keeping with the measures',
};

export const editions: EditionPhrases = {
  measures:
    'the Implementation Measures for the Joint R&D Program of the Yangtze River Delta Science and Technology Innovation Community (for Trial Implementation)',
  edition: (title, id, about) =>
    `${title}, edition ${id}${about.length === 0 ? '' : ` (${about.join('; ')})`}`,
  draft: (title) => `${title}, draft`,
  basis: { text: 'by its own text', press: 'by reports of the press' },
  time: (from, to) =>
    [
      ...(from === undefined ? [] : [`in force from ${from}`]),
      ...(to === undefined ? [] : [`valid to ${to}`]),
    ].join(', '),
  readings: (chosen) => `by the chosen reading ${chosen}`,
  judgedBy: (all) => `Judged by ${all}`,
};

export const notes: NotePhrases = {
  tinyAmount: (fact) => `${fact} is under CNY 10,000; check its unit`,
  mixedUnits: (facts) =>
    `some amounts of the record have a unit, and these are bare numbers, read as fen: ${facts}; check their unit`,
  creditCode: (fact) =>
    `${fact} has the form of a unified social credit code, but its check character is wrong; check it`,
  localCapDiffers: (fact) =>
    `${fact} differs from the cap that the local measures of the edition set; check it`,
  filler: (fact) => `${fact} only fills its place; check it`,
  reasonFor: (rule) => `the reason given for “${rule}”`,
};
