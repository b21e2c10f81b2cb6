import type { Language } from '../../index.js';

/** What a report that explains says around the explanations, in one language. */
export interface ExplainHeadings {
  readonly title: string;
  readonly comparedTitle: string;
  readonly letters: string;
  readonly readings: string;
  readonly records: string;
  readonly upheld: string;
  readonly row: (sheet: string, row: number) => string;
  /** A role, and who that is. */
  readonly named: (role: string, name: string) => string;
  readonly heads: {
    readonly [K in 'alone' | 'changes' | 'asked' | 'readings']: string;
  };
}

export const EXPLAIN_WORDS: Readonly<Record<Language, ExplainHeadings>> = {
  zh: {
    title: '复核说明：为什么，怎样会不同，还要问什么',
    comparedTitle: '两个版本的比较',
    letters: '请各机构提供的事项',
    readings: '有争议的解读',
    records: '逐条说明',
    upheld: '符合规定的记录',
    row: (sheet, row) => `工作表“${sheet}”第 ${row} 行`,
    named: (role, name) => `${role}（${name}）`,
    heads: { alone: '凭什么认定', changes: '怎样会不同', asked: '还要问什么', readings: '解读' },
  },
  en: {
    title: 'Why, what would change it, and what to ask',
    comparedTitle: 'Two editions compared',
    letters: 'What to ask whom for',
    readings: 'Disputed readings',
    records: 'Record by record',
    upheld: 'Records in keeping with the measures',
    row: (sheet, row) => `sheet “${sheet}”, row ${row}`,
    named: (role, name) => `${role} (${name})`,
    heads: {
      alone: 'On what it rests',
      changes: 'What would change it',
      asked: 'What to ask',
      readings: 'Readings',
    },
  },
};
