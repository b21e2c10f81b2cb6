import type { Conclusions, EditionPhrases, NotePhrases, Phrases } from '../sentences.js';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 条、款的序数，1 至 99。 */
function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return ten + DIGITS[ones];
}

export const phrases: Phrases = {
  cite: (article, { paragraph, item }) =>
    `第${numeral(article)}条` +
    (paragraph === undefined ? '' : `第${numeral(paragraph)}款`) +
    (item === undefined ? '' : `第（${numeral(item)}）项`),
  sentence: (cite, clause) => `${cite}：${clause}。`,
  mended: (fact, mend) => `${fact}；${mend}`,
  notOnRecord: (question, facts) => `${question}，尚不能认定：没有记录${facts}，请补充后再认定`,
  unattested: (question) => `没有记录${question}，请补充后再认定`,
  stillOpen: (question, why) => `${question}，尚不能认定：${why}`,
  untold: (question) => `${question}，尚不能认定`,
  advice: '本条只作提示，不影响结论。',
  toBeNoted: '提请注意',
  excused: (reason) => `记录了偏离这一原则的理由${reason}，已予考虑，本条不再影响结论。`,
  reasonNotNeeded: (reason) => `另记录了偏离这一原则的理由${reason}，本条既已符合，无须用到。`,
  reasonWithoutEffect: (reason) => `另记录了理由${reason}，但本条必须遵守，理由不改变结果。`,
  reasonDecidesNothing: (reason) => `另记录了理由${reason}，本条不需要理由，理由不起作用。`,
  error: (place, message) => `${place}：${message}`,
  line: (number, message) => `第 ${number} 行，${message}`,
  field: (words, path) => `${words}（${path}）`,
  inAct: (words, number) => `${words}（第 ${number} 个行为）`,
  cell: (heading, elsewhere, message) =>
    `${elsewhere === undefined ? '' : `工作表“${elsewhere.sheet}”第 ${elsewhere.row} 行`}${heading === undefined ? '' : `“${heading}”列`}，${message}`,
  unanswered: '未能复核',
  grounds: (rules) => `依据：${rules}`,
};

const under = (cites: readonly string[]): string => `按本办法${cites.join('、')}`;

export const conclusions: Conclusions = {
  head: (recorded, verdict, sort) =>
    `记录的${sort === 'act' ? '决定' : '结论'}${recorded}${verdict}`,
  because: (head, grounds, consequence) => `${head}：${grounds}；${consequence}。`,
  alone: (consequence) => `${consequence}。`,
  ground: (cite, clauses) => `${cite}，${clauses}`,
  grounds: (shown, more) => shown.join('；') + (more > 0 ? `；另有 ${more} 处` : ''),
  allMet: (excused) =>
    excused > 0
      ? `必备条件均已具备，其中 ${excused} 条原则有记录在案的偏离理由`
      : '必备条件均已具备',
  restMet: '其余必备条件均已具备',
  named: (cite, rule) => `${cite}（${rule}）`,
  waitsFor: (rule, facts) => `${rule}还缺${facts}`,
  waits: (rule, why) => `${rule}尚不能认定，${why}`,
  due: (outcome, sort, cites) =>
    sort === 'act' ? `${under(cites)}，应${outcome}` : `${under(cites)}，应认定为“${outcome}”`,
  dueIndeed: (sort, cites) => `${under(cites)}，应当如此${sort === 'act' ? '决定' : '认定'}`,
  discretion: (favourable) => `是否${favourable}由办理机关裁量`,
  choice: (outcomes) => `${outcomes}均可，由办理机关裁量`,
  onlyPossible: (outcomes) => `可能的结果是${outcomes}`,
  declining: (outcome) => `不论所缺的如何，${outcome}都符合规定`,
  nothingLawful: '在第二十条的施行期之外，按这一版本作出任何决定都不符合规定',
};

export const editions: EditionPhrases = {
  measures: '《长三角科技创新共同体联合攻关计划实施办法（试行）》',
  edition: (title, id, about) =>
    `${title}，版本${id}${about.length === 0 ? '' : `（${about.join('；')}）`}`,
  draft: (title) => `${title}（草案）`,
  basis: { text: '依据正式文本', press: '依据公开报道' },
  time: (from, to) =>
    [
      ...(from === undefined ? [] : [`自${from}起施行`]),
      ...(to === undefined ? [] : [`有效期至${to}`]),
    ].join('，'),
  readings: (chosen) => `按所选解读 ${chosen}`,
  judgedBy: (all) => `复核依据：${all}`,
};

export const notes: NotePhrases = {
  tinyAmount: (fact) => `${fact}不足 1 万元，请核对单位`,
  mixedUnits: (facts) =>
    `同一记录中有的金额带单位，有的是不带单位的数（按分计）：${facts}，请核对单位`,
  creditCode: (fact) => `${fact}有统一社会信用代码的形式，但校验码不符，请核对`,
  localCapDiffers: (fact) => `${fact}与该版本所载地方管理办法得出的上限不同，请核对`,
  filler: (fact) => `${fact}只是占位的文字，请核实`,
  reasonFor: (rule) => `“${rule}”的理由`,
};
