/** What the exported schemas say and what JSON Schema they have: the same by whatever zod stands beside them. */
import { createHash } from 'node:crypto';
import { factSchemas } from 'jiebang';
import { jsonSchema } from 'jiebang/json-schema';
import * as schemas from 'jiebang/schemas';
import * as z from 'zod';

const zh = schemas.schemasIn('zh');
const said = (schema, data) =>
  schema.safeParse(data).error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
const messages = [
  ...said(factSchemas.grant, { grant: '920', oops: 1 }),
  ...said(zh.factSchemas['annual-report'], {
    startedOn: '2024-06-30',
    endedOn: '2024-01-01',
    reports: [1, 2024, 2024, 0.5],
  }),
  ...said(zh.docketSchema, { id: 'D', acts: [{ act: 'sing' }, { act: 'announce' }] }),
  ...said(zh.edition, { id: 'E', parameters: { minimumRegions: 9 } }),
];
const all = Object.values(schemas).flatMap((each) =>
  typeof each === 'function' ? [] : '_zod' in each ? [each] : Object.values(each),
);
const made = all.map((schema) => z.toJSONSchema(schema));
const standard = all.map((schema) =>
  schema['~standard'].jsonSchema.input({ target: 'draft-2020-12' }),
);
if (JSON.stringify(made) !== JSON.stringify(standard)) throw new Error('two JSON Schemas of one');
for (const [kind, schema] of Object.entries(schemas.recordSchemas)) {
  if (JSON.stringify(z.toJSONSchema(schema)) !== JSON.stringify(jsonSchema(`${kind}.record`))) {
    throw new Error(`the schema of ${kind} is not the one that is shipped`);
  }
}
const hash = createHash('sha256').update(JSON.stringify(messages)).digest('hex').slice(0, 12);
console.log(`${all.length} schemas, messages ${hash}`);
