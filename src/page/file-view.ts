import type { VNode } from 'preact';
import type { Json, Language } from '../index.js';
import { VERDICTS } from '../report/about.js';
import { list } from './answer.js';
import { type Child, el } from './element.js';
import type { Answered, FileRead, Place } from './input.js';
import { messages, texts } from './speech.js';

/** Rows beyond this make a browser slow, and nobody reads them there. */
const LISTED = 500;

/** What a dialog of files offers at once: every name under which records and tables are saved. */
const ACCEPTED = '.json,.ndjson,.jsonl,.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.et,.ods,.xml,.htm,.html';

export interface FileProps {
  readonly language: Language;
  readonly name: string | undefined;
  readonly others: number;
  readonly read: FileRead | 'reading' | undefined;
  readonly take: (file: File) => void;
  readonly open: (record: Json) => void;
}

/** A file: where it is dropped or chosen, and what became of each record in it. */
export function fileView(props: FileProps): VNode {
  const { language, name, others, read, take } = props;
  const say = texts[language];
  const found = typeof read === 'object' && 'answers' in read ? byVerdict(read.answers) : [];
  return el(
    'section',
    { 'aria-labelledby': 'file-heading' },
    el('h2', { id: 'file-heading' }, say.file),
    el(
      'div',
      { class: 'drop' },
      el('label', { for: 'file' }, say.drop),
      el('input', {
        id: 'file',
        type: 'file',
        accept: ACCEPTED,
        // So that the same file can be chosen again when it has changed.
        onClick: (event: Event) => {
          (event.currentTarget as HTMLInputElement).value = '';
        },
        onChange: (event: Event) => {
          const [file] = (event.currentTarget as HTMLInputElement).files ?? [];
          if (file !== undefined) take(file);
        },
      }),
    ),
    name === undefined || read === undefined
      ? null
      : el('p', { class: 'meaning' }, others === 0 ? name : say.oneFile(name, others)),
    el(
      'div',
      { id: 'file-answer' },
      // What is read aloud as it comes: how it went, not every record.
      el('div', { role: 'status' }, ...told(props, found)),
      ...answers(props, found),
    ),
  );
}

function told({ language, name = '', read }: FileProps, found: readonly Found[]): Child[] {
  const say = texts[language];
  if (read === undefined) return [];
  if (read === 'reading') return [el('p', {}, say.reading)];
  if ('refused' in read) return [el('p', {}, say.unread(name)), list(read.refused)];
  if ('docket' in read) return [];
  if (read.answers.length === 0) return [el('p', {}, say.noRecords)];
  return [
    el('p', { id: 'counts' }, say.counted(read.answers.length)),
    list(
      found
        .filter(({ answers }) => answers.length > 0)
        .map(({ verdict, answers }) =>
          say.countOf(messages[language].verdict(verdict), answers.length),
        ),
    ),
  ];
}

/** The answers of one verdict. */
interface Found {
  readonly verdict: (typeof VERDICTS)[number];
  readonly answers: readonly Answered[];
}

const byVerdict = (answers: readonly Answered[]): Found[] =>
  VERDICTS.map((verdict) => ({
    verdict,
    answers: answers.filter(({ result }) => result.verdict === verdict),
  }));

function answers({ language, read, open }: FileProps, found: readonly Found[]): Child[] {
  const say = texts[language];
  if (read === undefined || read === 'reading' || !('answers' in read)) return [];
  if (read.answers.length === 0) return [];
  const inOrder = found.flatMap((each) => each.answers);
  return [
    ...(read.remarks.length === 0
      ? []
      : [el('h3', {}, say.howRead), el('div', { id: 'how-read' }, list(read.remarks))]),
    read.answers.length > LISTED ? el('p', {}, say.shownFirst(LISTED)) : null,
    el(
      'table',
      {},
      el('caption', {}, say.rows),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          Object.values(say.columns).map((head) => el('th', { scope: 'col' }, head)),
          el('td', {}),
        ),
      ),
      el(
        'tbody',
        {},
        inOrder.slice(0, LISTED).map((answer) => row(language, answer, open)),
      ),
    ),
  ];
}

const placeOf = (place: Place, language: Language): string =>
  'line' in place
    ? texts[language].line(place.line)
    : 'item' in place
      ? texts[language].item(place.item)
      : `${place.sheet} ${texts[language].line(place.row)}`;

function row(
  language: Language,
  { place, record, result }: Answered,
  open: (record: Json) => void,
): VNode {
  const say = texts[language];
  const speak = messages[language];
  const id = result.id ?? '';
  const cells = [
    placeOf(place, language),
    id,
    result.kind === undefined ? '' : speak.kind(result.kind),
    speak.verdictOf(result),
    'grounds' in result ? speak.grounds(result.grounds) : speak.errors(result).join('\n'),
  ];
  const heads = Object.values(say.columns);
  return el(
    'tr',
    { class: result.verdict },
    cells.map((text, index) => el('td', { 'data-heading': heads[index] }, text)),
    el(
      'td',
      {},
      record === undefined
        ? null
        : el(
            'button',
            { type: 'button', 'aria-label': `${say.open} ${id}`, onClick: () => open(record) },
            say.open,
          ),
    ),
  );
}
