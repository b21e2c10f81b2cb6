import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { ROOT, ran } from './workshop.js';

/**
 * Builds and packs the package as it would be published. Gives the path of the tarball. In .ci/run the tests have
 * just been run on what was built, and that is packed.
 */
export async function pack(folder: string): Promise<string> {
  if (process.env['JIEBANG_IS_BUILT'] !== 'yes') {
    await ran('npm', ['run', '--silent', 'build', '--', '--silent'], ROOT);
  }
  const printed = await ran('npm', ['pack', '--json', '--pack-destination', folder], ROOT);
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }];
  return join(folder, filename);
}

/** What publint has to say of the package as installed: nothing. */
export async function lint(installed: string): Promise<undefined> {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
  const said = messages.map((message) => formatMessage(message, pkg, { color: false }));
  if (said.length > 0) throw new Error(said.join('; '));
}

/** Whether the types fit the code for every entry point and every way of resolving it, that of Node 10 among them. */
export async function typesFit(tarball: string): Promise<string> {
  const packed = createPackageFromTarballData(new Uint8Array(readFileSync(tarball)));
  const result = await checkPackage(packed);
  if (result.types === false) throw new Error('the package has no types');
  const problems = result.problems.map((problem) => JSON.stringify(problem));
  if (problems.length > 0) throw new Error(problems.join('; '));
  return `${Object.keys(result.entrypoints).length} entry points`;
}
