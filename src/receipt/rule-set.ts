/** This version, and the digest of its rule set: docs/rule-set. Made by `npm run generate`. */
export const RULE_SET = {
  version: '0.1.0',
  rules: '5e073dcbe59ad1a22ae7290868c82fd7bd7aede69b4159346feaf793f6d140cd',
} as const;
