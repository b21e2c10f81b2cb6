import type { Kind } from '../entities/facts.js';
import { addTo } from '../values/gather.js';
import { unwrapped } from '../values/text.js';
import { below } from './check-mapping.js';
import type { Complaint } from './complaints.js';
import { fieldAt } from './fields.js';
import { wordKey } from './fold.js';
import { type Key, keyOf } from './key.js';
import { columnsNamed, type Layout } from './layout.js';
import type { ChildMapping, Children } from './mapping.js';
import { newNode } from './node.js';
import { cellAt, type Row } from './rows.js';
import { textOf } from './scalar.js';
import type { Surveyed } from './survey.js';
import { type Tallies, Tree } from './tree.js';

/** What became of a row of a list's sheet, over all the lists that read it. */
export interface Fate {
  readonly row: Row;
  taken: boolean;
  /** What keeps it from its record; nothing once it has one. */
  complaint: Complaint | undefined;
}

/** A row with the rows above it, itself last. */
type Lineage = readonly Row[];

/** The rows above a list: those of each sheet on the way down from the record. */
export interface Above {
  readonly layout: Layout;
  readonly lineages: readonly Lineage[];
}

/** A column of a key among the sheets above: which of them, and which of its columns. */
interface KeyPart {
  readonly level: number;
  readonly index: number;
}

/** A column of a key in the sheet at hand. */
interface Head {
  readonly index: number;
  readonly said: string;
}

/** Builds the lists of a record into its tree. */
export class Lists {
  readonly faults: Complaint[] = [];
  readonly #kind: Kind;
  readonly #surveyed: (name: string) => Surveyed | undefined;
  readonly #tallies: Tallies;
  readonly #fates: Map<Row, Fate>;

  constructor(
    kind: Kind,
    surveyed: (name: string) => Surveyed | undefined,
    tallies: Tallies,
    fates: Map<Row, Fate>,
  ) {
    this.#kind = kind;
    this.#surveyed = surveyed;
    this.#tallies = tallies;
    this.#fates = fates;
  }

  into(tree: Tree, base: string, children: Children = {}, above: readonly Above[]): void {
    for (const [name, child] of Object.entries(children)) {
      const surveyed = this.#surveyed(child.sheet ?? name);
      if (surveyed !== undefined) this.#list(tree, base, name, child, surveyed, above);
    }
  }

  #list(
    tree: Tree,
    base: string,
    name: string,
    child: ChildMapping,
    { layout, rows }: Surveyed,
    above: readonly Above[],
  ): void {
    const path = below(base, child.to);
    const keyAbove = this.#keyAbove(child, layout, above);
    const keyHere = child.key.flatMap((heading) => columnsNamed(layout, heading).slice(0, 1));
    const keyNames = keyHere.map(({ said }) => said).join('、');
    const parents = parentsByKey(above, keyAbove);
    const { byKey, lineages } = this.#taken(rows, child, layout, keyHere, parents);
    const list = fieldAt(this.#kind, path);
    const item = new Tree(
      this.#kind,
      `${path}.0`,
      list?.value === undefined ? newNode('object', false, 'always') : newNode('leaf', false),
    );
    item.columns(layout, child.columns, this.#tallies);
    item.fixed(child.fixed);
    this.faults.push(...item.faults);
    this.into(item, `${path}.0`, child.children, [...above, { layout, lineages }]);
    const sharedKeys = child.shared === true ? [] : [...parents].filter(([, of]) => of.length > 1);
    const node = tree.at(child.to);
    const target = list?.value === undefined ? node : Object.assign(node, { is: 'list' });
    if (target.own !== undefined) target.own = { ...target.own, isOwn: true };
    target.child = {
      ...{ name, item: item.root, byKey, keyAbove, keyNames },
      shared: new Set(sharedKeys.map(([key]) => key)),
    };
  }

  /** In which of the sheets above, the nearest first, each column of a key stands. */
  #keyAbove({ key }: ChildMapping, layout: Layout, above: readonly Above[]): KeyPart[] {
    return key.flatMap((heading) => {
      for (let level = above.length - 1; level >= 0; level -= 1) {
        const [head] = columnsNamed(above[level]?.layout ?? layout, heading);
        if (head !== undefined) return [{ level, index: head.index }];
      }
      const sheet = above.at(-1)?.layout.sheet.name ?? '';
      this.faults.push({ code: 'heading-missing', sheet, of: `“${unwrapped(heading)}”` });
      return [];
    });
  }

  /** The rows that a list takes, by their key and with the rows above them; of the others, what keeps them out. */
  #taken(
    rows: readonly Row[],
    child: ChildMapping,
    layout: Layout,
    keyHere: readonly Head[],
    parents: ReadonlyMap<string, readonly Lineage[]>,
  ): { readonly byKey: Map<string, Row[]>; readonly lineages: Lineage[] } {
    const byKey = new Map<string, Row[]>();
    const lineages: Lineage[] = [];
    const takes = taker(layout, child);
    for (const row of rows) {
      const fate = this.#fate(row);
      if (!takes(row)) {
        const of = Object.keys(child.where ?? {}).join('、');
        if (!fate.taken) fate.complaint ??= { code: 'where', of };
        continue;
      }
      const key = keyOf(keyHere.map(({ index }) => ({ row, index })));
      const complaint = keyComplaint(key, row, parents, keyHere);
      if (complaint !== undefined) {
        if (!fate.taken) fate.complaint = complaint;
        continue;
      }
      if (!('key' in key)) continue;
      fate.taken = true;
      fate.complaint = undefined;
      addTo(byKey, key.key, row);
      for (const lineage of parents.get(key.key) ?? []) lineages.push([...lineage, row]);
    }
    return { byKey, lineages };
  }

  #fate(row: Row): Fate {
    const fate = this.#fates.get(row) ?? { row, taken: false, complaint: undefined };
    this.#fates.set(row, fate);
    return fate;
  }
}

/** The rows just above a list by the key that its rows name; without one they have none. */
function parentsByKey(
  above: readonly Above[],
  keyAbove: readonly KeyPart[],
): Map<string, Lineage[]> {
  const parents = new Map<string, Lineage[]>();
  for (const lineage of distinct(above.at(-1)?.lineages ?? [])) {
    const key = keyOf(
      keyAbove.flatMap(({ level, index }) => {
        const row = lineage[level];
        return row === undefined ? [] : [{ row, index }];
      }),
    );
    if ('key' in key) addTo(parents, key.key, lineage);
  }
  return parents;
}

/** Each row above once, though a shared list may have put it below several records. */
function distinct(lineages: readonly Lineage[]): Lineage[] {
  const seen = new Set<Row>();
  return lineages.filter((lineage) => {
    const row = lineage.at(-1);
    if (row === undefined || seen.has(row)) return false;
    seen.add(row);
    return true;
  });
}

/** Whether a list takes a row of its sheet. */
function taker(layout: Layout, { where = {} }: ChildMapping): (row: Row) => boolean {
  const wanted = Object.entries(where).map(([heading, words]) => {
    const [head] = columnsNamed(layout, heading);
    return { index: head?.index ?? -1, words: new Set([words].flat().map(wordKey)) };
  });
  return (row) =>
    wanted.every(({ index, words }) => words.has(wordKey(textOf(cellAt(row, index)))));
}

/** What is wrong with the key of a row of a list, if anything is. */
function keyComplaint(
  key: Key,
  row: Row,
  parents: ReadonlyMap<string, unknown>,
  heads: readonly Head[],
): Complaint | undefined {
  const names = () => heads.map(({ said }) => said).join('、');
  if ('empty' in key) {
    const lacking = heads.filter(({ index }) => key.empty.includes(index));
    return { code: 'key-empty', of: lacking.map(({ said }) => said).join('、') };
  }
  if ('fault' in key) {
    const heading = heads.find(({ index }) => index === key.index)?.said ?? names();
    return { code: key.fault, heading, read: textOf(cellAt(row, key.index)) };
  }
  if (parents.has(key.key)) return undefined;
  const read = heads.map(({ index }) => textOf(cellAt(row, index))).join('、');
  return { code: 'no-parent', of: names(), read };
}
