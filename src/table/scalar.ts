import { isDate } from '../values/date.js';
import { fillsCell } from '../values/filler.js';
import { parseMoneyText } from '../values/money-text.js';
import type { Value } from './fields.js';
import { folded, wordKey } from './fold.js';
import { showsAnotherAmount, zerosShown } from './number-format.js';
import { atFifteenDigits, isDecimal, showsDay, significantDigits, wholeDigits } from './numbers.js';
import { departmentNamed, placeNamed } from './places.js';
import type { Cell, DateCell } from './sheet.js';

/** What a cell was read as; or why it cannot be, by the code of the error. */
export type Scalar =
  | { readonly value: string | number | boolean; readonly rounded?: boolean }
  | { readonly fault: string };

/** What the column says of its cells. */
export interface Manner {
  readonly unit?: string | undefined;
  readonly dropsTime?: boolean | undefined;
}

const fault = (code: string): Scalar => ({ fault: code });

/** The text of a cell as it is looked up among words, and as an error quotes it. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim();
  if ('number' in cell) return cell.number;
  if ('date' in cell) return cell.time === undefined ? cell.date : `${cell.date} ${cell.time}`;
  if ('boolean' in cell) return cell.boolean ? 'TRUE' : 'FALSE';
  return 'error' in cell ? cell.error : `=${cell.formula.replace(/^=/, '')}`;
}

const ERROR_TEXT =
  /^(?:#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)|(?:Err|错误):5\d\d)$/i;

/** What is broken about a cell, whatever it is read into. */
export function damageOf(cell: Cell): string | undefined {
  if (typeof cell === 'string') {
    const text = folded(cell);
    return ERROR_TEXT.test(text) || /^##+$/.test(text) ? 'error-cell' : undefined;
  }
  if ('error' in cell) return cell.struck === true ? 'struck-out' : 'error-cell';
  if ('formula' in cell) return 'formula';
  if (!('number' in cell) || cell.format === undefined) return undefined;
  return showsAnotherAmount(cell.format, Number(cell.number)) ? 'number-format' : undefined;
}

/** Whether a text only fills its cell. */
export const isFiller = (text: string): boolean => fillsCell(wordKey(text));

/** Reads a cell that is neither empty nor damaged into a single value. */
export function scalar(cell: Cell, value: Value, manner: Manner): Scalar {
  switch (value.type) {
    case 'money':
    case 'positive-money':
    case 'signed-money':
      return money(cell, value.type === 'signed-money', manner.unit);
    case 'date':
      return date(cell, manner.dropsTime === true);
    case 'boolean':
      return boolean(cell);
    case 'integer':
      return integer(cell, value.counter);
    case 'place':
      return place(cell, value.department === true);
    case 'word':
      return word(cell, value) ?? fault('word');
    default:
      return text(cell, value);
  }
}

function money(cell: Cell, signed: boolean, unit: string | undefined): Scalar {
  if (typeof cell === 'object' && !('number' in cell)) return fault('money');
  const written = folded(textOf(cell));
  const own = typeof cell === 'string' ? undefined : cell.unit;
  const has = /(?:万元|亿元|元)$/.test(written);
  if (!has && !isFigure(written)) return fault('money');
  const behind = has ? '' : (own ?? unit);
  if (behind === undefined) return fault('money-unit');
  const exact = typeof cell === 'string' ? written : atFifteenDigits(written);
  const fen = parseMoneyText(exact + behind, signed);
  if (typeof fen === 'number') {
    const rounded = typeof cell !== 'string' && (cell.rounded === true || exact !== written);
    return rounded ? { value: fen, rounded } : { value: fen };
  }
  const again = fen === 'not-exact' ? withoutNoise(exact, behind, signed) : undefined;
  if (again !== undefined) return { value: again, rounded: true };
  return fault(fen === 'not-exact' ? 'money-exact' : fen === 'out-of-range' ? 'range' : 'money');
}

/** An amount without the noise behind the fifteenth digit of a number that passed through a CSV. */
function withoutNoise(written: string, unit: string, signed: boolean): number | undefined {
  const [, figure = '', after = ''] = /^(.*?)\s*(万元|亿元|元)?$/su.exec(written) ?? [];
  if (!isDecimal(figure) || significantDigits(figure) <= 15) return undefined;
  const fen = parseMoneyText(atFifteenDigits(figure) + after + unit, signed);
  return typeof fen === 'number' ? fen : undefined;
}

/** Digits as an amount is written, with commas between thousands, and no unit behind them. */
const isFigure = (written: string): boolean =>
  /\d$/.test(written) && parseMoneyText(`${written}元`, true) !== 'not-a-number';

const DAY =
  /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日|(\d{2})(\d{2}))(?:\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.0+)?)?)?$/;

function date(cell: Cell, dropsTime: boolean): Scalar {
  if (typeof cell === 'object' && 'date' in cell) return dateCell(cell, dropsTime);
  if (typeof cell === 'object' && !('number' in cell)) return fault('date');
  const parts = DAY.exec(folded(textOf(cell)));
  if (parts === null) return fault('date');
  const [, year = '', , m1, d1, m2, d2, m3, d3, hour, minute, second = '0'] = parts;
  const [month = '', day = ''] = [m1 ?? m2 ?? m3, d1 ?? d2 ?? d3];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDate(iso)) return fault('date');
  if (hour === undefined) return { value: iso };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return fault('date');
  const midnight = Number(hour) + Number(minute) + Number(second) === 0;
  return midnight || dropsTime ? { value: iso } : fault('date-time');
}

function dateCell({ date: iso, time, format }: DateCell, dropsTime: boolean): Scalar {
  if (format !== undefined && !showsDay(format)) return fault('date-month');
  if (!isDate(iso)) return fault('date');
  const midnight = time === undefined || /^[0:]+(?:\.0+)?$/.test(time);
  return midnight || dropsTime ? { value: iso } : fault('date-time');
}

const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ...(['是', '有', 'true', '√'] as const).map((yes) => [yes, true] as const),
  ...(['否', '无', 'false', '×'] as const).map((no) => [no, false] as const),
]);

/** 是 or 否, 有 or 无: what a cell says of whether. */
export function truthOf(cell: Cell): boolean | undefined {
  if (typeof cell === 'object') return 'boolean' in cell ? cell.boolean : undefined;
  return TRUTH.get(wordKey(cell));
}

function boolean(cell: Cell): Scalar {
  const value = truthOf(cell);
  return value === undefined ? fault('boolean') : { value };
}

const BEHIND: Readonly<Record<NonNullable<Value['counter']>, RegExp>> = {
  年: /\s*(?:年度|年)$/,
  个月: /\s*(?:个月|月)$/,
  人: /\s*人$/,
};

function integer(cell: Cell, counter: Value['counter']): Scalar {
  if (typeof cell === 'object' && !('number' in cell)) return fault('integer');
  const written = folded(textOf(cell));
  const exact = typeof cell === 'object' ? atFifteenDigits(written) : written;
  const counted = counter === undefined ? exact : exact.replace(BEHIND[counter], '');
  if (!/^-?\d+(?:\.0+)?$/.test(counted)) return fault('integer');
  const number = Number(counted);
  return Number.isSafeInteger(number) ? { value: number + 0 } : fault('integer');
}

function place(cell: Cell, department: boolean): Scalar {
  if (typeof cell === 'object' && !('number' in cell)) return fault('place');
  const written = folded(textOf(cell));
  const found = department ? departmentNamed(written) : placeNamed(written);
  return found === undefined ? fault('place') : { value: found };
}

function word(cell: Cell, { words }: Value): Scalar | undefined {
  const found = words?.get(wordKey(textOf(cell)));
  return found === undefined ? undefined : { value: found };
}

/** A text, with what a spreadsheet does to one that looked like a number or a day. */
function text(cell: Cell, value: Value): Scalar {
  const written = textOf(cell);
  if (typeof cell === 'object') {
    if ('date' in cell) return fault('text-date');
    if ('number' in cell) {
      if (wholeDigits(written) > 15) return fault('digits-lost');
      const exact = atFifteenDigits(written);
      const { zeros, around, named } = zerosShown(cell.format ?? '', Number(written));
      // A free text may be how many of something there are, `0"人"`; an id is another without its letters.
      if (around || (named && value.free !== true)) return fault('number-format');
      return { value: exact.padStart(zeros, '0') };
    }
    return { value: written };
  }
  if (/^-?\d(?:\.\d+)?E\+\d+$/i.test(folded(written))) return fault('digits-lost');
  const known = word(cell, value);
  if (known !== undefined) return known;
  return isFiller(written) && value.free !== true ? fault('filler') : { value: written };
}
