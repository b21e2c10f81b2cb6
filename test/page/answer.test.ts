import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { draft, readEdition } from '../../src/index.js';
import { en } from '../../src/messages/en/index.js';
import { answerTo, answerView, judgedBy } from '../../src/page/answer.js';
import { begin } from '../../src/page/store.js';

/** The texts of an element, one by one. */
function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap(textsOf);
  return typeof node === 'object' && node !== null ? textsOf((node as VNode).props.children) : [];
}

describe('by which edition an answer was judged', () => {
  it('is not said again where it is the draft', () => {
    expect(judgedBy(draft, 'zh')).toBeNull();
  });

  it('Article 16: is said with what the reading that it chooses says', () => {
    const read = readEdition({ id: 'sum', readings: { 'R16.contract': 'sum' } });
    if (!read.ok) throw new Error('no edition');
    expect(textsOf(judgedBy(read.edition, 'en'))).toEqual([
      en.judgedBy([read.edition]),
      'R16.contract=sum: It suffices that all contracts together reach the share.',
    ]);
  });
});

describe('what would turn a line round or hide', () => {
  const UNSEEN = /[\u202a-\u202e\u2066-\u2069\u200b]/;
  const name = '甲\u202e乙\u200b';
  const texts = (record: object): string[] => {
    const state = begin('zh', record as never);
    return textsOf(answerView(state, answerTo(state)));
  };

  it.each([
    [
      'an id',
      { id: name, kind: 'grant', decidedOn: '2024-06-30', facts: { grant: 1 }, outcome: 'permit' },
    ],
    ['a key that there is not', { id: 'G-1', kind: 'grant', [name]: 1, facts: { [name]: 1 } }],
    ['a kind', { id: 'G-1', kind: name }],
  ])('stands by its number, of %s', (_, record) => {
    expect(texts(record).filter((text) => UNSEEN.test(text))).toEqual([]);
    expect(texts(record).join('')).toMatch(/\\u\{202e\}|\\u202e/);
  });

  it('is the same data in the result that is shown as JSON', () => {
    const state = begin('zh', { id: name, kind: 'grant', facts: {} });
    const shown = textsOf(answerView(state, answerTo(state))).at(-1) ?? '';
    expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify(answerTo(state))));
  });

  it('stands by its number, of an edition', () => {
    const read = readEdition({ id: name });
    if (!read.ok) throw new Error('no edition');
    expect(textsOf(judgedBy(read.edition, 'zh')).filter((text) => UNSEEN.test(text))).toEqual([]);
  });
});
