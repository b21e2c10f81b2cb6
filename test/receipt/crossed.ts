import type { Kind } from '../../src/index.js';
import { addDays } from '../../src/testing/index.js';
import { DECIDED_ON, typicalFacts } from '../records.js';

const [BEFORE, AFTER] = [addDays(DECIDED_ON, -1), addDays(DECIDED_ON, 1)];
const DAYS = [BEFORE, DECIDED_ON, AFTER, undefined] as const;

/** A list without what is left out of it, as records are. */
const present = <Row extends object>(row: Row): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** Days of acceptance and of payments crossed, one contract short by a refund, or of unknown payments. */
function* payments(): Generator<object> {
  const first = (on: string | undefined) => present({ amount: 80, on });
  for (const acceptanceOn of [...DAYS, null]) {
    for (const one of DAYS) {
      for (const other of DAYS) {
        const second = [present({ amount: 81, on: other }), present({ amount: -1, on: one })];
        const contracts = [
          { id: 'C1', amount: 100, payments: [first(one)] },
          { id: 'C2', amount: 100, payments: second },
        ];
        yield present({ acceptanceOn, contracts });
      }
      const unknown = { id: 'C2', amount: 100 };
      yield present({
        acceptanceOn,
        contracts: [{ id: 'C1', amount: 100, payments: [first(one)] }, unknown],
      });
    }
  }
}

const PLACES = ['310115', '320500', '320100', '320000', '330000', '110108', undefined] as const;

/** Two units, one of which states two places, from everywhere; the other may stand between them. */
function* units(): Generator<object> {
  const lead = { role: 'lead', kind: 'enterprise' };
  const between = { name: '乙', role: 'participant', kind: 'university', place: '320500' };
  for (const again of ['310115', '320500', '330100']) {
    const first = { name: '甲', ...lead, place: '310115' };
    const third = { name: '甲', role: 'subproject', kind: 'enterprise', place: again };
    yield { ...typicalFacts['project-application'], units: [first, between, third] };
  }
  for (const one of PLACES) {
    for (const other of PLACES) {
      for (const third of ['310115', '320100', '110108', undefined]) {
        const rows = [
          { name: '甲', ...lead, place: one },
          { name: '乙', role: 'participant', kind: 'university', place: other },
          { name: '乙', role: 'participant', kind: 'university', place: third },
        ];
        yield { ...typicalFacts['project-application'], units: rows.map(present) };
      }
    }
  }
}

/** Units that state two places each: of any two some province may be the same. */
export function* scatteredUnits(): Generator<object> {
  for (const places of [
    [
      ['310115', '320500'],
      ['310115', '330100'],
      ['340100', '320500'],
    ],
    [
      ['310115', '110108'],
      ['310115', '110108'],
    ],
    [
      ['310115', '320500'],
      ['310115', '320500'],
    ],
  ]) {
    const units = places.flatMap((stated, at) =>
      stated.map((place, row) => ({
        ...{ name: `单位${at}`, role: at + row === 0 ? 'lead' : 'participant' },
        ...{ kind: 'enterprise', place },
      })),
    );
    yield { ...typicalFacts['project-application'], units };
  }
}

/** A department that is none of the four, and the place not on record. */
function* collections(): Generator<object> {
  const { demander, ...others } = typicalFacts['demand-collection'];
  const { place: _, ...placeless } = { place: undefined, ...demander };
  for (const department of ['110000', '320000'])
    yield { ...others, department, demander: placeless };
}

/** Notices in which the demander stands as often as is told, and more often. */
function* notices(): Generator<object> {
  const { notice, ...others } = typicalFacts['demand-publication'];
  for (const times of [999, 1000, 1001]) {
    const needs = Array.from({ length: times }, (_, at) => `江南芯材 ${at}`);
    yield { ...others, notice: { ...notice, needs } };
  }
  // Of one, two and three characters, in other widths, cases and spacings, and beyond the first plane.
  const texts = [
    '甲',
    '甲乙',
    '甲乙丙',
    'Ａ',
    'Ａｂ',
    'a B',
    '\u{20000}',
    '\u{20000}\u{20001}',
    '',
  ];
  for (const name of texts) {
    for (const text of texts.slice(0, -1)) {
      const demander = { name: text, id: '乙丙', aliases: ['ab', '丙', text] };
      yield {
        ...others,
        demander,
        notice: { ...notice, name, needs: [text, name], remarks: text },
      };
    }
  }
}

/** Local money about the whole cap of the grant, with nothing, little and the rest granted beside it. */
function* grants(): Generator<object> {
  for (const local of [0, 299, 300, 301, undefined]) {
    for (const grant of [0, 1, 2, 300, 301]) {
      for (const localCap of [null, 0, grant, undefined]) {
        const sources = local === undefined ? undefined : [{ level: 'local', amount: local }];
        yield present({ ...typicalFacts.grant, investment: 1_000, grant, localCap, sources });
      }
    }
  }
}

/** Needs of which an id or a text is written in another width, case or spacing than elsewhere, or is another. */
function* adjustments(): Generator<object> {
  const ways = ['N1', 'Ｎ１', ' N 1', 'n1', 'N2'];
  const need = (id: string, text: string) => ({ id, text, solved: false });
  const of = { name: '项目 A', task: '任务' };
  for (const id of ways) {
    for (const text of ways) {
      const needs = [need(id, text), need('N9', 'N9')];
      const plain = [need('N1', 'N1'), need('N9', '九')];
      yield {
        published: [{ id: 'N1', text: 'N1' }],
        before: { ...of, needs: plain },
        after: { name: '项目Ａ', task: text, needs },
      };
      yield {
        published: [{ id, text }],
        before: { ...of, needs },
        after: { ...of, needs: plain },
      };
    }
  }
  yield* withdrawals();
}

/** Of two needs that are withdrawn and one that stays, each solved, open or not on record. */
function* withdrawals(): Generator<object> {
  const of = { name: '项目 A', task: '任务' };
  const need = (id: string, solved: boolean | undefined) => present({ id, text: id, solved });
  for (const one of [true, false, undefined]) {
    for (const other of [true, false, undefined]) {
      for (const stays of [true, false, undefined]) {
        yield {
          published: [{ id: 'N3', text: 'N3' }],
          before: { ...of, needs: [need('N1', one), need('N2', other), need('N3', stays)] },
          after: { ...of, needs: [need('N3', stays)] },
        };
      }
    }
  }
}

/** Two solutions, their ids written with blanks about them, received and handed on in every order. */
function* matchings(): Generator<object> {
  const days = [addDays(DECIDED_ON, -40), ...DAYS];
  for (const one of days) {
    for (const other of days) {
      for (const batch of days) {
        yield {
          received: [present({ id: ' Ｓ1 ', on: one }), present({ id: 'S2 ', on: other })],
          forwarded: [present({ id: 'S1', on: batch }), { id: 'S9', on: DECIDED_ON }],
        };
      }
    }
  }
}

/** Facts in which what decides together is crossed, where no limit alone leads there. */
export function crossedFacts(kind: Kind): Iterable<object> {
  if (kind === 'demand-adjustment') return adjustments();
  if (kind === 'solution-matching') return matchings();
  if (kind === 'grant') return grants();
  if (kind === 'solver-payment') return payments();
  if (kind === 'project-application') return units();
  if (kind === 'demand-collection') return collections();
  return kind === 'demand-publication' ? notices() : [];
}
