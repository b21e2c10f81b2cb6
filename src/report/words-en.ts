import { exactYuan } from './amounts.js';
import type { ReportWords } from './words.js';

const counted = (count: number): string => `${count} ${count === 1 ? 'record' : 'records'}`;

/** What an English report says around the messages. */
export const enReport: ReportWords = {
  title: 'Recheck report',
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  beforeConsequence: '. ',
  subject: { demand: 'demand', entry: 'entry', project: 'project' },
  place: (file, sheet, line) =>
    sheet === undefined
      ? `${file === '-' ? 'standard input' : file}, line ${line}`
      : `${file}, sheet “${sheet}”, row ${line}`,
  amount: (fen) => `CNY ${exactYuan(fen)}`,
  records: counted,
  sections: {
    basis: 'Basis and input',
    stakes: 'Money at stake',
    grounds: 'By ground',
    overturned: 'Contrary to the measures',
    undetermined: 'To be clarified: whom to ask what',
    invalid: 'Faulty records',
    distribution: 'Distribution',
    cards: 'Record by record',
    upheld: 'In keeping with the measures',
  },
  heads: {
    number: 'No.',
    id: 'Id',
    kind: 'Matter',
    day: 'Decided on',
    file: 'Belongs to',
    unit: 'Unit',
    ground: 'Ground',
    clause: 'Clause',
    amount: 'Amount concerned',
    source: 'Source',
    records: 'Records',
    outcome: 'Recorded outcome',
    verdict: 'Recheck',
    advice: 'To be noted',
    rule: 'Rule',
    strength: 'Force',
    result: 'Result',
    explanation: 'Explanation',
    holder: 'Whom to ask',
    question: 'What to ask',
    errors: 'Errors',
    year: 'Year',
    edition: 'Edition',
    conclusion: 'Conclusion',
    due: 'Outcome due or possible',
    possible: 'Possible outcomes',
    notes: 'Please check',
    meta: 'Further data',
    excused: 'Principles with a reason',
    what: 'Item',
    concerned: 'Amount concerned',
    path: 'Path',
    asked: 'Records concerned',
  },
  basis: {
    noAdvice: 'This report gives reasons, item by item; it is no legal advice.',
    version: (version) => `Rechecked with jiebang ${version}`,
    input: (file, records, sha256) =>
      `Input: ${file === '-' ? 'standard input' : file}, ${counted(records)}${sha256 === undefined ? '' : `, SHA-256 ${sha256}`}`,
    further: (sheet, file, sha256) => `Further sheet: “${sheet}”, ${file}, SHA-256 ${sha256}`,
    mapping: (file, sha256) => `Mapping: ${file}, SHA-256 ${sha256}`,
    remarks: (count) =>
      `What was said while the tables were read (${count}: skipped, hidden, merged, rounded, computed, empty)`,
    asEdition: (id) => `Every record is judged by the edition “${id}”, whatever it names.`,
    onlyVerdicts: (verdicts) =>
      `Only these are listed record by record: ${verdicts}; all totals are of all records.`,
    onlyGroup: (path, value, records, of) =>
      `This report holds only the ${counted(records)} whose ${path} is “${value}”; the input has ${of}.`,
  },
  stakes: {
    kind: {
      grant: 'Grants above their cap (public money)',
      'solver-payment': 'Payments to solvers short before acceptance (the demanders’ debt)',
    },
    amount: { grant: 'Above the cap', 'solver-payment': 'Short before acceptance' },
    latest: 'The latest record of each project',
    superseded: 'Superseded by a later record of the same project (apart, not added)',
    apart: 'besides, without a project on record, ',
    unjoined: 'Without a project on record (apart, not added)',
    examined: 'Records of this kind that were examined',
    sentence: {
      grant: (records, amount, concerned) =>
        `${counted(records)} of grants contrary to the measures: ${amount} above the cap in all, ${concerned} concerned in all.`,
      'solver-payment': (records, amount, _concerned) =>
        `${counted(records)} of payments contrary to the measures: ${amount} short before acceptance in all.`,
    },
    withConcerned: (amount, concerned) => `${amount}, with ${concerned} concerned`,
    none: {
      grant: 'Among the grants nothing contrary to the measures can be put in money.',
      'solver-payment': 'Among the payments nothing contrary to the measures can be put in money.',
    },
    rules:
      'The two sums are of different money and are not added. They count what was permitted, or held to be met, contrary to the measures; of each project and matter the latest record alone. Where the project was not approved, or the edition not in force, the whole grant is concerned.',
    unmeasured: (records) =>
      `Besides, ${counted(records)} of what was permitted, or held to be met, contrary to the measures cannot be put in money.`,
    notMeasurable: 'not measurable',
    nothing: 'No record in this report is of a grant or of a payment to a solver.',
  },
  groundsOverlap:
    'A record may rest on several grounds, so the rows do not add up; superseded records count no amount.',
  byKind: 'By matter',
  byYear: 'By year of decision',
  by: (path) => `By ${path}`,
  notStated: '(not stated)',
  recorded: 'Recorded outcome',
  ground: 'ground',
  note: 'Please check',
  excused: 'reason on record',
  seeAbove: 'see above',
  allFindings: (count) => `All findings (${count})`,
  tooManyCards: (cards, most) =>
    `${cards} records call for a card of their own, more than ${most}: this report keeps its index and tables. Write the cards in parts: --verdict overturned for one verdict alone, or --group PATH=VALUE (such as --group year=2024) for some of the records.`,
  none: 'None.',
  timeTells: 'time, further evidence or the edition will tell',
  picture: {
    paid: (contract) => `Payments on contract “${contract}”`,
    paidSaid: (paid, floor, day) =>
      `${paid} paid net before the day of acceptance (${day}); the floor is ${floor}.`,
    acceptance: (day) => `accepted ${day}`,
    floor: (share) => `floor ${share}`,
  },
  worksheet: {
    title: 'Audit working paper',
    factsTitle: 'Audit evidence sheet',
    index: 'Index',
    unit: 'Audited unit',
    matter: 'Matter',
    facts: 'Facts',
    moreFacts: (count) => `${count} more ${count === 1 ? 'fact' : 'facts'}: see the source`,
    basis: 'Legal basis',
    quoted: (edition) =>
      `Quoted from the draft; judged by the edition “${edition}”, which prevails where it differs.`,
    conclusion: 'Conclusion',
    amount: 'Amount',
    source: 'Source',
    prepared: 'Prepared by, date',
    reviewed: 'Reviewed by, date',
    opinion: 'Opinion of the unit that supplies the evidence',
    signed: 'Signature and seal, date',
    noPages: 'No record is contrary to the measures.',
    faulty: (count, places) =>
      `${count} faulty ${count === 1 ? 'record' : 'records'} could not be rechecked and ${count === 1 ? 'has' : 'have'} no page: ${places}.`,
  },
  sheets: {
    summary: 'Summary',
    overturned: 'Contrary',
    questions: 'To be clarified',
    invalid: 'Faulty',
    findings: 'All findings',
    inUnit: (amount) => `${amount} (CNY 10,000)`,
    fenPerUnit: 1_000_000n,
  },
};
