import { describe, expect, it } from 'vitest';
import {
  departmentLabel,
  languageOf,
  placeLabel,
  readEdition,
  recheck,
  recheckAll,
} from '../../src/index.js';
import { readAct, replay } from '../../src/lifecycle/index.js';

describe('a language is named by a tag', () => {
  it.each([
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en-US-x-twain', 'en'],
  ])('%s is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  it('left out, none is asked for', () => {
    expect(languageOf(undefined)).toBeUndefined();
  });

  const OTHERS = ['', 'fr', 'zh-TW', 'zh-Hant', 'english', 'en-', 'en_US', ' en', 'zh-CN-x'];
  it.each([...OTHERS, null, 5, {}])('%j is refused', (tag) => {
    expect(() => languageOf(tag as never)).toThrow(RangeError);
  });

  it('what is refused is named in both languages, and what is no text by its kind', () => {
    expect(() => languageOf('fr')).toThrow(
      '没有这种语言：fr；可用 zh、zh-CN、en、en-… / no such language: fr; use zh, zh-CN, en or en-…',
    );
    expect(() => languageOf(5 as never)).toThrow('no such language: number;');
    expect(() => languageOf({} as never)).toThrow('no such language: object;');
  });

  it('is none where a hostile object stands for it, which is not asked for its text', () => {
    const hostile = {
      toString() {
        throw new Error('asked');
      },
    };
    for (const each of [hostile, Object.create(null), () => 'zh', null]) {
      expect(() => languageOf(each as never)).toThrow(RangeError);
    }
  });

  it('wherever a language is taken, every tag is, and no other', () => {
    const takes: readonly ((language: never) => unknown)[] = [
      (language) => recheck(5, { language }),
      (language) => [...recheckAll([5], { language })],
      (language) => replay(5, { language }),
      (language) => readAct(5, language),
      (language) => readEdition(5, language),
      (language) => placeLabel('320500', language),
      (language) => departmentLabel('320000', language),
    ];
    for (const take of takes) {
      expect(take('zh-CN' as never)).toEqual(take('zh' as never));
      expect(take('en-GB' as never)).toEqual(take('en' as never));
      expect(() => take('fr' as never)).toThrow(RangeError);
    }
  });
});
