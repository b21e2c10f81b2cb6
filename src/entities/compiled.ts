import * as z from 'zod';

/**
 * Reads with a schema by code that zod makes of it when it is first used: several times faster, and as
 * its making takes milliseconds, not when the module is loaded. Where code must not be made (a content
 * security policy), the schema itself reads, and so it does in a zod that cannot compile.
 *
 * It accepts what the schema accepts; what is wrong with the rest, ask the schema itself.
 */
export function compiled<Schema extends z.ZodType>(schema: Schema): () => Schema {
  let made: Schema | undefined;
  return () => {
    // zod asks the host once whether code may be made, and not at all where it is told to do without
    // (`jitless`): a security policy reports every attempt.
    made ??= z.util.allowsEval.value ? z.compile(compilable(schema)) : schema;
    return made;
  };
}

/**
 * The same schema for code to be made of it. That a check runs whatever is wrong beside it (`when`) no
 * code can say; only the list of errors needs it: where nothing else is wrong, a check runs in any case.
 */
function compilable<Schema extends z.core.$ZodType>(schema: Schema): Schema {
  const { def } = (schema as unknown as z.core.$ZodTypes)._zod;
  const checks = def.checks?.map(unconditional);
  const copy = (parts: object) => z.clone(schema, { ...def, ...parts, ...(checks && { checks }) });
  switch (def.type) {
    case 'object':
      return copy({ shape: mapValues(def.shape, compilable) });
    case 'array':
      return copy({ element: compilable(def.element) });
    case 'optional':
    case 'nullable':
      return copy({ innerType: compilable(def.innerType) });
    default:
      return schema;
  }
}

function unconditional(check: z.core.$ZodCheck<never>): z.core.$ZodCheck<never> {
  const { def, check: run } = check._zod;
  return def.check === 'custom' && def.when ? z.check(run) : check;
}

function mapValues<Value>(
  values: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
