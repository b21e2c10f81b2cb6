/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: 'a6d0d4cf28cc0acd0c55ddfcd96983ed824e1dfff53b3d78fa735289ebc489db',
} as const;
