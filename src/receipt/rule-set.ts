/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: '487daa7065f965489d63be925fc90c305ee006ec5c70a54491aa0a2566e9cf73',
} as const;
