/** What a number format shows: which of its sections a number takes, and what that writes around the digits. */

/** One section of a format; of its text, brackets and white space are gone. */
interface Section {
  readonly takes: ((number: number) => boolean) | undefined;
  readonly isOfTexts: boolean;
  /** What is no text: places of digits, commas, per cent. */
  readonly code: string;
  readonly before: string;
  readonly behind: string;
  /** A point or a per cent is written as a text, `0!.0,`, `0\\%`, or a digit beside the digits, `0"0000"`. */
  readonly isAltered: boolean;
  /** A text stands between the digits; and one that does not only group them. */
  readonly isParted: boolean;
  readonly isSplit: boolean;
  /** What is written beside digits, units and currencies: a minus sign, brackets, a word. */
  readonly said: string;
  readonly isRed: boolean;
  /** A negative number loses its sign, save that the section writes one itself. */
  readonly dropsSign: boolean;
}

/** A text in quotes, of a currency, escaped; a colour or condition; a width or filling; the number whole; any other character. */
const TOKEN =
  /"(?<quoted>[^"]*)"|\[\$(?<currency>[^\]-]*)[^\]]*\]|\[(?<bracket>[^\]]*)\]|[\\!](?<escaped>.)|[_*].|(?<whole>General|G\/通用格式)|(?<other>.)/gisu;

function sectionsOf(format: string): Section[] {
  const sections: Section[] = [];
  let tokens: Token[] = [];
  for (const { groups = {} } of format.matchAll(TOKEN)) {
    if (groups['other'] !== ';') tokens.push(groups);
    else {
      sections.push(sectionOf(tokens, sections.length > 0));
      tokens = [];
    }
  }
  return [...sections, sectionOf(tokens, sections.length > 0)];
}

/** Where the digits of a number, or a text, stand. */
const isDigits = (whole: string | undefined, other: string): boolean =>
  whole !== undefined || /[0#?.@]/.test(other);

type Token = Readonly<Record<string, string | undefined>>;

function sectionOf(tokens: readonly Token[], isLater: boolean): Section {
  let [code, text, said] = ['', '', ''];
  let [isOfTexts, isAltered, digitBefore] = [false, false, false];
  // What stands before each place of a digit.
  const texts: string[] = [];
  for (const { quoted, currency, escaped, whole, other = '' } of tokens) {
    const written = quoted ?? currency ?? escaped;
    const isBehindDigits = texts.length > 0 && text === '';
    isAltered ||=
      /^\.$|[%％‰]/.test(written ?? '') || (isBehindDigits && /^\d/.test(written ?? ''));
    isOfTexts ||= other === '@';
    if (isDigits(whole, other)) {
      isAltered ||= digitBefore;
      texts.push(text);
      text = '';
      code += whole === undefined ? other : '0';
    } else {
      text += written ?? other;
      said += written ?? other;
      code += other;
    }
    digitBefore = /\d$/.test(written ?? '');
  }
  const [before, ...parts] = texts;
  const between = parts.join('');
  const brackets = tokens.flatMap(({ bracket = '' }) => (bracket === '' ? [] : [bracket]));
  const plain = (all: string) => all.replace(/[\s()（）[\]【】:：,%‰]/g, '');
  return {
    ...{ isOfTexts, code, isAltered },
    isParted: between !== '',
    isSplit: /[^\s,'’]/.test(between.replace(/E[+-]/gi, '')),
    takes: brackets.map(conditionIn).find((each) => each !== undefined),
    isRed: brackets.some((each) => /^(?:red|红色?|(?:color|颜色)\s*3)$/i.test(each)),
    dropsSign: isLater || brackets.some((each) => /^<=?-?0(?:\.0+)?$/.test(each)),
    said: said.replace(/[\s,%‰*]|人民币|RMB|CNY|[¥￥]|[万亿]?元|[整正]/giu, ''),
    before: plain(before ?? text),
    behind: before === undefined ? '' : plain(text),
  };
}

function conditionIn(bracket: string): Section['takes'] {
  const [, sign, limit] = /^([<>]=?|<>|=)(-?\d+(?:\.\d+)?)$/.exec(bracket) ?? [];
  if (sign === undefined) return undefined;
  return comparing(sign, Number(limit));
}

/** Whether a number is below, above, at, or not at another, as a sign says. */
const comparing =
  (sign: string, than: number) =>
  (number: number): boolean =>
    (sign.includes('<') && number < than) ||
    (sign.includes('>') && number > than) ||
    (sign !== '<>' && sign.includes('=') && number === than);

/** The sections that a number may take: one, save where conditions leave it open. */
function sectionsFor(format: string, number: number): readonly Section[] {
  const all = sectionsOf(format);
  const ofNumbers = all.filter(({ isOfTexts }) => !isOfTexts).slice(0, 3);
  const sections = ofNumbers.length === 0 ? all.slice(0, 1) : ofNumbers;
  if (sections.every(({ takes }) => takes === undefined)) {
    const bySign = number < 0 ? 1 : number === 0 ? 2 : 0;
    return sections
      .slice(bySign, bySign + 1)
      .concat(sections)
      .slice(0, 1);
  }
  const open: Section[] = [];
  for (const section of sections) {
    if (section.takes === undefined || section.takes(number)) open.push(section);
    if (section.takes?.(number) === true) break;
  }
  return open.length === 0 ? sections : open;
}

const UNIT = /^(?:人民币|RMB|CNY|[¥￥])*(万元|亿元|元)(?:人民币|[整正])?$/i;

const unitOf = ({ behind }: Section): string | undefined => UNIT.exec(behind)?.[1];

/** The unit of money that a number format writes behind a number. */
export function unitShown(format: string, number: number): string | undefined {
  const [first] = sectionsFor(format, number);
  return first === undefined ? undefined : unitOf(first);
}

/** The sign of another currency. */
const FOREIGN = /[^\P{Sc}¥￥]/u;

/**
 * Whether a format shows another amount than is stored: per cent, scaled by commas, with a point or digits put in, in
 * another currency, with 万 or 千元 written beside it, which is no unit that is read, as a word alone, 无, as nothing, or
 * with another sign; or where it is open which of two units it shows. A zero that is shown as a dash, as accounts do, or
 * as nothing, is one.
 */
export function showsAnotherAmount(format: string, number: number): boolean {
  const sections = sectionsFor(format, number);
  const [opposite] = sectionsFor(format, -number);
  return (
    sections.some(
      (each) =>
        isOfAnother(each) || lacksDigits(each, number) || showsAnotherSign(each, opposite, number),
    ) || new Set(sections.map(unitOf)).size > 1
  );
}

function lacksDigits(section: Section, number: number): boolean {
  return number === 0
    ? !/[0@]/.test(section.code) && isWord(section)
    : !/[0#?@]/.test(section.code);
}

/**
 * Behind the first section the sign is left to the format, `0.00;0.00`: what a negative number says beside its digits,
 * and no positive one, tells it, as do the red figures of accounts.
 */
function showsAnotherSign(
  { dropsSign, said, isRed, before }: Section,
  opposite: Section | undefined,
  number: number,
): boolean {
  if (number >= 0) return number > 0 && /^(?:RMB|CNY|人民币|[¥￥])*[-−－]/i.test(before);
  const tells = (said !== '' && said !== opposite?.said) || (isRed && opposite?.isRed !== true);
  return dropsSign && !tells;
}

/** Whether a section that shows no digit says something in words, which stands there for none as well as for zero. */
const isWord = ({ before, behind }: Section): boolean =>
  /\p{L}/u.test((before + behind).replace(/零/gu, '').replace(MONEY_WORDS, ''));

const MONEY_WORDS = /人民币|RMB|CNY|[万亿]?元/giu;

function isOfAnother(section: Section): boolean {
  const { code, before, behind, isAltered } = section;
  return (
    isAltered ||
    /[%‰]/.test(code) ||
    /[0#?],+(?![0#?,])/.test(code) ||
    /[元万亿]/.test(before) ||
    FOREIGN.test(before + behind) ||
    (unitOf(section) === undefined && /[元万亿]|[十百千]$/.test(behind))
  );
}

const ZEROS = /^[^0#?.@]*#*(0{2,})[^0#?.,@]*$/;

/**
 * How many digits a format fills up with zeros, `000000`, whether it writes a text around or between them, `"SH-"0000`, `0-00`, and
 * whether a word stands beside the digits however many they are, `"SH-"0`.
 */
export function zerosShown(
  format: string,
  number: number,
): { zeros: number; around: boolean; named: boolean } {
  const [section] = sectionsFor(format, number);
  if (section === undefined) return { zeros: 0, around: false, named: false };
  const { code, before, behind, isParted, isSplit } = section;
  const zeros = ZEROS.exec(code.replace(/[\s-]/g, ''))?.[1]?.length ?? 0;
  const beside = before + behind;
  return {
    zeros,
    around: isSplit || (zeros > 0 && (isParted || beside !== '')),
    named: /[\p{L}\p{N}]/u.test(beside.replace(MONEY_WORDS, '')),
  };
}
