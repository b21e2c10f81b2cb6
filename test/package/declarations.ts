import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** The relative modules that declarations name, wherever they stand. */
function relativeSpecifiers(declarations: string): ts.StringLiteral[] {
  const source = ts.createSourceFile('x.d.ts', declarations, ts.ScriptTarget.ES2022);
  const found: ts.StringLiteral[] = [];
  const note = (specifier: ts.Node | undefined) => {
    if (specifier && ts.isStringLiteral(specifier) && /^\.\.?\/.*\.js$/.test(specifier.text))
      found.push(specifier);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) note(node.moduleSpecifier);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      note(node.argument.literal);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The same declarations for CommonJS: relative specifiers end in `.cjs`. */
export function forCommonJs(declarations: string): string {
  const ends = relativeSpecifiers(declarations).map(({ end }) => end - 'js"'.length);
  return ends.reduceRight((text, end) => `${text.slice(0, end)}c${text.slice(end)}`, declarations);
}

/** The declarations that a compiler comes to from the given ones, and these themselves. */
export function reachable(
  entries: readonly string[],
  declared: ReadonlyMap<string, string>,
): Map<string, string> {
  const reached = new Map<string, string>();
  const visit = (path: string): void => {
    const text = declared.get(path);
    if (reached.has(path) || text === undefined) return;
    reached.set(path, text);
    for (const specifier of relativeSpecifiers(text))
      visit(resolve(dirname(path), specifier.text.replace(/js$/, 'd.ts')));
  };
  entries.forEach(visit);
  return reached;
}

/** Where package.json says that the types of its entry points are. */
function entryDeclarations(): string[] {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Readonly<Record<string, string | { import: { types: string } }>>;
  };
  return Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [] : [resolve(target.import.types)],
  );
}

/**
 * Writes the declarations of the library into `outDir`, module by module, once as `.d.ts` and once as
 * `.d.cts`: those that an entry point leads to, since nobody can see the rest. tsup's own bundled
 * declarations are not used: they are slower, and they take apart the one-to-one of source and output
 * that the entry points rely on. Throws on the first error.
 */
export function emitDeclarations(outDir: string): void {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: 'src', outDir },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  );
  if (!config) throw new Error('tsconfig.json cannot be read');
  config.errors.forEach(fail);
  const program = ts.createProgram(config.fileNames, config.options);
  const declared = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (path, text) => {
    declared.set(resolve(path), text);
  });
  diagnostics.forEach(fail);
  for (const [path, text] of reachable(entryDeclarations(), declared)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    writeFileSync(path.replace(/\.d\.ts$/, '.d.cts'), forCommonJs(text));
  }
}

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(
    ts.formatDiagnostic(diagnostic, {
      getCurrentDirectory: () => process.cwd(),
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    }),
  );
}
