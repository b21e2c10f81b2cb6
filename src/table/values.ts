import type { Kind } from '../entities/facts.js';
import { isDate } from '../values/date.js';
import { parseMoney } from '../values/money.js';
import { isPlace } from '../values/place.js';
import type { Json } from '../values/plain.js';
import { isText } from '../values/text.js';
import { type Field, fieldAt, pathOf, type Value } from './fields.js';
import { scalar } from './scalar.js';

/** A value that a mapping writes down itself, as a record has it; nothing where the field cannot take it. */
export function writtenValue(
  kind: Kind,
  path: string,
  value: unknown,
): { value: Json } | undefined {
  const field = fieldAt(kind, path);
  return field === undefined ? undefined : writtenAt(kind, field, value);
}

function writtenAt(kind: Kind, field: Field, value: unknown): { value: Json } | undefined {
  if (value === null) return field.nullable ? { value } : undefined;
  if (field.type === 'list') {
    if (!Array.isArray(value)) return undefined;
    return all(
      value.map((item, index) => writtenValue(kind, pathOf([...field.keys, String(index)]), item)),
    );
  }
  if (field.type === 'object') {
    if (typeof value !== 'object' || Array.isArray(value)) return undefined;
    const members = Object.entries(value as object).map(
      ([key, member]) => [key, writtenValue(kind, pathOf([...field.keys, key]), member)] as const,
    );
    if (members.some(([, member]) => member === undefined)) return undefined;
    return {
      value: Object.fromEntries(members.map(([key, member]) => [key, member?.value ?? null])),
    };
  }
  return field.value === undefined ? undefined : writtenScalar(field.value, value);
}

function all(items: readonly ({ value: Json } | undefined)[]): { value: Json } | undefined {
  const values: Json[] = [];
  for (const item of items) {
    if (item === undefined) return undefined;
    values.push(item.value);
  }
  return { value: values };
}

/** A single value that a word of a mapping stands for, or that is fixed. */
export function writtenScalar(of: Value, value: unknown): { value: Json } | undefined {
  switch (of.type) {
    case 'money':
    case 'positive-money':
    case 'signed-money': {
      const fen = parseMoney(value, of.type === 'signed-money');
      return typeof fen === 'number' ? { value: fen } : undefined;
    }
    case 'boolean':
      return typeof value === 'boolean' ? { value } : undefined;
    case 'integer':
      return Number.isSafeInteger(value) ? { value: value as number } : undefined;
    default:
      return typeof value === 'string' ? writtenText(of, value) : undefined;
  }
}

function writtenText(of: Value, value: string): { value: Json } | undefined {
  const { type } = of;
  if (type === 'date') return isDate(value) ? { value } : undefined;
  if (type === 'place' && isPlace(value)) return { value };
  if (type === 'place' || type === 'word') {
    const read = scalar(value, of, {});
    return 'value' in read ? { value: read.value } : undefined;
  }
  return type === 'string' || isText(value) ? { value } : undefined;
}
