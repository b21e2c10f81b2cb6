import type { Facts } from '../entities/facts.js';
import type { DateText } from '../values/date.js';
import { gather } from '../values/gather.js';
import { FAIL, is, PASS, settled, UNKNOWN } from '../values/kleene.js';
import { asWritten } from '../values/text.js';
import type { Application } from './article-12-application.js';
import type { Context, DeclaredRule } from './rule.js';
import { AT_MOST, type Sides, type Turn } from './turn.js';

type Credit = Facts<'credit-standing'>;
type CreditRecord = NonNullable<Credit['parties'][number]['records']>[number];
type Bar = NonNullable<CreditRecord['bar']>;

/** A record of a party, with the path that leads to it. */
export interface Entered {
  readonly party: string;
  readonly record: CreditRecord;
  readonly path: string;
}

/** The records of all parties, read once for both rules. */
export function recordsOf({ parties }: Credit): Entered[] {
  return parties.flatMap(({ name, records = [] }, p) =>
    records.map((record, r) => ({
      party: asWritten(name),
      record,
      path: `facts.parties.${p}.records.${r}`,
    })),
  );
}

const withoutRecords = ({ parties }: Credit): string[] =>
  gather(parties, ({ records }, p) => (records ? undefined : `facts.parties.${p}.records`));

/** A party turns with each record that it has or has not. */
const recordLists = ({ parties }: Credit): Turn[] =>
  parties.map((_, index) => ({
    of: `facts.parties.${index}.records`,
    unit: 'item',
    limit: 0,
    gives: AT_MOST,
  }));

const isInEffect = ({ from, until }: Bar, day: DateText): boolean =>
  from <= day && (until === null || day <= until);

const barsInEffect = (entered: readonly Entered[], { decidedOn }: Context) =>
  entered.filter(({ record: { bar } }) => bar && isInEffect(bar, decidedOn));

const UP_TO_THE_DAY: Sides = [FAIL, FAIL, PASS];

/** Article 19: a formal bar that is in effect on the day keeps a party out (R19.record). */
export const barInEffect: DeclaredRule<'A19.bar', Credit, readonly Entered[]> = {
  id: 'A19.bar',
  article: 19,
  modality: 'define',
  turnsAt: (facts, { decidedOn }, entered) => [
    ...recordLists(facts),
    ...entered.flatMap(({ record: { bar }, path }): Turn[] => [
      { of: `${path}.bar`, passes: [null] },
      ...(bar
        ? ([
            { of: `${path}.bar.from`, unit: 'day', limit: decidedOn, gives: UP_TO_THE_DAY },
            { of: `${path}.bar.until`, unit: 'day', limit: decidedOn, gives: [PASS, FAIL, FAIL] },
          ] as const)
        : []),
    ]),
  ],
  result(facts, context, entered) {
    if (barsInEffect(entered, context).length > 0) return FAIL;
    const open = entered.some(({ record }) => record.bar === undefined);
    return open || withoutRecords(facts).length > 0 ? UNKNOWN : PASS;
  },
  shows(facts, context, entered) {
    const bars = gather(barsInEffect(entered, context), ({ party, record: { matter, bar } }) =>
      bar ? { party, matter: asWritten(matter), from: bar.from, until: bar.until } : undefined,
    );
    const open = entered.some(({ record }) => record.bar === undefined);
    return bars.length === 0 && (open || withoutRecords(facts).length > 0) ? {} : { bars };
  },
  needs: (facts, _, entered) => [
    ...withoutRecords(facts),
    ...entered.map(({ path }) => `${path}.bar`),
  ],
};

const enteredBy = (entered: readonly Entered[], { decidedOn }: Context) =>
  gather(entered, ({ party, record: { matter, on } }) =>
    on !== undefined && on <= decidedOn ? { party, matter: asWritten(matter), on } : undefined,
  );

/** Article 19: any record up to the day is pointed out (R19.record). */
export const recordOnFile: DeclaredRule<'A19.record', Credit, readonly Entered[]> = {
  id: 'A19.record',
  article: 19,
  modality: 'define',
  turnsAt: (facts, { decidedOn }, entered) => [
    ...recordLists(facts),
    ...entered.map(
      ({ path }): Turn => ({
        of: `${path}.on`,
        unit: 'day',
        limit: decidedOn,
        gives: UP_TO_THE_DAY,
      }),
    ),
  ],
  result(facts, context, entered) {
    if (enteredBy(entered, context).length > 0) return FAIL;
    const undated = entered.some(({ record }) => record.on === undefined);
    return undated || withoutRecords(facts).length > 0 ? UNKNOWN : PASS;
  },
  shows(facts, context, entered) {
    const records = enteredBy(entered, context);
    const undated = entered.some(({ record }) => record.on === undefined);
    return records.length === 0 && (undated || withoutRecords(facts).length > 0) ? {} : { records };
  },
  needs: (facts, _, entered) => [
    ...withoutRecords(facts),
    ...entered.map(({ path }) => `${path}.on`),
  ],
};

/** Article 19: who is formally barred does not apply. */
export const notBarred: DeclaredRule<'A19.not-barred', Application> = {
  id: 'A19.not-barred',
  article: 19,
  modality: 'must',
  turnsAt: [{ of: 'facts.credit', passes: ['clear', 'flagged'], fails: ['barred'] }],
  result: ({ credit }) => (credit === undefined ? UNKNOWN : settled(credit !== 'barred')),
  shows: ({ credit }) => ({ credit }),
  needs: ['facts.credit'],
};

/** Article 19: a record short of a bar is an important basis for the decision, so it is pointed out. */
export const unflagged: DeclaredRule<'A19.unflagged', Application> = {
  id: 'A19.unflagged',
  article: 19,
  modality: 'advise',
  turnsAt: [{ of: 'facts.credit', passes: ['clear'], fails: ['flagged', 'barred'] }],
  result: ({ credit }) => is(credit, 'clear'),
  shows: ({ credit }) => ({ credit }),
  needs: ['facts.credit'],
};
