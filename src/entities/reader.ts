import type * as z from 'zod';
import { conforming } from './conforming.js';

/**
 * Reads data by a schema that changes nothing: a quick look says whether all is right, and the data stay
 * what they are. What the quick look refuses the schema itself reads in `withErrors`, with every error.
 * The look is made ready when it is first needed, not when the module is loaded.
 */
export function reader<Schema extends z.ZodType>(
  schema: Schema,
  withErrors: (data: unknown) => z.ZodSafeParseResult<z.output<Schema>>,
): typeof withErrors {
  let conforms: ((data: unknown) => boolean) | undefined;
  return (data) => {
    conforms ??= conforming(schema);
    return conforms(data) ? { success: true, data: data as z.output<Schema> } : withErrors(data);
  };
}
