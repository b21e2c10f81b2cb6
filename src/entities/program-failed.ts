import type { Bilingual } from '../regulation/bilingual.js';

/** What is said where the program itself failed on data; it may have to be said when little else is loaded. */
export const PROGRAM_FAILED: Bilingual = /* @__PURE__ */ Object.freeze({
  zh: '程序自身出错，这一条没有得到答复；请报告此事',
  en: 'the program itself failed and gave no answer; please report this',
});
