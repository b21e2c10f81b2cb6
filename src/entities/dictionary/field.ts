import type { Bilingual } from '../../regulation/bilingual.js';
import { copyOf } from '../../values/copy.js';
import type { Counter, Entries, Entry } from './entry.js';
import { type Holder, type HolderPlace, holderPlaces, holders } from './holders.js';
import type { Pair } from './pair.js';
import type { FieldType, Shape, Shapes } from './shape.js';
import { type Vocabulary, vocabularies } from './words.js';

/** Everything that is known of a field: what it means, and what its schema says. */
export interface Field {
  /** From the top of the record, act, docket or edition; items of a list are `*`. */
  readonly path: string;
  /** What it is called, such as the heading of a column. */
  readonly label: Bilingual;
  /** The same with the number of a list's item: `{0}`, of a list within it `{1}`; in English an ordinal. */
  readonly numbered?: Bilingual;
  readonly meaning: Bilingual;
  readonly type: FieldType;
  /** Of a list of plain values: the type of its items. */
  readonly items?: FieldType;
  readonly unit?: Bilingual;
  readonly least?: number;
  readonly most?: number;
  /** Of a list: how many items it has at least, and whether none may stand twice. */
  readonly rows?: number;
  readonly unique: boolean;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly unknowable: boolean;
  /** The words that may stand there, and their list where it has a name; open: other texts may too. */
  readonly words?: {
    readonly list?: Vocabulary;
    readonly open: boolean;
    readonly words: readonly string[];
  };
  readonly whenNull?: Bilingual;
  /** What leaving it out means; not there where it cannot be left out. */
  readonly whenLeftOut?: Bilingual;
  readonly holder: {
    readonly role: Holder;
    readonly label: Bilingual;
    /** Where the record says which one. */
    readonly at?: HolderPlace;
  };
  readonly articles: readonly number[];
  /** Of an object or a list: those that read it, or what is inside. */
  readonly rules: readonly string[];
  /** Whether this decision settles it; otherwise the decision finds it as it is. */
  readonly settled: boolean;
  readonly counter?: Counter;
  /** Of a list: what one of its items is called. */
  readonly item?: { readonly label: Bilingual; readonly numbered: Bilingual };
  readonly example?: unknown;
}

export const bilingual = ([zh, en]: Pair): Bilingual => ({ zh, en });

const NOT_ON_RECORD: Pair = ['未记录', 'not on record'];

const MONEY: Pair = [
  '整数按分计；文字须带单位（元、万元、亿元）',
  'whole fen, or a text with its unit (元, 万元, 亿元)',
];

const COUNTED: Readonly<Record<Counter, Pair>> = {
  年: ['年', 'calendar year'],
  个月: ['个月', 'months'],
  人: ['人', 'persons'],
};

function unitOf({ type }: Shape, counter: Counter | undefined): Pair | undefined {
  if (/money$/.test(type)) return MONEY;
  return counter && COUNTED[counter];
}

/** The named list of which these are the words. */
const listOf = (words: readonly string[]): Vocabulary | undefined =>
  (Object.keys(vocabularies) as Vocabulary[]).find(
    (name) =>
      Object.keys(vocabularies[name]).length === words.length &&
      words.every((word) => Object.hasOwn(vocabularies[name], word)),
  );

function wordsOf({ words }: Shape, suggests: Vocabulary | undefined): Field['words'] {
  if (suggests !== undefined) {
    return { list: suggests, open: true, words: Object.keys(vocabularies[suggests]) };
  }
  if (words === undefined) return undefined;
  const list = listOf(words);
  return { ...(list === undefined ? {} : { list }), open: false, words: [...words] };
}

/** Without the places where numbers go. */
const plain = (label: Pair): Bilingual =>
  bilingual([label[0].replaceAll(/\{\d\}/g, ''), label[1].replaceAll(/\{\d\}/g, '')]);

/** With them: 第 {0} 家, the {0} unit; the words by which the lists above it are counted, from the top. */
function withNumbers(label: Pair, classifiers: readonly string[]): Bilingual {
  const zh = label[0].replaceAll(
    /\{(\d)\}/g,
    (place, level: string) => `第 ${place} ${classifiers[Number(level)]}`,
  );
  return { zh, en: label[1].replaceAll(/(\{\d\})/g, '$1 ') };
}

/** The words by which the items of the lists on a path are counted. */
function classifiersOn(path: string, entries: Entries): string[] {
  const steps = path.split('.');
  return steps.flatMap((step, index) =>
    step === '*' ? [entries[steps.slice(0, index).join('.')]?.item?.classifier ?? '项'] : [],
  );
}

/** The rules that read a field, or anything inside it. */
function readersOf(path: string, shapes: Shapes): string[] {
  const read = Object.entries(shapes).flatMap(([each, { rules = [] }]) =>
    each === path || each.startsWith(`${path}.`) ? rules : [],
  );
  return [...new Set(read)];
}

/** An example of a field, where it has one; of an object or a list of objects it is made of its fields' examples. */
export function exampleAt(path: string, entries: Entries, shapes: Shapes): unknown {
  const own = entries[path]?.example;
  if (own !== undefined) return own;
  const { type = 'object' } = shapes[path] ?? {};
  if (type !== 'object' && type !== 'list') return undefined;
  const list = type === 'list';
  const inside = path === '' ? '' : list ? `${path}.*.` : `${path}.`;
  const made = Object.fromEntries(
    Object.keys(shapes)
      .filter((each) => each.startsWith(inside) && !each.slice(inside.length).includes('.'))
      .map((each) => [each.slice(inside.length), exampleAt(each, entries, shapes)]),
  );
  return list ? [made] : made;
}

/** The entries of one schema joined with what the schema says, in its order. */
export function joined(
  entries: Entries,
  shapes: Shapes,
  { kind, prefix = '' }: { readonly kind?: string | undefined; readonly prefix?: string } = {},
): Field[] {
  return Object.entries(shapes).map(([path, shape]) => {
    const entry = entries[path];
    if (entry === undefined) throw new Error(`字典没有 ${path} / the dictionary has no ${path}`);
    return fieldOf(`${prefix}${path}`, entry, shape, {
      example: exampleAt(path, entries, shapes),
      at: kind === undefined ? undefined : holderPlaces[kind]?.[entry.holder],
      classifiers: classifiersOn(`${path}.*`, { ...entries, [path]: entry }),
      rules: readersOf(path, shapes),
    });
  });
}

/** What an entry is called, with the places where the numbers of items go. */
export function labelIn(entries: Entries, path: string): Bilingual | undefined {
  const label = Object.hasOwn(entries, path) ? entries[path]?.label : undefined;
  return label && withNumbers(label, classifiersOn(path, entries));
}

interface Around {
  readonly example: unknown;
  readonly at: HolderPlace | undefined;
  readonly classifiers: readonly string[];
  readonly rules: readonly string[];
}

function fieldOf(path: string, entry: Entry, shape: Shape, around: Around): Field {
  const { label, whenNull, whenLeftOut = NOT_ON_RECORD, holder, counter, item } = entry;
  const { required, nullable, unknowable, unique } = shape;
  const { at, classifiers, example, rules } = around;
  const unit = unitOf(shape, counter);
  const words = wordsOf(shape, entry.suggests);
  return {
    path,
    label: plain(label),
    ...(/\{\d\}/.test(label[0]) ? { numbered: withNumbers(label, classifiers) } : {}),
    meaning: bilingual(entry.meaning),
    type: shape.type,
    ...(shape.items === undefined ? {} : { items: shape.items }),
    ...(unit === undefined ? {} : { unit: bilingual(unit) }),
    ...(shape.least === undefined ? {} : { least: shape.least }),
    ...(shape.most === undefined ? {} : { most: shape.most }),
    ...(shape.rows === undefined ? {} : { rows: shape.rows }),
    unique: unique === true,
    required: required === true,
    nullable: nullable === true,
    unknowable: unknowable === true,
    ...(words === undefined ? {} : { words }),
    ...(nullable && whenNull ? { whenNull: bilingual(whenNull) } : {}),
    ...(required ? {} : { whenLeftOut: bilingual(whenLeftOut) }),
    holder: {
      role: holder,
      label: bilingual(holders[holder]),
      ...(at === undefined ? {} : { at: copyOf(at) }),
    },
    articles: [...entry.articles],
    rules: [...rules],
    settled: entry.settled === true,
    ...(counter === undefined ? {} : { counter }),
    ...(item === undefined
      ? {}
      : { item: { label: plain(item.label), numbered: withNumbers(item.label, classifiers) } }),
    ...(example === undefined ? {} : { example: copyOf(example) }),
  };
}
