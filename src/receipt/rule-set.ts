/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: '05cdb87b4bcc4c326bc2b2477a3d98113d1ba649b34149dd9c5cbf11461950ba',
} as const;
