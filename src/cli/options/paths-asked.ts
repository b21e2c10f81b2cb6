import type { Bilingual } from '../../index.js';
import { textAt } from '../../report/entry.js';
import { isReport } from '../formats/format.js';
import { noneSays, nothingAt } from '../texts/refusals.js';
import type { RecheckRequest } from './recheck-options.js';

/** What records say where a command line asks; texts stand behind `=`, so that none is a name of the engine's. */
export interface PathsCounted {
  /** How many records say something at a path by which a report counts. */
  readonly said: Record<string, number>;
  /** How many say a text at the path of `--group PATH=VALUE`: the one asked for, and some others. */
  readonly values: Record<string, number>;
}

export const nothingSaid = (): PathsCounted => ({ said: {}, values: {} });

/** So many different texts are told, and so much of each. */
const MOST_TOLD = 8;
const LONGEST_TOLD = 40;

type Asked = Pick<RecheckRequest, 'groups' | 'only' | 'unit' | 'format'>;

/** Where every record is looked at for what a report counts, or names as its unit. */
const lookedAt = ({ groups = [], unit, format }: Asked): readonly string[] =>
  unit === undefined || !isReport(format) ? groups : [...groups, unit];

/** Counts what a record says at the paths that were asked for. */
export function countPaths({ said, values }: PathsCounted, record: unknown, asked: Asked): void {
  for (const path of lookedAt(asked)) {
    if (textAt(record, path) !== undefined) add(said, path);
  }
  const { only } = asked;
  if (only === undefined) return;
  const value = textAt(record, only.path);
  if (value === undefined) return;
  const isAsked = value === only.value;
  if (isAsked || Object.keys(values).length <= MOST_TOLD) {
    add(values, isAsked || value.length <= LONGEST_TOLD ? value : `${value.slice(0, 39)}…`);
  }
}

function add(counts: Record<string, number>, text: string): void {
  counts[`=${text}`] = (counts[`=${text}`] ?? 0) + 1;
}

/** What is said of a path at which nothing stands, or not what was asked for. */
export function emptyPaths({ said, values }: PathsCounted, asked: Asked): Bilingual[] {
  const { only } = asked;
  const empty = lookedAt(asked)
    .filter((path) => said[`=${path}`] === undefined)
    .map(nothingAt);
  if (only === undefined || values[`=${only.value}`] !== undefined) return empty;
  const texts = Object.keys(values).map((value) => value.slice(1));
  const told = { shown: texts.slice(0, MOST_TOLD), more: texts.length > MOST_TOLD };
  return [...empty, noneSays(only.path, only.value, told)];
}
