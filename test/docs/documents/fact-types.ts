import { type Field, fieldsOf } from '../../../src/dictionary.js';
import { factSchemas, type Kind } from '../../../src/entities/facts.js';
import type { GeneratedFile } from './document.js';
import { formatted } from './formatted.js';

/** The facts of each kind as types, so that an editor shows the meaning of a fact where it is written. */

const LEAVES: Readonly<Partial<Record<Field['type'], string>>> = {
  integer: 'number',
  boolean: 'boolean',
  money: 'number | string',
  'positive-money': 'number | string',
  'signed-money': 'number | string',
};

const literals = ({ words }: Field) => (words?.words ?? []).map((word) => `'${word}'`).join(' | ');

/** Words that an editor offers, and any other text. */
const offered = (field: Field) => `${literals(field)} | (string & Record<never, never>)`;

function leaf(type: Field['type'], field: Field): string {
  if (type === 'word') return literals(field);
  return field.words?.open === true ? offered(field) : (LEAVES[type] ?? 'string');
}

/** The fields right under a path. */
const inside = (fields: readonly Field[], path: string) =>
  fields.filter(
    (field) =>
      field.path.startsWith(`${path}.`) && !field.path.slice(path.length + 1).includes('.'),
  );

function typeOf(field: Field, fields: readonly Field[]): string {
  const { type, items, path, nullable } = field;
  const own =
    type === 'object'
      ? members(inside(fields, path), fields)
      : type !== 'list'
        ? leaf(type, field)
        : `readonly (${items ? leaf(items, field) : members(inside(fields, `${path}.*`), fields)})[]`;
  return nullable ? `${own} | null` : own;
}

function comment({ label, meaning, unit, whenNull, articles }: Field): string {
  const lines = [
    `${label.zh} · ${label.en}.`,
    `${meaning.zh}`,
    `${meaning.en}`,
    unit && `单位：${unit.zh}。 Unit: ${unit.en}.`,
    whenNull && `\`null\`：${whenNull.zh}。 \`null\`: ${whenNull.en}.`,
    articles.length > 0 && `第 ${articles.join('、')} 条 · Art. ${articles.join(', ')}.`,
  ].filter((line) => typeof line === 'string' && line !== '');
  return `/**\n${lines.map((line) => ` * ${line}\n`).join(' *\n')} */`;
}

const members = (of: readonly Field[], fields: readonly Field[]): string =>
  `{\n${of
    .map((field) => {
      const name = field.path.slice(field.path.lastIndexOf('.') + 1);
      const [mark, left] = field.required ? ['', ''] : ['?', ' | undefined'];
      return `${comment(field)}\nreadonly ${name}${mark}: ${typeOf(field, fields)}${left};`;
    })
    .join('\n')}\n}`;

/** The types of the facts, each with what the dictionary says of it. */
export function factTypesFile(): GeneratedFile {
  const path = 'src/entities/fact-types.ts';
  const kinds = Object.keys(factSchemas) as Kind[];
  const source = `// Made by \`npm run generate\` from the schemas and the dictionary; not to be edited.

/** The facts of each kind of decision, as a platform passes them. */
export interface FactsByKind {
${kinds
  .map((kind) => {
    const fields = fieldsOf(kind);
    return `readonly '${kind}': ${members(inside(fields, 'facts'), fields)};`;
  })
  .join('\n')}
}
`;
  return { path, text: formatted(path, source) };
}
