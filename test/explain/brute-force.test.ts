import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flips, questions } from '../../src/explain/index.js';
import { kinds } from '../../src/testing/index.js';
import { sampled } from '../properties/runs.js';
import { aimsFrom, smallestSets } from './brute/flips.js';
import { completed } from './brute/questions.js';
import { answerOf, smallRecords } from './brute/records.js';

const VERDICTS = ['upheld', 'overturned', 'undetermined'] as const;

describe.each(kinds)('every completion tried: %s', (kind) => {
  it('asked is what alone turns one; told is what remains with each answer, what waits and what is settled', () => {
    fc.assert(
      fc.property(smallRecords(kind, 400), (given) => {
        const before = answerOf(given);
        if (before.verdict !== 'undetermined') return;
        const loaded = { editions: [given.edition], asEdition: given.edition.id };
        const answer = questions(given.record, loaded);
        if (answer.questions === undefined) throw new Error('valid');
        if (answer.complete === false) return;
        const all = completed(given);
        const [only, ...others] = all.verdicts;
        const settled = others.length === 0 && only !== 'undetermined' ? only : undefined;
        expect(answer.settled).toBe(settled);
        expect(answer.questions.map(({ path }) => path)).toEqual(all.asked);
        for (const { path, answers } of answer.questions) {
          for (const [value, verdicts] of Object.entries(answers ?? {})) {
            const own = all.answers.get(path);
            const found = own?.get(value) ?? own?.get(JSON.stringify(value));
            expect([path, value, verdicts]).toEqual([
              path,
              value,
              VERDICTS.filter((each) => found?.has(each)),
            ]);
          }
        }
        const waiting = before.grounds.filter(
          (rule) => all.unknown.has(rule) && !all.passing.has(rule),
        );
        if (settled === undefined) expect(answer.waiting.map(({ rule }) => rule)).toEqual(waiting);
      }),
      sampled(15),
    );
  });

  it('flips are the smallest sets of changes, all of them and in their order', () => {
    fc.assert(
      fc.property(smallRecords(kind, 400, 2), (given) => {
        const before = answerOf(given);
        if (before.verdict === 'invalid') throw new Error('valid');
        const loaded = { editions: [given.edition], asEdition: given.edition.id };
        const answer = flips(given.record, loaded);
        if (answer.verdict === 'invalid') throw new Error('valid');
        if (answer.complete === false || ('unsupported' in answer && answer.unsupported)) return;
        const { most, fillsIn, aims } = aimsFrom(before);
        const told = answer.sets === undefined ? [answer.upheld, answer.overturned] : [answer.sets];
        aims.forEach((reached, at) => {
          const paths = (told[at] ?? []).map((set) => set.map(({ path }) => path).join(' + '));
          const smallest = smallestSets(given, most, fillsIn, reached);
          if (smallest === undefined) return;
          expect([...new Set(paths)]).toEqual(smallest.map((set) => set.join(' + ')));
        });
      }),
      sampled(6),
    );
  });
});
