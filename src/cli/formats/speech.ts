import type { Language } from '../../index.js';
import type { Messages } from '../../messages/messages.js';
import type { Words } from '../texts/words.js';

/** What the library and the command say in one language. */
export interface Speech {
  readonly messages: Messages;
  readonly words: Words;
}

/** Loads one language and leaves the other where it is. */
export async function loadSpeech(language: Language): Promise<Speech> {
  if (language === 'zh') {
    const [{ zhCN }, { words }] = await Promise.all([
      import('../../messages/zh-CN/index.js'),
      import('../texts/words-zh.js'),
    ]);
    return { messages: zhCN, words };
  }
  const [{ en }, { words }] = await Promise.all([
    import('../../messages/en/index.js'),
    import('../texts/words-en.js'),
  ]);
  return { messages: en, words };
}
