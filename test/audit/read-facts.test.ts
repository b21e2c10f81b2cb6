import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { determine, draft, type Kind, readEdition, readFacts } from '../../src/index.js';
import { kinds } from '../../src/testing/index.js';
import { runs } from '../properties/runs.js';
import { cases, changed, pathsIn } from '../properties/support.js';

const DAY = '2024-06-30';
const rulesOf = (findings: readonly { readonly rule: string }[]) =>
  findings.map(({ rule }) => rule);

describe('facts read by themselves', () => {
  const form = { investment: '3000万元', grant: '920', approvedOn: null, localCap: null };

  it('are told what is badly written, and judged by every rule that does not read it', () => {
    const read = readFacts('grant', form, { decidedOn: DAY, language: 'zh' });
    expect(read.ok).toBe(false);
    expect(read.errors).toEqual([
      expect.objectContaining({ path: 'facts.grant', pointer: '/facts/grant', code: 'money-unit' }),
    ]);
    expect(read.errors[0]?.keys).toEqual(['facts', 'grant']);
    expect(read.findings.map(({ rule, result }) => `${rule} ${result}`)).toEqual([
      'A3.central-funds unknown',
      'A16.at-approval fail',
    ]);
    expect(read.notJudged).toEqual([{ rule: 'A16.grant-cap', lacks: 'facts' }]);
  });

  it('and where all are well written, as `determine` answers', () => {
    const facts = { ...form, grant: '900万元' };
    const read = readFacts('grant', facts, { decidedOn: DAY });
    const { lawful, possible, findings } = determine('grant', facts, { decidedOn: DAY });
    expect(read).toEqual({
      ...{ ok: true, errors: [], facts, findings, notJudged: [], lawful, possible },
    });
  });

  it('are not judged by rules that hang on a day that nobody said', () => {
    const facts = { ...form, grant: '900万元', approvedOn: '2024-06-28' };
    const read = readFacts('grant', facts);
    expect(read).toMatchObject({
      ok: true,
      notJudged: [{ rule: 'A16.at-approval', lacks: 'decidedOn' }],
    });
    expect(rulesOf(read.findings)).toEqual(['A3.central-funds', 'A16.grant-cap']);
    expect(read).not.toHaveProperty('lawful');
  });

  it('tells of a day that is none', () => {
    const read = readFacts('grant', { grant: 1 }, { decidedOn: '2024.6.30', language: 'en' });
    expect(read.errors.map(({ path, message }) => [path, message.slice(-20)])).toEqual(
      [['decidedOn', 'write "2024-06-30"'.padStart(20).slice(-20)]].map(([path, end]) => [
        path,
        expect.stringContaining(String(end).trim()),
      ]),
    );
  });

  it('by an edition itself or by its id', () => {
    const later = readEdition({ id: '2026', effectiveFrom: '2026-01-01' });
    const editions = later.ok ? [later.edition] : [];
    const options = { decidedOn: DAY, editions };
    const inForce = (edition: unknown) =>
      readFacts('grant', { grant: 1 }, { ...options, edition: edition as never }).findings.at(-1);
    expect(inForce('2026')).toMatchObject({ rule: 'A20.in-force', result: 'fail' });
    expect(inForce(editions[0])).toMatchObject({ rule: 'A20.in-force', result: 'fail' });
    expect(inForce(draft)).toMatchObject({ rule: 'A16.at-approval' });
    expect(
      readFacts('grant', { grant: 1 }, { edition: '2026', editions }).notJudged,
    ).toContainEqual({ rule: 'A20.in-force', lacks: 'decidedOn' });
    const none = readFacts('grant', { grant: 1 }, { ...options, edition: '2027' });
    expect(none.errors.map(({ path, code }) => [path, code])).toEqual([
      ['edition', 'unknown-edition'],
    ]);
    expect(new Set(none.notJudged.map(({ lacks }) => lacks))).toEqual(new Set(['edition']));
    expect([none.ok, none.findings]).toEqual([false, []]);
    const bad = readFacts('grant', { grant: 1 }, { edition: { id: 'x', parameters: 1 } as never });
    expect(bad.errors.map(({ keys }) => keys)).toEqual([['edition', 'parameters']]);
  });

  it('that are none at all are refused, and nothing is judged', () => {
    for (const data of [null, 'facts', 7, [], undefined]) {
      const read = readFacts('project-application', data, { decidedOn: DAY });
      expect(read.errors.map(({ path }) => path)).toEqual(['facts']);
      expect(read.findings).toEqual([]);
      expect(read.notJudged.length).toBeGreaterThan(10);
    }
    const hostile = {
      get grant(): never {
        throw new Error('no');
      },
    };
    const unread = readFacts('grant', hostile, { decidedOn: DAY });
    expect(unread.errors.map(({ path, code }) => [path, code])).toEqual([['facts', 'unreadable']]);
    expect([unread.ok, unread.findings]).toEqual([false, []]);
    expect(new Set(unread.notJudged.map(({ lacks }) => lacks))).toEqual(new Set(['facts']));
    expect(() => readFacts('loan' as never, {})).toThrow(RangeError);
    expect(() => readFacts('grant', {}, { language: 'fr' as never })).toThrow(RangeError);
  });

  it('of a notice whose amount is badly written, its texts are still searched', () => {
    const notice = { name: '晶圆缺陷检测', remarks: '某某公司', investment: '3000' };
    const data = { notice, demander: { name: '某某公司' }, catalogued: true, departments: [] };
    const read = readFacts('demand-publication', data, { decidedOn: DAY });
    expect(rulesOf(read.findings)).toEqual(['A9.catalogued', 'A9.joint', 'A9.anonymity']);
    expect(rulesOf(read.notJudged)).toEqual(['A9.contents', 'A9.funds']);
    // Another fact that is badly written, beside the notice, takes no further text from those who search.
    const second = readFacts(
      'demand-publication',
      { ...data, catalogued: 'yes' },
      { decidedOn: DAY },
    );
    expect(rulesOf(second.findings)).toEqual(['A9.joint', 'A9.anonymity']);
    expect(rulesOf(second.notJudged)).toEqual(['A9.catalogued', 'A9.contents', 'A9.funds']);
  });

  it('of a notice that is none, what does not read the notice is judged', () => {
    const data = { notice: 7, demander: { name: '某某公司' }, catalogued: true, departments: [] };
    const read = readFacts('demand-publication', data, { decidedOn: DAY });
    expect(rulesOf(read.findings)).toEqual(['A9.catalogued', 'A9.joint']);
    expect(rulesOf(read.notJudged)).toEqual(['A9.contents', 'A9.anonymity', 'A9.funds']);
  });
});

describe.each(kinds)('%s: what is said of half-written facts', (name) => {
  const kind = name as Kind;

  it('is what is said of the whole, by every rule that can be judged', () => {
    fc.assert(
      fc.property(cases(kind), fc.nat(), ({ record, edition }, which) => {
        const { facts, decidedOn } = record;
        const whole = determine(kind, facts as never, { decidedOn, edition }).findings;
        expect(readFacts(kind, facts, { decidedOn, edition }).findings).toEqual(whole);
        const paths = pathsIn(facts);
        if (paths.length === 0) return;
        const path = paths[which % paths.length] ?? [];
        const broken = changed(facts, path, () => () => 'no value of JSON');
        const read = readFacts(kind, broken, { decidedOn, edition });
        expect(read.errors.map(({ keys }) => keys?.map(String))).toContainEqual(['facts', ...path]);
        for (const finding of read.findings) expect(whole).toContainEqual(finding);
        const told = [...rulesOf(read.findings), ...rulesOf(read.notJudged)];
        for (const { rule } of whole) expect(told).toContain(rule);
      }),
      runs(5),
    );
  });

  it('and without a day what holds on every day', () => {
    fc.assert(
      fc.property(cases(kind), ({ record, edition }) => {
        const { findings, notJudged } = readFacts(kind, record.facts, { edition });
        for (const decidedOn of ['1950-01-01', record.decidedOn, '2950-12-31']) {
          const whole = determine(kind, record.facts as never, { decidedOn, edition }).findings;
          const open = rulesOf(notJudged);
          expect(whole.filter(({ rule }) => !open.includes(rule as never))).toEqual(findings);
        }
      }),
      runs(5),
    );
  });
});

describe('a fact that there is not', () => {
  it('is an error, and takes no finding from the others', () => {
    const facts = { grant: '900万元', approvedOn: '2024-06-28', localCap: null };
    const options = { decidedOn: DAY };
    const read = readFacts('grant', { ...facts, grants: 1 } as never, options);
    expect(read.errors.map(({ code }) => code)).toEqual(['unknown-key']);
    expect(read.findings).toEqual(readFacts('grant', facts as never, options).findings);
    expect(read.notJudged).toEqual([]);
    expect(read.ok).toBe(false);
  });
});
