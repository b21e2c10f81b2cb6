import type { Bilingual } from '../../src/regulation/bilingual.js';

const han = /\p{Script=Han}/u;
// A term of art may stand in an English text in Chinese, short and in quotation marks.
const quotedTerm = /“\p{Script=Han}{1,8}”/gu;

/** Every bilingual text inside the data, with the path that leads to it. */
export function textsIn(value: unknown, path: string): { path: string; text: Bilingual }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value || 'en' in value) return [{ path, text: value as Bilingual }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

/** What is wrong with a bilingual text: nothing, or a list of complaints. */
export function faultsOf({ path, text }: { path: string; text: Bilingual }): string[] {
  const faults: string[] = [];
  const keys = Object.keys(text).join();
  if (keys !== 'zh,en') faults.push(`${path} has the keys ${keys}`);
  for (const language of ['zh', 'en'] as const) {
    const words: unknown = text[language];
    if (typeof words !== 'string' || words.trim() === '')
      faults.push(`${path}.${language} is empty`);
    else if (words !== words.trim()) faults.push(`${path}.${language} has white space at an end`);
  }
  if (!han.test(text.zh)) faults.push(`${path}.zh has no Chinese in it`);
  if (han.test(String(text.en).replace(quotedTerm, '')))
    faults.push(`${path}.en has Chinese in it`);
  if (!/[a-z]/i.test(text.en)) faults.push(`${path}.en has no English in it`);
  return faults;
}
