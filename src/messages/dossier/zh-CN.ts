import { apart, asked } from '../zh-CN/apart.js';
import { words } from '../zh-CN/words.js';
import { CHECKS } from './checks-zh.js';
import { type DossierMessages, dossierSpeaker } from './speaker.js';

/** 案卷核对的中文说明。 What is said of files in Chinese. */
export const zhDossier: DossierMessages = /* @__PURE__ */ dossierSpeaker({
  language: 'zh',
  tongue: words.tongue,
  paths: {
    ...words.paths,
    id: '编号',
    'subject.demand': '需求归属',
    'subject.entry': '储备条目归属',
    'subject.project': '项目归属',
    'facts.parties.*': '{0} 个单位的信用',
    'F.bar-meanwhile facts.parties.*': '{0} 个单位（其间受限制）',
    'facts.parties.*.records.*': '{0} 方{1} 条信用记录',
    'facts.contracts.*': '{0} 份合同',
    'F.lead-place facts.units': '承担单位中牵头单位的所在地',
  },
  kinds: words.kinds,
  rule: (id, article) => `${words.phrases.cite(article, {})}“${words.rules[id].name}”`,
  outcomes: words.outcomes,
  checks: CHECKS,
  weights: { C: '矛盾', B: '不符规定', D: '存疑' },
  fileVerdicts: {
    contradicted: '相互矛盾',
    breached: '合起来不符合规定',
    doubtful: '有疑点',
    consistent: '前后一致',
  },
  recordVerdicts: words.verdicts,
  phrases: {
    record: (kind, id, day) => `${kind ?? '记录'}${id}${day === undefined ? '' : `（${day}）`}`,
    elsewhere: (subject) => `（${subject}的档案）`,
    states: (record, fact, value) => `${record}的${asked(fact)}为${apart(value)}`,
    against: (records) => `；而${records.join('，')}。`,
    noneOnFile: '；档案中没有可以印证的记录。',
    means: (text, articles) => `${text}${articles}。`,
    explained: (record) => `如有${record}，即可说明。`,
    proved: (fact) => `${asked(fact)}应以后者为准。`,
    yes: '是',
    no: '否',
    none: '无',
    within: (said) => `（${said}）`,
    solved: '已解决',
    unsolved: '未解决',
    barred: (from, until) =>
      `${from === undefined ? '' : `自${from}起`}限制申报${until === undefined ? '' : `，至${until}止`}`,
    unbarred: '未附限制',
    payment: (amount, isRefund, on) =>
      `${on ?? '（日期不详）'}${isRefund ? '退回' : '支付'} ${amount}`,
    unpaid: '没有支付款项',
    beside: (name, said) => `${name}（${said.join('，')}）`,
    labelled: (label, value) => `${asked(label)}为${apart(value)}`,
    onFile: (record, verdict, grounds) => `${record}按全案应为${verdict}（依据${grounds}）。`,
    completeness: '以上把给出的记录当作全部档案；补充记录可能说明其中若干条。',
    articles: (numbers) =>
      numbers.length === 0 ? '' : `（${numbers.map((n) => words.phrases.cite(n, {})).join('、')}）`,
    subject: {
      demand: (id) => `需求${id}`,
      entry: (id) => `储备条目${id}`,
      project: (id) => `项目${id}`,
    },
  },
});
