#!/usr/bin/env node
/**
 * Writes every lockfile of the repository: `npm run lock`, after a dependency was changed in a package.json.
 * Adds to each the platform variants (biome's and rollup's binaries for other systems)
 * that npm leaves out when the registry it was run against does not serve them: `npm ci` refuses a
 * lockfile in which an optional dependency is missing, on every platform, so a partial registry would
 * break the install for everybody. Such an entry has its exact version and the platform in its name, and
 * the integrity that the registry states for it; none where the registry does not know it. Needs nothing
 * installed.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folders with a package.json of their own, from the top of the repository. */
export const LOCKED = ['', 'test/bench/', 'test/laws/', 'test/world/'];

const SYSTEMS = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(
  ' ',
);
const PROCESSORS = 'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x x64'.split(' ');

/** The platform that the name of a binary package states: `@rollup/rollup-linux-x64-musl`. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  // WebAssembly runs on any system; npm takes its variant only where it is asked for.
  if (words.includes('wasm32')) return { cpu: ['wasm32'] };
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  if (os.length !== 1 || cpu.length !== 1) return undefined;
  const musl = words.some((word) => word.startsWith('musl'));
  const glibc = os[0] === 'linux' && words.some((word) => word.startsWith('gnu'));
  return { cpu, os, ...(musl ? { libc: ['musl'] } : glibc ? { libc: ['glibc'] } : {}) };
}

/** The optional dependencies that the lockfile names but does not hold: `[{ name, version }]`. */
export function missingVariants(lockfile) {
  const { packages } = lockfile;
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(
        ([name]) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
      )
      .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
  );
}

/** The lockfile with every missing variant entered. Throws where a name states no platform. */
export function completed(lockfile) {
  const added = missingVariants(lockfile).map(({ name, version, dev }) => {
    const platform = platformOf(name);
    if (!platform || !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
      throw new Error(`${name}@${version} is no exact platform variant; install it by hand`);
    }
    const { cpu, os, libc } = platform;
    const entry = {
      version,
      cpu,
      ...(dev ? { dev } : {}),
      ...(libc ? { libc } : {}),
      optional: true,
      ...(os ? { os } : {}),
    };
    return [`node_modules/${name}`, entry];
  });
  const packages = Object.entries(lockfile.packages).concat(added);
  packages.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lockfile, packages: Object.fromEntries(packages) };
}

/** The lockfile with the integrity of every entry that has none and that `stated` knows: `name@version` → text. */
export function sealed(lockfile, stated) {
  const packages = Object.entries(lockfile.packages).map(([path, entry]) => {
    const [, name] = path.split('node_modules/').slice(-2);
    const isOpen = name !== undefined && !entry.integrity && !entry.link;
    const integrity = isOpen ? stated(`${name}@${entry.version}`) : undefined;
    return [path, integrity === undefined ? entry : { ...entry, integrity }];
  });
  return { ...lockfile, packages: Object.fromEntries(packages) };
}

/** What the registry states of a package; nothing where it does not know it. */
function statedByRegistry(spec) {
  try {
    const said = execFileSync('npm', ['view', spec, 'dist.integrity'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return said === '' ? undefined : said;
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const folder of LOCKED) {
    const cwd = fileURLToPath(new URL(`../${folder}`, import.meta.url));
    execFileSync('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], {
      cwd,
      stdio: 'inherit',
    });
    const path = `${cwd}package-lock.json`;
    const lockfile = JSON.parse(readFileSync(path, 'utf8'));
    const missing = missingVariants(lockfile);
    const whole = sealed(completed(lockfile), statedByRegistry);
    writeFileSync(path, `${JSON.stringify(whole, null, 2)}\n`);
    console.log(`${folder}package-lock.json: ${missing.length} platform variants added`);
  }
}
