import type { Facts } from '../entities/facts.js';
import { atMost, settled, UNKNOWN } from '../values/kleene.js';
import { fen, type Money } from '../values/money.js';
import { searchFor } from '../values/search.js';
import { asWritten, hasCodePoints, isText, recognisable } from '../values/text.js';
import { atFour, attestedBy, isJoint, jointly } from './procedure.js';
import type { Json, Rule } from './rule.js';
import { AT_LEAST, AT_MOST, type Turn } from './turn.js';

type Publication = Facts<'demand-publication'>;
type Notice = Publication['notice'];

/** Articles 8 and 9: what is published comes from the catalogue that was deliberated on. */
export const catalogued = {
  id: 'A9.catalogued',
  article: 9,
  modality: 'must',
  ...attestedBy<Publication>('facts.catalogued', (facts) => facts.catalogued),
} as const satisfies Rule<Publication>;

/** Article 9: the four departments publish jointly. */
export const jointPublication = {
  id: 'A9.joint',
  article: 9,
  modality: 'must',
  turnsAt: [atFour('facts.departments')],
  result: ({ departments }) => isJoint(departments),
  shows: ({ departments }) => jointly(departments),
  needs: ['facts.departments'],
} as const satisfies Rule<Publication>;

/** What a notice generally holds and this one does not. */
function lackingIn({ name, task, needs, investment, awardFunds }: Notice): string[] {
  return [
    ...(isText(name ?? '') ? [] : ['name']),
    ...(isText(task ?? '') ? [] : ['task']),
    ...(needs?.length && needs.every(isText) ? [] : ['needs']),
    ...(investment === undefined ? ['investment'] : []),
    ...(awardFunds === undefined ? ['awardFunds'] : []),
  ];
}

const ANY_TEXT: Turn[] = ['name', 'task'].map((key) => ({
  of: `facts.notice.${key}`,
  passes: ['…'],
  fails: [''],
}));

/** Article 9: what a notice generally holds. The notice is the record: what is not in it is lacking. */
export const noticeContents = {
  id: 'A9.contents',
  article: 9,
  modality: 'principle',
  modalityUnder: { reading: 'R9.contents', advise: 'advise' },
  turnsAt: ({ notice: { needs = [] } }) => [
    { of: 'facts.notice.needs', unit: 'item', limit: 1, gives: AT_LEAST },
    ...ANY_TEXT,
    ...needs.map((_, index) => ({
      of: `facts.notice.needs.${index}`,
      passes: ['…'],
      fails: [''],
    })),
    { of: 'facts.notice.investment', passes: [0] },
    { of: 'facts.notice.awardFunds', passes: [0] },
  ],
  result: ({ notice }) => settled(lackingIn(notice).length === 0),
  shows: ({ notice }) => ({ lacking: lackingIn(notice) }),
} as const satisfies Rule<Publication>;

/** Article 9: the demander stays undisclosed; it is disclosed where it can be recognised (R9.anonymity). */
export const anonymity = {
  id: 'A9.anonymity',
  article: 9,
  modality: 'principle',
  turnsAt: ({ notice, demander }) => {
    const found = demander === undefined ? [] : disclosures(notice, demander);
    return [
      { of: 'facts.demander.name', unit: 'character', limit: 2, gives: [2, 0, 0] },
      { of: 'facts.notice.needs', unit: 'item', limit: 0, gives: AT_MOST },
      { of: 'facts.demander.aliases', unit: 'item', limit: 0, gives: AT_MOST },
      ...found.map((each): Turn => ({ of: each.in, passes: [''], fails: [each.term] })),
    ];
  },
  result: ({ notice, demander }) =>
    demander === undefined ? UNKNOWN : settled(disclosures(notice, demander).length === 0),
  shows: ({ notice, demander }) =>
    demander === undefined ? {} : { disclosed: disclosures(notice, demander) as Json[] },
  needs: ['facts.demander'],
} as const satisfies Rule<Publication>;

const inFen = (amount: Money | undefined) => (amount === undefined ? undefined : fen(amount));

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
    {
      of: 'facts.notice.investment',
      unit: 'fen',
      limit: ({ notice }) => inFen(notice.awardFunds),
      gives: AT_LEAST,
    },
  ],
  result: ({ notice }) => atMost(inFen(notice.awardFunds), inFen(notice.investment)),
  shows: ({ notice }) => ({
    awardFunds: inFen(notice.awardFunds),
    investment: inFen(notice.investment),
  }),
  needs: ['facts.notice.awardFunds', 'facts.notice.investment'],
  mends: ({ notice: { investment = 0 } }) => [
    { path: 'facts.notice.awardFunds', atMost: fen(investment) },
  ],
} as const satisfies Rule<Publication>;
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
    if (hasCodePoints(sought, 2) && !terms.has(sought)) terms.set(sought, asWritten(term));
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
