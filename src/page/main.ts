import { render } from 'preact';
import type { Language } from '../index.js';
import type { read } from '../table/read/index.js';
import { answerTo } from './answer.js';
import { app } from './app.js';
import type { Child } from './element.js';
import { type FileRead, readFile } from './input.js';
import { fragmentOf, recordIn } from './link.js';
import { texts } from './speech.js';
import { begin, type Change, type State } from './store.js';
import { whyOf } from './why.js';

declare global {
  /** Put there by `tables.js`, which is loaded when a table comes. */
  var jiebangTables: { readonly read: typeof read } | undefined;
}

/** How long after a keystroke the explanation is worked out; the answer itself does not wait. */
const PAUSE = 120;

function start(root: HTMLElement, docketExample: string): void {
  const spoken: Language = /^zh\b/i.test(navigator.language) ? 'zh' : 'en';
  let state: State = begin(spoken, recordIn(location.hash));
  let answer = answerTo(state);
  let why: readonly Child[] = [];
  let file: { name: string | undefined; read: FileRead | 'reading' | undefined } = {
    name: undefined,
    read: undefined,
  };
  let editionErrors: readonly string[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const show = (): void => {
    document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
    document.title = texts[state.language].title;
    render(
      app({
        state,
        change,
        answer,
        why,
        link: fragmentOf(state.record),
        file,
        take,
        docketExample,
        editionErrors,
        refuse: (errors) => {
          editionErrors = errors;
          show();
        },
      }),
      root,
    );
  };

  const explainLater = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      why = whyOf(answer, state);
      show();
    }, PAUSE);
  };

  const change: Change = (by) => {
    const before = state;
    state = { ...state, ...by(state) };
    const { record, editions, language } = before;
    if (state.record !== record || state.editions !== editions || state.language !== language) {
      answer = answerTo(state);
      why = [];
    }
    show();
    if (state.view === 'record') explainLater();
  };

  const take = async (given: File): Promise<void> => {
    file = { name: given.name, read: 'reading' };
    change(() => ({ view: 'file' }));
    const bytes = new Uint8Array(await given.arrayBuffer());
    const found = await readFile({ name: given.name, bytes }, state, loadTables);
    if (found !== undefined && 'docket' in found) {
      file = { name: undefined, read: undefined };
      change(() => ({ view: 'docket', docket: JSON.stringify(found.docket, null, 2) }));
      return;
    }
    file = { name: given.name, read: found };
    show();
  };

  addEventListener('hashchange', () => {
    const record = recordIn(location.hash);
    if (record !== undefined) change(() => ({ view: 'record', record, written: undefined }));
  });
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    const dropped = event.dataTransfer?.files[0];
    if (dropped !== undefined) void take(dropped);
  });
  show();
  explainLater();
}

/** The parsers of spreadsheets, by a script of their own beside the page. */
function loadTables(): Promise<typeof read> {
  return new Promise((resolve, reject) => {
    const loaded = () => globalThis.jiebangTables?.read;
    const already = loaded();
    if (already !== undefined) return resolve(already);
    const script = document.createElement('script');
    script.src = 'tables.js';
    script.onload = () => {
      const reader = loaded();
      if (reader === undefined) reject(new Error('tables.js'));
      else resolve(reader);
    };
    script.onerror = () => reject(new Error('tables.js'));
    document.head.append(script);
  });
}

const root = document.getElementById('page');
const docketExample = document.getElementById('docket-example-data')?.textContent ?? '';
if (root !== null) start(root, docketExample);
