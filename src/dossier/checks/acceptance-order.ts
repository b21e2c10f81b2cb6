import { type Check, place } from '../check.js';
import { doubt } from '../claim.js';
import { signed } from './approval.js';

/** Articles 15 and 18: what is accepted was signed for before. */
export const acceptanceOrder = {
  id: 'F.acceptance-order',
  articles: [15, 18],
  weights: ['B', 'D'],
  at: ['project-acceptance decidedOn', 'project-acceptance outcome'],
  against: ['project-agreement facts.agreement.on'],
  proves: false,
  *find(file) {
    for (const each of file.all('project-acceptance')) {
      const agreements = file.of('project-agreement', each);
      if (each.record.outcome !== 'permit' || agreements === undefined) continue;
      const [first] = agreements;
      if (first === undefined) {
        yield doubt(each, 'outcome', each.record.outcome);
        continue;
      }
      const signings = agreements.map(signed);
      const late = signings.every(
        (one) => one === null || (one !== undefined && one.on > each.day),
      );
      if (!late) continue;
      const at = agreements.findIndex((one) => signed(one) !== null);
      const witness = agreements[at] ?? first;
      const on = signed(witness)?.on;
      yield {
        weight: 'B',
        at: place(each, 'decidedOn'),
        against: [place(witness, on === undefined ? 'facts.agreement' : 'facts.agreement.on')],
        stated: each.day,
        onRecord: on ?? null,
      };
    }
  },
} as const satisfies Check;
