import type * as z from 'zod';
import { anyRecord } from '../../../src/audit/record.js';
import { recordSchemas } from '../../../src/audit/record-schemas.js';
import { edition } from '../../../src/editions/schema.js';
import { actSchemas, docket } from '../../../src/entities/acts.js';
import type { Shape } from '../../../src/entities/tables/notation.js';
import type { GeneratedFile } from './document.js';
import { formatted } from './formatted.js';
import { tableOf } from './shapes.js';

interface File {
  readonly name: string;
  readonly comment: string;
  readonly constant: string;
  /** The type of the names, and the module of the entities that has it. */
  readonly names?: readonly [type: string, module: string];
  readonly schemas: Readonly<Record<string, z.core.$ZodType>>;
}

function fileOf({ name, comment, constant, names, schemas }: File): GeneratedFile {
  const path = `src/entities/tables/${name}.ts`;
  const { parts, shapes } = tableOf(schemas);
  const type = names?.[0] ?? Object.keys(schemas).map(text).join(' | ');
  const source = [
    '// Made by `npm run generate` from the schemas; not to be edited.',
    '',
    ...(names === undefined ? [] : [`import type { ${type} } from '../${names[1]}.js';`]),
    `import type { Table } from './notation.js';`,
    '',
    `/** ${comment} */`,
    `export const ${constant}: Table<${type}> = {`,
    'parts: {',
    ...entriesOf(parts),
    '},',
    'shapes: {',
    ...entriesOf(shapes),
    '},',
    '};',
  ];
  return { path, text: formatted(path, `${source.join('\n')}\n`) };
}

const text = (value: unknown) => JSON.stringify(value);

const entriesOf = (shapes: Readonly<Record<string, Shape>>) =>
  Object.entries(shapes).map(([key, shape]) => `${text(key)}: ${text(shape)},`);

/** The tables of records by kind, of acts by name, and of what else is read. */
export function tableFiles(): GeneratedFile[] {
  return [
    fileOf({
      name: 'record-table',
      comment: 'What a record of each kind is.',
      constant: 'recordTable',
      names: ['Kind', 'facts'],
      schemas: recordSchemas,
    }),
    fileOf({
      name: 'act-table',
      comment: 'What each act is.',
      constant: 'actTable',
      names: ['ActName', 'acts'],
      schemas: actSchemas,
    }),
    fileOf({
      name: 'other-table',
      comment: 'What a record of no known kind and a docket are.',
      constant: 'otherTable',
      schemas: { record: anyRecord, docket },
    }),
    fileOf({
      name: 'edition-table',
      comment: 'What an edition is.',
      constant: 'editionTable',
      schemas: { edition },
    }),
  ];
}
