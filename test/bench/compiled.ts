import * as z from 'zod';

/**
 * A reader of code that zod makes of a schema, as the library could have it instead of its own walk.
 * That a check runs whatever is wrong beside it (`when`) no code can say, so the code is made of a copy
 * without: where nothing else is wrong, such a check runs in any case.
 */
export function readerByCode(schema: z.ZodType): (data: unknown) => z.ZodSafeParseResult<unknown> {
  const copy = Object.assign(compilable(schema), {
    safeParse: (data: unknown) => schema.safeParse(data),
  });
  return z.compile(copy, { strict: true }).safeParse as typeof schema.safeParse;
}

function compilable<Schema extends z.core.$ZodType>(schema: Schema): Schema {
  const { def } = (schema as unknown as z.core.$ZodTypes)._zod;
  const checks = def.checks?.map(unconditional);
  const copy = (parts: object) => z.clone(schema, { ...def, ...parts, ...(checks && { checks }) });
  switch (def.type) {
    case 'object': {
      const members = Object.entries(def.shape).map(([key, each]) => [key, compilable(each)]);
      return copy({ shape: Object.fromEntries(members) });
    }
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
