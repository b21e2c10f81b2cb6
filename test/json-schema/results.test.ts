import { describe, expect, it } from 'vitest';
import { remedy } from '../../src/audit/result.js';
import { type Kind, readEdition, recheck } from '../../src/index.js';
import { factSchemas, invalidResult, resultSchemas } from '../../src/schemas.js';
import { validator } from './ajv.js';
import { records, recordsOf } from './conformance.js';
import { changedAt, placesIn, withStrangeKey } from './mutations.js';

const kinds = Object.keys(factSchemas) as Kind[];
const dated = readEdition({ id: '2024', effectiveFrom: '2024-01-01', effectiveTo: '2024-12-31' });
const editions = dated.ok ? [dated.edition] : [];

/** The results of the cases of a kind, once under the draft and once under an edition with dates. */
const resultsOf = (kind: Kind) =>
  recordsOf(kind).flatMap((record) => [
    recheck(record),
    recheck({ ...record, edition: '2024', subject: { project: 'P-1' } }, { editions }),
  ]);

describe('real results satisfy the schema of results, to zod and to a standard validator', () => {
  it.each(kinds)('of kind %s', (kind) => {
    const accepts = validator(`${kind}.result`);
    const results = resultsOf(kind);
    expect(results.filter(({ verdict }) => verdict !== 'invalid').length).toBeGreaterThan(50);
    for (const result of results) {
      const schema = result.verdict === 'invalid' ? invalidResult : resultSchemas[kind];
      expect(schema.safeParse(result).error).toBeUndefined();
      expect(accepts(result)).toBe(true);
    }
  });

  it('of any record, however broken', () => {
    const accepts = validator('result');
    const broken = [undefined, null, 7, 'no record', [], {}, { kind: 'grant' }, { kind: 'loan' }];
    for (const record of [...records, ...broken]) expect(accepts(recheck(record))).toBe(true);
  });
});

describe('the schema of results refuses what no recheck gives', () => {
  const [first] = resultsOf('grant');
  const accepts = validator('grant.result');

  it.each(placesIn(first).map((path) => [path.join('.'), path] as const))(
    'a strange value, or a strange key, at %s',
    (where, path) => {
      // A finding shows whatever its rule looked at.
      const free = /\.facts(\.|$)/.test(where);
      const changed = changedAt(first, path, { 未知项: 1 });
      expect(accepts(changed)).toBe(free);
      expect(resultSchemas.grant.safeParse(changed).success).toBe(free);
      const stranger = withStrangeKey(first, path);
      expect(accepts(stranger)).toBe(free || stranger === first);
    },
  );

  it('the result of another kind', () => {
    expect(accepts(resultsOf('annual-report')[0])).toBe(false);
  });
});

describe('what would mend a failure is an amount: a whole number, or the digits of a larger one', () => {
  it.each([0, -1, 900000000, '9007199254740992', '-9007199254740992', '7'])('%j', (atMost) => {
    expect(remedy.safeParse({ path: 'facts.grant', atMost }).success).toBe(true);
  });

  it.each([0.5, '', '-', 'x1', '1x', '1.5', '１', '900万元', null])('not %j', (atMost) => {
    expect(remedy.safeParse({ path: 'facts.grant', atMost }).success).toBe(false);
  });
});
