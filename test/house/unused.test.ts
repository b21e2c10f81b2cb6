import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './sources.js';

interface Unused {
  readonly files: readonly string[];
  readonly issues: readonly {
    readonly file: string;
    readonly devDependencies: readonly { readonly name: string }[];
    readonly exports: readonly { readonly name: string }[];
    readonly types: readonly { readonly name: string }[];
  }[];
}

/** What the repository consists of, without what is installed or made. */
const PARTS = ['src', 'test', 'docs', '.ci', 'package.json', 'tsconfig.json', 'tsup.config.ts'];

describe('npm run knip, on a copy into which unused things were put', () => {
  const copy = mkdtempSync(join(tmpdir(), 'jiebang-unused-'));
  let ended: ReturnType<typeof spawnSync>;
  let found: Unused;

  beforeAll(() => {
    for (const part of [...PARTS, 'vitest.config.ts', 'biome.json'])
      cpSync(join(ROOT, part), join(copy, part), {
        recursive: true,
        filter: (path) => !/\/(node_modules|\.cache|api)$/.test(path),
      });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    writeFileSync(join(copy, 'src/values/planted.ts'), 'export const planted = 1;\n');
    appendFileSync(join(copy, 'src/values/money.ts'), 'export const plantedExport = 1;\n');
    appendFileSync(join(copy, 'src/values/date.ts'), 'export type PlantedType = 1;\n');
    const settings = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
    settings.devDependencies['planted-package'] = '1.0.0';
    writeFileSync(join(copy, 'package.json'), JSON.stringify(settings));
    const knip = join(ROOT, 'node_modules/knip/bin/knip.js');
    ended = spawnSync(process.execPath, [knip, '--reporter', 'json'], {
      cwd: copy,
      encoding: 'utf8',
    });
    found = JSON.parse(String(ended.stdout)) as Unused;
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const named = (kind: 'devDependencies' | 'exports' | 'types') =>
    found.issues.flatMap((issue) => issue[kind].map(({ name }) => `${issue.file} ${name}`));

  it('fails', () => {
    expect(ended.status).toBe(1);
  });

  it('names each of them, and nothing else in the repository is unused', () => {
    expect(found.files).toEqual(['src/values/planted.ts']);
    expect(named('exports')).toEqual(['src/values/money.ts plantedExport']);
    expect(named('types')).toEqual(['src/values/date.ts PlantedType']);
    expect(named('devDependencies')).toEqual(['package.json planted-package']);
  });
});
