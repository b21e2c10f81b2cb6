import ts from 'typescript';
import { at, type Violation } from './sources.js';

/** Methods that change the array, map or set they are called on. */
const CHANGING = new Set([
  ...['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill', 'copyWithin'],
  ...['set', 'add', 'delete', 'clear'],
]);

/** Methods that hand out what is inside a container, so that a change to it changes the container. */
const HANDING_OUT = new Set(['get', 'at', 'find', 'findLast']);

/** Functions that change their first argument. */
const CHANGING_THE_FIRST =
  /^(Object\.(assign|definePropert(y|ies)|setPrototypeOf)|Reflect\.(set|defineProperty|deleteProperty|setPrototypeOf))$/;

/** The calls by which a regular expression with the flag g or y remembers where it stopped. */
const REMEMBERING = new Set(['test', 'exec', 'lastIndex']);

/** Every place in a file that changes what is defined at the top of a module, here or elsewhere. */
export function writesTo(file: ts.SourceFile, checker: ts.TypeChecker): readonly Violation[] {
  const violations: Violation[] = [];
  const changed = (target: ts.Expression) => {
    const root = rootOf(target);
    if (root && outlivesCalls(root, target, checker)) {
      violations.push(`${at(file, target)} ${root.text} outlives the call and is written to`);
    }
  };
  const visit = (node: ts.Node): void => {
    for (const target of targetsOf(node)) changed(target);
    const expression = rememberingExpression(node, checker);
    if (expression) {
      violations.push(`${at(file, node)} ${expression} remembers where it stopped (flag g or y)`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return violations;
}

/** The expressions whose value a node changes. */
function targetsOf(node: ts.Node): readonly ts.Expression[] {
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
    return assigned(node.left);
  }
  if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
    return ts.isVariableDeclarationList(node.initializer) ? [] : assigned(node.initializer);
  }
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const steps = [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken];
    return steps.includes(node.operator) ? [node.operand] : [];
  }
  if (ts.isDeleteExpression(node)) return [node.expression];
  if (!ts.isCallExpression(node)) return [];
  const { expression: callee, arguments: given } = node;
  if (CHANGING_THE_FIRST.test(callee.getText())) return given.slice(0, 1);
  const method = ts.isPropertyAccessExpression(callee) && CHANGING.has(callee.name.text);
  return method ? [callee.expression] : [];
}

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

/** The places an assignment writes to, through patterns: `[a.b, { c: d.e }] = …`. */
function assigned(target: ts.Expression): readonly ts.Expression[] {
  if (ts.isArrayLiteralExpression(target)) return target.elements.flatMap(assigned);
  if (ts.isSpreadElement(target)) return assigned(target.expression);
  if (ts.isBinaryExpression(target)) return assigned(target.left);
  if (!ts.isObjectLiteralExpression(target)) return [target];
  return target.properties.flatMap((property) => {
    if (ts.isPropertyAssignment(property)) return assigned(property.initializer);
    if (ts.isSpreadAssignment(property)) return assigned(property.expression);
    return ts.isShorthandPropertyAssignment(property) ? [property.name] : [];
  });
}

/** The name at the root of `name.member[key]!`, also through what a container hands out. */
function rootOf(expression: ts.Expression): ts.Identifier | undefined {
  if (ts.isIdentifier(expression)) return expression;
  if (
    ts.isPropertyAccessExpression(expression) ||
    ts.isElementAccessExpression(expression) ||
    ts.isNonNullExpression(expression) ||
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression)
  ) {
    return rootOf(expression.expression);
  }
  const handedOut =
    ts.isCallExpression(expression) &&
    ts.isPropertyAccessExpression(expression.expression) &&
    HANDING_OUT.has(expression.expression.name.text);
  return handedOut ? rootOf(expression.expression.expression) : undefined;
}

/** Whether a name stands for something defined at the top of a module, imported, or global. */
function outlivesCalls(root: ts.Identifier, target: ts.Expression, checker: ts.TypeChecker) {
  const declaration = declarationOf(root, checker);
  if (!declaration) return true;
  // After `import * as money`, `money.add(a, b)` calls an exported function and changes nothing.
  if (ts.isNamespaceImport(declaration) && target === root) return false;
  return isAtTheTop(declaration);
}

/** Where the module itself declares a name; undefined for a global. */
function declarationOf(name: ts.Identifier, checker: ts.TypeChecker) {
  const file = name.getSourceFile();
  const symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
  return symbol?.declarations?.find((declaration) => declaration.getSourceFile() === file);
}

/** Whether no function, class or block stands between a declaration and its module. */
function isAtTheTop(declaration: ts.Node): boolean {
  for (let node = declaration.parent; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isFunctionLike(node) || ts.isBlock(node) || ts.isClassLike(node)) return false;
    if (ts.isForStatement(node) || ts.isForOfStatement(node) || ts.isForInStatement(node)) {
      return false;
    }
  }
  return true;
}

/** A module-level regular expression with a memory, where its memory is used. */
function rememberingExpression(node: ts.Node, checker: ts.TypeChecker): string | undefined {
  if (!ts.isPropertyAccessExpression(node) || !REMEMBERING.has(node.name.text)) return undefined;
  if (!ts.isIdentifier(node.expression)) return undefined;
  const declaration = declarationOf(node.expression, checker);
  if (!declaration || !ts.isVariableDeclaration(declaration) || !isAtTheTop(declaration)) {
    return undefined;
  }
  const { initializer } = declaration;
  const literal = initializer && ts.isRegularExpressionLiteral(initializer);
  return literal && /\/\w*[gy]\w*$/.test(initializer.text) ? node.expression.text : undefined;
}
