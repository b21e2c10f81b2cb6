import type { VNode } from 'preact';
import {
  draft,
  type Edition,
  type Invalid,
  type Kind,
  type Rechecked,
  type RecheckResult,
  recheck,
} from '../index.js';
import { loadedEdition } from '../regulation/loaded.js';
import { judgingLines } from '../report/judging.js';
import { jsonShown } from '../values/gate.js';
import { type Child, el } from './element.js';
import { messages, texts } from './speech.js';
import type { State } from './store.js';

export const answerTo = ({ record, editions, language }: State): RecheckResult =>
  recheck(record, { editions, language });

const isInvalid = (result: RecheckResult): result is Invalid => result.verdict === 'invalid';

/** The answer as it stands: the verdict first, its grounds, then rule by rule. */
export function answerView({ language, editions }: State, result: RecheckResult): VNode {
  return el(
    'div',
    { class: 'answer', id: 'answer' },
    el(
      'p',
      { class: `verdict ${result.verdict}`, id: 'verdict', role: 'status' },
      messages[language].verdictOf(result),
    ),
    ...(isInvalid(result)
      ? faults(result, language)
      : grounded(result, language, editionOf(result, editions))),
    resultView('result', result, language),
  );
}

/** A result as it stands, under a fold. */
export function resultView(id: string, result: unknown, language: State['language']): VNode {
  const { result: label } = texts[language];
  return el(
    'details',
    {},
    el('summary', {}, label),
    el(
      'pre',
      { id, tabindex: 0, role: 'group', 'aria-label': label },
      jsonShown(JSON.stringify(result, null, 1)),
    ),
  );
}

const faults = (result: Invalid, language: State['language']): Child[] => [
  el('h3', {}, texts[language].errors),
  list(messages[language].errors(result)),
];

/** The edition by which something was judged: one that was loaded, or the draft. */
export const editionOf = (
  { edition }: { readonly edition: string },
  editions: readonly Edition[],
): Edition => loadedEdition(edition, editions) ?? draft;

/** By which edition, and what its readings say; that the draft judges says the head of the page. */
export function judgedBy(edition: Edition, language: State['language']): VNode | null {
  if (edition === draft) return null;
  const lines = judgingLines([edition], messages[language], texts[language].colon);
  return el('div', { id: 'judged-by' }, ...lines.map((line) => el('p', {}, line)));
}

function grounded(result: Rechecked, language: State['language'], edition: Edition): Child[] {
  const say = texts[language];
  const speak = messages[language].under(edition);
  const { kind, grounds, findings, notes = [] } = result;
  const isGround = (rule: string): boolean => (grounds as readonly string[]).includes(rule);
  const ordered = [
    ...findings.filter(({ rule }) => isGround(rule)),
    ...findings.filter(({ rule }) => !isGround(rule)),
  ];
  return [
    el('p', { id: 'conclusion' }, speak.conclusion(result)),
    judgedBy(edition, language),
    el(
      'dl',
      {},
      el('dt', {}, say.lawful),
      el('dd', {}, outcomes(kind, result.lawful, language)),
      el('dt', {}, say.possible),
      el('dd', {}, outcomes(kind, result.possible, language)),
    ),
    ...(notes.length === 0
      ? []
      : [el('h3', {}, say.notes), list(notes.map((note) => speak.note(note)))]),
    el('h3', {}, say.findings),
    el(
      'ul',
      { class: 'findings' },
      ordered.map((finding) =>
        el(
          'li',
          { class: `${finding.result}${isGround(finding.rule) ? ' ground' : ''}` },
          el('strong', {}, speak.resultOf(finding)),
          isGround(finding.rule) ? el('span', { class: 'tag' }, say.grounds) : null,
          ' ',
          speak.finding(finding),
          el('code', {}, finding.rule),
        ),
      ),
    ),
  ];
}

function outcomes(kind: Kind, words: readonly string[], language: State['language']): string {
  const named = words.map((word) => messages[language].outcome(kind, word));
  return named.length === 0
    ? texts[language].noOutcome
    : named.join(language === 'zh' ? '、' : ', ');
}

export const list = (lines: readonly string[]): VNode =>
  el(
    'ul',
    {},
    lines.map((line) => el('li', {}, line)),
  );
