import type { Language } from '../../index.js';

/** The headings of a report on dockets in one language. */
export interface ReplayWords {
  /** The tag of the language, as HTML takes it. */
  readonly tag: string;
  readonly colon: string;
  readonly comma: string;
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
}

export const REPLAY_WORDS: Readonly<Record<Language, ReplayWords>> = {
  zh: {
    tag: 'zh-CN',
    colon: '：',
    comma: '，',
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
  },
  en: {
    tag: 'en',
    colon: ': ',
    comma: ', ',
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
  },
};
