import type { Finding, Rechecked } from '../index.js';
import { cited, fact } from './finding.js';
import { pathInWords, pathsInWords } from './paths.js';
import type { Words } from './sentences.js';

/** More grounds than this are counted, not told. */
const MOST_GROUNDS = 3;

/** An outcome by its name; one that the kind does not have stands as it is. */
export function outcomeName(words: Words, kind: keyof Words['outcomes'], outcome: string): string {
  const names: Readonly<Record<string, string>> = words.outcomes[kind];
  return Object.hasOwn(names, outcome) ? (names[outcome] ?? '') : outcome;
}

/** Why a recheck came out as it did, and what would have been lawful. */
export function conclusionOf(result: Rechecked, words: Words): string {
  const { conclusions, tongue } = words;
  const { kind, recorded, verdict, lawful, possible } = result;
  const named = (outcome: string) => tongue.quote(outcomeName(words, kind, outcome));
  const head = conclusions.head(named(recorded), verdict);
  const because = conclusions.because(head, groundsOf(result, words));
  const [only, ...others] = lawful;
  const choice = () => tongue.alternatives(possible.map(named));
  const consequence =
    possible.length === 0
      ? conclusions.nothingLawful
      : verdict === 'undetermined' || only === undefined
        ? conclusions.onlyPossible(choice())
        : others.length > 0
          ? conclusions.bothLawful(tongue.alternatives(lawful.map(named)))
          : possible.length > 1
            ? conclusions.declining(named(only))
            : conclusions.onlyLawful(named(only));
  return because + (tongue.language === 'zh' ? '' : ' ') + consequence;
}

/** Whether a finding has a say in the outcome. */
const decides = ({ modality, excused }: Finding): boolean =>
  modality === 'must' || modality === 'define' || (modality === 'principle' && !excused);

function groundsOf({ kind, verdict, findings, possible }: Rechecked, words: Words): string {
  const deciding = (findings as Finding[]).filter(decides);
  const failing = deciding.filter(({ result }) => result === 'fail');
  const unknown = deciding.filter(({ result }) => result === 'unknown');
  const status = deciding.filter(({ modality }) => modality === 'define');
  // Outside its time an edition decides nothing, so no other rule is a ground.
  if (possible.length === 0) {
    return told(
      failing.filter(({ rule }) => rule === 'A20.in-force'),
      words,
    );
  }
  if (verdict === 'undetermined') return waiting(kind, unknown, words);
  const breaches = failing.filter(({ modality }) => modality !== 'define');
  if (breaches.length > 0) return told(breaches, words);
  if (status.length > 0) {
    const settled = status.filter(({ result }) => result !== 'unknown');
    const failed = kind === 'credit-standing' ? settled.filter(isFail) : [];
    if (settled.length > 0) return told(failed.length > 0 ? failed : settled, words);
  }
  if (unknown.length > 0) return waiting(kind, unknown, words);
  const excused = findings.filter((finding) => finding.excused);
  return words.conclusions.allMet(excused.length);
}

const isFail = ({ result }: Finding): boolean => result === 'fail';

/** Facts that decided, each with its article. */
function told(findings: readonly Finding[], words: Words): string {
  return joined(
    findings.map((finding) => {
      const said = fact(finding, words);
      const clause = typeof said === 'string' ? said : said.fact;
      return words.conclusions.ground(cited(finding, words), clause);
    }),
    words,
  );
}

/** What is not on record yet, or still to come, rule by rule. */
function waiting(kind: Rechecked['kind'], unknown: readonly Finding[], words: Words): string {
  const { conclusions, rules, open } = words;
  const grounds = unknown.map((finding) => {
    const { rule, missing } = finding;
    const name = conclusions.named(cited(finding, words), rules[rule].name);
    return missing === undefined
      ? conclusions.waits(name, finding.open === undefined ? '' : open[finding.open])
      : conclusions.waitsFor(name, pathsInWords(missing, rule, words));
  });
  // Whether a supplement was asked for is tested by no rule of its own (Article 13).
  if (grounds.length === 0 && kind === 'formal-review') {
    const name = conclusions.named(words.phrases.cite(13, undefined), rules['A13.supplement'].name);
    const notice = pathInWords('facts.notice', 'A13.supplement', words) ?? '';
    return conclusions.waitsFor(name, notice);
  }
  return joined(grounds, words);
}

function joined(grounds: readonly string[], { conclusions }: Words): string {
  return conclusions.grounds(grounds.slice(0, MOST_GROUNDS), grounds.length - MOST_GROUNDS);
}
