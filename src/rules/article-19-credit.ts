import type { Facts } from '../entities/facts.js';
import type { DateText } from '../values/date.js';
import { gather } from '../values/gather.js';
import { canonicalText } from '../values/text.js';
import type { Application } from './article-12-application.js';
import { fail, missing, onDecision, pass, type Rule } from './rule.js';

type Credit = Facts<'credit-standing'>;
type CreditRecord = NonNullable<Credit['parties'][number]['records']>[number];
type Bar = NonNullable<CreditRecord['bar']>;

/** A record of a party, with the path that leads to it. */
interface Entered {
  readonly party: string;
  readonly record: CreditRecord;
  readonly path: string;
}

/** Article 19: a formal bar that is in effect on the day keeps a party out (R19.record). */
export const barInEffect = {
  id: 'A19.bar',
  article: 19,
  modality: 'define',
  turnsAt: [
    {
      of: 'facts.parties.0.records.0.bar.from',
      unit: 'day',
      limit: onDecision,
      gives: ['fail', 'fail', 'pass'],
    },
    {
      of: 'facts.parties.0.records.0.bar.until',
      unit: 'day',
      limit: onDecision,
      gives: ['pass', 'fail', 'fail'],
    },
  ],
  check({ parties }, { decidedOn }) {
    const records = recordsOf(parties);
    const bars = gather(records, ({ party, record: { matter, bar } }) =>
      bar && isInEffect(bar, decidedOn)
        ? { party, matter: canonicalText(matter), from: bar.from, until: bar.until }
        : undefined,
    );
    if (bars.length > 0) return fail({ bars });
    const open = records.filter(({ record }) => record.bar === undefined);
    const absent = [...withoutRecords(parties), ...open.map(({ path }) => `${path}.bar`)];
    return absent.length > 0 ? missing(absent) : pass({ bars: [] });
  },
} as const satisfies Rule<Credit>;

/** Article 19: any record up to the day is pointed out (R19.record). */
export const recordOnFile = {
  id: 'A19.record',
  article: 19,
  modality: 'define',
  turnsAt: [
    {
      of: 'facts.parties.0.records.0.on',
      unit: 'day',
      limit: onDecision,
      gives: ['fail', 'fail', 'pass'],
    },
  ],
  check({ parties }, { decidedOn }) {
    const entered = recordsOf(parties);
    const records = gather(entered, ({ party, record: { matter, on } }) =>
      on !== undefined && on <= decidedOn
        ? { party, matter: canonicalText(matter), on }
        : undefined,
    );
    if (records.length > 0) return fail({ records });
    const undated = entered.filter(({ record }) => record.on === undefined);
    const absent = [...withoutRecords(parties), ...undated.map(({ path }) => `${path}.on`)];
    return absent.length > 0 ? missing(absent) : pass({ records: [] });
  },
} as const satisfies Rule<Credit>;

function recordsOf(parties: Credit['parties']): Entered[] {
  const entered: Entered[] = [];
  parties.forEach(({ name, records }, p) => {
    records?.forEach((record, r) => {
      const path = `facts.parties.${p}.records.${r}`;
      entered.push({ party: canonicalText(name), record, path });
    });
  });
  return entered;
}

function withoutRecords(parties: Credit['parties']): string[] {
  return gather(parties, ({ records }, p) => (records ? undefined : `facts.parties.${p}.records`));
}

function isInEffect({ from, until }: Bar, day: DateText): boolean {
  return from <= day && (until === null || day <= until);
}

/** Article 19: who is formally barred does not apply. */
export const notBarred = {
  id: 'A19.not-barred',
  article: 19,
  modality: 'must',
  turnsAt: 'word',
  check({ credit }) {
    if (credit === undefined) return missing(['facts.credit']);
    return credit === 'barred' ? fail({ credit }) : pass({ credit });
  },
} as const satisfies Rule<Application>;

/** Article 19: a record short of a bar is an important basis for the decision, so it is pointed out. */
export const unflagged = {
  id: 'A19.unflagged',
  article: 19,
  modality: 'advise',
  turnsAt: 'word',
  check({ credit }) {
    if (credit === undefined) return missing(['facts.credit']);
    return credit === 'clear' ? pass({ credit }) : fail({ credit });
  },
} as const satisfies Rule<Application>;
