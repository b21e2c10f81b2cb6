import { describe, expect, it } from 'vitest';
import { FAULT_CODES, readEdition, recheck } from '../../src/index.js';
import { readAct } from '../../src/lifecycle/index.js';
import { factsOf, recordOf } from '../records.js';

type Where =
  | 'grant'
  | 'solver-payment'
  | 'project-application'
  | 'project-agreement'
  | 'expert-review'
  | 'demand-collection';

/** The one error of a record in which some facts are replaced, in one language. */
function refusal(kind: Where, facts: object, language: 'zh' | 'en') {
  const result = recheck(recordOf(kind, { facts: { ...factsOf(kind), ...facts } }), { language });
  if (result.verdict !== 'invalid') throw new Error('not refused');
  expect(result.errors).toHaveLength(1);
  return result.errors[0];
}

/** What is told to write: in Chinese and in English the same. */
function told(kind: Where, facts: object) {
  const [zh, en] = (['zh', 'en'] as const).map((language) => refusal(kind, facts, language));
  const value = (message: string | undefined, marker: RegExp) => marker.exec(message ?? '')?.[1];
  const write = value(zh?.message, /请写成 ("[^"]*"|[^"；]+)$/);
  expect(value(en?.message, /write ("[^"]*"|[^";]+)$/)).toBe(write);
  expect(zh?.code).toBe(en?.code);
  expect(Object.keys(FAULT_CODES)).toContain(zh?.code);
  return { write, code: zh?.code, zh: zh?.message ?? '', en: en?.message ?? '' };
}

describe('a refused amount says how to write it', () => {
  it.each([
    ['3000万', '"3000万元"', 'money-unit'],
    ['3000万元整', '"3000万元"', 'money-unit'],
    ['叁仟万元', '"3000万元"', 'money-figure'],
    ['3千万元', '"3000万元"', 'money-figure'],
    ['0.3亿', '"0.3亿元"', 'money-unit'],
    ['约3000万元', '"3000万元"', 'money-figure'],
  ])('%s: %s', (investment, write, code) => {
    expect(told('grant', { investment })).toMatchObject({ write, code });
  });

  it('about so much is no exact amount', () => {
    const { zh, en } = told('grant', { investment: '约3000万元' });
    expect(zh).toContain('须为确数');
    expect(en).toContain('exact');
  });

  it('a bare figure may be in any unit', () => {
    const { zh, en, code } = told('grant', { investment: '3000' });
    expect(code).toBe('money-unit');
    for (const said of [zh, en]) {
      expect(said).toContain('"3000元"');
      expect(said).toContain('"3000万元"');
    }
    expect(told('grant', { investment: 3.5 })).toMatchObject({ code: 'money-exact' });
    expect(told('grant', { investment: 3.5 }).zh).toContain('"3.5万元"');
  });

  it('无 is left out, or null where there is none', () => {
    expect(told('grant', { localCap: '无' }).zh).toContain('写 null');
    expect(told('grant', { localCap: '-' }).en).toContain('leave out');
  });

  it('the unit is said to be lacking only where it is', () => {
    expect(told('grant', { investment: '3000' }).zh).toContain('缺少单位');
    for (const investment of ['3000万元整', '3000万元（含税）', '无']) {
      expect(told('grant', { investment }).zh).not.toContain('缺少单位');
      expect(told('grant', { investment }).en).not.toContain('lacking');
    }
    expect(told('grant', { investment: '3000万元整' }).zh).toContain('应以单位结尾');
  });

  it('the bounds are those that hold', () => {
    const most = '9007199254740991';
    expect(told('grant', { grant: -1 })).toMatchObject({ code: 'range' });
    expect(told('grant', { grant: -1 }).zh).toContain(`应在 0 至 ${most} 分之间`);
    const contract = (changes: object) => ({ contracts: [{ id: 'C1', amount: 100, ...changes }] });
    expect(told('solver-payment', contract({ payments: [{ amount: -(2 ** 60) }] })).zh).toContain(
      `应在 -${most} 至 ${most} 分之间`,
    );
    expect(told('solver-payment', contract({ amount: -5 })).en).toContain(`between 1 and ${most}`);
    expect(told('solver-payment', contract({ amount: 0 }))).toMatchObject({ code: 'range' });
    expect(told('solver-payment', contract({ payments: [{ amount: '-2万' }] }))).toMatchObject({
      write: '"-2万元"',
    });
  });
});

describe('a refused word says which are taken', () => {
  const messageOf = (edition: object, language: 'zh' | 'en') => {
    const read = readEdition({ id: 'e', ...edition }, language);
    return read.ok ? undefined : read.errors[0]?.message;
  };

  it('one of several, or the only one', () => {
    const several = { basis: 'rumour' };
    expect(messageOf(several, 'zh')).toContain('应为 text | press 之一，');
    expect(messageOf(several, 'en')).toContain('must be one of text | press, ');
    const only = { rules: { 'A11.status': { state: 'off' } } };
    expect(messageOf(only, 'zh')).toContain('应为 unknown，现为 "off"');
    expect(messageOf(only, 'en')).toContain('must be unknown, not "off"');
  });
});

describe('a refused date says how to write it', () => {
  it.each([
    ['2024.6.30', 'date'],
    ['20240630', 'date'],
    ['2024年6月30日', 'date'],
    ['2024/6/30', 'date'],
    ['2024-06-30 14:30', 'date'],
    ['2024-06-30T00:00:00', 'date'],
    ['2024-06-30T08:00:00+08:00', 'date'],
    ['2024-06-29T16:00:00.000Z', 'date'],
    [45473, 'type'],
    [20240630, 'type'],
    [new Date('2024-06-29T16:00:00Z'), 'type'],
  ])('%j', (approvedOn, code) => {
    expect(told('grant', { approvedOn })).toMatchObject({ write: '"2024-06-30"', code });
  });

  it('an instant falls on the day that it is in Beijing, and that is said', () => {
    const { zh, en } = told('grant', { approvedOn: '2024-06-29T16:00:00.000Z' });
    expect(zh).toContain('按北京时间');
    expect(en).toContain('by Beijing time');
    expect(told('grant', { approvedOn: '2024-06-30 14:30' }).zh).not.toContain('北京时间');
  });

  it('无 is left out, or null where there is none', () => {
    expect(told('grant', { approvedOn: '无' }).zh).toContain('写 null');
    expect(told('project-agreement', { lead: { place: '待定' } }).en).toContain('leave out');
    expect(told('project-application', { guide: '无' }).zh).toContain('写 null');
    expect(told('grant', { approvedOn: '昨天' }).zh).not.toContain('写 null');
  });

  it('where the day is lacking, that is said; of an unreal day nothing is guessed', () => {
    expect(told('grant', { approvedOn: '2024年6月' }).zh).toContain('还缺日');
    expect(told('grant', { approvedOn: '2023-02-29' }).write).toBeUndefined();
  });
});

describe('a refused place says how to write it', () => {
  it.each([
    ['苏州市', '"320500"', 'place'],
    ['江苏省', '"320000"', 'place'],
    ['境外', '"overseas"', 'place'],
    [320500, '"320500"', 'type'],
    ['江苏省科学技术厅', '"320000"', 'place'],
    ['上海市科委', '"310000"', 'place'],
  ])('%j: %s', (place, write, code) => {
    expect(told('demand-collection', { demander: { place } })).toMatchObject({ write, code });
  });

  it('of a place unknown nothing is guessed', () => {
    expect(told('demand-collection', { demander: { place: '某地' } }).write).toBeUndefined();
  });
});

describe('where the label of a word stands, or the word with blanks, the code is told', () => {
  const unit = (changes: object) => ({ units: [{ name: '甲', role: 'lead', ...changes }] });
  it.each<[string, Where, object, string]>([
    ['工作专班', 'expert-review', { recommended: { body: '工作专班' } }, 'task-force'],
    [
      '建设办公室',
      'project-application',
      { guide: { issuer: '建设办公室', year: 2024, on: '2024-01-01' } },
      'office',
    ],
    ['企业', 'project-application', unit({ kind: '企业' }), 'enterprise'],
    ['牵头单位', 'project-application', unit({ role: '牵头单位' }), 'lead'],
    ['a blank before', 'project-application', unit({ role: ' lead' }), 'lead'],
    ['a blank at the end', 'project-application', unit({ kind: 'enterprise ' }), 'enterprise'],
    ['capitals', 'project-application', unit({ kind: 'Enterprise' }), 'enterprise'],
    ['an underscore', 'expert-review', { recommended: { body: 'task_force' } }, 'task-force'],
    ['有信用记录', 'project-application', { credit: '有信用记录' }, 'flagged'],
  ])('%s', (_, kind, facts, code) => {
    expect(told(kind, facts)).toMatchObject({ write: `"${code}"`, code: 'unknown-word' });
  });

  it('of another word nothing is guessed', () => {
    expect(told('project-application', unit({ role: '甲方' })).write).toBeUndefined();
  });
});

describe('other refusals', () => {
  it.each([
    ['是', 'true'],
    ['否', 'false'],
    ['true', 'true'],
    [1, 'true'],
    [0, 'false'],
  ])('%j where true or false belongs: %s', (formallyAccepted, write) => {
    expect(told('expert-review', { formallyAccepted })).toMatchObject({ write, code: 'type' });
  });

  it.each([
    ['2', '2'],
    ['2轮', '2'],
    ['２', '2'],
  ])('%j where a number belongs: %s', (roundOfYear, write) => {
    expect(told('expert-review', { roundOfYear })).toMatchObject({ write, code: 'type' });
  });

  it.each([
    ['grant ', '"grant"'],
    ['Solver-Payment', '"solver-payment"'],
    ['项目验收', '"project-acceptance"'],
    ['某事', undefined],
  ])('%j where a kind of decision belongs: %s', (kind, write) => {
    const { errors = [] } = recheck({ ...recordOf('grant', {}), kind }, { language: 'en' }) as {
      errors?: { path: string; message: string }[];
    };
    const said = errors.find(({ path }) => path === 'kind')?.message ?? '';
    expect(/write (.*)$/.exec(said)?.[1]).toBe(write);
  });

  it('an act with blanks or capitals is told with its name', () => {
    const read = readAct({ act: ' Publish-Guide' }, 'en');
    expect(read.ok ? [] : read.errors.map(({ message }) => message)).toEqual([
      'there is no such act: " Publish-Guide"; write "publish-guide"',
    ]);
  });

  it('what nobody sees is shown', () => {
    const { zh, en, code } = told('project-application', { leader: '\u200b\u3000' });
    expect(code).toBe('text');
    for (const said of [zh, en]) expect(said).toContain('"\\u{200b}\\u{3000}"');
    expect(told('grant', { approvedOn: '2024-06-3\u200b0' }).write).toBe('"2024-06-30"');
  });

  it('a key is told by both paths, and no output breaks on halves of characters', () => {
    const result = recheck(
      recordOf('grant', {
        facts: { ...factsOf('grant'), 'a/b~c\ud800': 1 },
        reasons: { 'A16.x': 'r' },
      }),
    );
    expect(result).toMatchObject({
      verdict: 'invalid',
      errors: [
        { path: 'facts.a/b~c\\u{d800}', code: 'unknown-key', pointer: '/facts/a~1b~0c\\u{d800}' },
        { path: 'reasons.A16.x', code: 'unknown-rule', pointer: '/reasons/A16.x' },
      ],
    });
    expect(JSON.stringify(result)).not.toMatch(/ud800"/i);
  });

  it.each([
    ['fact', { fact: {} }, 'facts'],
    ['decidedon', { decidedon: '2024-06-30' }, 'decidedOn'],
    ['decided_on', { decided_on: '2024-06-30' }, 'decidedOn'],
    ['outcomes', { outcomes: 'permit' }, 'outcome'],
    ['Edition', { Edition: 'draft' }, 'edition'],
  ])('a misspelt key, %s, names the one that is plainly meant', (key, written, meant) => {
    const record: Record<string, unknown> = { ...recordOf('grant'), ...written };
    delete record[meant];
    const errorsIn = (language: 'zh' | 'en') =>
      (recheck(record, { language }) as { errors?: { path: string; message: string }[] }).errors;
    const said = (language: 'zh' | 'en') =>
      errorsIn(language)?.find(({ path }) => path === key)?.message;
    expect(said('zh')).toContain(`请写成 "${meant}"`);
    expect(said('en')).toContain(`write "${meant}"`);
  });

  it('one that stands there as undefined does not stand there', () => {
    const facts = { ...factsOf('grant'), approvedOn: undefined, approved_on: '2024-06-28' };
    expect(recheck(recordOf('grant', { facts }), { language: 'en' })).toMatchObject({
      errors: [
        { path: 'facts.approved_on', message: expect.stringContaining('write "approvedOn"') },
      ],
    });
  });

  it('one that stands there already, and one that nothing is like, are not asked for', () => {
    const besides = recheck({ ...recordOf('grant'), fact: {}, remark: 1 }, { language: 'en' });
    const { errors = [] } = besides as { errors?: { message: string }[] };
    expect(errors).toHaveLength(2);
    for (const { message } of errors) expect(message).not.toContain('; write');
  });

  it('a rule that is none, a parameter, a need in an act: each by its nearest', () => {
    expect(
      recheck(recordOf('grant', { reasons: { 'A16.grantcap': 'r' } }), { language: 'zh' }),
    ).toMatchObject({ errors: [{ message: expect.stringContaining('请写成 "A16.grant-cap"') }] });
    expect(readEdition({ id: 'e', parameters: { minimumRegion: 3 } }, 'en')).toMatchObject({
      errors: [{ message: expect.stringContaining('write "minimumRegions"') }],
    });
    const act = { act: 'accept-solution', on: '2024-01-01', by: '甲', solutionID: 'S-1' };
    expect(readAct(act, 'en')).toMatchObject({
      errors: [
        { path: 'solutionId', code: 'required' },
        { path: 'solutionID', message: expect.stringContaining('write "solutionId"') },
      ],
    });
  });

  it('a definition has no modality, and neither has the time in force: what to do is said', () => {
    for (const id of ['A11.status', 'A13.formal', 'A19.bar', 'A20.in-force']) {
      const rules = { [id]: { modality: 'advise' } };
      const [zh, en] = (['zh', 'en'] as const).map((language) => {
        const read = readEdition({ id: 'e', rules }, language);
        if (read.ok) throw new Error('not refused');
        expect(read.errors).toMatchObject([{ path: `rules.${id}.modality`, code: 'unknown-key' }]);
        return read.errors[0]?.message;
      });
      expect(zh).toContain('定义和 A20.in-force 没有约束力可改');
      expect(zh).toContain('请删去');
      expect(en).toContain('remove it');
      expect(`${zh} ${en}`).not.toMatch(/拼写|spelling/);
    }
  });

  it('the keys of an error stand in one order', () => {
    const { errors = [] } = recheck('x') as { errors?: object[] };
    expect(errors.map(Object.keys)).toEqual([['path', 'message', 'code', 'pointer']]);
    expect(errors).toMatchObject([{ path: '', code: 'type', pointer: '' }]);
  });

  it.each(Object.entries(FAULT_CODES))('%s is explained in both languages', (_, { zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[a-z][^\p{Script=Han}]*$/u);
  });
});
