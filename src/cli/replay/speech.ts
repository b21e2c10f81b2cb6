import type { Edition, Language } from '../../index.js';
import { messagesByEdition } from '../../messages/by-edition.js';
import type { ReplaySpeech } from '../../report/replay/speech.js';
import { REPLAY_WORDS } from '../../report/replay/words.js';

const SPEECH: Readonly<
  Record<Language, () => Promise<Pick<ReplaySpeech, 'messages' | 'lifecycle'>>>
> = {
  zh: async () => {
    const { zhCN, zhCNLifecycle } = await import('../../messages/zh-CN/index.js');
    return { messages: zhCN, lifecycle: zhCNLifecycle };
  },
  en: async () => {
    const { en, enLifecycle } = await import('../../messages/en/index.js');
    return { messages: en, lifecycle: enLifecycle };
  },
};

/** Loads one language and leaves the others where they are; it speaks under each of the editions. */
export async function loadReplaySpeech(
  language: Language,
  editions: readonly Edition[] = [],
): Promise<ReplaySpeech> {
  const { messages, lifecycle } = await SPEECH[language]();
  const under = messagesByEdition(messages, editions);
  return { messages, lifecycle, words: REPLAY_WORDS[language], under };
}
