import * as z from 'zod';
import { decisions } from '../decisions/decisions.js';
import { edition } from '../editions/schema.js';
import { type ActName, actSchemas, docket } from '../entities/acts.js';
import type { Cross } from '../entities/crosses.js';
import { factSchemas, type Kind } from '../entities/facts.js';
import { faultText } from '../entities/fault-texts.js';
import * as shapes from '../entities/shapes.js';
import type { Bilingual } from '../regulation/bilingual.js';
import { withConditions } from './json-choices.js';
import { type JsonSchema, LEAVES } from './json-leaves.js';
import { describe } from './json-meanings.js';
import { namedIn } from './json-parts.js';
import { tightened } from './json-tight.js';
import { subject } from './record.js';
import { recordSchemas } from './record-schemas.js';
import { replayParts, replayResult } from './replay-result.js';
import { invalidResult, remedy, resultSchemas } from './result.js';

/** A schema that is published, what it is of, and what has a name in it beside what has one everywhere. */
interface Published {
  readonly schema: z.ZodType;
  readonly of: Bilingual;
  readonly named?: Readonly<Record<string, z.ZodType>>;
}

type SingleName = 'record' | 'result' | 'act' | 'docket' | 'docket.result' | 'edition';

/** Everything of which there is a JSON Schema, by its name. */
const single: Readonly<Record<SingleName, () => Published>> = {
  record: () => ({
    schema: z.union(Object.values(recordSchemas)),
    of: { zh: '任一种决定的记录', en: 'A decision record of any kind' },
  }),
  result: () => ({
    schema: z.union([...Object.values(resultSchemas), invalidResult]),
    of: { zh: '任一种决定的复核结果', en: 'The result of rechecking a record of any kind' },
  }),
  act: () => ({ schema: anyAct(), of: { zh: '案卷里的一个行为', en: 'An act of a docket' } }),
  docket: () => {
    const act = anyAct();
    return {
      schema: docket.extend({ acts: z.array(act) }),
      of: {
        zh: '案卷：一项需求及其入库条目和项目的全部经过',
        en: 'A docket: the whole history of one demand, its entries and its projects',
      },
      named: { act },
    };
  },
  'docket.result': () => ({
    schema: replayResult,
    of: {
      zh: '案卷重放的结果：逐个行为的判断，与最终的状态；金额以分计',
      en: 'The result of replaying a docket: every act judged, and where all stands; money in fen',
    },
  }),
  edition: () => ({
    schema: edition,
    of: { zh: '调用方加载的版本', en: 'An edition as a caller loads it' },
  }),
};

const anyAct = () => z.union(Object.values(actSchemas));

type PartName = 'record' | 'result';

/** The same, one for each kind of decision. */
const ofEachKind: Readonly<Record<PartName, (kind: Kind) => Published>> = {
  record: (kind) => ({
    schema: recordSchemas[kind],
    of: {
      zh: `决定 ${kind} 的记录（第 ${articlesOf(kind).join('、')} 条）；缺少的事实视为未记录在案`,
      en: `A decision record of kind ${kind} (Art. ${articlesOf(kind).join(', ')}); a fact left out is not on record`,
    },
  }),
  result: (kind) => ({
    schema: z.union([resultSchemas[kind], invalidResult]),
    of: {
      zh: `决定 ${kind} 的复核结果；金额以分计`,
      en: `The result of rechecking a record of kind ${kind}; money in fen`,
    },
  }),
};

/** The name of a JSON Schema: `grant.record`, `grant.result`, `record`, `edition`. */
export type JsonSchemaName = SingleName | `${Kind}.${PartName}`;

function articlesOf(kind: Kind): number[] {
  return [...new Set(decisions[kind].rules.map(({ article }) => article))].sort((a, b) => a - b);
}

/**
 * The names of all JSON Schemas, those of the single kinds first.
 *
 * @example
 * ```ts
 * jsonSchemaNames().slice(0, 2) // => ["demand-collection.record","demand-collection.result"]
 * ```
 */
export function jsonSchemaNames(): JsonSchemaName[] {
  const parts = Object.keys(ofEachKind) as PartName[];
  const kinds = Object.keys(factSchemas) as Kind[];
  return [
    ...kinds.flatMap((kind) => parts.map((part) => `${kind}.${part}` as const)),
    ...(Object.keys(single) as SingleName[]),
  ];
}

function publishedAs(name: JsonSchemaName): Published {
  if (Object.hasOwn(single, name)) return single[name as SingleName]();
  const [kind, part] = name.split('.') as [Kind, PartName];
  if (!Object.hasOwn(factSchemas, kind) || !Object.hasOwn(ofEachKind, part)) {
    throw new RangeError(`没有这个模式：${name} / there is no such schema: ${name}`);
  }
  return ofEachKind[part](kind);
}

/**
 * A JSON Schema (draft 2020-12), made from the schema that the library itself checks with, so that
 * another language can validate before it sends. Where JSON Schema cannot test a rule, the description
 * at that place states it. The same schemas are files of the package: `jiebang/json-schema/grant.record.json`.
 *
 * @throws RangeError when there is no schema of this name: a mistake in the calling program
 * @example
 * ```ts
 * jsonSchema('grant.record').required // => ["id","kind","decidedOn","facts","outcome"]
 * ```
 */
export function jsonSchema(name: JsonSchemaName): JsonSchema {
  const { $schema, ...made } = schemaWithChoices(name);
  return { $schema, $id: `urn:jiebang:schema:${name}`, ...withConditions(made) };
}

/** The same, with the choices between objects still left open as `anyOf`. */
export function schemaWithChoices(name: JsonSchemaName): JsonSchema {
  const { schema, of, named } = publishedAs(name);
  const made = tightened(
    z.toJSONSchema(schema, {
      metadata: sharedNames(named),
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema: each }) => complete(zodSchema._zod.def, each),
    }),
  );
  explain(name, made);
  const { $schema, description, ...rest } = made;
  const says = [`${of.zh} / ${of.en}`, description].filter((text) => text !== undefined);
  return { $schema, title: `jiebang ${name}`, description: says.join('\n'), ...rest };
}

/** Beside every field what the dictionary says of it. */
function explain(name: JsonSchemaName, made: JsonSchema): void {
  const defs = namedIn(made);
  for (const act of Object.keys(actSchemas) as ActName[]) describe(defs[act], act);
  describe({ properties: { subject: defs['subject'] } }, 'record');
  if (name === 'docket' || name === 'edition') describe(made, name);
  const records = name === 'record' ? (made['anyOf'] as unknown[]) : [made];
  if (!name.endsWith('record')) return;
  for (const each of records) {
    describe(each, 'record');
    describe(each, kindOf(each));
  }
}

const kindOf = (record: unknown) =>
  (record as { readonly properties: { readonly kind: { readonly const: Kind } } }).properties.kind
    .const;

/** The values that many fields share, and the acts, stand once, under `$defs`. */
function sharedNames(more: Readonly<Record<string, z.ZodType>> = {}) {
  const names = z.registry<{ id: string }>();
  const { text, anyText, recordId, date, place, money, positiveMoney, signedMoney } = shapes;
  const named = { text, anyText, recordId, date, place, money, positiveMoney, signedMoney };
  const { body, partyKind } = shapes;
  for (const [id, schema] of Object.entries({
    ...named,
    ...actSchemas,
    ...replayParts,
    body,
    partyKind,
    subject,
    remedy,
    ...more,
  })) {
    names.add(schema, { id });
  }
  return names;
}

/** What zod leaves open: values checked by a function, and checks of several fields together. */
function complete(def: { readonly type: string }, made: Record<string, unknown>): void {
  const { params, checks = [] } = def as {
    readonly params?: { readonly fault?: string };
    readonly checks?: readonly { readonly cross?: Cross<never> }[];
  };
  if (def.type === 'custom') Object.assign(made, LEAVES[params?.fault ?? '']);
  const faults = checks.flatMap((check) => check.cross?.faults ?? []);
  if (faults.includes('repeated')) made['uniqueItems'] = true;
  const untested = faults.filter((fault) => fault !== 'repeated');
  if (untested.length > 0) made['description'] = refusedToo(untested);
}

/** The faults that no keyword tests, in the words in which the library reports them. */
function refusedToo(faults: readonly string[]): string {
  const texts = faults.map((fault) => faultText({ fault, of: '…' }));
  const [zh, en] = [texts.map((text) => text.zh), texts.map((text) => text.en)];
  return (
    `本模式无法检查、但会被拒收的：${zh.join('；')}` +
    ` / Refused too, though this schema cannot test it: ${en.join('; ')}`
  );
}
