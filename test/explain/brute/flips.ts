import type { Entry } from '../../../src/entities/dictionary/entry.js';
import { facts as entries } from '../../../src/entities/dictionary/facts.js';
import { shapes } from '../../../src/entities/dictionary/shapes.js';
import type { DecisionRecord, Rechecked, Verdict } from '../../../src/index.js';
import { valueAt, withAt } from '../../../src/values/at-path.js';
import { type Judged, valuesAt } from './domain.js';
import { absentIn, answerOf, type Place, placesOf, withFacts } from './records.js';

type Tree = Readonly<Record<string, unknown>>;

/** What is looked for: a record changed so that it comes to this. */
export type Reached = (answer: Rechecked) => boolean;

/** A path, and every way in which what stands there could be otherwise. */
interface Otherwise {
  readonly path: string;
  readonly ways: readonly Judged[];
}

const entryOf = ({ record: { kind } }: Judged, pattern: string): Entry | undefined =>
  (entries[kind] as Readonly<Record<string, Entry>>)[pattern];

/** Beyond so many judgements a record is left to one that is smaller. */
const MOST_JUDGEMENTS = 20_000;

/** The smallest sets of paths by which an aim is reached, in the order of the page; nothing where they are too many. */
export function smallestSets(
  given: Judged,
  most: number,
  fillsIn: boolean,
  reached: Reached,
): string[][] | undefined {
  const found: string[][] = [];
  let judged = 0;
  const isDone = (paths: readonly string[]) =>
    found.some((part) => part.every((path) => paths.includes(path)));
  for (let size = 1; size <= most; size += 1) {
    const here: string[][] = [];
    const search = (from: Judged, changed: readonly string[]): void => {
      if (judged > MOST_JUDGEMENTS) return;
      for (const { path, ways } of otherwise(from, fillsIn)) {
        if (changed.includes(path) || isInShortened(path, changed, from, given)) continue;
        const paths = [...changed, path];
        if (isDone(paths) || here.some((known) => isSame(known, paths))) continue;
        for (const way of ways) {
          if (losesRowsOf(changed, path, from, way)) continue;
          if (paths.length < size) search(way, paths);
          else {
            judged += 1;
            const answer = answerOf(way);
            if (answer.verdict === 'invalid' || !reached(answer)) continue;
            here.push(paths);
            break;
          }
        }
      }
    };
    search(given, []);
    found.push(...here);
  }
  return judged > MOST_JUDGEMENTS ? undefined : inOrder(given, found);
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((path) => other.includes(path));

const rowsAt = (path: string, { record }: Judged): number => {
  const list = valueAt(record, path.split('.'));
  return Array.isArray(list) ? list.length : 0;
};

/** Rows stand by their numbers: of a list that loses some no other row is changed in the same set. */
const losesRowsOf = (others: readonly string[], path: string, from: Judged, way: Judged): boolean =>
  others.some((other) => other.startsWith(`${path}.`)) && rowsAt(path, way) < rowsAt(path, from);
const isInShortened = (path: string, changed: readonly string[], from: Judged, given: Judged) =>
  changed.some(
    (other) => path.startsWith(`${other}.`) && rowsAt(other, from) < rowsAt(other, given),
  );

/** Read only under some editions, or by what stands in their rows. */
const ALSO = ['facts.place', 'facts.after.needs'];

function otherwise(given: Judged, fillsIn: boolean): Otherwise[] {
  const { kind, facts } = given.record;
  const absent = new Set(absentIn(given).map(({ path }) => path));
  const changes = placesOf(kind, facts).flatMap((place): Otherwise[] => {
    const { path, steps, pattern, value, shape } = place;
    if (fillsIn && !absent.has(path)) return [];
    const fixed = entryOf(given, pattern)?.fixed;
    if (fixed === 'ever' || (fixed === 'on-record' && value !== undefined)) return [];
    if (shape.rules === undefined && !ALSO.includes(path)) return [];
    const ways = valuesFor(place, given)
      .filter(
        (each) => JSON.stringify(each) !== JSON.stringify(value) && !isLate(each, value, given),
      )
      .map((each) => withFacts(given, withAt(facts, steps, each)));
    return [{ path, ways }, ...texts(place, given)];
  });
  return [...changes, ...(fillsIn ? [] : reasons(given))];
}

/** A day that is changed is never after that of decision; rows on record stay as they are. */
function isLate(value: unknown, before: unknown, { record }: Judged): boolean {
  const kept = new Set(Array.isArray(before) ? before.map((row) => JSON.stringify(row)) : []);
  const rows = Array.isArray(value) ? value : [value];
  const changed = JSON.stringify(rows.filter((row) => !kept.has(JSON.stringify(row))));
  return (changed.match(/\d{4}-\d{2}-\d{2}/g) ?? []).some((day) => day > record.decidedOn);
}

/** A reason for each principle that stands in the way. */
function reasons(given: Judged): Otherwise[] {
  const { record } = given;
  const answer = answerOf(given);
  if (answer.verdict === 'invalid') return [];
  return answer.findings
    .filter(
      ({ rule, modality }) =>
        modality === 'principle' && record.reasons?.[rule as never] === undefined,
    )
    .map(({ rule }) => ({
      path: `reasons.${rule}`,
      ways: [
        {
          ...given,
          record: {
            ...record,
            reasons: { ...record.reasons, [rule]: 'a reason' },
          } as DecisionRecord,
        },
      ],
    }));
}

interface Need {
  readonly id: string;
  readonly text: string;
}

/** What a need said before and as first published. */
function textsOfNeed({ steps }: Place, { record }: Judged): string[] {
  const {
    before,
    after,
    published = [],
  } = record.facts as unknown as {
    readonly before: { readonly needs: readonly Need[] };
    readonly after: { readonly needs: readonly Need[] };
    readonly published?: readonly Need[];
  };
  const { id } = after.needs[Number(steps.at(-2))] as Need;
  return [...before.needs, ...published].filter((need) => need.id === id).map(({ text }) => text);
}

const asksForTexts = (given: Judged): boolean => {
  const answer = answerOf(given);
  return (
    answer.verdict !== 'invalid' &&
    answer.grounds.some((rule) => rule === 'A11.partial' || rule === 'A11.as-published')
  );
};

const PLAIN = '甲乙丙丁';

/** The texts of a list of texts, each by itself. */
function texts({ pattern, path, steps, shape, value }: Place, given: Judged): Otherwise[] {
  if (shape.items !== 'string' || !Array.isArray(value) || pattern !== 'notice.needs') return [];
  return value.map((_, at) => ({
    path: `${path}.${at}`,
    ways: [withFacts(given, withAt(given.record.facts, [...steps, String(at)], PLAIN))],
  }));
}

function valuesFor(place: Place, given: Judged): unknown[] {
  const { pattern, shape, value } = place;
  if (shape.type === 'string') return [PLAIN];
  const { before } = given.record.facts as {
    readonly before?: { readonly name: string; readonly task: string };
  };
  const isToBreak = given.record.outcome === 'permit' && answerOf(given).verdict === 'upheld';
  const other = isToBreak ? ['（其他）'] : [];
  if (before !== undefined && pattern === 'after.name') return [before.name, ...other];
  if (before !== undefined && pattern === 'after.task') return [before.task, ...other];
  if (pattern === 'after.needs.*.text') {
    // A text is as it was, or as published, where that is asked; never another so that more may have changed.
    return [...(asksForTexts(given) ? textsOfNeed(place, given) : []), ...other];
  }
  if (shape.type === 'object')
    return value === null || value === undefined ? valuesAt(pattern, given) : [];
  if (shape.type === 'list' && Array.isArray(value)) return listsFrom(place, value, given);
  return valuesAt(pattern, given);
}

/** A list with rows added or with rows taken away, never both. */
function listsFrom(
  { pattern, shape }: Place,
  current: readonly unknown[],
  given: Judged,
): unknown[] {
  const mayLose = entryOf(given, pattern)?.fixed !== 'rows';
  const fewer = mayLose && current.length <= 6 ? partsOf(current) : mayLose ? [[]] : [];
  if (pattern === 'notice.needs') {
    // A notice is mended by what it says, never by saying less; so is one that was rightly refused.
    const isMended = answerOf(given).verdict === 'overturned' || given.record.outcome === 'deny';
    return [...(current.length === 0 ? [[PLAIN]] : []), ...(isMended ? [] : fewer)];
  }
  if (shape.items !== undefined) {
    const wanted = valuesAt(pattern, given) as unknown[][];
    const more = wanted.map((list) => [
      ...current,
      ...list.filter((each) => !current.includes(each)),
    ]);
    return [...more.filter((list) => list.length > current.length), ...fewer];
  }
  return [...furtherRows(pattern, given).map((rows) => [...current, ...rows]), ...fewer];
}

const partsOf = (list: readonly unknown[]): unknown[][] =>
  Array.from({ length: 2 ** list.length - 1 }, (_, mask) =>
    list.filter((__, at) => (mask >> at) & 1),
  );

/** Rows that could come to a list on record. */
function furtherRows(pattern: string, given: Judged): unknown[][] {
  const { facts, kind } = given.record;
  if (pattern === 'units') {
    const { entry } = facts as { readonly entry?: { readonly holder?: string } | null };
    const unit = (at: number, role: string, place: string, name = `又${at}`) => ({
      ...{ name, role, place, kind: 'enterprise' },
    });
    const places = ['310100', '320100', '330100', '340100', '320200', '110000'];
    const one = places.flatMap((place) =>
      ['lead', 'participant'].flatMap((role) => [
        [unit(0, role, place)],
        ...(entry?.holder === undefined ? [] : [[unit(0, role, place, entry.holder)]]),
      ]),
    );
    const further = [
      ['320100'],
      ['330100', '340100'],
      ['310100', '340100'],
      ['320100', '330100'],
      ['320200', '330100'],
      ['310100', '330100', '340100'],
      ['320100', '330100', '340100'],
    ];
    return [
      ...one,
      ...one.flatMap(([first]) =>
        further.map((more) => [
          first,
          ...more.map((place, at) => unit(at + 1, 'participant', place)),
        ]),
      ),
    ];
  }
  if (pattern === 'after.needs') {
    // No limit wants a need back; one more than there were is an addition.
    const need = { id: '又', text: '又', solved: false };
    return answerOf(given).verdict === 'upheld' ? [[need], [{ ...need, solved: true }]] : [];
  }
  if (shapes.facts[kind][pattern]?.items !== undefined) return [];
  return matchingRows(pattern, given)
    .filter((rows) => Array.isArray(rows) && rows.length > 0 && !rows.some(isRefund))
    .map((rows) => rows.map((row) => fresh(row as Tree, pattern)));
}

/** Of solutions those on record are no further ones, and those that came later are not forwarded yet. */
function matchingRows(pattern: string, given: Judged): unknown[][] {
  const all = valuesAt(pattern, given) as unknown[][];
  if (pattern !== 'forwarded' && pattern !== 'received') return all;
  const { facts, decidedOn } = given.record;
  const current = ((facts as Tree)[pattern] ?? []) as readonly Tree[];
  const isFurther = (row: unknown) =>
    !current.some(({ id }) => id === (row as Tree)['id']) &&
    String((row as Tree)['on']) <= decidedOn;
  return [...all, ...all.map((rows) => (Array.isArray(rows) ? rows.filter(isFurther) : []))];
}

/** What is still to be paid is told, never what should have gone back. */
const isRefund = (row: unknown): boolean => Number((row as Tree)['amount'] ?? 0) < 0;

/** A row that comes in is another than those on record, but for a solution that was received. */
const fresh = (row: Tree, pattern: string): Tree =>
  'id' in row && pattern !== 'forwarded' && pattern !== 'received'
    ? { ...row, id: `又${String(row['id'])}` }
    : row;

/** Fewer first; then fewer that the decision only finds; then in schema order, path by path. */
function inOrder(given: Judged, sets: readonly (readonly string[])[]): string[][] {
  const { kind } = given.record;
  const patterns = Object.keys(shapes.facts[kind]);
  const rules = (answerOf(given) as Rechecked).findings.map(({ rule }) => rule as string);
  const rank = (path: string): number[] => {
    const [root, ...steps] = path.split('.');
    if (root === 'reasons') return [9999, rules.indexOf(steps.join('.'))];
    return steps.map((step, at) =>
      /^\d+$/.test(step)
        ? Number(step)
        : patterns.indexOf(
            steps
              .slice(0, at + 1)
              .map((each) => (/^\d+$/.test(each) ? '*' : each))
              .join('.'),
          ),
    );
  };
  const compare = (one: readonly number[], other: readonly number[]): number => {
    const at = one.findIndex((value, index) => value !== other[index]);
    if (at < 0) return one.length - other.length;
    return (one[at] ?? 0) - (other[at] ?? -1);
  };
  const onlyFound = (paths: readonly string[]) =>
    paths.filter(
      (path) =>
        path.startsWith('facts.') &&
        entryOf(given, path.slice(6).replaceAll(/\.\d+(?=\.|$)/g, '.*'))?.settled !== true,
    ).length;
  const sorted = sets.map((paths) =>
    [...paths].sort((one, other) => compare(rank(one), rank(other))),
  );
  return sorted.sort(
    (one, other) =>
      one.length - other.length ||
      onlyFound(one) - onlyFound(other) ||
      one
        .map((path, at) => compare(rank(path), rank(other[at] ?? '')))
        .find((each) => each !== 0) ||
      0,
  );
}

/** What is aimed at from a verdict. */
export function aimsFrom(before: Rechecked): {
  readonly most: number;
  readonly fillsIn: boolean;
  readonly aims: readonly Reached[];
} {
  const to =
    (verdict: Verdict): Reached =>
    (answer) =>
      answer.verdict === verdict;
  if (before.verdict === 'undetermined')
    return { most: 2, fillsIn: true, aims: [to('upheld'), to('overturned')] };
  if (before.verdict === 'upheld') return { most: 1, fillsIn: false, aims: [to('overturned')] };
  const deciding = ({ modality }: { readonly modality: string }) => modality !== 'advise';
  const counting = before.findings.filter(
    (finding) => deciding(finding) && (finding as { excused?: true }).excused !== true,
  );
  const failed = counting
    .filter(({ result }) => result === 'fail')
    .map(({ rule }) => rule as string);
  const wasOpen = counting.some(({ result }) => result === 'unknown');
  const mended: Reached = (answer) =>
    answer.verdict === 'upheld' ||
    (wasOpen &&
      answer.verdict === 'undetermined' &&
      failed.every((rule) =>
        answer.findings.every(
          (each) =>
            each.rule !== rule ||
            each.result === 'pass' ||
            (each as { excused?: true }).excused === true,
        ),
      ));
  return { most: 2, fillsIn: false, aims: [mended] };
}
