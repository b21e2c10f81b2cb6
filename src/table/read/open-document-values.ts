import { attribute } from './open-document-styles.js';
import { isStoredDay, isStoredNumber } from './stored-values.js';

const number = [attribute('office:value'), isStoredNumber] as const;

/** Where a cell has the value of its type, and what is one. Of a text it is what stands in the cell. */
const VALUES = {
  float: number,
  percentage: number,
  currency: number,
  date: [attribute('office:date-value'), isStoredDay],
  boolean: [attribute('office:boolean-value'), (text: string) => /^(?:true|false)$/.test(text)],
} as const;

/**
 * Whether a cell has a value of the type that it names, another, or none. A number or day without a value is one that the
 * program could not write.
 */
export function storedIn(type: string | undefined, attributes: string): 'one' | 'other' | 'none' {
  if (type === undefined || type === 'string' || type === 'time') return 'one';
  if (!Object.hasOwn(VALUES, type)) return 'none';
  const [valueIn, isOne] = VALUES[type as keyof typeof VALUES];
  const value = valueIn(attributes) ?? '';
  if (type === 'boolean' && value === '') return 'none';
  return isOne(value) ? 'one' : 'other';
}

/** A cell without its number or day, which the parser takes for damage. */
export const withoutValue = (attributes: string): string =>
  `${attributes.replace(VALUE, '')} office:value="" office:date-value=""`;

const VALUE = /\soffice:(?:date-)?value\s*=\s*(?:"[^"]*"|'[^']*')/gu;
