/** The form of a mapping file as JSON Schema; what its paths and words may be depends on the kind, and is checked beside it. */
import { frozen } from '../values/frozen.js';

const heading = { type: 'string', pattern: '\\S' };
const texts = { type: 'array', items: { type: 'string' } };
/** Members may have any name: said, so that no option of a validator takes one away. */
const named = { type: 'object', propertyNames: { type: 'string' } };
const scalar = { type: ['string', 'number', 'boolean', 'null'] };
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });

const strict = (properties: object, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  propertyNames: { enum: Object.keys(properties) },
  additionalProperties: false,
});

const columnMapping = strict(
  {
    to: { ...heading, description: '记录里的路径 / a path of the record' },
    unit: { enum: ['元', '万元', '亿元'] },
    empty: { enum: ['absent', 'none'] },
    none: texts,
    absent: texts,
    words: {
      ...named,
      additionalProperties: {
        anyOf: [scalar, { type: 'array', items: { type: ['string', 'number'] } }],
      },
    },
    parted: { ...texts, minItems: 1 },
    time: { const: 'dropped' },
    down: { const: true },
    optional: { const: true },
  },
  ['to'],
);

const shared = {
  sheet: heading,
  columns: ref('columns'),
  fixed: named,
  skip: texts,
  headingRows: {
    type: 'array',
    items: { type: 'integer', minimum: 1 },
    minItems: 1,
    maxItems: 2,
  },
  children: { ...named, additionalProperties: ref('child') },
};

const child = strict(
  {
    ...shared,
    key: { ...texts, minItems: 1 },
    to: heading,
    where: { ...named, additionalProperties: { anyOf: [heading, texts] } },
    down: texts,
    shared: { const: true },
  },
  ['key', 'to', 'columns'],
);

const kind = {
  anyOf: [
    heading,
    strict({ column: heading, words: { ...named, additionalProperties: heading } }, ['column']),
  ],
};

/** The JSON Schema of a mapping file: one mapping, or a list of them. */
export const mappingSchema = /* @__PURE__ */ frozen({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: '表格的映射 / mapping of tables',
  anyOf: [ref('mapping'), { type: 'array', minItems: 1, items: ref('mapping') }],
  $defs: {
    columns: {
      ...named,
      minProperties: 1,
      additionalProperties: { anyOf: [heading, columnMapping] },
    },
    child,
    mapping: strict({ ...shared, kind }, ['kind', 'columns']),
  },
} as const);
