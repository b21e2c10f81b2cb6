import { readFileSync } from 'node:fs';
import * as dictionary from '../../src/dictionary.js';
import * as explain from '../../src/explain/index.js';
import * as face from '../../src/index.js';
import * as json from '../../src/json-schema.js';
import * as lifecycle from '../../src/lifecycle/index.js';
import * as english from '../../src/messages/en/index.js';
import * as chinese from '../../src/messages/zh-CN/index.js';
import * as regulation from '../../src/regulation/index.js';
import * as tables from '../../src/table/index.js';
import * as readers from '../../src/table/read/index.js';
import { linesOf } from '../cases/cases.js';

/** Every entry point that gives values, but for the schemas of zod and the arbitraries for tests. */
export const ENTRY_POINTS = {
  jiebang: face,
  'jiebang/regulation': regulation,
  'jiebang/lifecycle': lifecycle,
  'jiebang/explain': explain,
  'jiebang/dictionary': dictionary,
  'jiebang/json-schema': json,
  'jiebang/messages/zh-CN': chinese,
  'jiebang/messages/en': english,
  'jiebang/table': tables,
  'jiebang/table/read': readers,
} as const;

const EDITION = {
  id: '2026',
  effectiveFrom: '2026-01-01',
  parameters: {
    grantCap: { numerator: 1, denominator: 4 },
    reserveEntryRequired: { unknown: true },
  },
  readings: { 'R16.contract': 'sum' },
  rules: { 'A9.contents': { modality: 'advise' } },
  localMeasures: [{ place: '340000', title: 't', source: 's', ceiling: '2000万元' }],
};
const GRANT = { investment: '3000万元', grant: '920万元', localCap: null } as const;
const DAY = { decidedOn: '2024-06-30' } as const;
const RECORD = { id: 'G', kind: 'grant', ...DAY, facts: GRANT, outcome: 'permit' } as const;
const DEMAND = { name: '检测', task: '研制', needs: [{ id: 'N1', text: '检出率' }] } as const;

/** One record of each kind and verdict, as they stand among the cases. */
function records(): unknown[] {
  const found = new Map<string, unknown>();
  for (const { record, expect } of linesOf<{
    record: { kind: string };
    expect: { verdict: string };
  }>('recheck.ndjson')) {
    found.set(`${record.kind} ${expect.verdict}`, record);
  }
  return [...found.values(), null, {}];
}
const dockets = (): unknown[] => [
  ...linesOf<unknown>('dockets.ndjson').slice(0, 4),
  ...linesOf<unknown>('dockets-lifecycle.ndjson').slice(0, 4),
  { id: 'K' },
];

const edition = () => {
  const read = face.readEdition(structuredClone(EDITION));
  if (!read.ok) throw new Error('the edition is sound');
  return read.edition;
};
const story = () =>
  readFileSync(new URL('../cases/crosscheck-story.ndjson', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
const loaded = () => ({ editions: [edition()] });
const states = () =>
  dockets().flatMap((docket) => {
    const replayed = lifecycle.replay(docket);
    return replayed.verdict === 'invalid' ? [] : [replayed.state];
  });
const asked = (machine: lifecycle.Machine) =>
  states().map((state) => [
    machine.allowed(state),
    machine.allowed(state, 'office', '2026-01-01'),
    machine.decide({ act: 'publish-guide', on: '2022-07-01', by: 'agency', year: 2022 }, state),
    machine.decide({ act: 'close-demand' } as never, state),
    machine.initialState(),
  ]);
const sheet = {
  name: 'grant',
  rows: [
    ['kind', 'id'],
    ['grant', 'x'],
  ],
} as never;
const kinds = Object.keys(face.factSchemas) as face.Kind[];

/** What every exported function answers, asked anew each time, on data of its own. */
export const ANSWERS: Readonly<Record<string, () => unknown>> = {
  checkCreditCode: () => face.checkCreditCode('91110108551385082Q'),
  countIn: () => face.countIn(face.emptySummary(), face.recheck(structuredClone(RECORD))),
  crossCheck: () => face.crossCheck(story()),
  departmentFor: () => face.departmentFor('320500'),
  departmentLabel: () => face.departmentLabel('320000', 'en'),
  determine: () => face.determine('grant', { ...GRANT }, { ...DAY, edition: edition() }),
  disclosures: () => face.disclosures({ name: '甲乙', task: '甲 乙' }, { name: '甲乙' }),
  emptySummary: () => face.emptySummary(),
  gatherAcross: () => face.gatherAcross(story()),
  inDelta: () => face.inDelta('320500'),
  isDepartment: () => face.isDepartment('320000'),
  judge: () => face.judge('grant', { ...GRANT }, DAY),
  languageOf: () => face.languageOf('zh'),
  largestGrant: () => face.largestGrant(1_000_000),
  mergeAcross: () => face.mergeAcross(face.gatherAcross(story()), face.gatherAcross(story())),
  parseMoney: () => face.parseMoney('3万元'),
  placeLabel: () => face.placeLabel('320500', 'zh'),
  provincesCovered: () => face.provincesCovered([{ place: '320500' }]),
  publicNotice: () => [
    face.publicNotice(structuredClone(DEMAND), { name: '华芯' }),
    face.publicNotice({ name: '华芯', task: '华芯' }, { name: '华芯' }),
  ],
  readFacts: () => [face.readFacts('grant', { ...GRANT }), face.readFacts('grant', {})],
  todayIn: () => face.todayIn('Asia/Shanghai', 0),
  DataFault: () => 0,
  questions: () =>
    records()
      .slice(0, 12)
      .map((record) => explain.questions(record)),
  questionsByHolder: () => explain.questionsByHolder(records().slice(0, 12)),
  flips: () => explain.flips(structuredClone(RECORD)),
  openApiComponents: () => json.openApiComponents(),
  readEdition: () => [face.readEdition({ id: 'draft' })],
  recheck: () => [
    ...records().map((record) => face.recheck(record)),
    ...linesOf<{ edition: unknown; record: unknown }>('editions.ndjson')
      .slice(0, 60)
      .map(({ edition: data, record }) =>
        face.recheck(record, { editions: [data as face.Edition] }),
      ),
  ],
  recheckAll: () => [...face.recheckAll(records())],
  showMoney: () => face.showMoney(1),
  smallestPayment: () => face.smallestPayment(100),
  statusesOf: () => [
    face.statusesOf([{ id: 'N1', solved: true }] as never),
    face.statusesOf([{ id: 'N1' }] as never),
    face.statusesOf([]),
  ],
  verdictOn: () => face.verdictOn('permit', { lawful: ['permit'], possible: ['permit'] }),
  wan: () => face.wan(1),
  writtenMoney: () => face.writtenMoney('3万元'),
  yearsDue: () => face.yearsDue('2020-01-01', null, '2024-06-30'),
  yuan: () => face.yuan(1),
  addDays: () => regulation.addDays('2024-06-30', 1),
  article: () => regulation.articles.map(({ number }) => regulation.article(number)),
  clausesOf: () => regulation.clausesOf('A16.grant-cap'),
  departmentsLacking: () => regulation.departmentsLacking(['310000']),
  isDated: () => regulation.isDated(face.draft),
  isKnown: () => regulation.isKnown(1),
  isPlace: () => regulation.isPlace('320500'),
  provinceOf: () => regulation.provinceOf('320500'),
  reading: () => regulation.readings.map(({ id }) => regulation.reading(id)),
  readingOf: () => regulation.readingOf(face.draft, 'R16.contract'),
  demandStatus: () =>
    states().flatMap(({ demand }) => (demand === null ? [] : [lifecycle.demandStatus(demand)])),
  entryStage: () =>
    states().flatMap((state) =>
      state.entries.map((each) => lifecycle.entryStage(each, state.demand)),
    ),
  entryStatus: () =>
    states().flatMap((state) =>
      state.entries.map((each) => lifecycle.entryStatus(each, state.demand)),
    ),
  evolve: () =>
    lifecycle.evolve(lifecycle.initialState(), {
      act: 'publish-guide',
      on: '2022-07-01',
      by: 'office',
      year: 2022,
    }),
  initialState: () => lifecycle.initialState(),
  readAct: () => [
    lifecycle.readAct({ act: 'close-demand' }),
    lifecycle.readAct({ act: 'publish-guide', on: '2022-07-01', by: 'office', year: 2022 }),
  ],
  replay: () => dockets().map((docket) => lifecycle.replay(docket)),
  replayAll: () => [...lifecycle.replayAll(dockets())],
  statusesIn: () => states().map((state) => lifecycle.statusesIn(state)),
  compareEditions: () => explain.compareEditions(records(), face.draft, edition()),
  minimalFacts: () => records().map((record) => explain.minimalFacts(record)),
  robustness: () =>
    records()
      .slice(0, 12)
      .map((record) => explain.robustness(record, loaded())),
  robustnessShare: () => explain.robustnessShare([explain.robustness(structuredClone(RECORD))]),
  choicesOfReadings: () => dictionary.choicesOfReadings(),
  factsStatedBy: () => dictionary.factsStatedBy('award-grant'),
  fieldAt: () => dictionary.fieldAt('grant', 'facts.grant'),
  fieldsOf: () =>
    [...kinds, 'edition', 'record', 'docket'].map((of) => dictionary.fieldsOf(of as never)),
  holders: () => dictionary.holders(),
  labelAt: () => dictionary.labelAt('facts.localCap', 'grant'),
  outcomesOf: () => kinds.map((kind) => dictionary.outcomesOf(kind)),
  wordLists: () => dictionary.wordLists(),
  wordsOf: () => dictionary.wordLists().map((list) => dictionary.wordsOf(list)),
  jsonSchema: () => json.jsonSchema('edition'),
  jsonSchemaNames: () => json.jsonSchemaNames(),
  fromTable: () => tables.fromTable([sheet]),
  read: () => 0,
  'a machine': () =>
    [
      lifecycle.demandMachine,
      lifecycle.entryMachine,
      lifecycle.projectMachine,
      lifecycle.docketMachine,
    ].map((machine) => asked(machine as unknown as lifecycle.Machine)),
  'the messages': () =>
    [chinese.zhCN, english.en].map((says) => [
      says.errors(face.recheck(null) as face.Invalid),
      says.under(edition()),
    ]),
};

/** What of the law itself is handed out, to be read and not to be changed. */
export const LAW: readonly string[] = ['article', 'clausesOf', 'reading'];
