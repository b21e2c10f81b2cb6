import ts from 'typescript';
import { ROOT } from './sources.js';

/** A change to a file of src: a text in it that is replaced, once. */
export interface Change {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Copies the sources of the command, and all of the library that it imports, makes changes to the copy, and
 * gives the files below some folders in which the compiler then finds something amiss.
 */
export function filesNamed(changes: readonly Change[], folders: readonly string[]): string[] {
  const changed = new Map(changes.map((change) => [`${ROOT}${change.path}`, textOf(change)]));
  const host = ts.createCompilerHost(CONFIGURATION.options);
  const program = ts.createProgram(CONFIGURATION.fileNames, CONFIGURATION.options, {
    ...host,
    getSourceFile: (path, version) => {
      const text = changed.get(path) ?? ts.sys.readFile(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, version);
    },
  });
  return program
    .getSourceFiles()
    .map((file) => ({ file, path: file.fileName.replace(ROOT, '') }))
    .filter(({ path }) => folders.some((folder) => path.startsWith(folder)))
    .filter(({ file }) => program.getSemanticDiagnostics(file).length > 0)
    .map(({ path }) => path)
    .sort();
}

function textOf({ path, from, to }: Change): string {
  const text = ts.sys.readFile(`${ROOT}${path}`) ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return text.replace(from, to);
}

const CONFIGURATION = (() => {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${ROOT}src/cli/tsconfig.json`,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  if (config === undefined) throw new Error('src/cli/tsconfig.json cannot be read');
  return config;
})();
