import type { Invalid } from '../index.js';
import { conclusionOf, outcomeName } from './conclusion.js';
import { findingInWords } from './finding.js';
import type { Messages } from './messages.js';
import { pathInWords } from './paths.js';
import type { Words } from './sentences.js';

/** What is said in a language, from the words that the language brings along. */
export function speaker(words: Words): Messages {
  const { tongue, phrases } = words;
  return {
    language: tongue.language,
    article: (number) => phrases.cite(number, {}),
    kind: (kind) => words.kinds[kind],
    outcome: (kind, outcome) => outcomeName(words, kind, outcome),
    verdict: (verdict) => words.verdicts[verdict],
    result: (result) => words.results[result],
    modality: (modality) => words.modalities[modality],
    rule: (rule) => words.rules[rule].name,
    finding: (finding) => findingInWords(finding, words),
    conclusion: (result) => conclusionOf(result, words),
    errors: (result) => errorsInWords(result, words),
  };
}

function errorsInWords({ line, kind, errors }: Invalid, words: Words): string[] {
  const { phrases } = words;
  return errors.map(({ path, message }) => {
    const place = pathInWords(path, kind, words);
    const where = place === undefined ? path : phrases.field(place, path);
    const said = path === '' ? message : phrases.error(where, message);
    return line === undefined ? said : phrases.line(line, said);
  });
}
