import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/testing/index.js';
import {
  type BatteryAnswers,
  boundaryAnswers,
  caseAnswers,
  editionCaseAnswers,
  firstAnswers,
  randomAnswers,
} from './battery.js';

const known = JSON.parse(
  readFileSync(new URL('../../docs/rule-set/answers.json', import.meta.url), 'utf8'),
) as BatteryAnswers;

describe('the answers to the battery are those checked in (else a changed answer: npm run generate, and CHANGELOG)', () => {
  it('the conformance cases', () => {
    expect(caseAnswers()).toEqual(known.cases);
  });

  it('the conformance cases under editions', () => {
    expect(editionCaseAnswers()).toEqual(known.editionCases);
  });

  it.each(kinds)('facts to every side of where a rule turns: %s', (kind) => {
    expect(boundaryAnswers(kind)).toEqual(known.boundaries[kind]);
  });

  it.each(kinds)('the first of the random records: %s (all of them: npm run battery)', (kind) => {
    expect(firstAnswers(kind)).toEqual(known.begin[kind]);
  });

  it.each(process.env['WHOLE_BATTERY'] === undefined ? [] : kinds)(
    'all of the random records: %s (npm run battery:mutants)',
    (kind) => {
      expect(randomAnswers(kind)).toEqual(known.records[kind]);
    },
  );

  it('there are 20,000 random records', () => {
    const counts = kinds.map((kind) => known.records[kind]?.count ?? 0);
    expect(counts.reduce((sum, count) => sum + count)).toBe(20_000);
  });
});
