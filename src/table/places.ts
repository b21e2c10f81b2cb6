import { isDepartment, isPlace, type Place } from '../values/place.js';
import { CITIES, PROVINCES } from '../values/prefectures.js';
import { wordKey } from './fold.js';
import { wordsOf } from './words.js';

interface Named {
  readonly code: string;
  /** With 省 or 市, and without. */
  readonly full: string;
  readonly short: string;
}

const SUFFIX = /(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市)$/;

const named = (code: string, full: string): Named => ({
  code,
  full,
  short: full.replace(SUFFIX, ''),
});

const PROVINCE_NAMES = Object.entries(PROVINCES).map(([code, [zh]]) => named(`${code}0000`, zh));
const CITY_NAMES = Object.entries(CITIES).map(([code, [zh]]) => named(`${code}00`, zh));

/** What the place below a city or a province may end in. */
const AREA = /(?:市|区|县|旗|州|盟|镇|乡|街道|村|社区)$/;

/**
 * A place by its code, by the name of a province or of a city of the delta, or by a full name from the
 * province down; nothing where it cannot be told. A county by itself is none: its name may stand twice.
 */
export function placeNamed(written: string): Place | undefined {
  const text = written.replace(/\s/g, '');
  // Digits with a sign or hyphens are no code: `-320500`, `32-05-00`.
  if (/^\d{6}$/.test(text)) return isPlace(text) ? text : undefined;
  if (text === '境外' || text.toLowerCase() === 'overseas') return 'overseas';
  const joined = parted(text, /[/\\>-]+/);
  const whole = PROVINCE_NAMES.find(isCalled(joined)) ?? CITY_NAMES.find(isCalled(joined));
  return whole?.code ?? below(parted(written, /[\s/\\>-]+/)) ?? below(joined);
}

const parted = (text: string, by: RegExp): string =>
  text
    .split(by)
    .filter((part) => part !== '')
    .join('/');

const isCalled =
  (text: string) =>
  ({ full, short }: Named): boolean =>
    text === full || text === short;

/** A province and what lies in it, parted by `/` or not: in the delta a city must follow, elsewhere the province is enough. */
function below(text: string): Place | undefined {
  for (const province of PROVINCE_NAMES) {
    const rest = behind(text, province)?.replace(/^\//, '');
    if (rest === undefined) continue;
    const { code } = province;
    const cities = CITY_NAMES.filter((city) => city.code.startsWith(code.slice(0, 2)));
    if (cities.length === 0) {
      return text.startsWith(province.full) && AREA.test(rest) ? code : undefined;
    }
    return cities.find((city) => isOrLiesIn(rest, city))?.code;
  }
  return undefined;
}

function behind(text: string, { full, short }: Named): string | undefined {
  if (text.startsWith(full)) return text.slice(full.length);
  return text.startsWith(short) ? text.slice(short.length) : undefined;
}

/** A short name ends or is parted from what follows: 南京路街道 is a street and not in 南京. */
function isOrLiesIn(text: string, { full, short }: Named): boolean {
  if (text === full || text === short) return true;
  return (text.startsWith(full) || text.startsWith(`${short}/`)) && AREA.test(text);
}

const DEPARTMENTS = wordsOf(undefined, { suggests: 'departments' });

const DEPARTMENT =
  /^(上海|江苏|浙江|安徽)(?:省|市)?(科技厅|科学技术厅|科委|科技委|科学技术委员会)$/;

/**
 * One of the four departments by its name or its province, or another body by the code or name of its
 * place. A body below the four is never one of them.
 */
export function departmentNamed(written: string): Place | undefined {
  const labelled = DEPARTMENTS.get(wordKey(written));
  if (labelled !== undefined && isDepartment(labelled)) return labelled;
  const [, province = '', body = ''] = DEPARTMENT.exec(written.replace(/\s/g, '')) ?? [];
  if (province === '') return otherBody(written);
  // 上海 has a commission 委, the other three have a department 厅.
  if ((province === '上海') !== body.includes('委')) return undefined;
  const code = PROVINCE_NAMES.find(({ short }) => short === province)?.code;
  return code !== undefined && isDepartment(code) ? code : undefined;
}

/** A body by its place. What lies in a province is not the department of the province, though its place is read as such. */
function otherBody(written: string): Place | undefined {
  const found = placeNamed(written);
  if (found === undefined || !isDepartment(found)) return found;
  const text = written.replace(/\s/g, '');
  return text === found || PROVINCE_NAMES.some(isCalled(text)) ? found : undefined;
}
