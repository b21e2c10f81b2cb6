import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decides } from '../../src/decisions/judge.js';
import { decisionOf } from '../../src/decisions/rules-under.js';
import { draft, type Edition, type Kind, readEdition, recheck } from '../../src/index.js';
import { ROOT } from '../house/sources.js';
import { KINDS } from '../records.js';
import { rulesOf } from '../rules/probes.js';
import { countsRow, PAGE, ruleSetDigest, type Shown } from './page.js';
import { tried } from './proved.js';
import { faultsAtRandom } from './random-shares.js';
import { atEveryLimit, shareLaws } from './shares.js';
import { alternatives } from './witnesses.js';

const page = readFileSync(`${ROOT}${PAGE}`, 'utf8');
const shown = page
  .split('\n')
  .filter((line) => line.startsWith('{"law":'))
  .map((line) => JSON.parse(line) as Shown);

const ofLaw = (law: Shown['law']) => shown.filter((each) => each.law === law);

const read = (edition: object | undefined): Edition => {
  const reading = edition === undefined ? undefined : readEdition(edition);
  if (reading?.ok === false) throw new Error(JSON.stringify(reading.errors));
  return reading?.edition ?? draft;
};

const judged = ({ record }: Shown, edition: Edition) => {
  const answer = recheck(record, { editions: [edition], asEdition: edition.id });
  return answer.verdict === 'invalid'
    ? answer
    : { verdict: answer.verdict, grounds: answer.grounds };
};

describe('docs/laws.md (else: npm run prove)', () => {
  it('was made from these rules, readings and turning points', () => {
    expect(page).toContain(`\`${ruleSetDigest()}\``);
  });

  it('law 1: shows every outcome of every kind lawful on a record', () => {
    expect(ofLaw(1).map(({ of }) => of)).toEqual(
      KINDS.flatMap((kind) => decisionOf(kind).outcomes.map((outcome) => `${kind} ${outcome}`)),
    );
    for (const each of ofLaw(1)) {
      expect([each.of, judged(each, draft).verdict]).toEqual([each.of, 'upheld']);
      expect(`${each.record.kind} ${each.record.outcome}`).toBe(each.of);
    }
  });

  it('law 2: shows for every rule that decides a record that it alone makes unlawful', () => {
    const deciding = (kind: Kind) =>
      rulesOf(kind)
        .filter((rule) => decides(rule, draft, undefined))
        .map(({ id }) => `${kind} ${id}`);
    const timed = KINDS.filter((kind) => kind !== 'credit-standing');
    expect(ofLaw(2).map(({ of, record }) => `${record.kind} ${of}`)).toEqual([
      ...KINDS.flatMap(deciding),
      ...timed.map((kind) => `${kind} A20.in-force`),
    ]);
    for (const each of ofLaw(2)) {
      const { of, edition } = each;
      expect(judged(each, read(edition))).toEqual({ verdict: 'overturned', grounds: [of] });
    }
  });

  it('law 7: shows for every reading a record whose verdict it turns by itself', () => {
    expect(ofLaw(7).map(({ of }) => of)).toEqual(
      alternatives.map(([reading, alternative]) => `${reading} ${alternative}`),
    );
    for (const each of ofLaw(7)) {
      const [reading = '', alternative] = each.of.split(' ');
      expect(each.edition).toEqual({ id: 'other', readings: { [reading]: alternative } });
      const verdicts = [judged(each, draft), judged(each, read(each.edition))].map(
        ({ verdict }) => verdict,
      );
      expect(verdicts).not.toContain('invalid');
      expect([each.of, verdicts[0] === verdicts[1]]).toEqual([each.of, false]);
    }
  });

  it('law 4: says of every law of shares how it was shown', () => {
    for (const { id } of shareLaws) expect(page).toContain(`| \`${id}\`: `);
  });
});

describe('tried whole again, those kinds that are quickly tried', () => {
  const quick = KINDS.filter(
    (kind) =>
      !['demand-adjustment', 'project-application', 'project-agreement', 'formal-review'].includes(
        kind,
      ),
  );
  it.each(quick)('laws 3, 5 and 6: %s, by as many facts as the page says', (kind) => {
    const whole = tried(kind);
    const { unsound, withoutOutcome, turned } = whole;
    expect([unsound, withoutOutcome, turned]).toEqual([[], [], []]);
    expect(page).toContain(`\n${countsRow(whole)}\n`);
  });

  it('law 4: model and code agree at every limit, one fen below it and one above', () => {
    const { cases, faults } = atEveryLimit();
    expect(cases).toBeGreaterThan(1000);
    expect(faults).toEqual([]);
    expect(faultsAtRandom(20_000)).toEqual([]);
  });
});
