import type { VNode } from 'preact';
import { flips, minimalFacts, questions, robustness } from '../explain/index.js';
import type { Language, RecheckResult } from '../index.js';
import { enExplain } from '../messages/explain/en.js';
import type { ExplainMessages } from '../messages/explain/speaker.js';
import { zhExplain } from '../messages/explain/zh-CN.js';
import { list } from './answer.js';
import { type Child, el } from './element.js';
import { messages, texts } from './speech.js';
import type { State } from './store.js';

const explain: Readonly<Record<Language, ExplainMessages>> = { zh: zhExplain, en: enExplain };

/** A page answers while one types: it judges less often than the command may, and says where that is not enough. */
const BUDGET = 5_000;

/** Why the verdict stands, what would change it, what to ask, and whether a disputed reading decides. */
export function whyOf(
  result: RecheckResult,
  { record, language, editions }: Pick<State, 'record' | 'language' | 'editions'>,
): Child[] {
  if (result.verdict === 'invalid') return [];
  const asked = { editions, budget: BUDGET };
  const speak = explain[language];
  const rule = (id: string) => messages[language].rule(id as never);
  const facts = minimalFacts(record, asked);
  const changes = flips(record, asked);
  const open = questions(record, asked);
  const readings = robustness(record, asked);
  const { verdict, kind } = result;
  const isAsked = verdict === 'undetermined' && !('errors' in open);
  const flipped = said(
    'flips',
    changes.verdict === 'invalid' ? [] : speak.flips(changes, result, rule),
  );
  const asking = said('questions', isAsked ? speak.questions(open, kind, rule) : []);
  // What holds whatever the other facts are stands before what would be if one of them were so.
  const isSettled = isAsked && open.settled !== undefined;
  return [
    el('h3', {}, texts[language].why),
    ...said('alone', facts.verdict === 'invalid' ? [] : [speak.facts(facts, result) ?? '']),
    ...(isSettled ? [...asking, ...flipped] : [...flipped, ...asking]),
    ...said('robust', readings.verdict === 'invalid' ? [] : speak.robustness(readings)),
  ];
}

function said(id: string, lines: readonly string[]): VNode[] {
  const some = lines.filter((line) => line !== '');
  return some.length === 0 ? [] : [el('div', { id }, list(some))];
}
