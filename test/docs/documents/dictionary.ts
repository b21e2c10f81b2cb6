import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod';
import { recordSchemas } from '../../../src/audit/record-schemas.js';
import { determine } from '../../../src/decisions/determine.js';
import { decisionOf } from '../../../src/decisions/rules-under.js';
import { readEdition } from '../../../src/editions/edition.js';
import { edition } from '../../../src/editions/schema.js';
import { actSchemas, docket } from '../../../src/entities/acts.js';
import { facts as entries } from '../../../src/entities/dictionary/facts.js';
import { exampleAt } from '../../../src/entities/dictionary/field.js';
import type { FieldType, Shape, Shapes } from '../../../src/entities/dictionary/shape.js';
import { type Facts, factSchemas, type Kind } from '../../../src/entities/facts.js';
import { switches } from '../../../src/regulation/index.js';
import { MAX_FEN } from '../../../src/values/money.js';
import type { GeneratedFile } from './document.js';
import { formatted } from './formatted.js';

/** What the dictionary says of types, ranges and readers: from the schemas, and from the rules at work. */

/** Objects whose keys are ids of rules and readings, which the dictionary does not list one by one. */
const OPAQUE = new Set(['reasons', 'readings']);

type Definition = z.core.$ZodTypes['_zod']['def'];

const definition = (schema: z.core.$ZodType): Definition => (schema as z.core.$ZodTypes)._zod.def;

/** `{"unknown": true}`, which stands beside what a parameter of an edition takes. */
function isUnknown(schema: z.core.$ZodType): boolean {
  const def = definition(schema);
  return def.type === 'object' && Object.keys(def.shape).join() === 'unknown';
}

/** The shapes of a schema by path, in its order; items of lists are `*` and have none of their own. */
function shapesOf(schema: z.core.$ZodType): Shapes {
  const shapes: Record<string, Shape> = {};
  const visit = (each: z.core.$ZodType, path: string, said: Partial<Shape>): void => {
    const def = definition(each);
    if (def.type === 'optional') {
      const { required: _, ...rest } = said;
      visit(def.innerType, path, rest);
      return;
    }
    if (def.type === 'nullable') {
      visit(def.innerType, path, { ...said, nullable: true });
      return;
    }
    if (def.type === 'union') {
      const [only, ...more] = def.options.filter((option) => !isUnknown(option));
      if (only === undefined || more.length > 0) throw new Error(`${path}: a union`);
      visit(only, path, { ...said, unknowable: true });
      return;
    }
    if (path !== '' && !path.endsWith('*')) shapes[path] = { ...ownShape(def), ...said };
    if (OPAQUE.has(path)) return;
    const members =
      def.type === 'array'
        ? { '*': def.element }
        : def.type === 'record'
          ? { '*': def.valueType }
          : def.type === 'object'
            ? def.shape
            : {};
    for (const [key, member] of Object.entries(members)) {
      // The rules of an edition have the same fields, whatever their ids; a definition takes fewer words.
      if (path === 'rules' && Object.hasOwn(shapes, 'rules.*.state')) continue;
      const step = path === 'rules' ? '*' : key;
      visit(member, path === '' ? step : `${path}.${step}`, { required: true });
    }
  };
  visit(schema, '', {});
  return shapes;
}

function ownShape(def: Definition): Shape {
  switch (def.type) {
    case 'custom':
      return { type: faultOf(def) };
    case 'boolean':
      return { type: 'boolean' };
    case 'enum':
    case 'literal':
      return { type: 'word', words: wordsOf(def) };
    case 'number':
      return { type: 'integer', ...bounds(def.checks) };
    case 'record':
    case 'object':
      return { type: 'object' };
    case 'array': {
      const { type, words } = ownShape(definition(def.element));
      const rows = def.checks?.map(({ _zod }) => _zod.def).find(isMinLength)?.minimum ?? 0;
      const unique = def.checks?.some((check) => crossOf(check).includes('repeated'));
      return {
        type: 'list',
        ...(type === 'object' ? {} : { items: type }),
        ...(words ? { words } : {}),
        ...(rows > 0 ? { rows } : {}),
        ...(unique ? { unique } : {}),
      };
    }
    case 'unknown':
      return { type: 'object' };
    default:
      throw new Error(`no type is known for ${def.type}`);
  }
}

const faultOf = (def: unknown) =>
  (def as { readonly params: { readonly fault: FieldType } }).params.fault;

const crossOf = (check: unknown): readonly string[] =>
  (check as { readonly cross?: { readonly faults: readonly string[] } }).cross?.faults ?? [];

const wordsOf = (def: z.core.$ZodEnumDef | z.core.$ZodLiteralDef<z.core.util.Literal>) =>
  def.type === 'enum' ? Object.values(def.entries).map(String) : def.values.map(String);

const isMinLength = (def: z.core.$ZodCheckDef): def is z.core.$ZodCheckMinLengthDef =>
  def.check === 'min_length';

function bounds(checks: readonly z.core.$ZodCheck<never>[] = []) {
  const bound = (kind: string) =>
    checks.map(({ _zod }) => _zod.def).find(({ check }) => check === kind) as
      | z.core.$ZodCheckGreaterThanDef
      | undefined;
  const [least, most] = [Number(bound('greater_than')?.value), Number(bound('less_than')?.value)];
  return { least, ...(most === MAX_FEN ? {} : { most }) };
}

const CASES = fileURLToPath(new URL('../../cases/recheck.ndjson', import.meta.url));

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The facts of all cases of a kind, and the examples of the dictionary. */
function typicalFacts(kind: Kind, shapes: Shapes) {
  const cases = readFileSync(CASES, 'utf8').trim().split('\n');
  const records = cases
    .map((line) => JSON.parse(line).record as { kind: Kind; facts: Json; decidedOn: string })
    .filter((record) => record.kind === kind && recordSchemas[kind].safeParse(record).success);
  const example = exampleAt('', entries[kind], shapes) as Json;
  const besides =
    kind === 'demand-publication'
      ? disclosing()
      : kind === 'formal-review'
        ? [beforeItsNotice]
        : [];
  return [example, ...besides].map((facts) => ({ facts, decidedOn: '2026-03-31' })).concat(records);
}

/** A notice with so long a deadline that it may itself be later than the decision. */
const beforeItsNotice: Json = {
  ...{ conforming: false, complete: false },
  notice: { on: '2023-05-15', deadline: '2999-12-31' },
};

/** Notices that give their demander away: by each of its names, in each of the texts that are published. */
function disclosing(): Json[] {
  const demander = { name: '华东精密公司', id: 'ABCD99', aliases: ['华东精密'] };
  const places = (term: string) => [
    { name: term },
    { task: term },
    { needs: [term] },
    { remarks: term },
  ];
  return [demander.name, demander.id, ...demander.aliases].flatMap((term) =>
    places(term).map((text) => ({ notice: { name: '难题', ...text }, demander })),
  );
}

/** Other values that a fact could have, for the sake of seeing who notices. */
function otherwise({ type, nullable, words = [], items }: Shape): readonly (Json | undefined)[] {
  const values: Partial<Record<FieldType, readonly Json[]>> = {
    boolean: [true, false],
    date: ['1999-01-01', '2024-06-30', '2026-03-30', '2999-12-31'],
    place: ['310000', '320500', '330000', '340100', 'overseas'],
    money: [0, '1亿元', MAX_FEN],
    'positive-money': [1, MAX_FEN],
    'signed-money': [-MAX_FEN, 0, MAX_FEN],
    integer: [1, 3, 30, 2024],
    word: words,
    text: ['甲', 'office', 'key-technology'],
    string: ['', '苏州'],
    list: [[], ...(items === undefined ? [] : [words.slice(0, 1)])],
  };
  return [undefined, ...(nullable ? [null] : []), ...(values[type] ?? [])];
}

/** The same with another value at a path, in every item of the lists on it; left out where undefined. */
function changed(facts: Json, [step, ...rest]: readonly string[], to: Json | undefined): Json {
  if (typeof facts !== 'object' || facts === null || step === undefined) return facts;
  if (Array.isArray(facts)) return facts.map((item: Json) => changed(item, rest, to));
  const { [step]: before, ...others } = facts as { readonly [key: string]: Json };
  if (rest.length > 0) {
    return before === undefined ? facts : { ...others, [step]: changed(before, rest, to) };
  }
  return to === undefined ? others : { ...others, [step]: to };
}

const editionOf = (given: object) => {
  const read = readEdition(given);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.edition;
};

/** An edition with dates, so that what carries a project through is read too. */
const datedEdition = () =>
  editionOf({ id: 'dated', effectiveFrom: '2023-01-01', effectiveTo: '2024-12-31' });

/** An edition with measures of a place, which come before the cap that is stated. */
const measuredEdition = () =>
  editionOf({
    id: 'measured',
    localMeasures: [
      { place: '320500', from: '2000-01-01', grantShare: { numerator: 1, denominator: 5 } },
    ],
  });

/** Editions that read one place otherwise, so that what a rule reads then is read too. */
function turnedEditions(kind: Kind) {
  const { readings = [] } = decisionOf(kind);
  return readings.flatMap((reading) =>
    switches[reading].alternatives
      .slice(1)
      .map((alternative) => editionOf({ id: alternative, readings: { [reading]: alternative } })),
  );
}

/** By path, the rules whose finding changes when the fact does: those that read it. */
function rulesThatRead(kind: Kind, shapes: Shapes): ReadonlyMap<string, readonly string[]> {
  const editions = [undefined, datedEdition(), measuredEdition(), ...turnedEditions(kind)];
  const judged = (facts: Json, decidedOn: string) =>
    new Map(
      editions.flatMap((each, index) =>
        determine(kind, facts as Facts<Kind>, { decidedOn, edition: each }).findings.map(
          (finding) => [`${finding.rule} ${index}`, JSON.stringify(finding)] as const,
        ),
      ),
    );
  const readers = new Map(Object.keys(shapes).map((path) => [path, new Set<string>()]));
  for (const { facts, decidedOn } of typicalFacts(kind, shapes)) {
    const before = judged(facts, decidedOn);
    for (const [path, shape] of Object.entries(shapes)) {
      for (const to of otherwise(shape)) {
        const other = changed(facts, path.split('.'), to);
        if (!factSchemas[kind].safeParse(other).success) continue;
        const after = judged(other, decidedOn);
        for (const id of new Set([...before.keys(), ...after.keys()])) {
          if (before.get(id) !== after.get(id)) readers.get(path)?.add(id.split(' ')[0] ?? id);
        }
      }
    }
  }
  const order = determine(kind, typicalFacts(kind, shapes)[0]?.facts as Facts<Kind>, {
    ...{ decidedOn: '2026-03-31', edition: datedEdition() },
  }).findings.map(({ rule }) => rule as string);
  const place = (rule: string) => (order.indexOf(rule) + 1 || Number.POSITIVE_INFINITY) as number;
  return new Map(
    [...readers].map(([path, rules]) => [path, [...rules].sort((a, b) => place(a) - place(b))]),
  );
}

function shapesOfFacts(kind: Kind): Shapes {
  const shapes = shapesOf(factSchemas[kind]);
  const readers = rulesThatRead(kind, shapes);
  return Object.fromEntries(
    Object.entries(shapes).map(([path, shape]) => {
      const rules = readers.get(path) ?? [];
      return [path, rules.length === 0 ? shape : { ...shape, rules }];
    }),
  );
}

/** What surrounds the facts is the same for every kind, but for its words. */
function shapesOfRecord(): Shapes {
  const shapes = Object.entries(shapesOf(recordSchemas.grant)).filter(
    ([path]) => !path.startsWith('facts.'),
  );
  return Object.fromEntries(
    shapes.map(([path, { words: _, ...shape }]) => [
      path,
      path === 'kind' ? { ...shape, words: Object.keys(factSchemas) } : shape,
    ]),
  );
}

/** The shapes of everything that the dictionary describes. */
function allShapes() {
  const kinds = Object.keys(factSchemas) as Kind[];
  return {
    facts: Object.fromEntries(kinds.map((kind) => [kind, shapesOfFacts(kind)])),
    acts: Object.fromEntries(
      Object.entries(actSchemas).map(([act, schema]) => [act, shapesOf(schema)]),
    ),
    record: shapesOfRecord(),
    docket: shapesOf(docket),
    edition: shapesOf(edition),
  };
}

/** The shapes as a module that loads no zod. */
export function shapesFile(): GeneratedFile {
  const path = 'src/entities/dictionary/shapes.ts';
  const source = `// Made by \`npm run generate\` from the schemas and the rules; not to be edited.
import type { ActName } from '../acts.js';
import type { Kind } from '../facts.js';
import type { Shapes } from './shape.js';

/** What the schemas say of every field, and the rules that read each fact. */
export const shapes: {
  readonly facts: Readonly<Record<Kind, Shapes>>;
  readonly acts: Readonly<Record<ActName, Shapes>>;
  readonly record: Shapes;
  readonly docket: Shapes;
  readonly edition: Shapes;
} = ${JSON.stringify(allShapes())};
`;
  return { path, text: formatted(path, source) };
}
