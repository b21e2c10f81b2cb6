import { describe, expect, it } from 'vitest';
import { type Facts, statusesOf } from '../../src/index.js';
import { answerOf, itAnswers } from './ask.js';

type Solved = boolean | undefined;
type Entry = Facts<'reserve-entry'>;

const needs = (...solved: Solved[]) => solved.map((each, i) => ({ id: `N${i + 1}`, solved: each }));

describe('Article 10: a related solver', () => {
  itAnswers('reserve-entry', 'A10.related-party', [
    ['is pointed out', { relatedParty: true }, { result: 'fail', facts: { relatedParty: true } }],
    ['there is none', { relatedParty: false }, { result: 'pass', facts: { relatedParty: false } }],
    [
      'not on record',
      { relatedParty: undefined },
      { result: 'unknown', missing: ['facts.relatedParty'] },
    ],
  ]);
});

describe('Article 11: an entry answers a published demand', () => {
  itAnswers('reserve-entry', 'A11.published', [
    ['published', { published: true }, { result: 'pass', facts: { published: true } }],
    ['not published', { published: false }, { result: 'fail', facts: { published: false } }],
    [
      'not on record',
      { published: undefined },
      { result: 'unknown', missing: ['facts.published'] },
    ],
  ]);
});

describe('Article 11: another firm of the same direction', () => {
  const applicant = (kind: 'enterprise' | 'university' | undefined, place: string | undefined) => ({
    applicant: { kind, place },
  });
  const facts = (changes: Record<string, unknown> = {}) => ({
    kind: 'enterprise',
    place: '330400',
    sameDirection: true,
    solved: 2,
    ...changes,
  });
  itAnswers('reserve-entry', 'A11.applicant', [
    ['may enter', {}, { result: 'pass', facts: facts() }],
    ['the demander itself is not asked', { route: 'demander', applicant: undefined }, undefined],
    [
      'an institute may not',
      applicant('university', '330400'),
      { result: 'fail', facts: facts({ kind: 'university' }) },
    ],
    [
      'nor a firm outside the delta',
      applicant('enterprise', '440300'),
      { result: 'fail', facts: facts({ place: '440300' }) },
    ],
    [
      'nor one overseas',
      applicant('enterprise', 'overseas'),
      { result: 'fail', facts: facts({ place: 'overseas' }) },
    ],
    [
      'nor one of another direction',
      { sameDirection: false },
      { result: 'fail', facts: facts({ sameDirection: false }) },
    ],
    [
      'nor one without a solution',
      { needs: needs(false, false) },
      { result: 'fail', facts: facts({ solved: 0 }) },
    ],
    [
      'one need solved is a solution',
      { needs: needs(false, true) },
      { result: 'pass', facts: facts({ solved: 1 }) },
    ],
    [
      'a solved need settles it, whatever the others',
      { needs: needs(undefined, true) },
      { result: 'pass', facts: facts({ solved: 1 }) },
    ],
    [
      'what decides is asked for: with one need solved the others are not',
      { sameDirection: undefined, needs: needs(undefined, true) },
      {
        result: 'unknown',
        facts: { kind: 'enterprise', place: '330400', solved: 1 },
        missing: ['facts.sameDirection'],
      },
    ],
    [
      'no need known to be solved leaves it open',
      { needs: needs(false, undefined, undefined) },
      {
        result: 'unknown',
        facts: facts({ solved: 0 }),
        missing: ['facts.needs.1.solved', 'facts.needs.2.solved'],
      },
    ],
    [
      'one failing part fails the whole',
      { applicant: { place: '110000' }, sameDirection: undefined, needs: needs(undefined) },
      { result: 'fail', facts: { place: '110000', solved: 0 } },
    ],
    [
      'nothing on record but the needs',
      { applicant: undefined, sameDirection: undefined },
      {
        result: 'unknown',
        facts: { solved: 2 },
        missing: ['facts.applicant', 'facts.sameDirection'],
      },
    ],
  ]);
});

describe('Article 11: the conformity review of another firm', () => {
  itAnswers('reserve-entry', 'A11.conformity', [
    [
      'passed',
      { conformityReview: 'passed' },
      { result: 'pass', facts: { conformityReview: 'passed' } },
    ],
    [
      'failed',
      { conformityReview: 'failed' },
      { result: 'fail', facts: { conformityReview: 'failed' } },
    ],
    [
      'not on record',
      { conformityReview: undefined },
      { result: 'unknown', missing: ['facts.conformityReview'] },
    ],
    ['the demander needs none', { route: 'demander', conformityReview: 'failed' }, undefined],
  ]);
});

/** The statuses by trying every completion of what is not on record. */
function byCompletions(solved: readonly Solved[]): string[] {
  const open = solved.indexOf(undefined);
  if (open >= 0) {
    const found = [true, false].flatMap((each) =>
      byCompletions(solved.map((old, i) => (i === open ? each : old))),
    );
    return ['揭榜成功', '部分揭榜成功', 'pending'].filter((status) => found.includes(status));
  }
  if (solved.every(Boolean)) return ['揭榜成功'];
  return solved.some(Boolean) ? ['部分揭榜成功'] : ['pending'];
}

describe('Article 11, items 1 to 3: the needs fix the status', () => {
  const lists = [1, 2, 3, 4].flatMap((length) =>
    Array.from({ length: 3 ** length }, (_, n) =>
      Array.from({ length }, (_, i) => [true, false, undefined][Math.floor(n / 3 ** i) % 3]),
    ),
  );

  it.each(lists.map((solved) => [solved.map(String).join(', '), solved] as const))(
    'A11.status of needs solved: %s',
    (_, solved) => {
      const statuses = byCompletions(solved);
      expect(statusesOf(solved.map((each) => ({ solved: each })))).toEqual(statuses);
      const missing = solved.flatMap((each, i) =>
        each === undefined ? [`facts.needs.${i}.solved`] : [],
      );
      const facts = {
        statuses,
        solved: solved.filter((each) => each === true).length,
        needs: solved.length,
      };
      const changes: Partial<Entry> = { needs: needs(...solved) };
      expect(answerOf('reserve-entry', 'A11.status', changes)).toStrictEqual(
        statuses.length === 1 ? { result: 'pass', facts } : { result: 'unknown', facts, missing },
      );
    },
  );

  it('an empty list has nothing solved', () => {
    expect(statusesOf([])).toEqual(['pending']);
  });
});
