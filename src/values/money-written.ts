import { withoutInvisible } from './characters.js';
import { figure, ONE } from './figures.js';
import { parseMoney } from './money.js';
import { halfWidth } from './text.js';

/** How an amount that was refused has to be written, and whether it was written as an exact one. */
export interface WrittenMoney {
  readonly money: string;
  readonly exact: boolean;
}

// Longer than this nobody writes an amount.
const LONGEST = 60;

const CURRENCY = /^(?:人民币|RMB|CNY|[¥￥])/i;
const ABOUT = /^(?:大约|约|大概|近|≈|~)/;
const OR_SO = /(?:左右|上下)$/;
const WHOLE = /(?:整|正)$/;
const UNIT = /[元圆块]$/;
const PLAIN = /^([0-9][0-9,]*(?:\.[0-9]+)?)([万萬亿wW]?)(元|圆|块)?$/;

/**
 * How an amount that is no money has to be written, where that can be worked out: what is written without
 * 元, with 整 or a currency, in Chinese numerals, in 千万, or as about so much (`exact` is then false). None
 * where it says no amount, or not in what unit.
 *
 * @example
 * ```ts
 * writtenMoney('3千万元') // => {"money":"3000万元","exact":true}
 * writtenMoney('约3000万元') // => {"money":"3000万元","exact":false}
 * writtenMoney('3000') // => undefined
 * ```
 */
export function writtenMoney(text: string, signed = false): WrittenMoney | undefined {
  if (text.length > LONGEST) return undefined;
  let rest = withoutInvisible(halfWidth(text));
  const about = rest;
  rest = rest.replace(ABOUT, '').replace(OR_SO, '');
  const exact = rest === about;
  const negative = /^[-−]/.test(rest);
  rest = rest
    .replace(/^[-+−]/, '')
    .replace(CURRENCY, '')
    .replace(WHOLE, '');
  const amount = inUnits(rest.replace(/人民币$|RMB$/i, ''));
  const money = amount === undefined ? undefined : `${negative ? '-' : ''}${amount}`;
  return money !== undefined && typeof parseMoney(money, signed) === 'number'
    ? { money, exact }
    : undefined;
}

const TEN = 10n * ONE;

/** The amount with its unit: as it was written where only 元 was lacking, else worked out. */
function inUnits(given: string): string | undefined {
  const text = withDigitsAtPoint(given);
  const [, digits, myriad = '', unit] = PLAIN.exec(text) ?? [];
  if (digits !== undefined && (myriad !== '' || unit !== undefined)) {
    return `${digits}${myriad.replace(/[萬wW]/, '万')}元`;
  }
  const [, yuan = '', jiao, fen] =
    /^(.*?)(?:([^元圆块])角)?(?:零?([^元圆块角])分)?$/.exec(text) ?? [];
  const named = UNIT.test(yuan) || /[万萬亿]/.test(yuan);
  const parts = [figure(yuan.replace(UNIT, '')), figure(jiao ?? '零'), figure(fen ?? '零')];
  const [whole, tenths, hundredths] = parts;
  if (!named || whole === undefined || tenths === undefined || hundredths === undefined) {
    return undefined;
  }
  // 12.5 元 and 5 角 is no amount, and neither are ten of 角.
  const isApart = jiao === undefined && fen === undefined;
  if (!isApart && (whole % ONE > 0n || tenths >= TEN || hundredths >= TEN)) return undefined;
  const scaled = whole * 100n + tenths * 10n + hundredths;
  return scaled % ONE === 0n ? asText(scaled / ONE) : undefined;
}

/** `.5元` and `5.元` with digits on both sides of the point. */
const withDigitsAtPoint = (text: string): string =>
  text.replace(/^\.(?=[0-9])/, '0.').replace(/^([0-9][0-9,]*)\.(?![0-9])/, '$1');

function asText(fen: bigint): string {
  const [unit, places] = fen >= 1_000_000n ? ['万元', 6] : ['元', 2];
  const digits = fen.toString().padStart(Number(places) + 1, '0');
  const decimals = digits.slice(-Number(places)).replace(/0+$/, '');
  return `${digits.slice(0, -Number(places))}${decimals === '' ? '' : `.${decimals}`}${unit}`;
}
