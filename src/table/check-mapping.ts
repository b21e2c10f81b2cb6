import type { Kind } from '../entities/facts.js';
import { nearest } from '../values/nearest.js';
import type { Json } from '../values/plain.js';
import type { Complaint } from './complaints.js';
import { type Field, fieldAt, KINDS, keysOf, pathsOf } from './fields.js';
import { wordKey } from './fold.js';
import type { ChildMapping, ColumnMapping, Columns, Mapping } from './mapping.js';
import { writtenScalar } from './values.js';

/** A column of a mapping, written out. */
export interface NamedColumn {
  readonly name: string;
  readonly mapping: ColumnMapping;
}

export const namedColumns = (columns: Columns): NamedColumn[] =>
  Object.entries(columns).map(([name, to]) => ({
    name,
    mapping: typeof to === 'string' ? { to } : to,
  }));

/** The kinds that a mapping reads: one, or those of which its words and labels speak. */
export const kindsOf = (mapping: Mapping): readonly Kind[] =>
  typeof mapping.kind === 'string'
    ? KINDS.filter((kind) => kind === mapping.kind)
    : mapping.kind.words === undefined
      ? KINDS
      : KINDS.filter((kind) =>
          Object.values((mapping.kind as { words: object }).words).includes(kind),
        );

/** Everything that is wrong with the paths and words of a mapping, before any sheet is looked at. */
export function mappingFaults(mapping: Mapping, kind: Kind): Complaint[] {
  const sources = new Map<string, boolean>();
  return [...levelFaults(mapping, kind, '', sources), ...twice([...sources.keys()], sources)];
}

type Level = Pick<Mapping, 'columns' | 'fixed' | 'children'>;

/** A path below the list that a level reads: `.` is the item itself. */
export const below = (base: string, path: string): string =>
  base === '' ? path : path === '.' ? base : `${base}.${path}`;

function levelFaults(
  level: Level,
  kind: Kind,
  base: string,
  sources: Map<string, boolean>,
): Complaint[] {
  const faults: Complaint[] = [];
  const twiceSaid = (path: string) => {
    faults.push({ code: 'target-twice', of: path, keys: keysOf(path) });
  };
  for (const { name, mapping } of namedColumns(level.columns)) {
    const path = below(base, mapping.to);
    const field = fieldAt(kind, path);
    if (field === undefined) {
      faults.push({ ...unknownTarget(kind, path), heading: name });
      continue;
    }
    if (sources.has(path)) twiceSaid(path);
    sources.set(path, isOwn(field));
    faults.push(...columnFaults(name, mapping, field));
  }
  for (const key of Object.keys(level.fixed ?? {})) {
    const path = below(base, key);
    if (fieldAt(kind, path) === undefined) faults.push(unknownTarget(kind, path));
    else if (sources.has(path)) twiceSaid(path);
    sources.set(path, false);
  }
  for (const child of Object.values(level.children ?? {})) {
    faults.push(...childFaults(child, kind, base, sources));
  }
  return faults;
}

/** A path that a kind lacks, with the nearest that it has. */
const unknownTarget = (kind: Kind, path: string): Complaint => ({
  code: 'target',
  of: `${path}\n${nearest(path, pathsOf(kind))}`,
});

function childFaults(
  child: ChildMapping,
  kind: Kind,
  base: string,
  sources: Map<string, boolean>,
): Complaint[] {
  const path = below(base, child.to);
  const list = fieldAt(kind, path);
  if (list?.type !== 'list') return [unknownTarget(kind, path)];
  // The own heading of a list says only whether there is one.
  const items = `${path}.*`;
  if (sources.has(items)) return [{ code: 'target-twice', of: path, keys: list.keys }];
  sources.set(items, true);
  if (list.value !== undefined && sources.has(path)) sources.set(path, true);
  const inner = new Map<string, boolean>();
  return [
    ...levelFaults(child, kind, `${path}.0`, inner),
    ...twice([...inner.keys()], inner),
    ...([...sources.keys()].some((each) => each.startsWith(`${path}.`) && each !== items)
      ? [{ code: 'target-twice', of: path, keys: list.keys }]
      : []),
  ];
}

/** A heading that only says whether there is an object or a list. */
const isOwn = (field: Field): boolean => field.value === undefined;

/** Paths that lie within another one that has a source for the whole of it. */
function twice(paths: readonly string[], sources: ReadonlyMap<string, boolean>): Complaint[] {
  return paths.flatMap((path) => {
    const above = paths.find(
      (each) => sources.get(each) === false && each !== path && path.startsWith(`${each}.`),
    );
    return above === undefined ? [] : [{ code: 'target-twice', of: path, keys: keysOf(path) }];
  });
}

function columnFaults(name: string, mapping: ColumnMapping, field: Field): Complaint[] {
  const { unit, words = {} } = mapping;
  const money = /money$/.test(field.value?.type ?? '');
  return [
    ...(unit !== undefined && !money
      ? [{ code: 'option', of: `${name}: unit`, heading: name }]
      : []),
    ...Object.entries(words)
      .filter(([, value]) => wordValue(field, value) === undefined)
      .map(([word]) => ({ code: 'mapping-word', of: `${name}: ${word}`, heading: name })),
  ];
}

/** What a word of a mapping stands for in a record; nothing where the field cannot take it. */
function wordValue(field: Field, value: unknown): { value: Json } | undefined {
  if (field.value === undefined) {
    if (value === null || value === false) return { value: null };
    return value === true ? { value } : undefined;
  }
  if (value === null) {
    const allowed = field.nullable || field.type === 'list' || field.value.reason === true;
    return allowed ? { value } : undefined;
  }
  if (!Array.isArray(value)) return writtenScalar(field.value, value);
  if (field.type !== 'list') return undefined;
  const items: Json[] = [];
  for (const item of value) {
    const written = writtenScalar(field.value, item);
    if (written === undefined) return undefined;
    items.push(written.value);
  }
  return { value: items };
}

/** The words of a column of a mapping, by how they are looked up. */
export function wordsIn(
  field: Field,
  words: ColumnMapping['words'] = {},
): ReadonlyMap<string, Json> {
  return new Map(
    Object.entries(words).flatMap(([word, value]) => {
      const written = wordValue(field, value);
      return written === undefined ? [] : [[wordKey(word), written.value] as const];
    }),
  );
}
