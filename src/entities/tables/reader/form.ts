import type { Cross } from '../../crosses.js';
import type { Node } from '../notation.js';
import type { Check } from '../vocabulary.js';
import { namesOf, type Words, wordsOf } from './words.js';

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
  /** The words that may stand there; of an object the names of its members. */
  readonly words: Words;
  readonly least: number;
  readonly each: Form | undefined;
  /** The forms of the members, in the order of their names. */
  readonly members: readonly Form[];
  /** Which members must be there, a bit each in the order of their names, the first lowest. */
  readonly required: number;
  /** Which of them may be null. */
  readonly nullable: number;
  readonly crosses: readonly Cross<unknown>[];
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
  const { type, holds, fault, words, least, each, members, crosses } = node;
  if (members.length > MOST_MEMBERS) throw new RangeError(`${members.length} members`);
  const bitsOf = (isMeant: (member: (typeof members)[number]) => boolean) =>
    members.reduce((bits, member, place) => (isMeant(member) ? bits | (1 << place) : bits), 0);
  return {
    type: TYPES[type] ?? LEAVES[fault] ?? OTHER,
    holds: holds ?? NEVER,
    words: type === 'object' ? namesOf(members.map(({ key }) => key)) : wordsOf(words),
    least,
    each: each && formOf(each),
    members: members.map((member) => formOf(member.node)),
    required: bitsOf(({ required }) => required === 1),
    nullable: bitsOf(({ mayBeNull }) => mayBeNull),
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
