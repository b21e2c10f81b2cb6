/**
 * Makes the synthetic export of docs/guides/from-a-spreadsheet-to-a-report.md: 240 decisions as a platform writes
 * them (GB18030, amounts in 万元, 2024/6/30 0:00, blanks), and 60 of another office in an old .xls with an error
 * cell. Every name and amount is invented. `node docs/examples/export.mjs FOLDER`
 */
import { writeFileSync } from 'node:fs';
import * as xlsx from '@e965/xlsx';

const HEADINGS = [
  ...[
    '决定文号',
    '决定日期',
    '办理单位',
    '项目编号',
    '项目名称',
    '项目投入（万元）',
    '支持资金（万元）',
  ],
  ...['立项日期', '所在地上限（万元）', '中央财政（万元）', '省级财政（万元）', '决定结果', '备注'],
];
const DEPARTMENTS = ['上海市科委', '江苏省科技厅', '浙江省科技厅', '安徽省科技厅'];
const TITLES = [
  ...[
    '半导体晶圆缺陷检测',
    '生物基聚氨酯',
    '高安全半固态电池',
    '三氯蔗糖氯化转化率',
    '医疗CT球管核心部件',
  ],
  ...['商用车代用燃料发动机', '悬浮法聚氯乙烯专用树脂', '疫苗用中性硼硅玻璃及预灌封针筒'],
];

/** Whole numbers below a bound, the same every time: a linear congruence. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One decision: amounts in hundredths of 万元, days as year, month, day. */
function decision(number, pick) {
  const investment = 50_000 + 100 * pick(6000);
  const cap = Math.floor((investment * 3) / 10);
  const kind = pick(20);
  // Of twenty one goes above the cap of the measures, one above that of its place; one states no cap at all.
  const grant = kind === 0 ? cap + 1 + 100 * pick(300) : cap - 100 * pick(Math.floor(cap / 200));
  const placeCap =
    kind === 1 ? grant - 1000 : kind === 2 ? undefined : kind < 8 ? grant + 5000 : null;
  const central = Math.floor(grant / 2);
  return {
    id: `沪科联〔2024〕${String(number).padStart(3, '0')}号`,
    decidedOn: [2024, 1 + pick(12), 1 + pick(28)],
    department: DEPARTMENTS[pick(4)],
    project: `YD2024-${String(1 + pick(280)).padStart(3, '0')}`,
    title: TITLES[pick(TITLES.length)],
    investment,
    grant,
    approvedOn: kind === 3 ? undefined : [2023, 1 + pick(12), 1 + pick(28)],
    placeCap,
    central,
    provincial: grant - central,
    outcome: kind === 4 ? '不同意' : '同意',
    note: kind === 5 ? '经专题会研究' : '',
  };
}

const wan = (hundredths) => (hundredths / 100).toFixed(2);

/** The row of a decision, with days and amounts as the file writes them. */
const rowOf = (each, day, amount) => [
  ...[each.id, day(each.decidedOn), each.department, each.project, each.title],
  ...[amount(each.investment), amount(each.grant), each.approvedOn ? day(each.approvedOn) : ''],
  each.placeCap === null ? '无' : each.placeCap === undefined ? '' : amount(each.placeCap),
  ...[amount(each.central), amount(each.provincial), each.outcome, each.note],
];

/** A text in GB18030: its characters of one and two bytes are looked up from the decoder. */
function gb18030(text) {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Buffer.from(
    [...text].flatMap((char) => (char < '\x80' ? [char.charCodeAt(0)] : codes.get(char))),
  );
}

function csv(decisions) {
  const day = ([year, month, date]) => `${year}/${month}/${date} 0:00`;
  const rows = decisions.map((each) => rowOf(each, day, wan));
  const total = wan(decisions.reduce((sum, { grant }) => sum + grant, 0));
  const lines = [
    ['2024年度联合攻关支持资金台账（虚构数据）'],
    ['金额单位：万元'],
    HEADINGS,
    ...rows,
    ['合计', '', '', '', '', '', total],
  ];
  return gb18030(lines.map((cells) => `${cells.join(',')}\r\n`).join(''));
}

function xls(decisions) {
  const day = ([year, month, date]) => `${year}-${month}-${date}`;
  const rows = decisions.map((each) => rowOf(each, day, (amount) => amount / 100));
  const sheet = xlsx.utils.aoa_to_sheet([HEADINGS, ...rows]);
  // What a formula leaves behind when the sheet that it looked into is gone.
  sheet.G7 = { t: 'e', v: 0x17 };
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, 'grants');
  return xlsx.write(book, { type: 'buffer', bookType: 'biff8' });
}

const pick = numbers(2024);
const all = Array.from({ length: 300 }, (_, at) => decision(at + 1, pick));
const folder = process.argv[2] ?? 'docs/examples/export';
writeFileSync(`${folder}/grants.csv`, csv(all.slice(0, 240)));
writeFileSync(`${folder}/grants.xls`, xls(all.slice(240)));
