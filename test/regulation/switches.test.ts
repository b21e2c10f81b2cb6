import { describe, expect, it, test } from 'vitest';
import { modalityOf } from '../../src/decisions/rules-under.js';
import { decisions, draft, type Edition, readEdition, recheck } from '../../src/index.js';
import type { SwitchId } from '../../src/regulation/alternatives.js';
import { readings } from '../../src/regulation/readings.js';
import { type Switch, switches } from '../../src/regulation/switches.js';
import type { Modality, Rule } from '../../src/rules/rule.js';
import { faultsOf, textsIn } from './bilingual.js';

const all = Object.entries(switches) as unknown as [SwitchId, Switch][];
const rules = Object.values(decisions).flatMap(
  (decision) => decision.rules as readonly Pick<Rule<never>, 'id' | 'modality' | 'modalityUnder'>[],
);

function under(reading: SwitchId, alternative: string): Edition {
  const read = readEdition({ id: 'other', readings: { [reading]: alternative } });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.edition;
}

describe('the readings that can be switched', () => {
  it('are twenty-one', () => expect(all).toHaveLength(21));

  test.each(all)(
    '%s belongs to a reading, which is its own unless that has several',
    (id, { of }) => {
      expect(readings.map((reading) => reading.id)).toContain(of);
      const siblings = all.filter(([, other]) => other.of === of);
      if (siblings.length === 1 && of !== 'R11.adjust') expect(id).toBe(of);
      else expect(id).toMatch(new RegExp(`^${of.split('.')[0]}\\.`));
    },
  );

  test.each(all)('%s can be chosen, and says of every other alternative what it does', (id, of) => {
    const [first, ...others] = of.alternatives;
    expect(Object.keys(of.changes)).toEqual(others);
    expect(new Set(of.alternatives).size).toBe(of.alternatives.length);
    for (const alternative of of.alternatives) {
      expect(under(id, alternative).readings).toEqual({ [id]: alternative });
    }
    expect(first).toBeDefined();
    expect(readEdition({ id: 'other', readings: { [id]: 'neither' } }).ok).toBe(false);
  });

  test('everything they say is there in Chinese and in English', () => {
    expect(textsIn(switches, 'switches').flatMap(faultsOf)).toEqual([]);
  });

  test.each(all)(
    'to choose what the draft has of %s changes no modality',
    (id, { alternatives }) => {
      const [first] = alternatives;
      const same = under(id, first);
      expect(rules.map((rule) => modalityOf(rule, same))).toEqual(
        rules.map((rule) => modalityOf(rule, draft)),
      );
    },
  );
});

describe('readings on which the modality of rules hangs', () => {
  const turned: readonly [SwitchId, string, Modality, Modality, readonly string[]][] = [
    ['R4.focus', 'must', 'advise', 'must', ['A4.field', 'A4.duration', 'A4.cross-region']],
    ['R9.contents', 'advise', 'principle', 'advise', ['A9.contents']],
    ['R11.cumulative', 'advise', 'must', 'advise', ['A11.as-published']],
    ['R11.addition', 'must', 'advise', 'must', ['A11.addition']],
    ['R11.withdrawal', 'must', 'advise', 'must', ['A11.success-by-withdrawal']],
    ['R12.partial', 'full-only', 'advise', 'must', ['A12.partial-entry']],
    ['R16.condition', 'advise', 'must', 'advise', ['A16.paid-before-acceptance']],
  ];

  test.each(turned)(
    '%s %s: from %s to %s, of these rules and no other',
    (reading, other, from, to, ids) => {
      const edition = under(reading, other);
      const changed = rules.filter((rule) => modalityOf(rule, edition) !== modalityOf(rule, draft));
      expect(changed.map(({ id }) => id)).toEqual(ids);
      for (const rule of changed) {
        expect([modalityOf(rule, draft), modalityOf(rule, edition)]).toEqual([from, to]);
      }
    },
  );

  test('no other switch turns a modality', () => {
    const named = new Set(turned.map(([reading]) => reading));
    const silent = all.filter(([id]) => !named.has(id));
    for (const [id, { alternatives }] of silent) {
      for (const alternative of alternatives) {
        const edition = under(id, alternative);
        expect(
          rules.filter((rule) => modalityOf(rule, edition) !== modalityOf(rule, draft)),
        ).toEqual([]);
      }
    }
  });
});

describe('readings on which a discretion hangs', () => {
  const approval = {
    reviewFavourable: true,
    proposal: { departments: ['310000', '320000', '330000', '340000'], on: '2023-05-01' },
    deliberation: { body: 'task-force', approved: true, on: '2023-05-10' },
  };
  const possible = (readings: Record<string, string>) => {
    const read = readEdition({ id: 'other', readings });
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const record = {
      id: 'A-1',
      kind: 'project-approval',
      edition: 'other',
      decidedOn: '2023-05-10',
      facts: approval,
      outcome: 'deny',
    };
    const result = recheck(record, { editions: [read.edition] });
    return result.verdict === 'invalid' ? result.errors : [result.verdict, result.lawful];
  };

  it('R.discretion-approval: bound, to decline is against the measures; discretionary, both are open', () => {
    expect(possible({ 'R.discretion-approval': 'bound' })).toEqual(['overturned', ['permit']]);
    expect(possible({ 'R.discretion-approval': 'discretionary' })).toEqual([
      'upheld',
      ['permit', 'deny'],
    ]);
  });

  it('the discretion of publication leaves approval bound', () => {
    expect(possible({ 'R.discretion-publication': 'discretionary' })).toEqual([
      'overturned',
      ['permit'],
    ]);
  });
});
