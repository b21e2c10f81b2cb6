/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: '297163eaef3e09b8d930e5ed5cabc821d347e5c231bbec4a787bd9c19fdd3f4e',
} as const;
