/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: '6229ce095338c63936f3ca2e04713af927cc874b6bb599456bf33a6eab75496b',
} as const;
