import type { Shape } from '../../../src/entities/dictionary/shape.js';
import { shapes } from '../../../src/entities/dictionary/shapes.js';
import { type DecisionRecord, draft, type Edition } from '../../../src/index.js';
import { addDays } from '../../../src/values/days.js';

/** A record, and the edition by which it is judged. */
export interface Judged {
  readonly record: DecisionRecord;
  readonly edition: Edition;
}

type Tree = Readonly<Record<string, unknown>>;
type Share = { readonly numerator: number; readonly denominator: number };

const DEPARTMENTS = ['310000', '320000', '330000', '340000'];
const CITIES = ['310100', '320100', '330100', '340100'];
const CRITERIA_OF_FOUR = (all: readonly string[]): unknown[] => [
  ...[all, []],
  ...all.map((one) => all.filter((other) => other !== one)),
  ...all.map((one) => [one]),
];

/**
 * What a fact could be, wider than the rules cut it: written down from the regulation, fact by fact, and not from
 * what the rules say of themselves.
 */
export function valuesAt(pattern: string, given: Judged, openDays = 1): unknown[] {
  const shape = shapes.facts[given.record.kind][pattern] as Shape;
  const typed = valuesOfType(pattern, shape, given, openDays);
  return [...new Map(typed.map((value) => [JSON.stringify(value), value])).values()].filter(
    (value) => value !== null || shape.nullable === true,
  );
}

function valuesOfType(pattern: string, shape: Shape, given: Judged, openDays: number): unknown[] {
  switch (shape.type) {
    case 'boolean':
      return [true, false];
    case 'word':
      return [...(shape.words ?? [])];
    case 'place':
      return placesAt(pattern, given);
    case 'date':
      return [null, ...daysAbout(given, openDays)];
    case 'integer':
      return integers(pattern, given);
    case 'money':
    case 'positive-money':
    case 'signed-money':
      return [null, ...amounts(pattern, shape, given)];
    case 'object':
      return [null, ...objects(pattern, given, openDays)];
    case 'list':
      return [null, ...lists(pattern, shape, given, openDays)];
    default:
      return [null, ...texts(pattern, given)];
  }
}

function placesAt(pattern: string, { edition }: Judged): string[] {
  if (pattern.endsWith('department')) return [...DEPARTMENTS, '310115', '110000'];
  const measured = (edition.localMeasures ?? []).map(({ place }) => place);
  const cities = edition.readings?.['R12.units'] === 'city';
  return [
    ...[...CITIES, '110000', ...measured],
    ...(cities && pattern === 'units.*.place' ? ['320200', '320000', '330000'] : []),
    ...(measured.length > 0 ? ['320500', '320000'] : []),
  ];
}

/** Every day on record, of decision and of the edition, with so many days before and after. */
function daysAbout({ record, edition }: Judged, open = 1): string[] {
  const named = JSON.stringify(record.facts).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  const measures = (edition.localMeasures ?? []).flatMap(({ from, to }) => [from, to]);
  const { forwarding } = parametersOf(edition);
  const apart =
    record.kind === 'solution-matching'
      ? [forwarding?.cutoffDays ?? 0, forwarding?.withinDays ?? 0]
      : [];
  const years = record.kind === 'annual-report' ? yearsOf(record).flatMap(edgesOf) : [];
  const base = [record.decidedOn, ...named, ...measures, ...years];
  const limits = [...base, edition.effectiveFrom, edition.effectiveTo].filter(
    (day) => day !== undefined,
  );
  const steps = Array.from({ length: 2 * open + 1 }, (_, step) => step - open);
  const far = [0, ...apart, ...apart.map((days) => -days)];
  const days = limits.flatMap((day) =>
    far.flatMap((away) => steps.map((by) => addDays(day, by + away))),
  );
  return [...new Set(days)].sort();
}

const edgesOf = (year: number): string[] => [`${year}-01-01`, `${year}-12-31`];

function yearsOf({ facts, decidedOn }: DecisionRecord): number[] {
  const { startedOn = decidedOn } = facts as { readonly startedOn?: string };
  const [first, last] = [Number(startedOn.slice(0, 4)), Number(decidedOn.slice(0, 4))];
  return Array.from({ length: Math.min(6, Math.max(0, last - first + 1)) }, (_, at) => first + at);
}

/** The parameters of an edition; one that nobody knows as the draft has it. */
function parametersOf({ parameters }: Edition): typeof draft.parameters {
  const known = Object.entries(parameters ?? {}).filter(
    ([, value]) => (value as Tree | null)?.['unknown'] !== true,
  );
  return { ...draft.parameters, ...Object.fromEntries(known) };
}

function integers(pattern: string, { record, edition }: Judged): number[] {
  const { focusMonths, reviewRoundsPerYear } = parametersOf(edition);
  const about = (limit: number) => [limit - 1, limit, limit + 1];
  if (pattern === 'demand.months') {
    return [...about(focusMonths.min), ...about(focusMonths.max)].filter((each) => each >= 1);
  }
  if (pattern === 'roundOfYear') return about(reviewRoundsPerYear.max).filter((each) => each >= 1);
  if (pattern === 'guide.year') return about((record.facts as { readonly year: number }).year);
  return [0, 1, 2, 3];
}

const ceil = (part: number | bigint, { numerator, denominator }: Share): number =>
  numerator === 0
    ? 0
    : Number((BigInt(part) * BigInt(denominator) + BigInt(numerator) - 1n) / BigInt(numerator));
const shareUp = (whole: number | bigint, { numerator, denominator }: Share): number =>
  Number((BigInt(whole) * BigInt(numerator) + BigInt(denominator) - 1n) / BigInt(denominator));
const floor = (whole: number, { numerator, denominator }: Share): number =>
  Number((BigInt(whole) * BigInt(numerator)) / BigInt(denominator));

/** The share of the whole that may be granted (R16.investment). */
function capOf(edition: Edition): Share {
  const { numerator, denominator } = parametersOf(edition).grantCap;
  return edition.readings?.['R16.investment'] === 'self-raised'
    ? { numerator, denominator: numerator + denominator }
    : { numerator, denominator };
}

function amounts(pattern: string, shape: Shape, { record, edition }: Judged): number[] {
  const facts = record.facts as { readonly grant?: number; readonly investment?: number };
  const { grant = 0, investment } = facts;
  const least = shape.type === 'signed-money' ? -1e6 : shape.type === 'positive-money' ? 1 : 0;
  const about = (limits: readonly number[]) =>
    limits
      .flatMap((limit) => [limit - 1, limit, limit + 1])
      .filter((each) => each >= least && each <= Number.MAX_SAFE_INTEGER);
  const measures = edition.localMeasures ?? [];
  const shares = [capOf(edition), ...measures.flatMap(({ grantShare }) => grantShare ?? [])];
  if (record.kind === 'grant') {
    const local = localOf(record);
    if (pattern === 'investment')
      return about([
        0,
        ...shares.flatMap((share) => [ceil(grant, share), ceil(grant + local, share)]),
      ]);
    if (pattern === 'localCap') return about([0, grant]);
    const caps = investment === undefined ? [] : shares.map((share) => floor(investment, share));
    const ceilings = measures.flatMap(({ ceiling }) =>
      ceiling === undefined ? [] : [Number(ceiling)],
    );
    const localCap = (facts as { readonly localCap?: number | null }).localCap ?? 0;
    return about([
      0,
      localCap,
      ...ceilings,
      ...caps,
      ...caps.map((cap) => cap - local),
      ...caps.map((cap) => cap - grant),
    ]);
  }
  if (record.kind === 'solver-payment') return about([0, ...paymentsFor(record, edition)]);
  const { notice } = record.facts as { readonly notice?: Tree };
  const stated = [notice?.['investment'], notice?.['awardFunds']].map((each) => Number(each ?? 0));
  return about([0, 1, 100, ...stated]);
}

const localOf = ({ facts }: DecisionRecord): number =>
  ((facts as { readonly sources?: readonly { level: string; amount: number }[] }).sources ?? [])
    .filter(({ level }) => level === 'local')
    .reduce((sum, { amount }) => sum + amount, 0);

/** Everything that a fact which has fields can be, each of its fields there that a rule reads. */
function objects(pattern: string, given: Judged, openDays: number): Tree[] {
  const own = Object.entries(shapes.facts[given.record.kind]).filter(
    ([each, { rules, required }]) =>
      each.startsWith(`${pattern}.`) &&
      !each.slice(pattern.length + 1).includes('.') &&
      (rules !== undefined || required === true),
  );
  return own.reduce<Tree[]>(
    (made, [each]) => {
      const values = valuesAt(each, given, openDays);
      return made.flatMap((object) =>
        values.map((value) => ({ ...object, [each.slice(pattern.length + 1)]: value })),
      );
    },
    [{}],
  );
}

function lists(pattern: string, shape: Shape, given: Judged, openDays: number): unknown[] {
  const { record, edition } = given;
  const days = daysAbout(given, openDays);
  switch (pattern) {
    case 'departments':
    case 'proposal.departments':
      return [...CRITERIA_OF_FOUR(DEPARTMENTS), ['110000'], ['310000', '320000']];
    case 'criteria':
    case 'assessment.criteria':
      return CRITERIA_OF_FOUR(shape.words ?? []);
    case 'notice.needs':
      return [['甲乙丙丁'], []];
    case 'demander.aliases':
      return [[]];
    case 'published':
      return [...adjusted(record).map((need) => [need]), []];
    case 'demand.needs':
      return [
        [],
        [{ id: 'N', text: 'n' }],
        [
          { id: 'N', text: 'n' },
          { id: 'M', text: 'n' },
        ],
      ];
    case 'team':
      return [[], ['甲'], ['甲', '乙']];
    case 'reports':
      return CRITERIA_OF_FOUR(yearsOf(record).map(String)).map((years) =>
        (years as string[]).map(Number),
      );
    case 'experts':
      return [[], [true], [false], [true, true], [true, false]].map((pools) =>
        (pools as boolean[]).map((inPool, at) => ({ id: `E${at}`, inPool })),
      );
    case 'received':
    case 'forwarded':
      return matching(given, pattern, days);
    case 'sources':
      return [
        [],
        ...amounts('sources.*.amount', { type: 'money' }, given).map((amount) => [
          { level: 'local', amount },
        ]),
        [{ level: 'central', amount: 5 }],
      ];
    case 'parties.*.records':
      return [[], ...creditRecords(record.decidedOn).map((row) => [row])];
    case 'contracts':
      return [
        [],
        ...payments(100, 0, given, days).map((paid) => [{ id: 'C', amount: 100, payments: paid }]),
      ];
    case 'contracts.*.payments':
      return paymentsFor(record, edition).flatMap((amount) =>
        payments(amount, 0, given, days, true),
      );
    case 'units':
      return unitLists(given);
    default:
      throw new Error(`${record.kind} ${pattern}`);
  }
}

/** None, and each solution on record, or one that is not, dated on each day; all of them, each on a day of its own. */
function matching({ record }: Judged, pattern: string, days: readonly string[]): unknown[] {
  const other = pattern === 'received' ? 'forwarded' : 'received';
  const rows = ((record.facts as Tree)[other] ?? []) as readonly {
    readonly id: string;
    readonly on?: string;
  }[];
  const singles = [...rows.map(({ id }) => id), '（别的）', '（又一）'].flatMap((id) =>
    days.map((on) => ({ id, on })),
  );
  const onDays = days.map((on) => rows.map(({ id }) => ({ id, on })));
  const own = [0, 1, -1].map((by) =>
    rows.map(({ id, on = record.decidedOn }) => ({ id, on: addDays(on, by) })),
  );
  // What came in later is not forwarded yet.
  const byThen = own.map((all) => all.filter(({ on }) => on <= record.decidedOn));
  const but = own.flatMap((all) => all.map(({ id }) => all.filter((row) => row.id !== id)));
  const late = own.flatMap((all) =>
    all.flatMap((_, at) =>
      days.map((on) => all.map((row, index) => (index === at ? { ...row, on } : row))),
    ),
  );
  return [[], ...singles.map((row) => [row]), ...onDays, ...own, ...byThen, ...but, ...late];
}

/** What is lacking to the floor of a contract, one fen less and nothing. */
function paymentsFor({ facts }: DecisionRecord, edition: Edition): number[] {
  const { contracts } = facts as {
    readonly contracts?: readonly {
      readonly amount: number;
      readonly payments?: readonly { readonly amount: number }[];
    }[];
  };
  const share = parametersOf(edition).solverPaymentFloor;
  const floors = (contracts ?? []).map(({ amount }) => shareUp(amount, share));
  const whole = shareUp(
    (contracts ?? []).reduce((sum, { amount }) => sum + BigInt(amount), 0n),
    share,
  );
  const paid = (contracts ?? [])
    .flatMap(({ payments: rows = [] }) => rows)
    .reduce((sum, { amount }) => sum + amount, 0);
  const own = (contracts ?? []).flatMap(({ amount, payments: rows = [] }) => {
    const paidOf = rows.reduce((sum, row) => sum + row.amount, 0);
    return [paidOf, ...rows.map((row) => row.amount)].map((each) => shareUp(amount, share) - each);
  });
  // Of several contracts together what came in may not count while what went back does, or the other way round.
  const all = (contracts ?? []).flatMap(({ payments: rows = [] }) => rows);
  const back = all.reduce((sum, { amount }) => sum + Math.min(amount, 0), 0);
  const came = all.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0);
  const sums = [whole, whole - paid, whole - back, whole - came, -paid];
  return [...new Set([...floors, ...own, ...sums])];
}

function payments(
  limit: number,
  _: number,
  { edition }: Judged,
  days: readonly string[],
  isLimit = false,
): unknown[][] {
  const least = isLimit ? limit : shareUp(limit, parametersOf(edition).solverPaymentFloor);
  // What no single amount can be is paid in two.
  const most = Number.MAX_SAFE_INTEGER;
  const inRows = (amount: number) => (amount > most ? [most, amount - most] : [amount]);
  return [
    [],
    ...[least - 1, least, least + 1].flatMap((amount) =>
      days.map((on) => inRows(amount).map((each) => ({ amount: each, on }))),
    ),
  ];
}

function texts(pattern: string, { record, edition }: Judged): unknown[] {
  const { keyFields } = parametersOf(edition);
  const { entry, units = [] } = record.facts as {
    readonly entry?: { readonly holder?: string } | null;
    readonly units?: readonly { readonly name: string }[];
  };
  switch (pattern) {
    case 'demand.field':
      return [...keyFields, '（其他）'];
    case 'demand.direction':
      return ['software', 'chip', 'equipment', 'material', 'demonstration', '（其他）'];
    case 'platform':
      return ['national-st-system', '（其他）'];
    case 'objective':
      return ['key-technology', 'major-project', 'key-enterprise-application', '（其他）'];
    case 'demander.name':
      return ['虚构的需求方', ...noticeTexts(record)];
    case 'entry.holder':
    case 'units.*.name':
      return [
        ...units.map(({ name }) => name),
        ...(entry?.holder === undefined ? [] : [entry.holder]),
        '甲',
        '（其他）',
      ];
    default:
      return ['（其他）'];
  }
}

/** None; one lead or none, in the delta or not, holder or not, with up to three others; two leads. */
function unitLists({ record, edition }: Judged): unknown[] {
  const { entry } = record.facts as { readonly entry?: { readonly holder?: string } | null };
  const names = [entry?.holder ?? '甲', '（其他）'];
  const unit = (name: string, role: string, place: string) => ({ name, role, place });
  const others = (
    edition.readings?.['R12.units'] === 'city'
      ? ['320100', '320200', '330100']
      : ['320100', '330100', '340100']
  ).map((place, at) => unit(`又${at}`, 'participant', place));
  const first = names.flatMap((name) =>
    ['lead', 'participant'].flatMap((role) =>
      ['310100', '110000'].map((place) => unit(name, role, place)),
    ),
  );
  const holders = names.map((name) => unit(name, 'participant', '330100'));
  return [
    [],
    ...first.flatMap((one) => [0, 1, 2, 3].map((more) => [one, ...others.slice(0, more)])),
    ...first.flatMap((one) => holders.map((holder) => [{ ...one, name: '首' }, holder])),
    ...first.map((one) => [one, unit('二', 'lead', '320100')]),
  ];
}

/** The needs as they stand after an adjustment, and the first of them with another text. */
function adjusted({ facts }: DecisionRecord): { readonly id: string; readonly text: string }[] {
  const { after } = facts as {
    readonly after: { readonly needs: readonly { readonly id: string; readonly text: string }[] };
  };
  const needs = after.needs.map(({ id, text }) => ({ id, text }));
  return [...needs, { id: needs[0]?.id ?? 'N', text: '（其他）' }];
}

/** What a notice says of which a name could be a part. */
function noticeTexts({ facts }: DecisionRecord): string[] {
  const { notice } = facts as { readonly notice: Tree };
  const texts = [
    notice['name'],
    notice['task'],
    notice['remarks'],
    ...((notice['needs'] ?? []) as string[]),
  ];
  // A name may be of marks alone: of what a reader sees, no more is asked.
  return texts.filter(
    (text): text is string =>
      typeof text === 'string' && [...text].length > 1 && /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(text),
  );
}

/** A record by then or later, without a bar, with one in effect, ended, or from tomorrow. */
function creditRecords(decidedOn: string): unknown[] {
  const bars = [
    null,
    { from: decidedOn, until: null },
    { from: addDays(decidedOn, -2), until: addDays(decidedOn, -1) },
    { from: addDays(decidedOn, 1), until: null },
  ];
  return [decidedOn, addDays(decidedOn, 1)].flatMap((on) =>
    bars.map((bar) => ({ matter: 'm', on, bar })),
  );
}
