import type { Language } from '../../index.js';

/** The headings of a report on dockets in one language. */
export interface ReplayWords {
  /** The tag of the language, as HTML takes it. */
  readonly tag: string;
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly replayed: string;
  readonly verdict: string;
  readonly irregular: string;
  readonly statuses: string;
  readonly columns: {
    readonly on: string;
    readonly act: string;
    readonly who: string;
    readonly verdict: string;
    readonly after: string;
    readonly explanation: string;
  };
  readonly summary: string;
  readonly nth: (number: number) => string;
  readonly dockets: (count: number) => string;
  readonly acts: string;
  readonly rules: string;
  readonly allowedTitle: string;
  readonly mayNow: string;
  readonly mayNotNow: string;
  readonly basis: string;
  readonly whyNot: string;
  readonly place: (file: string, line: number) => string;
  readonly cards: string;
  readonly charts: string;
  readonly docket: string;
  readonly basisOfReport: string;
  readonly input: (file: string, records: number, sha256: string | undefined) => string;
  readonly version: (version: string) => string;
  readonly noAdvice: string;
  readonly none: string;
  readonly knownOn: (date: string) => string;
  /** Of what may be done next: by whom and on which day it was asked. */
  readonly asked: (by: string | undefined, on: string | undefined) => string;
  readonly timeTells: string;
  /** The sheets of a workbook. */
  readonly sheets: {
    readonly summary: string;
    readonly irregular: string;
    readonly questions: string;
    readonly dockets: string;
    readonly acts: string;
    readonly findings: string;
    readonly may: string;
    readonly mayNot: string;
  };
  /** Their headings, beside those of the columns. */
  readonly heads: {
    readonly what: string;
    readonly rule: string;
    readonly count: string;
    readonly number: string;
    readonly edition: string;
    readonly verdict: string;
    readonly acts: string;
    readonly odd: string;
    readonly conclusion: string;
    readonly rules: string;
    readonly clause: string;
    readonly strength: string;
    readonly result: string;
    readonly errors: string;
    readonly source: string;
    readonly holder: string;
    readonly question: string;
    readonly first: string;
    readonly missing: string;
  };
  readonly picture: {
    readonly timeline: string;
    readonly timelineSaid: (acts: number, from: string, to: string, odd: number) => string;
    readonly chart: (name: string) => string;
    readonly chartSaid: (name: string, stage: string) => string;
  };
}

export const REPLAY_WORDS: Readonly<Record<Language, ReplayWords>> = {
  zh: {
    tag: 'zh-CN',
    colon: '：',
    comma: '，',
    semicolon: '；',
    replayed: '案卷重放报告',
    verdict: '案卷',
    irregular: '不符合规定、次序不符、待核实或数据有误的行为',
    statuses: '现在的状态',
    columns: {
      on: '日期',
      act: '行为',
      who: '办理者',
      verdict: '结果',
      after: '之后的状态',
      explanation: '说明',
    },
    summary: '汇总',
    nth: (number) => `第 ${number} 个行为`,
    dockets: (count) => `共 ${count} 个案卷`,
    acts: '行为',
    rules: '不符合或尚不能认定的规则',
    allowedTitle: '接下来可以办理的行为',
    mayNow: '现在可以办理',
    mayNotNow: '现在不能办理',
    basis: '依据',
    whyNot: '原因',
    place: (file, line) => (file === '-' ? `标准输入第 ${line} 行` : `${file} 第 ${line} 行`),
    cards: '逐卷说明',
    charts: '状态图（现在的位置已填色）',
    docket: '案卷',
    basisOfReport: '复核依据与输入',
    input: (file, records, sha256) =>
      `输入：${file === '-' ? '标准输入' : file}，${records} 个案卷${sha256 === undefined ? '' : `，SHA-256 ${sha256}`}`,
    version: (version) => `复核工具：jiebang ${version}`,
    noAdvice: '本报告逐项说明理由，供核对参考，不是法律意见。',
    none: '没有。',
    knownOn: (date) => `只按${date}为止已经记录在案的内容重放。`,
    asked: (by, on) =>
      `问的是：${[...(by === undefined ? [] : [`${by}可以办理的`]), ...(on === undefined ? [] : [`${on}办理`])].join('，')}。`,
    timeTells: '待时日或版本明确',
    sheets: {
      summary: '汇总',
      irregular: '不符的行为',
      questions: '待核实',
      dockets: '案卷',
      acts: '全部行为',
      findings: '认定',
      may: '可以办理',
      mayNot: '不能办理',
    },
    heads: {
      what: '项目',
      rule: '规则',
      count: '数量',
      number: '第几个行为',
      edition: '版本',
      verdict: '案卷结果',
      acts: '行为数',
      odd: '不符的行为数',
      conclusion: '结论',
      rules: '依据的规则',
      clause: '条款',
      strength: '效力',
      result: '认定结果',
      errors: '错误',
      source: '来源',
      holder: '向谁核实',
      question: '核实什么',
      first: '须先办理',
      missing: '还缺的事实',
    },
    picture: {
      timeline: '时间线',
      timelineSaid: (acts, from, to, odd) =>
        `${from} 至 ${to} 共 ${acts} 个行为，其中 ${odd} 个不符合规定、次序不符、待核实或数据有误。`,
      chart: (name) => `状态图：${name}`,
      chartSaid: (name, stage) => `${name}，现在的位置：${stage}。`,
    },
  },
  en: {
    tag: 'en',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    replayed: 'Dockets replayed',
    verdict: 'Docket',
    irregular: 'Acts contrary to the measures, out of order, to be clarified or faulty',
    statuses: 'Where it stands now',
    columns: {
      on: 'Date',
      act: 'Act',
      who: 'By',
      verdict: 'Verdict',
      after: 'Statuses after',
      explanation: 'Explanation',
    },
    summary: 'Summary',
    nth: (number) => `act ${number}`,
    dockets: (count) => `${count} ${count === 1 ? 'docket' : 'dockets'}`,
    acts: 'Acts',
    rules: 'Rules that are not met or cannot be told',
    allowedTitle: 'What may be done next',
    mayNow: 'May be done now',
    mayNotNow: 'May not be done now',
    basis: 'By',
    whyNot: 'Why',
    place: (file, line) =>
      file === '-' ? `standard input, line ${line}` : `${file}, line ${line}`,
    cards: 'Docket by docket',
    charts: 'State charts, with the present place filled',
    docket: 'Docket',
    basisOfReport: 'Basis and input',
    input: (file, records, sha256) =>
      `Input: ${file === '-' ? 'standard input' : file}, ${records} ${records === 1 ? 'docket' : 'dockets'}${sha256 === undefined ? '' : `, SHA-256 ${sha256}`}`,
    version: (version) => `Rechecked with jiebang ${version}`,
    noAdvice: 'This report gives reasons, item by item; it is no legal advice.',
    none: 'None.',
    knownOn: (date) => `Replayed on what was on record by ${date} alone.`,
    asked: (by, on) =>
      `Asked for ${[...(by === undefined ? [] : [`what ${by} may do`]), ...(on === undefined ? [] : [`acts on ${on}`])].join(', ')}.`,
    timeTells: 'Time, or the edition, will tell',
    sheets: {
      summary: 'Summary',
      irregular: 'What does not stand',
      questions: 'To be clarified',
      dockets: 'Dockets',
      acts: 'All acts',
      findings: 'Findings',
      may: 'May be done',
      mayNot: 'May not be done',
    },
    heads: {
      what: 'Item',
      rule: 'Rule',
      count: 'Number',
      number: 'Number of the act',
      edition: 'Edition',
      verdict: 'Docket verdict',
      acts: 'Acts',
      odd: 'Acts that do not stand',
      conclusion: 'Conclusion',
      rules: 'By which rules',
      clause: 'Clause',
      strength: 'Force',
      result: 'Finding',
      errors: 'Errors',
      source: 'Source',
      holder: 'Whom to ask',
      question: 'For what',
      first: 'To be done first',
      missing: 'Facts that are missing',
    },
    picture: {
      timeline: 'Timeline',
      timelineSaid: (acts, from, to, odd) =>
        `${acts} acts from ${from} to ${to}; ${odd} of them contrary to the measures, out of order, to be clarified or faulty.`,
      chart: (name) => `State chart: ${name}`,
      chartSaid: (name, stage) => `Present place of ${name}: ${stage}.`,
    },
  },
};
