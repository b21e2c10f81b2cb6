import ts from 'typescript';
import { entryPoints, ROOT } from '../../house/sources.js';

/** A name that an entry point exports, with what its declaration says. */
export interface Exported {
  readonly name: string;
  /** The source file that declares it, relative to the repository. */
  readonly file: string;
  readonly isFunction: boolean;
  /** What an editor shows when the pointer rests on it. */
  readonly doc: string;
  /** Its declarations as a consumer's compiler sees them, without comments. */
  readonly declarations: readonly string[];
}

export interface EntryPoint {
  /** As a consumer writes it: `jiebang/schemas`. */
  readonly specifier: string;
  readonly exports: readonly Exported[];
}

/** What every entry point exports, from the sources, names in alphabetical order. */
export function publicApi(): EntryPoint[] {
  const { options, fileNames } = configuration();
  const host = ts.createCompilerHost(options);
  const declared = declarationsOf(ts.createProgram(fileNames, options, host));
  // A second program over the declarations alone: what a consumer's compiler reads.
  const consumerHost: ts.CompilerHost = {
    ...host,
    fileExists: (path) => declared.has(path) || host.fileExists(path),
    readFile: (path) => declared.get(path) ?? host.readFile(path),
    getSourceFile: (path, version) => {
      const text = declared.get(path);
      return text === undefined
        ? host.getSourceFile(path, version)
        : ts.createSourceFile(path, text, version, true);
    },
  };
  const files = entryPoints().map(
    ([name, path]) => [`jiebang${name.slice(1)}`, asDeclaration(`${ROOT}${path}`)] as const,
  );
  const program = ts.createProgram(
    files.map(([, path]) => path),
    { ...options, noEmit: true },
    consumerHost,
  );
  return files.map(([specifier, path]) => ({ specifier, exports: exportsOf(program, path) }));
}

function configuration() {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${ROOT}tsconfig.json`,
    { noEmit: false, declaration: true, emitDeclarationOnly: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  if (config === undefined) throw new Error('tsconfig.json cannot be read');
  return config;
}

const asDeclaration = (path: string) => path.replace(/\.ts$/, '.d.ts');

function declarationsOf(program: ts.Program): Map<string, string> {
  const declared = new Map<string, string>();
  program.emit(undefined, (path, text) => declared.set(path, text));
  return declared;
}

const printer = ts.createPrinter({ removeComments: true });

function exportsOf(program: ts.Program, path: string): Exported[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${path} exports nothing`);
  const exported = checker.getExportsOfModule(module).map((symbol): Exported => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declarations = target.declarations ?? [];
    const from = declarations[0]?.getSourceFile().fileName ?? '';
    return {
      name: symbol.name,
      file: from.replace(ROOT, '').replace(/\.d\.ts$/, '.ts'),
      isFunction: declarations.some((node) => ts.isFunctionDeclaration(node)),
      doc: ts.displayPartsToString(target.getDocumentationComment(checker)),
      declarations: declarations.map((node) => print(node)),
    };
  });
  return exported.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A declaration as text; of a constant, the whole statement. */
function print(declaration: ts.Node): string {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return printer
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replace(/^export (declare )?/, '');
}
