import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { bundleCommand } from './test/package/command.js';
import { emitDeclarations } from './test/package/declarations.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Every source module stays an output module of its own, so that whoever imports one plain function
 * gets that module and what it imports, and neither zod nor the messages. Relative imports
 * are left standing; only their extension follows the format (`.js` in ESM, `.cjs` in CommonJS).
 */
const keepModules: Plugin = {
  name: 'keep-modules',
  setup({ initialOptions, onResolve }) {
    const extension = initialOptions.outExtension?.['.js'] ?? '.js';
    onResolve({ filter: /^\.\.?\// }, ({ path, kind }) =>
      kind === 'entry-point'
        ? undefined
        : { path: path.replace(/\.js$/, extension), external: true },
    );
  },
};

const common = {
  target: ['es2022', 'node20'],
  platform: 'node',
  removeNodeProtocol: false,
  // No source maps: the output is the source less its types, readable line for line, and maps made
  // the tarball 42 % larger when last tried.
  sourcemap: false,
  // Cleaned once below: cleaning in each build would race with the builds beside it.
  clean: false,
  dts: false,
} satisfies Options;

const library: Options = {
  ...common,
  name: 'library',
  entry: ['src/**/*.ts', '!src/cli/**', '!src/page/**', '!src/report/**', '!src/table/read/**'],
  outDir: 'dist',
  format: ['esm', 'cjs'],
  splitting: false,
  skipNodeModulesBundle: true,
  esbuildPlugins: [keepModules],
  onSuccess: async () => emitDeclarations('dist'),
};

/** The parsers of spreadsheets: development dependencies that come along bundled, each loaded when it is needed. */
const SPREADSHEETS = ['hucre', '@e965/xlsx', 'papaparse'];

/** The reading of bytes, with its parsers inside: whoever reads no table needs none of them. */
const tables: Options = {
  ...common,
  name: 'tables',
  entry: { 'table/read/index': 'src/table/read/index.ts' },
  outDir: 'dist',
  format: ['esm', 'cjs'],
  splitting: true,
  noExternal: SPREADSHEETS,
  minifyWhitespace: true,
  minifySyntax: true,
};

export default defineConfig(async () => {
  rmSync('dist', { recursive: true, force: true });
  await bundleCommand('dist/cli');
  return [library, tables];
});
