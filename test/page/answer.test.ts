import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { draft, readEdition } from '../../src/index.js';
import { en } from '../../src/messages/en/index.js';
import { judgedBy } from '../../src/page/answer.js';

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
