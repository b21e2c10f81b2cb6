import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recheck } from '../../src/index.js';
import { en } from '../../src/messages/en/index.js';
import { enExplain } from '../../src/messages/explain/en.js';
import { zhExplain } from '../../src/messages/explain/zh-CN.js';
import { zhCN } from '../../src/messages/zh-CN/index.js';
import { MOST_CARDS, type ReportOptions } from '../../src/report/about.js';
import { decimalIn, exactYuan, roundedWan } from '../../src/report/amounts.js';
import { type Document, plainText } from '../../src/report/document.js';
import { factAt, textAt } from '../../src/report/entry.js';
import { gather, nothingGathered } from '../../src/report/gather.js';
import { recheckReport } from '../../src/report/recheck-report.js';
import { RULES } from '../../src/report/rules-in-order.js';
import { reportSpeech } from '../../src/report/speech.js';
import { enReport } from '../../src/report/words-en.js';
import { zhReport } from '../../src/report/words-zh.js';
import { workbook } from '../../src/report/workbook.js';
import { worksheets } from '../../src/report/worksheet.js';
import { html } from '../../src/report/written/html.js';
import { markdown } from '../../src/report/written/markdown.js';
import { STYLE, STYLE_HASH } from '../../src/report/written/style.js';
import { overturned, undetermined, upheld } from '../cli/records.js';
import { ROOT } from '../house/sources.js';

const about = { editions: [], version: '0', inputs: [] };

function inputOf(records: readonly unknown[], options: Partial<ReportOptions> = {}, lang = 'zh') {
  const speech =
    lang === 'zh'
      ? reportSpeech({ messages: zhCN, explain: zhExplain, words: zhReport })
      : reportSpeech({ messages: en, explain: enExplain, words: enReport });
  const whole: ReportOptions = { findings: 'all', ...options };
  const gathered = nothingGathered();
  records.forEach((record, at) => {
    gather(gathered, { result: recheck(record), record, file: 'f', line: at + 1 }, whole);
  });
  return { gathered, about, options: whole, speech, rules: RULES };
}

const page = (document: Document): string => Array.from(html(document)).join('');

/** Every conformance record that can be read. */
const cases = readFileSync(`${ROOT}test/cases/recheck.ndjson`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { record: unknown }).record);
const told = cases.map((record) => ({ record, verdict: recheck(record).verdict }));

describe('the page', () => {
  it('names its one style by its hash', () => {
    const hash = createHash('sha256').update(STYLE).digest('base64');
    expect(STYLE_HASH).toBe(`sha256-${hash}`);
  });

  it.each([
    [100, false],
    [101, true],
  ])('a table of %i rows is laid out only as it comes into view: %s', (count, isLong) => {
    const rows = Array.from({ length: count }, (_, at) => [String(at)]);
    const table = { caption: '表', heads: [{ label: '序号' }], rows };
    const page = [...html({ language: 'zh', title: '表', blocks: [{ table }] })].join('');
    expect(page.includes('<div class="long"><table>')).toBe(isLong);
    expect(STYLE).toContain('.long,section{content-visibility:auto');
    expect(STYLE).toContain('@media print{.long,section{content-visibility:visible}');
  });

  it('of all conformance records: links lead to ids, ids are unique, in both languages', () => {
    for (const lang of ['zh', 'en']) {
      const out = page(recheckReport(inputOf(cases, { groups: ['meta.x', 'year'] }, lang)));
      const ids = Array.from(out.matchAll(/\sid="([^"]*)"/g), ([, id]) => id);
      const known = new Set(ids);
      expect(known.size).toBe(ids.length);
      const to = Array.from(out.matchAll(/href="#([^"]*)"/g), ([, id]) => id ?? '');
      expect(to.filter((id) => !known.has(id))).toEqual([]);
      expect(out).not.toMatch(/undefined|\[object|NaN/);
      expect(out.match(/<section /g)).toHaveLength(
        told.filter(({ verdict }) => verdict !== 'upheld').length,
      );
    }
  });

  it('counts by year once, whoever asks for it again, and a day that there is not in no year', () => {
    const noDay = { ...overturned, decidedOn: '2025-02-30' };
    const records = [overturned, noDay];
    const out = page(recheckReport(inputOf(records, { groups: ['year', 'meta.x'] })));
    expect(out).toBe(page(recheckReport(inputOf(records, { groups: ['meta.x'] }))));
    expect(out).toContain('按决定年份');
    expect(out).not.toContain('>2025<');
  });

  it('says the ground of a card once: its conclusion does not repeat it', () => {
    const out = page(recheckReport(inputOf([overturned])));
    expect(out.split('超过项目投入 3000.00 万元的 30%')).toHaveLength(2);
  });

  it('10,000 records of which a tenth are not upheld take at most 6 MB', () => {
    const good = told.filter(({ verdict }) => verdict === 'upheld');
    const bad = told.filter(({ verdict }) => verdict !== 'upheld');
    const records = Array.from({ length: 10_000 }, (_, at) => {
      const from = at % 10 === 0 ? bad : good;
      return from[Math.floor(at / 10) % from.length]?.record;
    });
    const bytes = Buffer.byteLength(page(recheckReport(inputOf(records))));
    expect(bytes).toBeLessThan(6_000_000);
    expect(bytes).toBeGreaterThan(1_000_000);
  });

  it('beyond the most cards keeps index and tables, and says how to write the cards in parts', () => {
    const many = (count: number) => Array.from({ length: count }, () => overturned);
    const within = page(recheckReport(inputOf(many(MOST_CARDS), { findings: 'none' })));
    expect(within.match(/<section /g)).toHaveLength(MOST_CARDS);
    const beyond = page(recheckReport(inputOf(many(MOST_CARDS + 1), { findings: 'none' })));
    expect(beyond).not.toContain('<section ');
    expect(beyond).toContain('--verdict overturned');
    expect(beyond).toContain('--group');
    expect(beyond).not.toContain('href="#r1"');
    expect(beyond).toContain('G-2');
  });

  it('marks Chinese words of an English page as such, wherever they are shown, and nothing in a Chinese one', () => {
    const records = [
      ...cases,
      { ...overturned, id: '苏科〔2024〕12号' },
      { ...undetermined, id: 'A-甲 乙' },
    ];
    const documents = (lang: string) => [
      recheckReport(inputOf(records, { groups: ['meta.单位'], meta: true }, lang)),
      worksheets(inputOf(records, {}, lang), false),
    ];
    for (const document of documents('en')) {
      const out = page(document);
      expect(out).toContain('<span lang="zh-CN">');
      const shown = out
        .replaceAll(/<span lang="zh-CN">[^<]*<\/span>/g, '')
        .replaceAll(/<(style|title|desc)>.*?<\/\1>|<[^>]*>/gs, '');
      expect(shown.match(/.{0,20}\p{Script=Han}.{0,20}/gu)).toBeNull();
    }
    const [report = ''] = documents('en').map(page);
    expect(report).toContain('<a href="#r');
    expect(report).toContain('<h3><span lang="zh-CN">苏科〔2024〕12号</span> · ');
    expect(report).toContain('<h3>A-<span lang="zh-CN">甲</span> <span lang="zh-CN">乙</span> · ');
    for (const document of documents('zh')) expect(page(document)).not.toContain('<span');
  });

  it('draws what was paid against the floor, with the day of acceptance', () => {
    const payment = {
      id: 'S-1',
      kind: 'solver-payment',
      decidedOn: '2024-06-30',
      outcome: 'met',
      facts: {
        acceptanceOn: '2024-06-01',
        contracts: [
          { id: 'C-1', amount: '500万元', payments: [{ amount: '380万元', on: '2024-01-05' }] },
        ],
      },
    };
    const out = page(recheckReport(inputOf([payment])));
    expect(out).toContain(
      '<figcaption>验收之日（2024年6月1日）以前净付 380.00 万元，下限 400.00 万元。</figcaption>',
    );
    expect(out).toContain('验收前少付合计 20.00 万元');
  });
});

describe('Markdown', () => {
  it.each(['zh', 'en'])('stresses nothing that begins or ends with a blank: %s', (lang) => {
    const out = Array.from(markdown(recheckReport(inputOf(cases, {}, lang)))).join('');
    expect(out).toContain('- **✗** ');
    const stressed = [...out.matchAll(/(?<!\\)\*\*(.*?)(?<!\\)\*\*/g)].map(([, text = '']) => text);
    expect(stressed.filter((text) => text.trim() !== text || text === '')).toEqual([]);
  });
});

describe('what would change an overturned record', () => {
  const card = (record: unknown, lang = 'zh'): string => {
    const blocks = Array.from(recheckReport(inputOf([record], { findings: 'none' }, lang)).blocks);
    const found = blocks.flatMap((block) => ('card' in block ? [block.card] : []));
    return found
      .flatMap(({ blocks }) => blocks.flatMap((block) => ('list' in block ? block.list : [])))
      .map(plainText)
      .join('\n');
  };
  const agreement = {
    id: 'A-1',
    kind: 'project-agreement',
    decidedOn: '2024-06-30',
    outcome: 'met',
    facts: {
      deliberation: { approved: true, on: '2024-05-01' },
      announcement: { body: 'office', on: '2024-05-10' },
      lead: { place: '330100' },
      agreement: {
        department: '320000',
        taskAgreement: true,
        contract: true,
        on: '2024-06-01',
      },
    },
  };

  it('the smallest flip stands where no ground says how much would mend it', () => {
    expect(card(agreement)).toMatch(/→ 如签约的科技厅（委）为浙江省科学技术厅，则符合规定。/);
    expect(card(agreement, 'en')).toMatch(
      /→ It would be in keeping .* is the Zhejiang science and technology department\./,
    );
  });

  it('an amount that would mend it is said by its ground, and not again', () => {
    expect(card(overturned)).toContain('则符合');
    expect(card(overturned)).not.toContain('→');
  });

  it('a refusal that nothing on record speaks for: that it has no support, and what is lawful', () => {
    const refused = {
      id: 'F-1',
      kind: 'formal-review',
      decidedOn: '2024-06-30',
      outcome: 'not-accepted',
      facts: { conforming: true, complete: true, notice: null },
    };
    expect(card(refused)).toContain('→ 记录中没有任何事实支持这一结论；按本办法应为“受理”。');
  });

  it('more grounds than two: a line for each of them', () => {
    const application = cases.find((record) => {
      const result = recheck(record);
      return (
        result.verdict === 'overturned' &&
        result.kind === 'project-application' &&
        result.grounds.join() === 'A12.holder,A12.platform,A12.objective'
      );
    });
    const lines = card(application)
      .split('\n')
      .filter((line) => line.startsWith('→'));
    expect(lines.map((line) => line.replace(/：.*/, ''))).toEqual([
      '→ 牵头单位即入库单位',
      '→ 国科管申报',
      '→ 任务目标',
    ]);
  });
});

describe('whom to ask what', () => {
  it('asks for what the verdict hangs on: of an object left out its fields', () => {
    const catalogue = {
      id: 'C-1',
      kind: 'demand-catalogue',
      decidedOn: '2024-06-30',
      outcome: 'permit',
      facts: { deliberation: { body: 'task-force', approved: true } },
    };
    const out = page(recheckReport(inputOf([catalogue], { findings: 'none' })));
    const section = out.slice(out.indexOf('id="undetermined"'), out.indexOf('id="distribution"'));
    expect(
      Array.from(section.matchAll(/<td>([^<]*)<\/td><td>([^<]*)<\/td>/g), (row) => row[2]),
    ).toEqual(['评估专家人数', '评估的方面', '评估结论是否肯定']);
  });

  it('is one line per holder and question, with the records that it would settle', () => {
    const out = page(recheckReport(inputOf([undetermined, { ...undetermined, id: 'G-4' }])));
    expect(out).toContain(
      '<td>需求方所在地科技厅（委）</td><td>需求方所在地管理办法的上限</td><td class="n">2</td>',
    );
  });

  it('stands on the first screen as whom to ask, with one colon', () => {
    const [first] = page(recheckReport(inputOf([undetermined]))).split('id="basis"');
    expect(first).toContain('<a href="#undetermined">向谁核实</a>：需求方所在地科技厅（委）');
  });

  it('names the holder where the record does', () => {
    const placed = { ...undetermined, facts: { ...undetermined.facts, place: '320500' } };
    expect(page(recheckReport(inputOf([placed])))).toContain(
      '需求方所在地科技厅（委）（江苏省科学技术厅）',
    );
  });
});

describe('the index of the overturned', () => {
  it('has the largest amount first, then the order of the input', () => {
    const of = (id: string, grant: string) => ({
      ...overturned,
      id,
      subject: { project: id },
      facts: { ...overturned.facts, grant },
    });
    const records = [of('A', '910万元'), of('B', '930万元'), of('C', '910万元'), upheld];
    const out = page(recheckReport(inputOf(records)));
    const index = out.slice(out.indexOf('id="overturned"'));
    const ids = Array.from(index.matchAll(/<td data-h="编号">(\w)</g), ([, id]) => id);
    expect(ids).toEqual(['B', 'A', 'C']);
  });
});

describe('worksheets', () => {
  it('of facts alone hold no view: no verdict, no clause, no amount of ours', () => {
    const blocks = [...worksheets(inputOf(cases, { verdicts: ['overturned'] }), true).blocks];
    expect(blocks.length).toBe(told.filter(({ verdict }) => verdict === 'overturned').length);
    const labels = new Set<string>();
    for (const block of blocks) {
      if (!('sheet' in block)) throw new Error('no sheet');
      for (const { label, said } of block.sheet.rows) {
        labels.add(label);
        expect(said.map(plainText).join('')).not.toMatch(
          /按本办法|应不予|如减少|undefined|\[object/,
        );
      }
    }
    expect([...labels]).toEqual([
      ...['索引号', '被审计单位', '审计事项', '事实', '资料来源', '证据提供单位意见', '签章、日期'],
    ]);
  });

  it('say by which edition every record is judged where one was asked for, and without a view nothing of it', () => {
    const input = inputOf([overturned]);
    const by = { ...input, about: { ...input.about, asEdition: 'issued' } };
    const said = (factsOnly: boolean, of: Parameters<typeof worksheets>[0] = by) => {
      const [sheet] = [...worksheets(of, factsOnly).blocks];
      const rows = sheet !== undefined && 'sheet' in sheet ? sheet.sheet.rows : [];
      return rows.flatMap((row) => row.said.map(plainText)).join('\n');
    };
    expect(said(false)).toContain('一律按版本“issued”复核');
    expect(said(true)).not.toContain('issued');
    expect(said(false, input)).not.toContain('一律按版本');
  });

  it('name what could not be rechecked behind the pages, unless other verdicts are asked for', () => {
    const records = [overturned, { ...overturned, facts: 'none' }, { ...overturned, facts: 1 }];
    const said = (options = {}) =>
      [...worksheets(inputOf(records, options), false).blocks].flatMap((block) =>
        'paragraph' in block ? [block.paragraph] : [],
      );
    expect(said()).toEqual([
      expect.stringMatching(/^2 条记录数据有误，未能复核，没有底稿：.*第 2 行；.*第 3 行。$/),
    ]);
    expect(said({ verdicts: ['overturned'] })).toEqual([]);
  });

  it.each([
    [98, 200, undefined],
    [98 + 6, 200, '另有 12 项事实，见资料来源'],
  ])(
    'of a grant from %i sources hold %i facts, and say how many more there are',
    (count, held, more) => {
      const sources = Array.from({ length: count }, () => ({ level: 'central', amount: '1万元' }));
      const record = { ...overturned, facts: { ...overturned.facts, sources } };
      const [page] = [...worksheets(inputOf([record]), true).blocks];
      if (page === undefined || !('sheet' in page)) throw new Error('no sheet');
      const said = page.sheet.rows.find(({ label }) => label === '事实')?.said.map(plainText) ?? [];
      expect(said.slice(0, held).filter((fact) => fact.includes('：'))).toHaveLength(held);
      expect(said.slice(held)).toEqual([more, '记录的结论：予以支持'].filter(Boolean));
    },
  );
});

describe('the amount of a worksheet', () => {
  it.each([
    [900_000_001, '0.01 元'],
    [900_999_999, '9999.99 元'],
    [901_000_000, '1.00 万元（10,000.00 元）'],
  ])('a grant of %i fen where 9,000,000 yuan may be given', (grant, said) => {
    const record = { ...overturned, facts: { ...overturned.facts, grant } };
    const [sheet] = [...worksheets(inputOf([record]), false).blocks];
    const rows = sheet !== undefined && 'sheet' in sheet ? sheet.sheet.rows : [];
    expect(rows.find(({ label }) => label === '金额')?.said).toEqual([said]);
  });
});

describe('the workbook', () => {
  it('goes on on a further sheet where the findings are more than one holds', () => {
    const input = inputOf([upheld, overturned], { keepAll: true });
    const all = [...(workbook(input)[4]?.rows ?? [])].length;
    const parts = workbook(input, 3).slice(4);
    expect(parts.map(({ name }) => name)).toEqual(['全部认定', '全部认定 2', '全部认定 3']);
    expect(parts.flatMap(({ rows }) => [...rows])).toHaveLength(all);
  });
});

describe('amounts', () => {
  it.each([
    [0n, '0.00', '0.00'],
    [1n, '0.01', '0.00'],
    [4_999n, '49.99', '0.00'],
    [5_000n, '50.00', '0.01'],
    [-123_456_789n, '-1,234,567.89', '-123.46'],
    [900_719_925_474_099_100n, '9,007,199,254,740,991.00', '900,719,925,474.10'],
  ])('%s fen is exactly %s yuan, and %s 万元 rounded', (fen, yuan, wan) => {
    expect([exactYuan(fen), roundedWan(fen)]).toEqual([yuan, wan]);
  });

  it.each([
    [20_000_000n, 20],
    [1n, 0.000001],
    [999_999_999_999_999n, 999_999_999.999999],
    [9_007_199_254_740_991n, '9007199254.740991'],
  ])('%s fen is %s in a cell: above 15 digits a text', (fen, cell) => {
    expect(decimalIn(fen, 1_000_000n)).toBe(cell);
  });
});

describe('paths', () => {
  it('what follows meta. is one key; year is that of the decision', () => {
    const record = {
      decidedOn: '2024-06-30',
      meta: { 'a.b': 1, c: { d: ' 江苏 ' } },
      facts: { x: [{ y: true }] },
    };
    expect(textAt(record, 'meta.a.b')).toBe('1');
    expect(textAt(record, 'meta.c.d')).toBe('江苏');
    expect(textAt(record, 'year')).toBe('2024');
    expect(textAt(record, 'facts.x.0.y')).toBe('true');
    expect(factAt(record, 'facts.x.1.y')).toBe(undefined);
    expect(textAt(null, 'year')).toBe(undefined);
  });
});
