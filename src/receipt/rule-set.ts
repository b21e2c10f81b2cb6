/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: '5fc8983d88ba96dfd069d5c576a21ebb439bc6cc55a517252431a49ad5b72484',
} as const;
