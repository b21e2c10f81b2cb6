import type { Language } from '../../index.js';
import type { LifecycleMessages } from '../../messages/lifecycle/messages.js';
import type { Messages } from '../../messages/messages.js';
import { REPLAY_WORDS, type ReplayWords } from './words.js';

/** What the library and the command say of dockets in one language. */
export interface ReplaySpeech {
  readonly messages: Messages;
  readonly lifecycle: LifecycleMessages;
  readonly words: ReplayWords;
}

const SPEECH: Readonly<Record<Language, () => Promise<Omit<ReplaySpeech, 'words'>>>> = {
  zh: async () => {
    const { zhCN, zhCNLifecycle } = await import('../../messages/zh-CN/index.js');
    return { messages: zhCN, lifecycle: zhCNLifecycle };
  },
  en: async () => {
    const { en, enLifecycle } = await import('../../messages/en/index.js');
    return { messages: en, lifecycle: enLifecycle };
  },
};

/** Loads one language and leaves the others where they are. */
export async function loadReplaySpeech(language: Language): Promise<ReplaySpeech> {
  return { ...(await SPEECH[language]()), words: REPLAY_WORDS[language] };
}
