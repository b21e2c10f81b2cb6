import type { Bilingual } from '../regulation/bilingual.js';

/** What is said where the program itself failed on data, in both languages. */
export const PROGRAM_FAILED = [
  '程序自身出错，这一条没有得到答复；请报告此事',
  'the program itself failed and gave no answer; please report this',
] as const;

/** The same by language, for whoever has to say it when little else is loaded. */
export function programFailed(): Bilingual {
  const [zh, en] = PROGRAM_FAILED;
  return { zh, en };
}
