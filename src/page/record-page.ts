import type { VNode } from 'preact';
import { draft } from '../index.js';
import { answerView, editionOf } from './answer.js';
import { type Child, el, entered } from './element.js';
import { example, kindIn, misfits, principlesOf } from './fits.js';
import { recordForm } from './form/record.js';
import type { Shown } from './shown.js';
import { messages, texts } from './speech.js';
import { choose, clear, editionErrors, parsed, put, withEdition, write } from './store.js';
import { jsonAt } from './tree.js';

/** The form on one side, its answer on the other. */
export function recordPage(shown: Shown): VNode {
  const { state, answer, why } = shown;
  const say = texts[state.language];
  return el(
    'div',
    { class: 'two' },
    el(
      'section',
      { 'aria-labelledby': 'form-heading' },
      el('h2', { id: 'form-heading', tabindex: -1 }, say.form),
      state.badLink ? el('p', { id: 'bad-link', role: 'alert' }, say.badLink) : null,
      ...formOf(shown),
    ),
    el(
      'section',
      { class: 'side', 'aria-labelledby': 'answer-heading' },
      el('h2', { id: 'answer-heading', tabindex: -1 }, say.answer),
      answerView(state, answer),
      el('div', { id: 'why' }, ...why),
      linkView(shown),
      editionsView(shown),
    ),
    el(
      'a',
      { class: `now ${answer.verdict}`, href: '#answer-heading', onClick: goToAnswer },
      `${messages[state.language].verdictOf(answer)} — ${say.down}`,
    ),
  );
}

/** The address stays as it is: it may hold the record of a link. */
function goToAnswer(event: Event): void {
  event.preventDefault();
  const heading = document.getElementById('answer-heading');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

function formOf({ state, change, answer }: Shown): Child[] {
  const { language, record, written, editions } = state;
  const say = texts[language];
  const kind = kindIn(record);
  const places = misfits(record);
  const asJson = written !== undefined || places.length > 0 || kind === undefined;
  const isNoJson = written !== undefined && parsed(written) === undefined;
  const buttons = el(
    'p',
    { class: 'buttons' },
    el(
      'button',
      {
        type: 'button',
        id: 'example',
        onClick: () => change(() => ({ record: example(kind ?? 'grant'), written: undefined })),
      },
      say.example,
    ),
    el(
      'button',
      { type: 'button', id: 'blank', onClick: () => change(clear(kind ?? 'grant')) },
      say.blank,
    ),
    written === undefined
      ? el(
          'button',
          {
            type: 'button',
            id: 'as-json',
            onClick: () => change(() => ({ written: JSON.stringify(record, null, 2) })),
          },
          say.asJson,
        )
      : el(
          'button',
          {
            type: 'button',
            id: 'as-form',
            disabled: places.length > 0 || isNoJson,
            onClick: () => change(() => ({ written: undefined })),
          },
          say.asForm,
        ),
    el('button', { type: 'button', onClick: () => globalThis.print() }, say.print),
  );
  if (asJson) {
    return [
      buttons,
      places.length === 0 || isNoJson
        ? null
        : el('p', {}, say.misfits(places.slice(0, 20).join(', '))),
      el('p', { id: 'not-json', role: 'status' }, isNoJson ? say.notJson : ''),
      el('label', { for: 'record-json' }, say.json),
      el('textarea', {
        id: 'record-json',
        rows: 24,
        spellcheck: false,
        value: written ?? JSON.stringify(record, null, 2),
        onInput: (event: Event) => change(write(entered(event))),
      }),
    ];
  }
  const errors = answer.verdict === 'invalid' ? answer.errors : [];
  const form = {
    record,
    language,
    say,
    errors,
    put: (...place: Parameters<typeof put>) => change(put(...place)),
  };
  const named = jsonAt(record, ['edition']);
  const edition = editionOf({ edition: typeof named === 'string' ? named : draft.id }, editions);
  const principles = principlesOf(kind, edition);
  return [
    buttons,
    recordForm(form, { kind, principles, choose: (other) => change(choose(other)) }),
  ];
}

function linkView({ state, link }: Shown): VNode {
  const say = texts[state.language];
  return el(
    'p',
    {},
    link === undefined ? null : el('a', { id: 'link', href: link }, say.link),
    el('span', { class: 'meaning' }, link === undefined ? say.linkTooLong : ` ${say.linkHint}`),
  );
}

function editionsView({ state, change }: Shown): VNode {
  const { language, editions } = state;
  const say = texts[language];
  const load = () => {
    const field = document.getElementById('edition-json') as HTMLTextAreaElement;
    change(withEdition(field.value));
  };
  const errors = editionErrors(state);
  return el(
    'details',
    {},
    el('summary', {}, say.editions),
    el('label', { for: 'edition-json' }, say.editionHint),
    el('textarea', { id: 'edition-json', rows: 6, spellcheck: false }),
    el('button', { type: 'button', id: 'load-edition', onClick: load }, say.loadEdition),
    errors.length === 0
      ? null
      : el(
          'ul',
          { class: 'errors' },
          errors.map((error) => el('li', {}, error)),
        ),
    editions.length === 0
      ? null
      : el('p', { id: 'loaded' }, say.loaded(editions.map(({ id }) => id).join(', '))),
  );
}
