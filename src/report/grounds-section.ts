import type { RuleId } from '../index.js';
import type { ReportInput } from './about.js';
import { amountOf, countedStakes } from './at-stake.js';
import type { Block } from './document.js';
import { groundsOf } from './stakes.js';

/** How often a rule is what an outcome rests on. */
export interface GroundCount {
  readonly rule: RuleId;
  readonly clause: string;
  readonly overturned: number;
  readonly undetermined: number;
  /** What the rule shows to be at stake; nothing where it comes with no amount. */
  readonly amount: bigint | undefined;
}

/** The grounds of what is not upheld, in the order of the procedure. */
export function groundCounts({ gathered, speech, rules }: ReportInput): GroundCount[] {
  const counts = new Map<RuleId, { clause: string; overturned: number; undetermined: number }>();
  for (const { result } of gathered.entries) {
    if (result === undefined) continue;
    if (result.verdict !== 'overturned' && result.verdict !== 'undetermined') continue;
    for (const finding of groundsOf(result)) {
      const clause = speech.messages.clause(finding);
      const count = counts.get(finding.rule) ?? { clause, overturned: 0, undetermined: 0 };
      // A status rests on one item or another: of records that differ in it the article is named.
      if (count.clause !== clause) count.clause = speech.messages.article(finding.article);
      count[result.verdict] += 1;
      counts.set(finding.rule, count);
    }
  }
  const stakes = countedStakes(gathered.stakes);
  return rules.flatMap((rule) => {
    const count = counts.get(rule);
    return count === undefined ? [] : [{ rule, ...count, amount: amountOf(rule, stakes) }];
  });
}

/** By ground: rule, clause, records, amount. */
export function groundsSection(input: ReportInput): Block[] {
  const { messages, words } = input.speech;
  const { heads, stakes } = words;
  const counts = groundCounts(input);
  const heading: Block = { heading: words.sections.grounds, level: 2, id: 'grounds' };
  if (counts.length === 0) return [heading, { paragraph: words.none }];
  return [
    heading,
    {
      table: {
        caption: words.groundsOverlap,
        heads: [
          { label: heads.rule },
          { label: heads.clause },
          { label: messages.verdict('overturned'), isNumber: true },
          { label: messages.verdict('undetermined'), isNumber: true },
          { label: heads.amount, isNumber: true },
        ],
        rows: counts.map(({ rule, clause, overturned, undetermined, amount }) => [
          [messages.rule(rule), ' ', { code: rule }],
          clause,
          String(overturned),
          String(undetermined),
          saidOf(amount, rule, overturned),
        ]),
      },
    },
  ];

  /** Where every amount of a ground stands in records that later ones supersede, that is said. */
  function saidOf(amount: bigint | undefined, rule: RuleId, overturned: number): string {
    if (amount !== undefined) return words.amount(amount);
    if (overturned === 0) return '';
    return amountOf(rule, input.gathered.stakes) === undefined
      ? stakes.notMeasurable
      : stakes.superseded;
  }
}
