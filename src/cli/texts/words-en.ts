import type { Words } from './words.js';

export const words: Words = {
  tag: 'en',
  title: 'Recheck report',
  colon: ': ',
  separator: '; ',
  subject: { demand: 'demand', entry: 'entry', project: 'project' },
  recorded: 'Recorded outcome',
  verdict: 'Recheck',
  place: (file, line) => (file === '-' ? `standard input, line ${line}` : `${file}, line ${line}`),
  rule: 'Rule',
  strength: 'Force',
  result: 'Result',
  explanation: 'Explanation',
  ground: ' (ground)',
  note: 'Please check',
  excused: 'reason on record',
  summary: 'Summary',
  total: (records) => `${records} ${records === 1 ? 'record' : 'records'}`,
  kind: 'Kind',
  rulesHeading: 'Rules that are not met, to be noted or cannot be told',
};
