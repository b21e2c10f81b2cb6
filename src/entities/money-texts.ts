import type { Bilingual } from '../regulation/bilingual.js';
import { isFiller } from '../values/filler.js';
import { MAX_FEN, type MoneyFault, parseMoney } from '../values/money.js';
import { writtenMoney } from '../values/money-written.js';
import { canonicalText } from '../values/text.js';
import { shown } from './shown.js';

const WHY: Readonly<Record<MoneyFault, Bilingual>> = {
  'not-money': { zh: '应为整数分，或带单位的文字', en: 'give whole fen, or a text with its unit' },
  'no-unit': { zh: '缺少单位：元、万元或亿元', en: 'the unit is lacking: 元, 万元 or 亿元' },
  'not-a-number': {
    zh: '数字写法不对：小数点两边都要有数字，逗号只作千分位',
    en: 'the figure is not well written: digits on both sides of a point, commas between thousands only',
  },
  'not-exact': { zh: '不足一分的零头无法精确表示', en: 'it is not exact to the fen' },
  'out-of-range': { zh: '超出范围', en: 'it is out of range' },
  'not-whole-fen': { zh: '数字按分计，须为整数', en: 'a number counts fen and must be whole' },
};

/** The bounds that hold for each sort of money, in fen. */
const LEAST: Readonly<Record<string, number>> = { 'signed-money': -MAX_FEN, 'positive-money': 1 };

/** What is wrong with an amount, and how to write it where that can be worked out. */
export function moneyText(fault: string, given: unknown): Bilingual {
  const signed = fault === 'signed-money';
  const parsed = parseMoney(given, signed);
  const least = LEAST[fault] ?? 0;
  if (typeof parsed === 'number') {
    return {
      zh: `金额须大于 0，现为 ${shown(given)}`,
      en: `the amount must be above 0; given: ${shown(given)}`,
    };
  }
  const why =
    parsed === 'out-of-range'
      ? {
          zh: `应在 ${least} 至 ${MAX_FEN} 分之间`,
          en: `it must lie between ${least} and ${MAX_FEN} fen`,
        }
      : parsed === 'no-unit'
        ? unitIn(String(given))
        : WHY[parsed];
  const write = howToWrite(given, signed);
  return {
    zh: `应为金额，如 900000000（分）或 "900万元"；${why.zh}，现为 ${shown(given)}${write.zh}`,
    en: `this must be money, such as 900000000 (fen) or "900万元"; ${why.en}; given: ${shown(given)}${write.en}`,
  };
}

/** A text that does not end in a unit: it says no amount at all, or says the unit elsewhere, or lacks it. */
function unitIn(given: string): Bilingual {
  if (isFiller(given.slice(0, 100))) return WHY['not-money'];
  const said = /[元圆]/.test(given.slice(0, 100));
  return said
    ? { zh: '应以单位结尾：元、万元或亿元', en: 'it must end in its unit: 元, 万元 or 亿元' }
    : WHY['no-unit'];
}

const BARE = /^-?[0-9][0-9,]*(?:\.[0-9]+)?$/;

function howToWrite(given: unknown, signed: boolean): Bilingual {
  if (typeof given === 'number' && parseMoney(given, signed) === 'not-whole-fen') {
    return bareFigure(String(given));
  }
  if (typeof given !== 'string') return { zh: '', en: '' };
  const written = writtenMoney(given, signed);
  if (written?.exact)
    return { zh: `；请写成 "${written.money}"`, en: `; write "${written.money}"` };
  if (written !== undefined) {
    return {
      zh: `；金额须为确数，如确为此数，请写成 "${written.money}"`,
      en: `; an amount has to be exact; if it is exactly that, write "${written.money}"`,
    };
  }
  const text = canonicalText(given);
  if (BARE.test(text)) return bareFigure(text);
  if (!isFiller(text)) return { zh: '', en: '' };
  return {
    zh: '；没有记录的，不写这一项；是零的，写 0；确认没有而这一项允许写 null 的，写 null',
    en: '; leave out what is not on record; for nothing give 0, or null where there is none and the field allows it',
  };
}

/** A figure without a unit may be in any of them. */
function bareFigure(figure: string): Bilingual {
  if (figure.length > 30 || !BARE.test(figure)) return { zh: '', en: '' };
  return {
    zh: `；请按实际写明单位："${figure}元" 或 "${figure}万元"`,
    en: `; write it with the unit that is meant: "${figure}元" or "${figure}万元"`,
  };
}
