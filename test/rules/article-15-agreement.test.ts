import { describe } from 'vitest';
import type { Facts } from '../../src/index.js';
import { typicalFacts } from '../records.js';
import { editionWith, itAnswers } from './ask.js';

type Signed = NonNullable<Facts<'project-agreement'>['agreement']>;

const LATER = '2024-07-01';
const typical = typicalFacts['project-agreement'];
const signed = (changes: Partial<Signed>) => ({
  agreement: { ...(typical.agreement as Signed), ...changes },
});

describe('Article 15: what is announced and signed was approved', () => {
  const resolved = (approved: boolean, on = '2024-05-20') => ({ deliberation: { approved, on } });
  itAnswers('project-agreement', 'A15.approved-first', [
    ['passed', resolved(true), { result: 'pass', facts: { approved: true, on: '2024-05-20' } }],
    [
      'turned down',
      resolved(false),
      { result: 'fail', facts: { approved: false, on: '2024-05-20' } },
    ],
    [
      'passed on the day of decision',
      resolved(true, '2024-06-30'),
      { result: 'pass', facts: { approved: true, on: '2024-06-30' } },
    ],
    [
      'passed the day after: not yet',
      resolved(true, LATER),
      { result: 'fail', facts: { deliberation: null } },
    ],
    ['not deliberated', { deliberation: null }, { result: 'fail', facts: { deliberation: null } }],
    [
      'not on record',
      { deliberation: undefined },
      { result: 'unknown', missing: ['facts.deliberation'] },
    ],
  ]);
});

describe('Article 15: the office announces', () => {
  const required = 'office';
  const by = (body: 'office' | 'departments', on = '2024-05-25') => ({
    announcement: { body, on },
  });
  itAnswers('project-agreement', 'A15.announcement', [
    ['it did', by('office'), { result: 'pass', facts: { body: 'office', required } }],
    [
      'another body did',
      by('departments'),
      { result: 'fail', facts: { body: 'departments', required } },
    ],
    [
      'the day after: not yet',
      by('office', LATER),
      { result: 'fail', facts: { step: null, required } },
    ],
    ['nobody did', { announcement: null }, { result: 'fail', facts: { step: null, required } }],
    [
      'not on record',
      { announcement: undefined },
      { result: 'unknown', missing: ['facts.announcement'] },
    ],
    [
      'an edition may name another body',
      by('departments'),
      { result: 'pass', facts: { body: 'departments', required: 'departments' } },
      { edition: editionWith({ announcingBody: 'departments' }) },
    ],
  ]);
});

describe('Article 15: each department signs with its own leads', () => {
  const seen = (department?: string, place?: string) => ({
    ...(department === undefined ? {} : { department }),
    ...(place === undefined ? {} : { place }),
  });
  const none = { result: 'fail' as const, facts: { agreement: null } };
  itAnswers('project-agreement', 'A15.signing-department', [
    ['its own', {}, { result: 'pass', facts: seen('320000', '320500') }],
    [
      'another’s',
      signed({ department: '310000' }),
      { result: 'fail', facts: seen('310000', '320500') },
    ],
    [
      'a city bureau, whatever the lead',
      { ...signed({ department: '320500' }), lead: undefined },
      { result: 'fail', facts: seen('320500') },
    ],
    [
      'a lead outside the delta, whatever is signed',
      { agreement: undefined, lead: { place: '110000' } },
      { result: 'fail', facts: seen(undefined, '110000') },
    ],
    ['nothing is signed', { agreement: null, lead: undefined }, none],
    ['signed the day after: not yet', signed({ on: LATER }), none],
    [
      'the lead not on record',
      { lead: undefined },
      { result: 'unknown', facts: seen('320000'), missing: ['facts.lead'] },
    ],
    [
      'its place not on record',
      { lead: {} },
      { result: 'unknown', facts: seen('320000'), missing: ['facts.lead.place'] },
    ],
    [
      'the agreement not on record',
      { agreement: undefined },
      { result: 'unknown', facts: seen(undefined, '320500'), missing: ['facts.agreement'] },
    ],
  ]);
});

describe('Article 15: the task agreement and the contract', () => {
  const papers = (taskAgreement: boolean, contract: boolean) => ({ taskAgreement, contract });
  itAnswers('project-agreement', 'A15.both-documents', [
    ['both', {}, { result: 'pass', facts: papers(true, true) }],
    [
      'no task agreement',
      signed(papers(false, true)),
      { result: 'fail', facts: papers(false, true) },
    ],
    ['no contract', signed(papers(true, false)), { result: 'fail', facts: papers(true, false) }],
    [
      'the day after: not yet',
      signed({ on: LATER }),
      { result: 'fail', facts: { agreement: null } },
    ],
    ['nothing is signed', { agreement: null }, { result: 'fail', facts: { agreement: null } }],
    [
      'not on record',
      { agreement: undefined },
      { result: 'unknown', missing: ['facts.agreement'] },
    ],
  ]);
});

describe('Article 15: resolution, announcement, signing', () => {
  type Day = string | null | undefined;
  const steps = (deliberation: Day, announcement: Day, agreement: Day) => ({
    deliberation:
      typeof deliberation === 'string' ? { approved: true, on: deliberation } : deliberation,
    announcement:
      typeof announcement === 'string'
        ? { body: 'office' as const, on: announcement }
        : announcement,
    agreement: typeof agreement === 'string' ? signed({ on: agreement }).agreement : agreement,
  });
  const days = (...[deliberatedOn, announcedOn, signedOn]: Day[]) => ({
    ...(deliberatedOn === undefined ? {} : { deliberatedOn }),
    ...(announcedOn === undefined ? {} : { announcedOn }),
    ...(signedOn === undefined ? {} : { signedOn }),
  });
  const [first, second, third] = ['2024-05-01', '2024-05-02', '2024-05-03'];
  const cases: [string, Day[], 'pass' | 'fail' | 'unknown', string[]?][] = [
    ['in this order', [first, second, third], 'pass'],
    ['all on one day', [first, first, first], 'pass'],
    ['announced before it was passed', [second, first, third], 'fail'],
    ['signed before it was announced', [first, third, second], 'fail'],
    ['a step not taken is skipped, not failed', [first, null, third], 'pass'],
    ['and the others are compared', [second, null, first], 'fail'],
    ['nothing was done', [null, null, null], 'pass'],
    [
      'a step left out may have been in time',
      [first, undefined, third],
      'unknown',
      ['announcement'],
    ],
    ['the known ones go backwards already', [third, undefined, first], 'fail'],
    ['two left out', [undefined, second, undefined], 'unknown', ['deliberation', 'agreement']],
    ['one left out, one not taken', [undefined, null, third], 'unknown', ['deliberation']],
  ];
  itAnswers(
    'project-agreement',
    'A15.sequence',
    cases.map(([name, [a, b, c], result, left]) => [
      name,
      steps(a, b, c),
      {
        result,
        facts: days(a, b, c),
        ...(left === undefined ? {} : { missing: left.map((step) => `facts.${step}`) }),
      },
    ]),
  );
  itAnswers('project-agreement', 'A15.sequence', [
    [
      'a step after the day of decision was not taken',
      steps(second, LATER, first),
      { result: 'fail', facts: days(second, null, first) },
    ],
    [
      'no step on record',
      steps(undefined, undefined, undefined),
      {
        result: 'unknown',
        missing: ['facts.deliberation', 'facts.announcement', 'facts.agreement'],
      },
    ],
  ]);

  const each: [string, Day[], 'pass' | 'fail'][] = [
    ['signed before it was announced', [first, third, second], 'pass'],
    ['all on one day', [first, first, first], 'pass'],
    ['announced before it was passed', [second, first, third], 'fail'],
    ['signed before it was passed', [second, third, first], 'fail'],
    ['signed before it was passed, and never announced', [second, null, first], 'fail'],
    ['nothing passed, so nothing came before it', [null, second, first], 'pass'],
  ];
  itAnswers(
    'project-agreement',
    'A15.sequence',
    each.map(([name, [a, b, c], result]) => [
      `either after the resolution, where an edition reads it so: ${name}`,
      steps(a, b, c),
      { result, facts: days(a, b, c) },
      { edition: editionWith({}, { readings: { 'R15.sequence': 'approval-first' } }) },
    ]),
  );
});
