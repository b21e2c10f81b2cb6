import { render } from 'preact';
import type { Language, RecheckOptions } from '../index.js';
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
  let dropped: File | undefined;
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
    const isJudgedAnew = state.editions !== editions || state.language !== language;
    if (isJudgedAnew && dropped !== undefined) void answerFile(dropped);
  };

  const take = (given: File): Promise<void> => {
    dropped = given;
    file = { name: given.name, read: 'reading' };
    change(() => ({ view: 'file' }));
    return answerFile(given);
  };

  const answerFile = async (given: File): Promise<void> => {
    const { editions, language } = state;
    const found = await readDropped(given, { editions, language });
    // Another file came meanwhile, or this one is being read again in another language.
    if (dropped !== given || state.language !== language || state.editions !== editions) return;
    if ('docket' in found) {
      dropped = undefined;
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
    const given = event.dataTransfer?.files[0];
    if (given !== undefined) void take(given);
  });
  show();
  explainLater();
}

/** What a file came to; where it cannot be read at all, that. */
async function readDropped(given: File, options: RecheckOptions): Promise<FileRead> {
  try {
    const bytes = new Uint8Array(await given.arrayBuffer());
    return await readFile({ name: given.name, bytes }, options, loadTables);
  } catch (error) {
    return { refused: [String(error)] };
  }
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
