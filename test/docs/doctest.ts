import ts from 'typescript';
import type { Source } from '../house/sources.js';

/** An example of a docstring: what is written, and what it says comes of it, as JSON. */
export interface Example {
  /** `src/values/money.ts:36` */
  readonly at: string;
  /** The name that the docstring stands at. */
  readonly of: string;
  readonly expression: string;
  readonly expected: string;
}

const FENCE = /^```/;
const ARROW = /^(.*?)\s*\/\/ => (.*)$/;

/** Every example of a source's docstrings; an `@example` without one is an example of nothing, and told. */
export function examplesOf({ path, text }: Source): Example[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: Example[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      // A docstring of a statement is also that of what it declares: read once.
      if (tag.tagName.text === 'example' && tag.parent.parent === node) {
        found.push(...examplesIn(file, tag, nameOf(node)));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function examplesIn(file: ts.SourceFile, tag: ts.JSDocTag, of: string): Example[] {
  const first = file.getLineAndCharacterOfPosition(tag.getStart(file)).line + 1;
  const lines = tag
    .getFullText(file)
    .replace(/\*\/\s*$/, '')
    .split('\n');
  const found: Example[] = [];
  let pending = '';
  lines.forEach((line, index) => {
    const code = line.replace(index === 0 ? /^.*?@example/ : /^\s*\* ?/, '').trim();
    if (code === '' || FENCE.test(code)) return;
    const [, expression, expected] = ARROW.exec(code) ?? [];
    pending += `${expression ?? code}\n`;
    if (expected === undefined) return;
    found.push({
      at: `${file.fileName}:${first + index}`,
      of,
      expression: pending.trim(),
      expected,
    });
    pending = '';
  });
  if (found.length === 0 || pending !== '') {
    found.push({ at: `${file.fileName}:${first}`, of, expression: pending.trim(), expected: '' });
  }
  return found;
}

function nameOf(node: ts.Node): string {
  const declared = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
  const name = declared && ts.getNameOfDeclaration(declared as ts.Declaration);
  return name?.getText() ?? ts.SyntaxKind[node.kind];
}

/** The identifiers of an expression, whatever they mean there. */
function identifiersOf(expression: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('example.ts', `(${expression}\n)`, ts.ScriptTarget.ES2022, true));
  return names;
}

/**
 * What an expression of a docstring of this repository comes to, as JSON text; `names` are what it can
 * refer to. Nothing else is in its scope but the language.
 */
export function evaluated(expression: string, names: Readonly<Record<string, unknown>>): string {
  const used = [...identifiersOf(expression)].filter((name) => Object.hasOwn(names, name));
  const { outputText } = ts.transpileModule(`(${expression}\n)`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const body = `return ${outputText.trim().replace(/;$/, '')};`;
  const value: unknown = new Function(...used, body)(...used.map((name) => names[name]));
  return String(JSON.stringify(value));
}

/** The functions that an entry point exports, each with whether its docstring has an example. */
export function publicFunctions(
  program: ts.Program,
  path: string,
): { readonly name: string; readonly hasExample: boolean }[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`no module: ${path}`);
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol =
      exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (!(symbol.flags & ts.SymbolFlags.Value) || symbol.valueDeclaration === undefined) return [];
    const type = checker.getTypeOfSymbolAtLocation(symbol, symbol.valueDeclaration);
    if (type.getCallSignatures().length === 0) return [];
    const hasExample = symbol.getJsDocTags(checker).some(({ name }) => name === 'example');
    return [{ name: exported.name, hasExample }];
  });
}
