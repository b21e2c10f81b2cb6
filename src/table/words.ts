import type { Pair } from '../entities/dictionary/pair.js';
import { outcomes, type Vocabulary, vocabularies } from '../entities/dictionary/words.js';
import type { Kind } from '../entities/facts.js';
import { wordKey } from './fold.js';

/** Codes by the labels of either language and by themselves. */
export type Words = ReadonlyMap<string, string>;

/** Labels that were in use before; a table that bears one stays readable. */
const EARLIER: Readonly<Record<string, readonly string[]>> = {
  'strategic-fit': ['战略相符性'],
  innovation: ['创新水平'],
  contribution: ['实际贡献'],
  failed: ['未通过'],
  'project-agreement': ['公告与签约'],
};

/** The same of outcomes, by their kinds. */
const EARLIER_OUTCOMES: Partial<Readonly<Record<Kind, typeof EARLIER>>> = {
  'solution-matching': { met: ['duly forwarded'], unmet: ['not duly forwarded'] },
  'reserve-entry': {
    揭榜成功: ['入库，揭榜成功'],
    部分揭榜成功: ['入库，部分揭榜成功'],
    ineligible: ['不得入库'],
  },
  'demand-adjustment': { permit: ['同意调整'], deny: ['不同意调整'] },
  'project-application': { permit: ['admit the application'], deny: ['refuse the application'] },
  'expert-review': { met: ['properly held'], unmet: ['not properly held'] },
  'project-agreement': {
    met: ['公告签约符合规定', 'properly announced and signed'],
    unmet: ['公告签约不符合规定', 'not properly announced and signed'],
  },
};

/** The same of headings, by the paths of their columns. */
const EARLIER_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  'subject.entry': ['储备库条目的编号'],
  'facts.entry.status': ['储备库条目的状态'],
  'facts.entry.holder': ['储备库条目的持有单位'],
};

/** What a heading said before. */
export const earlierHeadings = (path: string): readonly string[] => EARLIER_HEADINGS[path] ?? [];

/** What a word was called before. */
export const earlierLabels = (code: string): readonly string[] => EARLIER[code] ?? [];

type Labels = Readonly<Record<string, { readonly label: Pair }>>;

/**
 * How words may be written: of an outcome by its kind, of an enumeration by the list that holds them all,
 * of an open text by the list that it suggests.
 */
export function wordsOf(
  codes: readonly string[] | undefined,
  by: { readonly kind?: Kind; readonly suggests?: Vocabulary | undefined },
): Words {
  const labels = labelsOf(codes, by);
  const words = new Map<string, string>();
  const all = codes ?? Object.keys(labels);
  const add = (written: string, code: string) => {
    const key = wordKey(written);
    if (!words.has(key)) words.set(key, code);
  };
  for (const code of all) add(code, code);
  for (const code of all) for (const label of labels[code]?.label ?? []) add(label, code);
  const earlier = by.kind === undefined ? EARLIER : EARLIER_OUTCOMES[by.kind];
  for (const code of all) for (const label of earlier?.[code] ?? []) add(label, code);
  return words;
}

function labelsOf(
  codes: readonly string[] | undefined,
  { kind, suggests }: { readonly kind?: Kind; readonly suggests?: Vocabulary | undefined },
): Labels {
  if (kind !== undefined) return outcomes[kind] ?? vocabularies.creditStandings;
  if (suggests !== undefined) return vocabularies[suggests];
  const lists: readonly Labels[] = Object.values(vocabularies);
  const holds = (list: Labels) => codes?.every((code) => Object.hasOwn(list, code)) === true;
  const exact = lists.find((list) => Object.keys(list).length === codes?.length && holds(list));
  return exact ?? lists.find(holds) ?? {};
}

/** What may be written, as a person is told: the Chinese labels. */
export function shownWords(
  codes: readonly string[] | undefined,
  by: { readonly kind?: Kind; readonly suggests?: Vocabulary | undefined },
): readonly string[] {
  const labels = labelsOf(codes, by);
  return (codes ?? Object.keys(labels)).map((code) => labels[code]?.label[0] ?? code);
}

/** What a code is called in Chinese, for headings and drop-downs. */
export function labelOf(
  code: string,
  codes: readonly string[] | undefined,
  by: { readonly kind?: Kind; readonly suggests?: Vocabulary | undefined },
): Pair | undefined {
  return labelsOf(codes, by)[code]?.label;
}
