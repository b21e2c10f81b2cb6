import { type WordList, word } from './word.js';

/** What a decision on an application or a project can conclude, by kind. */
export const OUTCOMES_OF_PROJECTS: Readonly<Record<string, WordList>> = {
  'project-application': {
    permit: word(
      ['符合申报条件', 'eligible to apply'],
      ['申报书可以进入形式审查。', 'The application may go on to the formal review.'],
    ),
    deny: word(
      ['不符合申报条件', 'not eligible to apply'],
      [
        '申报到此为止，补足条件后可以另行申报。',
        'The application ends here; another may be made once the conditions are met.',
      ],
    ),
  },
  'formal-review': {
    accepted: {
      label: ['受理', 'accepted'],
      meaning: [
        '内容相符、材料完整，进入评审。',
        'The application conforms and is complete, and goes on to review.',
      ],
      articles: [13],
    },
    supplement: {
      label: ['通知补交', 'supplement asked for'],
      meaning: [
        '没有通过，但通知牵头单位在期限内补交。',
        'It did not pass, and the lead unit is asked to supplement it by a deadline.',
      ],
      articles: [13],
    },
    'not-accepted': {
      label: ['不予受理', 'not accepted'],
      meaning: [
        '没有通过，不再通知补交，或者没有按期补交，或者补交后仍不相符、不完整。',
        'It did not pass, and no supplement is asked for, none came in time, or it does not pass even with one.',
      ],
      articles: [13],
    },
  },
  'expert-review': {
    met: word(
      ['评审符合规定', 'review in keeping with the measures'],
      [
        '评审先受理、推荐，由四家会同，专家出自国家专家库。',
        'Acceptance and recommendation came first, the four departments took part, the experts came from the national pool.',
      ],
    ),
    unmet: word(
      ['评审不符合规定', 'review contrary to the measures'],
      [
        '评审的程序、专家或者次数不符合规定。',
        'The procedure, the experts or the round of the year was not as required.',
      ],
    ),
  },
  'project-approval': {
    permit: word(
      ['予以立项', 'approve the project'],
      [
        '审议通过，项目成立，可以公告和签约。',
        'The project is approved and may be announced and signed.',
      ],
    ),
    deny: word(
      ['不予立项', 'do not approve the project'],
      ['项目没有成立。', 'The project does not come about.'],
    ),
  },
  'project-agreement': {
    met: word(
      ['公告、签订符合规定', 'announced and signed in keeping with the measures'],
      [
        '公告在先，牵头单位所在地科技厅（委）与牵头单位签齐了任务书和合同。',
        'It was announced first, and the department of the lead’s province signed both documents.',
      ],
    ),
    unmet: word(
      ['公告、签订不符合规定', 'announced or signed contrary to the measures'],
      [
        '公告或签约的机构、次序或文件不符合规定。',
        'Who announced or signed, in what order, or what was signed is not as required.',
      ],
    ),
  },
  grant: {
    permit: word(
      ['予以支持', 'give the grant'],
      ['这笔支持资金落实给项目。', 'The money is given to the project.'],
    ),
    deny: word(
      ['不予支持', 'refuse the grant'],
      [
        '这笔支持资金没有给；条件具备时也可以不给。',
        'The money is not given, which is open even where every condition is met.',
      ],
    ),
  },
  'solver-payment': {
    met: word(
      ['已付足', 'paid enough'],
      [
        '验收之前，每份合同都付到了规定的比例。',
        'Before acceptance each contract had been paid the share required.',
      ],
    ),
    unmet: word(
      ['没有付足', 'not paid enough'],
      [
        '验收之前，至少有一份合同没有付到规定的比例。',
        'Before acceptance at least one contract had not been paid the share required.',
      ],
    ),
  },
  'annual-report': {
    met: word(
      ['已报齐', 'all reported'],
      ['应报的年度都报送了实施情况。', 'Every year that was due has been reported on.'],
    ),
    unmet: word(
      ['没有报齐', 'not all reported'],
      [
        '至少有一个应报的年度没有报送。',
        'At least one year that was due has not been reported on.',
      ],
    ),
  },
  'project-acceptance': {
    permit: word(
      ['通过验收', 'accept the project'],
      ['项目任务完成，实施结束。', 'The project is accepted as completed, and ends.'],
    ),
    deny: word(
      ['不通过验收', 'do not accept the project'],
      [
        '没有通过，项目仍在实施；条件具备时也可以不通过。',
        'It is not accepted and goes on running, which is open even where every condition is met.',
      ],
    ),
  },
  'credit-standing': {
    clear: {
      label: ['无信用记录', 'clear'],
      meaning: [
        '各方都没有不良记录，也没有生效中的限制。',
        'None of the parties has an adverse record or a bar in effect.',
      ],
      articles: [19],
    },
    flagged: {
      label: ['有信用记录', 'record to be noted'],
      meaning: [
        '有一方有不良记录，但没有生效中的限制。',
        'A party has an adverse record, and none has a bar in effect.',
      ],
      articles: [19],
    },
    barred: {
      label: ['限制申报', 'barred'],
      meaning: ['有一方在决定之日受限制。', 'A party has a bar in effect on the day of decision.'],
      articles: [19],
    },
  },
};
