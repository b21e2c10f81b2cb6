import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, type Replayed, readAct, replay } from '../../src/lifecycle/index.js';
import { docketOf, otherFirmsProject, regularActs, the } from './histories.js';

/*
 * Invariant 13: supplying a missing fact never turns a settled verdict. A docket with facts left out is
 * compared with the whole one, in the states that lawful acts reach: up to the first act that is not upheld,
 * and with it where it is settled.
 */

/**
 * What is no fact left out: free texts and reasons; what a notice does not say it does not say; an
 * identifier is a term to search for; an entry or an investment that is not named is the one on record.
 */
const NO_FACT = /^(act|on|by|reasons|meta|notice|demander\.id|units\.\d+\.name)/;
const STANDS_AS_IT_WAS: Readonly<Record<string, readonly string[]>> = {
  'deliberate-approval': ['investment'],
  'change-lead': ['entryId'],
};

type Path = readonly (string | number)[];

/** Every fact of an act that may be left out: without it, the act can still be read. */
function optionalFacts(act: Act): Path[] {
  const paths: Path[] = [];
  const visit = (here: unknown, path: Path) => {
    if (typeof here !== 'object' || here === null) return;
    for (const [key, inner] of Object.entries(here)) {
      const at = [...path, Array.isArray(here) ? Number(key) : key];
      if (!Array.isArray(here)) paths.push(at);
      visit(inner, at);
    }
  };
  visit(act, []);
  return paths.filter((path) => {
    const written = path.join('.');
    const stands = STANDS_AS_IT_WAS[act.act]?.includes(written);
    return !NO_FACT.test(written) && !stands && readAct(without(act, path)).ok;
  });
}

function without<T>(data: T, [step, ...rest]: Path): T {
  if (step === undefined || typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    return data.map((each: unknown, index) => (index === step ? without(each, rest) : each)) as T;
  }
  const entries = Object.entries(data).filter(([key]) => rest.length > 0 || key !== step);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === step ? without(value as unknown, rest) : value]),
  ) as T;
}

/** The verdicts up to the first that is not upheld, and this one too where it is settled. */
function settled(acts: readonly Act[]): string[] {
  const { acts: all } = replay(docketOf(acts)) as Replayed;
  const verdicts = all.map(({ verdict }) => verdict);
  const first = verdicts.findIndex((verdict) => verdict !== 'upheld');
  if (first === -1) return verdicts;
  return verdicts.slice(0, verdicts[first] === 'undetermined' ? first : first + 1);
}

const BREACHES: readonly (readonly Act[])[] = [
  regularActs,
  otherFirmsProject,
  // One breach each, so that nothing but the fact left out decides.
  breaching('collect-demand', { by: '310000' }),
  breaching('assess-demand', { assessment: { ...the('assess-demand').assessment, experts: 0 } }),
  breaching('publish-demand', { departments: ['310000', '320000'] }),
  breaching('file-application', { credit: 'barred' }),
  breaching('file-application', { entryId: 'E9' }),
  breaching('file-application', { leader: null }),
  breaching('review-form', { outcome: 'not-accepted', complete: true, deadline: undefined }),
  breaching('hold-review', { roundOfYear: 3 }),
  breaching('hold-review', { experts: [{ id: 'X1', inPool: false }] }),
  breaching('hold-review', { departments: [] }),
  breaching('award-grant', { localCap: '500万元' }),
  breaching('accept-project', { criteria: [] }),
];

function breaching<Name extends Act['act']>(
  name: Name,
  changes: Partial<Act<Name>>,
): readonly Act[] {
  const first = regularActs.findIndex(({ act }) => act === name);
  const acts = regularActs.map((act) => (act.act === name ? ({ ...act, ...changes } as Act) : act));
  // What comes after the breach is not compared; a catalogue and an approval answer for what led to them.
  return acts.slice(0, first + 2);
}

describe('13 supplying a missing fact never turns a settled verdict', () => {
  it.each(BREACHES.map((acts, index) => [index, acts] as const))(
    'each fact by itself, docket %s',
    (_, acts) => {
      const whole = (replay(docketOf(acts)) as Replayed).acts.map(({ verdict }) => verdict);
      acts.forEach((act, index) => {
        for (const path of optionalFacts(act)) {
          const weaker = acts.map((each, at) => (at === index ? without(each, path) : each));
          const verdicts = settled(weaker);
          expect([act.act, path, verdicts]).toEqual([
            act.act,
            path,
            whole.slice(0, verdicts.length),
          ]);
        }
      });
    },
  );

  it('any facts together', () => {
    const places = (acts: readonly Act[]) =>
      acts.flatMap((act, index) => optionalFacts(act).map((path) => ({ index, path })));
    const dockets = BREACHES.map((acts) => ({ acts, places: places(acts) }));
    fc.assert(
      fc.property(
        fc
          .constantFrom(...dockets)
          .chain(({ acts, places: all }) =>
            fc.record({ acts: fc.constant(acts), left: fc.subarray(all, { maxLength: 4 }) }),
          ),
        ({ acts, left }) => {
          const weaker = left.reduce(
            (so, { index, path }) => so.map((act, at) => (at === index ? without(act, path) : act)),
            acts,
          );
          if (weaker.some((act) => !readAct(act).ok)) return;
          const verdicts = settled(weaker);
          const whole = (replay(docketOf(acts)) as Replayed).acts.map(({ verdict }) => verdict);
          expect(verdicts).toEqual(whole.slice(0, verdicts.length));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('there are facts to leave out', () => {
    expect(optionalFacts(the('file-application')).map((path) => path.join('.'))).toEqual([
      'entryId',
      'platform',
      'units',
      'units.0.place',
      'units.0.kind',
      'units.1.place',
      'units.1.kind',
      'units.2.place',
      'units.2.kind',
      'leader',
      'team',
      'objective',
      'credit',
    ]);
  });
});
