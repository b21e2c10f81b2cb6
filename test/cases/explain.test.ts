import { describe, expect, it } from 'vitest';
import {
  compareEditions,
  flips,
  minimalFacts,
  questions,
  robustness,
} from '../../src/explain/index.js';
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

describe('flips: what would have to be otherwise', () => {
  it.each(casesOf('flips'))('%s', (_, each) => {
    const answer: Readonly<Record<string, unknown>> = { ...flips(each.record, loaded(each)) };
    const compared = Object.keys(each.expect).map((key) => [key, answer[key]]);
    expect(Object.fromEntries(compared)).toEqual(each.expect);
  });
});

describe('questions: what the verdict hangs on', () => {
  it.each(casesOf('questions'))('%s', (_, each) => {
    const answer = questions(each.record, loaded(each));
    if (answer.questions === undefined) throw new Error('valid');
    const answers = Object.fromEntries(
      Object.keys(each.expect.answers).map((path) => [
        path,
        Object.fromEntries(
          Object.entries(answer.questions.find((asked) => asked.path === path)?.answers ?? {}).map(
            ([word, verdicts]) => [word, [...verdicts].sort()],
          ),
        ),
      ]),
    );
    const { settled } = answer;
    expect({
      asked: answer.questions.map(({ path }) => path),
      answers,
      waiting: answer.waiting.map(({ rule }) => rule),
      ...(settled === undefined ? {} : { settled }),
    }).toEqual(each.expect);
  });
});
