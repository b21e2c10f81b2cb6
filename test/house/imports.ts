import ts from 'typescript';
import { at, entryPoints, roomOf, type Source, type Violation } from './sources.js';

/** The rooms from the ground up: a room imports itself and those before it. */
const UPWARDS = [
  'values',
  'regulation',
  'entities',
  'rules',
  'decisions',
  'editions',
  'lifecycle',
  'audit',
  'dossier',
  'table',
  'explain',
  'receipt',
  'face',
  'report',
  'cli',
  'page',
];

/** Whoever speaks to people: what the messages say is made into papers here. */
const SPEAKS = ['report', 'cli', 'page'];

/** These stand beside the others and read only the public entry points, and themselves. */
const READERS_OF_THE_FACE = ['messages', 'testing'];

export const ROOMS = [...UPWARDS, ...READERS_OF_THE_FACE];

/** Where a package may be imported; `node:` modules and all other packages are the command's alone. */
const PACKAGES: Readonly<Record<string, (room: string) => boolean>> = {
  zod: (room) => !WITHOUT_ZOD.includes(room),
  'fast-check': (room) => room === 'testing',
  hucre: (room) => room === 'table' || room === 'cli',
  '@e965/xlsx': (room) => room === 'table',
  papaparse: (room) => room === 'table',
  preact: (room) => room === 'page',
};

/** Neither by name nor through what they import may these rooms load zod. */
const WITHOUT_ZOD = ['values', 'regulation', 'rules', 'decisions', 'table'];

/** Here the parsers of spreadsheets are loaded when a file needs them. */
const LOADS_LATE = /^src\/table\/read\//;

interface Import {
  readonly from: string;
  readonly where: string;
  readonly specifier: string;
  /** Gone at run time: `import type`, `export type`, `import('…')` in a type. */
  readonly typeOnly: boolean;
}

/** Everything about imports that the house forbids, in the given sources. */
export function importViolations(sources: readonly Source[]): readonly Violation[] {
  const known = new Set(sources.map(({ path }) => path));
  const publicPaths = entryPoints().map(([, path]) => path);
  const read = sources.map((source) => importsOf(source));
  const imports = read.flatMap((each) => each.imports);
  const links = imports.flatMap((each) => {
    const to = resolved(each);
    return to === undefined ? [] : [{ ...each, to }];
  });
  return [
    ...read.flatMap((each) => each.forbidden),
    ...imports.flatMap((each) => [...placement(each), ...spelling(each, known)]),
    ...links.flatMap((link) => direction(link, publicPaths)),
    ...loads(imports, links),
    ...circles(links),
  ];
}

interface Link extends Import {
  readonly to: string;
}

function importsOf({ path, text }: Source) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const forbidden: Violation[] = [];
  const note = (node: ts.Node, specifier: ts.Node, typeOnly: boolean) => {
    if (!ts.isStringLiteral(specifier)) return;
    imports.push({ from: path, where: at(file, node), specifier: specifier.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      // With verbatimModuleSyntax `import { type X }` still loads the module; `import type` does not.
      note(
        node,
        node.moduleSpecifier,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      );
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      note(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      note(node, node.argument.literal, true);
    } else if (ts.isImportEqualsDeclaration(node)) {
      forbidden.push(`${at(file, node)} import … = is not a module import`);
    } else if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        if (roomOf(path) !== 'cli' && !LOADS_LATE.test(path)) {
          forbidden.push(`${at(file, node)} a dynamic import loads code at run time`);
        }
        const [specifier] = node.arguments;
        if (specifier) note(node, specifier, false);
      } else if (
        roomOf(path) !== 'cli' &&
        ts.isIdentifier(node.expression) &&
        node.expression.text === 'require'
      ) {
        forbidden.push(`${at(file, node)} require loads code at run time`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { imports, forbidden };
}

const isRelative = (specifier: string): boolean => /^\.\.?\//.test(specifier);

/** The file of src that a relative specifier means, as TypeScript resolves `.js` to `.ts`. */
function resolved({ from, specifier }: Import): string | undefined {
  if (!isRelative(specifier)) return undefined;
  const path = new URL(specifier, `file:///${from}`).pathname.slice(1);
  return path.replace(/\.js$/, '.ts');
}

function spelling(each: Import, known: ReadonlySet<string>): readonly Violation[] {
  const { specifier, where } = each;
  if (!isRelative(specifier)) return [];
  if (!specifier.endsWith('.js')) return [`${where} '${specifier}' must end in .js`];
  return known.has(resolved(each) ?? '') ? [] : [`${where} '${specifier}' is no module of src`];
}

function placement({ from, where, specifier }: Import): readonly Violation[] {
  if (isRelative(specifier)) return [];
  const room = roomOf(from);
  const name = specifier.startsWith('@')
    ? specifier.split('/').slice(0, 2).join('/')
    : (specifier.split('/')[0] ?? specifier);
  const allowed = Object.hasOwn(PACKAGES, name) ? PACKAGES[name]?.(room) : room === 'cli';
  return allowed ? [] : [`${where} ${room} may not import '${specifier}'`];
}

function direction(
  { from, to, where }: Link,
  publicPaths: readonly string[],
): readonly Violation[] {
  const [importer, imported] = [roomOf(from), roomOf(to)];
  if (importer === imported) return [];
  const allowed = READERS_OF_THE_FACE.includes(importer)
    ? publicPaths.includes(to) && (imported !== 'testing' || importer === 'testing')
    : READERS_OF_THE_FACE.includes(imported)
      ? SPEAKS.includes(importer) && imported === 'messages'
      : // Command and page stand side by side: neither reads the other.
        imported !== 'cli' && UPWARDS.indexOf(importer) > UPWARDS.indexOf(imported);
  return allowed ? [] : [`${where} ${importer} may not import ${imported} (${to})`];
}

/** Paths of imports by which a room that does without zod would load it all the same. */
function loads(imports: readonly Import[], links: readonly Link[]): readonly Violation[] {
  const loading = new Set(
    imports
      .filter(({ specifier, typeOnly }) => !typeOnly && /^zod(\/|$)/.test(specifier))
      .map(({ from }) => from),
  );
  for (let size = -1; size !== loading.size; ) {
    size = loading.size;
    for (const { from, to, typeOnly } of links) {
      if (!typeOnly && loading.has(to)) loading.add(from);
    }
  }
  return links
    .filter(({ from, to, typeOnly }) => !typeOnly && loading.has(to) && !loadsByName(from))
    .map(({ from, to, where }) => `${where} ${roomOf(from)} loads zod through ${to}`);
}

const loadsByName = (path: string): boolean => !WITHOUT_ZOD.includes(roomOf(path));

/** Modules that import each other, if only a type, over however many others: each where the circle closes. */
function circles(links: readonly Link[]): readonly Violation[] {
  const imported = new Map<string, Link[]>();
  for (const link of links) imported.set(link.from, [...(imported.get(link.from) ?? []), link]);
  const violations: Violation[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    if (done.has(path)) return;
    const behind = [...trail, path];
    for (const { to, where } of imported.get(path) ?? []) {
      const start = behind.indexOf(to);
      if (start < 0) walk(to, behind);
      else violations.push(`${where} closes a circle: ${[...behind, to].slice(start).join(' → ')}`);
    }
    done.add(path);
  };
  for (const path of imported.keys()) walk(path, []);
  return violations;
}
