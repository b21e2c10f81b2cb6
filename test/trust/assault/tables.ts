import { readFileSync } from 'node:fs';
import { fromTable, type Mapping } from '../../../src/table/index.js';
import { read } from '../../../src/table/read/index.js';
import { numbers, Tally, type Trial } from './trial.js';
import { openDocument, workbook } from './workbook.js';

const cell = (text: string) =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
const odsRow = (text: string, row = '', column = '') =>
  `<table:table-row ${row}><table:table-cell ${column} office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`;
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const xmlBook = (attributes: string) =>
  `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="甲"><Table><Row><Cell ${attributes}><Data ss:Type="String">甲</Data></Cell></Row></Table></Worksheet></Workbook>`;
const LAUGHS =
  '<!DOCTYPE a [<!ENTITY b "哈哈哈哈哈哈哈哈"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>';
const OUTSIDE = '<!DOCTYPE a [<!ENTITY d SYSTEM "file:///etc/passwd">]>';

/** Files of a few kilobytes that ask for more than any machine has, or for what lies outside them. */
const BOMBS: readonly (readonly [what: string, file: () => Uint8Array])[] = [
  ['xlsx that unpacks to 60 MB', () => workbook(cell(' '.repeat(60_000_000)))],
  ['xlsx that lies about it', () => workbook(cell(' '.repeat(60_000_000)), { said: 1000 })],
  ['ods that unpacks to 60 MB', () => openDocument(odsRow('甲'.repeat(20_000_000)))],
  ['ods that lies about it', () => openDocument(odsRow('甲'.repeat(20_000_000)), 1000)],
  [
    'xlsx with its last cell',
    () => workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  ],
  [
    'xlsx beyond its last row',
    () => workbook('<row r="99999999"><c r="A99999999"><v>1</v></c></row>'),
  ],
  [
    'ods of one row a million times',
    () =>
      openDocument(
        odsRow(
          '甲',
          'table:number-rows-repeated="1048576"',
          'table:number-columns-repeated="16384"',
        ),
      ),
  ],
  [
    'ods with a repetition behind a bracket',
    () => openDocument(odsRow('甲', '', '< table:number-columns-repeated="999999999"')),
  ],
  [
    'web page that spans',
    () => bytesOf('<table><tr><td colspan="1000000000">甲</td></tr></table>'),
  ],
  [
    'web page that spans down',
    () => bytesOf('<table><tr><td rowspan=1000000000>甲</td></tr></table>'),
  ],
  ['nested tables', () => bytesOf(`<table>${'<tr><td><table>'.repeat(50_000)}`)],
  [
    'xml that merges',
    () => bytesOf(xmlBook('ss:MergeAcross="900000000" ss:MergeDown="900000000"')),
  ],
  ['xml far out', () => bytesOf(xmlBook('ss:Index="900000000"'))],
  ['csv of one row', () => bytesOf(','.repeat(3_000_000))],
  ['csv of quotes', () => bytesOf('"'.repeat(1_000_001))],
];

const FOREIGN: readonly (readonly [string, () => Uint8Array])[] = [
  ['entities in xlsx', () => workbook(cell('&d;'), { doctype: LAUGHS })],
  ['a file of the machine in xlsx', () => workbook(cell('&d;'), { doctype: OUTSIDE })],
  ['a file of the machine in xml', () => bytesOf(OUTSIDE + xmlBook('').replace('>甲<', '>&d;<'))],
];

const FOLDER = new URL('../../cases/tables/', import.meta.url);
const SEEDS = ['_messy/决定台账.xlsx', '_messy/决定台账.xls', '_messy/决定台账.csv'];
const LIMITS = { unpacked: 20_000_000, rows: 100_000, cells: 2_000_000 };

/** A copy in which some bytes are others, or with a piece cut out. */
function damaged(bytes: Uint8Array, random: Generator<number, never>): Uint8Array {
  const next = (below: number) => Math.floor(random.next().value * below);
  const copy = Uint8Array.from(bytes);
  for (let left = 1 + next(6); left > 0; left -= 1) copy[next(copy.length)] = next(256);
  const from = next(copy.length);
  return next(3) === 0
    ? new Uint8Array([...copy.slice(0, from), ...copy.slice(from + next(900))])
    : copy;
}

/** What a mapping may hold that is none. */
const MAPPINGS: readonly unknown[] = [
  null,
  5,
  [],
  [[]],
  { kind: '__proto__', columns: {} },
  { kind: 'grant', columns: { 甲: { to: '__proto__.polluted' } } },
  { kind: 'grant', columns: { 甲: 'facts.__proto__.polluted' } },
  { kind: 'grant', columns: { 甲: 'meta.__proto__' } },
  { kind: 'grant', columns: { 甲: 'constructor.prototype.polluted' } },
  { kind: 'grant', columns: JSON.parse('{"__proto__":"id"}') },
  { kind: 'grant', columns: { '@ZZZZZZZZ': 'id' } },
  { kind: 'grant', headingRows: [1e9, -1], columns: { 甲: 'id' } },
  { kind: 'grant', columns: { 甲: 'facts.sources.999999999.amount' } },
  { kind: 'grant', columns: { 甲: 'id' }, children: { 乙: { sheet: '甲', to: 'facts.sources' } } },
  new Proxy({}, { ownKeys: () => [], get: () => 'grant' }),
];

export const tables: Trial = {
  name: 'tables',
  zh: '解压炸弹、谎报大小、重复与合并的单元格、外部实体、损坏的字节、怪异的映射：拒绝或读出表格，内存与时间有界，不读文件以外的东西',
  en: 'bombs that unpack, sizes that lie, cells that repeat and span, entities from outside, damaged bytes, strange mappings: refused or read, within bounds, and nothing outside the file is read',
  run: async (scale) => {
    const tally = new Tally();
    for (const [what, file] of BOMBS) {
      const began = performance.now();
      const answer = await read(file(), { limits: LIMITS }).catch((fault: unknown) => fault);
      const seconds = (performance.now() - began) / 1000;
      const held = typeof answer === 'object' && answer !== null && !(answer instanceof Error);
      tally.note(`${what}: ${seconds.toFixed(1)} s, ${String(answer)}`, held && seconds < 20);
    }
    for (const [what, file] of FOREIGN) {
      const said = JSON.stringify(await read(file()));
      const held = said.length < 2000 && !said.includes('root:') && !said.includes('哈哈');
      tally.note(`${what}: ${said.slice(0, 100)}`, held);
    }
    const random = numbers(23);
    for (const seed of SEEDS) {
      const bytes = new Uint8Array(readFileSync(new URL(encodeURI(seed), FOLDER)));
      for (let times = 0; times < 12 * scale; times += 1) {
        const answer = await read(damaged(bytes, random), { limits: LIMITS }).catch(String);
        const table = typeof answer === 'object' && 'sheets' in answer ? answer.sheets : undefined;
        const held = typeof answer === 'object' && answeredBy(table, undefined);
        tally.note(`${seed}, damaged: ${String(answer)}`, held);
      }
    }
    const sheets = [
      {
        name: '甲',
        rows: [
          ['甲', '乙'],
          ['=cmd()', '+1'],
        ],
      },
    ];
    for (const [at, mapping] of MAPPINGS.entries()) {
      tally.note(`mapping ${at}`, answeredBy(sheets, mapping as Mapping));
    }
    return tally;
  },
};

type Sheets = Parameters<typeof fromTable>[0];

/** Whether sheets are answered by a table or a refusal, and nothing is left behind. */
function answeredBy(sheets: Sheets | undefined, mapping: Mapping | undefined): boolean {
  if (sheets === undefined) return true;
  try {
    fromTable(sheets, mapping);
  } catch {
    return false;
  }
  return !('polluted' in {});
}
