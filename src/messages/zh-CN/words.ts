import type { Conclusions, Phrases, Tongue, Words } from '../sentences.js';
import { chapters1And4 } from './chapter-1-and-4.js';
import { chapter2Matching } from './chapter-2-matching.js';
import { chapter2Reserve } from './chapter-2-reserve.js';
import { chapter3Application } from './chapter-3-application.js';
import { chapter3Approval } from './chapter-3-approval.js';
import { chapter3Delivery } from './chapter-3-delivery.js';
import { KINDS, MODALITIES, OPEN, OUTCOMES, RESULTS, VERDICTS } from './decisions.js';
import { PATHS } from './paths.js';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 条、款的序数，1 至 99。 */
function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return ten + DIGITS[ones];
}

const tongue: Tongue = {
  language: 'zh',
  quote: (text) => `“${text}”`,
  list: (items) => items.join('、'),
  cut: (shown, total) => `${shown.join('、')} 等 ${total} 项`,
  clauses: {
    list: (items) => items.join('；'),
    cut: (shown, total) => `${shown.join('；')}；等等，共 ${total} 项`,
  },
  alternatives: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}或${items.at(-1)}`,
  ordinal: (number) => `第 ${number}`,
};

const phrases: Phrases = {
  cite: (article, { paragraph, item }) =>
    `第${numeral(article)}条` +
    (paragraph === undefined ? '' : `第${numeral(paragraph)}款`) +
    (item === undefined ? '' : `第（${numeral(item)}）项`),
  sentence: (cite, clause) => `${cite}：${clause}。`,
  mended: (fact, mend) => `${fact}；${mend}`,
  notOnRecord: (question, facts) => `${question}，尚无法判断：没有记录${facts}，补记后再判断`,
  unattested: (question) => `没有记录${question}，无法判断，补记后再判断`,
  stillOpen: (question, why) => `${question}，尚无法判断：${why}`,
  untold: (question) => `${question}，尚无法判断`,
  advice: '本条只作提示，不左右决定。',
  excused: (reason) => `记录了偏离这一原则的理由${reason}，已予考虑，本条不再左右决定。`,
  reasonNotNeeded: (reason) => `另记录了偏离这一原则的理由${reason}，本条既已符合，没有用上。`,
  reasonWithoutEffect: (reason) => `另记录了理由${reason}，但本条必须遵守，理由不改变结果。`,
  reasonDecidesNothing: (reason) => `另记录了理由${reason}，本条不需要理由，理由不起作用。`,
  error: (place, message) => `${place}：${message}`,
  line: (number, message) => `第 ${number} 行，${message}`,
  field: (words, path) => `${words}（${path}）`,
};

const conclusions: Conclusions = {
  head: (recorded, verdict, sort) => {
    const [what, holds] = sort === 'act' ? ['决定', '合法'] : ['结论', '成立'];
    const said = {
      upheld: holds,
      overturned: `不${holds}`,
      undetermined: `是否${holds}尚不能认定`,
    };
    return `记录的${what}${recorded}${said[verdict]}`;
  },
  because: (head, grounds, consequence) => `${head}：${grounds}；${consequence}。`,
  ground: (cite, clause) => `按${cite}，${clause}`,
  grounds: (shown, more) => shown.join('；') + (more > 0 ? `；另有 ${more} 处` : ''),
  allMet: (excused) =>
    excused > 0 ? `各项条件都符合，其中 ${excused} 条原则有记录在案的偏离理由` : '各项条件都符合',
  named: (cite, rule) => `${cite}（${rule}）`,
  waitsFor: (rule, facts) => `${rule}还缺${facts}`,
  waits: (rule, why) => `${rule}还不能确定，${why}`,
  onlyLawful: (outcome, sort) => (sort === 'act' ? `依法只能${outcome}` : `结论只能是${outcome}`),
  nothingElse: (sort) => (sort === 'act' ? '依法也只能这样决定' : '结论也只能如此'),
  bothLawful: (outcomes) => `${outcomes}都合法，由办理机关裁量`,
  onlyPossible: (outcomes) => `依法只可能是${outcomes}`,
  declining: (outcome) => `不论所缺的如何，${outcome}都合法`,
  nothingLawful: '在施行期之外，依这一版本作出任何决定都不合法',
};

/** Everything that the library says of decisions in Chinese. */
export const words: Words = {
  tongue,
  kinds: KINDS,
  outcomes: OUTCOMES,
  verdicts: VERDICTS,
  results: RESULTS,
  modalities: MODALITIES,
  rules: {
    ...chapters1And4,
    ...chapter2Matching,
    ...chapter2Reserve,
    ...chapter3Application,
    ...chapter3Approval,
    ...chapter3Delivery,
  },
  open: OPEN,
  paths: PATHS,
  phrases,
  conclusions,
};
