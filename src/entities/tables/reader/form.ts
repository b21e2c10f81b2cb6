import type { Cross } from '../../crosses.js';
import type { Node } from '../notation.js';
import type { Check } from '../vocabulary.js';
import { namesOf, sizeOf, type Words, wordsOf } from './words.js';

/** Which values stand at a place, as a small number: the reader goes by it. */
export const OBJECT = 0;
export const LIST = 1;
export const WORDS = 2;
export const TEXT = 3;
export const DATE = 4;
export const PLACE = 5;
export const BOOLEAN = 6;
export const FREE = 7;
export const CHOICE = 8;
/** Money, a whole number, a text that may be blank: a text or a number that its own check knows. */
const OTHER = 9;

/** What of a table the reader of bytes has to know at each place: the same for all, so that it is read fast. */
export interface Form {
  readonly type: number;
  readonly holds: Check;
  /** The words that may stand there; of an object the names of its members. */
  readonly words: Words;
  readonly least: number;
  readonly each: Form | undefined;
  readonly choice: Choice | undefined;
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
    choice: undefined,
    members: members.map((member) => formOf(member.node)),
    required: bitsOf(({ required }) => required === 1),
    nullable: bitsOf(({ mayBeNull }) => mayBeNull),
    crosses,
  };
}

/** Objects of several tables: the member of one name says which of them is meant, by a word. */
export class Choice {
  /** The name as it stands in JSON, its size in bytes, and its first letter. */
  readonly name: Words;
  readonly size: number;
  readonly letter: number;
  readonly words: Words;
  readonly #nodes: readonly Node[];
  /** Made where one first turns up. */
  readonly #forms: (Form | undefined)[] = [];

  constructor(name: string, nodes: Readonly<Record<string, Node>>) {
    this.name = namesOf([name]);
    this.size = sizeOf(this.name, 0);
    this.letter = name.charCodeAt(0);
    this.words = wordsOf(Object.keys(nodes));
    this.#nodes = Object.values(nodes);
  }

  /** The form that goes with a word, by its place among them. */
  form(place: number): Form {
    const known = this.#forms[place];
    if (known !== undefined) return known;
    const form = formOf(this.#nodes[place] as Node);
    this.#forms[place] = form;
    return form;
  }

  /** What stands where any of them may stand. */
  get asForm(): Form {
    return { ...NONE, type: CHOICE, choice: this };
  }
}

/** What no table of records has is never plainly right. */
const NEVER = () => false;

/** The form of nothing. */
const NONE: Form = {
  type: OTHER,
  holds: NEVER,
  words: wordsOf([]),
  least: 0,
  each: undefined,
  choice: undefined,
  members: [],
  required: 0,
  nullable: 0,
  crosses: [],
};

const TYPES: Partial<Readonly<Record<Node['type'], number>>> = {
  object: OBJECT,
  list: LIST,
  words: WORDS,
  boolean: BOOLEAN,
};
