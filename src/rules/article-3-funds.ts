import type { Facts } from '../entities/facts.js';
import { fen, fenToJson, sum } from '../values/money.js';
import { AT_LEAST, fail, missing, pass, type Rule } from './rule.js';

/** Article 3: the programme's money comes from central funds for local innovation. */
export const centralFunds = {
  id: 'A3.central-funds',
  article: 3,
  modality: 'advise',
  turnsAt: [{ of: 'facts.sources', unit: 'fen', limit: () => 1, gives: AT_LEAST }],
  check({ sources }) {
    if (sources === undefined) return missing(['facts.sources']);
    const central = sources.filter(({ level }) => level === 'central');
    const amount = sum(central.map((source) => fen(source.amount)));
    return amount > 0 ? pass({ central: fenToJson(amount) }) : fail({ central: 0 });
  },
} as const satisfies Rule<Facts<'grant'>>;
