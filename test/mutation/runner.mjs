// A test runner for Stryker: all tests in one process, loaded once. The library keeps no state (the house checks
// that), so a mutant is switched on, the tests that reach it are run until one fails, and it is switched off.
// Only for a mutant of what modules compute while they load is everything loaded again, with the mutant on.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { build } from 'esbuild';

const VITEST = fileURLToPath(new URL('./vitest.mjs', import.meta.url));
const BUNDLE = 'reports/mutation-tests.mjs';

// In the bundle a test file stands elsewhere than the data beside it.
const whereItWas = {
  name: 'where it was',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    })),
};

class InProcess {
  tests = new Map();
  stryker = {};
  loads = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // The name under which the mutated code looks for what is switched on.
    globalThis.__stryker__ = this.stryker;
    const asked = process.env.MUTATION_TESTS.split(',');
    const files = readdirSync('test', { recursive: true }).filter(
      (file) => file.endsWith('.test.ts') && asked.some((start) => file.startsWith(start)),
    );
    await build({
      stdin: {
        contents: [
          "export { collected } from 'vitest';",
          "import { describe } from 'vitest';",
          "import * as fc from 'fast-check';",
          // The same cases for every mutant: what fails, fails because of it.
          'fc.configureGlobal({ seed: 20241124 });',
          ...files.map((file) => `describe('${file}', () => void require('./test/${file}'));`),
        ].join('\n'),
        resolveDir: process.cwd(),
      },
      ...{ bundle: true, platform: 'node', format: 'esm', outfile: BUNDLE, logLevel: 'error' },
      absWorkingDir: process.cwd(),
      ...{ packages: 'external', alias: { vitest: VITEST }, plugins: [whereItWas] },
    });
    this.tests = await this.load();
  }

  async load() {
    this.loads += 1;
    const { collected } = await import(`${pathToFileURL(BUNDLE).href}?${this.loads}`);
    return collected;
  }

  async dryRun() {
    const tests = [];
    for (const [id, body] of this.tests) {
      this.stryker.currentTestId = id;
      const begun = performance.now();
      const failure = await failureOf(body);
      const ran = { id, name: id, timeSpentMs: performance.now() - begun };
      tests.push(
        failure === undefined
          ? { ...ran, status: 'success' }
          : { ...ran, status: 'failed', failureMessage: failure },
      );
    }
    this.stryker.currentTestId = undefined;
    // Tests are tried in this order: the quick ones first.
    tests.sort((a, b) => a.timeSpentMs - b.timeSpentMs);
    const { static: atLoad, perTest } = this.stryker.mutantCoverage;
    const reached = tests.flatMap(({ id }) => (perTest[id] ? [[id, perTest[id]]] : []));
    const mutantCoverage = { static: atLoad, perTest: Object.fromEntries(reached) };
    return { status: 'complete', tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    Object.assign(this.stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      const tests = mutantActivation === 'static' ? await this.load() : this.tests;
      return await this.tryAll(tests, testFilter ?? tests.keys());
    } catch (error) {
      // With this mutant the library does not even load.
      return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    } finally {
      this.stryker.activeMutant = undefined;
    }
  }

  async tryAll(tests, ids) {
    let nrOfTests = 0;
    for (const id of ids) {
      nrOfTests += 1;
      const failureMessage = await failureOf(tests.get(id));
      if (this.stryker.hitCount > this.stryker.hitLimit)
        return { status: 'timeout', reason: 'hit limit' };
      if (failureMessage !== undefined)
        return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }
}

async function failureOf(body) {
  try {
    await body();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)];
