import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { entryPoints, ROOT } from '../house/sources.js';

/** The built file of an entry point, by the path of its source. */
const builtOf = (source: string) => source.replace(/^src\/(.*)\.ts$/, './dist/$1.js');

/** The entry points of package.json that have been built: `['.', './dist/index.js']`. */
export const built: readonly (readonly [name: string, path: string])[] = entryPoints()
  .map(([name, source]) => [name, builtOf(source)] as const)
  .filter(([, path]) => existsSync(`${ROOT}${path}`));

/** What a bundle for a page weighs, and whose modules went into it. */
export interface Bundle {
  /** Minified and gzipped, in bytes. */
  readonly bytes: number;
  /** `dist/values/money.js`, or the name of a package: `zod`. */
  readonly modules: readonly string[];
}

/** Bundles a program that imports from the built package, as a platform would for a page. */
export async function bundle(program: string, external: string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: ROOT },
    ...{ bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022' },
    ...{ write: false, metafile: true, legalComments: 'none', logLevel: 'silent', external },
  });
  const contributing = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 && path !== '<stdin>' ? path : [],
    ),
  );
  return {
    bytes: outputFiles.reduce(
      (sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length,
      0,
    ),
    modules: [
      ...new Set(contributing.map((path) => /node_modules\/([^/]+)/.exec(path)?.[1] ?? path)),
    ],
  };
}
