import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from './report.js';
import { run, short } from './workshop.js';

/** TypeScript 5.4 is the oldest whose library knows `NoInfer`, which zod's declarations use. */
export const COMPILERS = {
  'typescript-5.4': 'npm:typescript@5.4.5',
  'typescript-5.9': 'npm:typescript@5.9.3',
  'typescript-6.0': 'npm:typescript@6.0.3',
  'typescript-7.0': 'npm:typescript@7.0.2',
};

/** What still resolves as Node 10 did: TypeScript 7 does not, and 6 says that it is the last. */
const WITHOUT_NODE10 = ['typescript-7.0'];

const RESOLUTIONS = [
  { module: 'commonjs', moduleResolution: 'node10', files: ['entries.ts', 'old-uses.ts'] },
  {
    module: 'node16',
    moduleResolution: 'node16',
    files: ['entries.mts', 'uses.mts', 'entries.cts'],
  },
  { module: 'esnext', moduleResolution: 'bundler', files: ['entries.mts', 'uses.mts'] },
];

/** A strict program against every entry point, by each compiler and each way of resolving modules. */
export async function compileWithEach(report: Report, folder: string): Promise<void> {
  for (const compiler of Object.keys(COMPILERS)) {
    const { version } = JSON.parse(
      readFileSync(join(folder, `node_modules/${compiler}/package.json`), 'utf8'),
    ) as { version: string };
    for (const { files, ...resolution } of RESOLUTIONS) {
      const isOld = resolution.moduleResolution === 'node10';
      if (isOld && WITHOUT_NODE10.includes(compiler)) continue;
      for (const skipLibCheck of [true, false]) {
        const name = `${resolution.moduleResolution}, skipLibCheck ${skipLibCheck}`;
        await report.check(`TypeScript ${version} strict, ${name}`, async () => {
          const config = join(folder, `${compiler}-${resolution.moduleResolution}-${skipLibCheck}`);
          mkdirSync(config);
          const options = {
            ...{ strict: true, noEmit: true, target: 'es2022', types: [], skipLibCheck },
            // zod's own declarations name URL and File.
            ...{ lib: ['es2022', 'dom'], ...resolution },
            ...(isOld && version.startsWith('6') ? { ignoreDeprecations: '6.0' } : {}),
          };
          writeFileSync(
            join(config, 'tsconfig.json'),
            JSON.stringify({ compilerOptions: options, files: files.map((file) => `../${file}`) }),
          );
          const tsc = join(folder, `node_modules/${compiler}/bin/tsc`);
          const { code, stdout, stderr } = await run(process.execPath, [tsc, '-p', config], folder);
          if (code === 0) return undefined;
          const said = stdout + stderr;
          // Under node10 the declarations of fast-check and zod have errors within themselves; ours and the program's may not.
          if (!isOld || skipLibCheck || errorsElsewhere(said)) throw new Error(short(said));
          return 'no error but within fast-check and zod themselves';
        });
      }
    }
  }
}

/** Whether an error stands anywhere but in the declarations of these two; also where none was found to read. */
function errorsElsewhere(said: string): boolean {
  const errors = said.split('\n').filter((line) => /: error TS\d+:/.test(line));
  return (
    errors.length === 0 || errors.some((line) => !/^node_modules\/(fast-check|zod)\//.test(line))
  );
}
