/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: '415cc3cdfc4d24aa9e67142f9d9069e5addb22e538372b139388ebf7e60427fe',
} as const;
