/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: '20e645f5d50cfb0370c5b16a3ce8ec85f1bc713cbcbe23a3ff19738b8f45563d',
} as const;
