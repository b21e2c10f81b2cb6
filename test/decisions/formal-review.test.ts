import { describe, expect, it } from 'vitest';
import { determine, type Facts } from '../../src/index.js';

type Formal = Facts<'formal-review'>;
type Notice = NonNullable<Formal['notice']>;
type Supplement = NonNullable<Formal['supplement']>;
/** Facts with nothing missing. */
interface Complete {
  readonly conforming: boolean;
  readonly complete: boolean;
  readonly notice: Notice | null;
  readonly supplement: (Supplement & { conforming: boolean; complete: boolean }) | null;
}

const OUTCOMES = ['accepted', 'supplement', 'not-accepted'] as const;
const TODAY = '2024-06-15';
const BOOLEANS = [true, false];
// Days about the day of decision, so that every order of notice, supplement, deadline and it occurs.
const DAYS = ['2024-06-12', '2024-06-13', '2024-06-14', TODAY, '2024-06-16', '2024-06-17'];

/** Article 13 with everything on record, written down a second time as the wire contract states it. */
function lawfulOf({ conforming, complete, notice, supplement }: Complete): readonly string[] {
  if (conforming && complete) return ['accepted'];
  if (notice === null || notice.on > TODAY) return ['supplement', 'not-accepted'];
  if (supplement === null || supplement.on > TODAY) {
    return TODAY <= notice.deadline ? ['supplement'] : ['not-accepted'];
  }
  if (supplement.on > notice.deadline) return ['not-accepted'];
  if (supplement.conforming && supplement.complete) return ['accepted'];
  return ['supplement', 'not-accepted'];
}

const given = (fact: boolean | undefined) => (fact === undefined ? BOOLEANS : [fact]);

const notices: readonly (Notice | null)[] = [
  null,
  ...DAYS.flatMap((on) =>
    DAYS.filter((deadline) => deadline >= on).map((deadline) => ({ on, deadline })),
  ),
];

function supplementsOf(fact: Supplement | null | undefined, notice: Notice | null) {
  if (fact === null || notice === null) return [null];
  const known =
    fact === undefined ? DAYS.filter((on) => on >= notice.on).map((on) => ({ on })) : [fact];
  const filled = known.flatMap(
    (each: { on: string; conforming?: boolean | undefined; complete?: boolean | undefined }) =>
      given(each.conforming).flatMap((conforming) =>
        given(each.complete).map((complete) => ({ on: each.on, conforming, complete })),
      ),
  );
  return fact === undefined ? [null, ...filled] : filled;
}

/** What is lawful in every, and possible in any, completion of the missing facts: all of them tried. */
function byEnumeration({ conforming, complete, notice, supplement }: Formal) {
  const lawful = given(conforming).flatMap((conforms) =>
    given(complete).flatMap((whole) =>
      (notice === undefined ? notices : [notice]).flatMap((asked) =>
        supplementsOf(supplement, asked).map((supplied) =>
          lawfulOf({ conforming: conforms, complete: whole, notice: asked, supplement: supplied }),
        ),
      ),
    ),
  );
  return {
    lawful: OUTCOMES.filter((outcome) => lawful.every((each) => each.includes(outcome))),
    possible: OUTCOMES.filter((outcome) => lawful.some((each) => each.includes(outcome))),
  };
}

const MAYBE = [true, false, undefined];

/** What may stand on record of a supplement, given the notice. */
function recordable(notice: Notice | null | undefined): (Supplement | null | undefined)[] {
  if (notice === null || notice === undefined) return [null, undefined];
  const filed = DAYS.filter((on) => on >= notice.on).flatMap((on) =>
    MAYBE.flatMap((conforming) => MAYBE.map((complete) => ({ on, conforming, complete }))),
  );
  return [null, undefined, ...filed];
}

const said = (notice: Notice | null | undefined) =>
  notice ? `asked on ${notice.on}, by ${notice.deadline}` : `notice ${String(notice)}`;

describe('Article 13: over all completions of what is not on record', () => {
  it.each([...notices, undefined].map((notice) => [said(notice), notice] as const))(
    '%s',
    (_, notice) => {
      for (const supplement of recordable(notice)) {
        for (const conforming of MAYBE) {
          for (const complete of MAYBE) {
            const facts = { conforming, complete, notice, supplement };
            const { lawful, possible } = determine('formal-review', facts, { decidedOn: TODAY });
            expect({ facts, lawful, possible }).toEqual({ facts, ...byEnumeration(facts) });
          }
        }
      }
    },
  );
});

describe('Article 13: a supplement dated after the day of decision has not come in', () => {
  const notice = { on: '2024-06-12', deadline: '2024-06-17' };

  it.each([{}, { conforming: false }, { conforming: true, complete: true }])(
    'what it holds is not asked for (%j): the notice still waits for it',
    (held) => {
      const supplement = { on: '2024-06-16', ...held };
      const facts = { conforming: true, complete: false, notice, supplement };
      const { findings } = determine('formal-review', facts, { decidedOn: TODAY });
      const found = findings.find(({ rule }) => rule === 'A13.supplement');
      expect(found).toMatchObject({ result: 'unknown', open: 'awaiting-supplement' });
      expect(found).not.toHaveProperty('missing');
    },
  );
});
