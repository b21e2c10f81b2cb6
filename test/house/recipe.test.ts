import { describe, expect, it } from 'vitest';
import { filesNamed } from './recipe.js';

/** The first steps, and no other, of two recipes of CONTRIBUTING.md. */
const FORMAT = {
  path: 'src/cli/formats/format.ts',
  from: `'markdown', 'html', 'xlsx'`,
  to: `'markdown', 'html', 'xml', 'xlsx'`,
};
const LANGUAGE = { path: 'src/values/language.ts', from: `'zh' | 'en'`, to: `'zh' | 'en' | 'fr'` };

describe('whoever takes only the first step of a recipe', () => {
  it('is told by the compiler where a format is not written, and where a language is not spoken', () => {
    const folders = ['src/cli/', 'src/messages/', 'src/report/', 'src/values/'];
    expect(filesNamed([FORMAT, LANGUAGE], folders)).toEqual([
      'src/cli/crosscheck/format.ts',
      'src/cli/formats/speech.ts',
      'src/cli/papers/crosscheck.ts',
      'src/cli/papers/speech.ts',
      'src/cli/papers/written.ts',
      'src/cli/replay/speech.ts',
      'src/cli/texts/crosscheck.ts',
      'src/cli/texts/explain.ts',
      'src/cli/texts/help-dockets.ts',
      'src/cli/texts/help-receipts.ts',
      'src/cli/texts/help.ts',
      'src/cli/texts/options.ts',
      'src/cli/texts/output.ts',
      'src/cli/texts/progress.ts',
      'src/cli/texts/receipts.ts',
      'src/cli/texts/refusals.ts',
      'src/cli/texts/tables.ts',
      'src/cli/texts/template.ts',
      'src/cli/texts/unreadable.ts',
      'src/messages/coded-words.ts',
      'src/report/explain/words.ts',
      'src/report/replay/words.ts',
      'src/report/table-remarks.ts',
    ]);
  });

  it('must change something that is there', () => {
    expect(() => filesNamed([{ ...FORMAT, from: 'no such text' }], [])).toThrow('does not hold');
  });
});
