import type { Facts } from '../entities/facts.js';
import { settled, UNKNOWN } from '../values/kleene.js';
import { fen, fenToJson, sum } from '../values/money.js';
import type { Rule } from './rule.js';
import { AT_LEAST } from './turn.js';

type Grant = Facts<'grant'>;

const centralAmount = ({ sources }: Grant) =>
  sources &&
  sum(sources.filter(({ level }) => level === 'central').map(({ amount }) => fen(amount)));

/** Article 3: the programme's money comes from central funds for local innovation. */
export const centralFunds = {
  id: 'A3.central-funds',
  article: 3,
  modality: 'advise',
  turnsAt: [{ of: 'facts.sources', unit: 'fen', limit: () => 1, gives: AT_LEAST }],
  result(facts) {
    const central = centralAmount(facts);
    return central === undefined ? UNKNOWN : settled(central > 0);
  },
  shows(facts) {
    const central = centralAmount(facts);
    return { central: central === undefined ? undefined : fenToJson(central) };
  },
  needs: ['facts.sources'],
} as const satisfies Rule<Grant>;
