import type { Kind } from '../entities/facts.js';
import { isPlainObject } from '../values/plain.js';

/** How the columns of a sheet are read into records of one kind. */
export interface Mapping {
  readonly kind: Kind | KindColumn;
  /** The sheet by its name; of a file with one sheet it may be left out. */
  readonly sheet?: string | undefined;
  readonly columns: Columns;
  /** What every record says, by path. */
  readonly fixed?: Readonly<Record<string, unknown>> | undefined;
  /** Words with which a row begins that is no record. */
  readonly skip?: readonly string[] | undefined;
  /** The rows of the headings, from 1: one, or two. */
  readonly headingRows?: readonly number[] | undefined;
  readonly children?: Children | undefined;
}

/** The kind of each row stands in a column. */
export interface KindColumn {
  readonly column: string;
  readonly words?: Readonly<Record<string, string>> | undefined;
}

/** Columns by their headings; `@G` names one by its letter. */
export type Columns = Readonly<Record<string, string | ColumnMapping>>;

/** A value that a word stands for. */
export type WordValue = string | number | boolean | null | readonly (string | number)[];

/** Where a column goes, and what its cells mean: the unit of its amounts, its words, what an empty cell says. */
export interface ColumnMapping {
  readonly to: string;
  readonly unit?: '元' | '万元' | '亿元' | undefined;
  readonly empty?: 'absent' | 'none' | undefined;
  readonly none?: readonly string[] | undefined;
  readonly absent?: readonly string[] | undefined;
  readonly words?: Readonly<Record<string, WordValue>> | undefined;
  readonly parted?: readonly string[] | undefined;
  readonly time?: 'dropped' | undefined;
  readonly down?: true | undefined;
  readonly optional?: true | undefined;
}

/** Lists by the names of their sheets, or by names of their own. */
export type Children = Readonly<Record<string, ChildMapping>>;

/** A list of the record: on which sheet its rows stand, and by which headings they are joined to the rows above. */
export interface ChildMapping {
  readonly sheet?: string | undefined;
  readonly key: readonly string[];
  readonly to: string;
  readonly columns: Columns;
  readonly fixed?: Readonly<Record<string, unknown>> | undefined;
  readonly where?: Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly down?: readonly string[] | undefined;
  readonly shared?: true | undefined;
  readonly skip?: readonly string[] | undefined;
  readonly headingRows?: readonly number[] | undefined;
  readonly children?: Children | undefined;
}

/** What is wrong with the form of a mapping: where, and what was to stand there. */
export interface Misshapen {
  readonly at: string;
  readonly expected: 'object' | 'text' | 'texts' | 'words' | 'rows' | 'option' | 'required' | 'key';
  /** What may stand there, where it is one of few. */
  readonly options?: string;
}

type Form = (value: unknown, at: string) => readonly Misshapen[];

const wrong = (at: string, expected: Misshapen['expected']): readonly Misshapen[] => [
  { at, expected },
];

const text: Form = (value, at) =>
  typeof value === 'string' && value.trim() !== '' ? [] : wrong(at, 'text');

const texts: Form = (value, at) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') ? [] : wrong(at, 'texts');

const keys: Form = (value, at) =>
  Array.isArray(value) && value.length > 0 ? texts(value, at) : wrong(at, 'texts');

const rows: Form = (value, at) =>
  Array.isArray(value) &&
  (value.length === 1 || (value.length === 2 && value[1] > value[0])) &&
  value.every((each) => Number.isInteger(each) && each >= 1)
    ? []
    : wrong(at, 'rows');

const option =
  (...options: readonly unknown[]): Form =>
  (value, at) =>
    options.includes(value)
      ? []
      : [
          {
            at,
            expected: 'option',
            options: options.map((each) => JSON.stringify(each)).join('、'),
          },
        ];

const anyObject: Form = (value, at) => (isPlainObject(value) ? [] : wrong(at, 'object'));

/** An object whose keys are the caller's own, at least one where it says so. */
const each =
  (form: Form, least = 0): Form =>
  (value, at) =>
    isPlainObject(value) && Object.keys(value).length >= least
      ? Object.entries(value).flatMap(([key, member]) => form(member, `${at}.${key}`))
      : wrong(at, 'object');

const either =
  (first: Form, second: Form): Form =>
  (value, at) =>
    typeof value === 'string' ? first(value, at) : second(value, at);

const wordValue: Form = (value, at) =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((item) => ['string', 'number'].includes(typeof item)))
    ? []
    : wrong(at, 'words');

/** An object of these keys and no others; those that must be there come first. */
const only =
  (required: Readonly<Record<string, Form>>, others: Readonly<Record<string, Form>>): Form =>
  (value, at) => {
    if (!isPlainObject(value)) return wrong(at, 'object');
    const forms = { ...required, ...others };
    const lacking = Object.keys(required).filter((key) => value[key] === undefined);
    return [
      ...lacking.flatMap((key) => wrong(`${at}.${key}`, 'required')),
      ...Object.entries(value).flatMap(([key, member]) => {
        const form = Object.hasOwn(forms, key) ? forms[key] : undefined;
        if (form === undefined) return wrong(`${at}.${key}`, 'key');
        return member === undefined ? [] : form(member, `${at}.${key}`);
      }),
    ];
  };

const column = either(
  text,
  only(
    { to: text },
    {
      unit: option('元', '万元', '亿元'),
      empty: option('absent', 'none'),
      none: texts,
      absent: texts,
      words: each(wordValue),
      parted: keys,
      time: option('dropped'),
      down: option(true),
      optional: option(true),
    },
  ),
);

const columns = each(column, 1);

/** Lists within lists have an end: no record nests deeper than a few. */
const childAt =
  (depth: number): Form =>
  (value, at) =>
    only(
      { key: keys, to: text, columns },
      {
        sheet: text,
        fixed: anyObject,
        where: each(either(text, texts)),
        down: texts,
        shared: option(true),
        skip: texts,
        headingRows: rows,
        children: depth < 8 ? each(childAt(depth + 1)) : () => wrong(at, 'key'),
      },
    )(value, at);

const mapping = only(
  { kind: either(text, only({ column: text }, { words: each(text) })), columns },
  { sheet: text, fixed: anyObject, skip: texts, headingRows: rows, children: each(childAt(0)) },
);

/** Whether a value has the form of a mapping, or of a list of them: what is wrong, nothing where it has. */
export function misshapen(value: unknown): readonly Misshapen[] {
  if (!Array.isArray(value)) return mapping(value, 'mapping');
  if (value.length === 0) return wrong('mapping', 'object');
  return value.flatMap((one, index) => mapping(one, `mapping.${index}`));
}
