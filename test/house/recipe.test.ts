import { describe, expect, it } from 'vitest';
import { filesNamed } from './recipe.js';

/** The first steps, and no other, of two recipes of CONTRIBUTING.md. */
const FORMAT = {
  path: 'src/cli/formats/format.ts',
  from: `'markdown', 'html'`,
  to: `'markdown', 'html', 'xml'`,
};
const LANGUAGE = { path: 'src/values/language.ts', from: `'zh' | 'en'`, to: `'zh' | 'en' | 'fr'` };

describe('whoever takes only the first step of a recipe', () => {
  it('is told by the compiler where a format is not written, and where a language is not spoken', () => {
    const folders = ['src/cli/formats/', 'src/cli/replay/', 'src/cli/texts/', 'src/values/'];
    expect(filesNamed([FORMAT, LANGUAGE], folders)).toEqual([
      'src/cli/formats/load.ts',
      'src/cli/formats/speech.ts',
      'src/cli/replay/load.ts',
      'src/cli/replay/speech.ts',
      'src/cli/replay/words.ts',
      'src/cli/texts/crosscheck.ts',
      'src/cli/texts/help-dockets.ts',
      'src/cli/texts/help.ts',
      'src/cli/texts/progress.ts',
      'src/cli/texts/refusals.ts',
      'src/cli/texts/tables.ts',
      'src/cli/texts/template.ts',
      'src/cli/texts/unreadable.ts',
    ]);
  });

  it('must change something that is there', () => {
    expect(() => filesNamed([{ ...FORMAT, from: 'no such text' }], [])).toThrow('does not hold');
  });
});
