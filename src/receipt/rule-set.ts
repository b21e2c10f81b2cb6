/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: 'd237572d471aa8608198dfc858772b333e68d88f5ce8567d209548609130c546',
} as const;
