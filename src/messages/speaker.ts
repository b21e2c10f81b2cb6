import {
  departmentLabel,
  draft,
  type Edition,
  type Finding,
  type Invalid,
  placeLabel,
  type RuleId,
} from '../index.js';
import type { StepFinding } from '../lifecycle/index.js';
import { conclusionOf, consequenceOf, outcomeName } from './conclusion.js';
import { judgedBy, readingsInWords, sharesOf } from './editions.js';
import { cited, findingInWords } from './finding.js';
import { labelOf, wordIn } from './labels.js';
import type { Messages } from './messages.js';
import { noteInWords, reasonAt } from './notes.js';
import { pathInWords } from './paths.js';
import type { Words } from './sentences.js';
import { onOneLine } from './texts.js';

/**
 * What is said in a language, from the words that the language brings along, under an edition; of a step of a
 * lifecycle, what its own part of the language says.
 */
export function speaker(
  own: Words,
  step: (finding: StepFinding) => string,
  edition: Edition = draft,
): Messages {
  const words = { ...own, shares: sharesOf(edition) };
  const { tongue, phrases } = words;
  const messages: Messages = {
    language: tongue.language,
    article: (number) => phrases.cite(number, {}),
    kind: (kind) => words.kinds[kind],
    outcome: (kind, outcome) => outcomeName(words, kind, outcome),
    verdict: (verdict) => words.verdicts[verdict],
    verdictOf: (result) =>
      isInternal(result) ? phrases.unanswered : words.verdicts[result.verdict],
    result: (result) => words.results[result],
    resultOf: ({ result, modality }) =>
      modality === 'advise' && result === 'fail' ? phrases.toBeNoted : words.results[result],
    modality: (modality) => words.modalities[modality],
    rule: (rule) => words.rules[rule].name,
    finding: (finding) => findingInWords(finding, words),
    say: (finding) => (isStep(finding) ? step(finding) : findingInWords(finding, words)),
    label: (path, of) => labelOf(path, of, tongue.language),
    word: (word, list) => wordIn(tongue.language, word, list),
    place: (place) => placeLabel(place, tongue.language),
    department: (code) => departmentLabel(code, tongue.language),
    conclusion: (result) => conclusionOf(result, words),
    consequence: (result) => consequenceOf(result, words),
    clause: (finding) => cited(finding, words),
    grounds: (rules) => phrases.grounds(tongue.list(rules.map((rule) => ground(rule, words)))),
    note: (note) => noteInWords(note, words),
    judgedBy: (editions) => judgedBy(editions, words),
    readings: (readings) => readingsInWords(readings, words),
    errors: (result) => errorsInWords(result, words),
    money: (fen) => tongue.money(BigInt(fen)),
    date: tongue.date,
    under: (other) => speaker(own, step, other),
  };
  return Object.freeze(messages);
}

const isStep = (finding: Finding | StepFinding): finding is StepFinding =>
  finding.rule.startsWith('S.');

/** The name of a rule with its article, which its id begins with. */
function ground(rule: RuleId, { conclusions, phrases, rules }: Words): string {
  const article = Number(/^A(\d+)/.exec(rule)?.[1]);
  return conclusions.named(phrases.cite(article, {}), rules[rule].name);
}

/** Whether a record could not be answered through no fault of its own. */
function isInternal(result: { readonly verdict: string }): boolean {
  const { errors = [] } = result as { errors?: readonly { readonly code?: unknown }[] };
  return result.verdict === 'invalid' && errors.some(({ code }) => code === 'internal');
}

function errorsInWords(invalid: Invalid, words: Words): string[] {
  const { line, kind, errors } = invalid;
  const { phrases } = words;
  return errors.map((error) => {
    const { path, message } = error;
    const place = reasonAt(path, words) ?? pathInWords(path, kind, words);
    const where = place === undefined ? path : phrases.field(place, path);
    const said = path === '' ? message : phrases.error(where, message);
    if ('sheet' in error) return ofCell(invalid, error, said, phrases);
    return line === undefined ? said : phrases.line(line, said);
  });
}

/** What is wrong with a cell of the row that is answered, or of another; or with the row itself. */
function ofCell(
  { sheet, row }: Invalid,
  error: Extract<Invalid['errors'][number], { readonly sheet: string }>,
  said: string,
  { cell }: Words['phrases'],
): string {
  const heading = error.heading === undefined ? undefined : onOneLine(error.heading);
  const elsewhere = error.sheet === sheet && error.row === row ? undefined : error;
  return heading === undefined && elsewhere === undefined ? said : cell(heading, elsewhere, said);
}
