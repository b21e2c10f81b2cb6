import { told } from './schemas-in.js';

const spoken = /* @__PURE__ */ told();

export const {
  /** The schema of the facts of each of the sixteen kinds of decision. */
  factSchemas,
  /** The schema of the records of each kind. */
  recordSchemas,
  /** The schema of each act. */
  actSchemas,
  /** A docket, with every one of its acts. */
  docketSchema,
  edition,
  anyRecord,
  subject,
  guide,
  unit,
  need,
  notice,
  noticeDemander,
  contract,
  payment,
  proposal,
  source,
  solvedNeed,
  anyText,
  body,
  date,
  money,
  partyKind,
  place,
  positiveMoney,
  recordId,
  signedMoney,
  text,
  year,
} = spoken;
