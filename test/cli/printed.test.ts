import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Conclusions } from '../../src/cli/plain/conclusions.js';
import { Utf8Text } from '../../src/cli/plain/utf8-text.js';
import { verdictOn } from '../../src/decisions/decision.js';
import { groundsOf, type Judged, judgeBy } from '../../src/decisions/judge.js';
import type { AnyDecision } from '../../src/decisions/rules-under.js';
import { decisionOf } from '../../src/decisions/rules-under.js';
import { draft, type Kind } from '../../src/index.js';
import type { Json } from '../../src/values/plain.js';
import { runs } from '../properties/runs.js';

const printed = (write: (text: Utf8Text) => void): string => {
  const text = new Utf8Text();
  write(text);
  return Buffer.from(text.taken()).toString();
};

describe('a text that is printed', () => {
  it.each([
    '',
    'D-1',
    'a"b',
    'a\\b',
    'a\nb',
    '示例',
    'a\u007f',
    '\u001f',
    ' ~',
    '\ud800',
    '\ud83d\ude80',
  ])('in quotes stands as JSON.stringify writes it: %j', (text) => {
    expect(printed((out) => out.addQuoted(text))).toBe(
      Buffer.from(JSON.stringify(text)).toString(),
    );
  });

  it('so does any, one behind the other, however long', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 70_000 }), (parts, before) => {
        const first = 'x'.repeat(before);
        const out = printed((text) => {
          text.addBytes(Buffer.from(first));
          for (const part of parts) text.addQuoted(part);
        });
        expect(out).toBe(first + parts.map((part) => JSON.stringify(part)).join(''));
      }),
      runs(200),
    );
  });
});

describe('data that are printed', () => {
  const json = (value: Json) => printed((out) => out.addJson(value));

  it.each([
    0,
    -0,
    1,
    9,
    10,
    99,
    100,
    999_999_999,
    1_000_000_000,
    1_000_000_001,
    1_099_999_999,
    90_071_992_547_40,
    Number.MAX_SAFE_INTEGER,
    Number.MAX_SAFE_INTEGER + 1,
    -1,
    0.5,
    1e21,
    Number.MAX_VALUE,
    Number.MIN_VALUE,
    Number.NaN,
    true,
    false,
    null,
    [],
    {},
    [[], {}, null],
    { a: undefined },
    { a: undefined, b: 1, c: undefined, d: '' },
    { 'a"b': '\u{20000}', 示例: '示例', é: 'é\u2028' },
  ] as Json[])('stand as JSON.stringify writes them: %j', (value) => {
    expect(json(value)).toBe(JSON.stringify(value));
  });

  it('so do any, one inside the other', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    const scalar = fc.oneof(text, fc.integer(), fc.maxSafeInteger(), fc.double(), fc.boolean());
    const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        scalar,
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 5 }),
        fc.dictionary(text, fc.option(tie('tree'), { nil: undefined as never }), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.integer({ min: 0, max: 70_000 }), (value, before) => {
        const first = 'x'.repeat(before);
        const out = printed((out) => {
          out.add(first);
          out.addJson(value);
        });
        // A half of a character is escaped, so that nothing is lost in UTF-8.
        expect(out).toBe(first + JSON.stringify(value));
      }),
      runs(500),
    );
  });
});

describe('what a line says of a judgement', () => {
  const decision = decisionOf('grant') as unknown as AnyDecision<Kind>;
  const judgedOn = (facts: object) =>
    judgeBy(decision, facts as never, { decidedOn: '2024-06-30', edition: draft }, undefined);
  const said = (judged: Judged<Kind>, recorded: string) => {
    const { lawful, possible } = judged;
    const grounds = groundsOf(decision, judged);
    return { recorded, verdict: verdictOn(recorded, judged), lawful, possible, grounds };
  };
  const read = (bytes: Uint8Array) => JSON.parse(`{${Buffer.from(bytes).toString().slice(1)}}`);

  it('is the same however often it is asked, and another where another outcome is recorded', () => {
    const conclusions = new Conclusions(decision);
    const all = [{ grant: 1 }, { grant: 1, investment: 100 }, { grant: 31, investment: 100 }].map(
      judgedOn,
    );
    for (const judged of [...all, ...all]) {
      for (const recorded of ['permit', 'deny']) {
        expect(read(conclusions.on(judged, recorded).bytes)).toEqual(said(judged, recorded));
      }
    }
  });

  it('follows what is lawful also where all rules answer alike', () => {
    const conclusions = new Conclusions(decision);
    const judged = judgedOn({ grant: 1, investment: 100 });
    const others: Judged<Kind>[] = [
      { ...judged, lawful: [] },
      { ...judged, possible: ['deny'] },
      { ...judged, lawful: ['permit'] },
      { ...judged, inForce: 0, lawful: [], possible: [] },
      { ...judged, decidingRules: 0 },
    ];
    for (const each of [judged, ...others, judged]) {
      expect(read(conclusions.on(each, 'permit').bytes)).toEqual(said(each, 'permit'));
    }
  });

  it('is told of more judgements than are kept', () => {
    const conclusions = new Conclusions(decision);
    const judged = judgedOn({ grant: 1 });
    for (let answers = 0; answers < 1500; answers += 1) {
      const each = { ...judged, answers };
      expect(read(conclusions.on(each, 'permit').bytes)).toEqual(said(each, 'permit'));
    }
  });
});
