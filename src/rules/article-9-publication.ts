import type { Facts } from '../entities/facts.js';
import { fen } from '../values/money.js';
import { searchFor } from '../values/search.js';
import { canonicalText, hasCodePoints, isText, recognisable } from '../values/text.js';
import { attestedFact, byAllFour } from './procedure.js';
import { AT_LEAST, AT_MOST, fail, judged, missing, pass, type Rule } from './rule.js';

type Publication = Facts<'demand-publication'>;
type Notice = Publication['notice'];

/** Articles 8 and 9: what is published comes from the catalogue that was deliberated on. */
export const catalogued = {
  id: 'A9.catalogued',
  article: 9,
  modality: 'must',
  turnsAt: 'attested',
  check: (facts) => attestedFact(facts, facts.catalogued, 'catalogued'),
} as const satisfies Rule<Publication>;

/** Article 9: the four departments publish jointly. */
export const jointPublication = {
  id: 'A9.joint',
  article: 9,
  modality: 'must',
  turnsAt: [{ of: 'facts.departments', unit: 'item', limit: () => 4, gives: AT_LEAST }],
  check: ({ departments }) => byAllFour(departments, 'facts.departments'),
} as const satisfies Rule<Publication>;

/** Article 9: what a notice generally holds. The notice is the record: what is not in it is lacking. */
export const noticeContents = {
  id: 'A9.contents',
  article: 9,
  modality: 'principle',
  turnsAt: [{ of: 'facts.notice.needs', unit: 'item', limit: () => 1, gives: AT_LEAST }],
  check({ notice }) {
    const lacking = [
      ...(isText(notice.name ?? '') ? [] : ['name']),
      ...(isText(notice.task ?? '') ? [] : ['task']),
      ...(notice.needs?.length && notice.needs.every(isText) ? [] : ['needs']),
      ...(notice.investment === undefined ? ['investment'] : []),
      ...(notice.awardFunds === undefined ? ['awardFunds'] : []),
    ];
    return lacking.length === 0 ? pass({ lacking }) : fail({ lacking });
  },
} as const satisfies Rule<Publication>;

/** Article 9: the demander stays undisclosed; it is disclosed where it can be recognised (R9.anonymity). */
export const anonymity = {
  id: 'A9.anonymity',
  article: 9,
  modality: 'principle',
  turnsAt: [
    {
      of: 'facts.demander.name',
      unit: 'character',
      limit: () => 2,
      gives: ['pass', 'fail', 'fail'],
    },
    { of: 'facts.notice.needs', unit: 'item', limit: () => 0, gives: AT_MOST },
    { of: 'facts.demander.aliases', unit: 'item', limit: () => 0, gives: AT_MOST },
  ],
  check({ notice, demander }) {
    if (demander === undefined) return missing(['facts.demander']);
    const disclosed = disclosures(notice, demander);
    return disclosed.length === 0 ? pass({ disclosed }) : fail({ disclosed });
  },
} as const satisfies Rule<Publication>;

/** Article 9: award funds are a part of the investment, so at most as much. */
export const awardWithinInvestment = {
  id: 'A9.funds',
  article: 9,
  modality: 'advise',
  turnsAt: [
    {
      of: 'facts.notice.awardFunds',
      unit: 'fen',
      limit: ({ notice }) => fen(notice.investment ?? 0),
      gives: AT_MOST,
    },
  ],
  check(facts) {
    const { awardFunds, investment } = facts.notice;
    if (awardFunds === undefined || investment === undefined) {
      return judged(
        'unknown',
        inFen(facts.notice),
        facts,
        'notice.awardFunds',
        'notice.investment',
      );
    }
    const evidence = { awardFunds: fen(awardFunds), investment: fen(investment) };
    return evidence.awardFunds <= evidence.investment
      ? pass(evidence)
      : fail(evidence, { path: 'facts.notice.awardFunds', atMost: evidence.investment });
  },
} as const satisfies Rule<Publication>;

function inFen({ awardFunds, investment }: Notice) {
  return {
    awardFunds: awardFunds === undefined ? undefined : fen(awardFunds),
    investment: investment === undefined ? undefined : fen(investment),
  };
}

/** A place of a notice at which a demander can be recognised, and the term that gives it away. */
export type Disclosure = { readonly term: string; readonly in: string };

/**
 * Where a notice lets its demander be recognised: by name, identifier or alias, in whatever width,
 * case or spacing. Terms shorter than two characters are ignored. Article 9, R9.anonymity.
 *
 * @example
 * ```ts
 * disclosures({ remarks: '联系 Ａｃｍｅ 公司' }, { name: 'ACME' }) // => [{"term":"ACME","in":"facts.notice.remarks"}]
 * ```
 */
export function disclosures(
  notice: Notice,
  demander: NonNullable<Publication['demander']>,
): Disclosure[] {
  const terms = new Map<string, string>();
  for (const term of [demander.name, demander.id ?? '', ...(demander.aliases ?? [])]) {
    const sought = recognisable(term);
    // Two names that look the same give the same away.
    if (hasCodePoints(sought, 2) && !terms.has(sought)) terms.set(sought, canonicalText(term));
  }
  const named = [...terms.values()];
  const search = searchFor([...terms.keys()]);
  const disclosed: Disclosure[] = [];
  for (const [path, text] of publishedTexts(notice)) {
    for (const found of search(recognisable(text))) {
      disclosed.push({ term: named[found] ?? '', in: path });
    }
  }
  return disclosed;
}

function publishedTexts({ name = '', task = '', needs = [], remarks = '' }: Notice) {
  return [
    ['facts.notice.name', name],
    ['facts.notice.task', task],
    ...needs.map((need, index) => [`facts.notice.needs.${index}`, need] as const),
    ['facts.notice.remarks', remarks],
  ] as const;
}
