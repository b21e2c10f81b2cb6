import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumer, expectedIn } from './cases.js';
import type { Report } from './report.js';
import { ran } from './workshop.js';

/** What a service on the web is made with. */
const PACKAGES = [
  ...['fastify@5', 'openapi-typescript@7', 'typescript@5.9.3'],
  ...['react@19', 'react-hook-form@7', '@hookform/resolvers@7'],
];

interface Answer {
  readonly statusCode: number;
  readonly body: { readonly message?: string };
}

/** The schemas as they are shipped, in the tools that a service is made with. */
export async function checkWeb(report: Report, folder: string, tarball: string): Promise<void> {
  const web = join(folder, 'web');
  await report.check('Fastify 5 and openapi-typescript install beside it', async () => {
    await consumer(web, [tarball, ...PACKAGES]);
    return undefined;
  });
  await report.check('Fastify 5 with its own options, the schemas of OpenAPI', () => fastify(web));
  await report.check('openapi-typescript types them', () => typed(web));
  await report.check('react-hook-form by Standard Schema, in Chinese', () => reactForm(web));
}

async function fastify(web: string): Promise<string> {
  const seen = JSON.parse(await ran(process.execPath, ['fastify.mjs'], web)) as {
    readonly routes: readonly [number, number];
    readonly right: Answer;
    readonly act: Answer;
    readonly wrong: readonly Answer[];
  };
  for (const { statusCode, body } of [seen.right, seen.act]) {
    if (statusCode !== 200) throw new Error(`refused what is right: ${body.message}`);
  }
  const { grant, investment, localCap } = (seen.right.body as { facts: Record<string, unknown> })
    .facts;
  if (grant !== '900万元' || investment !== 300000000000 || localCap !== null) {
    throw new Error(`changed what is right: ${JSON.stringify(seen.right.body)}`);
  }
  const taken = seen.wrong.findIndex(({ statusCode }) => statusCode !== 400);
  if (taken >= 0) throw new Error(`took the wrong body ${taken + 1} of ${seen.wrong.length}`);
  return `${seen.routes[0]} components compiled, act and docket with discriminator: true; ${seen.wrong.length} wrong bodies refused`;
}

async function reactForm(web: string): Promise<string> {
  const { said, right } = JSON.parse(await ran(process.execPath, ['react-form.mjs'], web)) as {
    readonly said?: string;
    readonly right?: { readonly grant: unknown };
  };
  if (!said?.includes('缺少单位') || said.includes('unit')) throw new Error(`it says: ${said}`);
  if (right?.grant !== '920万元') throw new Error('it lets nothing through');
  return said;
}

async function typed(web: string): Promise<undefined> {
  const document = 'node_modules/jiebang/docs/schemas/openapi.json';
  const cli = 'node_modules/openapi-typescript/bin/cli.js';
  await ran(process.execPath, [cli, document, '-o', 'openapi.ts'], web);
  const compilerOptions = {
    ...{ strict: true, noEmit: true, target: 'es2022', module: 'nodenext', types: [] },
  };
  writeFileSync(
    join(web, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['openapi.mts'] }),
  );
  await ran(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], web);
  return undefined;
}

/** An application that stands on zod 3: the package brings its own zod, and both work. */
export async function besideZod3(
  folder: string,
  tarball: string,
  expected: readonly string[],
): Promise<string> {
  const old = await consumer(join(folder, 'zod-3'), [tarball, 'zod@3.24.4', 'fast-check@4']);
  const zod = JSON.parse(
    await ran(process.execPath, ['-p', `JSON.stringify(require('zod/package.json').version)`], old),
  ) as string;
  if (!zod.startsWith('3.')) throw new Error(`the application has zod ${zod}`);
  const { answers } = await expectedIn(old);
  if (answers.join() !== expected.join()) throw new Error('other answers');
  return `zod ${zod} in the application, ${answers.length} cases, the same answers`;
}

/** The exported schemas say the same, and have the same JSON Schema, by the zod of each folder. */
export async function schemasSpeak(folders: readonly string[]): Promise<string> {
  const said = await Promise.all(
    folders.map(async (each) => (await ran(process.execPath, ['spoken.mjs'], each)).trim()),
  );
  const [first = '', ...others] = said;
  if (others.some((other) => other !== first)) throw new Error(said.join(' | '));
  return first;
}
