import type { Bilingual } from '../regulation/bilingual.js';
import { codeNamed } from '../regulation/word-labels.js';
import { isInstant, writtenDate } from '../values/date-written.js';
import { isFiller } from '../values/filler.js';
import { writtenPlace } from '../values/place-written.js';
import { canonicalText } from '../values/text.js';

const NOTHING: Bilingual = { zh: '', en: '' };

const write = (value: string): Bilingual => ({ zh: `；请写成 ${value}`, en: `; write ${value}` });

/** How a value that was refused has to be written, where that can be worked out; else nothing is said. */
export function howToWrite(fault: string, of: string, given: unknown, key?: string): Bilingual {
  switch (fault) {
    case 'unknown-key':
    case 'unknown-rule':
      return quoted(key);
    case 'date':
      return dateWritten(given);
    case 'place':
      return orNone(given, quoted(writtenPlace(given) ?? departmentMeant(given)));
    case 'type-object':
      return orNone(given, NOTHING);
    case 'one-of':
    case 'unknown-kind':
    case 'unknown-act':
      return quoted(wordMeant(given, of === '' ? [] : of.split(' | ')));
    case 'type-boolean':
      return truthWritten(given);
    case 'type-number':
      return numberWritten(given);
    case 'text':
    case 'string':
    case 'record-id':
      return typeof given === 'number' && Number.isFinite(given) ? write(`"${given}"`) : NOTHING;
    default:
      return NOTHING;
  }
}

const quoted = (value: string | undefined): Bilingual =>
  value === undefined ? NOTHING : write(`"${value}"`);

function dateWritten(given: unknown): Bilingual {
  const day = writtenDate(given);
  if (day === undefined) return isMonth(given) ? DAY_LACKING : orNone(given, NOTHING);
  const zoned =
    isInstant(given) || (typeof given === 'string' && /[Zz]|[+-]\d\d:?\d\d\s*$/.test(given));
  if (!zoned || (typeof given === 'string' && given.startsWith(day))) return write(`"${day}"`);
  return { zh: `；按北京时间，请写成 "${day}"`, en: `; by Beijing time, write "${day}"` };
}

const DAY_LACKING: Bilingual = { zh: '；还缺日', en: '; the day is lacking' };

const isMonth = (given: unknown): boolean =>
  typeof given === 'string' &&
  given.length < 20 &&
  /^[0-9]{4}[-./年](?:0?[1-9]|1[0-2])月?$/.test(canonicalText(given));

const NONE: Bilingual = {
  zh: '；没有记录的，不写这一项；确认没有而这一项允许写 null 的，写 null',
  en: '; leave out what is not on record; for none give null where the field allows it',
};

/** What only fills its place says either that there is none or that nothing is on record. */
const orNone = (given: unknown, otherwise: Bilingual): Bilingual =>
  typeof given === 'string' && given.length < 100 && isFiller(given) ? NONE : otherwise;

/** The code of the department that is named where its place code belongs. */
function departmentMeant(given: unknown): string | undefined {
  const province =
    typeof given === 'string' && given.length < 100 ? given.match(OF_A_DEPARTMENT) : null;
  return province === null ? undefined : writtenPlace(province[1]);
}

/** What stands before the name of a department of science and technology, in full or as people say it. */
const OF_A_DEPARTMENT = /^(.+)科(?:学?技术?)?(?:厅|委|委员会)\s*$/;

function wordMeant(given: unknown, words: readonly string[]): string | undefined {
  return typeof given === 'string' && given.length < 100 ? codeNamed(given, words) : undefined;
}

const TRUE: readonly unknown[] = [
  ...['true', 'yes', 'y', '1', '是', '有', '√', '已', 1],
  ...['通过', '同意', '符合', '完整', '齐全', '已解决', '已发布', '已达到', '已报齐'],
];
const FALSE: readonly unknown[] = [
  ...['false', 'no', 'n', '0', '否', '无', '×', '没有', '未', 0],
  ...[
    '不通过',
    '未通过',
    '不同意',
    '不符合',
    '不完整',
    '不齐全',
    '未解决',
    '未发布',
    '未达到',
    '未报齐',
  ],
];

function truthWritten(given: unknown): Bilingual {
  const said = typeof given === 'string' ? canonicalText(given.slice(0, 20)).toLowerCase() : given;
  if (TRUE.includes(said)) return write('true');
  return FALSE.includes(said) ? write('false') : NOTHING;
}

const WHOLE = /^-?[0-9]{1,15}(?=(?:年度?|个月|人|个|次|轮)?$)/;

function numberWritten(given: unknown): Bilingual {
  if (typeof given !== 'string' || given.length > 30) return NOTHING;
  const figure = WHOLE.exec(canonicalText(given))?.[0];
  return figure === undefined ? NOTHING : write(String(Number(figure)));
}
