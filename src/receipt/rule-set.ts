/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: 'a6100ec8e211d697e168b3099071e79bc78d4f6a3472416c9d3472a0089c8ec8',
} as const;
