import { describe, expect, it } from 'vitest';
import { determine, type Kind } from '../../src/index.js';
import { factsOf, KINDS } from '../records.js';
import { editionWith } from './ask.js';

const CARRIED_THROUGH = [
  'project-agreement',
  'solver-payment',
  'annual-report',
  'project-acceptance',
];

type Dates = { readonly effectiveFrom?: string; readonly effectiveTo?: string };

const under = (kind: Kind, dates: Dates, decidedOn = '2024-06-30', reason?: string) =>
  determine(kind, factsOf(kind), {
    decidedOn,
    edition: editionWith({}, dates),
    reasons: reason === undefined ? {} : { 'A20.in-force': reason },
  });

const inForce = (kind: Kind, dates: Dates, decidedOn?: string) =>
  under(kind, dates, decidedOn).findings.find(({ rule }) => rule === 'A20.in-force');

const finding = (result: 'pass' | 'fail', facts: Record<string, string>) => ({
  rule: 'A20.in-force',
  article: 20,
  modality: 'must',
  result,
  facts: { decidedOn: '2024-06-30', ...facts },
});

describe.each(KINDS)('Article 20, %s', (kind) => {
  const carried = CARRIED_THROUGH.includes(kind);
  const over = carried ? 'pass' : 'fail';
  const to = (day: string) => (carried ? {} : { effectiveTo: day });

  it('an edition without dates is not tested', () => {
    expect(inForce(kind, {})).toBeUndefined();
  });

  it('in force from the day on', () => {
    const from = { effectiveFrom: '2024-06-30' };
    expect(inForce(kind, from)).toStrictEqual(finding('pass', from));
    const next = { effectiveFrom: '2024-07-01' };
    expect(inForce(kind, next)).toStrictEqual(finding('fail', next));
  });

  it(
    carried ? 'carried through after the last day (R20.after)' : 'in force to the last day',
    () => {
      expect(inForce(kind, { effectiveTo: '2024-06-30' })).toStrictEqual(
        finding('pass', to('2024-06-30')),
      );
      expect(inForce(kind, { effectiveTo: '2024-06-29' })).toStrictEqual(
        finding(over, to('2024-06-29')),
      );
      const from = { effectiveFrom: '2024-01-01' };
      expect(inForce(kind, { ...from, effectiveTo: '2024-06-29' })).toStrictEqual(
        finding(over, { ...from, ...to('2024-06-29') }),
      );
    },
  );

  it('outside its time no outcome is lawful, and a reason is shown without effect', () => {
    const { lawful, possible, findings } = under(
      kind,
      { effectiveFrom: '2999-12-31' },
      undefined,
      '过渡期',
    );
    expect({ lawful, possible }).toEqual({ lawful: [], possible: [] });
    expect(findings.at(-1)).toMatchObject({
      rule: 'A20.in-force',
      result: 'fail',
      reason: '过渡期',
    });
    expect(findings.at(-1)).not.toHaveProperty('excused');
  });

  it('within it the outcomes are those without the test', () => {
    const { lawful, possible } = under(kind, { effectiveFrom: '2024-06-30' });
    const plain = determine(kind, factsOf(kind), { decidedOn: '2024-06-30' });
    expect({ lawful, possible }).toEqual({ lawful: plain.lawful, possible: plain.possible });
    expect(lawful).not.toEqual([]);
  });
});
