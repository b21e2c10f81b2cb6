import * as z from 'zod';
import { edition } from '../editions/schema.js';
import { actSchemas, docket } from '../entities/acts.js';
import { guide, unit } from '../entities/application.js';
import { need, notice, noticeDemander } from '../entities/demand.js';
import { factSchemas, type Kind } from '../entities/facts.js';
import { contract, payment, proposal, source } from '../entities/project.js';
import { solvedNeed } from '../entities/reserve.js';
import * as shapes from '../entities/shapes.js';
import { type Language, type LanguageTag, languageOf } from '../values/language.js';
import type { JsonSchema } from './json-leaves.js';
import { type JsonSchemaName, jsonSchema } from './json-schema.js';
import { anyRecord, subject } from './record.js';
import { recordSchemas } from './record-schemas.js';
import { type Speaker, speakerIn } from './spoken.js';

const { anyText, body, date, money, partyKind, place } = shapes;
const { positiveMoney, recordId, signedMoney, text, year } = shapes;

/** What the schemas of facts and acts are made of. */
interface Parts {
  readonly anyRecord: typeof anyRecord;
  readonly subject: typeof subject;
  readonly guide: typeof guide;
  readonly unit: typeof unit;
  readonly need: typeof need;
  readonly notice: typeof notice;
  readonly noticeDemander: typeof noticeDemander;
  readonly contract: typeof contract;
  readonly payment: typeof payment;
  readonly proposal: typeof proposal;
  readonly source: typeof source;
  readonly solvedNeed: typeof solvedNeed;
  readonly anyText: typeof anyText;
  readonly body: typeof body;
  readonly date: typeof date;
  readonly money: typeof money;
  readonly partyKind: typeof partyKind;
  readonly place: typeof place;
  readonly positiveMoney: typeof positiveMoney;
  readonly recordId: typeof recordId;
  readonly signedMoney: typeof signedMoney;
  readonly text: typeof text;
  readonly year: typeof year;
}

const parts: Parts = {
  anyRecord,
  subject,
  guide,
  unit,
  need,
  notice,
  noticeDemander,
  contract,
  payment,
  proposal,
  source,
  solvedNeed,
  anyText,
  body,
  date,
  money,
  partyKind,
  place,
  positiveMoney,
  recordId,
  signedMoney,
  text,
  year,
};

/** A docket with every one of its acts, each by its name. */
const wholeDocket = () => {
  const [first, ...others] = Object.values(actSchemas);
  return docket.extend({ acts: z.array(z.discriminatedUnion('act', [first as never, ...others])) });
};

/** The schemas of what comes in: facts, records, acts, dockets, editions, and the parts that they are made of. */
export interface Schemas extends Parts {
  readonly factSchemas: typeof factSchemas;
  readonly recordSchemas: typeof recordSchemas;
  readonly actSchemas: typeof actSchemas;
  readonly docketSchema: typeof docket;
  readonly edition: typeof edition;
}

/**
 * The same schemas as those of this entry point, with their errors in one language instead of both. They are
 * made anew each time: keep what you are given.
 *
 * @throws RangeError where the library does not speak the language: a mistake in the calling program
 * @example
 * ```ts
 * schemasIn('en').factSchemas.grant.safeParse({ grant: '920' }).error?.issues[0]?.message // => "this must be money, such as 900000000 (fen) or \"900万元\"; the unit is lacking: 元, 万元 or 亿元; given: \"920\"; write it with the unit that is meant: \"920元\" or \"920万元\""
 * schemasIn('zh').factSchemas.grant.safeParse({}).error?.issues[0]?.message // => "缺少此项，必须填写"
 * ```
 */
export function schemasIn(tag: LanguageTag): Schemas {
  return told(languageOf(tag));
}

export function told(language?: Language): Schemas {
  const say = speakerIn(language);
  const named = (name: JsonSchemaName) => () => jsonSchema(name);
  return {
    factSchemas: factsToldBy(say),
    recordSchemas: recordsToldBy(say),
    actSchemas: mapped(actSchemas, (schema) => say(schema)),
    docketSchema: say(wholeDocket() as unknown as typeof docket, named('docket')),
    edition: say(edition, named('edition')),
    ...mapped(parts, (schema) => say(schema)),
  };
}

const factsToldBy = (say: Speaker) =>
  mapped(factSchemas, (schema, kind) => say(schema, () => ofFacts(kind as Kind)));

const recordsToldBy = (say: Speaker) =>
  mapped(recordSchemas, (schema, kind) => say(schema, () => jsonSchema(`${kind as Kind}.record`)));

function mapped<Each extends object>(
  schemas: Each,
  by: <Schema extends z.ZodType>(schema: Schema, name: string) => Schema,
): Each {
  const told = Object.entries(schemas).map(([name, schema]) => [
    name,
    by(schema as z.ZodType, name),
  ]);
  return Object.fromEntries(told) as Each;
}

/** The part of the schema of a record that its facts have, with what it refers to. */
function ofFacts(kind: Kind): JsonSchema {
  const { properties, $defs = {} } = jsonSchema(`${kind}.record`) as unknown as {
    readonly properties: { readonly facts: JsonSchema };
    readonly $defs?: Readonly<Record<string, unknown>>;
  };
  const { facts } = properties;
  const used = new Set<string>();
  const look = (node: unknown): void => {
    for (const [, name = ''] of JSON.stringify(node).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      look($defs[name]);
    }
  };
  look(facts);
  const defs = Object.entries($defs).filter(([name]) => used.has(name));
  // The references stay within it wherever it is put: by its id it is a document of its own.
  const $id = `urn:jiebang:schema:${kind}.facts`;
  return { $id, ...facts, ...(defs.length > 0 ? { $defs: Object.fromEntries(defs) } : {}) };
}
