/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: '34e8c4c282c6dc03877c2051a150d6524f3bc353155c6ce2322cc0e98086fcd4',
} as const;
