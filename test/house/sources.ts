import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type ts from 'typescript';

/** A source file as the checks of the house read it; `path` is relative to the repository. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What a check found, and where: `src/rules/article-16.ts:12 …`. */
export type Violation = string;

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** All files under src, TypeScript and others, in the order of their paths. */
export function readSources(): readonly Source[] {
  return readdirSync(`${ROOT}src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') }));
}

export const isTypeScript = ({ path }: Source): boolean => path.endsWith('.ts');

/** The room a file of src stands in: the folder under src, or `face` for the entries beside index.ts. */
export function roomOf(path: string): string {
  const [, room, ...rest] = path.split('/');
  return room === undefined || rest.length === 0 ? 'face' : room;
}

/** The entry points that package.json promises, as files of src: `['.', 'src/index.ts']`. */
export function entryPoints(): readonly (readonly [name: string, path: string])[] {
  const { exports } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
    exports: Record<string, string | { import: { default: string } }>;
  };
  return Object.entries(exports).flatMap(([name, target]) =>
    typeof target === 'string'
      ? []
      : [[name, target.import.default.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts')] as const],
  );
}

export function at(file: ts.SourceFile, node: ts.Node): string {
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
}
