import { describe, expect, it } from 'vitest';
import { minimalFacts } from '../../src/explain/index.js';
import { readEdition } from '../../src/index.js';

const DAY = '2024-06-30';
const record = (kind: string, outcome: string, facts: object) => ({
  ...{ id: 'M-1', kind, decidedOn: DAY, outcome, facts },
});

describe('an object that is left is told, though no ground reads what is in it', () => {
  it('Article 13: a notice dated after the day of decision is none, and has to be known', () => {
    const notice = { on: '2024-07-01', deadline: '2024-07-03' };
    const facts = { conforming: true, complete: false, notice };
    const answer = minimalFacts(record('formal-review', 'supplement', facts));
    expect(answer).toMatchObject({ grounds: ['A13.formal'], record: { facts: { notice } } });
    expect(answer.facts).toEqual(['facts.complete', 'facts.notice.on', 'facts.notice.deadline']);
  });

  it('Article 8: the deliberation stands by where Article 20 alone is the ground', () => {
    const read = readEdition({ id: 'e', rules: { 'A20.in-force': { state: 'unknown' } } });
    if (!read.ok) throw new Error('valid');
    const facts = {
      assessment: {
        experts: 1,
        criteria: ['strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'],
        favourable: true,
      },
      deliberation: { body: 'task-force', approved: true },
    };
    const options = { editions: [read.edition], asEdition: 'e' };
    const answer = minimalFacts(record('demand-catalogue', 'deny', facts), options);
    expect(answer).toMatchObject({ verdict: 'overturned', grounds: ['A20.in-force'] });
    expect(answer.facts).toEqual([
      'facts.assessment.experts',
      'facts.assessment.criteria',
      'facts.assessment.favourable',
      'facts.deliberation.body',
      'facts.deliberation.approved',
    ]);
  });

  it('Article 12: of an entry the holder stands for it, where that alone is read', () => {
    const facts = {
      year: 2024,
      entry: { status: '揭榜成功', holder: '乙' },
      units: [
        { name: '甲', role: 'lead', place: '310000' },
        { name: '丙', role: 'participant', place: '320500' },
      ],
    };
    expect(minimalFacts(record('project-application', 'permit', facts)).facts).toEqual([
      'facts.entry.holder',
      'facts.units',
      'facts.units.0.name',
      'facts.units.0.role',
      'facts.units.1.name',
      'facts.units.1.role',
    ]);
  });
});
