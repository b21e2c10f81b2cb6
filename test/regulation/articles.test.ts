import { describe, expect, test } from 'vitest';
import { article, articles, type Clause, clausesOf } from '../../src/regulation/articles.js';
import { faultsOf, textsIn } from './bilingual.js';

// How many sentences each paragraph of the regulation has, counted in its text: article by article,
// the numbered items of Article 11 apart.
const sentencesOfParagraphs: readonly (readonly number[])[] = [
  [1], // 1
  [1], // 2
  [1], // 3
  [2], // 4
  [1], // 5
  [2, 2], // 6
  [1], // 7
  [1], // 8
  [2], // 9
  [2, 2], // 10
  [3, 1], // 11, with three items after the third sentence
  [3, 2], // 12
  [3], // 13
  [3], // 14
  [2], // 15
  [3], // 16
  [1], // 17
  [2, 1], // 18
  [3], // 19
  [1], // 20
];
const itemsAfter: Readonly<Record<string, number>> = { '11.1.3': 3 };

function idsInTheText(): string[] {
  return sentencesOfParagraphs.flatMap((paragraphs, article) =>
    paragraphs.flatMap((sentences, paragraph) =>
      countTo(sentences).flatMap((sentence) => {
        const id = `${article + 1}.${paragraph + 1}.${sentence}`;
        return [id, ...countTo(itemsAfter[id] ?? 0).map((item) => `${article + 1}.item-${item}`)];
      }),
    ),
  );
}

function countTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

const clauses = articles.flatMap((each) => each.clauses.map((clause) => ({ each, clause })));
const rulesCited = [...new Set(clauses.flatMap(({ clause }) => rulesOf(clause)))];

function rulesOf({ became }: Clause): readonly string[] {
  return became.kind === 'encoded' ? became.rules : [];
}

function clause(id: string): Clause {
  const found = clauses.find(({ clause }) => clause.id === id);
  if (found === undefined) throw new Error(`no clause ${id}`);
  return found.clause;
}

describe('the twenty articles', () => {
  test('Articles 1 to 20 are all there, once each and in order', () => {
    expect(articles.map(({ number }) => number)).toEqual(countTo(20));
  });

  test('every sentence and item of the text is accounted for, once each and in order', () => {
    expect(clauses.map(({ clause }) => clause.id)).toEqual(idsInTheText());
  });

  test('a clause stands under its own article', () => {
    for (const { each, clause } of clauses) {
      expect(clause.id.split('.')[0], clause.id).toBe(String(each.number));
    }
  });

  test('every text is there in Chinese and in English', () => {
    expect(
      articles.flatMap((each) => textsIn(each, `Article ${each.number}`).flatMap(faultsOf)),
    ).toEqual([]);
  });

  test('an article has a title and a gist of its own, a clause a gist of its own', () => {
    for (const language of ['zh', 'en'] as const) {
      const titles = articles.map(({ title }) => title[language]);
      const gists = articles.map(({ gist }) => gist[language]);
      const clauseGists = clauses.map(({ clause }) => clause.gist[language]);
      for (const texts of [titles, gists, clauseGists]) {
        expect(new Set(texts).size).toBe(texts.length);
      }
    }
  });
});

describe('what became of a clause', () => {
  test.each(clauses.map(({ clause }) => clause))(
    '$id has a disposition, complete for its kind',
    (clause) => {
      const { became } = clause;
      switch (became.kind) {
        case 'encoded':
          expect(became.rules.length).toBeGreaterThan(0);
          break;
        case 'lifecycle':
          expect(became.acts.length).toBeGreaterThan(0);
          expect(became.reason.zh).not.toBe('');
          break;
        default:
          expect(['judgement', 'declaratory']).toContain(became.kind);
          expect(became.reason.zh).not.toBe('');
      }
    },
  );

  test('a rule is cited in the form A, article, point, name, and under the article that it cites', () => {
    for (const { each, clause } of clauses) {
      for (const rule of rulesOf(clause)) {
        expect(rule).toMatch(/^A\d+\.[a-z]+(-[a-z]+)*$/);
        expect(rule, clause.id).toMatch(new RegExp(`^A${each.number}\\.`));
      }
    }
  });

  test('an act is cited by its name, lower-case words joined by hyphens', () => {
    for (const { clause } of clauses) {
      const { became } = clause;
      for (const act of 'acts' in became ? (became.acts ?? []) : []) {
        expect(act, clause.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      }
    }
  });

  test('no clause cites a rule, an act or a reading twice', () => {
    for (const { clause } of clauses) {
      const acts = 'acts' in clause.became ? (clause.became.acts ?? []) : [];
      for (const cited of [rulesOf(clause), acts, clause.readings ?? []]) {
        expect(new Set<string>(cited).size, clause.id).toBe(cited.length);
      }
    }
  });

  test.each([
    ['1.1.1', 'basis'],
    ['2.1.1', 'purpose'],
    ['5.1.1', 'principles and modes'],
    ['6.2.1', 'the national system as a support'],
    ['6.2.2', 'the cloud platform as a support'],
    ['16.1.3', 'other law on research funds, the lump-sum system'],
    ['19.1.1', 'national rules of supervision'],
  ])('%s (%s) asks nothing of a decision', (id) => {
    expect(clause(id).became.kind).toBe('declaratory');
  });

  test.each([
    ['10.2.1', 'active institutions'],
    ['11.1.3', 'cases beyond the three'],
    ['18.1.2', 'the promotion group keeping watch'],
    ['19.1.2', 'internal controls'],
  ])('%s (%s) is left to the judgement of people', (id) => {
    expect(clause(id).became.kind).toBe('judgement');
  });

  test.each([
    ['6.1.1', 'deliberate-approval'],
    ['6.1.2', 'sign-agreement'],
  ])('%s, who does what, is carried by the actors of acts such as %s', (id, act) => {
    expect(clause(id).became).toMatchObject({
      kind: 'lifecycle',
      acts: expect.arrayContaining([act]),
    });
  });

  test.each([
    ['3.1.1', ['the joint increase of funds', 'the encouragement of cities and counties']],
    ['7.1.1', ['the help in distilling the demand']],
    ['9.1.1', ['the call at home and abroad', 'the yearly rhythm']],
    ['10.1.1', ['the help with roadshows and talks']],
    ['10.1.2', ['the duty of fairness']],
    ['12.2.1', ['the building of a consortium']],
    ['14.1.3', ['the lower end, one round a year']],
    ['17.1.1', ['the coordination of tasks and the quality of the work']],
    ['18.2.1', ['the setting up of an appraisal scheme', 'the guidance of private capital']],
  ])('%s is encoded except for what it says of %j', (id, parts) => {
    const { became } = clause(id);
    expect(became.kind).toBe('encoded');
    expect(became.kind === 'encoded' && became.rest?.map(({ part }) => part.en)).toEqual(parts);
  });
});

describe('article', () => {
  test('returns the article of that number', () => {
    expect(articles.map(({ number }) => article(number))).toEqual(articles);
    expect(article(16).title).toEqual({ zh: '资金使用', en: 'Use of funds' });
    expect(article(11).clauses.length).toBe(7);
  });

  test.each([0, 21, -1, 1.5, Number.NaN])(
    'there is no Article %d: a RangeError in both languages',
    (number) => {
      expect(() => article(number)).toThrow(RangeError);
      expect(() => article(number)).toThrow(`没有第 ${number} 条`);
      expect(() => article(number)).toThrow(
        `There is no Article ${number}: pass a whole number from 1 to 20.`,
      );
    },
  );
});

describe('clausesOf', () => {
  test('finds the sentence of Article 16 that caps the grant', () => {
    expect(clausesOf('A16.grant-cap')).toEqual([clause('16.1.1')]);
  });

  test('finds every sentence that a rule encodes, in the order of the text', () => {
    expect(clausesOf('A11.status').map(({ id }) => id)).toEqual([
      '11.item-1',
      '11.item-2',
      '11.item-3',
    ]);
    expect(clausesOf('A15.deliberation').map(({ id }) => id)).toEqual(['15.1.1', '15.1.2']);
  });

  test('finds exactly the clauses that cite the rule, for every rule cited', () => {
    for (const rule of rulesCited) {
      const citing = clauses
        .map(({ clause }) => clause)
        .filter((each) => rulesOf(each).includes(rule));
      expect(clausesOf(rule), rule).toEqual(citing);
    }
  });

  test('finds nothing for what is no rule', () => {
    expect(clausesOf('A1.none')).toEqual([]);
    expect(clausesOf('A16')).toEqual([]);
    expect(clausesOf('')).toEqual([]);
  });
});
