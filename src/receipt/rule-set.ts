/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: '21a7fab18c69411b0f03c656bb2efc18788f303ed234406fc8ffe15ee5fa61aa',
} as const;
