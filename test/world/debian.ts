import { existsSync } from 'node:fs';
import { Lacking } from '../package/report.js';
import { run } from '../package/workshop.js';

/** Installs a package of Debian where this is one, and root; elsewhere nothing is done. */
export async function install(debian: string): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`        installing ${debian} with apt-get, which takes a minute`);
  await run('apt-get', ['update', '-qq'], '/');
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], '/');
}

/** The first of these programs that is there; the package that brings it is installed where none is. */
export async function installed(paths: readonly string[], debian: string): Promise<string> {
  const found = () => paths.find((path) => existsSync(path));
  try {
    if (!found()) await install(debian);
  } catch (error) {
    throw new Lacking(`no ${debian} here, and apt-get could not install it: ${error}`);
  }
  const path = found();
  if (path === undefined) throw new Lacking(`no ${debian} here, and none could be installed`);
  return path;
}
