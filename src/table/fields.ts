import { decisions } from '../decisions/decisions.js';
import type { Entry } from '../entities/dictionary/entry.js';
import { facts } from '../entities/dictionary/facts.js';
import { record } from '../entities/dictionary/record.js';
import type { FieldType, Shape } from '../entities/dictionary/shape.js';
import { shapes } from '../entities/dictionary/shapes.js';
import type { Kind } from '../entities/facts.js';
import { shownWords, type Words, wordsOf } from './words.js';

/** What a column may be read into. */
export interface Field {
  /** From the top of the record, one key each: what follows `reasons` or `meta` is one key. */
  readonly keys: readonly string[];
  readonly type: FieldType;
  readonly nullable: boolean;
  /** Of a single value, or of each item of a list of them. */
  readonly value?: Value;
}

/** A single value: how it is written. */
export interface Value {
  readonly type: FieldType;
  /** Codes by what they are called. */
  readonly words?: Words;
  /** The words as a person is told them. */
  readonly shown?: readonly string[];
  /** Other texts than the words may stand there too. */
  readonly open?: boolean;
  readonly counter?: Entry['counter'];
  /** One of the departments, by the province or by its name. */
  readonly department?: boolean;
  /** Fillers and 无 are texts there. */
  readonly free?: boolean;
  /** 无 leaves it out. */
  readonly reason?: boolean;
}

/** The path as it is written, each list position and key joined by points. */
export const pathOf = (keys: readonly string[]): string => keys.join('.');

/** The keys on a path of a record: a rule's id and a key of `meta` stay whole. */
export function keysOf(path: string): readonly string[] {
  const [, top, rest] = /^(reasons|meta)\.(.+)$/su.exec(path) ?? [];
  return top !== undefined && rest !== undefined ? [top, rest] : path.split('.');
}

/** The field of a kind at a path; nothing where the kind has none. */
export function fieldAt(kind: Kind, path: string): Field | undefined {
  const keys = keysOf(path);
  if (keys.some((key) => key === '')) return undefined;
  const [top = '', second = ''] = keys;
  if (top === 'meta' && keys.length === 2) return single(keys, { type: 'string', free: true });
  if (top === 'reasons' && keys.length === 2) {
    return isRuleOf(kind, second) ? single(keys, { type: 'text', reason: true }) : undefined;
  }
  if (top === 'facts' && keys.length > 1) return factAt(kind, keys);
  if (!['id', 'edition', 'decidedOn', 'subject', 'outcome'].includes(top)) return undefined;
  if (top === 'outcome' && keys.length === 1) {
    const codes = decisions[kind].outcomes;
    const words = wordsOf(codes, { kind });
    return single(keys, { type: 'word', words, shown: shownWords(codes, { kind }) });
  }
  const shape = shapes.record[path];
  if (shape === undefined || shape.type === 'object') return undefined;
  return fieldOf(keys, shape, record[path]);
}

/** The paths of a kind's records, the first item of each list for all. */
export const pathsOf = (kind: Kind): string[] => [
  ...Object.keys(shapes.record).filter((path) => fieldAt(kind, path) !== undefined),
  ...Object.keys(shapes.facts[kind]).map((path) => `facts.${path.replaceAll('*', '0')}`),
];

function isRuleOf(kind: Kind, id: string): boolean {
  return id === 'A20.in-force' || decisions[kind].rules.some((rule) => rule.id === id);
}

const single = (keys: readonly string[], value: Value): Field => ({
  keys,
  type: value.type,
  nullable: false,
  value,
});

function factAt(kind: Kind, keys: readonly string[]): Field | undefined {
  const pattern = keys.slice(1).map((key) => (/^(?:0|[1-9]\d{0,3})$/.test(key) ? '*' : key));
  const known: Readonly<Record<string, Shape>> = shapes.facts[kind];
  const entries: Readonly<Record<string, Entry>> = facts[kind];
  const path = pattern.join('.');
  const shape = Object.hasOwn(known, path) ? known[path] : undefined;
  if (shape !== undefined) return fieldOf(keys, shape, entries[path]);
  if (pattern.at(-1) !== '*') return undefined;
  const above = pattern.slice(0, -1).join('.');
  const list = Object.hasOwn(known, above) ? known[above] : undefined;
  if (list?.type !== 'list') return undefined;
  if (list.items === undefined) return { keys, type: 'object', nullable: false };
  return { ...fieldOf(keys, list, entries[above]), type: list.items };
}

function fieldOf(keys: readonly string[], shape: Shape, entry: Entry | undefined): Field {
  const { type, items, nullable = false } = shape;
  const field = { keys, type, nullable };
  const of = type === 'list' ? items : type;
  if (of === undefined || of === 'object' || of === 'json') return field;
  const suggests = entry?.suggests;
  const department = suggests === 'departments';
  const words =
    department || (shape.words === undefined && suggests === undefined)
      ? undefined
      : wordsOf(shape.words, { suggests });
  const value: Value = {
    type: of,
    ...(words === undefined
      ? {}
      : { words, shown: shownWords(shape.words, { suggests }), open: shape.words === undefined }),
    ...(entry?.counter === undefined ? {} : { counter: entry.counter }),
    ...(department ? { department } : {}),
    ...(keys.at(-1) === 'remarks' ? { free: true } : {}),
  };
  return { ...field, value: isYear(shape, value) ? { ...value, counter: '年' } : value };
}

/** Calendar years may carry 年 wherever they stand. */
const isYear = ({ least, most }: Shape, { type }: Value): boolean =>
  type === 'integer' && least === 1900 && most === 2999;

/** The kinds of decision, in the order of the procedure. */
export const KINDS = Object.keys(decisions) as readonly Kind[];
