import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { entryPoints, ROOT } from '../house/sources.js';

/** The TypeScript of a page of the documentation: its blocks in their order, as one program. */
export interface Page {
  readonly path: string;
  /** On the same lines as in the page, so that an error names the line to look at. */
  readonly program: string;
  readonly blocks: number;
}

/** Every page of the documentation that shows TypeScript, the generated reference left out. */
export function pages(): Page[] {
  const docs = readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('api/'))
    .map((name) => `docs/${name}`)
    .sort();
  return ['README.md', 'README.zh-CN.md', ...docs]
    .map((path) => pageOf(path, readFileSync(`${ROOT}${path}`, 'utf8')))
    .filter(({ blocks }) => blocks > 0);
}

/** A page's program. Prose and other blocks leave empty lines. */
export function pageOf(path: string, text: string): Page {
  let inside = false;
  let blocks = 0;
  const lines = text.split('\n').map((line) => {
    // A file of its own: check:world takes it out and runs it.
    if (!inside && /^```(ts|typescript|tsx|js|javascript|mjs)\b(?! file=)/.test(line)) {
      if (line !== '```ts') throw new Error(`${path}: ${line}: a block is \`\`\`ts, and it runs`);
      inside = true;
      blocks += 1;
      return '';
    }
    if (/^```/.test(line)) inside = false;
    return inside ? line : '';
  });
  return { path, program: lines.join('\n'), blocks };
}

/** The files that a page shows, each in a block of its own: "```js file=store.mjs". */
export function guideFiles(text: string): { readonly name: string; readonly text: string }[] {
  return [...text.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)].map(([, name, body]) => ({
    name: String(name),
    text: String(body),
  }));
}

const EXPECTATION = /\/\/ => (.*)$/;

/** A value that a page shows, and what it says that value is, as JSON. */
type Check = (value: unknown, expected: string, line: number) => void;

/**
 * The program with its expectations as calls: `expression; // => JSON`, also after a `const`. An
 * expectation that stands at no statement is an error.
 */
export function withChecks({ path, program }: Page): string {
  const file = ts.createSourceFile(path, program, ts.ScriptTarget.ES2022, true);
  const lines = program.split('\n');
  const waiting = new Map(
    lines.flatMap((line, at) => {
      const expected = EXPECTATION.exec(line)?.[1];
      return expected === undefined ? [] : [[at, expected] as const];
    }),
  );
  const edits: { at: number; remove: number; insert: string }[] = [];
  const visit = (node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.end).line;
    const expected = waiting.get(line);
    const shown = ts.isExpressionStatement(node)
      ? node.expression
      : ts.isVariableStatement(node)
        ? node.declarationList.declarations[0]?.name
        : undefined;
    if (expected !== undefined && shown !== undefined) {
      waiting.delete(line);
      const call = `__check(${shown.getText(file)}, ${JSON.stringify(expected)}, ${line + 1});`;
      const replaces = ts.isExpressionStatement(node);
      const start = replaces ? node.getStart(file) : node.end;
      edits.push({ at: start, remove: node.end - start, insert: replaces ? call : ` ${call}` });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const [stray] = waiting.keys();
  if (stray !== undefined) throw new Error(`${path}:${stray + 1} shows the value of nothing`);
  return edits
    .sort((a, b) => b.at - a.at)
    .reduce(
      (text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
      program,
    );
}

/** Runs a page's program; `modules` are what it may import. */
export async function run(
  page: Page,
  modules: Readonly<Record<string, unknown>>,
  check: Check,
): Promise<void> {
  const { outputText } = ts.transpileModule(withChecks(page), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const load = (name: string): unknown => {
    if (!Object.hasOwn(modules, name)) throw new Error(`${page.path} imports ${name}`);
    return modules[name];
  };
  const body = `return (async () => {\n${outputText}\n})();`;
  await new Function('require', 'exports', '__check', body)(load, {}, check);
}

/** What the compiler says of the pages' programs, imports of the package read from its sources. */
export function compilerErrors(programs: readonly Page[]): string[] {
  const texts = new Map(
    programs.map(({ path, program }) => [`${ROOT}${path}.ts`, `${program}\nexport {};\n`]),
  );
  const paths = Object.fromEntries(
    entryPoints().map(([name, source]) => [`jiebang${name.slice(1)}`, [`${ROOT}${source}`]]),
  );
  const options: ts.CompilerOptions = {
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, strict: true, noEmit: true },
    ...{ moduleResolution: ts.ModuleResolutionKind.Bundler, skipLibCheck: true },
    ...{ types: ['node'], lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], paths },
  };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...texts.keys()], options, {
    ...host,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile: (path, version) => {
      const text = texts.get(path);
      return text === undefined
        ? host.getSourceFile(path, version)
        : ts.createSourceFile(path, text, version, true);
    },
  });
  return [...texts.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText, start = 0 }) => {
        const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
        const where = path.replace(ROOT, '').replace(/\.ts$/, '');
        return `${where}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      },
    );
  });
}
