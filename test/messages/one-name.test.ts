import { describe, expect, it } from 'vitest';
import {
  choicesOfReadings,
  fieldsOf,
  outcomesOf,
  type Vocabulary,
  wordLists,
  wordsOf,
} from '../../src/dictionary.js';
import { questions } from '../../src/explain/index.js';
import { jsonSchema } from '../../src/json-schema.js';
import { readAct } from '../../src/lifecycle/index.js';
import {
  enDossier,
  enExplain,
  enLifecycle,
  en as enMessages,
} from '../../src/messages/en/index.js';
import { zhCNLifecycle, zhCN as zhMessages } from '../../src/messages/zh-CN/index.js';
import { articles, readings, switches } from '../../src/regulation/index.js';
import { actNames, kinds } from '../../src/testing/index.js';

/** What the messages call the words of a list. */
const CALLED: Partial<Record<Vocabulary, Readonly<Record<'zh' | 'en', (word: never) => string>>>> =
  {
    kinds: { zh: zhMessages.kind, en: enMessages.kind },
    acts: { zh: zhCNLifecycle.act, en: enLifecycle.act },
    stages: { zh: zhCNLifecycle.stage, en: enLifecycle.stage },
    verdicts: { zh: zhCNLifecycle.verdict, en: enLifecycle.verdict },
    results: { zh: zhMessages.result, en: enMessages.result },
    modalities: { zh: zhMessages.modality, en: enMessages.modality },
  };

/** Without what is said in brackets besides, and without the case of a heading. */
const bare = (name: string) => name.replace(/[（ (]+(?:在库|in the reserve).*$/, '').toLowerCase();

describe('a word has one name', () => {
  it.each(Object.keys(CALLED) as Vocabulary[])(
    '%s in the dictionary are called what sentences call them',
    (list) => {
      for (const { word, label } of wordsOf(list)) {
        for (const language of ['zh', 'en'] as const) {
          const called = CALLED[list]?.[language](word as never) ?? '';
          expect(bare(called), `${list} ${word}`).toBe(label[language].toLowerCase());
        }
      }
    },
  );

  it.each(kinds)('so are the outcomes of %s', (kind) => {
    for (const { word, label } of outcomesOf(kind)) {
      expect(zhMessages.outcome(kind, word)).toBe(label.zh);
      expect(enMessages.outcome(kind, word)).toBe(label.en);
    }
  });

  it('the points of assessment and acceptance are called as the dictionary has them', () => {
    const lacking = (rule: 'A8.criteria' | 'A18.criteria', article: number, words: string[]) => {
      const finding = { rule, article, modality: 'must', result: 'fail' } as const;
      return [zhMessages, enMessages].map((each) =>
        each.finding({ ...finding, facts: { lacking: words } }),
      );
    };
    for (const [list, rule, article] of [
      ['assessmentCriteria', 'A8.criteria', 8],
      ['acceptanceCriteria', 'A18.criteria', 18],
    ] as const) {
      for (const { word, label } of wordsOf(list)) {
        const [zh, en] = lacking(rule, article, [word]);
        expect(zh).toContain(label.zh);
        expect(en).toContain(label.en);
      }
    }
  });
});

describe('a thing has one name', () => {
  it('联合攻关计划 is the programme; a plan is 规划', () => {
    const shown = { months: 40, min: 24, max: 36 };
    const finding = { rule: 'A4.duration', article: 4, modality: 'advise' } as const;
    for (const months of [12, 40]) {
      const said = enMessages.finding({ ...finding, result: 'fail', facts: { ...shown, months } });
      expect(said).toMatch(/ the programme (?:starts from|looks to)/);
    }
    expect(enDossier.means('F.round-of-year')).toContain('by programme years');
    const plans = textsIn('readings', readings).filter(({ en }) => /\bthe plan\b/.test(en));
    expect(plans.map(({ at }) => at)).toEqual([]);
  });

  it('what a docket has is an act, 行为, with its day and the day of its recording', () => {
    expect(JSON.stringify(jsonSchema('act'))).not.toContain('动作');
    const read = readAct(
      {
        act: 'publish-guide',
        on: '2024-05-02',
        recordedOn: '2024-05-01',
        by: 'office',
        year: 2024,
      },
      'zh',
    );
    const said = read.ok ? '' : (read.errors[0]?.message ?? '');
    for (const path of ['on', 'recordedOn']) {
      expect(said).toContain(zhMessages.label(path, 'publish-guide'));
    }
  });
});

interface Text {
  readonly at: string;
  readonly zh: string;
  readonly en: string;
}

/** Every text in both languages that stands somewhere in data. */
function textsIn(at: string, value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const { zh, en } = value as Partial<Text>;
  if (typeof zh === 'string' && typeof en === 'string') return [{ at, zh, en }];
  return Object.entries(value).flatMap(([key, each]) => textsIn(`${at}.${key}`, each));
}

/** What the sentences about decisions do not say either: see `speech.ts`. */
const UNWANTED = {
  zh: /依法|合法|推翻|维持|未定|待定|转交|立项建议|申报指南|揭榜合同|准予|(?<!符)合规|补记|左右决定|谈[不得]上|审核人员|其他机构|会同评审的是否|还须付|解释/,
  en: /\blawful|\bsits?\b|construction office|complies|\bonce they are\b|entry is open|sees fit|\bon on\b|overturned|upheld|undetermined/,
};

describe('the dictionary and the regulation as data', () => {
  const described = [...kinds, ...actNames, 'record', 'docket', 'edition'] as const;
  const texts = [
    ...described.flatMap((of) => textsIn(of, fieldsOf(of))),
    ...wordLists().flatMap((list) => textsIn(list, wordsOf(list))),
    ...kinds.flatMap((kind) => textsIn(kind, outcomesOf(kind))),
    ...textsIn('choices', choicesOfReadings()),
    ...textsIn('articles', articles),
    ...textsIn('readings', readings),
    ...textsIn('switches', switches),
  ];

  it('speak as the sentences do', () => {
    expect(texts.length).toBeGreaterThan(3000);
    for (const { at, zh, en } of texts) {
      expect(UNWANTED.zh.exec(zh.replace(/“[^”]*”/g, ''))?.[0], `${at}: ${zh}`).toBeUndefined();
      expect(UNWANTED.en.exec(en)?.[0], `${at}: ${en}`).toBeUndefined();
    }
  });

  it('keep the marks of each language, and its blanks', () => {
    for (const { at, zh, en } of texts) {
      expect(en, at).not.toMatch(/[，。；：（）！？、]| {2}| [,.;:)]|\( |\d %/);
      expect(zh.replace(/“[^”]*”/g, ''), at).not.toMatch(
        /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}|\d %/u,
      );
    }
  });
});

describe('one and several', () => {
  it('articles of a question', () => {
    const answer = questions({
      ...{ id: 'R-1', kind: 'expert-review', decidedOn: '2024-06-30', outcome: 'met' },
      facts: { formallyAccepted: true },
    });
    if (answer.verdict !== 'undetermined') throw new Error(answer.verdict);
    const saidOf = (articles: number[]) =>
      enExplain.questions(
        { ...answer, questions: answer.questions.slice(0, 1).map((one) => ({ ...one, articles })) },
        'expert-review',
        enMessages.rule,
      )[0];
    expect(saidOf([14])).toContain('(Article 14)');
    expect(saidOf([14, 20])).toContain('(Articles 14, 20)');
  });

  it('a list too long to be told is one item or several', () => {
    const told = (rows: number) => {
      const list = (end: string) =>
        Array.from({ length: rows }, (_, at) => ({
          id: `N${at}`,
          text: `${'x'.repeat(300)}${end}`,
        }));
      return enLifecycle.step({
        ...{ rule: 'S.record', modality: 'advise', result: 'fail' },
        facts: { path: 'before.needs', stated: list('a'), onRecord: list('b') },
      });
    };
    expect(told(1)).toContain('says 1 item,');
    expect(told(2)).toContain('says 2 items,');
  });
});
