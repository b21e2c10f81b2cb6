import { describe, expect, it } from 'vitest';
import { BODIES } from '../../src/entities/dictionary/words-parties.js';
import { codeNamed } from '../../src/regulation/word-labels.js';

describe('a label in the place of its code', () => {
  const bodies = Object.entries(BODIES);
  const codes = bodies.map(([code]) => code);

  it.each(bodies)('%s is known by the label that the dictionary gives it', (code, { label }) => {
    expect(codeNamed(label[0], codes)).toBe(code);
  });
});
