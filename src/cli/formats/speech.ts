import type { Edition, Language } from '../../index.js';
import { messagesByEdition } from '../../messages/by-edition.js';
import type { Messages } from '../../messages/messages.js';
import type { Words } from '../texts/words.js';

/** What the library and the command say in one language. */
export interface Speech {
  readonly messages: Messages;
  readonly words: Words;
  /** The messages under the edition of this id, by which a record was judged. */
  readonly under: (edition: string) => Messages;
}

type Loaded = Pick<Speech, 'messages' | 'words'>;

const SPEECH: Readonly<Record<Language, () => Promise<Loaded>>> = {
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

/** Loads one language and leaves the others where they are; it speaks under each of the editions. */
export async function loadSpeech(
  language: Language,
  editions: readonly Edition[] = [],
): Promise<Speech> {
  const { messages, words } = await SPEECH[language]();
  return { messages, words, under: messagesByEdition(messages, editions) };
}
