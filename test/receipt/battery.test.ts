import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULE_SET } from '../../src/receipt/index.js';
import { kinds } from '../../src/testing/index.js';
import { digestOf } from '../docs/documents/rule-set.js';
import {
  answersUnderEditions,
  type BatteryAnswers,
  boundaryAnswers,
  caseAnswers,
  editionCaseAnswers,
  firstAnswers,
  functionAnswers,
  randomAnswers,
  turnAnswers,
} from './battery.js';

const known = JSON.parse(
  readFileSync(new URL('../../docs/rule-set/answers.json', import.meta.url), 'utf8'),
) as BatteryAnswers;

describe('the answers to the battery are those checked in (else a changed answer: npm run generate, and CHANGELOG)', () => {
  it('the digest that receipts bear is that of the rule set as it describes itself, and of these answers', () => {
    expect(digestOf(known)).toBe(RULE_SET.rules);
  });

  it('the conformance cases', () => {
    expect(caseAnswers()).toEqual(known.cases);
  });

  it('the conformance cases under editions', () => {
    expect(editionCaseAnswers()).toEqual(known.editionCases);
  });

  it.each(kinds)('facts to every side of where a rule turns: %s', (kind) => {
    expect(boundaryAnswers(kind)).toEqual(known.boundaries[kind]);
  });

  it('the functions beside the rules', () => {
    expect(functionAnswers()).toEqual(known.functions);
  });

  it.each(kinds)('the first of the random records: %s (all of them: npm run battery)', (kind) => {
    expect(firstAnswers(kind)).toEqual(known.begin[kind]);
  });

  // All of it for a while: npm run battery, and for every mutant of the rules npm run battery:mutants.
  const whole = process.env['WHOLE_BATTERY'] === undefined ? [] : kinds;

  it.each(whole)('about the limits under other editions: %s', (kind) => {
    expect(answersUnderEditions(kind)).toEqual(known.editions[kind]);
  });

  it.each(whole)('where its rules turn: %s', (kind) => {
    expect(turnAnswers(kind)).toEqual(known.turns[kind]);
  });

  it.each(whole)('all of the random records: %s', (kind) => {
    expect(randomAnswers(kind)).toEqual(known.records[kind]);
  });

  it('there are 20,000 random records', () => {
    const counts = kinds.map((kind) => known.records[kind]?.count ?? 0);
    expect(counts.reduce((sum, count) => sum + count)).toBe(20_000);
  });
});
