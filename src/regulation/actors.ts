import { DEPARTMENTS, isPlace, type Place } from '../values/place.js';
import { departmentLabel } from '../values/prefectures.js';
import { canonicalText } from '../values/text.js';
import { BODIES, type Body } from './words.js';

/** What the bodies of the regulation are called in Chinese: first as the text calls them, then in full. */
const BODY_NAMES: Readonly<Record<Body, readonly string[]>> = {
  'task-force': ['工作专班', '长三角科技创新共同体建设工作专班', '长三角科技创新共同体工作专班'],
  office: ['建设办公室', '长三角科技创新共同体建设办公室'],
  'promotion-group': ['推进组', '联合攻关推进组'],
  agency: ['相关机构'],
  departments: ['三省一市科技厅（委）', '三省一市科技厅', '三省一市科技厅委'],
};

// Of 江苏省 both the department in full (江苏省科学技术厅) and what it is called every day.
const SHORT_NAMES = {
  310000: ['上海市科委', '上海科委', '上海市科学技术委员会', '上海市科技委'],
  320000: ['江苏省科技厅', '江苏科技厅'],
  330000: ['浙江省科技厅', '浙江科技厅'],
  340000: ['安徽省科技厅', '安徽科技厅'],
} as const satisfies Readonly<Record<(typeof DEPARTMENTS)[number], readonly string[]>>;

const NAMED: ReadonlyMap<string, Body | Place> = new Map<string, Body | Place>([
  ...BODIES.flatMap((body) =>
    [body, ...BODY_NAMES[body]].map((name) => [canonicalText(name), body] as const),
  ),
  ...DEPARTMENTS.flatMap((department) =>
    [departmentLabel(department, 'zh'), ...SHORT_NAMES[department]].map(
      (name) => [canonicalText(name), department] as const,
    ),
  ),
]);

/**
 * The public body that a text names, by its code: one of the bodies of the regulation, by its code or
 * its Chinese name; one of the four departments by its full or its everyday name; or whatever body acts
 * under a place code. Of a firm or any other name `undefined`.
 *
 * @example
 * ```ts
 * actorNamed('工作专班') // => "task-force"
 * actorNamed('江苏省科技厅') // => "320000"
 * actorNamed(' 320500 ') // => "320500"
 * actorNamed('华芯公司') // => undefined
 * ```
 */
export function actorNamed(text: string): Body | Place | undefined {
  const name = canonicalText(text);
  return NAMED.get(name) ?? (isPlace(name) ? name : undefined);
}
