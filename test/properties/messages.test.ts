import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recheck } from '../../src/index.js';
import { en } from '../../src/messages/en/index.js';
import { zhCN } from '../../src/messages/zh-CN/index.js';
import { brokenRecord, kinds } from '../../src/testing/index.js';
import { runs } from './runs.js';
import { answerTo, cases } from './support.js';

const LANGUAGES = [zhCN, en];

/** Words of a program that no message may hold. */
const UNSAID = /\bundefined\b|\bNaN\b|\[object|\bfunction\b|=>|\$\{/;

describe.each(kinds)('what the library says of any record: %s', (kind) => {
  it('there are words for every finding, outcome and verdict, in both languages, and none of a program', () => {
    fc.assert(
      fc.property(cases(kind), (each) => {
        const answer = answerTo(each);
        for (const says of LANGUAGES) {
          const texts = [
            says.kind(kind),
            says.verdict(answer.verdict),
            says.outcome(kind, answer.recorded),
            says.conclusion(answer),
            ...answer.findings.flatMap((finding) => [
              says.article(finding.article),
              says.rule(finding.rule),
              says.result(finding.result),
              says.modality(finding.modality),
              says.finding(finding),
            ]),
          ];
          expect(texts.filter((text) => text.trim() === '' || UNSAID.test(text))).toEqual([]);
        }
      }),
      runs(40),
    );
  });

  it('the two languages say different texts, and the Chinese one is Chinese', () => {
    fc.assert(
      fc.property(cases(kind), (each) => {
        for (const finding of answerTo(each).findings) {
          expect(zhCN.finding(finding)).toMatch(/\p{Script=Han}/u);
          expect(zhCN.finding(finding)).not.toBe(en.finding(finding));
        }
      }),
      runs(15),
    );
  });

  it('every error of a broken record is said in both languages', () => {
    fc.assert(
      fc.property(brokenRecord(kind), ({ record }) => {
        const answer = recheck(record);
        if (answer.verdict !== 'invalid') throw new Error('a broken record is invalid');
        for (const says of LANGUAGES) {
          const texts = says.errors(answer);
          expect(texts).toHaveLength(answer.errors.length);
          expect(texts.filter((text) => text.trim() === '' || UNSAID.test(text))).toEqual([]);
        }
      }),
      runs(30),
    );
  });
});
