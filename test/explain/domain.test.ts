import { describe, expect, it } from 'vitest';
import { absentFacts } from '../../src/explain/absent.js';
import { asked, isInvalid } from '../../src/explain/asked.js';
import { valuesOf } from '../../src/explain/domain.js';
import { turningOn } from '../../src/explain/turning.js';
import { type Kind, readEdition } from '../../src/index.js';

const DAY = '2024-06-30';
const FOUR = ['310000', '320000', '330000', '340000'];
const IN_FOUR = ['310100', '320100', '330100', '340100'];
const OUTSIDE = '110000';

/** What the turns of a kind's rules cut an absent fact into. */
function domainOf(kind: Kind, outcome: string, path: string, facts: object, edition?: object) {
  const read = edition === undefined ? undefined : readEdition({ id: 'e', ...edition });
  if (read?.ok === false) throw new Error(JSON.stringify(read.errors));
  const record = { id: 'D', kind, decidedOn: DAY, outcome, facts };
  const question = asked(
    read === undefined ? record : { ...record, edition: 'e' },
    read === undefined ? {} : { editions: [read.edition] },
  );
  if (isInvalid(question)) throw new Error(JSON.stringify(question));
  const absent = absentFacts(kind, question.record.facts);
  const fact = absent.find((each) => each.path === path);
  if (fact === undefined) throw new Error(`${path} is not absent`);
  return valuesOf(fact.pattern, fact.shape, turningOn(question, absent));
}

const DEMAND = { demand: { name: 'n', task: 't' } };
const ENTRY = { route: 'same-direction', needs: [{ id: 'N' }] };
const YES_NO = [true, false];

describe('a plain fact is cut where a rule turns, with a value on either side', () => {
  it.each<[string, Kind, string, string, object, readonly unknown[]]>([
    [
      'each department, another body',
      'demand-collection',
      'permit',
      'department',
      DEMAND,
      [...FOUR, OUTSIDE],
    ],
    [
      'an enterprise, another party',
      'demand-collection',
      'permit',
      'demander.kind',
      DEMAND,
      ['enterprise', 'university'],
    ],
    [
      'a place in each province, one outside',
      'demand-collection',
      'permit',
      'demander.place',
      DEMAND,
      [...IN_FOUR, OUTSIDE],
    ],
    ['backbone or not', 'demand-collection', 'permit', 'demander.backbone', DEMAND, YES_NO],
    ['no expert, one, and more', 'demand-catalogue', 'permit', 'assessment.experts', {}, [0, 1, 2]],
    ['catalogued or not', 'demand-publication', 'permit', 'catalogued', { notice: {} }, YES_NO],
    [
      'a place in each province, one outside',
      'reserve-entry',
      'pending',
      'applicant.place',
      ENTRY,
      [...IN_FOUR, OUTSIDE],
    ],
    [
      'conforming or not',
      'reserve-entry',
      'pending',
      'conformityReview',
      ENTRY,
      ['passed', 'failed'],
    ],
    ['solved or not', 'reserve-entry', 'pending', 'needs.0.solved', ENTRY, YES_NO],
    [
      'clear, flagged, barred',
      'project-application',
      'permit',
      'credit',
      { year: 2024 },
      ['clear', 'flagged', 'barred'],
    ],
    [
      'a recommendation: none, by that body, by another',
      'expert-review',
      'met',
      'recommended',
      {},
      [null, { body: 'task-force' }, { body: 'office' }],
    ],
    [
      'the rounds up to the limit and one more',
      'expert-review',
      'met',
      'roundOfYear',
      {},
      [1, 2, 3],
    ],
    [
      'the cap: none, one fen below the grant, at it, above',
      'grant',
      'permit',
      'localCap',
      { grant: 900 },
      [null, 899, 900, 901],
    ],
    [
      'the investment about the least that carries the grant',
      'grant',
      'permit',
      'investment',
      { grant: 900 },
      [0, 2999, 3000, 3001, Number.MAX_SAFE_INTEGER],
    ],
    ['paid or not', 'project-acceptance', 'permit', 'solverPaymentMet', {}, YES_NO],
  ])('%s: %s', (_, kind, outcome, path, facts, values) => {
    expect(domainOf(kind, outcome, `facts.${path}`, facts)).toEqual(values);
  });
});

describe('what is made of several', () => {
  it('Article 9: all four departments, each three of them, each one, none', () => {
    const lists = domainOf('expert-review', 'met', 'facts.departments', {}) as string[][];
    expect(lists.map((list) => list.length).sort()).toEqual([0, 1, 1, 1, 1, 3, 3, 3, 3, 4]);
  });

  it('Article 8: a deliberation is none, or by that body or another, approved or not', () => {
    expect(domainOf('demand-catalogue', 'permit', 'facts.deliberation', {})).toHaveLength(5);
  });

  it('Article 12: units are none, a lead in or outside the delta, up to three further provinces', () => {
    const lists = domainOf('project-application', 'permit', 'facts.units', { year: 2024 }) as {
      readonly role: string;
      readonly place: string;
    }[][];
    expect(lists).toContainEqual([]);
    const leads = lists.filter(([first]) => first?.role === 'lead');
    expect(new Set(leads.map(([first]) => first?.place))).toEqual(new Set([...IN_FOUR, OUTSIDE]));
    expect(Math.max(...lists.map((list) => list.length))).toBe(4);
  });

  it('Article 10: received solutions are none or dated before, on and after the day of decision', () => {
    const lists = domainOf('solution-matching', 'met', 'facts.received', {}) as { on: string }[][];
    const days = new Set(lists.flatMap((list) => list.map(({ on }) => on)));
    for (const day of ['2024-06-29', DAY, '2024-07-01']) expect(days).toContain(day);
  });

  it('Article 16: a place in a province with measures, and one beside a prefecture that has its own', () => {
    const measures = [
      { place: '320100', ceiling: 5 },
      { place: '320000', ceiling: 9 },
    ];
    const places = domainOf(
      'grant',
      'permit',
      'facts.place',
      { grant: 1 },
      { localMeasures: measures },
    );
    expect(places).toEqual(['320100', '320200', OUTSIDE]);
  });
});
