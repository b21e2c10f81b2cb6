import { modalityOf } from '../decisions/rules-under.js';
import { fieldsOf, outcomesOf } from '../dictionary.js';
import { decisions, type Edition, type Json, type Kind } from '../index.js';
import { inForce } from '../rules/article-20-in-force.js';
import { type Branch, branchesOf } from './fields.js';
import { isTree, type Path, type Tree } from './tree.js';
import { shown } from './typed.js';

/** The kind that a record names, where there is one of that name. */
export function kindIn(record: Json | undefined): Kind | undefined {
  const kind = isTree(record) ? record['kind'] : undefined;
  return typeof kind === 'string' && Object.hasOwn(decisions, kind) ? (kind as Kind) : undefined;
}

/** The rules of a kind from which a body may depart with a reason, under an edition. */
export function principlesOf(kind: Kind, edition: Edition): readonly string[] {
  return decisions[kind].rules
    .filter((rule) => modalityOf(rule, edition) === 'principle')
    .map(({ id }) => id);
}

/** The rules for which a record may give a reason, whether it counts or not. */
const reasonedOf = (kind: Kind): readonly string[] => [
  ...decisions[kind].rules.map(({ id }) => id),
  inForce.id,
];

/**
 * The places of a record that its form cannot show: what no field takes, what is written otherwise than it would be
 * typed. Such a record is edited as JSON, so that nothing is lost and nothing changed unseen.
 */
export function misfits(record: Json): string[] {
  const kind = kindIn(record);
  if (kind === undefined || !isTree(record)) return ['kind'];
  const envelope = branchesOf('record').filter(
    ({ key }) => !['facts', 'reasons', 'kind'].includes(key),
  );
  const known = [...envelope.map(({ key }) => key), 'kind', 'facts', 'reasons'];
  return [
    ...Object.keys(record).filter((key) => !known.includes(key)),
    ...inside(
      envelope.filter(({ key }) => key !== 'meta' && key !== 'outcome'),
      record,
      [],
    ),
    ...ofWords(
      record,
      'outcome',
      outcomesOf(kind).map(({ word }) => word),
    ),
    ...(isTree(record['facts'])
      ? [
          ...strangers(branchesOf(kind), record['facts'], ['facts']),
          ...inside(branchesOf(kind), record['facts'], ['facts']),
        ]
      : ['facts']),
    ...ofReasons(record['reasons'], reasonedOf(kind)),
  ];
}

const ofWords = (record: Tree, key: string, words: readonly string[]): string[] =>
  !Object.hasOwn(record, key) || words.some((word) => word === record[key]) ? [] : [key];

function ofReasons(reasons: Json | undefined, rules: readonly string[]): string[] {
  if (reasons === undefined) return [];
  if (!isTree(reasons)) return ['reasons'];
  return (
    Object.entries(reasons)
      // A reason that is still to be written is an empty text.
      .filter(
        ([rule, reason]) => !rules.includes(rule) || (reason !== '' && !shown('text', reason)),
      )
      .map(([rule]) => `reasons.${rule}`)
  );
}

const strangers = (branches: readonly Branch[], value: Tree, path: Path): string[] =>
  Object.keys(value)
    .filter((key) => !branches.some((branch) => branch.key === key))
    .map((key) => [...path, key].join('.'));

const inside = (branches: readonly Branch[], value: Tree, path: Path): string[] =>
  branches.flatMap((branch) =>
    Object.hasOwn(value, branch.key)
      ? ofBranch(branch, value[branch.key], [...path, branch.key])
      : [],
  );

function ofBranch({ field, inside: below }: Branch, value: Json | undefined, path: Path): string[] {
  const here = [path.join('.')];
  if (value === null) return field.nullable ? [] : here;
  if (field.type === 'object') {
    return isTree(value) ? [...strangers(below, value, path), ...inside(below, value, path)] : here;
  }
  if (field.type === 'list') {
    if (!Array.isArray(value)) return here;
    return value.flatMap((item, index) => {
      const at = [...path, index];
      // An item that is still to be written is an empty text.
      if (below.length === 0) {
        return item === '' || shown(field.items ?? 'text', item) ? [] : [at.join('.')];
      }
      return isTree(item)
        ? [...strangers(below, item, at), ...inside(below, item, at)]
        : [at.join('.')];
    });
  }
  if (field.type === 'boolean') return typeof value === 'boolean' ? [] : here;
  if (field.words !== undefined && !field.words.open) {
    return field.words.words.includes(String(value)) && typeof value === 'string' ? [] : here;
  }
  return shown(field.type, value) ? [] : here;
}

/** A record of a kind in which nothing is on record yet. */
export const blank = (kind: Kind): Tree => ({ kind, facts: {} });

/** The dictionary's example of every fact of a kind, so that a visitor need not begin with nothing. */
export function example(kind: Kind): Tree {
  const given = (branches: readonly Branch[]): Tree =>
    Object.fromEntries(
      branches.flatMap(({ key, field }) =>
        field.example === undefined ? [] : [[key, field.example as Json]],
      ),
    );
  const named = Object.fromEntries(fieldsOf('record').map(({ path, example: one }) => [path, one]));
  return {
    id: String(named['id'] ?? '1'),
    kind,
    decidedOn: String(named['decidedOn'] ?? '2024-06-30'),
    facts: given(branchesOf(kind)),
    outcome: decisions[kind].outcomes[0] as string,
  };
}
