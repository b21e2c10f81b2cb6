import { withoutInvisible } from './characters.js';
import { isPlace, type Place } from './place.js';
import { namedPlaces } from './prefectures.js';
import { halfWidth } from './text.js';

/** Longer than this nobody writes a place. */
const LONGEST = 40;

const OVERSEAS: ReadonlySet<string> = /* @__PURE__ */ new Set(['境外', '海外', '国外', 'overseas']);

/**
 * How a place that is none has to be written, where that can be worked out: from its name (a province, or a
 * prefecture-level city of the delta, also with what lies within it), from a number, or from a code with fewer or more digits.
 *
 * @example
 * ```ts
 * writtenPlace('苏州市') // => "320500"
 * writtenPlace('南京市玄武区') // => "320100"
 * writtenPlace('江苏') // => "320000"
 * writtenPlace(320500) // => "320500"
 * writtenPlace('某地') // => undefined
 * ```
 */
export function writtenPlace(given: unknown): Place | undefined {
  if (typeof given !== 'string' && typeof given !== 'number') return undefined;
  const text = withoutInvisible(halfWidth(String(given)));
  const code = /^(?:[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})$/.test(text)
    ? text.slice(0, 6).padEnd(6, '0')
    : undefined;
  if (code !== undefined) return isPlace(code) ? code : undefined;
  if (OVERSEAS.has(text.toLowerCase())) return 'overseas';
  return namedPlaces().get(text) ?? cityNamed(text);
}

/**
 * The city within which a place is named: 南京市玄武区. No rule looks further down than that, and codes below are
 * merged and abolished. A county-level city alone (昆山市) names none.
 */
function cityNamed(text: string): Place | undefined {
  if (text.length > LONGEST) return undefined;
  return namedPlaces().get(text.slice(0, text.indexOf('市') + 1));
}
