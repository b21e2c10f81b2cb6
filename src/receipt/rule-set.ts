/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: '13550837c30f9516fbbd06e2b959671605162883df9320f0eeeb21971bcbe1f7',
} as const;
