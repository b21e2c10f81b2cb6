import type { VNode } from 'preact';
import { flips, minimalFacts, questions, robustness } from '../explain/index.js';
import type { Language, RecheckResult } from '../index.js';
import { enExplain } from '../messages/explain/en.js';
import type { ExplainMessages } from '../messages/explain/speaker.js';
import { zhExplain } from '../messages/explain/zh-CN.js';
import { type Explained, inTurn, type Told, toldOf } from '../report/explain/told.js';
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
  const facts = minimalFacts(record, asked);
  const changes = flips(record, asked);
  const open = questions(record, asked);
  const isAsked = result.verdict === 'undetermined' && !('errors' in open);
  const explained: Explained = {
    result,
    ...(facts.verdict === 'invalid' ? {} : { facts }),
    ...(changes.verdict === 'invalid' ? {} : { flips: changes }),
    ...(isAsked ? { questions: open } : {}),
    robustness: robustness(record, asked),
  };
  const told = toldOf(explained, result, {
    messages: messages[language],
    explain: explain[language],
  });
  return [
    el('h3', {}, texts[language].why),
    ...inTurn(explained).flatMap((part) => said(PLACES[part], told[part])),
  ];
}

/** Where each part stands in the page. */
const PLACES: Readonly<Record<keyof Told, string>> = {
  ...{ alone: 'alone', changes: 'flips', asked: 'questions', readings: 'robust' },
};

function said(id: string, lines: readonly string[]): VNode[] {
  const some = lines.filter((line) => line !== '');
  return some.length === 0 ? [] : [el('div', { id }, list(some))];
}
