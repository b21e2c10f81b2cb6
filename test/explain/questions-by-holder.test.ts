import { describe, expect, it } from 'vitest';
import { questionsByHolder } from '../../src/explain/questions-by-holder.js';

const acceptance = (id: string, facts: object, subject?: object) => ({
  id,
  kind: 'project-acceptance',
  decidedOn: '2024-06-30',
  outcome: 'permit',
  facts,
  ...(subject === undefined ? {} : { subject }),
});

const CRITERIA = ['innovation', 'application', 'contribution'];

describe('each body has its letter', () => {
  it('Article 18: the department on record is asked by its name, for all its records at once', () => {
    const facts = { department: '310000', lead: { place: '310115' }, solverPaymentMet: true };
    const letters = questionsByHolder([acceptance('A-1', facts), acceptance('A-2', facts)]);
    expect(letters.map(({ name, records }) => [name?.zh, records])).toEqual([
      ['上海市科学技术委员会', ['A-1', 'A-2']],
    ]);
  });

  it('a department that is asked in several roles has one letter, and each question its role', () => {
    const acting = acceptance('A-1', {
      ...{ department: '320000', lead: { place: '320500' }, solverPaymentMet: true },
    });
    const agreement = {
      ...{ id: 'P-1', kind: 'project-agreement', decidedOn: '2024-06-30', outcome: 'met' },
      facts: {
        deliberation: { approved: true, on: '2024-06-01' },
        announcement: { body: 'office', on: '2024-06-02' },
        lead: { place: '320100' },
      },
    };
    const letters = questionsByHolder([acting, agreement]);
    expect(letters.map(({ name, role, records }) => [name?.zh, role, records])).toEqual([
      ['江苏省科学技术厅', 'department', ['A-1', 'P-1']],
    ]);
    expect(letters[0]?.asks.map(({ question: { path, holder } }) => [path, holder.role])).toEqual([
      ['facts.criteria', 'department'],
      ['facts.agreement', 'department-of-lead'],
    ]);
  });

  it('where nothing says who it is the letter goes to the role, with the ids', () => {
    const letters = questionsByHolder([
      acceptance('A-1', { solverPaymentMet: true, criteria: CRITERIA }),
    ]);
    expect(letters.every(({ name }) => name === undefined)).toBe(true);
    expect(letters.flatMap(({ records }) => records)).toContain('A-1');
  });

  it('another record of the project says who it is, unless a third contradicts it', () => {
    const project = { project: 'P-1' };
    const open = {
      id: 'P',
      kind: 'solver-payment',
      decidedOn: '2024-06-30',
      outcome: 'met',
      subject: project,
      facts: {
        contracts: [{ id: 'C', amount: 100, payments: [{ amount: 100, on: '2024-01-01' }] }],
      },
    };
    const saying = (place: string) =>
      acceptance(
        `A-${place}`,
        { department: place, lead: { place }, criteria: CRITERIA, solverPaymentMet: true },
        project,
      );
    const nameIn = (records: readonly unknown[]) =>
      questionsByHolder(records).map(({ role, name }) => [role, name?.zh]);
    expect(nameIn([open, saying('320000')])).toEqual([['department-of-lead', '江苏省科学技术厅']]);
    expect(nameIn([open, saying('320000'), saying('330000')])).toEqual([
      ['department-of-lead', undefined],
    ]);
    expect(nameIn([open])).toEqual([['department-of-lead', undefined]]);
  });

  describe('the same subject is that of a cross-check', () => {
    const collection = {
      id: 'C',
      kind: 'demand-collection',
      decidedOn: '2022-01-10',
      outcome: 'permit',
      subject: { demand: 'D-1' },
      facts: {
        department: '320000',
        demander: { name: '甲公司（虚构）', kind: 'enterprise', place: '320500', backbone: true },
        demand: { name: '攻关', task: '任务', needs: [{ id: 'N1', text: '需求' }] },
      },
    };
    const payment = {
      id: 'P',
      kind: 'solver-payment',
      decidedOn: '2024-06-30',
      outcome: 'met',
      subject: { project: 'P-1' },
      facts: { acceptanceOn: '2024-06-30', contracts: [{ id: 'C', amount: 100 }] },
    };
    const saying = (place: string, subject: object) =>
      acceptance(
        'A',
        { department: place, lead: { place }, criteria: CRITERIA, solverPaymentMet: true },
        subject,
      );
    const namesIn = (records: readonly unknown[], options = {}) =>
      questionsByHolder(records, options).map(({ role, name }) => [role, name?.zh]);

    it('a demand through its project', () => {
      const own = saying('320000', { demand: 'D-1', entry: 'E-1', project: 'P-1' });
      expect(namesIn([collection, own, payment])).toEqual([['demander', '甲公司（虚构）']]);
      expect(namesIn([collection, payment])).toEqual([['demander', undefined]]);
    });

    const open = { ...payment, facts: { contracts: [{ id: 'C', amount: 100, payments: [] }] } };

    it('of another project of the demand the lead is another', () => {
      const another = saying('320000', { demand: 'D-1', project: 'P-2' });
      const here = { ...open, subject: { demand: 'D-1', project: 'P-1' } };
      expect(namesIn([another, here])).toEqual([['department-of-lead', undefined]]);
    });

    it('the lead is the one among the units that leads; of two in two places nobody knows which', () => {
      const unit = (role: string, place: string) => ({ name: `${role}${place}`, role, place });
      const application = (...units: readonly object[]) => ({
        ...{ id: 'Q', kind: 'project-application', decidedOn: '2024-01-10', outcome: 'permit' },
        ...{ subject: open.subject, facts: { year: 2024, units } },
      });
      const nameOf = (...units: readonly object[]) =>
        namesIn([application(...units), open]).find(([role]) => role === 'department-of-lead')?.[1];
      const [partner, lead] = [unit('participant', '330000'), unit('lead', '320500')];
      expect(nameOf(partner, lead)).toBe('江苏省科学技术厅');
      expect(nameOf(lead, { ...lead, name: '另一牵头单位' })).toBe('江苏省科学技术厅');
      expect(nameOf(lead, unit('lead', '310000'))).toBeUndefined();
      expect(nameOf(partner)).toBeUndefined();
      const nowhere = { name: '另一牵头单位', role: 'lead' };
      expect([nameOf(nowhere, lead), nameOf(lead, nowhere)]).toEqual([undefined, undefined]);
      // Outside the delta no department is asked by a name.
      expect(nameOf(unit('lead', '110000'))).toBeUndefined();
    });

    it('a kind of which no record says who anybody is', () => {
      const formal = {
        ...{ id: 'F-1', kind: 'formal-review', decidedOn: '2024-06-30', outcome: 'accepted' },
        facts: { conforming: true, notice: null },
      };
      expect(namesIn([formal])).toEqual([['agency', undefined]]);
    });

    it('what is given is a name: no number, nothing empty, and no place where a firm is meant', () => {
      const given = (by: unknown) =>
        namesIn([{ ...payment, meta: { by } }], { holderFrom: 'meta.by' });
      expect(given('乙公司（虚构）')).toEqual([['demander', '乙公司（虚构）']]);
      for (const other of ['', 5, null, '320000']) {
        expect(given(other)).toEqual([['demander', undefined]]);
      }
    });

    it('a record that is there twice is asked in the same letter twice', () => {
      const again = structuredClone(open);
      const letters = questionsByHolder([open, saying('320000', open.subject), again]);
      expect(letters.map(({ name, asks }) => [name?.zh, asks.map(({ index }) => index)])).toEqual([
        ['江苏省科学技术厅', [0, 2]],
      ]);
    });

    it('and is no other application of the demand', () => {
      const here = { demand: 'D-1' };
      const application = {
        ...{ id: 'Q', kind: 'project-application', decidedOn: '2024-01-10', outcome: 'permit' },
        ...{ subject: here, facts: { year: 2024 } },
      };
      const records = [saying('320000', here), { ...open, subject: here }, application];
      const nameOf = (all: readonly unknown[]) =>
        questionsByHolder(all).find(({ asks }) => asks.some(({ record }) => record === 'P'))?.name;
      expect(nameOf(records)?.zh).toBe('江苏省科学技术厅');
      expect(nameOf([...records, application])?.zh).toBe('江苏省科学技术厅');
    });

    it('two cities of a province have one department; contradicted, the path that is given counts', () => {
      const [one, other] = [saying('320500', open.subject), saying('320100', open.subject)];
      const named = [['department-of-lead', '江苏省科学技术厅']];
      expect(
        namesIn([one, { ...other, facts: { ...other.facts, department: '320000' } }, open]),
      ).toEqual(named);
      const contradicted = [one, saying('330000', open.subject), { ...open, meta: { by: '某厅' } }];
      expect(namesIn(contradicted, { holderFrom: 'meta.by' })).toEqual([
        ['department-of-lead', '某厅'],
      ]);
    });
  });

  it('a path of the record may say who it is where nothing else does', () => {
    const record = {
      ...acceptance('A-1', {
        lead: { place: '310115' },
        criteria: CRITERIA,
        solverPaymentMet: true,
      }),
      meta: { department: '浙江省科学技术厅' },
    };
    const [letter] = questionsByHolder([record], { holderFrom: 'meta.department' });
    expect(letter?.name?.zh).toBe('浙江省科学技术厅');
  });

  it('an invalid record and a settled one ask nothing', () => {
    expect(questionsByHolder([{}, acceptance('A-1', { criteria: [] })])).toEqual([]);
  });
});
