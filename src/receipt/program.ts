import { draft } from '../regulation/editions.js';
import { canonicalText } from '../values/text.js';
import { digestOf, type Sha256 } from './chain.js';
import type { Difference } from './difference.js';
import { judgedBy } from './receipt.js';
import type { Receipt } from './statement.js';

/** Whether this program judges as the receipt says that it was judged. */
export function programChanged({ predicate }: Receipt, sha256: Sha256): Difference[] {
  const { tool, regulation, editions } = predicate;
  const here = judgedBy([draft], sha256);
  const field = (
    what: 'rules' | 'version' | 'regulation',
    path: string,
    was: string,
    is: string,
  ) => (was === is ? [] : [{ what, path: `predicate.${path}`, was, is } as const]);
  return [
    ...field('rules', 'tool.rules', tool.rules, here.tool.rules),
    ...field('version', 'tool.name', tool.name, here.tool.name),
    ...field('version', 'tool.version', tool.version, here.tool.version),
    ...field('regulation', 'regulation.title', regulation.title, here.regulation.title),
    ...field('regulation', 'regulation.articles', regulation.articles, here.regulation.articles),
    ...field('regulation', 'regulation.readings', regulation.readings, here.regulation.readings),
    ...editions.flatMap(({ id, digest, edition }, place): Difference[] => {
      const was = digest;
      const path = `predicate.editions.${place}`;
      const is = digestOf(edition, sha256);
      const own = (edition as { readonly id?: unknown }).id;
      if (was !== is || own !== id) return [{ what: 'edition', id, path, was, is }];
      const now = id === draft.id ? here.editions[0]?.digest : is;
      return was === now ? [] : [{ what: 'edition', id, path, was, is: now ?? '' }];
    }),
  ];
}

/** What is asked of a record here: the edition by which it was judged, if by any. */
interface Judged {
  readonly verdict: string;
  readonly edition?: string | undefined;
}

/** The editions that a receipt does not hold once: any that it repeats, and one by which a record was judged. */
export function editionsMiscounted({ predicate }: Receipt, rows: readonly Judged[]): Difference[] {
  const held = new Map<string, number>();
  for (const { id } of predicate.editions) {
    const key = canonicalText(id);
    held.set(key, (held.get(key) ?? 0) + 1);
  }
  for (const { verdict, edition = draft.id } of rows) {
    const key = canonicalText(edition);
    // By an edition that is not loaded nothing was judged: that is why the record is invalid.
    const judged = verdict !== 'invalid' || key === draft.id;
    if (judged && !held.has(key)) held.set(key, 0);
  }
  return [...held]
    .filter(([, times]) => times !== 1)
    .map(([id, was]) => ({ what: 'edition', id, path: 'predicate.editions', was, is: 1 }));
}
