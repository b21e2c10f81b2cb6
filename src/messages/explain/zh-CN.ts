import { apart, asked } from '../zh-CN/apart.js';
import { words } from '../zh-CN/words.js';
import { type ExplainMessages, explainSpeaker } from './speaker.js';

/**
 * 为什么、怎样会变、还要问谁的中文说明。 What explanations say in Chinese.
 *
 * @example
 * ```ts
 * zhExplain.share({ robust: 8, settled: 10, undetermined: 2, withoutReadings: 1, invalid: 0, incomplete: 0 }) // => "10 条已有结论，其中 8 条不取决于有争议的解读；另有 3 条未计入。"
 * ```
 */
export const zhExplain: ExplainMessages = /* @__PURE__ */ explainSpeaker({
  language: 'zh',
  tongue: words.tongue,
  open: words.open,
  verdicts: words.verdicts,
  articles: (numbers) =>
    numbers.length === 0 ? '' : `（${numbers.map((n) => words.phrases.cite(n, {})).join('、')}）`,
  phrases: {
    is: (label, value) => `${asked(label)}为${apart(value)}`,
    must: (label, condition, after = '') => `${asked(label)}${after}${condition}`,
    reason: (rule) => `记录了偏离“${rule}”的理由`,
    item: (list, number) => `${list}第 ${number} 项`,
    yes: '是',
    no: '否',
    none: '无',
    onRecord: (label) => `${label}有记录`,
    rows: (count) => `${count} 项`,
    onFacts: (verdict, count, facts) => `${verdict}，只凭 ${count} 项事实即可认定：${facts}。`,
    onNone: (verdict, why) => {
      const reason = {
        discretion: '：这一结论可由办理机关裁量作出',
        time: '：决定之日不在版本的施行期内',
      };
      return `${verdict}，不凭任何事实即可认定${why === undefined ? '' : reason[why]}。`;
    },
    wouldBe: (verdict, conditions) => `如${conditions}，则${verdict}。`,
    further: (count) => `另有 ${count} 种改法。`,
    all: (conditions) => conditions.join('，并且'),
    unsupported: (due, isCertain) =>
      `记录中没有任何事实支持这一结论；${isCertain ? '按本办法应为' : '可能的结果是'}${due}。`,
    unmendable: (rules) =>
      `当事人、决定日期、此前的情况等既定，其余事实怎样不同，都不能符合${rules}。`,
    ground: (rule, conditions) => `${rule}：如${conditions}，则符合。`,
    excused: (rule) => `${rule}：如记录了偏离这一条的理由，则不再据以认定。`,
    noFlip: '只改动少数几项事实，不会改变结论。',
    noSingleFlip: '只改动一项事实，不会改变结论。',
    cut: '计算量超过上限，以上并不完整。',
    asks: (label, articles) => `请提供${label}${articles}`,
    answers: (answer, verdicts) => `答“${answer}”则${verdicts}`,
    waiting: (rule, why) => `“${rule}”尚不能认定${why === undefined ? '' : `：${why}`}。`,
    settled: (verdict) => `无论其余事实如何，都${verdict}。`,
    addressed: (role) => role,
    placeOpen: (role) => `${role}，所在地未记录`,
    letter: (to, count) => `${to}：请提供 ${count} 项。`,
    ofRecords: (fact, ids) => `${fact}：${ids}`,
    robust: '结论不取决于任何有争议的解读。',
    withoutReadings: '这一事项不涉及有争议的解读。',
    disputed: (readings, verdict) => `如解读取 ${readings}，则${verdict}。`,
    share: (robust, settled, others) =>
      `${settled} 条已有结论，其中 ${robust} 条不取决于有争议的解读；另有 ${others} 条未计入。`,
    compared: (a, b, same, flipped) =>
      `版本“${a}”与“${b}”：${same} 条结论相同，${flipped} 条不同。`,
    notCompared: (count) => `另有 ${count} 条记录数据有误，没有比较。`,
    flipped: (kind, a, b, count, causes) => `${kind}：${a} → ${b}，${count} 条；原因：${causes}。`,
    several: '多处不同共同所致',
  },
  conditions: {
    set: (value) => `为${apart(value)}`,
    code: (code) => `写作代码${code}`,
    word: (label) => label,
    oneOf: (values) => `为${apart(values)}`,
    not: (values) => `为${values}以外的任何一个`,
    within: (places) => `在${places}`,
    given: '有内容',
    atLeast: (value) => `不低于 ${value}`,
    atMost: (value) => `不高于 ${value}`,
    sumAtMost: (amount) => `合计不高于 ${amount}`,
    onOrAfter: (day) => `不早于${day}`,
    onOrBefore: (day) => `不晚于${day}`,
    between: (first, last) => `不早于${first}且不晚于${last}`,
    give: (fields) => `有记录，且${fields.join('，且')}`,
    giveAny: '有记录',
    addRows: (count) => `增加所缺的 ${count} 项`,
    onlyRows: (count) => `只有 ${count} 项（不论其内容）`,
    addRegions: (count) =>
      count === 1
        ? '增加 1 家，来自三省一市中尚未计入的一地'
        : `增加 ${count} 家，分别来自三省一市中尚未计入的 ${count} 地`,
    addRow: (fields) => `增加一项（${fields}）`,
    addOther: (fields) => `增加记录中没有的一项（${fields}）`,
    addAmount: (amount) => `增加 ${amount}`,
    add: (values) => `增加${apart(values)}`,
    remove: (values) => `不含${apart(values)}`,
    removeRows: (numbers) => `去掉第 ${numbers} 项`,
    without: (terms) => `不出现${terms}`,
    items: '有合起来才足够的若干项',
    otherwise: '另行认定',
    bound: (labels) => `${labels.map(asked).join('、')}一并另行认定`,
    after: (label) => `（随${asked(label)}而定）`,
    choice: (code, says) => `${code}（${says}）`,
    differences: {
      parameter: (id, called) => `参数“${called}”（${id}）`,
      reading: (id, called) => `解读 ${id}（${called}）`,
      rule: (id, called) => `规则“${called}”（${id}）`,
      localMeasures: '地方管理办法',
      dates: '施行日期',
    },
  },
});
