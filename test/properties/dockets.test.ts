import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, replay } from '../../src/lifecycle/index.js';
import { article } from '../../src/regulation/index.js';
import { addDays, validDocket } from '../../src/testing/index.js';
import { regularActs } from '../lifecycle/histories.js';
import { runs } from './runs.js';
import { objectsIn } from './support.js';

describe('any docket', () => {
  it('is replayed to the same bytes every time, unchanged, unfrozen and shared with nothing', () => {
    fc.assert(
      fc.property(validDocket(12), (docket) => {
        const before = JSON.stringify(docket);
        const result = replay(docket);
        expect(JSON.stringify(replay(docket))).toBe(JSON.stringify(result));
        expect(JSON.stringify(docket)).toBe(before);
        const parts = new Set(objectsIn(docket));
        expect([...parts].filter((part) => Object.isFrozen(part))).toEqual([]);
        expect(objectsIn(result).filter((part) => parts.has(part))).toEqual([]);
      }),
      runs(80),
    );
  });

  it('an act is judged in the world that was: what comes later changes nothing of what was said before', () => {
    fc.assert(
      fc.property(validDocket(12), fc.nat({ max: 12 }), (docket, length) => {
        const whole = replay(docket);
        const part = replay({ ...docket, acts: docket.acts.slice(0, length) });
        if (whole.verdict === 'invalid' || part.verdict === 'invalid') throw new Error('valid');
        expect(part.acts).toEqual(whole.acts.slice(0, length));
      }),
      runs(80),
    );
  });

  it('every finding cites an article that exists, and every act that did not stand has one', () => {
    fc.assert(
      fc.property(validDocket(12), (docket) => {
        const result = replay(docket);
        if (result.verdict === 'invalid') throw new Error('valid');
        for (const { verdict, steps, decisions } of result.acts) {
          const findings = decisions.flatMap((each) => each.findings);
          for (const { article: number } of findings) expect(article(number).number).toBe(number);
          if (verdict !== 'upheld') expect(steps.length + findings.length).toBeGreaterThan(0);
        }
        expect(result.verdict).toBe(result.irregular.length === 0 ? 'regular' : 'irregular');
      }),
      runs(60),
    );
  });
});

describe('what came on record late', () => {
  /** Regular and other histories of which some acts came on record after their day, in whatever order. */
  const recordedLate = fc
    .oneof(
      fc.shuffledSubarray([...regularActs], { minLength: 20 }).map((acts) => [...acts]),
      fc.subarray([...regularActs], { minLength: 15 }),
      validDocket(15).map(({ acts }) => [...acts]),
    )
    .chain((acts) =>
      fc
        .array(fc.constantFrom(undefined, undefined, 0, 1, 40, 400), {
          minLength: acts.length,
          maxLength: acts.length,
        })
        .map((delays) =>
          acts.map((act, at): Act => {
            const delay = delays[at];
            return delay === undefined ? act : { ...act, recordedOn: addDays(act.on, delay) };
          }),
        ),
    );

  /** What is said of each act, whatever number it has: the numbers of acts apart. */
  const said = (acts: readonly Act[], knownOn?: string) => {
    const result = replay({ id: 'K-1', acts }, knownOn === undefined ? {} : { knownOn });
    if (result.verdict === 'invalid') throw new Error(JSON.stringify(result.errors));
    const answers = result.acts.map(({ verdict, steps, decisions, after }) => ({
      ...{ verdict, after },
      steps: steps.map((step) => [step.rule, step.result]),
      decided: decisions.map(({ kind, facts, verdict: of, lawful }) => [kind, facts, of, lawful]),
    }));
    return { answers, statuses: result.statuses };
  };

  it('known on a day, a docket is the docket of the acts that were on record by then', () => {
    fc.assert(
      fc.property(recordedLate, fc.nat(), (acts, at) => {
        fc.pre(acts.length > 0);
        const onRecord = ({ on, recordedOn = on }: Act) => recordedOn;
        const day = onRecord(acts[at % acts.length] as Act);
        const known = acts.filter((act) => onRecord(act) <= day);
        expect(said(acts, day)).toEqual(said(known));
      }),
      runs(80),
    );
  });
});
