import type { Entries } from './entry.js';

/** Article 8: experts assess a demand, the task force deliberates on the catalogue. */
export const demandCatalogue: Entries = {
  assessment: {
    label: ['需求评估', 'assessment'],
    meaning: [
      '三省一市科技厅（委）邀请行业专家对这项需求所作的评估。',
      'The assessment of the demand for which the departments invited experts of the industry.',
    ],
    articles: [8],
    holder: 'departments',
  },
  'assessment.experts': {
    label: ['评估专家人数', 'number of assessing experts'],
    meaning: [
      '实际参加评估的行业专家有几人，工作人员不计。',
      'How many industry experts took part in the assessment, staff not counted.',
    ],
    articles: [8],
    holder: 'departments',
    settled: true,
    counter: '人',
    example: 5,
  },
  'assessment.criteria': {
    label: ['评估的方面', 'points that were assessed'],
    meaning: [
      '专家意见实际涉及了第八条五个方面中的哪几个；评估过就列入，不论好坏。',
      'Which of the five points of Article 8 the experts gave an opinion on; listed if assessed, whether the opinion was good or bad.',
    ],
    articles: [8],
    holder: 'departments',
    settled: true,
    item: { label: ['{0}评估的方面', '{0}point assessed'], classifier: '个' },
    example: ['strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'],
  },
  'assessment.favourable': {
    label: ['评估结论是否肯定', 'whether the assessment came out in favour'],
    meaning: [
      '专家组总的结论是建议列入需求目录为“是”，建议不列入为“否”。',
      'Yes where the experts as a whole advise to enter the demand in the catalogue, no where they advise against it.',
    ],
    articles: [8],
    holder: 'departments',
    example: true,
  },
  deliberation: {
    label: ['需求目录的审议', 'deliberation on the catalogue'],
    meaning: [
      '需求目录建议提请审议的情况，以会议纪要为准。',
      'What became of the proposed catalogue when it was put to deliberation, as the minutes have it.',
    ],
    articles: [8],
    holder: 'task-force',
    settled: true,
    whenNull: [
      '截至决定之日没有提请审议',
      'it had not been put to deliberation by the day of decision',
    ],
  },
  'deliberation.body': {
    label: ['审议机构', 'body that deliberated'],
    meaning: [
      '实际审议需求目录的机构；第八条规定是工作专班。',
      'The body that in fact deliberated on the catalogue; by Article 8 it is the task force.',
    ],
    articles: [8],
    holder: 'task-force',
    settled: true,
    example: 'task-force',
  },
  'deliberation.approved': {
    label: ['审议是否通过', 'whether the deliberation approved'],
    meaning: [
      '审议同意把这项需求列入目录为“是”；不同意或缓议为“否”。',
      'Yes where the demand was approved for the catalogue; no where it was turned down or put off.',
    ],
    articles: [8],
    holder: 'task-force',
    settled: true,
    example: true,
  },
};
