/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: 'a338383971ccdc6ec30b5764dac55b5e82a7f76715bd5f6c7f289abdf9c10687',
} as const;
