import { describe, expect, it } from 'vitest';
import { derivedEntryMoves } from '../../src/lifecycle/entry.js';
import {
  demandMachine,
  docketMachine,
  entryMachine,
  projectMachine,
} from '../../src/lifecycle/index.js';
import { DEMAND_STAGES, ENTRY_STAGES, PROJECT_STAGES } from '../../src/regulation/words.js';

/**
 * What the text says of each act: from where it leads to where, who does it, which decisions guard it and
 * the articles that it carries out; `ours` where the text is silent, with the articles that it touches.
 */
const TABLE = `
  from | act | by | guard | to | articles
  none | collect-demand | demander-department | demand-collection | collected | 7
  collected declined | assess-demand | departments department |  | assessed | 8
  assessed | deliberate-catalogue | deliberating-body | demand-catalogue | catalogued declined | 8
  catalogued | publish-demand | departments | demand-publication | open | 9
  open | receive-solution | departments department agency promotion-group |  | open | 9 10
  open | forward-solutions | promotion-group | solution-matching | open | 10
  open | accept-solution | demander |  | open | 10 11
  open | adjust-demand | demander | demand-adjustment | open | 11
  open | close-demand | demander |  | closed | ours
  open closed | sign-contract | demander holder solver |  | open closed | 16
  open closed | pay-solver | demander holder |  | open closed | 16
  open closed | refund | solver | solver-payment | open closed | 16
  none | enter-reserve | demander | reserve-entry | entered | 11
  none | register-entry | other-enterprise | reserve-entry | under-review | 11
  under-review | review-conformity | reviewer | reserve-entry | entered refused | 11
  entered suspended | withdraw-entry | holder |  | withdrawn | ours
  none | publish-guide | guide-issuer |  | none | 12
  none | file-application | lead | project-application | filed | 12 19
  filed | review-form | agency | formal-review | accepted supplement-due not-accepted | 13
  supplement-due | file-supplement | lead |  | filed | 13
  supplement-due | lapse | agency | formal-review | not-accepted | 13
  filed accepted | recommend | recommending-body |  | filed accepted | 13
  accepted | hold-review | agency | expert-review | reviewed review-failed | 14
  reviewed | list-project | departments | project-approval | listed | 15
  listed | deliberate-approval | deliberating-body | project-approval | approved rejected | 15
  approved | announce | announcing-body |  | announced | 15
  approved announced running project-accepted terminated | award-grant | departments department | grant | approved announced running project-accepted terminated | 16 3
  announced | sign-agreement | lead-department | project-agreement | running | 15
  running project-accepted terminated | report-year | lead unit |  | running project-accepted terminated | 17
  running | accept-project | lead-department | project-acceptance solver-payment | project-accepted running | 18 16
  running | terminate-project | lead-department lead |  | terminated | ours
  running | change-lead | lead-department lead | project-application project-agreement | running | ours 12 15
`;

const [, ...LINES] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const ROWS = LINES.map(([from = '', act = '', by = '', guard = '', to = '', articles = '']) => {
  const words = (cell: string) => cell.split(' ').filter((word) => word !== '');
  const numbers = words(articles).filter((word) => word !== 'ours');
  return {
    ...{ act, from: words(from), by: words(by), guard: words(guard), to: words(to) },
    ...{ articles: numbers.map(Number), ours: words(articles).includes('ours') },
  };
});

describe('the tables say of each act what the text says', () => {
  it('every act, in the order of the procedure', () => {
    expect(docketMachine.table.map(({ act }) => act)).toEqual(ROWS.map(({ act }) => act));
  });

  it.each(ROWS.map((row) => [row.act, row] as const))('%s', (name, row) => {
    const found = docketMachine.table.find(({ act }) => act === name);
    expect({ ...found, ours: found?.ours === true }).toMatchObject(row);
  });

  it('of who does it and when, an act that is ours cites no article, also where it has to keep to some', () => {
    const own = new Set(ROWS.filter(({ ours }) => ours).map(({ act }) => act));
    const refused = docketMachine.allowed(docketMachine.initialState(), 'agency');
    const provided = refused.filter(({ articles }) => articles.length > 0);
    expect(provided.filter(({ act }) => own.has(act))).toEqual([]);
    expect(refused.filter(({ act, articles }) => articles.length === 0 && !own.has(act))).toEqual(
      [],
    );
    const cited = refused.filter(({ why }) => why.some(({ article }) => article !== undefined));
    const silent = refused.filter(({ why }) => why.some(({ article }) => article === undefined));
    expect(silent.map(({ act }) => act)).toContain('change-lead');
    expect(silent.filter(({ act }) => !own.has(act))).toEqual([]);
    expect(cited.filter(({ act }) => own.has(act))).toEqual([]);
  });

  it('Article 11: an entry follows its needs, without an act of its own', () => {
    expect(derivedEntryMoves).toEqual([
      { from: 'entered', cause: 'adjust-demand', to: 'suspended', articles: [11], ours: true },
      { from: 'suspended', cause: 'accept-solution', to: 'entered', articles: [11] },
    ]);
  });

  it.each([
    ['demand', demandMachine, DEMAND_STAGES],
    ['entry', entryMachine, ENTRY_STAGES],
    ['project', projectMachine, PROJECT_STAGES],
  ] as const)(
    'every stage that an act leads to is one that is kept of a thing: %s',
    (thing, machine, stages) => {
      const rows = machine.table.filter((row) => row.thing === thing);
      expect(new Set(rows.flatMap(({ to }) => to))).toEqual(new Set(stages));
    },
  );
});
