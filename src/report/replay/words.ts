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
    picture: {
      timeline: 'Timeline',
      timelineSaid: (acts, from, to, odd) =>
        `${acts} acts from ${from} to ${to}; ${odd} of them contrary to the measures, out of order, to be clarified or faulty.`,
      chart: (name) => `State chart: ${name}`,
      chartSaid: (name, stage) => `Present place of ${name}: ${stage}.`,
    },
  },
};
