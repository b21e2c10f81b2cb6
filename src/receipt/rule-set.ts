/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: '03abe9cb61fb93318b952c389f510238fdf241b4c6a806df471bb6d3d0b9e45f',
} as const;
