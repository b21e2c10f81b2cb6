import type { CREDIT_STANDINGS } from '../regulation/words.js';
import { barInEffect, type Entered, recordOnFile, recordsOf } from '../rules/article-19-credit.js';
import { FAIL, UNKNOWN } from '../values/kleene.js';
import { answerAt, type DeclaredDecision, exactly, type Ground, oneOf } from './decision.js';

type Standing = (typeof CREDIT_STANDINGS)[number];

/** The credit standing of the parties on a day, Article 19: the worst over all of them. */
export const creditStanding: DeclaredDecision<
  'credit-standing',
  ['clear', 'flagged', 'barred'],
  ['A19.bar', 'A19.record'],
  readonly Entered[]
> = {
  kind: 'credit-standing',
  outcomes: ['clear', 'flagged', 'barred'],
  rules: [barInEffect, recordOnFile],
  reads: recordsOf,
  conclude: worst,
  concludesStatus: true,
};

function worst({ answers }: Ground<'credit-standing', readonly Entered[]>) {
  const [noBar, noRecord] = [answerAt(answers, 0), answerAt(answers, 1)];
  if (noBar === FAIL) return exactly<Standing>('barred');
  if (noBar === UNKNOWN) {
    return noRecord === FAIL
      ? oneOf<Standing>('flagged', 'barred')
      : oneOf<Standing>('clear', 'flagged', 'barred');
  }
  if (noRecord === UNKNOWN) return oneOf<Standing>('clear', 'flagged');
  return exactly<Standing>(noRecord === FAIL ? 'flagged' : 'clear');
}
