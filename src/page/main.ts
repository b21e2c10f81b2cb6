import { render } from 'preact';
import type { Language } from '../index.js';
import type { read } from '../table/read/index.js';
import { answerTo } from './answer.js';
import { app } from './app.js';
import type { Child } from './element.js';
import { type Answering, type FileRead, readFile } from './input.js';
import { holdsRecordOf, keptOf, takenUp } from './kept.js';
import { fragmentOf, isLink, recordIn } from './link.js';
import type { Shown } from './shown.js';
import { texts } from './speech.js';
import { begin, type Change, type State } from './store.js';
import { whyOf } from './why.js';

declare global {
  /** Put there by `tables.js`, which is loaded when a table comes. */
  var jiebangTables: { readonly read: typeof read } | undefined;
}

/** How long after a keystroke the explanation is worked out; the answer itself does not wait. */
const PAUSE = 120;

/** How long after it the address follows, and what the tab keeps: browsers refuse to have it changed very often. */
const FOLLOWING = 500;

function start(root: HTMLElement, docketExample: string): void {
  const spoken: Language = /^zh\b/i.test(navigator.language) ? 'zh' : 'en';
  const kept = takenUp(history.state);
  const isKept = holdsRecordOf(location.hash, kept);
  let state: State = { ...begin(spoken), ...kept, ...(isKept ? {} : brought()) };
  let answer = answerTo(state);
  let why: readonly Child[] = [];
  let file: Shown['file'] = { name: undefined, others: 0, read: undefined };
  let dropped: File | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let following: ReturnType<typeof setTimeout> | undefined;

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

  /** An address that brought a record brings the one that is now shown, or none: never another. */
  const follow = (): void => {
    const address = isLink(location.hash)
      ? (fragmentOf(state.record) ?? location.pathname + location.search)
      : undefined;
    history.replaceState(keptOf(state), '', address);
  };

  const followLater = (): void => {
    clearTimeout(following);
    following = setTimeout(follow, FOLLOWING);
  };

  const change: Change = (by) => {
    const before = state;
    const changed = by(state);
    // Whoever goes on with another record has read that a link brought none.
    state = { ...state, badLink: state.badLink && changed.record === undefined, ...changed };
    const { record, editions, language } = before;
    followLater();
    if (state.record !== record || state.editions !== editions || state.language !== language) {
      answer = answerTo(state);
      why = [];
    }
    show();
    if (state.view === 'record') explainLater();
    const isJudgedAnew = state.editions !== editions || state.language !== language;
    if (isJudgedAnew && dropped !== undefined) void answerFile(dropped);
  };

  const take = (given: File, others = 0): Promise<void> => {
    dropped = given;
    file = { name: given.name, others, read: 'reading' };
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
      file = { name: undefined, others: 0, read: undefined };
      const docket = JSON.stringify(found.docket, null, 2);
      change(() => ({ view: 'docket', docket, otherDockets: found.others }));
      return;
    }
    file = { ...file, read: found };
    show();
  };

  addEventListener('hashchange', () => {
    if (isLink(location.hash)) change(() => ({ view: 'record', ...brought() }));
    else followLater();
  });
  // A text that is dragged is dropped where it is dropped.
  const holdsFiles = ({ dataTransfer }: DragEvent) =>
    dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const [given, ...others] = event.dataTransfer?.files ?? [];
    if (given !== undefined) void take(given, others.length);
  });
  show();
  explainLater();
}

/** What the address brings: a record, or that its link is broken. */
function brought(): Partial<State> {
  const record = recordIn(location.hash);
  return record === undefined
    ? { badLink: isLink(location.hash) }
    : { record, written: undefined, badLink: false };
}

/** What a file came to; where it cannot be read at all, that. */
async function readDropped(given: File, options: Answering): Promise<FileRead> {
  const say = texts[options.language];
  try {
    const bytes = new Uint8Array(await given.arrayBuffer());
    return await readFile({ name: given.name, bytes }, options, loadTables);
  } catch (error) {
    if (error instanceof DOMException) return { refused: [say.unreadable] };
    return { refused: [error instanceof NoTables ? say.noTables : String(error)] };
  }
}

/** The script with the parsers is not there. */
class NoTables extends Error {}

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
      if (reader === undefined) reject(new NoTables());
      else resolve(reader);
    };
    script.onerror = () => reject(new NoTables());
    document.head.append(script);
  });
}

const root = document.getElementById('page');
const docketExample = document.getElementById('docket-example-data')?.textContent ?? '';
if (root !== null) start(root, docketExample);
