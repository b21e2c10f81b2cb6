import type { Tongue } from '../tongue.js';

/** 顿号、分号、引号，万元与元，年月日。 */
export const tongue: Tongue = {
  language: 'zh',
  quote: (text) => `“${text}”`,
  list: (items) => items.join('、'),
  cut: (shown, total) => {
    const said = shown.join('、');
    return `${said}${/\d$/.test(said) ? ' ' : ''}等 ${total} 项`;
  },
  clauses: {
    list: (items) => items.join('；'),
    cut: (shown, total) => `${shown.join('；')}；等等，共 ${total} 项`,
  },
  alternatives: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}或${items.at(-1)}`,
  ordinal: (number) => `第 ${number}`,
  // 字典的“第 {0} 项”里已有“第”字。
  named: (label) => label.replaceAll(/第 (?=\{)/g, ''),
  money,
  date: (on) => {
    const [year, month, day] = on.split('-').map(Number);
    return `${year}年${month}月${day}日`;
  },
};

const FEN_IN_WAN = 1_000_000n;

/** 一万元以上以万元计，两位以上小数；不足一万元的以元计。都精确到分。 */
function money(fen: bigint): string {
  const amount = fen < 0n ? -fen : fen;
  const sign = fen < 0n ? '-' : '';
  if (amount < FEN_IN_WAN) {
    const decimals = amount % 100n === 0n ? '' : `.${String(amount % 100n).padStart(2, '0')}`;
    return `${sign}${amount / 100n}${decimals} 元`;
  }
  const decimals = String(amount % FEN_IN_WAN).padStart(6, '0');
  return `${sign}${amount / FEN_IN_WAN}.${decimals.replace(/0{1,4}$/, '')} 万元`;
}
