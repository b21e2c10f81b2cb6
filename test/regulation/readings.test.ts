import { describe, expect, test } from 'vitest';
import { articles } from '../../src/regulation/articles.js';
import { type ReadingId, reading, readings } from '../../src/regulation/readings.js';
import { faultsOf, textsIn } from './bilingual.js';

const ids = readings.map(({ id }) => id);

/** The articles whose text, as a whole or in a clause, cites the reading. */
function articlesCiting(id: ReadingId): number[] {
  return articles
    .filter((each) => [each, ...each.clauses].some(({ readings }) => readings?.includes(id)))
    .map(({ number }) => number);
}

describe('the readings', () => {
  test('each has an id of its own', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(readings)(
    '$id is named after an article it concerns, or after none when it spans many',
    (each) => {
      const [, number] = /^R(\d*)\.[a-z]+(?:-[a-z]+)*$/.exec(each.id) ?? [];
      expect(number).toBeDefined();
      if (number === '') expect(each.articles.length).toBeGreaterThan(3);
      else expect(each.articles).toContain(Number(number));
    },
  );

  test('they stand in the order of the articles', () => {
    const numbers = ids.map((id) => Number(/\d+/.exec(id)?.[0] ?? 0));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test('the articles of a reading are ascending numbers of articles that exist', () => {
    const existing = articles.map(({ number }) => number);
    for (const each of readings) {
      expect(each.articles, each.id).toEqual(
        existing.filter((number) => each.articles.includes(number)),
      );
    }
  });

  test('every text is there in Chinese and in English', () => {
    expect(readings.flatMap((each) => textsIn(each, each.id).flatMap(faultsOf))).toEqual([]);
  });

  test.each(readings)('$id asks a question and answers it', (each) => {
    expect(each.question.zh).toMatch(/？$/);
    expect(each.question.en).toMatch(/\?$/);
    expect(each.taken.zh).toMatch(/。$/);
    expect(each.taken.en).toMatch(/\.$/);
  });

  test('a reason is missing only where the text gives none', () => {
    expect(readings.filter(({ why }) => why === null).map(({ id }) => id)).toEqual([
      'R14.round',
      'R20.dates',
    ]);
  });

  test('an alternative is missing only where none suggests itself', () => {
    expect(readings.filter(({ otherwise }) => otherwise === null).map(({ id }) => id)).toEqual([
      'R11.pending',
      'R11.open-list',
      'R16.none',
      'R16.local',
      'R20.dates',
    ]);
  });
});

describe('readings and articles', () => {
  test.each(readings)('$id is cited by exactly the articles it concerns', (each) => {
    expect(articlesCiting(each.id)).toEqual(each.articles);
  });

  test('every reading that is cited exists', () => {
    const cited = articles
      .flatMap((each) => [each, ...each.clauses])
      .flatMap(({ readings }) => readings ?? []);
    expect(cited.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('reading', () => {
  test('returns the reading of that id', () => {
    expect(ids.map((id) => reading(id))).toEqual(readings);
    expect(reading('R12.lead').articles).toEqual([12, 15, 18]);
    expect(reading('R16.local').otherwise).toBeNull();
  });

  test.each(['R16.nothing', '', 'toString'])(
    'there is no reading “%s”: a RangeError in both languages',
    (id) => {
      expect(() => reading(id as ReadingId)).toThrow(RangeError);
      expect(() => reading(id as ReadingId)).toThrow(`没有编号为“${id}”的解读。`);
      expect(() => reading(id as ReadingId)).toThrow(`There is no reading with the id “${id}”.`);
    },
  );

  test('an id that does not occur does not compile', () => {
    // @ts-expect-error: no such reading
    const unknown: ReadingId = 'R16.nothing';
    expect(ids).not.toContain(unknown);
  });
});
