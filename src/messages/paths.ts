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

/** What facts are told with. */
type FactLexicon = Pick<Lexicon, 'paths' | 'tongue'> & {
  readonly phrases: { readonly field: (words: string, path: string) => string };
};

/** The facts at several paths, as a list in words. */
export function pathsInWords(
  missing: readonly string[],
  rule: RuleId,
  lexicon: FactLexicon,
): string {
  const { tongue } = lexicon;
  return cutList(
    missing,
    (path) => factInWords(path, rule, lexicon) ?? tongue.quote(path.replace(/^facts\./, '')),
    tongue,
  );
}

/** A fact of a record, or a field of an act: `instalment`, or `acts.3.needs` of an earlier one. */
function factInWords(path: string, rule: RuleId, lexicon: FactLexicon): string | undefined {
  const [, field] = /^acts\.\d+\.(.*)$/.exec(path) ?? [];
  if (field === undefined) {
    return pathInWords(path, rule, lexicon) ?? pathInWords(`facts.${path}`, rule, lexicon);
  }
  const said = pathInWords(`facts.${field}`, rule, lexicon);
  return said && lexicon.phrases.field(said, path);
}
