import type { Edition } from '../regulation/editions.js';
import type { DateText } from '../values/date.js';
import type { LanguageTag } from '../values/language.js';

/** How dockets are replayed. */
export interface ReplayOptions {
  /** Editions besides the draft that dockets may name, as `readEdition` gives them. */
  readonly editions?: readonly Edition[] | undefined;
  /** The language of error messages; left out: Chinese and English, in this order. */
  readonly language?: LanguageTag | undefined;
  /** Leaves out what was not on record by this day. */
  readonly knownOn?: DateText | undefined;
  /**
   * `none`: of no act is it said why it stands or not, so that nothing is made that nobody reads; `steps` and
   * `decisions` are empty. Verdicts, the rules of the irregular acts and the statuses stay. Left out: `all`.
   */
  readonly findings?: 'all' | 'none' | undefined;
}
