import type { VNode } from 'preact';
import type { Edition, Language } from '../index.js';
import { docketMachine, type Replayed, replay } from '../lifecycle/index.js';
import { enLifecycle } from '../messages/en/index.js';
import { zhCNLifecycle } from '../messages/zh-CN/index.js';
import { chartPictures } from '../report/pictures/chart.js';
import { timelinePicture } from '../report/pictures/timeline.js';
import type { ReplaySpeech } from '../report/replay/speech.js';
import { type ActRow, timelineOf } from '../report/replay/timeline.js';
import { REPLAY_WORDS } from '../report/replay/words.js';
import { editionOf, judgedBy, list, resultView } from './answer.js';
import { type Child, el, entered } from './element.js';
import { pictureView } from './picture-view.js';
import { messages, texts } from './speech.js';
import { valuesIn } from './store.js';

const lifecycles = { zh: zhCNLifecycle, en: enLifecycle } as const;

export interface DocketProps {
  readonly language: Language;
  readonly written: string;
  /** How many more there are in the file that it came from. */
  readonly others: number;
  readonly editions: readonly Edition[];
  readonly write: (text: string) => void;
  readonly example: string;
}

/** A docket as it is pasted: what happened, where everything stands, and what may happen next. */
export function docketView(props: DocketProps): VNode {
  const { language, written, write, example } = props;
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
    el('div', { id: 'docket-answer' }, ...answer(props)),
  );
}

function answer(props: DocketProps): Child[] {
  const { language, written, editions } = props;
  const say = texts[language];
  if (written.trim() === '') return [status(say.nothingYet)];
  const values = valuesIn(written);
  if (values === undefined) return [status(say.noJson)];
  const [record] = values;
  if (record === undefined) return [status(say.nothingYet)];
  const others = values.length - 1 + props.others;
  const replayed = replay(record, { editions, language });
  const json = resultView('docket-result', replayed, language);
  const more = others === 0 ? null : el('p', { id: 'others' }, say.otherDockets(others));
  const verdict = status(
    lifecycles[language].verdict(replayed.verdict),
    `verdict ${replayed.verdict}`,
  );
  if (replayed.verdict === 'invalid') {
    const errors = list(lifecycles[language].errors(replayed));
    return [verdict, more, el('h3', {}, say.errors), errors, json];
  }
  const edition = editionOf(replayed, editions);
  const speech: ReplaySpeech = {
    messages: messages[language],
    lifecycle: lifecycles[language],
    words: REPLAY_WORDS[language],
    under: () => messages[language].under(edition),
  };
  const { rows } = timelineOf({ result: replayed, record, file: '', line: 1 }, speech, 'failing');
  return [
    verdict,
    more,
    el('p', {}, lifecycles[language].conclusion(replayed)),
    judgedBy(edition, language),
    el('h3', {}, say.present),
    list(lifecycles[language].statuses(replayed.statuses)),
    el('h3', {}, say.timeline),
    ...pictures(rows, replayed, speech),
    el(
      'ol',
      { class: 'timeline' },
      rows.map((act) => actView(language, act)),
    ),
    ...nextView(language, replayed, edition),
    json,
  ];
}

/** What is read aloud when it changes: it stands first whatever there is, for what comes with its text is not read. */
const status = (said: string, look?: string): VNode =>
  el('p', { class: look, role: 'status' }, said);

/** An act on its day, what it changed, and what is said against it. */
function actView(language: Language, act: ActRow): VNode {
  const against = [...act.remarks.map(({ sentence }) => sentence), ...act.errors];
  const changed = act.changed.join(language === 'zh' ? '；' : '; ');
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(act.on);
  return el(
    'li',
    { class: act.told.verdict },
    isDay ? el('time', { datetime: act.on }, messages[language].date(act.on)) : act.on,
    ' ',
    el('strong', {}, act.act),
    ` ${texts[language].by(act.who)}`,
    el('span', { class: 'tag' }, act.verdictName),
    against.length === 0 ? null : list(against),
    changed === '' ? null : el('p', { class: 'meaning' }, changed),
  );
}

/** The docket along its months, and where each thing stands in its chart. */
function pictures(rows: readonly ActRow[], { statuses }: Replayed, speech: ReplaySpeech): Child[] {
  const line = timelinePicture(rows, speech);
  const all = [...(line === undefined ? [] : [line]), ...chartPictures(statuses, speech)];
  return all.map(pictureView);
}

function nextView(language: Language, replayed: Replayed, edition: Edition): Child[] {
  const say = texts[language];
  const acts = docketMachine.allowed(replayed.state, undefined, undefined, edition);
  const split = (allowed: boolean) =>
    acts.filter((act) => act.allowed === allowed).map(lifecycles[language].allowed);
  return [
    el('h3', {}, say.next),
    el('div', { id: 'next' }, list(split(true))),
    el('details', {}, el('summary', {}, say.mayNot), list(split(false))),
  ];
}
