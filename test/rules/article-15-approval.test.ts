import { describe } from 'vitest';
import { editionWith, itAnswers } from './ask.js';

const FOUR = ['310000', '320000', '330000', '340000'];
const proposed = (on: string, departments = FOUR) => ({ proposal: { departments, on } });
const deliberated = (on: string) => ({
  deliberation: { body: 'task-force' as const, approved: true, on },
});

describe('Article 15: the four departments settle the list together', () => {
  itAnswers('project-approval', 'A15.joint-list', [
    ['all four', {}, { result: 'pass', facts: { departments: FOUR, lacking: [] } }],
    [
      'three',
      proposed('2024-05-01', FOUR.slice(0, 3)),
      { result: 'fail', facts: { departments: FOUR.slice(0, 3), lacking: ['340000'] } },
    ],
    [
      'on the day of decision',
      proposed('2024-06-30'),
      { result: 'pass', facts: { departments: FOUR, lacking: [] } },
    ],
    [
      'the day after: not yet',
      proposed('2024-07-01'),
      { result: 'fail', facts: { proposal: null } },
    ],
    ['there is no list', { proposal: null }, { result: 'fail', facts: { proposal: null } }],
    ['not on record', { proposal: undefined }, { result: 'unknown', missing: ['facts.proposal'] }],
  ]);
});

describe('Article 15: the task force passes it', () => {
  const required = 'task-force';
  const by = (body: 'task-force' | 'office', approved: boolean) => ({
    deliberation: { body, approved, on: '2024-05-20' },
  });
  itAnswers('project-approval', 'A15.deliberation', [
    ['passed', {}, { result: 'pass', facts: { body: 'task-force', approved: true, required } }],
    [
      'turned down',
      by('task-force', false),
      { result: 'fail', facts: { body: 'task-force', approved: false, required } },
    ],
    [
      'by another body',
      by('office', true),
      { result: 'fail', facts: { body: 'office', approved: true, required } },
    ],
    [
      'the day after: not yet',
      deliberated('2024-07-01'),
      { result: 'fail', facts: { step: null, required } },
    ],
    [
      'nobody deliberated',
      { deliberation: null },
      { result: 'fail', facts: { step: null, required } },
    ],
    [
      'not on record',
      { deliberation: undefined },
      { result: 'unknown', missing: ['facts.deliberation'] },
    ],
    [
      'an edition may name another body',
      by('office', true),
      { result: 'pass', facts: { body: 'office', approved: true, required: 'office' } },
      { edition: editionWith({ approvalBody: 'office' }) },
    ],
  ]);
});

describe('Article 15: first the list, then the deliberation', () => {
  const days = (
    proposedOn: string | null | undefined,
    deliberatedOn: string | null | undefined,
  ) => ({
    ...(proposedOn === undefined ? {} : { proposedOn }),
    ...(deliberatedOn === undefined ? {} : { deliberatedOn }),
  });
  const steps = (proposal: string | null | undefined, deliberation: string | null | undefined) => ({
    proposal: proposal ? proposed(proposal).proposal : (proposal as null | undefined),
    deliberation: deliberation
      ? deliberated(deliberation).deliberation
      : (deliberation as null | undefined),
  });
  itAnswers('project-approval', 'A15.order', [
    [
      'a day later',
      steps('2024-05-01', '2024-05-02'),
      { result: 'pass', facts: days('2024-05-01', '2024-05-02') },
    ],
    [
      'on the same day',
      steps('2024-05-01', '2024-05-01'),
      { result: 'pass', facts: days('2024-05-01', '2024-05-01') },
    ],
    [
      'a day before',
      steps('2024-05-02', '2024-05-01'),
      { result: 'fail', facts: days('2024-05-02', '2024-05-01') },
    ],
    [
      'no list: there is no order to keep',
      steps(null, '2024-05-01'),
      { result: 'pass', facts: days(null, '2024-05-01') },
    ],
    ['no deliberation either', steps(null, null), { result: 'pass', facts: days(null, null) }],
    [
      'no deliberation, the list not on record',
      steps(undefined, null),
      { result: 'pass', facts: days(undefined, null) },
    ],
    [
      'a list after the day of decision',
      steps('2024-07-01', undefined),
      { result: 'pass', facts: days(null, undefined) },
    ],
    [
      'the list not on record',
      steps(undefined, '2024-05-01'),
      {
        result: 'unknown',
        facts: days(undefined, '2024-05-01'),
        missing: ['facts.proposal'],
      },
    ],
    [
      'the deliberation not on record',
      steps('2024-05-01', undefined),
      {
        result: 'unknown',
        facts: days('2024-05-01', undefined),
        missing: ['facts.deliberation'],
      },
    ],
    [
      'neither on record',
      steps(undefined, undefined),
      { result: 'unknown', missing: ['facts.proposal', 'facts.deliberation'] },
    ],
  ]);
});
