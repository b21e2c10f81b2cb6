import { describe, expect, it } from 'vitest';
import { recheckAtLength } from '../../src/audit/recheck.js';
import { type Edition, type RecheckOptions, readEdition, recheck } from '../../src/index.js';
import { factsOf, KINDS, recordOf } from '../records.js';

function editionFrom(data: unknown): Edition {
  const read = readEdition(data);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.edition;
}

const errorsOf = (record: unknown, options?: RecheckOptions) => {
  const result = recheck(record, options);
  return result.verdict === 'invalid' ? result.errors : [];
};
const pathsOf = (record: unknown) => errorsOf(record).map(({ path }) => path);

describe('a recheck', () => {
  it.each(KINDS)('upholds the typical record of %s', (kind) => {
    expect(recheck(recordOf(kind)).verdict).toBe('upheld');
  });

  it('has its keys in the order of the wire contract', () => {
    const result = recheck(
      recordOf('grant', { subject: { project: 'P-4', demand: 'D-17' }, meta: { a: [1, null] } }),
    );
    expect(JSON.stringify(result)).toBe(
      '{"id":"grant-1","kind":"grant","edition":"draft","decidedOn":"2024-06-30","subject":{"demand":"D-17","project":"P-4"},' +
        '"recorded":"permit","verdict":"upheld","lawful":["permit","deny"],"possible":["permit","deny"],' +
        '"grounds":["A16.grant-cap","A16.local-cap","A16.at-approval"],' +
        '"findings":[{"rule":"A3.central-funds","article":3,"modality":"advise","result":"pass","facts":{"central":600000000}},' +
        '{"rule":"A16.grant-cap","article":16,"modality":"must","result":"pass","facts":{"investment":3000000000,"grant":900000000,"cap":900000000}},' +
        '{"rule":"A16.local-cap","article":16,"modality":"must","result":"pass","facts":{"grant":900000000,"cap":900000000}},' +
        '{"rule":"A16.at-approval","article":16,"modality":"must","result":"pass","facts":{"approvedOn":"2024-06-28"}},' +
        '{"rule":"A16.sources-sum","article":16,"modality":"advise","result":"pass","facts":{"grant":900000000,"sources":900000000}}]}',
    );
  });

  it('overturns what is not possible, and leaves open what may be', () => {
    const over = factsOf('grant', { grant: 900000001 });
    const open = factsOf('grant', { investment: undefined });
    expect(recheck(recordOf('grant', { facts: over })).verdict).toBe('overturned');
    expect(recheck(recordOf('grant', { facts: over, outcome: 'deny' })).verdict).toBe('upheld');
    expect(recheck(recordOf('grant', { facts: open })).verdict).toBe('undetermined');
    expect(recheck(recordOf('grant', { facts: open, outcome: 'deny' })).verdict).toBe('upheld');
  });

  it('changes and freezes nothing of the record', () => {
    const record = recordOf('solver-payment', { meta: { a: {} } });
    const before = structuredClone(record);
    recheck(record);
    expect(record).toEqual(before);
    expect(Object.isFrozen(record.facts)).toBe(false);
  });

  it('shares nothing between two results', () => {
    const one = recheck(recordOf('demand-collection'));
    const other = recheck(recordOf('demand-collection'));
    expect(one).toEqual(other);
    const parts = new Set<unknown>();
    JSON.stringify(one, (_, value) => {
      if (typeof value === 'object') parts.add(value);
      return value;
    });
    JSON.stringify(other, (_, value) => {
      expect(typeof value === 'object' && parts.has(value)).toBe(false);
      return value;
    });
  });
});

describe('the edition of a record', () => {
  const later = editionFrom({
    id: '2026',
    effectiveFrom: '2024-01-01',
    parameters: { grantCap: { numerator: 1, denominator: 2 } },
  });
  const under = (edition: unknown, grant: string) =>
    recheck(recordOf('grant', { edition, facts: factsOf('grant', { grant, localCap: null }) }), {
      editions: [later],
    });

  it('is the draft where it is left out, by whatever spacing where it is named', () => {
    expect(under(undefined, '900万元')).toMatchObject({ edition: 'draft', verdict: 'upheld' });
    expect(under('\tdraft ', '900万元')).toMatchObject({ edition: 'draft', verdict: 'upheld' });
  });

  it('governs with its own parameters and dates', () => {
    expect(under('2026', '1500万元')).toMatchObject({ edition: '2026', verdict: 'upheld' });
    expect(under(' 2026\u3000', '1500.000001万元')).toMatchObject({ verdict: 'overturned' });
    expect(under('draft', '1500万元')).toMatchObject({ verdict: 'overturned' });
  });

  it('must be loaded, which is told together with all else that is wrong', () => {
    expect(pathsOf(recordOf('grant', { edition: '2027', outcome: 'x' }))).toEqual([
      'outcome',
      'edition',
    ]);
    expect(errorsOf(recordOf('grant', { edition: '2027' }), { language: 'en' })).toEqual([
      {
        path: 'edition',
        message: 'this edition is not loaded: "2027"; load it with --edition or editions',
        code: 'unknown-edition',
        pointer: '/edition',
      },
    ]);
  });

  it('is asked for of a record whose kind is none as well', () => {
    expect(pathsOf(recordOf('grant', { kind: 'grants', edition: '2027' }))).toEqual([
      'kind',
      'edition',
    ]);
    const { kind: _, ...without } = recordOf('grant', { edition: '2027' });
    expect(pathsOf(without)).toEqual(['kind', 'edition']);
    expect(pathsOf('grant')).toEqual(['']);
  });

  it('that is no text is one error, not two', () => {
    for (const edition of ['', ' ', 5, null, '\ud800']) {
      expect(pathsOf(recordOf('grant', { edition }))).toEqual(['edition']);
    }
  });
});

describe('reasons', () => {
  it('may be given for any rule that the kind can have, whether it applies or not', () => {
    expect(
      pathsOf(recordOf('grant', { reasons: { 'A16.local-cap': '无', 'A20.in-force': '过渡期' } })),
    ).toEqual([]);
  });

  it('cannot be given for a rule of another kind, which is told at the rule', () => {
    const reasons = { 'A9.contents': '保密', 'A16.grant-cap': ' ' };
    const errors = errorsOf(recordOf('grant', { reasons }), { language: 'en' });
    expect(errors.map(({ path }) => path)).toEqual([
      'reasons.A16.grant-cap',
      'reasons.A9.contents',
    ]);
    expect(errors[1]?.message).toContain('have no rule “A9.contents”');
  });
});

describe('an invalid record', () => {
  it('keeps the id and kind that can be made out', () => {
    expect(recheck(recordOf('grant', { facts: 5 }))).toMatchObject({
      id: 'grant-1',
      kind: 'grant',
    });
    const { id, kind } = recheck({ id: 'x', kind: 'Grant' });
    expect({ id, kind }).toEqual({ id: 'x', kind: undefined });
    expect(recheck(recordOf('grant', { id: 'x'.repeat(201) }))).not.toHaveProperty('id');
    expect(Object.keys(recheck(recordOf('grant', { facts: 5 })))).toEqual([
      'id',
      'kind',
      'verdict',
      'errors',
    ]);
  });

  it('of no known kind is checked in what every record has', () => {
    const record = { id: '', kind: 'Grant', decidedOn: '2024', facts: [], outcome: 5, extra: 1 };
    expect(pathsOf({ ...record, edition: 5, subject: { x: 1 }, reasons: 5, meta: [] })).toEqual([
      'kind',
      'id',
      'edition',
      'decidedOn',
      'subject.x',
      'facts',
      'outcome',
      'reasons',
      'meta',
      'extra',
    ]);
    expect(pathsOf({})).toEqual(['kind', 'id', 'decidedOn', 'facts', 'outcome']);
  });

  it('is told every error, those across fields too, whatever else is wrong beside them', () => {
    const facts = {
      conforming: 1,
      notice: { on: '2024-02-02', deadline: '2024-02-01', extra: 1 },
      supplement: { on: '2024-02-01' },
      extra: 1,
    };
    expect(pathsOf(recordOf('formal-review', { id: 5, facts })).sort()).toEqual([
      'facts.conforming',
      'facts.extra',
      'facts.notice.deadline',
      'facts.notice.extra',
      'facts.supplement.on',
      'id',
    ]);
    expect(
      pathsOf(
        recordOf('annual-report', {
          facts: { startedOn: '2024-01-02', endedOn: '2024-01-01', reports: [2023, 2023, 2023.5] },
        }),
      ).sort(),
    ).toEqual(['facts.endedOn', 'facts.reports.1', 'facts.reports.2']);
  });

  it('is judged as written, before later dates count as null', () => {
    const facts = { startedOn: '2999-01-02', endedOn: '2999-01-01' };
    expect(pathsOf(recordOf('annual-report', { facts }))).toEqual(['facts.endedOn']);
    const supplement = { on: '2999-01-02' };
    expect(pathsOf(recordOf('formal-review', { facts: { supplement } }))).toEqual([
      'facts.supplement',
    ]);
  });

  it('names ids that stand twice once trimmed and composed', () => {
    const received = [{ id: 'é' }, { id: ' e\u0301\n' }, { id: 'E' }];
    expect(pathsOf(recordOf('solution-matching', { facts: { received } }))).toEqual([
      'facts.received.1.id',
    ]);
  });
});

describe('options that are none', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'zh'],
    ['a function', () => ({})],
    ['an edition that is no name', { asEdition: 5 }],
    ['an edition that is null', { asEdition: null }],
    ['editions that are no list', { editions: 5 }],
    ['editions that are a text', { editions: 'draft' }],
    [
      'what throws where it is read',
      {
        get language() {
          throw new RangeError('no');
        },
      },
    ],
  ])('%s: a mistake of who calls, told in both languages whatever the record', (_, options) => {
    for (const record of [recordOf('grant'), 5]) {
      expect(() => recheck(record, options as RecheckOptions)).toThrow(
        new TypeError(
          '选项读不出：应为 {editions?, asEdition?, language?} / the options cannot be read: {editions?, asEdition?, language?}',
        ),
      );
    }
  });

  it('none, and empty ones, are the usual', () => {
    for (const options of [undefined, {}, { editions: [] }, { editions: undefined }]) {
      expect(recheck(recordOf('grant'), options)).toEqual(recheck(recordOf('grant')));
    }
  });
});

describe('a record that is read at length at once', () => {
  const settings = { language: undefined };

  it('is answered as recheck does, right or wrong', () => {
    for (const kind of KINDS) {
      for (const record of [recordOf(kind), recordOf(kind, { decidedOn: '2024-02-30' })]) {
        expect(recheckAtLength(record, settings)).toEqual(recheck(record));
      }
    }
    for (const record of [null, 5, {}, { kind: 'x' }]) {
      expect(recheckAtLength(record, settings)).toEqual(recheck(record));
    }
  });

  it('by the editions and in the language that are asked for', () => {
    const editions = [editionFrom({ id: 'later', effectiveFrom: '2025-01-01' })];
    const how = { editions, asEdition: 'later', language: 'en' as const };
    expect(recheckAtLength(recordOf('grant'), how)).toEqual(recheck(recordOf('grant'), how));
    expect(recheckAtLength(5, how)).toEqual(recheck(5, how));
  });

  it('is unreadable where it throws', () => {
    const hostile = new Proxy(recordOf('grant'), {
      get() {
        throw new Error('no');
      },
    });
    const said = recheckAtLength(hostile, settings);
    expect(said).toEqual(recheck(hostile));
    expect(said).toMatchObject({ verdict: 'invalid', errors: [{ path: '', code: 'unreadable' }] });
  });
});
