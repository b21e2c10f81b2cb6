/**
 * The zod schemas of what comes in and what goes out: of whole records and results, of acts and dockets, of the facts
 * of each kind, and of the parts they are made of. They check and change nothing, say their errors in both languages
 * (`schemasIn`: in one), and have their JSON Schema with them.
 */

export type { DecisionRecord } from './audit/record.js';
export { type Schemas, schemasIn } from './audit/schemas-in.js';
export {
  docketState,
  invalidDocket,
  invalidResult,
  remedy,
  replayedDocket,
  replayResult,
  resultSchemas,
} from './audit/spoken-results.js';
export {
  actSchemas,
  anyRecord,
  anyText,
  body,
  contract,
  date,
  docketSchema,
  edition,
  factSchemas,
  guide,
  money,
  need,
  notice,
  noticeDemander,
  partyKind,
  payment,
  place,
  positiveMoney,
  proposal,
  recordId,
  recordSchemas,
  signedMoney,
  solvedNeed,
  source,
  subject,
  text,
  unit,
  year,
} from './audit/spoken-schemas.js';
export type { Facts, FactsByKind, Kind } from './entities/facts.js';
