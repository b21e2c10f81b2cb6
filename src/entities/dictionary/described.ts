import type { Bilingual } from '../../regulation/bilingual.js';
import type { ActName } from '../acts.js';
import type { Kind } from '../facts.js';
import { entryId, head } from './act-fields.js';
import { entriesOfAct } from './acts.js';
import { edition } from './edition.js';
import { facts } from './facts.js';
import { type Field, joined, labelIn } from './field.js';
import { docket, record } from './record.js';
import { shapes } from './shapes.js';

/** Of what the dictionary has the fields: a kind's facts, an act, or what stands around them. */
export type Described = Kind | ActName | 'record' | 'docket' | 'edition';

/**
 * The fields of a kind of decision (its facts), of an act, or of a record, docket or edition, in the order of the
 * schema. What is optional and what may be null stands with each.
 *
 * @throws RangeError when there is nothing of this name: a mistake in the calling program
 * @example
 * ```ts
 * fieldsOf('expert-review').map(({ path }) => path).slice(0, 2) // => ["facts.formallyAccepted","facts.recommended"]
 * fieldsOf('lapse').filter(({ required }) => required).map(({ path }) => path) // => ["act","on","by","projectId"]
 * ```
 */
export function fieldsOf(of: Described): Field[] {
  if (Object.hasOwn(shapes.facts, of)) {
    const kind = of as Kind;
    return joined(facts[kind], shapes.facts[kind], { kind, prefix: 'facts.' });
  }
  if (Object.hasOwn(shapes.acts, of)) {
    const act = of as ActName;
    return joined(entriesOfAct(act), shapes.acts[act], { kind: undefined });
  }
  if (of === 'record') return joined(record, shapes.record);
  if (of === 'docket') return joined(docket, shapes.docket);
  if (of === 'edition') return joined(edition, shapes.edition);
  throw new RangeError(`字典里没有 ${of} / the dictionary has no ${of}`);
}

/**
 * One field by its path; the items of a list by their numbers or `*`.
 *
 * @example
 * ```ts
 * fieldAt('grant', 'facts.localCap')?.label.zh // => "需求方所在地管理办法的上限"
 * fieldAt('project-application', 'facts.units.2.place')?.numbered?.en // => "place of the {0} unit"
 * fieldAt('grant', 'facts.lokalCap') === undefined // => true
 * ```
 */
export function fieldAt(of: Described, path: string): Field | undefined {
  const sought = path.replaceAll(/\.\d+(?=\.|$)/g, '.*');
  return fieldsOf(of).find((field) => field.path === sought);
}

/** Fields of acts that may be missing and are no facts of a decision. */
const ofActs = { ...head, entryId };

/**
 * What a fact is called, or what stands around the facts of a record or in an act: `{0}` and `{1}` are the numbers of items on the
 * path. Where no kind is named, of the first kind that has the fact.
 *
 * @example
 * ```ts
 * labelAt('facts.localCap')?.zh // => "需求方所在地管理办法的上限"
 * labelAt('facts.units.*.place', 'project-application') // => {"zh":"第 {0} 家承担单位的所在地","en":"place of the {0} unit"}
 * ```
 */
export function labelAt(path: string, kind?: Kind): Bilingual | undefined {
  const [, fact] = /^facts\.(.*)$/.exec(path) ?? [];
  if (fact === undefined) return labelIn(record, path) ?? labelIn(ofActs, path);
  const kinds = kind === undefined ? Object.values(facts) : [facts[kind]];
  for (const entries of kinds) {
    const label = labelIn(entries, fact);
    if (label !== undefined) return label;
  }
  return undefined;
}
