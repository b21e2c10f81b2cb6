import type { Entries } from './entry.js';
import { approvedOn } from './shared.js';

/** Article 17: the units report on each year in which the project ran. */
export const annualReport: Entries = {
  approvedOn,
  startedOn: {
    fixed: 'on-record',
    label: ['项目开始日期', 'first day of the project'],
    meaning: [
      '任务书写明的开始日期；没有写明的，写签订日期。',
      'The first day by the task agreement; where it states none, the day of signing.',
    ],
    articles: [17],
    holder: 'lead',
    example: '2023-09-08',
  },
  endedOn: {
    label: ['项目结束日期', 'last day of the project'],
    meaning: [
      '项目验收或终止的日期；不早于开始日期。',
      'The day on which the project was accepted or terminated; not before its first day.',
    ],
    articles: [17],
    holder: 'department-of-lead',
    whenNull: ['项目还在实施', 'the project is still running'],
    example: '2026-03-20',
  },
  reports: {
    label: ['已报送的年度', 'years reported'],
    meaning: [
      '已经报送实施情况的各个年度，写所报告的日历年，不写报送的年份；一个年度也没有报的，写空列表。',
      'The calendar years on which a report was made: the year reported on, not the one in which it was sent; an empty list where none was.',
    ],
    articles: [17],
    holder: 'lead',
    settled: true,
    counter: '年',
    item: { label: ['{0}已报送的年度', '{0}year reported'], classifier: '个' },
    example: [2023, 2024, 2025],
  },
};
