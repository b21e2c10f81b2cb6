import type { VNode } from 'preact';
import type { Edition, Language } from '../index.js';
import {
  type AllowedAct,
  docketMachine,
  type Replayed,
  type ReplayedAct,
  replay,
} from '../lifecycle/index.js';
import { enLifecycle } from '../messages/en/index.js';
import { zhCNLifecycle } from '../messages/zh-CN/index.js';
import { list } from './answer.js';
import { type Child, el, entered } from './element.js';
import { messages, texts } from './speech.js';
import { parsed } from './store.js';

/** What can make a decision unlawful; advice and definitions cannot. */
const DECIDING: readonly string[] = ['must', 'principle'];

const speech = { zh: zhCNLifecycle, en: enLifecycle } as const;

export interface DocketProps {
  readonly language: Language;
  readonly written: string;
  readonly editions: readonly Edition[];
  readonly write: (text: string) => void;
  readonly example: string;
}

/** A docket as it is pasted: what happened, where everything stands, and what may happen next. */
export function docketView({ language, written, editions, write, example }: DocketProps): VNode {
  const say = texts[language];
  return el(
    'section',
    { 'aria-labelledby': 'docket-heading' },
    el('h2', { id: 'docket-heading' }, say.docket),
    el('label', { for: 'docket-json' }, say.pasteDocket),
    el('textarea', {
      id: 'docket-json',
      rows: 8,
      spellcheck: false,
      value: written,
      onInput: (event: Event) => write(entered(event)),
    }),
    el(
      'button',
      { type: 'button', id: 'docket-example', onClick: () => write(example) },
      say.docketExample,
    ),
    el('div', { id: 'docket-answer' }, ...answer(language, written, editions)),
  );
}

function answer(language: Language, written: string, editions: readonly Edition[]): Child[] {
  const say = texts[language];
  if (written.trim() === '') return [el('p', {}, say.nothingYet)];
  const read = parsed(written);
  if (read === undefined) return [el('p', { role: 'status' }, say.notJson)];
  const replayed = replay(Array.isArray(read.value) ? read.value[0] : read.value, {
    editions,
    language,
  });
  const json = el(
    'details',
    {},
    el('summary', {}, say.result),
    el(
      'pre',
      { id: 'docket-result', tabindex: 0, 'aria-label': say.result },
      JSON.stringify(replayed, null, 1),
    ),
  );
  if (replayed.verdict === 'invalid') {
    return [el('h3', {}, say.errors), list(speech[language].errors(replayed)), json];
  }
  return [
    el(
      'p',
      { class: `verdict ${replayed.verdict}`, role: 'status' },
      speech[language].verdict(replayed.verdict),
    ),
    el('p', {}, speech[language].conclusion(replayed)),
    el('h3', {}, say.present),
    list(speech[language].statuses(replayed.statuses)),
    el('h3', {}, say.timeline),
    el(
      'ol',
      { class: 'timeline' },
      replayed.acts.map((act) => actView(language, act)),
    ),
    ...nextView(language, replayed, editions),
    json,
  ];
}

/** An act on its day, and what is said against it. */
function actView(language: Language, act: ReplayedAct): VNode {
  const speak = speech[language];
  const against = [
    ...act.steps.map((step) => speak.step(step)),
    ...act.decisions
      .flatMap(({ findings }) => findings)
      .filter(
        ({ modality, result, excused }) =>
          result !== 'pass' && DECIDING.includes(modality) && !excused,
      )
      .map((finding) => messages[language].finding(finding)),
    ...(act.errors === undefined ? [] : speak.errors({ errors: act.errors })),
  ];
  const changed = speak.statuses(act.after);
  return el(
    'li',
    { class: act.verdict },
    el(
      'time',
      act.on === undefined ? {} : { datetime: act.on },
      act.on === undefined ? '' : messages[language].date(act.on),
    ),
    ' ',
    el('strong', {}, act.act === undefined ? '' : speak.act(act.act)),
    act.by === undefined ? null : ` ${texts[language].by(speak.actor(act.by))}`,
    el('span', { class: 'tag' }, speak.verdict(act.verdict)),
    against.length === 0 ? null : list(against),
    changed.length === 0
      ? null
      : el('p', { class: 'meaning' }, changed.join(language === 'zh' ? '；' : '; ')),
  );
}

function nextView(
  language: Language,
  { state, edition }: Replayed,
  editions: readonly Edition[],
): Child[] {
  const say = texts[language];
  const judgedBy = editions.find(({ id }) => id === edition);
  const acts = docketMachine.allowed(state, undefined, undefined, judgedBy);
  const line = (act: AllowedAct): string => {
    const on = act.projectId ?? act.entryId;
    return `${speech[language].act(act.act)}${on === undefined ? '' : ` (${on})`} — ${speech[language].allowed(act)}`;
  };
  const split = (allowed: boolean) => acts.filter((act) => act.allowed === allowed).map(line);
  return [
    el('h3', {}, say.next),
    el('div', { id: 'next' }, list(split(true))),
    el('details', {}, el('summary', {}, say.mayNot), list(split(false))),
  ];
}
