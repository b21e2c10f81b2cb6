import { labelAt } from '../dictionary.js';
import type { CheckId, Kind, RuleId } from '../index.js';
import type { StepFinding } from '../lifecycle/index.js';
import { cutList } from './texts.js';
import type { Lexicon, Tongue } from './tongue.js';

/**
 * What stands at a path of a record: `facts.units.2.place` is 第 3 家承担单位的所在地. It is what the dictionary calls
 * the fact, but for the paths that sentences word otherwise: a fact that several kinds call by their own names, or that
 * one rule or one kind understands differently, which then stands before the path. `undefined` where it has no words.
 */
export function pathInWords(
  path: string,
  reader: RuleId | StepFinding['rule'] | Kind | CheckId | undefined,
  { paths, tongue }: Pick<Lexicon, 'paths' | 'tongue'>,
): string | undefined {
  const numbers: number[] = [];
  const pattern = path.replace(/\.(\d+)(?=\.|$)/g, (_, digits: string) => {
    numbers.push(Number(digits) + 1);
    return '.*';
  });
  const found = [`${reader} ${pattern}`, pattern].find((key) => Object.hasOwn(paths, key));
  const said = found === undefined ? labelInWords(pattern, tongue) : paths[found];
  return said?.replace(/\{(\d)\}/g, (_, n: string) => tongue.ordinal(numbers[Number(n)] ?? 0));
}

/** What the dictionary calls a fact, as sentences name it: with its article in English. */
function labelInWords(pattern: string, { language, named }: Tongue): string | undefined {
  const label = labelAt(pattern)?.[language];
  return label && named(label);
}

/** What facts are told with. */
type FactLexicon = Pick<Lexicon, 'paths' | 'tongue'> & {
  readonly phrases: { readonly inAct: (words: string, number: number) => string };
};

/** The facts at several paths, as a list in words. */
export function pathsInWords(
  missing: readonly string[],
  rule: RuleId | StepFinding['rule'],
  lexicon: FactLexicon,
): string {
  const { tongue } = lexicon;
  return cutList(
    missing,
    (path) => factInWords(path, rule, lexicon) ?? tongue.quote(path.replace(/^facts\./, '')),
    tongue,
  );
}

/** A fact of a record, or a field of an act: `instalment`, or of an earlier one, by its number: `acts.3.needs`. */
function factInWords(
  path: string,
  rule: RuleId | StepFinding['rule'],
  lexicon: FactLexicon,
): string | undefined {
  const [, index, field] = /^acts\.(\d+)\.(.*)$/.exec(path) ?? [];
  if (field === undefined) {
    return pathInWords(path, rule, lexicon) ?? pathInWords(`facts.${path}`, rule, lexicon);
  }
  const said = pathInWords(`facts.${field}`, rule, lexicon) ?? pathInWords(field, rule, lexicon);
  return said && lexicon.phrases.inAct(said, Number(index) + 1);
}
