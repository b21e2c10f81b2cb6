import type { Language } from '../index.js';
import { withoutUnseen } from './texts.js';

/** A coded word by its names; `also`: what else people write where the code belongs. */
export interface CodedWord {
  readonly zh: string;
  readonly en: string;
  readonly also?: readonly string[];
}
export type CodedWords = Readonly<Record<string, CodedWord>>;

/** The fields that Article 4 names. */
export const FIELDS = {
  'integrated-circuits': { zh: '集成电路', en: 'integrated circuits' },
  'artificial-intelligence': { zh: '人工智能', en: 'artificial intelligence' },
  biomedicine: { zh: '生物医药', en: 'biomedicine' },
} as const satisfies CodedWords;

/** The directions that Article 7 names. */
export const DIRECTIONS = {
  software: { zh: '软件', en: 'software' },
  chip: { zh: '芯片', en: 'chips' },
  equipment: { zh: '装备', en: 'equipment' },
  material: { zh: '材料', en: 'materials', also: ['材料研制'] },
  demonstration: {
    zh: '重大工程示范应用',
    en: 'demonstration in a major project',
    also: ['示范应用'],
  },
} as const satisfies CodedWords;

/** Where Article 12 has applications filed. */
export const PLATFORMS = {
  'national-st-system': {
    zh: '国科管',
    en: 'the national S&T management information system',
    also: ['国科管平台', '国科管系统', '国家科技管理信息系统'],
  },
} as const satisfies CodedWords;

/** The objectives that Article 12 names. */
export const OBJECTIVES = {
  'key-technology': { zh: '关键技术解决', en: 'solving a key technology', also: ['关键技术'] },
  'major-project': { zh: '重大工程应用', en: 'use in a major project', also: ['重大工程'] },
  'key-enterprise-application': {
    zh: '重点企业应用',
    en: 'use by a key enterprise',
    also: ['重点企业'],
  },
} as const satisfies CodedWords;

/** The bodies of the text. */
export const BODIES = {
  'task-force': {
    zh: '工作专班',
    en: 'the task force',
    also: ['长三角科技创新共同体建设工作专班'],
  },
  office: {
    zh: '建设办公室',
    en: 'the Community Office',
    also: ['长三角科技创新共同体建设办公室'],
  },
  'promotion-group': {
    zh: '推进组',
    en: 'the promotion group',
    also: ['联合攻关专题推进组'],
  },
  agency: { zh: '相关机构', en: 'the agency' },
  departments: { zh: '三省一市科技厅（委）', en: 'the four departments' },
} as const satisfies CodedWords;

/** The words that the text names where others may stand too, by their lists in the dictionary. */
const OF_LISTS: Readonly<Record<string, CodedWords>> = {
  fields: FIELDS,
  directions: DIRECTIONS,
  platforms: PLATFORMS,
  objectives: OBJECTIVES,
};

/** The code of a list that is meant where its name stands instead; or none. */
export function codeOfList(text: string, list: string): string | undefined {
  const words = Object.hasOwn(OF_LISTS, list) ? OF_LISTS[list] : undefined;
  return words && codeMeant(text, words);
}

/** The names of coded words in one language. */
export function namesIn<Words extends CodedWords>(
  words: Words,
  language: Language,
): { readonly [Code in keyof Words]: string } {
  const names = Object.entries(words).map(([code, word]) => [code, word[language]] as const);
  return Object.fromEntries(names) as { readonly [Code in keyof Words]: string };
}

/** The code that is meant where its name, or the code in another form, stands instead; or none. */
export function codeMeant(text: string, words: CodedWords): string | undefined {
  if (Object.hasOwn(words, text)) return undefined;
  const written = plain(text);
  // A full name with the short one in brackets behind it names the same twice.
  const parts = written.split(/[()]/).filter((part) => part !== '');
  const meant = Object.entries(words).find(([code, { zh, en, also = [] }]) => {
    const names = [code, zh, en, ...also].map(plain);
    return (
      names.includes(written) || (parts.length > 1 && parts.every((part) => names.includes(part)))
    );
  });
  return meant?.[0];
}

/** Without blanks, hyphens, case, articles and the width of brackets. */
const plain = (text: string): string =>
  withoutUnseen(text)
    .toLowerCase()
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/[-_]/g, '')
    .replace(/^the/, '');
