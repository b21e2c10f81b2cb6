import type { Facts } from '../entities/facts.js';
import { settled, UNKNOWN } from '../values/kleene.js';
import { fenToJson } from '../values/money.js';
import type { DeclaredRule } from './rule.js';
import { amountOf, sourceTurns } from './sources.js';
import { AT_LEAST } from './turn.js';

type Grant = Facts<'grant'>;

const centralMoney = ({ sources }: Grant) => sources && amountOf(sources, 'central');

/** Article 3: the programme's money comes from central funds for local innovation. */
export const centralFunds: DeclaredRule<'A3.central-funds', Grant> = {
  id: 'A3.central-funds',
  article: 3,
  modality: 'advise',
  turnsAt: ({ sources }) => sourceTurns(sources, ['central'], 1, AT_LEAST),
  result(facts) {
    const central = centralMoney(facts);
    return central === undefined ? UNKNOWN : settled(central > 0);
  },
  shows(facts) {
    const central = centralMoney(facts);
    return { central: central === undefined ? undefined : fenToJson(central) };
  },
  needs: ['facts.sources'],
};
