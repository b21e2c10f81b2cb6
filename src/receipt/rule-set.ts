/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: 'f2980c14deeec46fd30200ed551650b09e2c663a81b385a4b16567125d0abd94',
} as const;
