/**
 * What characters there are, by the table of one version of Unicode (unicode-table.ts) and not by the
 * engine's own, so that a text gets the same answer everywhere. What the version does not know is left as
 * it is: how it would be normalised or folded only a later version says. For what it does know both are
 * stable for ever.
 */
import { INVISIBLE, UNASSIGNED } from './unicode-table.js';

/** Characters that somebody sees. */
const VISIBLE = /* @__PURE__ */ new RegExp(`[^${INVISIBLE}]`, 'u');
const UNSEEN = /* @__PURE__ */ new RegExp(`[${INVISIBLE}]+`, 'gu');

const unassigned = /* @__PURE__ */ classOf(UNASSIGNED);
const HAS_UNASSIGNED = /* @__PURE__ */ new RegExp(`[${unassigned}]`, 'u');
const ASSIGNED = /* @__PURE__ */ new RegExp(`[^${unassigned}]+`, 'gu');

/** The inside of a character class, from ranges as the table packs them. */
function classOf(packed: string): string {
  let next = 0;
  let ranges = '';
  packed.split(' ').forEach((number, index) => {
    next += Number.parseInt(number, 36);
    const begins = index % 2 === 0;
    ranges += `${begins ? '' : '-'}\\u{${next.toString(16)}}`;
    if (!begins) next += 1;
  });
  return ranges;
}

/**
 * Whether a text has a character that can be seen: one that is neither white space nor a control, format
 * or ignorable character, nor the blank of Braille (U+2800).
 *
 * @example
 * ```ts
 * isVisible(' 张江 ') // => true
 * isVisible('\u200b\u3000') // => false
 * ```
 */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/**
 * A text without what nobody sees.
 *
 * @example
 * ```ts
 * withoutInvisible('张\u200b 江') // => "张江"
 * ```
 */
export function withoutInvisible(text: string): string {
  return text.replace(UNSEEN, '');
}

/**
 * Whether every code point of a text is a character of the version of Unicode that the table is of.
 *
 * @example
 * ```ts
 * isAssigned('张江') // => true
 * isAssigned('\u0378') // => false
 * ```
 */
export function isAssigned(text: string): boolean {
  return !HAS_UNASSIGNED.test(text);
}

/**
 * A text of which every run of assigned characters is changed, and what is not assigned stays.
 *
 * @example
 * ```ts
 * changedWhereAssigned('Ａ\u0378Ｂ', (run) => run.normalize('NFKC')) // => "A\u0378B"
 * ```
 */
export function changedWhereAssigned(text: string, change: (run: string) => string): string {
  return isAssigned(text) ? change(text) : text.replace(ASSIGNED, change);
}
