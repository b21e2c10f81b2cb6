import type { Facts } from '../entities/facts.js';
import { shortened } from '../entities/shown.js';
import { atMost, FAIL, PASS, settled, UNKNOWN } from '../values/kleene.js';
import { fen, type Money } from '../values/money.js';
import type { Json } from '../values/plain.js';
import { searchFor } from '../values/search.js';
import { asWritten, hasCodePoints, isText, recognisable } from '../values/text.js';
import { atFour, attestedBy, isJoint, jointly } from './procedure.js';
import type { DeclaredRule } from './rule.js';
import { AT_LEAST, AT_MOST, type Turn } from './turn.js';

type Publication = Facts<'demand-publication'>;
type Notice = Publication['notice'];

/** Articles 8 and 9: what is published comes from the catalogue that was deliberated on. */
export const catalogued: DeclaredRule<'A9.catalogued', Publication> = {
  id: 'A9.catalogued',
  article: 9,
  modality: 'must',
  ...attestedBy<Publication>('facts.catalogued', (facts) => facts.catalogued),
};

/** Article 9: the four departments publish jointly. */
export const jointPublication: DeclaredRule<'A9.joint', Publication> = {
  id: 'A9.joint',
  article: 9,
  modality: 'must',
  turnsAt: [atFour('facts.departments')],
  result: ({ departments }) => isJoint(departments),
  shows: ({ departments }) => jointly(departments),
  needs: ['facts.departments'],
};

/** What several clauses of Article 9 read out of a notice. */
export interface NoticeRead {
  /** What a notice generally holds and this one does not. */
  readonly lacking: readonly string[];
  /** Where the demander can be recognised; left out where nobody is on record to look for. */
  readonly disclosed: readonly Disclosure[] | undefined;
  readonly awardFunds: number | undefined;
  readonly investment: number | undefined;
}

/**
 * Reads a notice once a record, and of it what a rule asks for: a rule that asks for less hangs on less.
 */
export function noticeOf(facts: Publication): NoticeRead {
  return new Reading(facts);
}

class Reading implements NoticeRead {
  readonly #facts: Publication;
  #lacking: readonly string[] | undefined;
  #disclosed: readonly Disclosure[] | undefined;

  constructor(facts: Publication) {
    this.#facts = facts;
  }

  get lacking(): readonly string[] {
    this.#lacking ??= lackingIn(this.#facts.notice);
    return this.#lacking;
  }

  get disclosed(): readonly Disclosure[] | undefined {
    const { notice, demander } = this.#facts;
    if (demander !== undefined) this.#disclosed ??= disclosures(notice, demander);
    return this.#disclosed;
  }

  get awardFunds(): number | undefined {
    return inFen(this.#facts.notice.awardFunds);
  }

  get investment(): number | undefined {
    return inFen(this.#facts.notice.investment);
  }
}

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
export const noticeContents: DeclaredRule<'A9.contents', Publication, NoticeRead> = {
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
  result: (_, __, { lacking }) => settled(lacking.length === 0),
  shows: (_, __, { lacking }) => ({ lacking }),
};

/** By these names a demander would be recognised: each text of the notice is one. */
const namesGivenAway = (notice: Notice): string[] =>
  publishedTexts(notice).filter((text) => isText(text) && hasCodePoints(recognisable(text), 2));

/** Article 9: the demander stays undisclosed; it is disclosed where it can be recognised (R9.anonymity). */
export const anonymity: DeclaredRule<'A9.anonymity', Publication, NoticeRead> = {
  id: 'A9.anonymity',
  article: 9,
  modality: 'principle',
  turnsAt: ({ notice }, _, { disclosed = [] }) => [
    { of: 'facts.demander.name', unit: 'character', limit: 2, gives: [PASS, FAIL, FAIL] },
    { of: 'facts.demander.name', passes: [], fails: namesGivenAway(notice) },
    { of: 'facts.notice.needs', unit: 'item', limit: 0, gives: AT_MOST },
    { of: 'facts.demander.aliases', unit: 'item', limit: 0, gives: AT_MOST },
    ...disclosed.map((each): Turn => ({ of: each.in, passes: [''], fails: [each.term] })),
  ],
  result: (_, __, { disclosed }) =>
    disclosed === undefined ? UNKNOWN : settled(disclosed.length === 0),
  shows: (_, __, { disclosed }) => ({
    disclosed: disclosed?.map((each): Json => ({ ...each, term: shortened(each.term, 200) })),
    // Nobody reads on, and no record makes an answer without end.
    cut: disclosed !== undefined && disclosed.length >= MOST_DISCLOSED ? true : undefined,
  }),
  needs: ['facts.demander'],
};

const inFen = (amount: Money | undefined) => (amount === undefined ? undefined : fen(amount));

/** Article 9: award funds are a part of the investment, so at most as much. */
export const awardWithinInvestment: DeclaredRule<'A9.funds', Publication, NoticeRead> = {
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
  result: (_, __, { awardFunds, investment }) => atMost(awardFunds, investment),
  shows: (_, __, { awardFunds, investment }) => ({ awardFunds, investment }),
  needs: ['facts.notice.awardFunds', 'facts.notice.investment'],
  mends: (_, __, { investment = 0 }) => [{ path: 'facts.notice.awardFunds', atMost: investment }],
};

/** More places than anybody mends by hand. */
const MOST_DISCLOSED = 1000;

/** A place of a notice at which a demander can be recognised, and the term that gives it away. */
export type Disclosure = { readonly term: string; readonly in: string };

/**
 * Where a notice lets its demander be recognised: by name, identifier or alias, in whatever width,
 * case or spacing. Terms shorter than two characters are ignored. Of more than a thousand places the first are
 * named. Article 9, R9.anonymity.
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
  const texts = publishedTexts(notice);
  for (let at = 0; at < texts.length; at += 1) {
    for (const found of search(recognisable(texts[at] as string))) {
      disclosed.push({ term: named[found] ?? '', in: pathAmong(texts, at) });
      if (disclosed.length >= MOST_DISCLOSED) return disclosed;
    }
  }
  return disclosed;
}

/** What is published: the name, the task, what is needed, and remarks at the end. */
const publishedTexts = ({ name = '', task = '', needs = [], remarks = '' }: Notice): string[] => [
  name,
  task,
  ...needs,
  remarks,
];

function pathAmong({ length }: readonly string[], at: number): string {
  const name = at === length - 1 ? 'remarks' : (['name', 'task'][at] ?? `needs.${at - 2}`);
  return `facts.notice.${name}`;
}
