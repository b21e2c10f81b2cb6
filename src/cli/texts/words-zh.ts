import type { Words } from './words.js';

export const words: Words = {
  tag: 'zh-CN',
  title: '复核报告',
  colon: '：',
  separator: '；',
  subject: { demand: '需求', entry: '储备条目', project: '项目' },
  recorded: '记录的结论',
  verdict: '复核结果',
  place: (file, line) => (file === '-' ? `标准输入第 ${line} 行` : `${file} 第 ${line} 行`),
  rule: '规则',
  strength: '效力',
  result: '结果',
  explanation: '说明',
  ground: '（结论所据）',
  note: '请核对',
  excused: '已说明理由',
  summary: '汇总',
  total: (records) => `共 ${records} 条记录`,
  kind: '种类',
  rulesHeading: '不符合、提请注意或尚不能认定的规则',
};
