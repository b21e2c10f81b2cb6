import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/dictionary.js';
import { draft, type Finding, recheck } from '../../src/index.js';
import { en, enLifecycle } from '../../src/messages/en/index.js';
import { zhCN, zhCNLifecycle } from '../../src/messages/zh-CN/index.js';
import { actNames, kinds } from '../../src/testing/index.js';
import { LANGUAGES, stumbles } from './speech.js';

const leader = (name: string): Finding => ({
  rule: 'A12.leader',
  article: 12,
  modality: 'must',
  result: 'pass',
  facts: { leader: name },
});

describe.each(LANGUAGES)('texts of the record in %s', (_, messages) => {
  const quotedIn = (name: string) => /“.*”/s.exec(messages.finding(leader(name)))?.[0];

  it.each([
    ['a name', '张一', '“张一”'],
    ['quotation marks inside become inner ones', '“张”一', '“‘张’一”'],
    ['line breaks and control characters become a space', '张\n\u001b[31m一\u0000', '“张 [31m一”'],
    ['direction marks and zero-width characters go', '\u202e张\u200b一', '“张 一”'],
    ['40 characters stand', '一'.repeat(40), `“${'一'.repeat(40)}”`],
    ['41 are cut', '一'.repeat(41), `“${'一'.repeat(40)}…”`],
    ['characters are not cut in half', '🚀'.repeat(41), `“${'🚀'.repeat(40)}…”`],
    ['a huge text is cut', 'x'.repeat(10_000_000), `“${'x'.repeat(40)}…”`],
  ])('%s', (__, name, quoted) => {
    expect(quotedIn(name)).toBe(quoted);
    expect(stumbles(messages.finding(leader(name)), messages)).toEqual([]);
  });

  it('a long list is cut, and says how many there are', () => {
    const facts = { added: Array.from({ length: 12 }, (_each, index) => `N${index}`) };
    const finding = {
      rule: 'A11.addition',
      article: 11,
      modality: 'advise',
      result: 'fail',
    } as const;
    const sentence = messages.finding({ ...finding, facts });
    expect(sentence).toContain('“N4”');
    expect(sentence).not.toContain('“N5”');
    expect(sentence).toContain(messages.language === 'zh' ? '等 12 项' : 'and 7 more');
  });

  it('amounts beyond what a number holds are exact', () => {
    const facts = { grant: 9007199254740991, sources: '18014398509481982' };
    const finding = {
      rule: 'A16.sources-sum',
      article: 16,
      modality: 'advise',
      result: 'fail',
    } as const;
    const sentence = messages.finding({ ...finding, facts });
    const zh = messages.language === 'zh';
    expect(sentence).toContain(zh ? '18014398509.481982 万元' : 'CNY 180,143,985,094,819.82');
    expect(sentence).toContain(zh ? '9007199254.740991 万元' : 'CNY 90,071,992,547,409.91');
  });

  it('a missing path that has no words is quoted rather than raw', () => {
    const finding = { rule: 'A12.team', article: 12, modality: 'must', result: 'unknown' } as const;
    expect(messages.finding({ ...finding, missing: ['facts.novelty.2'] })).toContain('“novelty.2”');
  });

  it('an open question that gives no ground is still told as open', () => {
    const finding = { rule: 'A12.team', article: 12, modality: 'must', result: 'unknown' } as const;
    expect(messages.finding(finding)).toBe(
      messages.language === 'zh'
        ? '第十二条第一款：是否确定了核心团队，尚不能认定。'
        : 'Article 12, paragraph 1: whether the core team has a member cannot be told yet.',
    );
  });

  it('a constructor is no path', () => {
    const finding = { rule: 'A12.team', article: 12, modality: 'must', result: 'unknown' } as const;
    expect(messages.finding({ ...finding, missing: ['constructor'] })).toContain('“constructor”');
  });
});

describe.each(LANGUAGES)('errors in %s', (_, messages) => {
  it('say the place in words, by its kind, with the path beside it', () => {
    const result = recheck(
      {
        id: 'F-1',
        kind: 'formal-review',
        decidedOn: '2024-06-30',
        outcome: 'accepted',
        facts: { notice: 'asked', unheard: 1 },
      },
      { language: messages.language },
    );
    if (result.verdict !== 'invalid') throw new Error('valid');
    const lines = messages.errors(result);
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).toContain(
      messages.language === 'zh'
        ? '补交通知（facts.notice）：'
        : 'the notice that asks for a supplement (facts.notice): ',
    );
    expect(lines.join('\n')).toContain('facts.unheard');
  });

  it('name the line of an input that could not be read', () => {
    const errors = [{ path: '', message: 'broken', code: 'other', pointer: '' } as const];
    expect(messages.errors({ line: 7, verdict: 'invalid', errors })).toEqual([
      messages.language === 'zh' ? '第 7 行，broken' : 'line 7: broken',
    ]);
  });
});

it('an error in a reason names the rule that the reason is for (Article 9)', () => {
  const path = 'reasons.A9.anonymity';
  const error = { path, message: 'x', code: 'type', pointer: '/reasons/A9.anonymity' } as const;
  const said = LANGUAGES.map(([, messages]) =>
    messages.errors({ verdict: 'invalid', errors: [error] }),
  );
  expect(said.flat()).toEqual([
    '“不公开需求方”的理由（reasons.A9.anonymity）：x',
    'the reason given for “Demander undisclosed” (reasons.A9.anonymity): x',
  ]);
});

describe('labels for a form', () => {
  it('a field is called what the dictionary calls it, with the numbers of its rows', () => {
    expect(zhCN.label('facts.localCap', 'grant')).toBe('需求方所在地管理办法的上限');
    expect(en.label('facts.localCap', 'grant')).toBe(
      'cap set by the measures of the demander’s place',
    );
    expect(zhCN.label('facts.units.2.place', 'project-application')).toMatch(/第 3 .*所在地/);
    expect(en.label('facts.units.2.place', 'project-application')).toBe('place of the 3rd unit');
    expect(zhCN.label('facts.units.*.place', 'project-application')).not.toContain('{');
    expect(zhCN.label('facts.lokalCap', 'grant')).toBeUndefined();
    expect(zhCN.label('instalment', 'award-grant')).toBeTypeOf('string');
    expect(zhCN.label('decidedOn', 'record')).toBeTypeOf('string');
  });

  it('of every field in both languages, and none has a number left open', () => {
    for (const of of [...kinds, ...actNames, 'record', 'docket', 'edition'] as const) {
      for (const { path } of fieldsOf(of)) {
        for (const speech of [zhCN, en]) {
          expect(speech.label(path.replaceAll('*', '0'), of)).toMatch(/^[^{}]+$/);
        }
      }
    }
  });

  it('words, places and departments', () => {
    expect(zhCN.word('task-force')).toBe('工作专班');
    expect(en.word('biomedicine')).toBe('biomedicine');
    expect(zhCN.word('grant', 'kinds')).toBe(zhCN.kind('grant'));
    expect(zhCN.word('permit', 'grant')).toBe('予以支持');
    expect(zhCN.word('量子')).toBe('量子');
    expect(zhCN.place('320500')).toBe('江苏省苏州市');
    expect(en.place('320500')).toBe('Suzhou, Jiangsu');
    expect(zhCN.department('310000')).toBe('上海市科学技术委员会');
    expect(zhCN.department('310100')).toContain('310100');
  });

  it('one way to say a finding, of a rule or of a step', () => {
    const rule = {
      rule: 'A16.at-approval',
      article: 16,
      modality: 'must',
      result: 'fail',
    } as const;
    const facts = { stage: 'accepted', from: ['listed'], first: ['hold-review'] };
    const step = { rule: 'S.order', article: 15, modality: 'must', result: 'fail', facts } as const;
    expect(zhCN.say(rule)).toBe(zhCN.finding(rule));
    expect(zhCN.say(step)).toBe(zhCNLifecycle.step(step));
    expect(en.under(draft).say(step)).toBe(enLifecycle.step(step));
  });
});
