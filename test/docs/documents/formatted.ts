import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIOME = fileURLToPath(new URL('../../../node_modules/.bin/biome', import.meta.url));

/** In the house's own hand. */
export function formatted(path: string, source: string): string {
  const options = { input: source, encoding: 'utf8' } as const;
  return execFileSync(BIOME, ['check', '--write', `--stdin-file-path=${path}`], options);
}
