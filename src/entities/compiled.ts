import * as z from 'zod';

/**
 * Reads data by code that zod makes of a schema when it is first used: several times faster, and as its
 * making takes milliseconds, not when the module is loaded. What that code refuses the schema itself reads
 * in `withErrors`, and everything where code must not be made (a content security policy).
 */
export function reader<Schema extends z.ZodType>(
  schema: Schema,
  withErrors: (data: unknown) => z.ZodSafeParseResult<z.output<Schema>>,
): typeof withErrors {
  let read: typeof withErrors | undefined;
  return (data) => {
    read ??= made(schema, withErrors);
    return read(data);
  };
}

function made<Schema extends z.ZodType>(
  schema: Schema,
  withErrors: (data: unknown) => z.ZodSafeParseResult<z.output<Schema>>,
): typeof withErrors {
  // zod asks the host once whether code may be made, and not at all where it is told to do without
  // (`jitless`): a security policy reports every attempt.
  if (!z.util.allowsEval.value) return withErrors;
  // To this method compiled code hands over what it refuses.
  const source = Object.assign(compilable(schema), { safeParse: withErrors });
  return z.compile(source).safeParse as typeof withErrors;
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
