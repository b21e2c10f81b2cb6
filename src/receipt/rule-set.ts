/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: '9cc153096692cdb9812d18d6e138594e4db69e81d8942ede74a30a56ce97c0f7',
} as const;
