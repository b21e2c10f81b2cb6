/**
 * The zod schemas that the library checks with: of whole records and results, of the facts of each kind,
 * and of the parts they are made of. They check and change nothing.
 */

export { docketState } from './audit/docket-state.js';
export { anyRecord, type DecisionRecord, subject } from './audit/record.js';
export { recordSchemas } from './audit/record-schemas.js';
export { invalidDocket, replayedDocket, replayResult } from './audit/replay-result.js';
export { invalidResult, remedy, resultSchemas } from './audit/result.js';
export { edition } from './editions/schema.js';
export { guide, unit } from './entities/application.js';
export { need, notice, noticeDemander } from './entities/demand.js';
export { type Facts, type FactsByKind, factSchemas, type Kind } from './entities/facts.js';
export { contract, payment, proposal, source } from './entities/project.js';
export { solvedNeed } from './entities/reserve.js';
export {
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
} from './entities/shapes.js';
