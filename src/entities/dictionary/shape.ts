/** What kind of value a field takes. */
export type FieldType =
  | 'text'
  | 'string'
  | 'record-id'
  | 'date'
  | 'place'
  | 'money'
  | 'positive-money'
  | 'signed-money'
  | 'integer'
  | 'boolean'
  | 'word'
  | 'json'
  | 'object'
  | 'list';

/** What the schema of a field says, as data: read from the schema, never written by hand. */
export interface Shape {
  readonly type: FieldType;
  /** It must be there, wherever what it is a part of is there. */
  readonly required?: true;
  /** `null` may stand there: on record that there is none. */
  readonly nullable?: true;
  /** Of an edition: `{"unknown": true}` may stand there, where nobody knows. */
  readonly unknowable?: true;
  /** Of a whole number: from and up to, where narrower than what JSON carries. */
  readonly least?: number;
  readonly most?: number;
  /** The words, where only these may stand there; of a list, what its items may be. */
  readonly words?: readonly string[];
  /** Of a list: the type of its items, how many it has at least, and whether none may stand twice. */
  readonly items?: FieldType;
  readonly rows?: number;
  readonly unique?: true;
  /** The rules that read the fact, found by changing it. */
  readonly rules?: readonly string[];
}

/** The shapes of one schema by path, in the order of the schema. */
export type Shapes = Readonly<Record<string, Shape>>;
