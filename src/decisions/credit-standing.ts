import type { CREDIT_STANDINGS } from '../regulation/words.js';
import { barInEffect, recordOnFile } from '../rules/article-19-credit.js';
import { type Decision, exactly, type Grounds, type Outcomes, oneOf } from './decision.js';

type Standing = (typeof CREDIT_STANDINGS)[number];

/** The credit standing of the parties on a day, Article 19: the worst over all of them. */
export const creditStanding = {
  kind: 'credit-standing',
  outcomes: ['clear', 'flagged', 'barred'],
  rules: [barInEffect, recordOnFile],
  conclude: worst,
} as const satisfies Decision<'credit-standing', Standing>;

function worst({ resultOf }: Grounds<'credit-standing'>): Outcomes<Standing> {
  const [noBar, noRecord] = [resultOf(barInEffect.id), resultOf(recordOnFile.id)];
  if (noBar === 'fail') return exactly('barred');
  if (noBar === 'unknown') {
    return noRecord === 'fail' ? oneOf('flagged', 'barred') : oneOf('clear', 'flagged', 'barred');
  }
  if (noRecord === 'unknown') return oneOf('clear', 'flagged');
  return exactly(noRecord === 'fail' ? 'flagged' : 'clear');
}
