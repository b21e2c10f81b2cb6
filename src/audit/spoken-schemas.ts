import { type Schemas, told } from './schemas-in.js';

const spoken: Schemas = /* @__PURE__ */ told();

/** The schema of the facts of each of the sixteen kinds of decision, in the order of the procedure. */
export const factSchemas: Schemas['factSchemas'] = Object.freeze(spoken.factSchemas);

/** The schema of the records of each kind. */
export const recordSchemas: Schemas['recordSchemas'] = Object.freeze(spoken.recordSchemas);

/** The schema of each act, in the order of the procedure. */
export const actSchemas: Schemas['actSchemas'] = Object.freeze(spoken.actSchemas);

/** A docket with every one of its acts. */
export const docketSchema: Schemas['docketSchema'] = spoken.docketSchema;

/** An edition as a caller loads it. */
export const edition: Schemas['edition'] = spoken.edition;

/** What every record has, whatever its kind. */
export const anyRecord: Schemas['anyRecord'] = spoken.anyRecord;

/** What file a record belongs to. */
export const subject: Schemas['subject'] = spoken.subject;

/** The guide of a year, Article 12. */
export const guide: Schemas['guide'] = spoken.guide;

/** A unit of an application, Article 12. */
export const unit: Schemas['unit'] = spoken.unit;

/** A need as it was collected or published, Articles 7 and 9. */
export const need: Schemas['need'] = spoken.need;

/** What is published, Article 9. */
export const notice: Schemas['notice'] = spoken.notice;

/** Whom a notice must not let be recognised, Article 9. */
export const noticeDemander: Schemas['noticeDemander'] = spoken.noticeDemander;

/** A contract between demander and solver, Article 16. */
export const contract: Schemas['contract'] = spoken.contract;

/** A payment to a solver, or back (below zero). */
export const payment: Schemas['payment'] = spoken.payment;

/** The list of projects proposed for approval, Article 15. */
export const proposal: Schemas['proposal'] = spoken.proposal;

/** A source of the funds of a project, Article 3. */
export const source: Schemas['source'] = spoken.source;

/** A need, and whether it is solved, Article 11. */
export const solvedNeed: Schemas['solvedNeed'] = spoken.solvedNeed;

/** A string that may be blank. */
export const anyText: Schemas['anyText'] = spoken.anyText;

/** A body of the text by its word. */
export const body: Schemas['body'] = spoken.body;

/** A real calendar date from 1900-01-01 to 2999-12-31. */
export const date: Schemas['date'] = spoken.date;

/** Money: whole fen, or a text with its unit. */
export const money: Schemas['money'] = spoken.money;

/** What sort of party it is. */
export const partyKind: Schemas['partyKind'] = spoken.partyKind;

/** A division code of six digits, or `overseas`. */
export const place: Schemas['place'] = spoken.place;

/** Money above zero. */
export const positiveMoney: Schemas['positiveMoney'] = spoken.positiveMoney;

/** The id of a record: at most 200 characters. */
export const recordId: Schemas['recordId'] = spoken.recordId;

/** Money, or a refund below zero. */
export const signedMoney: Schemas['signedMoney'] = spoken.signedMoney;

/** A text with at least one visible character. */
export const text: Schemas['text'] = spoken.text;

/** A calendar year from 1900 to 2999. */
export const year: Schemas['year'] = spoken.year;
