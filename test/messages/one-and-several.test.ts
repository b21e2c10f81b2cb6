import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/index.js';
import { edition, said } from './said.js';

/** What a sentence counts, and who it says does something: one in the singular, several in the plural. */
const applying = (facts: Partial<Facts<'project-application'>>) => ({ year: 2024, ...facts });

describe('the departments are several, other bodies are one', () => {
  const departments = edition({
    parameters: { guideIssuer: 'departments', announcingBody: 'departments' },
  });
  const guide = (issuer: 'office' | 'departments') =>
    applying({ guide: { issuer, year: 2024, on: '2024-01-02' } });
  const issued = (issuer: 'office' | 'departments', by = departments) =>
    said('A12.guide', 'project-application', guide(issuer), { edition: by }).en;

  it('Article 12, paragraph 1: who has issued the guide, and who is to', () => {
    expect(issued('departments')).toBe(
      'Article 12, paragraph 1: the four departments have issued the annual guide for 2024.',
    );
    expect(issued('office')).toContain(
      'by the Community Office, where the four departments are to issue it;',
    );
    const draft = edition({});
    expect(issued('office', draft)).toContain('the Community Office has issued');
    expect(issued('departments', draft)).toContain('where the Community Office is to issue it;');
  });

  it('Article 15: who is to announce', () => {
    const announced = (by = departments) =>
      said(
        'A15.announcement',
        'project-agreement',
        { announcement: { body: 'agency', on: '2024-01-02' } },
        { edition: by },
      ).en;
    expect(announced()).toContain('where the four departments are to do so;');
    expect(announced(edition({}))).toContain('where the Community Office is to do so;');
  });
});

describe('one thing, and several', () => {
  it('Article 12, paragraph 1: the one region that is required', () => {
    const regions = (minimumRegions: number) =>
      said(
        'A12.regions',
        'project-application',
        applying({ units: ['甲', '乙'].map((name) => ({ name, role: 'lead' as const })) }),
        { edition: edition({ parameters: { minimumRegions } }) },
      ).en;
    expect(regions(1)).toContain('whether the one required is reached cannot be told yet');
    expect(regions(2)).toContain('whether the two required are reached cannot be told yet');
  });

  it('Article 12, paragraph 1: the lead beside the holder of the entry, and any unit (R12.holder)', () => {
    const held = (units: number, readings = {}) =>
      said(
        'A12.holder',
        'project-application',
        applying({
          entry: { status: '揭榜成功', holder: '乙' },
          units: ['甲', '丙'].slice(0, units).map((name) => ({ name, role: 'lead' })),
        }),
        { edition: edition({ readings }) },
      ).en;
    expect(held(1)).toContain('but the lead unit is “甲”;');
    expect(held(2)).toContain('but the lead units are “甲” and “丙”;');
    const anyUnit = { 'R12.holder': 'any-unit' };
    expect(held(1, anyUnit)).toContain('but the unit is “甲”;');
    expect(held(2, anyUnit)).toContain('but the units are “甲” and “丙”;');
  });

  it('Articles 8 and 18: the points that are lacking', () => {
    const assessed = ['strategic-fit', 'validity', 'clarity', 'urgency'] as const;
    const catalogue = (criteria: readonly (typeof assessed)[number][]) =>
      said('A8.criteria', 'demand-catalogue', { assessment: { criteria: [...criteria] } }).en;
    expect(catalogue(assessed)).toContain('to be assessed this was not: necessity;');
    expect(catalogue(assessed.slice(1))).toContain(
      'to be assessed these were not: fit with national strategy and necessity;',
    );
    const weighed = (criteria: Facts<'project-acceptance'>['criteria']) =>
      said('A18.criteria', 'project-acceptance', { criteria }).en;
    expect(weighed(['innovation', 'application'])).toContain(
      'this was not: the actual contribution to economy and society;',
    );
    expect(weighed(['innovation'])).toContain('these were not: transfer and application, and');
  });

  it('Article 19: records and bars', () => {
    const standing = (rule: 'A19.bar' | 'A19.record', count: number) => {
      const bar = { from: '2024-01-01', until: null };
      const records = Array.from({ length: count }, () => ({
        ...{ matter: '未按期报送', on: '2023-12-01', bar },
      }));
      return said(rule, 'credit-standing', { parties: [{ name: '甲', records }] }).en;
    };
    expect(standing('A19.bar', 1)).toContain('a bar is in effect on the day of decision: “甲”');
    expect(standing('A19.bar', 2)).toContain('bars are in effect on the day of decision: “甲”');
    expect(standing('A19.record', 1)).toContain('there is a credit record up to the day of');
    expect(standing('A19.record', 2)).toContain('there are credit records up to the day of');
  });
});

describe('nothing, and more than is listed', () => {
  it('Article 4: an edition that names no key field', () => {
    const none = said(
      'A4.field',
      'demand-collection',
      { demand: { name: '一', task: '二', field: 'biomedicine' } },
      { edition: edition({ parameters: { keyFields: [] } }) },
    );
    expect(none.zh).toContain('不在列明的重点领域（无）之内');
    expect(none.en).toContain('is not among the key fields named (none)');
  });

  it('Article 10: a list that is cut in Chinese has a blank before “等” behind a figure alone', () => {
    const ids = Array.from({ length: 6 }, (_, index) => `S${index}`);
    const waiting = said('A10.forwarding', 'solution-matching', {
      received: ids.map((id) => ({ id, on: '2024-06-01' })),
      forwarded: [],
    });
    expect(waiting.zh).toContain('“S4”等 6 项');
    expect(
      said('A17.annual-report', 'annual-report', {
        ...{ startedOn: '2010-01-01', endedOn: null, reports: [] },
      }).zh,
    ).toContain('2014 等 14 项');
  });
});
