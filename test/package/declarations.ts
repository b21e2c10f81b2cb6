import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ts from 'typescript';

/** The same declarations for CommonJS: relative specifiers, wherever they stand, end in `.cjs`. */
export function forCommonJs(declarations: string): string {
  const source = ts.createSourceFile('x.d.ts', declarations, ts.ScriptTarget.ES2022);
  const ends: number[] = [];
  const note = (specifier: ts.Node | undefined) => {
    if (specifier && ts.isStringLiteral(specifier) && /^\.\.?\/.*\.js$/.test(specifier.text)) {
      ends.push(specifier.end - 'js"'.length);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) note(node.moduleSpecifier);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      note(node.argument.literal);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return ends.reduceRight((text, end) => `${text.slice(0, end)}c${text.slice(end)}`, declarations);
}

/**
 * Writes the declarations of the library into `outDir`, module by module, once as `.d.ts` and once as
 * `.d.cts`. tsup's own bundled declarations are not used: they are slower, and they take apart the
 * one-to-one of source and output that the entry points rely on. Throws on the first error.
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
  const { diagnostics } = program.emit(undefined, (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    writeFileSync(path.replace(/\.d\.ts$/, '.d.cts'), forCommonJs(text));
  });
  diagnostics.forEach(fail);
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
