import type { Bilingual } from '../../index.js';

// What is said of an option that is not as it must be.

export const unknownOption = (name: string): Bilingual => ({
  zh: `没有“${name}”这个选项；可用的选项见 --help`,
  en: `there is no option “${name}”; --help lists the options`,
});

export const needlessValue = (name: string): Bilingual => ({
  zh: `选项 ${name} 不带值`,
  en: `the option ${name} takes no value`,
});

export const missingValue = (name: string): Bilingual => ({
  zh: `选项 ${name} 后面缺少值`,
  en: `the option ${name} lacks its value`,
});

export const givenTwice = (name: string): Bilingual => ({
  zh: `选项 ${name} 只能写一次`,
  en: `the option ${name} can be given only once`,
});

export const wrongValue = (name: string, value: string, of: string): Bilingual => ({
  zh: `选项 ${name} 应为 ${of} 之一，现为“${value}”`,
  en: `the option ${name} must be one of ${of}, not “${value}”`,
});

export const notWhole = (name: string, value: string): Bilingual => ({
  zh: `选项 ${name} 应为 1 以上的整数，现为“${value}”`,
  en: `the option ${name} must be a whole number from 1, not “${value}”`,
});

export const noDate = (name: string, value: string): Bilingual => ({
  zh: `选项 ${name} 应为日期，如 2024-06-30，现为“${value}”`,
  en: `the option ${name} must be a date such as 2024-06-30, not “${value}”`,
});
