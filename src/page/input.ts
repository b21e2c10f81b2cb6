import {
  type Json,
  type Language,
  type RecheckOptions,
  type RecheckResult,
  recheck,
} from '../index.js';
import { tableTexts } from '../report/table-remarks.js';
import { answeredRow, refusedRow } from '../table/answered-row.js';
import { fromTable, type TableRow } from '../table/index.js';
import type { read as readTable } from '../table/read/index.js';
import { texts as say } from './speech.js';
import { parsed } from './store.js';
import { isTree } from './tree.js';

/** Where something stands in a file: the line of a text, the item of a list, or sheet and row of a table. */
export type Place =
  | { readonly line: number }
  | { readonly item: number }
  | { readonly sheet: string; readonly row: number };

/** A record of a file with its answer; one that could not be read has only an answer. */
export interface Answered {
  readonly place: Place;
  readonly record?: Json;
  readonly result: RecheckResult;
}

/** How the records of a file are answered. */
export interface Answering extends RecheckOptions {
  readonly language: Language;
}

/** What a file came to: records, or a docket, or why it could not be read. */
export type FileRead =
  /** The answers, and of a table how it was read: what is hidden, empty, computed. */
  | { readonly answers: readonly Answered[]; readonly remarks: readonly string[] }
  /** The first docket of a file, and how many more there are. */
  | { readonly docket: Json; readonly others: number }
  | { readonly refused: readonly string[] };

/** The spreadsheets' parsers are large: they are loaded when a table comes. */
export type LoadTables = () => Promise<typeof readTable>;

/** Beyond this a file is the command's work; a browser would stand still. */
const LARGEST = 64 * 1024 * 1024;

/** What the bytes of a file are, and the answers to what lies in it. */
export async function readFile(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  options: Answering,
  load: LoadTables,
): Promise<FileRead> {
  if (bytes.length > LARGEST) {
    return { refused: [say[options.language].tooLarge(LARGEST / 1024 / 1024)] };
  }
  const text = jsonText(name, bytes);
  return text === undefined ? table(name, bytes, options, load) : texts(text, options);
}

/** The text of a file of JSON; `undefined` where neither its name nor its first character says that it is one. */
function jsonText(name: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /\.(json|ndjson|jsonl)$/i.test(name) || /^\s*[[{]/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** A value of a file and its place there; none where a line is no JSON. */
interface Given {
  readonly place: Place;
  readonly value: Json | undefined;
}

function texts(text: string, options: Answering): FileRead {
  const given = givenIn(text);
  const [first] = given;
  if (isTree(first?.value) && Object.hasOwn(first.value, 'acts')) {
    return { docket: first.value, others: given.length - 1 };
  }
  return { answers: given.map((each) => answered(each, options)), remarks: [] };
}

/** One value, a list of them, or one on every line. */
function givenIn(text: string): Given[] {
  const whole = parsed(text);
  if (whole === undefined) {
    return text
      .split('\n')
      .flatMap((line, index) =>
        line.trim() === '' ? [] : [{ place: { line: index + 1 }, value: parsed(line)?.value }],
      );
  }
  if (!Array.isArray(whole.value)) return [{ place: { line: 1 }, value: whole.value }];
  return whole.value.map((value, index) => ({ place: { item: index + 1 }, value }));
}

function answered({ place, value }: Given, options: Answering): Answered {
  if (value !== undefined) return { place, record: value, result: recheck(value, options) };
  const message = say[options.language].notJsonLine;
  const error = { path: '', message, code: 'unreadable', pointer: '' } as const;
  return { place, result: { verdict: 'invalid', errors: [error] } };
}

async function table(
  name: string,
  bytes: Uint8Array,
  options: Answering,
  load: LoadTables,
): Promise<FileRead> {
  const read = await load();
  const { language } = options;
  const found = await read(bytes, { name: name.replace(/\.[^.]*$/, ''), language });
  if ('refused' in found) return { refused: [found.refused.message] };
  const made = fromTable(found.sheets, undefined, { language });
  if ('refused' in made) {
    return { refused: [...made.refused.map(({ message }) => message), say[language].noMapping] };
  }
  const isGuessed = found.notes.some(({ encoding }) => encoding === 'gb18030');
  return {
    answers: made.rows.map((row) => ofRow(row, options)),
    remarks: [
      ...(isGuessed ? [say[language].readAsGb18030] : []),
      ...tableTexts(made).map((each) => each[language]),
    ],
  };
}

/** A row that is no record cannot be opened: it has only its answer. */
const ofRow = (row: TableRow, options: Answering): Answered =>
  'record' in row
    ? {
        place: row.at,
        record: row.record,
        result: answeredRow(row, recheck(row.record, options)),
      }
    : { place: row.at, result: refusedRow(row) };
