import type { Facts } from '../entities/facts.js';
import { fen, fenToJson, sum } from '../values/money.js';
import { fail, missing, pass, type Rule } from './rule.js';

/** Article 3: the programme's money comes from central funds for local innovation. */
export const centralFunds = {
  id: 'A3.central-funds',
  article: 3,
  modality: 'advise',
  check({ sources }) {
    if (sources === undefined) return missing(['facts.sources']);
    const central = sources.filter(({ level }) => level === 'central');
    const amount = sum(central.map((source) => fen(source.amount)));
    return amount > 0 ? pass({ central: fenToJson(amount) }) : fail({ central: 0 });
  },
} as const satisfies Rule<Facts<'grant'>>;
