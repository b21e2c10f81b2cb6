import { decisions } from '../decisions/decisions.js';
import type { Entry } from '../entities/dictionary/entry.js';
import { facts } from '../entities/dictionary/facts.js';
import { record } from '../entities/dictionary/record.js';
import type { Shape } from '../entities/dictionary/shape.js';
import { shapes } from '../entities/dictionary/shapes.js';
import type { Kind } from '../entities/facts.js';
import { withoutUnit } from './fold.js';
import { earlierHeadings, earlierLabels, labelOf } from './words.js';

/** A heading that says by itself where its column goes. */
export interface Labelled {
  /** Below the record, or below an item of the list. */
  readonly to: string;
  /** From the top of the record, without the numbers of items. */
  readonly path: string;
  readonly labels: readonly string[];
  readonly shape: Shape;
  readonly entry: Entry | undefined;
}

/** What one sheet holds: the records of a kind, or the items of one of its lists. */
export interface Level {
  /** The list below the level above; empty for the records. */
  readonly to: string;
  readonly path: string;
  /** What its sheet may be called. */
  readonly names: readonly string[];
  readonly fields: readonly Labelled[];
  /** The field by which rows of further sheets name an item. */
  readonly key: Labelled | undefined;
  readonly lists: readonly Level[];
}

const HEAD = ['id', 'edition', 'decidedOn', 'subject.demand', 'subject.entry', 'subject.project'];

/** The label of a kind of decision, Chinese first. */
export const kindLabels = (kind: Kind): readonly string[] =>
  labelOf(kind, undefined, { suggests: 'kinds' }) ?? [];

/** Everything by which a sheet or a cell may name a kind: what it is called, what it was called before, its code. */
export const kindNames = (kind: Kind): readonly string[] => [
  ...kindLabels(kind),
  ...earlierLabels(kind),
  kind,
];

/** The sheets and headings of a kind: the labels of the dictionary of facts, or the paths themselves. */
export function levelsOf(kind: Kind): Level {
  const known: Readonly<Record<string, Shape>> = shapes.facts[kind];
  const entries: Readonly<Record<string, Entry>> = facts[kind];
  const fact = (base: string, path: string): Labelled => ({
    to: base === '' ? `facts.${path}` : path.slice(base.length + 3),
    path: `facts.${path}`,
    labels: labelsOf(entries[path], `facts.${path}`, `facts.${path.replaceAll('*.', '')}`),
    shape: known[path] ?? { type: 'json' },
    entry: entries[path],
  });
  const within = (base: string) =>
    Object.keys(known).filter((path) =>
      base === ''
        ? !path.includes('*')
        : path.startsWith(`${base}.*.`) && !path.slice(base.length + 3).includes('*'),
    );
  const lists = (base: string): Level[] =>
    within(base)
      .filter((path) => known[path]?.type === 'list' && known[path].items === undefined)
      .map((path) => {
        const fields = within(path).map((each) => fact(path, each));
        const { to, labels, path: full } = fact(base, path);
        const own = kindLabels(kind).map((label, at) => `${label}·${labels[at] ?? ''}`);
        const key = fields.find(({ shape }) => shape.required === true);
        return { to, path: full, names: [...labels, ...own], fields, key, lists: lists(path) };
      });
  const fields = [
    ...HEAD.map((path) => envelope(path, shapes.record[path], record[path])),
    ...within('').map((path) => fact('', path)),
    envelope(
      'outcome',
      { type: 'word', required: true, words: decisions[kind].outcomes },
      record['outcome'],
    ),
    ...[...decisions[kind].rules.map(({ id }) => id), 'A20.in-force'].map(reason),
  ];
  return {
    to: '',
    path: '',
    names: kindNames(kind),
    fields,
    key: fields[0],
    lists: lists(''),
  };
}

function envelope(path: string, shape: Shape | undefined, entry: Entry | undefined): Labelled {
  return {
    to: path,
    path,
    labels: labelsOf(entry, path),
    shape: shape ?? { type: 'text' },
    entry,
  };
}

/** The column of reasons for departing from one rule. */
function reason(id: string): Labelled {
  const path = `reasons.${id}`;
  const labels = (record['reasons']?.label ?? []).map((label) => `${label}（${id}）`);
  return {
    to: path,
    path,
    labels: [...labels, path],
    shape: { type: 'text' },
    entry: record['reasons'],
  };
}

/** What a heading may say: what the dictionary calls it, what it was called before, or its path, without stars too. */
const labelsOf = (entry: Entry | undefined, path: string, plain = path): string[] => [
  ...(entry?.label ?? []).map((label) => label.replaceAll(/\{\d\}/g, '')),
  ...earlierHeadings(path),
  ...new Set([plain, path]),
];

/** A heading as labels are compared. */
export const labelKey = (heading: string): string => withoutUnit(heading).toLowerCase();

/** The fields of a level by their headings; of two with one label the first has it, and the other its path. */
export function byLabel(fields: readonly Labelled[]): ReadonlyMap<string, Labelled> {
  const found = new Map<string, Labelled>();
  for (const field of fields) {
    for (const label of field.labels) {
      const key = labelKey(label);
      if (!found.has(key)) found.set(key, field);
    }
  }
  return found;
}
