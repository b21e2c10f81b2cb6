import type { Edition, Language } from '../../index.js';
import type { Messages } from '../../messages/messages.js';
import { type ReportSpeech, reportSpeech } from '../../report/speech.js';
import type { ReportWords } from '../../report/words.js';

interface Loaded {
  readonly messages: Messages;
  readonly words: ReportWords;
}

const SPEECH: Readonly<Record<Language, () => Promise<Loaded>>> = {
  zh: async () => {
    const [{ zhCN }, { zhReport }] = await Promise.all([
      import('../../messages/zh-CN/index.js'),
      import('../../report/words-zh.js'),
    ]);
    return { messages: zhCN, words: zhReport };
  },
  en: async () => {
    const [{ en }, { enReport }] = await Promise.all([
      import('../../messages/en/index.js'),
      import('../../report/words-en.js'),
    ]);
    return { messages: en, words: enReport };
  },
};

/** Loads one language and leaves the others where they are; it speaks under each of the editions. */
export async function loadReportSpeech(
  language: Language,
  editions: readonly Edition[],
): Promise<ReportSpeech> {
  const { messages, words } = await SPEECH[language]();
  return reportSpeech(messages, words, editions);
}
