import { expect, it } from 'vitest';
import { readEdition, recheck } from '../../src/index.js';
import { en } from '../../src/messages/en/index.js';
import { enExplain } from '../../src/messages/explain/en.js';
import { zhExplain } from '../../src/messages/explain/zh-CN.js';
import { zhCN } from '../../src/messages/zh-CN/index.js';
import { csvForPeople } from '../../src/report/csv-words.js';
import { plainText } from '../../src/report/document.js';
import { gather, nothingGathered } from '../../src/report/gather.js';
import { recheckReport } from '../../src/report/recheck-report.js';
import { RULES } from '../../src/report/rules-in-order.js';
import { reportSpeech } from '../../src/report/speech.js';
import { enReport } from '../../src/report/words-en.js';
import { zhReport } from '../../src/report/words-zh.js';
import { workbook } from '../../src/report/workbook.js';
import { worksheets } from '../../src/report/worksheet.js';
import { text } from '../../src/report/written/text.js';

/** An edition under which the cap is a third, and the floor all. */
const read = readEdition({
  id: 'third',
  parameters: { grantCap: { numerator: 1, denominator: 3 } },
});
if (!read.ok) throw new Error('no edition');
const editions = [read.edition];

function inputOf(records: readonly unknown[], lang = 'zh') {
  const speech =
    lang === 'zh'
      ? reportSpeech({ messages: zhCN, explain: zhExplain, words: zhReport }, editions)
      : reportSpeech({ messages: en, explain: enExplain, words: enReport }, editions);
  const options = { findings: 'all' } as const;
  const gathered = nothingGathered();
  records.forEach((record, at) => {
    const result = recheck(record, { editions });
    gather(gathered, { result, record, file: 'f', line: at + 1 }, { keepAll: true });
  });
  return { gathered, about: { editions, version: '0', inputs: [] }, options, speech, rules: RULES };
}

const written = (records: readonly unknown[], lang?: string): string[] =>
  [...text(recheckReport(inputOf(records, lang)), false)].join('').split('\n');

const unapproved = {
  id: 'G-1',
  kind: 'grant',
  decidedOn: '2024-06-30',
  subject: { project: 'P-1' },
  facts: { investment: '3000万元', grant: '900万元', approvedOn: null, localCap: null },
  outcome: 'permit',
};

it('Article 16: a grant that nobody approved stands in the headline and by its ground with its whole amount', () => {
  const zh = written([unapproved]);
  expect(zh).toContain('超过上限的支持资金（财政资金）：0 元，涉及资金 900.00 万元');
  expect(zh.find((line) => line.startsWith('  立项时落实'))).toMatch(
    / · 不符合规定 1 · 待核实 0 · 涉及金额 900\.00 万元（9,000,000\.00 元）$/,
  );
  expect(written([unapproved], 'en')).toContain(
    'Grants above their cap (public money): CNY 0, with CNY 9,000,000 concerned',
  );
  const summary = [...(workbook(inputOf([unapproved]))[0]?.rows ?? [])];
  expect(summary).toContainEqual(['超过上限的支持资金（财政资金）', '各项目最近一次记录', 1, 0]);
  expect(summary).toContainEqual([
    ...['超过上限的支持资金（财政资金）：涉及金额', '各项目最近一次记录', 1, 900],
  ]);
  expect(summary).toContainEqual(['依据 第十六条', '立项时落实 A16.at-approval', 1, 900]);
});

it('Article 16: where no more is concerned than is above the cap, one sum is said', () => {
  const over = {
    ...unapproved,
    facts: { ...unapproved.facts, approvedOn: '2024-06-28', grant: '920万元' },
  };
  expect(written([over])).toContain('超过上限的支持资金（财政资金）：20.00 万元');
  const summary = [...(workbook(inputOf([over]))[0]?.rows ?? [])];
  expect(summary.filter(([what]) => String(what).includes('涉及金额'))).toEqual([]);
});

it('a card says by which edition its record was judged, and a worksheet that it quotes the draft', () => {
  const record = {
    ...unapproved,
    edition: 'third',
    facts: { ...unapproved.facts, approvedOn: '2024-06-28', grant: '1100万元' },
  };
  const records = [{ ...record, id: 'G-2' }, unapproved];
  const about = written(records).filter((line) => line.startsWith('  2024年6月30日'));
  expect(about.map((line) => line.split(' · ')[1])).toEqual(['版本 third', '版本 draft']);
  const pages = Array.from(worksheets(inputOf(records), false).blocks, (block) =>
    'sheet' in block
      ? block.sheet.rows.flatMap(({ label, said }) => (label === '定性依据' ? said : []))
      : [],
  );
  expect(pages.map((said) => said.map(plainText).at(-1))).toEqual([
    expect.stringContaining('按照不高于项目投入的 30%'),
    '以上引自草案；本条按版本“third”复核，与草案不同之处以该版本为准。',
  ]);
});

it('Article 11: a status that rests on different items is counted by its article', () => {
  const entry = (solved: readonly boolean[], outcome: string) => ({
    id: 'E',
    kind: 'reserve-entry',
    decidedOn: '2024-06-30',
    outcome,
    facts: {
      route: 'demander',
      published: true,
      needs: solved.map((each, at) => ({ id: `N${at}`, solved: each })),
    },
  });
  const [all, some] = [entry([true, true], 'pending'), entry([true, false], '揭榜成功')];
  const clauseOf = (records: readonly unknown[]) =>
    written(records)
      .find((line) => line.startsWith('  入库状态 A11.status'))
      ?.split(' · ')[1];
  expect(clauseOf([some, all])).toBe('条款 第十一条');
  expect(clauseOf([some, some])).toBe('条款 第十一条第（二）项');
});

it('a table for people: of what is to be clarified every outcome that may come, not what is due already', () => {
  const acceptance = {
    id: 'A',
    kind: 'project-acceptance',
    decidedOn: '2024-06-30',
    outcome: 'permit',
    facts: {},
  };
  const result = recheck(acceptance);
  if (result.verdict === 'invalid') throw new Error('invalid');
  expect([result.verdict, result.lawful]).toEqual(['undetermined', ['deny']]);
  const table = csvForPeople(inputOf([]).speech, {});
  expect(table.record({ result, record: acceptance, file: 'f', line: 1 })).toContain(
    '"待核实","通过验收、不通过验收"',
  );
});

it('Article 16: a workbook says the share of the edition by which a record was judged', () => {
  const small = {
    ...unapproved,
    edition: 'third',
    facts: { ...unapproved.facts, investment: 10, grant: 3, approvedOn: '2024-06-28' },
  };
  const rows = [...(workbook(inputOf([small]))[4]?.rows ?? [])];
  const said = rows.map((row) => String(row.at(-1))).find((each) => each.includes('项目投入'));
  expect(said).toContain('1/3');
  expect(said).not.toContain('30%');
});
