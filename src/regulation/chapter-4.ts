import type { Article } from './clause.js';

/** Chapter 4, supplementary provisions: Article 20. */
export const chapter4: readonly Article[] = [
  {
    number: 20,
    title: { zh: '施行日期和有效期', en: 'Entry into force and term' },
    gist: {
      zh: '规定起止日期；草案中这两个日期都空着。',
      en: 'Fixes the first and the last day of validity; the draft leaves both blank.',
    },
    clauses: [
      {
        id: '20.1.1',
        gist: {
          zh: '自哪一天起施行，到哪一天失效。',
          en: 'From which day the measures apply, and until which.',
        },
        became: { kind: 'encoded', rules: ['A20.in-force'] },
        readings: ['R20.dates', 'R20.after'],
      },
    ],
  },
];
