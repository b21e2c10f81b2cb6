import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisions, determine, judge, type Rechecked, recheck } from '../../src/index.js';
import { article, clausesOf } from '../../src/regulation/index.js';
import { kinds } from '../../src/testing/index.js';
import { runs } from './runs.js';
import { answerTo, cases, isTree, objectsIn, rebuilt } from './support.js';

const KEYS = [
  'id',
  'kind',
  'edition',
  'decidedOn',
  'subject',
  'recorded',
  'verdict',
  'lawful',
  'possible',
  'grounds',
  'notes',
  'findings',
];
const FINDING_KEYS = [
  ...[
    'rule',
    'article',
    'modality',
    'result',
    'facts',
    'missing',
    'open',
    'reason',
    'excused',
    'remedy',
  ],
];
const inOrder = (keys: readonly string[], order: readonly string[]) =>
  order.filter((key) => keys.includes(key));

const ANSWERS = ['fail', 'unknown', 'pass', 'does not apply'];

const STATUSES = ['reserve-entry', 'formal-review', 'credit-standing'];

/**
 * What fails, else what is open, else everything that decides; of a status besides, unless something fails
 * that decides, the definitions. Outside its time an edition settles all by itself.
 */
function groundsIn({ kind, findings }: Rechecked): string[] {
  const inForce = findings.find(({ rule }) => rule === 'A20.in-force');
  if (inForce?.result === 'fail') return ['A20.in-force'];
  const deciding = findings.filter(
    ({ modality, reason }) =>
      modality === 'must' || (modality === 'principle' && reason === undefined),
  );
  const some = (result: string) => deciding.some((each) => each.result === result);
  const worst = some('fail') ? 'fail' : some('unknown') ? 'unknown' : 'pass';
  const isBarred = findings.some(({ rule, result }) => rule === 'A19.bar' && result === 'fail');
  const rests = (each: (typeof findings)[number]): boolean => {
    if (each === inForce && each.result === 'unknown') return true;
    if (deciding.includes(each)) return each.result === worst;
    if (each.modality !== 'define' || !STATUSES.includes(kind) || worst === 'fail') return false;
    return !isBarred || each.rule === 'A19.bar';
  };
  return findings.filter(rests).map(({ rule }) => rule);
}

function frozen<T>(value: T): T {
  for (const each of objectsIn(value)) Object.freeze(each);
  return value;
}

describe.each(kinds)('the answer to any record: %s', (kind) => {
  it('what is lawful is possible, in the order in which the kind names its outcomes', () => {
    fc.assert(
      fc.property(cases(kind), (each) => {
        const { lawful, possible } = answerTo(each);
        const outcomes: readonly string[] = decisions[kind].outcomes;
        expect(possible).toEqual(outcomes.filter((outcome) => possible.includes(outcome as never)));
        expect(lawful).toEqual(outcomes.filter((outcome) => lawful.includes(outcome as never)));
        expect(possible).toEqual(expect.arrayContaining(lawful));
      }),
      runs(60),
    );
  });

  it('names the rules on which the outcome rests, in the order of the findings', () => {
    fc.assert(
      fc.property(cases(kind), (each) => {
        const answer = answerTo(each);
        expect(answer.grounds).toEqual(groundsIn(answer));
      }),
      runs(80),
    );
  });

  it('what is undetermined names a fact that is missing or a reason why it is open', () => {
    fc.assert(
      fc.property(cases(kind), (each) => {
        const { verdict, findings } = answerTo(each);
        const unexplained = findings.filter(
          ({ result, missing = [], open }) =>
            result === 'unknown' && missing.length === 0 && open === undefined,
        );
        expect(unexplained).toEqual([]);
        if (verdict === 'undetermined') {
          expect(findings.some(({ result }) => result === 'unknown')).toBe(true);
        }
      }),
      runs(80),
    );
  });

  it('is what may be decided without a finding being made', () => {
    fc.assert(
      fc.property(cases(kind), ({ record, edition }) => {
        const { facts, decidedOn, reasons } = record;
        const options = { decidedOn, edition, reasons } as never;
        const { lawful, possible, findings } = determine(kind, facts as never, options);
        const judged = judge(kind, facts as never, options);
        expect([judged.lawful, judged.possible]).toEqual([lawful, possible]);
        const results = decisions[kind].rules.map(({ id }, place) => {
          const said = findings.find(({ rule }) => rule === id)?.result ?? 'does not apply';
          return [id, said, ANSWERS[(judged.answers >>> (2 * place)) & 3]];
        });
        expect(results.filter(([, said, answer]) => said !== answer)).toEqual([]);
      }),
      runs(80),
    );
  });

  it('every finding cites an article that exists, with a clause that its rule encodes', () => {
    fc.assert(
      fc.property(cases(kind), (each) => {
        for (const { rule, article: number } of answerTo(each).findings) {
          expect(rule.startsWith(`A${number}.`)).toBe(true);
          expect(article(number).number).toBe(number);
          expect(clausesOf(rule).length).toBeGreaterThan(0);
        }
      }),
      runs(30),
    );
  });

  it('is plain JSON with its keys in the order of the wire contract', () => {
    fc.assert(
      fc.property(cases(kind), (each) => {
        const answer = answerTo(each);
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
        expect(Object.keys(answer)).toEqual(inOrder(Object.keys(answer), KEYS));
        for (const finding of answer.findings) {
          expect(Object.keys(finding)).toEqual(inOrder(Object.keys(finding), FINDING_KEYS));
        }
      }),
      runs(60),
    );
  });

  it('is the same bytes every time, from frozen input too, and whatever the order of the keys', () => {
    fc.assert(
      fc.property(cases(kind), ({ record, edition }) => {
        const bytes = JSON.stringify(recheck(record, { editions: [edition] }));
        const again = frozen(structuredClone({ record, edition }));
        expect(JSON.stringify(recheck(again.record, { editions: [again.edition] }))).toBe(bytes);
        const turned = rebuilt(record, (value) =>
          isTree(value) && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        );
        expect(JSON.stringify(recheck(turned, { editions: [edition] }))).toBe(bytes);
      }),
      runs(60),
    );
  });

  it('leaves its input as it was, unfrozen, and shares nothing with it nor with another answer', () => {
    fc.assert(
      fc.property(cases(kind), (each) => {
        const before = JSON.stringify(each);
        const answer = answerTo(each);
        expect(JSON.stringify(each)).toBe(before);
        expect(objectsIn(each.record).filter((part) => Object.isFrozen(part))).toEqual([]);
        const taken = new Set([...objectsIn(each), ...objectsIn(answerTo(each))]);
        expect(objectsIn(answer).filter((part) => taken.has(part))).toEqual([]);
      }),
      runs(60),
    );
  });
});
