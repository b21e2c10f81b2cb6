import type { VNode } from 'preact';
import type { Json } from '../index.js';
import { docketView } from './docket-view.js';
import { el } from './element.js';
import { fileView } from './file-view.js';
import { recordPage } from './record-page.js';
import type { Shown } from './shown.js';
import { texts } from './speech.js';
import type { View } from './store.js';

export function app(shown: Shown): VNode {
  const { state } = shown;
  const say = texts[state.language];
  return el(
    'div',
    { class: 'page' },
    el(
      'header',
      {},
      el('h1', {}, say.title),
      el('p', {}, say.lead),
      languages(shown),
      views(shown),
    ),
    el('main', {}, state.view === 'record' ? recordPage(shown) : otherPage(shown)),
  );
}

const languages = ({ state, change }: Shown): VNode =>
  el(
    'div',
    { class: 'languages', role: 'group', 'aria-label': '语言 / language' },
    (['zh', 'en'] as const).map((language) =>
      el(
        'button',
        {
          type: 'button',
          id: `language-${language}`,
          lang: language === 'zh' ? 'zh-CN' : 'en',
          'aria-pressed': String(state.language === language),
          onClick: () => change(() => ({ language })),
        },
        language === 'zh' ? '中文' : 'English',
      ),
    ),
  );

const VIEWS: readonly View[] = ['record', 'file', 'docket'];

function views({ state, change }: Shown): VNode {
  const say = texts[state.language];
  return el(
    'nav',
    { 'aria-label': say.views },
    VIEWS.map((view) =>
      el(
        'button',
        {
          type: 'button',
          id: `view-${view}`,
          'aria-current': state.view === view ? 'page' : undefined,
          onClick: () => change(() => ({ view })),
        },
        say[view],
      ),
    ),
  );
}

function otherPage(shown: Shown): VNode {
  const { state, change, file, take, docketExample } = shown;
  const { language, docket, otherDockets, editions } = state;
  if (state.view === 'docket') {
    const writeDocket = (text: string) => change(() => ({ docket: text, otherDockets: 0 }));
    return docketView({
      language,
      written: docket,
      others: otherDockets,
      editions,
      write: writeDocket,
      example: docketExample,
    });
  }
  const open = (record: Json) => {
    change(() => ({ view: 'record', record, written: undefined }));
    // The button that opened it is gone with its file.
    document.getElementById('form-heading')?.focus();
  };
  return fileView({ language, ...file, take, open });
}
