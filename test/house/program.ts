import ts from 'typescript';
import { ROOT, type Source } from './sources.js';

/** TypeScript's own libraries, read once for all programs. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/**
 * A program over sources held in memory, for the checks that need to know what a name means. Imports
 * are not followed: an imported name is declared by its import. Only the language itself (ES2022) is in
 * scope, so whatever a host adds is not declared at all.
 */
export function programOf(sources: readonly Source[]) {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    noResolve: true,
  };
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getCurrentDirectory: () => ROOT,
    fileExists: (path) => texts.has(path) || ts.sys.fileExists(path),
    readFile: (path) => texts.get(path) ?? ts.sys.readFile(path),
    getSourceFile: (path, version) => {
      const text = texts.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, version, true);
      if (!libraries.has(path)) {
        const library = ts.sys.readFile(path);
        const parsed = library && ts.createSourceFile(path, library, version, true);
        libraries.set(path, parsed || undefined);
      }
      return libraries.get(path);
    },
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const files = program.getSourceFiles().filter(({ fileName }) => texts.has(fileName));
  return { files, checker: program.getTypeChecker() };
}
