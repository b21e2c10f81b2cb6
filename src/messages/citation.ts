import type { Finding, RuleId } from '../index.js';

/** In articles of more than one paragraph, the paragraph that a rule stands in; items are in the first. */
const PARAGRAPHS: Readonly<Partial<Record<RuleId, number>>> = {
  'A10.forwarding': 1,
  'A10.related-party': 1,
  'A11.published': 1,
  'A11.applicant': 1,
  'A11.conformity': 1,
  'A11.same-name-task': 2,
  'A11.partial': 2,
  'A11.as-published': 2,
  'A11.others-untouched': 2,
  'A11.adjusted-solved': 2,
  'A11.addition': 2,
  'A11.success-by-withdrawal': 2,
  'A11.fall-out': 2,
  'A12.guide': 1,
  'A12.reserve': 1,
  'A12.holder': 1,
  'A12.partial-entry': 1,
  'A12.one-lead': 1,
  'A12.lead-region': 1,
  'A12.regions': 1,
  'A12.leader': 1,
  'A12.team': 1,
  'A12.platform': 1,
  'A12.objective': 2,
  'A12.objective-listed': 2,
  'A12.consortium': 2,
  'A18.department': 1,
  'A18.criteria': 2,
};

/** The statuses that items 1 to 3 of Article 11 fix. */
const ITEMS = ['揭榜成功', '部分揭榜成功', 'pending'] as const;

/** Where in its article a finding belongs: a paragraph where there are several, or an item. */
export interface Passage {
  readonly paragraph?: number | undefined;
  readonly item?: number;
}

export function passageOf({ rule, result, facts }: Finding): Passage {
  if (rule !== 'A11.status' || result !== 'pass') return { paragraph: PARAGRAPHS[rule] };
  const statuses = facts?.['statuses'];
  const item = ITEMS.findIndex((each) => Array.isArray(statuses) && statuses[0] === each) + 1;
  return item > 0 ? { item } : {};
}
