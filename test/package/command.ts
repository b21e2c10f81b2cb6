import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { type Plugin, rollup } from 'rollup';

const PLAIN = { target: 'node20', legalComments: 'none' } as const;

/** A third less to read at every start. Names stay, so that a stack still says where it was. */
const SHORT = { ...PLAIN, minifyWhitespace: true, minifySyntax: true } as const;

/** The sources as JavaScript, and each package that comes along as one module. */
const asModules: Plugin = {
  name: 'as-modules',
  resolveId(specifier, importer) {
    if (specifier.startsWith('node:')) return { id: specifier, external: true };
    const path = resolve(importer === undefined ? '.' : join(importer, '..'), specifier);
    const source = path.replace(/\.js$/, '.ts');
    return { id: existsSync(source) ? source : specifier, moduleSideEffects: false };
  },
  async load(id) {
    if (id.endsWith('.ts')) return undefined;
    const { outputFiles } = await build({
      ...{ entryPoints: [id], bundle: true, write: false, platform: 'node', format: 'esm' },
      ...PLAIN,
    });
    return outputFiles[0]?.text;
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return undefined;
    return { code: (await transform(code, { ...PLAIN, loader: 'ts' })).code, map: null };
  },
  async renderChunk(code) {
    return { code: (await transform(code, SHORT)).code, map: null };
  },
};

const source = (name: string) => resolve('src/cli', name);

/**
 * Writes the command into `outDir`, with the library and its own development dependencies inside: CommonJS,
 * because Node starts that at once, and few files, because it starts one faster than a hundred. What every
 * call needs is one file, which runs nothing when a worker loads it too; what rechecks to lines of JSON is
 * another, in which nothing that runs a million times is fetched from a third; what lists errors and puts them
 * into words is the next. Whatever else is asked for is loaded when it is.
 */
export async function bundleCommand(outDir: string): Promise<void> {
  const bundle = await rollup({
    input: { main: source('main.ts'), worker: source('worker.ts') },
    plugins: [asModules],
    preserveEntrySignatures: false,
  });
  await bundle.write({
    dir: outDir,
    ...{ format: 'cjs', exports: 'named', esModule: false, dynamicImportInCjs: false },
    ...{ generatedCode: 'es2015', freeze: false, externalLiveBindings: false },
    ...{ entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    manualChunks: {
      'command-line': [source('command-line.ts'), source('last-word.ts')],
      recheck: [source('commands/recheck.ts')],
      errors: [resolve('src/entities/tables/errors.ts')],
    },
  });
  await bundle.close();
  chmodSync(join(outDir, 'main.js'), 0o755);
  writeFileSync(join(outDir, 'package.json'), '{ "type": "commonjs" }\n');
}
