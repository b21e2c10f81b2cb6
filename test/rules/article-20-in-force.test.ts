import { describe, expect, it } from 'vitest';
import { determine, type Kind } from '../../src/index.js';
import { factsOf, KINDS } from '../records.js';
import { editionWith } from './ask.js';

/** The kinds of a project once approved, and the facts that say on which day it was (R20.after). */
const APPROVED: { readonly [K in Kind]?: (on: string | null | undefined) => object } = {
  grant: (approvedOn) => ({ approvedOn }),
  'project-agreement': (on) => ({
    deliberation: on == null ? on : { approved: true, on },
  }),
  'solver-payment': (approvedOn) => ({ approvedOn }),
  'annual-report': (approvedOn) => ({ approvedOn }),
  'project-acceptance': (approvedOn) => ({ approvedOn }),
};

type Dates = { readonly effectiveFrom?: string; readonly effectiveTo?: string };

const under = (
  kind: Kind,
  dates: Dates,
  decidedOn = '2024-06-30',
  reason?: string,
  changes: object = {},
) =>
  determine(kind, factsOf(kind, changes), {
    decidedOn,
    edition: editionWith({}, dates),
    reasons: reason === undefined ? {} : { 'A20.in-force': reason },
  });

const inForce = (kind: Kind, dates: Dates, decidedOn?: string, changes?: object) =>
  under(kind, dates, decidedOn, undefined, changes).findings.find(
    ({ rule }) => rule === 'A20.in-force',
  );

const finding = (result: 'pass' | 'fail' | 'unknown', facts: Record<string, string | null>) => ({
  rule: 'A20.in-force',
  article: 20,
  modality: 'must',
  result,
  facts: { decidedOn: '2024-06-30', ...facts },
});

const GOVERNED = KINDS.filter((kind) => kind !== 'credit-standing');

it('Article 20, credit-standing: a standing decides nothing under the edition, so its time is no question', () => {
  const { findings } = under('credit-standing', { effectiveFrom: '2999-12-31' });
  expect(findings.map(({ rule }) => rule)).toEqual(['A19.bar', 'A19.record']);
});

describe.each(Object.keys(APPROVED) as Kind[])('R20.after, %s', (kind) => {
  const dates = { effectiveFrom: '2023-01-01', effectiveTo: '2024-06-29' };
  const approved = (on: string | null | undefined) =>
    inForce(kind, dates, undefined, APPROVED[kind]?.(on));

  it.each([
    ['before the first day', '2022-12-31', 'fail'],
    ['on the first day', '2023-01-01', 'pass'],
    ['on the last day', '2024-06-29', 'pass'],
    ['the day after it', '2024-06-30', 'fail'],
  ] as const)('decided after the last day, approved %s', (_, on, result) => {
    expect(approved(on)).toStrictEqual(finding(result, { ...dates, approvedOn: on }));
  });

  it('approved after the day of decision counts as not approved', () => {
    expect(approved('2024-07-01')).toStrictEqual(finding('fail', { ...dates, approvedOn: null }));
  });

  it('on record as not approved', () => {
    expect(approved(null)).toStrictEqual(finding('fail', { ...dates, approvedOn: null }));
  });

  it('whether it was approved is not on record', () => {
    const path = kind === 'project-agreement' ? 'facts.deliberation' : 'facts.approvedOn';
    expect(approved(undefined)).toStrictEqual({
      ...finding('unknown', dates),
      missing: [path],
    });
    const changes = APPROVED[kind]?.(undefined);
    const { lawful, possible } = under(kind, dates, undefined, undefined, changes);
    expect(lawful).toEqual([]);
    expect(possible).not.toEqual([]);
  });

  it('decided on the last day, nothing is asked of the approval', () => {
    const open = { ...dates, effectiveTo: '2024-06-30' };
    const answer = inForce(kind, open, undefined, APPROVED[kind]?.(undefined));
    expect(answer).toStrictEqual(finding('pass', open));
  });
});

it('R20.after, project-agreement: what was not approved is carried through by nothing', () => {
  const changes = { deliberation: { approved: false, on: '2023-06-01' } };
  const dates = { effectiveTo: '2024-06-29' };
  const answer = inForce('project-agreement', dates, undefined, changes);
  expect(answer).toStrictEqual(finding('fail', { ...dates, approvedOn: null }));
});

describe.each(GOVERNED)('Article 20, %s', (kind) => {
  it('an edition without dates is not tested', () => {
    expect(inForce(kind, {})).toBeUndefined();
  });

  it('in force from the day on', () => {
    const from = { effectiveFrom: '2024-06-30' };
    expect(inForce(kind, from)).toStrictEqual(finding('pass', from));
    const next = { effectiveFrom: '2024-07-01' };
    expect(inForce(kind, next)).toStrictEqual(finding('fail', next));
  });

  it('in force to the last day', () => {
    const to = { effectiveTo: '2024-06-30' };
    expect(inForce(kind, to)).toStrictEqual(finding('pass', to));
    if (APPROVED[kind] !== undefined) return;
    const over = { effectiveTo: '2024-06-29' };
    expect(inForce(kind, over)).toStrictEqual(finding('fail', over));
  });

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
