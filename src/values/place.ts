import { frozen } from './frozen.js';

/**
 * Places by GB/T 2260 (six digits) or `"overseas"`. Only the province prefix is read: lower divisions
 * are merged and abolished, and codes of a given year stay valid in that year's records.
 */
export type Place = string;

/** The delta by province prefix: 上海, 江苏, 浙江, 安徽. */
export const DELTA = /* @__PURE__ */ frozen(['31', '32', '33', '34'] as const);

/** 三省一市科技厅（委）, the four provincial departments of science, by the place code of their province. */
export const DEPARTMENTS = /* @__PURE__ */ frozen([
  '310000',
  '320000',
  '330000',
  '340000',
] as const);

/**
 * A code with a province-level prefix of GB/T 2260; the lower four digits are not checked, codes get
 * abolished.
 */
export const PLACE_CODE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])[0-9]{4}$/;

/**
 * Whether the text is a place: a code with a real province prefix, or overseas.
 *
 * @example
 * ```ts
 * isPlace('320500') // => true
 * isPlace('990000') // => false
 * isPlace('overseas') // => true
 * ```
 */
export function isPlace(text: string): boolean {
  return text === 'overseas' || PLACE_CODE.test(text);
}

/**
 * The province prefix of a place; empty for overseas, which lies in none.
 *
 * @example
 * ```ts
 * provinceOf('320500') // => "32"
 * provinceOf('overseas') // => ""
 * ```
 */
export function provinceOf(place: Place): string {
  return place === 'overseas' ? '' : place.slice(0, 2);
}

/**
 * Whether a place lies in the delta.
 *
 * @example
 * ```ts
 * inDelta('320500') // => true
 * inDelta('110000') // => false
 * ```
 */
export function inDelta(place: Place): boolean {
  return (DELTA as readonly string[]).includes(provinceOf(place));
}

/**
 * Whether a place names one of the four departments; another body is allowed and does not count.
 *
 * @example
 * ```ts
 * isDepartment('320000') // => true
 * isDepartment('320500') // => false
 * ```
 */
export function isDepartment(place: Place): boolean {
  return (DEPARTMENTS as readonly string[]).includes(place);
}

/**
 * The department in whose province a place lies (R7.place). For a place outside the delta the answer
 * is a place that is none of the four.
 *
 * @example
 * ```ts
 * departmentFor('320500') // => "320000"
 * isDepartment(departmentFor('110108')) // => false
 * ```
 */
export function departmentFor(place: Place): Place {
  return place === 'overseas' ? place : `${provinceOf(place)}0000`;
}

/**
 * Which of the four departments a list lacks (联合, 会同, 共同: all four; R9.joint). Others in the list
 * do not count.
 *
 * @example
 * ```ts
 * departmentsLacking(['310000', '320000', '330000']) // => ["340000"]
 * ```
 */
export function departmentsLacking(listed: readonly Place[]): Place[] {
  return DEPARTMENTS.filter((department) => !listed.includes(department));
}
