import { DEPARTMENTS, isPlace, type Place } from '../values/place.js';
import { departmentLabel } from '../values/prefectures.js';
import { canonicalText } from '../values/text.js';
import { BODIES, type Body } from './words.js';

/** What the bodies are called, in Chinese and in English. */
const LABELS: Readonly<Record<Body, readonly string[]>> = {
  'task-force': ['工作专班', 'task force'],
  office: ['建设办公室', 'construction office'],
  'promotion-group': ['推进组', 'promotion group'],
  agency: ['相关机构', 'agency'],
  departments: ['三省一市科技厅（委）', 'four departments'],
};

const plain = (text: string): string => canonicalText(text).toLowerCase().replace(/^the /, '');

/**
 * The body or the department that a text names, by its code or by what it is called; nothing where it
 * names a party.
 *
 * @example
 * ```ts
 * actorNamed('工作专班') // => "task-force"
 * actorNamed('江苏省科学技术厅') // => "320000"
 * ```
 */
export function actorNamed(text: string): Body | Place | undefined {
  const code = canonicalText(text);
  const body = BODIES.find((each) => each === code);
  if (body !== undefined) return body;
  if (isPlace(code)) return code;
  const name = plain(text);
  return (
    BODIES.find((each) => LABELS[each].some((label) => plain(label) === name)) ??
    DEPARTMENTS.find((place) =>
      (['zh', 'en'] as const).some((language) => plain(departmentLabel(place, language)) === name),
    )
  );
}
