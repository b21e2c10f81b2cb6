import type { Finding, Rechecked } from '../index.js';
import { cited, fact } from './finding.js';
import { pathInWords, pathsInWords } from './paths.js';
import type { Sort, Words } from './sentences.js';
import { cutList } from './texts.js';

/** More grounds than this are counted, not told. */
const MOST_GROUNDS = 3;

/** An outcome by its name; one that the kind does not have stands as it is. */
export function outcomeName(words: Words, kind: keyof Words['outcomes'], outcome: string): string {
  const names: Readonly<Record<string, string>> = words.outcomes[kind];
  return Object.hasOwn(names, outcome) ? (names[outcome] ?? '') : outcome;
}

/** What is told for an outcome: the facts or what is awaited, and the articles that fix the outcome. */
interface Grounds {
  readonly said: string;
  readonly cites: readonly string[];
}

/** Why a recheck came out as it did, and what should have been decided. */
export function conclusionOf(result: Rechecked, words: Words): string {
  const { conclusions, tongue, verdicts } = words;
  const { kind, recorded, verdict } = result;
  const head = conclusions.head(
    tongue.quote(outcomeName(words, kind, recorded)),
    verdicts[verdict],
    sortOf(kind),
  );
  const grounds = groundsOf(result, words);
  return conclusions.because(head, grounds.said, consequence(result, grounds.cites, words));
}

/** What should have been decided, as a sentence of its own: the grounds stand beside it. */
export function consequenceOf(result: Rechecked, words: Words): string {
  const { cites } = groundsOf(result, words);
  return words.conclusions.alone(consequence(result, cites, words));
}

function consequence(
  { kind, verdict, lawful, possible }: Rechecked,
  cites: readonly string[],
  words: Words,
): string {
  const { conclusions, tongue } = words;
  const sort = sortOf(kind);
  const name = (outcome: string) => outcomeName(words, kind, outcome);
  const named = (outcome: string) => tongue.quote(name(outcome));
  const [only, ...others] = lawful;
  if (possible.length === 0) return conclusions.nothingLawful;
  if (verdict === 'undetermined' || only === undefined) {
    return conclusions.onlyPossible(tongue.alternatives(possible.map(named)));
  }
  if (others.length > 0) {
    return only === 'permit'
      ? conclusions.discretion(name(only), sort)
      : conclusions.choice(tongue.list(lawful.map(named)));
  }
  if (possible.length > 1) return conclusions.declining(named(only));
  return verdict === 'upheld'
    ? conclusions.dueIndeed(sort, cites)
    : conclusions.due(name(only), sort, cites);
}

const sortOf = (kind: Rechecked['kind']): Sort => (STATEMENTS.has(kind) ? 'statement' : 'act');

/** Kinds whose outcomes state how things are; the others decide what is to be. */
const STATEMENTS: ReadonlySet<Rechecked['kind']> = /* @__PURE__ */ new Set([
  'solution-matching',
  'project-application',
  'expert-review',
  'project-agreement',
  'solver-payment',
  'annual-report',
  'credit-standing',
]);

function groundsOf(result: Rechecked, words: Words): Grounds {
  const { kind, verdict, findings, possible } = result;
  const rules: ReadonlySet<string> = new Set(result.grounds);
  const grounds = (findings as Finding[]).filter(({ rule }) => rules.has(rule));
  const failing = grounds.filter(isFail);
  const unknown = grounds.filter(({ result }) => result === 'unknown');
  const status = grounds.filter(({ modality }) => modality === 'define');
  // Outside its time an edition decides nothing.
  if (possible.length === 0) return told(failing, words);
  // Where a credit record leaves it to the authority, the credit that is left out decides, and no rule's result does (R19.record).
  const credit = (findings as Finding[]).filter(({ rule }) => rule === 'A19.unflagged');
  if (verdict === 'undetermined')
    return waiting(kind, unknown.length === 0 ? credit : unknown, words);
  const breaches = failing.filter(({ modality }) => modality !== 'define');
  if (breaches.length > 0) return told(breaches, words);
  if (status.length > 0) {
    const settled = status.filter(({ result }) => result !== 'unknown');
    const failed = kind === 'credit-standing' ? settled.filter(isFail) : [];
    if (settled.length > 0) {
      const known = told(failed.length > 0 ? failed : settled, words);
      if (unknown.length === 0) return known;
      const { said } = waiting(kind, unknown, words);
      return { ...known, said: joined([known.said, said], words) };
    }
  }
  if (unknown.length > 0) return besides(result, waiting(kind, unknown, words), words);
  // What was recorded may be decided whatever the credit is, which is still open (R19.record).
  const open = credit.filter(({ result }) => result === 'unknown');
  if (result.lawful.length === 1 && possible.length > 1 && open.length > 0)
    return waiting(kind, open, words);
  const excused = findings.filter((finding) => finding.excused);
  return { said: words.conclusions.allMet(excused.length), cites: [] };
}

/** A refusal that is contrary whatever is still open: that the rest is met is why, and not what lacks. */
function besides({ verdict, recorded }: Rechecked, awaited: Grounds, words: Words): Grounds {
  if (verdict !== 'overturned' || !REFUSALS.has(recorded)) return awaited;
  return { ...awaited, said: joined([words.conclusions.restMet, awaited.said], words) };
}

const REFUSALS: ReadonlySet<string> = /* @__PURE__ */ new Set(['deny', 'unmet', 'ineligible']);

const isFail = ({ result }: Finding): boolean => result === 'fail';

/** Facts that decided, each said once; under its article where there are several. */
function told(findings: readonly Finding[], words: Words): Grounds {
  const { tongue, conclusions } = words;
  const said = new Set<string>();
  const byArticle = grouped(findings, (finding) => cited(finding, words));
  const groups = [...byArticle].flatMap(([cite, group]) => {
    const facts = group.map((finding) => factAlone(finding, words));
    const unsaid = [...new Set(facts)].filter((each) => !said.has(each));
    for (const each of unsaid) said.add(each);
    return unsaid.length === 0 ? [] : [{ cite, clauses: cutList(unsaid, String, tongue.clauses) }];
  });
  const clauses = groups.map(({ cite, clauses }) =>
    groups.length > 1 ? conclusions.ground(cite, clauses) : clauses,
  );
  return { said: joined(clauses, words), cites: [...byArticle.keys()] };
}

function factAlone(finding: Finding, words: Words): string {
  const said = fact(finding, words);
  return typeof said === 'string' ? said : said.fact;
}

/** What is not on record yet, or still to come, for which rules. */
function waiting(kind: Rechecked['kind'], unknown: readonly Finding[], words: Words): Grounds {
  const { conclusions, phrases, rules, tongue } = words;
  // Whether a supplement was asked for is tested by no rule of its own (Article 13).
  if (unknown.length === 0 && kind === 'formal-review') {
    const name = conclusions.named(phrases.cite(13, {}), rules['A13.supplement'].name);
    const notice = pathInWords('facts.notice', 'A13.supplement', words) ?? '';
    return { said: conclusions.waitsFor(name, notice), cites: [] };
  }
  const awaited = grouped(
    unknown,
    (finding) => `${cited(finding, words)}\n${what(finding, words)}`,
  );
  const said = [...awaited.values()].map((group) => {
    const [first] = group as [Finding];
    const names = cutList(group, ({ rule }) => rules[rule].name, tongue);
    const name = conclusions.named(cited(first, words), names);
    return first.missing === undefined
      ? conclusions.waits(name, what(first, words))
      : conclusions.waitsFor(name, what(first, words));
  });
  return { said: joined(said, words), cites: [] };
}

/** The facts that an open finding lacks, or what it waits for. */
function what({ missing, open, rule }: Finding, words: Words): string {
  if (missing !== undefined) return pathsInWords(missing, rule, words);
  return open === undefined ? '' : words.open[open];
}

function grouped(findings: readonly Finding[], by: (finding: Finding) => string) {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = by(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups;
}

function joined(grounds: readonly string[], { conclusions }: Words): string {
  return conclusions.grounds(grounds.slice(0, MOST_GROUNDS), grounds.length - MOST_GROUNDS);
}
