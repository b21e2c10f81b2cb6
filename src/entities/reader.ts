import type * as z from 'zod';
import type { Check } from './conforming.js';

/** Reads data: what was read, or every error. */
export type Read<Data> = (data: unknown) => z.ZodSafeParseResult<Data>;

/**
 * Reads data by a schema that changes nothing: a quick look says whether all is right, and the data stay
 * what they are. What the quick look refuses the schema itself reads, `settingsFor` it, with every error.
 * The schema is made when it is first needed, not when the module is loaded.
 */
export function reader<Schema extends z.ZodType>(
  conforms: Check,
  schemaOf: () => Schema,
  settingsFor: (data: unknown) => z.core.ParseContext<z.core.$ZodIssue>,
): Read<z.output<Schema>> {
  let schema: Schema | undefined;
  return (data) => {
    if (conforms(data)) return { success: true, data: data as z.output<Schema> };
    schema ??= schemaOf();
    return schema.safeParse(data, settingsFor(data));
  };
}
