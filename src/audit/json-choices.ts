import type { JsonSchema } from './json-leaves.js';
import { mapParts, namedIn, referredName } from './json-parts.js';

/** How a choice between objects is written; `by` is the member that tells them apart by its value. */
type Writing = (options: readonly Option[], by: string | undefined) => JsonSchema;

/** One of several objects between which a schema leaves the choice. */
interface Option {
  readonly schema: JsonSchema;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, JsonSchema>>;
}

/**
 * For validators: what an object is, is asked first, and it is then held against that one schema alone, so
 * that an error names the member that is wrong, and not every other object that it might have been.
 */
export const withConditions = (schema: JsonSchema): JsonSchema => written(schema, conditions);

/** For OpenAPI, whose tools make types and pages of it: `oneOf`, with a `discriminator` where names allow. */
export const withAlternatives = (schema: JsonSchema): JsonSchema => written(schema, alternatives);

function written(schema: JsonSchema, writing: Writing): JsonSchema {
  const defs = namedIn(schema);
  const write = (part: JsonSchema): JsonSchema => {
    const { anyOf, ...rest } = mapParts(part, write);
    if (!Array.isArray(anyOf)) return rest;
    const options = (anyOf as readonly JsonSchema[]).map((option) => optionOf(option, defs));
    return { ...rest, ...writing(options, memberTellingApart(options)) };
  };
  return write(schema);
}

function optionOf(schema: JsonSchema, defs: Readonly<Record<string, JsonSchema>>): Option {
  const { required = [], properties = {} } = defs[referredName(schema) ?? ''] ?? schema;
  return { schema, required, properties } as Option;
}

/** The words that a member of an object may have. */
function wordsOf({ properties, required }: Option, member: string): readonly unknown[] {
  const { const: only, enum: words = [only] } = properties[member] ?? {};
  return required.includes(member) ? (words as unknown[]) : [undefined];
}

/** The member that has other words in each object, if there is one. */
function memberTellingApart(options: readonly Option[]): string | undefined {
  return Object.keys(options[0]?.properties ?? {}).find((member) => {
    const words = options.flatMap((option) => wordsOf(option, member));
    return !words.includes(undefined) && new Set(words).size === words.length;
  });
}

/**
 * An object with this member. `properties` and `required` would say so too, but `removeAdditional: 'all'` takes
 * away every member that is not among the `properties` beside it.
 */
const having = (name: string) => ({
  type: 'object',
  not: { propertyNames: { not: { const: name } } },
});

/** The member, where it is there, is one of these words. */
const oneOfWords = (name: string, words: readonly unknown[]) => ({
  patternProperties: { [`^${name}$`]: { enum: words } },
});

const conditions: Writing = (options, by) => {
  if (by === undefined) return byPresence(options);
  const words = options.map((option) => wordsOf(option, by));
  const { title, description } = options[0]?.properties[by] ?? {};
  const said = { title, description, enum: words.flat() };
  return {
    type: 'object',
    ...oneOfWords(by, words.flat()),
    allOf: [
      { if: having(by), else: { type: 'object', properties: { [by]: said }, required: [by] } },
      ...options.map(({ schema }, at) => ({
        if: { ...having(by), ...oneOfWords(by, words[at] ?? []) },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
        then: schema,
      })),
    ],
  };
};

/** Told apart by a member that only one of them has, and must have. */
function byPresence(options: readonly Option[]): JsonSchema {
  for (const option of [...options].reverse()) {
    const others = options.filter((each) => each !== option);
    const own = option.required.find((name) => others.every((each) => !(name in each.properties)));
    if (own === undefined) continue;
    return {
      if: having(own),
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: option.schema,
      else: others.length > 1 ? conditions(others, memberTellingApart(others)) : others[0]?.schema,
    };
  }
  return { anyOf: options.map(({ schema }) => schema) };
}

const alternatives: Writing = (options, by) => ({
  oneOf: options.map(({ schema }) => schema),
  ...(by !== undefined && options.every((option) => isNamedAs(option, by))
    ? { type: 'object', discriminator: { propertyName: by } }
    : {}),
});

/** Whether the schema has the name that its objects have there, so that a discriminator needs no mapping. */
const isNamedAs = (option: Option, member: string): boolean =>
  wordsOf(option, member).join() === referredName(option.schema);
