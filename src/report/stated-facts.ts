import { type Field, fieldsOf, wordsOf } from '../dictionary.js';
import type { Kind } from '../index.js';
import { numberedLabel } from '../messages/labels.js';
import type { Messages } from '../messages/messages.js';
import { parseMoney } from '../values/money.js';
import { isPlace } from '../values/place.js';
import { isPlainObject } from '../values/plain.js';
import { placeLabel } from '../values/prefectures.js';

/** A fact as it stands on record: what it is called, and what is stated. */
export interface StatedFact {
  readonly label: string;
  readonly value: string;
}

/** More facts than this are counted, not written out. */
const MOST_FACTS = 200;

/** What a record states, fact by fact as it stands there, without any view on it; and how many facts more. */
export function statedFacts(
  kind: Kind,
  record: unknown,
  messages: Messages,
): { readonly stated: readonly StatedFact[]; readonly more: number } {
  const { facts } = (record ?? {}) as { facts?: unknown };
  const fields = new Map(fieldsOf(kind).map((field) => [field.path, field]));
  const found: Found[] = [];
  walk(facts, 'facts', { fields, found });
  return {
    stated: found.slice(0, MOST_FACTS).map(({ field, path, value }) => ({
      label: numberedLabel(field, path, messages.language),
      value: statedIn(value, field, messages),
    })),
    more: Math.max(0, found.length - MOST_FACTS),
  };
}

interface Found {
  readonly field: Field;
  readonly path: string;
  readonly value: unknown;
}

interface Walk {
  readonly fields: ReadonlyMap<string, Field>;
  readonly found: Found[];
}

function walk(value: unknown, path: string, on: Walk): void {
  if (value === undefined) return;
  if (Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null)) {
    for (const [at, item] of value.entries()) walk(item, `${path}.${at}`, on);
    return;
  }
  if (isPlainObject(value)) {
    for (const [key, each] of Object.entries(value)) walk(each, `${path}.${key}`, on);
    return;
  }
  const field = on.fields.get(path.replace(/\.\d+(?=\.|$)/g, '.*'));
  if (field !== undefined) on.found.push({ field, path, value });
}

function statedIn(value: unknown, field: Field, messages: Messages): string {
  const { language } = messages;
  if (Array.isArray(value)) {
    const none = language === 'zh' ? '无' : 'none';
    const items = value.map((item) => plainOf(item, field.items ?? 'text', field, messages));
    return items.length === 0 ? none : items.join(language === 'zh' ? '、' : ', ');
  }
  if (value === null) return field.whenNull?.[language] ?? (language === 'zh' ? '无' : 'none');
  return plainOf(value, field.type, field, messages);
}

function plainOf(value: unknown, type: Field['type'], field: Field, messages: Messages): string {
  const { language } = messages;
  if (typeof value === 'boolean') {
    return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no';
  }
  if (/money$/.test(type)) {
    const fen = parseMoney(value, true);
    if (typeof fen === 'number') return messages.money(fen);
  }
  if (type === 'date' && typeof value === 'string') return messages.date(value);
  if (type === 'place' && typeof value === 'string' && isPlace(value)) {
    return placeLabel(value, language);
  }
  const list = field.words?.list;
  const word = list && wordsOf(list).find((each) => each.word === value);
  return word?.label[language] ?? String(value);
}
