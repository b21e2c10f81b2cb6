import type { Bilingual } from '../../index.js';

export const progressText = (records: number, perSecond: number): Bilingual => ({
  zh: `已复核 ${records} 条，每秒 ${perSecond} 条`,
  en: `${records} records, ${perSecond} a second`,
});
