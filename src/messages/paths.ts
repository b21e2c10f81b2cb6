import type { Kind, RuleId } from '../index.js';
import { cutList } from './texts.js';
import type { Lexicon } from './tongue.js';

/**
 * What stands at a path of a record: `facts.units.2.place` is 第 3 个承担单位的所在地. A path that one rule
 * or one kind understands differently from the others has the rule or the kind before it. `undefined`
 * where the path has no words.
 */
export function pathInWords(
  path: string,
  reader: RuleId | Kind | undefined,
  { paths, tongue }: Pick<Lexicon, 'paths' | 'tongue'>,
): string | undefined {
  const numbers: number[] = [];
  const pattern = path.replace(/\.(\d+)(?=\.|$)/g, (_, digits: string) => {
    numbers.push(Number(digits) + 1);
    return '.*';
  });
  const found = [`${reader} ${pattern}`, pattern].find((key) => Object.hasOwn(paths, key));
  return found === undefined
    ? undefined
    : paths[found]?.replace(/\{(\d)\}/g, (_, n: string) => tongue.ordinal(numbers[Number(n)] ?? 0));
}

/** The facts at several paths, as a list in words. */
export function pathsInWords(
  missing: readonly string[],
  rule: RuleId,
  lexicon: Pick<Lexicon, 'paths' | 'tongue'>,
): string {
  const { tongue } = lexicon;
  return cutList(
    missing,
    (path) => pathInWords(path, rule, lexicon) ?? tongue.quote(path.replace(/^facts\./, '')),
    tongue,
  );
}
