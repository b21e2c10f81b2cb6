import { fieldAt } from '../../dictionary.js';
import type {
  Change,
  Comparison,
  Flips,
  Letter,
  MinimalFacts,
  Questions,
  Robustness,
  RobustnessShare,
} from '../../explain/index.js';
import type { Finding, Kind, Rechecked, RuleId } from '../../index.js';
import { changesInWords } from './changes.js';
import { choiceInWords, differenceInWords } from './editions.js';
import { factLabel, outcomeInWords, valueInWords } from './values.js';
import type { ExplainWords, NameOfRule } from './words.js';

/** What explanations say, in one language. Both languages say the same things. */
export interface ExplainMessages {
  /** On which facts a verdict rests: contrary to the measures on two facts alone. Nothing where it is open. */
  readonly facts: (answer: MinimalFacts, result: Rechecked) => string | undefined;
  /** What would change the verdict: the first set and how many more, or why there is none. A line each. */
  readonly flips: (answer: Flips, result: Rechecked, rule: NameOfRule) => string[];
  /** What to ask, what is open though no fact lacks, and what holds whatever is answered. A line each. */
  readonly questions: (answer: Questions, kind: Kind, rule: NameOfRule) => string[];
  /** A letter: to whom, and the facts with the ids of the records. A line each. */
  readonly letter: (letter: Letter, kindOf: (index: number) => Kind | undefined) => string[];
  readonly robustness: (answer: Robustness) => string[];
  readonly share: (share: RobustnessShare) => string;
  readonly comparison: (
    comparison: Comparison,
    kind: (kind: Kind) => string,
    rule: NameOfRule,
  ) => string[];
}

/** What explanations say in a language, from the words that it brings along. */
export function explainSpeaker(words: ExplainWords): ExplainMessages {
  const { phrases } = words;
  const messages: ExplainMessages = {
    facts: (answer, result) =>
      answer.facts === null ? undefined : factsInWords(answer, result, words),
    flips: (answer, result, rule) => flipsInWords(answer, result, rule, words),
    questions: (answer, kind, rule) => questionsInWords(answer, kind, rule, words),
    letter: (letter, kindOf) => letterInWords(letter, kindOf, words),
    robustness: (answer) => robustnessInWords(answer, words),
    share: ({ robust, settled, undetermined, withoutReadings, invalid, incomplete }) =>
      phrases.share(robust, settled, undetermined + withoutReadings + invalid + incomplete),
    comparison: (comparison, kind, rule) => comparisonInWords(comparison, kind, rule, words),
  };
  return Object.freeze(messages);
}

function robustnessInWords(answer: Robustness, words: ExplainWords): string[] {
  const { phrases, tongue, verdicts } = words;
  if ('readings' in answer) return [phrases.withoutReadings];
  if ('robust' in answer) return [phrases.robust];
  const sets = answer.sets.map(({ readings, verdict }) => {
    const chosen = Object.entries(readings).map(([id, taken]) =>
      choiceInWords(id, String(taken), words),
    );
    return phrases.disputed(tongue.list(chosen), verdicts[verdict]);
  });
  return [...sets, ...('complete' in answer ? [phrases.cut] : [])];
}

function comparisonInWords(
  { a, b, counts, flips }: Comparison,
  kindInWords: (kind: Kind) => string,
  rule: NameOfRule,
  words: ExplainWords,
): string[] {
  const { phrases, tongue, verdicts } = words;
  const flipped = flips.map(({ kind, a: under, b: then, records, causes }) => {
    const sets =
      causes === 'several'
        ? [phrases.several]
        : causes.map((set) => tongue.list(set.map((each) => differenceInWords(each, rule, words))));
    const why = tongue.alternatives(sets);
    return phrases.flipped(kindInWords(kind), verdicts[under], verdicts[then], records, why);
  });
  const left = counts.invalid === 0 ? [] : [phrases.notCompared(counts.invalid)];
  return [phrases.compared(a, b, counts.same, counts.flipped), ...flipped, ...left];
}

/** Why no fact is needed: where the authority may decline, or on a day on which the edition does not govern. */
function whyNone({ verdict, possible, recorded }: Rechecked): 'discretion' | 'time' | undefined {
  if (possible.length === 0) return 'time';
  return verdict === 'upheld' && recorded === 'deny' ? 'discretion' : undefined;
}

function factsInWords(
  answer: MinimalFacts & { facts: object },
  result: Rechecked,
  words: ExplainWords,
): string {
  const { phrases, verdicts, tongue } = words;
  const { verdict, facts, record } = answer;
  if (facts.length === 0) return phrases.onNone(verdicts[verdict], whyNone(result));
  // A list of rows is told by what stands in them.
  const leaves = facts.filter((path) => !facts.some((other) => other.startsWith(`${path}.`)));
  const said = leaves.map((path) => {
    const value = path
      .split('.')
      .reduce<unknown>((here, step) => (here as Readonly<Record<string, unknown>>)?.[step], record);
    const label = factLabel(record.kind, path, words);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject
      ? phrases.onRecord(label)
      : phrases.is(label, valueInWords(value, fieldAt(record.kind, path), words));
  });
  return phrases.onFacts(verdicts[verdict], leaves.length, tongue.clauses.list(said));
}

/** What a rule looked at by the name that a fact has at the end of its path; nothing where no findings are told. */
function writtenAt(path: string, { findings = [] }: Partial<Rechecked>): unknown {
  const name = path.slice(path.lastIndexOf('.') + 1);
  for (const { facts = {} } of findings as readonly Finding[]) {
    if (Object.hasOwn(facts, name)) return facts[name];
  }
  return undefined;
}

function flipsInWords(
  answer: Flips,
  result: Rechecked,
  rule: NameOfRule,
  words: ExplainWords,
): string[] {
  const { phrases, verdicts, tongue } = words;
  const apart = words.language === 'zh' ? '' : ' ';
  const { kind } = result;
  // What is filled in may be rows of any kind; what is on record lacks rows of one.
  const { onlyRows } = words.conditions;
  const anyRows = { ...words.conditions, addRows: onlyRows, addRegions: onlyRows };
  const spoken = answer.sets === undefined ? { ...words, conditions: anyRows } : words;
  const said = (set: readonly Change[]) =>
    changesInWords(set, kind, rule, spoken, (path) => writtenAt(path, result));
  const first = (sets: readonly (readonly Change[])[], verdict: string) => {
    const [set, ...more] = sets;
    if (set === undefined) return [];
    return [
      phrases.wouldBe(verdict, said(set)) +
        (more.length === 0 ? '' : `${apart}${phrases.further(more.length)}`),
    ];
  };
  const cut = answer.complete === false ? [phrases.cut] : [];
  if (answer.sets === undefined) {
    return [
      ...first(answer.upheld, verdicts.upheld),
      ...first(answer.overturned, verdicts.overturned),
      ...cut,
    ];
  }
  const { sets, unsupported, unmendable, each = [] } = answer;
  const target = answer.verdict === 'upheld' ? verdicts.overturned : verdicts.upheld;
  if (unsupported === true) {
    const due = result.possible.map((outcome) => outcomeInWords(kind, outcome, words));
    return [phrases.unsupported(tongue.alternatives(due), result.lawful.length > 0)];
  }
  if (sets.length > 0) return [...first(sets, target), ...cut];
  const grounds = each.map((ground) => {
    const [set = []] = ground.sets;
    const isReason = set.length === 1 && set[0]?.path === `reasons.${ground.rule}`;
    const name = rule(ground.rule as RuleId);
    return isReason ? phrases.excused(name) : phrases.ground(name, said(set));
  });
  const none = answer.verdict === 'upheld' ? phrases.noSingleFlip : phrases.noFlip;
  const lines = [
    ...(unmendable === undefined
      ? []
      : [
          phrases.unmendable(
            tongue.alternatives(unmendable.map((id) => tongue.quote(rule(id as RuleId)))),
          ),
        ]),
    ...grounds,
  ];
  return [...(lines.length === 0 ? [none] : lines), ...cut];
}

function questionsInWords(
  answer: Questions,
  kind: Kind,
  rule: NameOfRule,
  words: ExplainWords,
): string[] {
  const { phrases, verdicts, articles, tongue } = words;
  const stop = words.language === 'zh' ? '。' : '.';
  return [
    ...(answer.settled === undefined ? [] : [phrases.settled(verdicts[answer.settled])]),
    ...answer.questions.map((question) => {
      const field = fieldAt(kind, question.path);
      const answers = Object.entries(question.answers ?? {}).map(([value, left]) => {
        const given = { true: true, false: false, null: null }[value];
        const text = valueInWords(given === undefined ? value : given, field, words);
        return phrases.answers(text, tongue.alternatives(left.map((verdict) => verdicts[verdict])));
      });
      const asks = phrases.asks(factLabel(kind, question.path, words), articles(question.articles));
      return `${tongue.clauses.list([asks, ...answers])}${stop}`;
    }),
    ...answer.waiting.map(({ rule: id, open }) =>
      phrases.waiting(rule(id), open && words.open[open]),
    ),
    ...(answer.complete === false ? [phrases.cut] : []),
  ];
}

function letterInWords(
  { role, roleLabel, name, asks }: Letter,
  kindOf: (index: number) => Kind | undefined,
  words: ExplainWords,
): string[] {
  const { phrases, language } = words;
  const label = roleLabel[language];
  const isPlaced = role === 'department-of-demander' || role === 'department-of-lead';
  const to = phrases.addressed(name?.[language] ?? (isPlaced ? phrases.placeOpen(label) : label));
  const byFact = new Map<string, string[]>();
  for (const { record, index, question } of asks) {
    const kind = kindOf(index);
    const fact =
      kind === undefined ? question.label[language] : factLabel(kind, question.path, words);
    byFact.set(fact, [...(byFact.get(fact) ?? []), record]);
  }
  return [
    phrases.letter(to, asks.length),
    ...[...byFact].map(([fact, ids]) => `  ${phrases.ofRecords(fact, words.tongue.list(ids))}`),
  ];
}
