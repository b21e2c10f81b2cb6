import type { Edition, Language } from '../../index.js';
import { type ReportSpeech, reportSpeech } from '../../report/speech.js';

type Loaded = Parameters<typeof reportSpeech>[0];

const SPEECH: Readonly<Record<Language, () => Promise<Loaded>>> = {
  zh: async () => {
    const [{ zhCN }, { zhExplain }, { zhReport }] = await Promise.all([
      import('../../messages/zh-CN/index.js'),
      import('../../messages/explain/zh-CN.js'),
      import('../../report/words-zh.js'),
    ]);
    return { messages: zhCN, explain: zhExplain, words: zhReport };
  },
  en: async () => {
    const [{ en }, { enExplain }, { enReport }] = await Promise.all([
      import('../../messages/en/index.js'),
      import('../../messages/explain/en.js'),
      import('../../report/words-en.js'),
    ]);
    return { messages: en, explain: enExplain, words: enReport };
  },
};

/** Loads one language and leaves the others where they are; it speaks under each of the editions. */
export async function loadReportSpeech(
  language: Language,
  editions: readonly Edition[],
): Promise<ReportSpeech> {
  return reportSpeech(await SPEECH[language](), editions);
}
