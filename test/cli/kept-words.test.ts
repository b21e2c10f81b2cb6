import { describe, expect, it } from 'vitest';
import { keptWords } from '../../src/cli/kept-words.js';
import type { Fault } from '../../src/entities/fault.js';
import { wordsOfFault } from '../../src/entities/faults.js';

const FAULTS: readonly Fault[] = [
  { fault: 'required' },
  { fault: 'one-of', of: 'permit | deny', given: '同意' },
  { fault: 'one-of', of: 'permit | deny', given: 'deny ' },
  { fault: 'one-of', of: 'met | unmet', given: 'deny ' },
  { fault: 'one-of', of: 'null', given: 'x' },
  { fault: 'one-of', given: 'x' },
  { fault: 'one-of', of: 'permit | deny', given: null },
  { fault: 'one-of', of: 'permit | deny', given: 1 },
  { fault: 'one-of', of: 'permit | deny', given: '1' },
  { fault: 'unknown-key', of: 'outcom', meant: 'outcome' },
  { fault: 'unknown-key', of: 'outcom' },
  { fault: 'money', given: '3000' },
  { fault: 'date', given: `2024-02-30${' '.repeat(200)}` },
  { fault: 'text', given: '\ud800' },
];

describe('the words of faults that recur in a file', () => {
  it('are those that are made of each fault by itself, however often and in which language they are asked', () => {
    const wordsOf = keptWords();
    for (const language of [undefined, 'zh', 'en', undefined] as const) {
      for (const fault of [...FAULTS, ...[...FAULTS].reverse()]) {
        expect(wordsOf(fault, language)).toEqual(wordsOfFault(fault, language));
      }
    }
  });

  it('are made once', () => {
    const wordsOf = keptWords();
    const [fault] = FAULTS.slice(1) as [Fault];
    expect(wordsOf({ ...fault }, 'zh')).toBe(wordsOf(fault, 'zh'));
  });

  it('are right of more faults than are kept', () => {
    const wordsOf = keptWords();
    for (let number = 0; number < 1500; number += 1) {
      const fault = { fault: 'one-of', of: 'permit | deny', given: `${number}` };
      expect(wordsOf(fault, 'en')).toEqual(wordsOfFault(fault, 'en'));
    }
  });
});
