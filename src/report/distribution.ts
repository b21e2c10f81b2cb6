import type { Kind } from '../index.js';
import { addTo } from '../values/gather.js';
import type { ReportInput } from './about.js';
import { VERDICTS } from './about.js';
import { countedStakes } from './at-stake.js';
import type { Block, Line } from './document.js';
import { yearOf } from './entry.js';
import type { Kept } from './gather.js';
import { KINDS } from './rules-in-order.js';
import { STAKE_KINDS, type StakeKind, sum } from './stakes.js';

/** What the records of one value of a group come to. */
export interface Share {
  readonly name: string | undefined;
  readonly records: number;
  readonly verdicts: Readonly<Record<(typeof VERDICTS)[number], number>>;
  /** Above caps, and short of floors: what each sum of the report has from here. */
  readonly amounts: Readonly<Record<StakeKind, bigint>>;
}

/** The records parted by a name, the names in their order. */
function sharesBy(input: ReportInput, nameOf: (entry: Kept) => string | undefined): Share[] {
  const counted = new Set(countedStakes(input.gathered.stakes));
  const groups = new Map<string | undefined, Kept[]>();
  for (const entry of input.gathered.entries) {
    addTo(groups, nameOf(entry), entry);
  }
  return [...groups].sort(byName).map(([name, entries]) => ({
    name,
    records: entries.length,
    verdicts: verdictsOf(entries),
    amounts: Object.fromEntries(
      STAKE_KINDS.map((kind) => [
        kind,
        sum(
          entries.flatMap(({ stake }) =>
            stake?.kind === kind && counted.has(stake) ? (stake.amount ?? []) : [],
          ),
        ),
      ]),
    ) as Record<StakeKind, bigint>,
  }));
}

function verdictsOf(entries: readonly Kept[]): Share['verdicts'] {
  const counts = { overturned: 0, undetermined: 0, invalid: 0, upheld: 0 };
  for (const { verdict } of entries) counts[verdict] += 1;
  return counts;
}

type Named = readonly [name: string | undefined, entries: readonly Kept[]];

/** What is not stated comes last. */
function byName([one]: Named, [other]: Named): number {
  if (one === undefined || other === undefined)
    return one === other ? 0 : one === undefined ? 1 : -1;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Records parted by one thing: what it is, and what each of its values comes to. */
export interface Distribution {
  readonly caption: string;
  readonly head: string;
  readonly shares: readonly Share[];
}

/** A group that every report has anyway. */
const BY_YEAR = 'year';

/** By kind, by year of decision, and by what else was asked for. */
export function distributionsOf(input: ReportInput): Distribution[] {
  const { messages, words } = input.speech;
  const kinds = sharesBy(input, ({ kind }) => kind)
    .sort((one, other) => inProcedure(one.name) - inProcedure(other.name))
    .map((share) => ({ ...share, name: share.name && messages.kind(share.name as Kind) }));
  const years = sharesBy(input, ({ decidedOn }) => yearOf(decidedOn));
  return [
    { caption: words.byKind, head: words.heads.kind, shares: kinds },
    { caption: words.byYear, head: words.heads.year, shares: years },
    ...(input.options.groups ?? []).flatMap((path, at) =>
      path === BY_YEAR
        ? []
        : [
            {
              caption: words.by(path),
              head: path,
              shares: sharesBy(input, ({ groups }) => groups[at]),
            },
          ],
    ),
  ];
}

/** The distributions as tables, one after the other. */
export function distributionSection(input: ReportInput): Block[] {
  const { messages, words } = input.speech;
  const { heads, sections } = words;
  const tables = distributionsOf(input).map(
    ({ caption, head, shares }): Block => ({
      table: {
        caption,
        heads: [
          { label: head },
          ...[heads.records, ...VERDICTS.map(messages.verdict)].map((label) => number(label)),
          ...STAKE_KINDS.map((kind) => number(words.stakes.amount[kind])),
        ],
        rows: shares.map(({ name, records, verdicts, amounts }): Line[] => [
          name ?? words.notStated,
          String(records),
          ...VERDICTS.map((verdict) => String(verdicts[verdict])),
          ...STAKE_KINDS.map((kind) => (amounts[kind] === 0n ? '' : words.amount(amounts[kind]))),
        ]),
      },
    }),
  );
  return [{ heading: sections.distribution, level: 2, id: 'distribution' }, ...tables];
}

/** The kinds in the order of the procedure; what is of none, last. */
function inProcedure(kind: string | undefined): number {
  const place = (KINDS as readonly string[]).indexOf(kind ?? '');
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

const number = (label: string) => ({ label, isNumber: true as const });
