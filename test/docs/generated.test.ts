import { describe, expect, it } from 'vitest';
import { checkedIn, generatedFiles, leftoverSchemas } from './generate.js';

const files = generatedFiles();

describe('what is made from the code is checked in as the code makes it (else: npm run generate)', () => {
  it.each(files.map(({ path, text }) => [path, text] as const))('%s', (path, text) => {
    expect(checkedIn(path)).toBe(text);
  });

  it('leaves no schema behind that is made no more', () => {
    expect(leftoverSchemas(files)).toEqual([]);
  });
});
