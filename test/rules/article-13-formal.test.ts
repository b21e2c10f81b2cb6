import { describe } from 'vitest';
import { editionWith, itAnswers } from './ask.js';

describe('Article 13: the form is checked for conformity and completeness', () => {
  const form = (conforming?: boolean, complete?: boolean) => ({ conforming, complete });
  itAnswers('formal-review', 'A13.formal', [
    ['both', form(true, true), { result: 'pass', facts: form(true, true) }],
    ['not conforming', form(false, true), { result: 'fail', facts: form(false, true) }],
    ['not complete', form(true, false), { result: 'fail', facts: form(true, false) }],
    [
      'not complete, the rest unknown',
      form(undefined, false),
      { result: 'fail', facts: { complete: false } },
    ],
    [
      'conformity not on record',
      form(undefined, true),
      { result: 'unknown', facts: { complete: true }, missing: ['facts.conforming'] },
    ],
    [
      'neither on record',
      form(),
      { result: 'unknown', missing: ['facts.conforming', 'facts.complete'] },
    ],
  ]);
});

describe('Article 13: what was asked for comes in by the deadline', () => {
  const deadline = '2024-06-20';
  const notice = { on: '2024-06-01', deadline };
  const supplied = (on: string, conforming?: boolean, complete?: boolean) => ({
    notice,
    supplement: { on, conforming, complete },
  });
  const seen = (on: string, conforming?: boolean, complete?: boolean) => ({
    deadline,
    on,
    ...(conforming === undefined ? {} : { conforming }),
    ...(complete === undefined ? {} : { complete }),
  });
  itAnswers('formal-review', 'A13.supplement', [
    [
      'the day before',
      supplied('2024-06-19', true, true),
      { result: 'pass', facts: seen('2024-06-19', true, true) },
    ],
    [
      'on the day itself',
      supplied('2024-06-20', true, true),
      { result: 'pass', facts: seen('2024-06-20', true, true) },
    ],
    [
      'the day after: late',
      supplied('2024-06-21', true, true),
      { result: 'fail', facts: seen('2024-06-21', true, true) },
    ],
    [
      'in time and not in form',
      supplied('2024-06-20', true, false),
      { result: 'fail', facts: seen('2024-06-20', true, false) },
    ],
    [
      'in time, a part not on record',
      supplied('2024-06-20', true),
      {
        result: 'unknown',
        facts: seen('2024-06-20', true),
        missing: ['facts.supplement.complete'],
      },
    ],
    [
      'in time, one part failing',
      supplied('2024-06-20', undefined, false),
      { result: 'fail', facts: seen('2024-06-20', undefined, false) },
    ],
    [
      'late, whatever is not on record',
      supplied('2024-06-21'),
      { result: 'fail', facts: seen('2024-06-21') },
    ],
    [
      'nothing filed on the last day',
      { notice: { on: '2024-06-01', deadline: '2024-06-30' }, supplement: null },
      {
        result: 'unknown',
        facts: { deadline: '2024-06-30', supplement: null },
        open: 'awaiting-supplement',
      },
    ],
    [
      'nothing filed the day after it',
      { notice: { on: '2024-06-01', deadline: '2024-06-29' }, supplement: null },
      { result: 'fail', facts: { deadline: '2024-06-29', supplement: null } },
    ],
    [
      'filed after the day of decision counts as not filed',
      supplied('2024-07-01', true, true),
      { result: 'fail', facts: { deadline, supplement: null } },
    ],
    [
      'not on record',
      { supplement: undefined },
      { result: 'unknown', facts: { deadline }, missing: ['facts.supplement'] },
    ],
    [
      'also where the form itself is not settled',
      { conforming: undefined, complete: true, ...supplied('2024-06-20', true, true) },
      { result: 'pass', facts: seen('2024-06-20', true, true) },
    ],
    ['a file in form needs none', { conforming: true, complete: true }, undefined],
    ['nobody asked', { notice: null, supplement: null }, undefined],
    [
      'whether anybody asked is not on record',
      { notice: undefined, supplement: undefined },
      { result: 'unknown', missing: ['facts.notice'] },
    ],
    [
      'asked after the day of decision: not yet asked',
      { notice: { on: '2024-07-01', deadline: '2024-07-20' }, supplement: null },
      undefined,
    ],
  ]);
});

describe('Article 13: before the expert review', () => {
  itAnswers('expert-review', 'A13.accepted-first', [
    [
      'the form passed',
      { formallyAccepted: true },
      { result: 'pass', facts: { formallyAccepted: true } },
    ],
    [
      'it did not',
      { formallyAccepted: false },
      { result: 'fail', facts: { formallyAccepted: false } },
    ],
    [
      'not on record',
      { formallyAccepted: undefined },
      { result: 'unknown', missing: ['facts.formallyAccepted'] },
    ],
  ]);
  const required = 'task-force';
  itAnswers('expert-review', 'A13.recommended', [
    [
      'the task force recommends',
      { recommended: { body: 'task-force' } },
      { result: 'pass', facts: { body: 'task-force', required } },
    ],
    [
      'another body cannot',
      { recommended: { body: 'agency' } },
      { result: 'fail', facts: { body: 'agency', required } },
    ],
    ['nobody did', { recommended: null }, { result: 'fail', facts: { step: null, required } }],
    [
      'not on record',
      { recommended: undefined },
      { result: 'unknown', missing: ['facts.recommended'] },
    ],
    [
      'an edition may name another body',
      { recommended: { body: 'agency' } },
      { result: 'pass', facts: { body: 'agency', required: 'agency' } },
      { edition: editionWith({ recommendingBody: 'agency' }) },
    ],
  ]);
});
