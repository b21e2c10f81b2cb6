/**
 * For tests of platforms that build on the library: arbitraries of records for fast-check, which is a
 * peer dependency that only this entry point needs.
 */

export { addDays } from '../values/days.js';
export { actNames, validAct, validDocket } from './acts.js';
export { BREACHES, type Breach, type Broken, brokenRecord } from './broken.js';
export { DISGUISES, type Disguise, disguised } from './disguises.js';
export { validEdition } from './editions.js';
export { type Given, given, type Refusal, type When } from './given.js';
export {
  anyRecord,
  edgeRecord,
  kinds,
  type RecordOptions,
  validFacts,
  validRecord,
} from './records.js';
export { type MoneyStyle, type Setting, writeMoney } from './values.js';
