import type { Finding } from '../index.js';
import type { StepFinding } from '../lifecycle/index.js';
import { passageOf } from './citation.js';
import { pathsInWords } from './paths.js';
import { Seen } from './seen.js';
import type { Fault, Words } from './sentences.js';
import { quoted } from './texts.js';

/** Article, paragraph and item of a finding. */
export function cited(finding: Finding, { phrases }: Words): string {
  return phrases.cite(finding.article, passageOf(finding));
}

/** What a finding comes to, without what would mend it: the fact, or the question that is open. */
export function fact(finding: Finding, words: Words): Fault {
  const said = words.rules[finding.rule][finding.result](new Seen(finding, words));
  return typeof said === 'object' && 'clause' in said ? { fact: said.clause, mend: '' } : said;
}

/** What one finding says: the clause, the fact, what would mend it, and what a reason does. */
export function findingInWords(finding: Finding, words: Words): string {
  const clause = words.phrases.sentence(cited(finding, words), clauseOf(finding, words));
  const effect = effectOf(finding, words);
  return clause + (effect === '' || words.tongue.language === 'zh' ? effect : ` ${effect}`);
}

function clauseOf(finding: Finding, words: Words): string {
  const said = fact(finding, words);
  // Advice asks for nothing: what is noted is the fact alone.
  const isNoted = typeof said !== 'string' && (finding.modality === 'advise' || said.mend === '');
  return isNoted ? said.fact : faultInWords(said, finding, words);
}

/** What stands against a decision or an act, with what would mend it, or the question that is open. */
export function faultInWords(said: Fault, finding: Finding | StepFinding, words: Words): string {
  if (typeof said !== 'string') return words.phrases.mended(said.fact, said.mend);
  return finding.result === 'unknown' ? openInWords(said, finding, words) : said;
}

/** An open question: what would have to be on record, or why it is open although no fact lacks. */
function openInWords(
  question: string,
  { rule, missing, open }: Finding | StepFinding,
  words: Words,
): string {
  const { phrases } = words;
  if (missing !== undefined) {
    const facts = pathsInWords(missing, rule, words);
    return facts === question ? phrases.unattested(question) : phrases.notOnRecord(question, facts);
  }
  return open === undefined
    ? phrases.untold(question)
    : phrases.stillOpen(question, words.open[open]);
}

/** What a finding does to the decision where that is not plain: advice, and reasons given. */
function effectOf({ modality, result, reason, excused }: Finding, words: Words): string {
  const { phrases, tongue } = words;
  if (reason === undefined) return modality === 'advise' && result === 'fail' ? phrases.advice : '';
  const given = quoted(reason, tongue);
  if (excused) return phrases.excused(given);
  if (modality === 'principle') return phrases.reasonNotNeeded(given);
  return modality === 'must'
    ? phrases.reasonWithoutEffect(given)
    : phrases.reasonDecidesNothing(given);
}
