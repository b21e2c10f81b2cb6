import { describe, expect, it } from 'vitest';
import { compareEditions, minimalFacts, robustness } from '../../src/explain/index.js';
import { factsOn } from '../../src/explain/paths.js';
import { casesOf, editionOf, loaded } from './explain.js';

describe('robustness: the verdict under every other reading', () => {
  it.each(casesOf('robustness'))('%s', (_, each) => {
    expect(robustness(each.record, { ...loaded(each), ...each.options })).toEqual(each.expect);
  });
});

describe('compareEditions: verdicts under two editions, and what turns one into the other', () => {
  it.each(casesOf('compareEditions'))('%s', (_, each) => {
    const { rows } = compareEditions(each.records ?? [], editionOf(each.a), editionOf(each.b));
    expect(rows).toEqual(each.expect.rows);
  });
});

describe('minimalFacts: what alone settles a verdict', () => {
  it.each(casesOf('minimalFacts'))('%s', (_, each) => {
    const answer = minimalFacts(each.record, loaded(each));
    if (answer.facts === null || answer.facts === undefined) {
      expect(answer).toEqual(each.expect);
      return;
    }
    const { verdict, record, grounds } = answer;
    const optionalKept = factsOn(record.kind, record.facts)
      .filter(({ shape }) => shape.required !== true)
      .map(({ path }) => path);
    expect({ verdict, optionalKept, grounds, record: { facts: record.facts } }).toEqual(
      each.expect,
    );
  });
});
