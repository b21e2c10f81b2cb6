import type { Finding } from '../../index.js';
import type { AllowedAct, Irregularity, Stage, StepFinding } from '../../lifecycle/index.js';
import { faultInWords, findingInWords } from '../finding.js';
import { reasonAt } from '../notes.js';
import { pathInWords } from '../paths.js';
import type { Words } from '../sentences.js';
import { cutList } from '../texts.js';
import type { LifecycleMessages } from './messages.js';
import { publicActor, StepSeen, whoInWords } from './seen.js';
import { type LifecycleWords, STEP_TOPICS } from './words.js';

/** What is said of lifecycles in a language, from the words that the language brings along. */
export function lifecycleSpeaker(words: Words, own: LifecycleWords): LifecycleMessages {
  const { tongue, phrases } = words;
  const verdicts = { ...words.verdicts, ...own.verdicts };
  const step = (finding: StepFinding) => stepInWords(finding, words, own);
  const basis: LifecycleMessages['basis'] = (articles) =>
    articles.length === 0
      ? own.phrases.oursName
      : own.phrases.articles(articles.map((article) => phrases.cite(article, {})));
  const whoMay: LifecycleMessages['whoMay'] = ({ by, who }) => whoInWords({ by, who }, words, own);
  const messages: LifecycleMessages = {
    language: tongue.language,
    act: (act) => own.acts[act],
    stage: (stage) => own.stages[stage],
    thing: (thing, id) => thingInWords(own, thing, id),
    role: (role) => own.roles[role],
    actor: (by) => publicActor(by, words, own) ?? by.trim(),
    verdict: (verdict) => verdicts[verdict],
    rule: (rule) => nameOf(rule, words, own),
    step,
    statuses: (statuses) => statusesInWords(statuses, own, tongue),
    conclusion: ({ acts, irregular }) => own.phrases.conclusion(acts.length, irregular.length),
    irregularity: (irregularity) => irregularityInWords(irregularity, words, own),
    allowed: (each) =>
      each.allowed
        ? own.phrases.may(targeted(each, own), whoMay(each), basis(each.articles))
        : own.phrases.mayNot(targeted(each, own), each.why.map(step)),
    whoMay,
    basis,
    errors: ({ errors = [], line }) =>
      errors.map(({ path, message }) => {
        const said = path === '' ? message : phrases.error(placeInWords(path, words, own), message);
        return line === undefined ? said : phrases.line(line, said);
      }),
  };
  return Object.freeze(messages);
}

function stepInWords(finding: StepFinding, words: Words, own: LifecycleWords): string {
  const { phrases, tongue } = words;
  if (isRule(finding)) return findingInWords(finding, words);
  const topic = STEP_TOPICS.find((each) => Object.hasOwn(finding.facts ?? {}, each)) ?? 'stage';
  const clause = faultInWords(own.steps[topic](new StepSeen(finding, words, own)), finding, words);
  const sentence =
    finding.article === undefined
      ? own.phrases.ours(clause)
      : phrases.sentence(phrases.cite(finding.article, {}), clause);
  if (finding.modality !== 'advise') return sentence;
  return `${sentence}${tongue.language === 'zh' ? '' : ' '}${phrases.advice}`;
}

/** Whether an act is in force is a rule, which says the same of acts as of decisions. */
const isRule = (finding: StepFinding): finding is StepFinding & Finding =>
  finding.rule === 'A20.in-force';

function thingInWords(
  { phrases, things }: LifecycleWords,
  thing: 'demand' | 'entry' | 'project',
  id?: string,
): string {
  return id === undefined ? things[thing] : phrases.thing(things[thing], id);
}

/** The stages of a demand in which its needs may be solved. */
const PUBLISHED: ReadonlySet<Stage> = /* @__PURE__ */ new Set<Stage>(['open', 'closed']);

const statusesInWords: (
  statuses: Parameters<LifecycleMessages['statuses']>[0],
  own: LifecycleWords,
  tongue: Words['tongue'],
) => string[] = ({ demand = null, entries = [], projects = [] }, own, tongue) => {
  const { phrases, stages, statuses } = own;
  return [
    ...(demand === null
      ? []
      : [
          phrases.standing(thingInWords(own, 'demand'), [
            stages[demand.stage],
            // Before publication nothing can be solved, so its status says nothing.
            ...(PUBLISHED.has(demand.stage) && demand.status !== null
              ? [statuses[demand.status] ?? '']
              : []),
          ]),
        ]),
    ...entries.map(({ id, stage, status }) =>
      phrases.standing(thingInWords(own, 'entry', id), [
        stages[stage],
        ...(status === null ? [] : [statuses[status] ?? '']),
      ]),
    ),
    ...projects.map(({ id, stage, granted }) =>
      phrases.standing(thingInWords(own, 'project', id), [
        stages[stage],
        ...(BigInt(granted) === 0n ? [] : [phrases.granted(tongue.money(BigInt(granted)))]),
      ]),
    ),
  ];
};

function irregularityInWords(
  { index, act, on, verdict, rules }: Irregularity,
  words: Words,
  own: LifecycleWords,
): string {
  const nth = own.phrases.nth(index + 1);
  const named = act === undefined ? nth : own.acts[act];
  const what = on === undefined ? named : own.phrases.dated(dayInWords(on, words), named);
  const unique = [...new Set(rules)] as NamedRule[];
  const told = cutList(unique, (rule) => nameOf(rule, words, own), words.tongue);
  return own.phrases.irregularity(what, { ...words.verdicts, ...own.verdicts }[verdict], told);
}

/** A day in words; what is no day stands as it is. */
const dayInWords = (on: string, { tongue }: Words): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(on) ? tongue.date(on) : on;

type NamedRule = keyof Words['rules'] | StepFinding['rule'];

/** What a rule, or a check of the lifecycle itself, is called. */
const nameOf = (rule: NamedRule, { rules }: Words, own: LifecycleWords): string =>
  rule in own.rules
    ? own.rules[rule as keyof typeof own.rules]
    : rules[rule as keyof typeof rules].name;

/** The act, with what it is done to where there are several. */
function targeted({ act, entryId, projectId }: AllowedAct, { acts, phrases }: LifecycleWords) {
  const id = entryId ?? projectId;
  return id === undefined ? acts[act] : phrases.target(acts[act], id);
}

/** Where in a docket something is wrong: `acts.3.on` is 第 4 个行为的日期. */
function placeInWords(path: string, words: Words, own: LifecycleWords): string {
  const [, index, field] = /^acts\.(\d+)\.?(.*)$/.exec(path) ?? [];
  if (index === undefined || field === undefined) {
    const known = Object.hasOwn(own.fields, path) ? own.fields[path] : undefined;
    return known === undefined ? path : words.phrases.field(known, path);
  }
  const nth = own.phrases.nth(Number(index) + 1);
  if (field === '') return words.phrases.field(nth, path);
  const known =
    reasonAt(field, words) ??
    (Object.hasOwn(own.fields, field)
      ? own.fields[field]
      : pathInWords(`facts.${field}`, undefined, words));
  return words.phrases.field(known === undefined ? nth : own.phrases.ofAct(nth, known), path);
}
