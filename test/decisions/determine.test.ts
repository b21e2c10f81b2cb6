import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/decisions/findings.js';
import { judgeBy } from '../../src/decisions/judge.js';
import { oneByOne, withUnreadable } from '../../src/decisions/one-by-one.js';
import { decisionOf } from '../../src/decisions/rules-under.js';
import {
  DataFault,
  decisions,
  determine,
  draft,
  type Edition,
  type Facts,
  judge,
  type Kind,
  type RuleIdOf,
} from '../../src/index.js';
import { DECIDED_ON, factsOf } from '../records.js';

const outcomes = <K extends Kind>(
  kind: K,
  changes: Partial<Facts<K>> = {},
  reasons: { readonly [Id in RuleIdOf<K>]?: string | undefined } = {},
) => {
  const { lawful, possible } = determine(kind, factsOf(kind, changes), {
    decidedOn: DECIDED_ON,
    reasons,
  });
  return { lawful, possible };
};
const only = (outcome: string) => ({ lawful: [outcome], possible: [outcome] });

describe('a bound authority', () => {
  it('may only permit where every condition holds', () => {
    expect(outcomes('project-approval')).toEqual(only('permit'));
  });

  it('may only deny where one fails, whatever is unknown', () => {
    expect(outcomes('project-approval', { reviewFavourable: false, proposal: undefined })).toEqual(
      only('deny'),
    );
  });

  it('leaves both possible where one is unknown', () => {
    expect(outcomes('project-approval', { reviewFavourable: undefined })).toEqual({
      lawful: [],
      possible: ['permit', 'deny'],
    });
  });

  it('answers met and unmet in the same way', () => {
    expect(outcomes('expert-review')).toEqual(only('met'));
    expect(outcomes('expert-review', { roundOfYear: 3 })).toEqual(only('unmet'));
    expect(outcomes('expert-review', { roundOfYear: undefined })).toEqual({
      lawful: [],
      possible: ['met', 'unmet'],
    });
  });
});

describe('a discretionary authority (R.discretion)', () => {
  it('may decline even where every condition holds', () => {
    const both = { lawful: ['permit', 'deny'], possible: ['permit', 'deny'] };
    expect(outcomes('grant')).toEqual(both);
    expect(outcomes('demand-collection')).toEqual(both);
    expect(outcomes('project-acceptance')).toEqual(both);
  });

  it('may only deny where one fails', () => {
    expect(outcomes('grant', { approvedOn: null, investment: undefined })).toEqual(only('deny'));
  });

  it('may deny for certain where one is unknown', () => {
    expect(outcomes('grant', { investment: undefined })).toEqual({
      lawful: ['deny'],
      possible: ['permit', 'deny'],
    });
  });
});

describe('what advises never decides', () => {
  it('neither by failing nor by staying open', () => {
    expect(outcomes('project-application', { credit: 'flagged', objective: '另一目标' })).toEqual(
      only('permit'),
    );
    expect(outcomes('grant', { sources: [] }).lawful).toEqual(['permit', 'deny']);
    expect(outcomes('project-acceptance', { annualReportsMet: undefined }).lawful).toEqual([
      'permit',
      'deny',
    ]);
  });
});

describe('a reason', () => {
  const hidden: Partial<Facts<'demand-publication'>> = { demander: undefined };
  const bare: Partial<Facts<'demand-publication'>> = { notice: {} };

  it('takes a failing principle out of the decision', () => {
    expect(outcomes('demand-publication', bare)).toEqual(only('deny'));
    expect(outcomes('demand-publication', bare, { 'A9.contents': '保密' })).toEqual(only('permit'));
  });

  it('takes an unknown one out too', () => {
    expect(outcomes('demand-publication', hidden).lawful).toEqual([]);
    expect(outcomes('demand-publication', hidden, { 'A9.anonymity': '同意公开' })).toEqual(
      only('permit'),
    );
  });

  it('excuses only the principle it is given for', () => {
    expect(outcomes('demand-publication', bare, { 'A9.anonymity': '同意公开' })).toEqual(
      only('deny'),
    );
  });

  it('has no effect on what must be, and is shown', () => {
    const { lawful, findings } = determine(
      'demand-publication',
      factsOf('demand-publication', { catalogued: false }),
      { decidedOn: DECIDED_ON, reasons: { 'A9.catalogued': '补入目录' } },
    );
    expect(lawful).toEqual(['deny']);
    expect(findings[0]).toStrictEqual({
      rule: 'A9.catalogued',
      article: 9,
      modality: 'must',
      result: 'fail',
      facts: { catalogued: false },
      reason: '补入目录',
    });
  });

  it('stands with its rule in the order of the keys', () => {
    const { findings } = determine('demand-publication', factsOf('demand-publication', bare), {
      decidedOn: DECIDED_ON,
      reasons: { 'A9.contents': '保密' },
    });
    expect(Object.keys(findings[2] ?? {})).toEqual([
      'rule',
      'article',
      'modality',
      'result',
      'facts',
      'reason',
      'excused',
    ]);
  });

  it('given as undefined is none', () => {
    expect(outcomes('demand-publication', bare, { 'A9.contents': undefined })).toEqual(
      only('deny'),
    );
    const { findings } = determine('demand-publication', factsOf('demand-publication', bare), {
      decidedOn: DECIDED_ON,
      reasons: { 'A9.contents': undefined },
    });
    const contents = findings.find(({ rule }) => rule === 'A9.contents');
    expect(Object.keys(contents ?? {})).toEqual(['rule', 'article', 'modality', 'result', 'facts']);
  });
});

describe('a reserve entry', () => {
  const needs = (...solved: (boolean | undefined)[]) => ({
    needs: solved.map((each, i) => ({ id: `N${i}`, solved: each })),
  });

  it('shows the one status that its needs fix', () => {
    expect(outcomes('reserve-entry', needs(true, true))).toEqual(only('揭榜成功'));
    expect(outcomes('reserve-entry', needs(true, false))).toEqual(only('部分揭榜成功'));
    expect(outcomes('reserve-entry', { route: 'demander', ...needs(false) })).toEqual(
      only('pending'),
    );
  });

  it('leaves every status possible that a missing need allows', () => {
    expect(outcomes('reserve-entry', needs(true, undefined))).toEqual({
      lawful: [],
      possible: ['揭榜成功', '部分揭榜成功'],
    });
  });

  it('is not open to whom a rule excludes', () => {
    expect(outcomes('reserve-entry', { conformityReview: 'failed' })).toEqual(only('ineligible'));
  });

  it('leaves both open where a rule is', () => {
    expect(outcomes('reserve-entry', { published: undefined, ...needs(false, true) })).toEqual({
      lawful: [],
      possible: ['部分揭榜成功', 'ineligible'],
    });
    expect(outcomes('reserve-entry', needs(undefined, undefined))).toEqual({
      lawful: [],
      possible: ['揭榜成功', '部分揭榜成功', 'pending', 'ineligible'],
    });
  });
});

describe('credit standing, the worst over all parties', () => {
  const of = (...records: object[]) =>
    outcomes('credit-standing', {
      parties: [
        { name: '甲', records: [] },
        { name: '乙', records: records as never },
      ],
    });
  const matter = '未按期报送';
  const bar = { from: '2024-01-01', until: null };

  it('follows from what is on record', () => {
    expect(of()).toEqual(only('clear'));
    expect(of({ matter, on: DECIDED_ON, bar: null })).toEqual(only('flagged'));
    expect(of({ matter, on: DECIDED_ON, bar })).toEqual(only('barred'));
    expect(of({ matter, bar })).toEqual(only('barred'));
  });

  it('stays open as far as the record does', () => {
    expect(of({ matter, bar: null })).toEqual({ lawful: [], possible: ['clear', 'flagged'] });
    expect(of({ matter, on: DECIDED_ON })).toEqual({ lawful: [], possible: ['flagged', 'barred'] });
    expect(of({ matter })).toEqual({ lawful: [], possible: ['clear', 'flagged', 'barred'] });
    expect(of({ matter, on: '2024-07-01' })).toEqual({
      lawful: [],
      possible: ['clear', 'flagged', 'barred'],
    });
  });
});

describe('credit that an edition reads as leaving an application open (R19.record)', () => {
  const edition: Edition = { ...draft, readings: { 'R19.record': 'discretion' } };
  const of = (changes: Partial<Facts<'project-application'>>) => {
    const facts = factsOf('project-application', changes);
    const { lawful, possible } = determine('project-application', facts, {
      ...{ decidedOn: DECIDED_ON, edition },
    });
    return { lawful, possible };
  };
  const both = ['permit', 'deny'];

  it('binds whoever has no record, and leaves open whoever has one', () => {
    expect(of({ credit: 'clear' })).toEqual(only('permit'));
    expect(of({ credit: 'flagged' })).toEqual({ lawful: both, possible: both });
    expect(of({ credit: 'flagged', guide: null })).toEqual(only('deny'));
  });

  it('not on record may be either: lawful is what both allow', () => {
    expect(of({ credit: undefined })).toEqual({ lawful: [], possible: both });
    expect(of({ credit: undefined, guide: null })).toEqual(only('deny'));
  });
});

describe('whether it is in force (Article 20), where an edition leaves that open', () => {
  const edition: Edition = { ...draft, rules: { 'A20.in-force': { state: 'unknown' } } };

  it('is asked and stays open, though the edition has no dates', () => {
    const { lawful, possible, findings } = determine(
      'project-approval',
      factsOf('project-approval'),
      {
        ...{ decidedOn: DECIDED_ON, edition },
      },
    );
    expect({ lawful, possible }).toEqual({ lawful: [], possible: ['permit'] });
    expect(findings.at(-1)).toStrictEqual({
      ...{
        rule: 'A20.in-force',
        article: 20,
        modality: 'must',
        result: 'unknown',
        open: 'edition',
      },
    });
  });
});

describe('a judgement without findings', () => {
  it('concludes as `determine` does, with an answer for each rule', () => {
    const facts = factsOf('grant', { localCap: undefined });
    const { lawful, possible } = determine('grant', facts, { decidedOn: DECIDED_ON });
    const judged = judge('grant', facts, { decidedOn: DECIDED_ON });
    expect({ lawful, possible }).toEqual({ lawful: ['deny'], possible: ['permit', 'deny'] });
    expect(judged).toMatchObject({ lawful, possible });
    expect(judged.answers).toBeGreaterThan(0);
  });

  it('is explained by all findings, or by what fails or is open', () => {
    const decision = decisionOf('grant');
    const under = (edition: Edition, shown: 'all' | 'failing') => {
      const facts = factsOf('grant', { localCap: undefined, approvedOn: null });
      const judged = judgeBy(decision, facts, { decidedOn: DECIDED_ON, edition }, undefined);
      return findingsOf(decision, facts, judged, undefined, shown).map(
        ({ rule, result }) => `${rule} ${result}`,
      );
    };
    const failing = ['A16.local-cap unknown', 'A16.at-approval fail'];
    expect(under(draft, 'failing')).toEqual(failing);
    expect(under(draft, 'all')).toHaveLength(5);
    const since = (effectiveFrom: string): Edition => ({ ...draft, effectiveFrom });
    expect(under(since('2020-01-01'), 'failing')).toEqual(failing);
    expect(under(since('2020-01-01'), 'all').at(-1)).toBe('A20.in-force pass');
    expect(under(since('2030-01-01'), 'failing')).toEqual([...failing, 'A20.in-force fail']);
    const open: Edition = { ...draft, rules: { 'A20.in-force': { state: 'unknown' } } };
    expect(under(open, 'failing')).toEqual([...failing, 'A20.in-force unknown']);
  });
});

describe('facts some of which cannot be read', () => {
  it('are otherwise as they were', () => {
    expect(withUnreadable(null, [['a']])).toBeNull();
    expect(withUnreadable('facts', [['a']])).toBe('facts');
    expect(withUnreadable(undefined, [['a']])).toBeUndefined();
    const facts = { a: { b: 1, c: [2, 3] }, d: 4 };
    expect(withUnreadable(facts, [])).toBe(facts);
    const copy = withUnreadable(facts, [['a', 'c', 1], ['e']]) as typeof facts & { e?: unknown };
    expect([copy.a.b, copy.a.c[0], copy.d, Object.keys(copy)]).toEqual([1, 2, 4, ['a', 'd', 'e']]);
    expect(() => copy.a.c[1]).toThrow();
    expect(() => copy.e).toThrow();
  });

  it('where the whole cannot be read, neither can its parts', () => {
    const copy = withUnreadable({ a: { b: 1, c: 2 } }, [['a', 'b'], ['a']]) as { a: object };
    expect(() => copy.a).toThrow();
  });

  it('leave a rule standing that does not ask for what several read together, where that cannot be read', () => {
    const { grant } = decisions;
    const context = { decidedOn: DECIDED_ON, edition: draft };
    const facts = withUnreadable(factsOf('grant'), [['sources']]);
    const [, cap, , atApproval] = grant.rules;
    const asking = {
      ...cap,
      result: (_: unknown, __: unknown, sources: unknown) => Number(sources),
    };
    const read = { ...grant, reads: ({ sources }: { sources: unknown }) => sources };
    const asked = (rules: object[]) =>
      oneByOne({ ...read, rules } as never, facts as never, context);
    const { findings, notJudged } = asked([asking, atApproval]);
    expect(findings.map(({ rule }) => rule)).toEqual(['A16.at-approval']);
    expect(notJudged).toEqual([{ rule: 'A16.grant-cap', lacks: 'facts' }]);
    expect(asked([cap, atApproval]).notJudged).toEqual([]);
  });

  it('hide no mistake of the program', () => {
    const fail = () => {
      throw new RangeError('a mistake');
    };
    const { grant } = decisions;
    const context = { decidedOn: DECIDED_ON, edition: draft };
    const asked = (changes: object) => () =>
      oneByOne({ ...grant, ...changes } as never, factsOf('grant'), context);
    expect(asked({})().notJudged).toEqual([]);
    expect(asked({ reads: fail })).toThrow(RangeError);
    expect(asked({ rules: [{ ...grant.rules[0], result: fail }] })).toThrow(RangeError);
  });
});

describe('what is asked', () => {
  it('is read once, so that the day that was checked is the day that is judged by', () => {
    let asked = 0;
    const options = {
      get decidedOn() {
        asked += 1;
        return asked === 1 ? DECIDED_ON : 'no day';
      },
    };
    expect(determine('grant', factsOf('grant'), options)).toEqual(
      determine('grant', factsOf('grant'), { decidedOn: DECIDED_ON }),
    );
    expect(asked).toBe(1);
  });
});

describe('mistakes of the calling program are thrown', () => {
  const options = { decidedOn: DECIDED_ON };

  it('no date of decision', () => {
    for (const decidedOn of ['2024-02-30', '', undefined, 5, null, [DECIDED_ON]]) {
      expect(() => determine('grant', { grant: 1 }, { decidedOn } as never)).toThrow(RangeError);
    }
    expect(() => determine('grant', { grant: 1 }, { decidedOn: '2024-02-30' })).toThrow(
      '决定日期无效：2024-02-30 / not a date: 2024-02-30',
    );
  });

  it('no such kind', () => {
    for (const kind of ['Grant', '__proto__', 'toString', undefined]) {
      expect(() => determine(kind as never, {} as never, options)).toThrow(RangeError);
    }
    expect(() => determine('Grant' as never, {} as never, options)).toThrow(
      '没有这种决定：Grant / no such kind: Grant',
    );
  });

  it('facts of another shape, with every error and its place', () => {
    const faults = (kind: Kind, facts: unknown) => {
      try {
        determine(kind, facts as never, options);
      } catch (error) {
        if (!(error instanceof DataFault)) throw error;
        expect(error).toBeInstanceOf(TypeError);
        return error.errors.map(({ path, code }) => `${path} ${code}`);
      }
      return [];
    };
    expect(faults('project-application', { year: 2024, units: 'all' })).toEqual([
      'facts.units type',
    ]);
    expect(faults('project-application', { year: 2024, units: { filter: 1 } })).toEqual([
      'facts.units type',
    ]);
    expect(faults('grant', { grant: '900', approvedOn: 20240628, investment: -1 })).toEqual([
      'facts.investment range',
      'facts.grant money-unit',
      'facts.approvedOn type',
    ]);
    expect(faults('grant', { grants: 1 })).toEqual([
      'facts.grant required',
      'facts.grants unknown-key',
    ]);
    for (const facts of [null, undefined, 'facts', 7, []]) {
      expect(faults('demand-publication', facts)).toEqual([
        facts === undefined ? 'facts required' : 'facts type',
      ]);
    }
    const hostile = Object.defineProperty({}, 'grant', {
      enumerable: true,
      get: () => JSON.parse('{'),
    });
    expect(faults('grant', hostile)).toEqual(['facts unreadable']);
    expect(() => determine('grant', { grant: '900' }, options)).toThrow(
      /^事实写法不对 .*\nfacts\.grant: 应为金额/,
    );
  });

  it('but takes what only inherits its facts', () => {
    expect(determine('grant', Object.create({ grant: 1 }), options).lawful).toEqual(['deny']);
  });
});
