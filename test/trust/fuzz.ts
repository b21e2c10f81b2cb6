import * as face from '../../src/index.js';
import * as lifecycle from '../../src/lifecycle/index.js';
import { en } from '../../src/messages/en/index.js';
import { zhCN } from '../../src/messages/zh-CN/index.js';
import * as regulation from '../../src/regulation/index.js';

/** The entry points whose functions read what a caller passes. */
export const library = { ...regulation, ...lifecycle, ...face };

type Call = (hostile: unknown) => unknown;
const any = (value: unknown) => value as never;

/** The day of decision and an edition of the caller's, for what needs one. */
const day = { decidedOn: '2024-06-30' };

/** What the library says to people of an answer; it must always find words, and no word of a program. */
function say(answer: face.RecheckResult): void {
  for (const says of [zhCN, en]) {
    const texts =
      answer.verdict === 'invalid'
        ? says.errors(answer)
        : [says.conclusion(answer), ...answer.findings.map((finding) => says.finding(finding))];
    // An error quotes what it was given, and that may be NaN.
    const word = answer.verdict === 'invalid' ? /\[object/ : /undefined|NaN|\[object/;
    const bad = texts.find((text) => text === '' || word.test(withoutQuotes(text)));
    if (bad !== undefined) throw new Error(`said: ${bad.slice(0, 200)}`);
  }
}

/** A message without what it quotes: a caller may well call a demand “undefined”. */
const withoutQuotes = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/g, '');

/** What answers whatever it is given, and never throws. */
export const NEVER_THROWS: Readonly<Record<string, Call>> = {
  recheck: (hostile) => say(library.recheck(hostile)),
  recheckAll: (hostile) => [...library.recheckAll([hostile, hostile])].map(say),
  readEdition: (hostile) => library.readEdition(hostile),
  parseMoney: (hostile) => library.parseMoney(hostile, true),
  countIn: (hostile) => library.countIn(library.emptySummary(), library.recheck(hostile)),
  clausesOf: (hostile) => library.clausesOf(any(hostile)),
  replay: (hostile) => library.replay(hostile),
  'replay of hostile acts': (hostile) => library.replay({ id: 'D', acts: [hostile, hostile] }),
  replayAll: (hostile) => [...library.replayAll([hostile])],
  readAct: (hostile) => library.readAct(hostile),
  evolve: (hostile) => library.evolve(library.initialState(), any(hostile)),
  initialState: () => library.initialState(),
  emptySummary: () => library.emptySummary(),
  crossCheck: (hostile) => library.crossCheck([hostile, hostile]),
  gatherAcross: (hostile) => library.gatherAcross([hostile, hostile]),
  readFacts: (hostile) => library.readFacts('grant', hostile, day),
  'readFacts without a day': (hostile) => library.readFacts('project-application', hostile),
  verdictOn: (hostile) => library.verdictOn(any(hostile), { lawful: [], possible: [] }),
  recordSchemas: (hostile) =>
    Object.values(library.recordSchemas).map((schema) => schema.safeParse(plain(hostile))),
  factSchemas: (hostile) =>
    Object.values(library.factSchemas).map((schema) => schema.safeParse(plain(hostile))),
};

/** Data without getters and proxies: zod itself reads what it checks, and does not catch what they throw. */
function plain(hostile: unknown): unknown {
  try {
    return structuredClone(hostile);
  } catch {
    return null;
  }
}

/** What is for checked data: on anything else it may say so, with an error of the language. */
export const MAY_REFUSE: Readonly<Record<string, Call>> = {
  determine: (hostile) => library.determine('grant', any(hostile), day),
  judge: (hostile) => library.judge('grant', any(hostile), day),
  mergeAcross: (hostile) => library.mergeAcross(any(hostile), any(hostile)),
  checkCreditCode: (hostile) => library.checkCreditCode(any(hostile)),
  addDays: (hostile) => library.addDays(any(hostile), 1),
  languageOf: (hostile) => library.languageOf(any(hostile)),
  isKnown: (hostile) => library.isKnown(hostile),
  readingOf: (hostile) => library.readingOf(any(hostile), 'R16.contract'),
  writtenMoney: (hostile) => library.writtenMoney(any(hostile)),
  wan: (hostile) => library.wan(any(hostile)),
  yuan: (hostile) => library.yuan(any(hostile)),
  demandStatus: (hostile) => library.demandStatus(any(hostile)),
  entryStage: (hostile) => library.entryStage(any(hostile), any(hostile)),
  entryStatus: (hostile) => library.entryStatus(any(hostile), any(hostile)),
  statusesIn: (hostile) => library.statusesIn(any(hostile)),
  article: (hostile) => library.article(any(hostile)),
  disclosures: (hostile) => library.disclosures(any(hostile), any(hostile)),
  publicNotice: (hostile) => library.publicNotice(any(hostile), any(hostile)),
  statusesOf: (hostile) => library.statusesOf(any(hostile)),
  provincesCovered: (hostile) => library.provincesCovered(any(hostile)),
  largestGrant: (hostile) => library.largestGrant(any(hostile)),
  todayIn: (hostile) => library.todayIn('Asia/Shanghai', any(hostile)),
  DataFault: (hostile) => new library.DataFault(any(hostile)),
  smallestPayment: (hostile) => library.smallestPayment(any(hostile)),
  yearsDue: (hostile) => library.yearsDue(any(hostile), null, '2024-06-30'),
  showMoney: (hostile) => library.showMoney(any(hostile)),
  departmentFor: (hostile) => library.departmentFor(any(hostile)),
  inDelta: (hostile) => library.inDelta(any(hostile)),
  isDepartment: (hostile) => library.isDepartment(any(hostile)),
  departmentLabel: (hostile) => library.departmentLabel(any(hostile), 'en'),
  departmentsLacking: (hostile) => library.departmentsLacking(any(hostile)),
  isPlace: (hostile) => library.isPlace(any(hostile)),
  provinceOf: (hostile) => library.provinceOf(any(hostile)),
  reading: (hostile) => library.reading(any(hostile)),
  isDated: (hostile) => library.isDated(any(hostile)),
  placeLabel: (hostile) => library.placeLabel(any(hostile), 'en'),
};

/** A record whose answer must stay the same, whatever was thrown at the library before. */
const CANARY = {
  id: 'canary',
  kind: 'grant',
  decidedOn: '2024-06-30',
  facts: { investment: '3000万元', grant: '900万元', approvedOn: '2024-06-28' },
  outcome: 'permit',
  reasons: { 'A16.grant-cap': 'a reason' },
};
const canary = (): string =>
  JSON.stringify([library.recheck(CANARY), Object.keys(Object.prototype)]);
const EXPECTED = canary();

/** Thrown by a getter of the caller's own: not the library's error. */
const OWN = 'a getter that throws';

/** Throws one thing at every public function. Returns what went wrong, in words; nothing where all held. */
export function throwAt(make: () => unknown): string[] {
  const faults: string[] = [];
  for (const [name, call] of Object.entries(NEVER_THROWS)) {
    const thrown = errorOf(() => call(make()));
    if (thrown !== undefined) faults.push(`${name} threw ${thrown}`);
  }
  for (const [name, call] of Object.entries(MAY_REFUSE)) {
    const thrown = errorOf(() => call(make()));
    if (thrown !== undefined && !/^(RangeError|TypeError|DataFault|SyntaxError): /.test(thrown)) {
      if (!thrown.includes(OWN)) faults.push(`${name} threw ${thrown}`);
    }
  }
  if (canary() !== EXPECTED) faults.push('what was thrown at the library changed its next answer');
  if ('polluted' in {}) faults.push('the prototype of all objects was changed');
  return faults;
}

function errorOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : String(error);
  }
}
