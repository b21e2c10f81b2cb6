import { choicesOfReadings, fieldAt } from '../../dictionary.js';
import type { Comparison } from '../../explain/index.js';
import type { RuleId } from '../../index.js';
import type { ExplainWords, NameOfRule } from './words.js';

type Difference = Comparison['differences'][number];

/** An alternative of a reading by its id, by which an edition chooses it, and by what it says. */
export function choiceInWords(
  reading: string,
  taken: string,
  { conditions, language }: ExplainWords,
): string {
  const code = `${reading}=${taken}`;
  const chosen = choicesOfReadings()[reading]?.find(({ word }) => word === taken);
  return chosen === undefined
    ? code
    : conditions.choice(code, chosen.meaning[language].replace(/[。.]$/, ''));
}

/** One thing in which two editions differ: what it is called, and its id. */
export function differenceInWords(
  difference: Difference,
  rule: NameOfRule,
  { conditions: { differences }, language, tongue }: ExplainWords,
): string {
  if ('parameter' in difference) {
    const { parameter: id } = difference;
    const label = fieldAt('edition', `parameters.${id}`)?.label[language];
    return differences.parameter(id, label ?? id);
  }
  if ('reading' in difference) {
    const { reading: id } = difference;
    const labels = (choicesOfReadings()[id] ?? []).map(({ label }) => label[language]);
    return differences.reading(id, tongue.alternatives(labels));
  }
  if ('rule' in difference)
    return differences.rule(difference.rule, rule(difference.rule as RuleId));
  return 'dates' in difference ? differences.dates : differences.localMeasures;
}
