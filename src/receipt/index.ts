/** Evidence that lasts: the receipt of a recheck, its verification years later, and the comparison of two. */

export { canonical } from './canonical.js';
export { type Cause, causesOf, type JudgedBy, type Side } from './causes.js';
export {
  BEGINNING,
  chainOf,
  chainText,
  type Link,
  lineAfter,
  linkOf,
  type Sha256,
} from './chain.js';
export { type Answered, type Flip, flipsBetween } from './compare.js';
export type { Difference, How } from './difference.js';
export {
  type Passed,
  type Receipted,
  type ReceiptOptions,
  type Recheck,
  type Row,
  receipt,
  receiptOf,
  TITLE,
} from './receipt.js';
export { RULE_SET } from './rule-set.js';
export {
  type Embedded,
  type EmbeddedEdition,
  type EmbeddedObject,
  type NamedFile,
  PREDICATE,
  type Predicate,
  type Receipt,
  type ReceiptRead,
  readReceipt,
  STATEMENT,
  type SubjectFile,
} from './statement.js';
export { type Found, type LyingResult, type ResultFile, type RowAgain, verify } from './verify.js';
