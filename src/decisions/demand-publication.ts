import {
  anonymity,
  awardWithinInvestment,
  catalogued,
  jointPublication,
  type NoticeRead,
  noticeContents,
  noticeOf,
} from '../rules/article-9-publication.js';
import { asRead, type DeclaredDecision } from './decision.js';

/** Whether a demand may be published as its notice stands, Article 9. */
export const demandPublication: DeclaredDecision<
  'demand-publication',
  ['permit', 'deny'],
  ['A9.catalogued', 'A9.joint', 'A9.contents', 'A9.anonymity', 'A9.funds'],
  NoticeRead
> = {
  kind: 'demand-publication',
  outcomes: ['permit', 'deny'],
  rules: [catalogued, jointPublication, noticeContents, anonymity, awardWithinInvestment],
  reads: noticeOf,
  itself: ['notice', 'demander'],
  readings: ['R.discretion-publication', 'R9.contents'],
  conclude: /* @__PURE__ */ asRead('R.discretion-publication', 'permit', 'deny'),
};
