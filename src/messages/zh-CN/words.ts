import type { Words } from '../sentences.js';
import { article11 } from './article-11.js';
import { article16 } from './article-16.js';
import { article20 } from './article-20.js';
import { articles3And4 } from './articles-3-4.js';
import { articles7And8 } from './articles-7-8.js';
import { articles9And10 } from './articles-9-10.js';
import { articles12And13 } from './articles-12-13.js';
import { articles14And15 } from './articles-14-15.js';
import { articles17To19 } from './articles-17-19.js';
import { KINDS, MODALITIES, OPEN, OUTCOMES, RESULTS, VERDICTS } from './decisions.js';
import { PATHS } from './paths.js';
import { conclusions, editions, notes, phrases } from './phrases.js';
import { tongue } from './tongue.js';

/** Everything that the library says of decisions in Chinese. */
export const words: Words = {
  tongue,
  kinds: KINDS,
  outcomes: OUTCOMES,
  verdicts: VERDICTS,
  results: RESULTS,
  modalities: MODALITIES,
  rules: {
    ...articles3And4,
    ...articles7And8,
    ...articles9And10,
    ...article11,
    ...articles12And13,
    ...articles14And15,
    ...article16,
    ...articles17To19,
    ...article20,
  },
  open: OPEN,
  paths: PATHS,
  shares: {},
  phrases,
  conclusions,
  editions,
  notes,
};
