import type { Cross } from '../../crosses.js';
import type { Node } from '../notation.js';
import type { Check } from '../vocabulary.js';

/** Which values stand at a place, as a small number: the reader goes by it. */
export const OBJECT = 0;
export const LIST = 1;
export const WORDS = 2;
export const TEXT = 3;
export const DATE = 4;
export const PLACE = 5;
export const BOOLEAN = 6;
export const FREE = 7;
/** Money, a whole number, a text that may be blank: a text or a number that its own check knows. */
const OTHER = 8;

/** What of a table the reader of bytes has to know at each place: the same for all, so that it is read fast. */
export interface Form {
  readonly type: number;
  readonly holds: Check;
  readonly words: readonly Word[];
  readonly least: number;
  readonly each: Form | undefined;
  readonly members: readonly FormMember[];
  /** The first four bytes of each member's name: most that do not stand at a place differ there. */
  readonly firsts: readonly number[];
  /** How many members must be there. */
  readonly required: number;
  readonly crosses: readonly Cross<unknown>[];
}

/** A text as it stands in JSON, four bytes at a time: the first, those between, and the last, which may overlap. */
export interface Word {
  readonly text: string;
  readonly size: number;
  readonly first: number;
  readonly fours: readonly number[];
  readonly last: number;
}

export interface FormMember {
  /** Its name as it is written: with its quotes and the colon. */
  readonly name: Word;
  readonly form: Form;
  readonly required: 0 | 1;
  readonly mayBeNull: boolean;
  /** One bit of its own among the members, so that none is read twice. */
  readonly bit: number;
}

/** As many members as there are bits. */
const MOST_MEMBERS = 31;

const LEAVES: Readonly<Record<string, number>> = {
  text: TEXT,
  date: DATE,
  place: PLACE,
  json: FREE,
};

/** The form of a node of a table. */
export function formOf(node: Node): Form {
  const { type, holds, fault, words, least, each, members, required, crosses } = node;
  if (members.length > MOST_MEMBERS) throw new RangeError(`${members.length} members`);
  const names = members.map(({ key }) => nameOf(key));
  return {
    type: TYPES[type] ?? LEAVES[fault] ?? OTHER,
    holds: holds ?? NEVER,
    words: words.map(wordOf),
    least,
    each: each && formOf(each),
    members: members.map((member, place) => ({
      name: names[place] as Word,
      form: formOf(member.node),
      required: member.required,
      mayBeNull: member.mayBeNull,
      bit: 1 << place,
    })),
    firsts: names.map(({ first }) => first),
    required,
    crosses,
  };
}

/** What no table of records has is never plainly right. */
const NEVER = () => false;

const TYPES: Partial<Readonly<Record<Node['type'], number>>> = {
  object: OBJECT,
  list: LIST,
  words: WORDS,
  boolean: BOOLEAN,
};

/** The name of a member as it stands in JSON, with its quotes and the colon. */
export const nameOf = (name: string): Word => written(name, `"${name}":`);

/** A word as it stands in JSON, with its quotes. */
export const wordOf = (word: string): Word => written(word, `"${word}"`);

function written(text: string, inJson: string): Word {
  const bytes = inUtf8(inJson);
  const { length: size } = bytes;
  if (size < 4) throw new RangeError(`${inJson} is short`);
  const view = new DataView(bytes.buffer);
  const fours: number[] = [];
  for (let at = 4; at < size - 4; at += 4) fours.push(view.getInt32(at, true));
  return {
    text: asName(text),
    size,
    first: view.getInt32(0, true),
    fours,
    last: view.getInt32(size - 4, true),
  };
}

/** The same text as the engine keeps names: one that was cut out of another is looked up with every use. */
const asName = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

/** The bytes of a text. */
function inUtf8(text: string): Uint8Array {
  const letters = encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
