import { type Described, fieldsOf } from '../entities/dictionary/described.js';
import type { Field } from '../entities/dictionary/field.js';
import { copyOf } from '../values/copy.js';
import type { JsonSchema } from './json-leaves.js';

/**
 * What the dictionary says of a field, in the keywords that JSON Schema has for people: `title`, `description`
 * with unit, absence, holder and article in both languages, `examples`.
 */
function said(field: Field): JsonSchema {
  const { label, meaning, example, type, items } = field;
  const plain = type !== 'object' && (type !== 'list' || items !== undefined);
  return {
    title: `${label.zh} / ${label.en}`,
    description:
      `${[meaning.zh, ...particulars(field, 'zh')].join('')}` +
      ` / ${[meaning.en, ...particulars(field, 'en')].join(' ')}`,
    ...(plain && example !== undefined ? { examples: [copyOf(example)] } : {}),
  };
}

function particulars(field: Field, language: 'zh' | 'en'): string[] {
  const { unit, counter, whenNull, whenLeftOut, required, holder, articles } = field;
  const zh = language === 'zh';
  const known = whenLeftOut?.zh === '未记录' ? undefined : whenLeftOut?.[language];
  const says = [
    counter && unit && (zh ? `单位：${unit.zh}。` : `Unit: ${unit.en}.`),
    whenNull && (zh ? `null：${whenNull.zh}。` : `null: ${whenNull.en}.`),
    !required && known && (zh ? `不写：${known}。` : `Left out: ${known}.`),
    zh ? `由${holder.label.zh}掌握。` : `Held by ${holder.label.en}.`,
    articles.length > 0 && (zh ? `第 ${articles.join('、')} 条。` : `Art. ${articles.join(', ')}.`),
  ];
  return says.filter((each) => typeof each === 'string' && each !== '') as string[];
}

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Writes what the dictionary says beside every property of a schema; what stands there goes on the next line. */
export function describe(schema: unknown, of: Described): void {
  describeAt(schema, '', new Map(fieldsOf(of).map((field) => [field.path, field])));
}

type Fields = ReadonlyMap<string, Field>;

function describeAt(node: unknown, path: string, fields: Fields): void {
  if (!isNode(node)) return;
  const { properties, items, anyOf } = node;
  if (Array.isArray(anyOf)) for (const each of anyOf) describeAt(each, path, fields);
  if (isNode(items)) describeAt(items, `${path}.*`, fields);
  if (!isNode(properties)) return;
  const mayBeUnknown = fields.get(path)?.unknowable === true;
  for (const [key, member] of Object.entries(properties)) {
    const place = placeOf(key, path);
    const field = fields.get(place);
    describeAt(member, place, fields);
    if (!isNode(member)) continue;
    if (field !== undefined) annotate(member, field);
    else if (mayBeUnknown && key === 'unknown') Object.assign(member, NOT_KNOWN);
  }
}

/** The path of a member; of what an edition says of a rule it is the same for every rule. */
function placeOf(key: string, path: string): string {
  if (path === 'rules') return 'rules.*';
  return path === '' ? key : `${path}.${key}`;
}

/** What stands in the place of a parameter that nobody knows. */
const NOT_KNOWN = {
  title: '不知道 / not known',
  description:
    '写 true：没有人知道这个版本怎样规定。 / true: nobody knows what the edition says of it.',
};

function annotate(node: Node, field: Field): void {
  const { description: before, ...rest } = node;
  const { description, ...more } = said(field);
  const lines = [description, before].filter((each) => typeof each === 'string');
  for (const key of Object.keys(node)) Reflect.deleteProperty(node, key);
  Object.assign(node, { title: more['title'], description: lines.join('\n') }, more, rest);
}
