import { ordinal } from '../ordinal.js';
import type { Tongue } from '../tongue.js';

/** Commas and semicolons, quotation marks, yuan, and days with their month by name. */
export const tongue: Tongue = {
  language: 'en',
  quote: (text) => `“${text}”`,
  list: (items) => joined(items, 'and'),
  cut: (shown, total) => `${shown.join(', ')} and ${total - shown.length} more`,
  clauses: {
    list: (items) => items.join('; '),
    cut: (shown, total) => `${shown.join('; ')}; and ${total - shown.length} more`,
  },
  alternatives: (items) => joined(items, 'or'),
  ordinal,
  named: (label) => (/^(?:whether|which|how|what)\b/.test(label) ? label : `the ${label}`),
  money,
  date: (on) => {
    const [year, month = 1, day] = on.split('-').map(Number);
    return `${day} ${MONTHS[month - 1]} ${year}`;
  },
  otherBody: (code) => (code === 'overseas' ? 'a body overseas' : `the body of code ${code}`),
};

function joined(items: readonly string[], word: 'and' | 'or'): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
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
