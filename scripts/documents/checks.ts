import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod';
import { recordSchemas } from '../../src/audit/record-schemas.js';
import { actSchemas } from '../../src/entities/acts.js';
import * as crosses from '../../src/entities/crosses.js';
import * as json from '../../src/entities/json.js';
import * as leaves from '../../src/entities/leaves.js';
import type { GeneratedFile } from './document.js';

/**
 * The checks of src/entities/conforming.ts as source, from the schemas: what is known here is everything of
 * which the schemas of records and acts are made, and anything else is an error.
 */

const MODULES = { crosses, json, leaves };

/** By the function or the cross check itself: its name, and the module that exports it. */
const NAMES: ReadonlyMap<unknown, readonly [name: string, module: string]> = new Map(
  Object.entries(MODULES).flatMap(([module, exported]) =>
    Object.entries(exported).map(([name, value]) => [value as unknown, [name, module]] as const),
  ),
);

/** A source file of checks, as it is written. */
class Checks {
  /** What is imported, by module. */
  readonly #imports = new Map<string, Set<string>>();
  /** Objects and lists that stand in several places, and the name that each gets. */
  readonly #shared: ReadonlyMap<unknown, string>;
  readonly #written = new Set<unknown>();
  readonly #constants: string[] = [];

  constructor(schemas: readonly z.core.$ZodType[]) {
    this.#shared = sharedAmong(schemas);
  }

  /** The parts that stand in several places, to be written before whatever uses them. */
  get constants(): readonly string[] {
    return this.#constants;
  }

  imports(folder: string): string[] {
    return [...this.#imports].map(
      ([module, names]) => `import { ${[...names].join(', ')} } from '${folder}/${module}.js';`,
    );
  }

  of(schema: z.core.$ZodType): string {
    const name = this.#shared.get(schema);
    if (name === undefined) return this.#expression(schema);
    if (!this.#written.has(schema)) {
      this.#written.add(schema);
      this.#constants.push(`const ${name} = ${this.#expression(schema)};`);
    }
    return name;
  }

  #expression(schema: z.core.$ZodType): string {
    const { def, values = [] } = (schema as z.core.$ZodTypes)._zod;
    if (def.checks?.length && !MAY_HAVE_CHECKS.has(def.type)) {
      throw new Error(`a check of ${def.type} that is not known`);
    }
    switch (def.type) {
      case 'custom':
        return this.#named(def.fn);
      case 'boolean':
        return this.#use('isBoolean');
      case 'optional':
      case 'nullable':
        return this.#call(def.type, this.of(def.innerType));
      case 'enum':
      case 'literal':
        return this.#call('oneOf', ...[...values].map(text));
      case 'number':
        return this.#call('whole', ...range(def.checks ?? []));
      case 'record':
        return this.#call('record', this.of(def.valueType));
      case 'array': {
        const least = minimum(def.checks);
        const found = this.#crossesOf(def.checks?.filter((check) => !isMinimum(check)));
        const bare = least === 0 && found.length === 0;
        return this.#call('list', this.of(def.element), ...(bare ? [] : [text(least), ...found]));
      }
      case 'object': {
        if (def.catchall?._zod.def.type !== 'never') break;
        const members = Object.entries(def.shape).map(
          ([key, member]) => `${text(key)}: ${this.of(member)}`,
        );
        return this.#call('strict', `{ ${members.join(', ')} }`, ...this.#crossesOf(def.checks));
      }
    }
    throw new Error(`no check is known for ${def.type}`);
  }

  #crossesOf(checks: readonly unknown[] = []): string[] {
    return checks.map((check) => this.#named((check as { readonly cross?: unknown }).cross));
  }

  #call(name: string, ...parts: readonly string[]): string {
    return `${this.#use(name)}(${parts.join(', ')})`;
  }

  #use(name: string, module = 'conforming'): string {
    const names = this.#imports.get(module) ?? new Set();
    this.#imports.set(module, names.add(name));
    return name;
  }

  #named(value: unknown): string {
    const [name, module] = NAMES.get(value) ?? [];
    if (name === undefined) throw new Error(`not exported: ${String(value)}`);
    return this.#use(name, module);
  }
}

const text = (value: unknown) => JSON.stringify(value);

/** Schemas whose checks are said too; any other has none. */
const MAY_HAVE_CHECKS = new Set(['number', 'array', 'object']);

/** A number is whole, from and up to: nothing else is asked of one. */
function range(checks: readonly z.core.$ZodCheck<never>[]): string[] {
  const [isWhole, from, to, ...others] = checks.map((check) => check._zod.def);
  const bounds = [from, to] as readonly (z.core.$ZodCheckGreaterThanDef | undefined)[];
  const known =
    others.length === 0 &&
    (isWhole as { readonly fn?: unknown }).fn === Number.isInteger &&
    from?.check === 'greater_than' &&
    to?.check === 'less_than' &&
    bounds.every((bound) => bound?.inclusive);
  if (!known) throw new Error('a number that is not whole, from and up to');
  return bounds.map((bound) => text(bound?.value));
}

function isMinimum({ _zod }: z.core.$ZodCheck<never>): boolean {
  return _zod.def.check === 'min_length';
}

/** How many rows a list has at least. */
function minimum(checks: readonly z.core.$ZodCheck<never>[] = []): number {
  const least = checks
    .filter(isMinimum)
    .map(({ _zod }) => _zod.def as z.core.$ZodCheckMinLengthDef);
  return Math.max(0, ...least.map((def) => def.minimum));
}

/** Objects and lists that stand in more than one place, each by the key under which it was met first. */
function sharedAmong(schemas: readonly z.core.$ZodType[]): ReadonlyMap<unknown, string> {
  const met = new Map<unknown, { readonly key: string; times: number }>();
  const visit = (schema: z.core.$ZodType, key: string): void => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if (def.type === 'optional' || def.type === 'nullable') visit(def.innerType, key);
    if (def.type !== 'object' && def.type !== 'array') return;
    const before = met.get(schema);
    if (before !== undefined) {
      before.times += 1;
      return;
    }
    met.set(schema, { key, times: 1 });
    if (def.type === 'array') visit(def.element, `${key}Row`);
    else for (const [name, member] of Object.entries(def.shape)) visit(member, name);
  };
  for (const schema of schemas) visit(schema, 'facts');
  const names = new Map<unknown, string>();
  const taken = new Map<string, number>();
  for (const [schema, { key, times }] of met) {
    if (times === 1) continue;
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    names.set(schema, count === 1 ? key : `${key}${count}`);
  }
  return names;
}

const BIOME = fileURLToPath(new URL('../../node_modules/.bin/biome', import.meta.url));

/** In the house's own hand. */
export function formatted(path: string, source: string): string {
  const options = { input: source, encoding: 'utf8' } as const;
  return execFileSync(BIOME, ['check', '--write', `--stdin-file-path=${path}`], options);
}

interface File {
  readonly path: string;
  /** From there to the entities. */
  readonly entities: string;
  /** The type of the names, and the module of the entities that has it. */
  readonly names: readonly [type: string, module: string];
  readonly comment: string;
  readonly constant: string;
  readonly schemas: Readonly<Record<string, z.core.$ZodType>>;
}

function fileOf({ path, entities, names, comment, constant, schemas }: File): GeneratedFile {
  const [type, module] = names;
  const checks = new Checks(Object.values(schemas));
  const entries = Object.entries(schemas).map(
    ([name, each]) => `${text(name)}: ${checks.of(each)}`,
  );
  const imports = [
    `import type { ${type} } from '${entities}/${module}.js';`,
    `import type { Check } from '${entities}/conforming.js';`,
    ...checks.imports(entities),
  ];
  const source = [
    '// Made by `npm run generate` from the schemas; not to be edited.',
    imports.join('\n'),
    ...checks.constants,
    `/** ${comment} */
export const ${constant}: Readonly<Record<${type}, Check>> = {\n${entries.join(',\n')},\n};\n`,
  ].join('\n\n');
  return { path, text: formatted(path, source) };
}

/** One schema as a check, as it stands in such a file. Throws where a part of it cannot be said. */
export function checkOf(schema: z.core.$ZodType): string {
  return new Checks([schema]).of(schema);
}

/** The checks of records by kind, and of acts by name. */
export function checkFiles(): GeneratedFile[] {
  return [
    fileOf({
      path: 'src/audit/record-checks.ts',
      entities: '../entities',
      names: ['Kind', 'facts'],
      comment: 'Whether a record is as the schema of its kind wants it.',
      constant: 'recordChecks',
      schemas: recordSchemas,
    }),
    fileOf({
      path: 'src/entities/act-checks.ts',
      entities: '.',
      names: ['ActName', 'acts'],
      comment: 'Whether an act is as the schema of its name wants it.',
      constant: 'actChecks',
      schemas: actSchemas,
    }),
  ];
}
