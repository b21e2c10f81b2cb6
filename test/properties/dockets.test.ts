import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/lifecycle/index.js';
import { article } from '../../src/regulation/index.js';
import { validDocket } from '../../src/testing/index.js';
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
