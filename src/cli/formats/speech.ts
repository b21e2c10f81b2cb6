import type { Language } from '../../index.js';
import type { Messages } from '../../messages/messages.js';
import type { Words } from '../texts/words.js';

/** What the library and the command say in one language. */
export interface Speech {
  readonly messages: Messages;
  readonly words: Words;
}

const SPEECH: Readonly<Record<Language, () => Promise<Speech>>> = {
  zh: async () => {
    const [{ zhCN }, { words }] = await Promise.all([
      import('../../messages/zh-CN/index.js'),
      import('../texts/words-zh.js'),
    ]);
    return { messages: zhCN, words };
  },
  en: async () => {
    const [{ en }, { words }] = await Promise.all([
      import('../../messages/en/index.js'),
      import('../texts/words-en.js'),
    ]);
    return { messages: en, words };
  },
};

/** Loads one language and leaves the others where they are. */
export const loadSpeech = (language: Language): Promise<Speech> => SPEECH[language]();
