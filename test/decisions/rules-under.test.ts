import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_APPLYING } from '../../src/decisions/decision.js';
import { decisions } from '../../src/decisions/decisions.js';
import { answerOf, decides, judgeBy } from '../../src/decisions/judge.js';
import {
  decisionOf,
  isOpenByEdition,
  modalityOf,
  rulesUnder,
} from '../../src/decisions/rules-under.js';
import { draft, type Edition, type Facts, type Kind } from '../../src/index.js';
import { recordOf } from '../bench/records.js';
import { runs } from '../properties/runs.js';

const KINDS = Object.keys(decisions) as readonly Kind[];

const bits = <T>(all: readonly T[], isMeant: (each: T) => boolean): number =>
  all.reduce((sum, each, place) => (isMeant(each) ? sum | (1 << place) : sum), 0);

/** Editions that turn rules off, leave them open or bind otherwise, and do not know parameters. */
const editions: fc.Arbitrary<Edition> = fc
  .record({
    rules: fc.dictionary(
      fc.constantFrom(...KINDS.flatMap((kind) => decisions[kind].rules.map(({ id }) => id))),
      fc.record(
        {
          state: fc.constantFrom('off' as const, 'unknown' as const),
          modality: fc.constantFrom('must' as const, 'principle' as const, 'advise' as const),
        },
        { requiredKeys: [] },
      ),
      { maxKeys: 30 },
    ),
    unknown: fc.subarray(Object.keys(draft.parameters)),
  })
  .map(({ rules, unknown }) => ({
    id: 'another',
    rules,
    parameters: {
      ...draft.parameters,
      ...Object.fromEntries(unknown.map((name) => [name, { unknown: true as const }])),
    },
  }));

describe('what an edition makes of the rules of a kind', () => {
  it.each(KINDS)('of %s is said of the draft as of a copy of it', (kind) => {
    const decision = decisionOf(kind);
    expect(rulesUnder(decision, draft)).toEqual(rulesUnder(decision, { ...draft }));
  });

  it('is what it says of each rule by itself', () => {
    fc.assert(
      fc.property(editions, fc.constantFrom(...KINDS), (edition, kind) => {
        const decision = decisionOf(kind);
        const { rules } = decision;
        expect(rulesUnder(decision, edition)).toEqual({
          musts: bits(rules, (rule) => modalityOf(rule, edition) === 'must'),
          principles: bits(rules, (rule) => modalityOf(rule, edition) === 'principle'),
          off: bits(rules, ({ id }) => edition.rules?.[id]?.state === 'off'),
          open: bits(rules, (rule) => isOpenByEdition(rule, edition)),
        });
      }),
      runs(300),
    );
  });

  it('leaves each rule the answer that it gives when asked by itself, and the same rules to decide', () => {
    fc.assert(
      fc.property(editions, fc.constantFrom(...KINDS), fc.nat(5000), (edition, kind, number) => {
        const { facts: some, decidedOn, reasons } = recordOf(kind, number);
        const facts = some as Facts<typeof kind>;
        const decision = decisionOf(kind);
        const { rules } = decision;
        const context = { decidedOn, edition };
        const judged = judgeBy(decision, facts, context, reasons);
        expect(judged.decidingRules).toBe(bits(rules, (rule) => decides(rule, edition, reasons)));
        rules.forEach((rule, place) => {
          const isDeciding = decides(rule, edition, reasons);
          const answer = answerOf(rule, facts, context, judged.read, isDeciding);
          expect([rule.id, (judged.answers >>> (2 * place)) & NOT_APPLYING]).toEqual([
            rule.id,
            answer,
          ]);
        });
      }),
      runs(1000),
    );
  });
});

describe('kinds and rules as they are judged', () => {
  it('say what they say as they are declared, each in one shape', () => {
    const inOneShape = (all: readonly object[]) =>
      expect(new Set(all.map((each) => Object.keys(each).join(' '))).size).toBe(1);
    const declared = (data: object) =>
      Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

    inOneShape(KINDS.map(decisionOf));
    inOneShape(KINDS.flatMap((kind) => decisionOf(kind).rules as readonly object[]));
    for (const kind of KINDS) {
      const { rules, underDraft, ...rest } = decisionOf(kind);
      const { rules: all, ...meant } = decisions[kind];
      expect(declared(rest)).toEqual(meant);
      expect((rules as readonly object[]).map(declared)).toEqual(all);
      expect(underDraft).toEqual(rulesUnder(decisionOf(kind), { ...draft }));
    }
  });
});
