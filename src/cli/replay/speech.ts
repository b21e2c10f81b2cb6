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

/** Loads one language and leaves the other where it is. */
export async function loadReplaySpeech(language: Language): Promise<ReplaySpeech> {
  const words = REPLAY_WORDS[language];
  if (language === 'zh') {
    const { zhCN, zhCNLifecycle } = await import('../../messages/zh-CN/index.js');
    return { messages: zhCN, lifecycle: zhCNLifecycle, words };
  }
  const { en, enLifecycle } = await import('../../messages/en/index.js');
  return { messages: en, lifecycle: enLifecycle, words };
}
