import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ran, run } from '../package/workshop.js';
import { install } from './debian.js';

/** A database for one check: what a Pool of pg connects to, and what ends it. */
export interface Database {
  readonly version: string;
  readonly connection: { readonly host: string; readonly user: string; readonly database: string };
  readonly end: () => Promise<void>;
}

const DEBIAN = '/usr/lib/postgresql';

/** The folder of the newest PostgreSQL of this machine; Debian's is installed where there is none and this is root. */
async function programs(): Promise<string | undefined> {
  const found = () =>
    existsSync(DEBIAN)
      ? readdirSync(DEBIAN)
          .sort((a, b) => Number(b) - Number(a))
          .map((version) => join(DEBIAN, version, 'bin'))
          .find((bin) => existsSync(join(bin, 'initdb')))
      : undefined;
  if (!found()) await install('postgresql');
  return found();
}

/** PostgreSQL refuses to run as root: the user `postgres` of Debian, or whoever runs this. */
async function owner(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const uid = Number(await ran('id', ['-u', 'postgres'], '/'));
  return { uid, gid: Number(await ran('id', ['-g', 'postgres'], '/')) };
}

/** Starts a PostgreSQL on a folder of its own, reached by a socket in it; undefined where there is none. */
export async function postgres(): Promise<Database | undefined> {
  const bin = await programs();
  if (bin === undefined) return undefined;
  const as = await owner();
  const folder = mkdtempSync(join(tmpdir(), 'jiebang-postgres-'));
  if (as !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, ...as, stdio: 'ignore' as const };
  const initialised = spawn(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'jiebang', '-A', 'trust', '--encoding', 'UTF8', '--no-sync'],
    options,
  );
  if ((await ended(initialised)) !== 0) throw new Error('initdb failed');
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    options,
  );
  await ready(join(bin, 'pg_isready'), folder);
  return {
    version: (await ran(join(bin, 'postgres'), ['--version'], '/')).trim(),
    connection: { host: folder, user: 'jiebang', database: 'postgres' },
    async end() {
      server.kill('SIGINT');
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once('exit', resolve));

async function ready(isReady: string, folder: string): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    const { code } = await run(isReady, ['-h', folder], '/');
    if (code === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('PostgreSQL did not start within half a minute');
}
