import { describe, expect, it } from 'vitest';
import {
  compareEditions,
  flips,
  minimalFacts,
  questions,
  robustness,
} from '../../src/explain/index.js';
import { draft, type RuleId, readEdition, recheck } from '../../src/index.js';
import { en } from '../../src/messages/en/index.js';
import { enExplain } from '../../src/messages/explain/en.js';
import { zhExplain } from '../../src/messages/explain/zh-CN.js';
import { zhCN } from '../../src/messages/zh-CN/index.js';

const read = readEdition({ id: 'later', effectiveFrom: '2025-01-01' });
if (!read.ok) throw new Error('no edition');
const options = { editions: [read.edition] };

function aloneOf(record: unknown): (string | undefined)[] {
  const [result, facts] = [recheck(record, options), minimalFacts(record, options)];
  if (result.verdict === 'invalid' || facts.verdict === 'invalid') throw new Error('invalid');
  return [zhExplain.facts(facts, result), enExplain.facts(facts, result)];
}

function askedOf(record: unknown): string[] {
  const found = questions(record, options);
  if (found.verdict === 'invalid') throw new Error('invalid');
  const { kind } = record as { kind: 'solver-payment' };
  return [zhExplain, enExplain].flatMap(({ questions }) => questions(found, kind, (id) => id));
}

const payment = {
  id: 'S-1',
  kind: 'solver-payment',
  decidedOn: '2024-06-30',
  outcome: 'met',
  facts: {
    acceptanceOn: '2024-06-30',
    contracts: [
      { id: 'C-1', amount: '500万元', payments: [{ amount: '400万元', on: '2024-06-30' }] },
    ],
  },
};

describe('a verdict that rests on no fact says why', () => {
  const acceptance = { id: 'A-1', kind: 'project-acceptance', decidedOn: '2024-06-30', facts: {} };

  it('Article 18: a refusal is open to the authority at its discretion', () => {
    expect(aloneOf({ ...acceptance, outcome: 'deny' })).toEqual([
      '符合规定，不凭任何事实即可认定：这一结论可由办理机关裁量作出。',
      'In keeping with the measures, whatever the facts are: this outcome is open to the authority at its discretion.',
    ]);
  });

  it('Article 20: the day of decision is outside the time of the edition', () => {
    expect(aloneOf({ ...acceptance, edition: 'later', outcome: 'permit' })).toEqual([
      '不符合规定，不凭任何事实即可认定：决定之日不在版本的施行期内。',
      'Contrary to the measures, whatever the facts are: the day of decision is outside the time of the edition.',
    ]);
  });

  it('a status that these needs cannot have is neither', () => {
    const entry = {
      ...{ id: 'E-1', kind: 'reserve-entry', decidedOn: '2024-06-30', outcome: '部分揭榜成功' },
      facts: { route: 'demander', published: true, needs: [{ id: 'N1', solved: true }] },
    };
    expect(aloneOf(entry)).toEqual([
      '不符合规定，不凭任何事实即可认定。',
      'Contrary to the measures, whatever the facts are.',
    ]);
  });
});

describe('what is open although no fact lacks says what settles it', () => {
  it('Article 16: money on the day of acceptance is settled by papers, and not by time', () => {
    const [zh, en] = askedOf(payment);
    expect(zh).toBe(
      '“A16.solver-payment”尚不能认定：有款项恰在验收当天收付，凭日期分不出先后，查实款项收付的日期之后才能认定。',
    );
    expect(en).toMatch(
      /^Whether “A16\.solver-payment” is met cannot be told yet: money moved on the very day/,
    );
    expect(en).not.toContain('time');
  });

  it('Article 16: a project that is not accepted yet is settled by the day of its acceptance', () => {
    const [zh] = askedOf({ ...payment, facts: { ...payment.facts, acceptanceOn: null } });
    expect(zh).toBe('“A16.solver-payment”尚不能认定：项目还没有验收，到验收之日才能认定。');
  });
});

it('a fact whose label is a question stands in quotation marks beside its answer (Article 11)', () => {
  const entry = {
    ...{ id: 'E-1', kind: 'reserve-entry', decidedOn: '2024-06-30', outcome: '揭榜成功' },
    facts: {
      ...{ route: 'demander', published: true },
      needs: [
        { id: 'N1', solved: true },
        { id: 'N2', solved: false },
      ],
    },
  };
  expect(aloneOf(entry)[0]).toBe('不符合规定，只凭 1 项事实即可认定：“第 2 项需求是否解决”为否。');
});

it('a department is named as one, another body by its code (Article 7)', () => {
  const collecting = (department: string) =>
    aloneOf({
      ...{ id: 'C-1', kind: 'demand-collection', decidedOn: '2024-06-30', outcome: 'permit' },
      facts: {
        department,
        demander: { place: '310000' },
        demand: { name: '一', task: '二' },
      },
    });
  const [zh, en] = collecting('320000');
  expect(zh).toContain('征集的科技厅（委）为江苏省科学技术厅；需求方所在地为上海市');
  expect(en).toContain('department that collects: the Jiangsu science and technology department;');
  expect(collecting('320500')[0]).toContain('征集的科技厅（委）为代码 320500 的机构');
});

it('what is asked stands behind a colon in English, whether it is a thing or a question (Article 8)', () => {
  const said = askedOf({
    ...{ id: 'K-1', kind: 'demand-catalogue', decidedOn: '2024-06-30', outcome: 'permit' },
    facts: { deliberation: { body: 'task-force', approved: true } },
  });
  expect(said.join('\n')).toContain('Please supply: whether the assessment came out in favour');
});

describe('what an edition sets is told with what it says', () => {
  const collection = {
    ...{ id: 'C-1', kind: 'demand-collection', decidedOn: '2024-06-30', outcome: 'permit' },
    facts: {
      department: '310000',
      demander: { kind: 'enterprise', place: '320500', backbone: true },
      demand: { name: '一', task: '二', needs: [{ id: 'N1', text: '三' }] },
    },
  };

  it('a reading that turns the verdict (Article 7)', () => {
    const found = robustness(collection);
    if (found.verdict === 'invalid') throw new Error('invalid');
    expect([zhExplain, enExplain].flatMap((each) => each.robustness(found))).toEqual([
      '如解读取 R7.place=any-department（四家中任何一家都可以征集长三角的需求），则符合规定。',
      'Under R7.place=any-department (any of the four may collect a demand of the delta) the verdict would be “in keeping with the measures”.',
    ]);
  });

  it('what two editions set differently: a parameter, a reading, a rule', () => {
    const told = (given: object): string | undefined => {
      const other = readEdition({ id: 'other', ...given });
      if (!other.ok) throw new Error('no edition');
      const grant = {
        ...{ id: 'G-1', kind: 'grant', decidedOn: '2024-06-30', outcome: 'permit' },
        facts: {
          investment: '3000万元',
          grant: '900万元',
          approvedOn: '2024-06-28',
          localCap: null,
        },
      };
      const comparison = compareEditions(
        [{ ...grant, facts: { ...grant.facts, sources: [] } }, collection],
        draft,
        other.edition,
      );
      const rule = (id: string) => zhCN.rule(id as RuleId);
      return zhExplain.comparison(comparison, zhCN.kind, rule)[1];
    };
    const lower = { grantCap: { numerator: 1, denominator: 4 } };
    expect(told({ parameters: lower })).toContain('原因：参数“支持资金比例上限”（grantCap）。');
    expect(told({ readings: { 'R16.investment': 'self-raised' } })).toContain(
      '原因：解读 R16.investment（项目总投入或自筹投入）。',
    );
    expect(told({ rules: { 'A7.jurisdiction': { state: 'off' } } })).toContain(
      '原因：规则“征集管辖”（A7.jurisdiction）。',
    );
  });
});

it('rows that would have to come in are of the kind that is lacking, not any (Article 12)', () => {
  const application = {
    ...{ id: 'P-1', kind: 'project-application', decidedOn: '2024-06-30', outcome: 'permit' },
    facts: {
      year: 2024,
      guide: { issuer: 'office', year: 2024, on: '2024-03-01' },
      platform: 'national-st-system',
      entry: { status: '揭榜成功', holder: '甲' },
      units: [
        { name: '甲', role: 'lead', place: '320500' },
        { name: '乙', role: 'participant', place: '320100' },
      ],
      ...{ leader: '丙', team: ['丁'], objective: 'key-technology', credit: 'clear' },
    },
  };
  const [result, found] = [recheck(application), flips(application)];
  if (result.verdict === 'invalid' || found.verdict === 'invalid') throw new Error('invalid');
  const said = [zhExplain, enExplain].map((each) => each.flips(found, result, (id) => id)[0]);
  expect(said[0]).toContain('如项目承担单位增加 1 家，来自三省一市中尚未计入的一地，则符合规定。');
  expect(said[1]).toContain(
    'the units of the project have one more from a region of the delta that is not counted yet',
  );
});

describe('what is said of flips is so', () => {
  const told = (record: object, rules: object = {}) => {
    const read = readEdition({ id: 'e', rules });
    if (!read.ok) throw new Error('valid');
    const options = { editions: [read.edition], asEdition: 'e' };
    const whole = { id: 'R-1', decidedOn: '2024-06-30', ...record };
    const [result, found] = [recheck(whole, options), flips(whole, options)];
    if (result.verdict === 'invalid' || found.verdict === 'invalid') throw new Error('invalid');
    return [
      zhExplain.flips(found, result, (id) => zhCN.rule(id)),
      enExplain.flips(found, result, (id) => en.rule(id)),
    ];
  };

  it('of what was rightly refused for two reasons no change alone does, though two do', () => {
    const facts = { reviewFavourable: false, proposal: null };
    expect(told({ kind: 'project-approval', outcome: 'deny', facts })).toEqual([
      ['只改动一项事实，不会改变结论。'],
      ['Changing one fact alone would not change the verdict.'],
    ]);
  });

  it('where it is open whether the edition governs nothing is said to be due', () => {
    const record = { kind: 'solver-payment', outcome: 'unmet', facts: { contracts: null } };
    expect(told(record, { 'A20.in-force': { state: 'unknown' } })).toEqual([
      ['记录中没有任何事实支持这一结论；可能的结果是“已付足”。'],
      ['Nothing on record supports this outcome; the answer may be “paid enough”.'],
    ]);
    expect(told(record)[0]).toEqual(['记录中没有任何事实支持这一结论；按本办法应为“已付足”。']);
  });

  it('a reason does not make a principle met', () => {
    const facts = {
      ...{ deliberation: null, announcement: null, lead: { place: '320500' } },
      agreement: null,
    };
    const principle = { modality: 'principle' };
    const [zh, inEnglish] = told(
      { kind: 'project-agreement', outcome: 'met', facts },
      { 'A15.approved-first': principle },
    );
    expect(zh).toContain('审议通过在先：如记录了偏离这一条的理由，则不再据以认定。');
    expect(inEnglish).toContain(
      '“Approval first” no longer decides if a reason for departing from it is recorded.',
    );
  });

  it('Article 7: a list left out lacks no rows of a kind: one that holds a single need does, whatever it is', () => {
    const facts = {
      department: '320000',
      demander: { kind: 'enterprise', place: '320500', backbone: true },
      demand: { name: '攻关', task: '检测' },
    };
    const [zh, inEnglish] = told({ kind: 'demand-collection', outcome: 'permit', facts });
    expect(zh?.[0]).toBe('如对外揭榜需求只有 1 项（不论其内容），则符合规定。');
    expect(inEnglish?.[0]).toMatch(/ have only one item, whatever it is\.$/);
  });
});
