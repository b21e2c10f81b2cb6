import type { Entries } from './entry.js';

/** Article 13: the agency looks at the form of an application, and may ask for a supplement. */
export const formalReview: Entries = {
  conforming: {
    label: ['申报书内容是否相符', 'whether the application conforms'],
    meaning: [
      '申报书初次提交时，内容与指南和入库信息是否相符，以形式审查意见为准。',
      'Whether the application as first filed matches the guide and the reserve entry in content, as the formal review found.',
    ],
    articles: [13],
    holder: 'agency',
    example: true,
  },
  complete: {
    label: ['申报书材料是否完整', 'whether the application is complete'],
    meaning: [
      '申报书初次提交时，要求的材料是否齐全，以形式审查意见为准。',
      'Whether every paper asked for was there when the application was first filed, as the formal review found.',
    ],
    articles: [13],
    holder: 'agency',
    example: false,
  },
  notice: {
    fixed: 'on-record',
    label: ['补交材料通知', 'notice that asks for a supplement'],
    meaning: [
      '形式审查不通过后发给牵头单位的补交材料通知。',
      'The notice by which the lead unit was asked to supplement an application that did not pass.',
    ],
    articles: [13],
    holder: 'agency',
    settled: true,
    whenNull: ['没有通知补交', 'no supplement was asked for'],
  },
  'notice.on': {
    fixed: 'on-record',
    label: ['补交通知的日期', 'day of the notice'],
    meaning: ['补交材料通知发出的日期。', 'The day on which the notice went out.'],
    articles: [13],
    holder: 'agency',
    settled: true,
    example: '2023-05-15',
  },
  'notice.deadline': {
    fixed: 'on-record',
    label: ['补交期限', 'deadline for the supplement'],
    meaning: [
      '通知写明的最后补交日期，当日补交算按期；不早于通知日期。',
      'The last day that the notice gives for the supplement, that day included; not before the day of the notice.',
    ],
    articles: [13],
    holder: 'agency',
    settled: true,
    example: '2023-05-25',
  },
  supplement: {
    settled: true,
    label: ['补交的材料', 'supplement'],
    meaning: [
      '牵头单位按通知补交的材料和补交后的审查情况。',
      'What the lead unit supplied after the notice, and how the application looks with it.',
    ],
    articles: [13],
    holder: 'lead',
    whenNull: ['截至决定之日没有补交', 'nothing had been supplied by the day of decision'],
  },
  'supplement.on': {
    settled: true,
    label: ['补交日期', 'day of the supplement'],
    meaning: [
      '补交材料送达受理机构的日期；不早于通知日期。',
      'The day on which the supplement reached the agency; not before the day of the notice.',
    ],
    articles: [13],
    holder: 'agency',
    example: '2023-05-22',
  },
  'supplement.conforming': {
    settled: true,
    label: ['补交后内容是否相符', 'whether the application conforms with the supplement'],
    meaning: [
      '连同补交的材料一起看，申报书内容是否相符。',
      'Whether the application, taken with what was supplied, conforms in content.',
    ],
    articles: [13],
    holder: 'agency',
    example: true,
  },
  'supplement.complete': {
    settled: true,
    label: ['补交后材料是否完整', 'whether the application is complete with the supplement'],
    meaning: [
      '连同补交的材料一起看，要求的材料是否齐全。',
      'Whether every paper asked for is there, taken with what was supplied.',
    ],
    articles: [13],
    holder: 'agency',
    example: true,
  },
};
