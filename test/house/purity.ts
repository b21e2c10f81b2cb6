import ts from 'typescript';
import { programOf } from './program.js';
import { at, type Source, type Violation } from './sources.js';
import { writesTo } from './writes.js';

/**
 * The names of the language that the library may use without declaring them. Whatever is not here is
 * forbidden: Date, Intl, eval, Function, globalThis, process, console, fetch, setTimeout, performance,
 * crypto, structuredClone, WeakRef and all that a host or a later edition adds.
 */
const LANGUAGE = new Set([
  ...['undefined', 'NaN', 'Infinity', 'arguments'],
  ...[
    'Object',
    'Array',
    'String',
    'Number',
    'Boolean',
    'BigInt',
    'Symbol',
    'RegExp',
    'JSON',
    'Math',
  ],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'Reflect'],
  ...['Uint8Array', 'Int32Array', 'Uint32Array', 'DataView', 'encodeURIComponent'],
  ...['Error', 'TypeError', 'RangeError', 'SyntaxError', 'AggregateError'],
]);

/** Members whose answer depends on the locale, on chance or on what was asked before. */
const FORBIDDEN_MEMBER =
  /^(toLocale\w*|localeCompare|random|lastMatch|\$[1-9]|__proto__|__(define|lookup)[GS]etter__)$/;

/** What may stand at the top of a module: it defines, and does nothing when it is loaded. */
const DEFINITIONS = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
]);

/**
 * Everything impure in the given sources: clock, chance, locale, host, code from strings, and state
 * that outlives a call. Names are resolved with TypeScript's own scopes, so a parameter called `window`
 * is no offence and an aliased global is no way out. What it cannot see is state kept in a closure that
 * a module-level call returns, and a container written to through a local alias.
 */
export function purityViolations(sources: readonly Source[]): readonly Violation[] {
  const { files, checker } = programOf(sources);
  return files.flatMap((file) => [
    ...file.statements.flatMap((statement) => atTheTop(file, statement)),
    ...impureNodes(file, checker),
    ...writesTo(file, checker),
  ]);
}

function atTheTop(file: ts.SourceFile, statement: ts.Statement): readonly Violation[] {
  const where = at(file, statement);
  if (!DEFINITIONS.has(statement.kind))
    return [`${where} a statement runs when the module is loaded`];
  if (!ts.isVariableStatement(statement)) return [];
  if ((statement.declarationList.flags & ts.NodeFlags.BlockScoped) !== ts.NodeFlags.Const) {
    return [`${where} a module-level variable is state: make it a const`];
  }
  return statement.declarationList.declarations.flatMap(({ initializer }) =>
    initializer && isWeak(initializer) ? [`${where} a module-level weak container is a cache`] : [],
  );
}

const isWeak = (expression: ts.Expression): boolean =>
  ts.isNewExpression(expression) && /^Weak(Map|Set|Ref)$/.test(expression.expression.getText());

function impureNodes(file: ts.SourceFile, checker: ts.TypeChecker): readonly Violation[] {
  const violations: Violation[] = [];
  const report = (node: ts.Node, what: string) => violations.push(`${at(file, node)} ${what}`);
  const visit = (node: ts.Node): void => {
    if (isOnlyType(node)) return;
    if (ts.isIdentifier(node) && isReference(node)) {
      const what = foreign(node, file, checker);
      if (what) report(node, what);
    }
    const member = memberName(node);
    if (member !== undefined && FORBIDDEN_MEMBER.test(member)) report(node, `.${member} is impure`);
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) {
      report(node, 'import.meta tells where the module stands');
    }
    if (buildsCode(node)) report(node, 'a function is built from its constructor');
    if (touchesZodGlobals(node, file)) report(node, 'this is global state of zod');
    if (isMutableStatic(node)) report(node, 'a static field that is not readonly is state');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return violations;
}

/** Types say nothing at run time; only what a class extends is a value among them. */
const isOnlyType = (node: ts.Node): boolean =>
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) ||
  (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword);

/** Whether an identifier stands for a value in scope, rather than naming a member or a label. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(
    ts.isMetaProperty(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isNamespaceExport(parent) ||
    ts.isLabeledStatement(parent) ||
    ts.isBreakOrContinueStatement(parent)
  );
}

/** Why a name that no module declares may not be used here, if it may not. */
function foreign(node: ts.Identifier, file: ts.SourceFile, checker: ts.TypeChecker) {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  if (symbol?.declarations?.some((declaration) => declaration.getSourceFile() === file)) {
    return undefined;
  }
  if (!LANGUAGE.has(node.text)) return `${node.text} is not among the names the library may use`;
  const chance = node.text === 'Math' && !ts.isPropertyAccessExpression(node.parent);
  return chance ? 'Math may only be named as Math.member, so that chance shows' : undefined;
}

/** The member a node reads: `x.m`, `x['m']`, `{ m } = x`. */
function memberName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node)) {
    const { argumentExpression: key } = node;
    return ts.isStringLiteralLike(key) ? key.text : undefined;
  }
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

const buildsCode = (node: ts.Node): boolean =>
  (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
  memberName(node.expression) === 'constructor';

function isMutableStatic(node: ts.Node): boolean {
  if (!ts.isPropertyDeclaration(node)) return false;
  const { Static, Readonly } = ts.ModifierFlags;
  return (ts.getCombinedModifierFlags(node) & (Static | Readonly)) === Static;
}

/** zod's settings and its registry of descriptions are global: what one module puts there, all see. */
function touchesZodGlobals(node: ts.Node, file: ts.SourceFile): boolean {
  const importsZod = file.statements.some(
    (each) => ts.isImportDeclaration(each) && /^.zod\b/.test(each.moduleSpecifier.getText()),
  );
  if (!importsZod || !ts.isPropertyAccessExpression(node)) return false;
  return /^(config|globalRegistry|setErrorMap|meta|describe)$/.test(node.name.text);
}
