import { ordinal } from '../ordinal.js';
import type { Tongue } from '../tongue.js';

/** Commas and semicolons, quotation marks, yuan, and days with their month by name. */
export const tongue: Tongue = {
  language: 'en',
  quote: (text) => `“${text}”`,
  list: (items) => joined(items, 'and'),
  cut: (shown, total) => {
    const [comma, and] = separators(shown, 'and');
    return `${shown.join(comma)}${and}${total - shown.length} more`;
  },
  clauses: {
    list: (items) => items.join('; '),
    cut: (shown, total) => `${shown.join('; ')}; and ${total - shown.length} more`,
  },
  alternatives: (items) => joined(items, 'or'),
  ordinal,
  named: (label) => (/^(?:whether|which|how|what|who)\b/.test(label) ? label : `the ${label}`),
  money,
  date: (on) => {
    const [year, month = 1, day] = on.split('-').map(Number);
    return `${day} ${MONTHS[month - 1]} ${year}`;
  },
};

function joined(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  const [comma, last] = separators(items, word);
  return `${items.slice(0, -1).join(comma)}${last}${items.at(-1)}`;
}

/** What stands between the items of a list: of items with a comma or an “and” of their own, what keeps them apart. */
function separators(items: readonly string[], word: 'and' | 'or'): readonly [string, string] {
  const unquoted = items.map((item) => item.replace(/“[^”]*”/g, ''));
  if (items.length > 2 && unquoted.some((item) => item.includes(', '))) return ['; ', `; ${word} `];
  if (unquoted.some((item) => /, | and /.test(item))) return [', ', `, ${word} `];
  return [', ', ` ${word} `];
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Whole yuan by thousands, and the fen where there are any: CNY 6,000,000, CNY 0.01. */
function money(fen: bigint): string {
  const amount = fen < 0n ? -fen : fen;
  const yuan = String(amount / 100n).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const decimals = amount % 100n === 0n ? '' : `.${String(amount % 100n).padStart(2, '0')}`;
  return `CNY ${fen < 0n ? '-' : ''}${yuan}${decimals}`;
}
