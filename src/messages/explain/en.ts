import { capital, uncapital } from '../en/capital.js';
import { counted, numberInWords } from '../en/counts.js';
import { words } from '../en/words.js';
import { ordinal } from '../ordinal.js';
import { type ExplainMessages, explainSpeaker } from './speaker.js';

const s = (count: number): string => (count === 1 ? '' : 's');

/** Whether what a label names is several: years reported, units of the project. */
const isPlural = (label: string): boolean =>
  /^(?:(?:published|external|award|credit|reviewing) )*[a-z]*(?<!s|u)s(?= |$)/.test(label);

const PLURALS: Readonly<Record<string, string>> = {
  ...{ is: 'are', has: 'have', does: 'do' },
  ...{ comes: 'come', lies: 'lie', includes: 'include' },
};

/** Of several: what is said in brackets is said of the fields of a row, and what is quoted stands as it was written. */
function inPlural(condition: string): string {
  let depth = 0;
  return condition.replace(
    /[()“”]|(?<=^|[,;] |\band )(?:is|has|does|comes|lies|includes)\b/g,
    (found) => {
      if (found === '(' || found === '“') depth += 1;
      if (found === ')' || found === '”') depth -= 1;
      return depth > 0 ? found : (PLURALS[found] ?? found);
    },
  );
}

/** A fact as what stands to be said otherwise of it: of a question, the answer. */
const subjectOf = (label: string, after = ''): string =>
  label.startsWith('whether ')
    ? `the answer to “${label}”${after}`
    : `${words.tongue.named(label)}${after}`;

/**
 * What explanations say in English: what would change a verdict, what to ask, on which facts it rests.
 *
 * @example
 * ```ts
 * enExplain.share({ robust: 8, settled: 10, undetermined: 2, withoutReadings: 1, invalid: 0, incomplete: 0 }) // => "8 of 10 settled verdicts depend on no disputed reading; 3 not counted."
 * ```
 */
export const enExplain: ExplainMessages = /* @__PURE__ */ explainSpeaker({
  language: 'en',
  tongue: words.tongue,
  open: words.open,
  verdicts: words.verdicts,
  articles: (numbers) =>
    numbers.length === 0
      ? ''
      : ` (${numbers.length === 1 ? 'Article' : 'Articles'} ${numbers.join(', ')})`,
  phrases: {
    is: (label, value) => `${label}: ${value}`,
    must: (label, condition, after) =>
      `${subjectOf(label, after)} ${isPlural(label) ? inPlural(condition) : condition}`,
    reason: (rule) => `a reason for departing from “${rule}” is recorded`,
    item: (list, number) => `${ordinal(number)} item of ${words.tongue.named(list)}`,
    yes: 'yes',
    no: 'no',
    none: 'none',
    onRecord: (label) => `${label}: on record`,
    rows: (count) => counted(count, 'item'),
    onFacts: (verdict, count, facts) =>
      `${capital(verdict)} on ${counted(count, 'fact')} alone: ${facts}.`,
    onNone: (verdict, why) => {
      const reason = {
        discretion: ': this outcome is open to the authority at its discretion',
        time: ': the day of decision is outside the time of the edition',
      };
      return `${capital(verdict)}, whatever the facts are${why === undefined ? '' : reason[why]}.`;
    },
    wouldBe: (verdict, conditions) => `It would be ${verdict} if ${conditions}.`,
    further: (count) => `There ${count === 1 ? 'is' : 'are'} ${counted(count, 'further way')}.`,
    all: words.tongue.list,
    unsupported: (due, isCertain) =>
      `Nothing on record supports this outcome; ${isCertain ? 'under the measures it should be' : 'the answer may be'} ${due}.`,
    unmendable: (rules) =>
      `With the parties, the day of decision, what stood before and the like as they are, no other facts would meet ${rules}.`,
    ground: (rule, conditions) => `“${rule}” is met if ${conditions}.`,
    excused: (rule) => `“${rule}” no longer decides if a reason for departing from it is recorded.`,
    noFlip: 'Changing only a few facts would not change the verdict.',
    noSingleFlip: 'Changing one fact alone would not change the verdict.',
    cut: 'The limit of computation was reached; this is not complete.',
    asks: (label, articles) => `Please supply: ${label}${articles}`,
    answers: (answer, verdicts) => `with “${answer}” it would be ${verdicts}`,
    waiting: (rule, why) =>
      `Whether “${rule}” is met cannot be told yet${why === undefined ? '' : `: ${why}`}.`,
    settled: (verdict) => `Whatever the other facts are, it is ${verdict}.`,
    addressed: capital,
    placeOpen: (role) => `${capital(role)} (which one is not on record)`,
    letter: (to, count) => `${to}: please supply ${count} item${s(count)}.`,
    ofRecords: (fact, ids) => `${fact}: ${ids}`,
    robust: 'The verdict depends on no disputed reading.',
    withoutReadings: 'This kind of decision has no disputed reading.',
    disputed: (readings, verdict) => `Under ${readings} the verdict would be “${verdict}”.`,
    share: (robust, settled, others) =>
      `${robust} of ${settled} settled verdicts depend on no disputed reading; ${others} not counted.`,
    compared: (a, b, same, flipped) =>
      `Editions “${a}” and “${b}”: ${same} verdict${s(same)} the same, ${flipped} different.`,
    notCompared: (count) =>
      `${capital(counted(count, 'faulty record'))} ${count === 1 ? 'was' : 'were'} not compared.`,
    flipped: (kind, a, b, count, causes) =>
      `${capital(kind)}: ${a} → ${b}, ${count} record${s(count)}; because of ${causes}.`,
    several: 'several differences together',
  },
  conditions: {
    set: (value) => `is ${value}`,
    code: (code) => `is written by its code, ${code}`,
    word: (label) => (label.startsWith('the ') ? label : words.tongue.quote(label)),
    oneOf: (values) => `is ${values}`,
    not: (values) => `is other than ${values}`,
    within: (places) => `lies in ${places}`,
    given: 'is given',
    atLeast: (value) => `is at least ${value}`,
    atMost: (value) => `is at most ${value}`,
    sumAtMost: (amount) => `comes to at most ${amount}`,
    onOrAfter: (day) => `is not before ${day}`,
    onOrBefore: (day) => `is not after ${day}`,
    between: (first, last) => `is not before ${first} and not after ${last}`,
    give: (fields) => `is on record, and ${words.tongue.list(fields)}`,
    giveAny: 'is on record',
    addRows: (count) => `has ${numberInWords(count)} more of the kind that is lacking`,
    onlyRows: (count) =>
      `has only ${counted(count, 'item')}, whatever ${count === 1 ? 'it is' : 'they are'}`,
    addRegions: (count) =>
      `has ${numberInWords(count)} more${count === 1 ? '' : ', each'} from a region of the delta that is not counted yet`,
    addRow: (fields) => `has one more (${fields})`,
    addOther: (fields) => `has one more that is not on record (${fields})`,
    addAmount: (amount) => `comes to ${amount} more`,
    add: (values) => `includes ${values} as well`,
    remove: (values) => `does not include ${values}`,
    removeRows: (numbers, count) => `does not include item${s(count)} ${numbers}`,
    without: (terms) => `does not contain ${terms}`,
    items: 'has several items that suffice only together',
    otherwise: 'is otherwise',
    bound: (labels) =>
      `${words.tongue.list(labels.map((label) => subjectOf(label)))} are otherwise, taken together`,
    after: (label) => ` (depending on ${words.tongue.named(label)})`,
    choice: (code, says) => `${code} (${uncapital(says)})`,
    differences: {
      parameter: (id, called) => `the parameter “${called}” (${id})`,
      reading: (id, called) => `the reading ${id} (${called})`,
      rule: (id, called) => `the rule “${called}” (${id})`,
      localMeasures: 'the local measures',
      dates: 'the dates of force',
    },
  },
});
