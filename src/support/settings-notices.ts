import type { Notice, Tree } from '../model.js';
import { modulesOf } from './python-modules.js';
import type { PythonNode } from './python-tree.js';

/** Settings of interest whose statement is no Python: what they set is not known. */
export function brokenSettings(path: string, interest: RegExp, tree: Tree): Notice[] {
  const root = modulesOf(tree).syntax(path);
  return statements(root).flatMap((statement) => {
    const [target] = statement.children;
    if (statement.name !== 'AssignStatement' || !target || !interest.test(target.text)) return [];
    if (!isBroken(statement)) return [];
    const text = `not well-formed Python: what ${target.text.slice(0, 60)} is set to is not known`;
    return [{ text, at: { file: path, line: statement.line }, unread: false }];
  });
}

/** The statements of a module and of its classes. */
function statements(root: PythonNode | null): PythonNode[] {
  return (root?.children ?? []).flatMap((one) =>
    one.name === 'ClassDefinition'
      ? one.children.filter(({ name }) => name === 'Body').flatMap((body) => [...body.children])
      : [one],
  );
}

/** The parser marks what it had to leave out or to make up. */
function isBroken(statement: PythonNode): boolean {
  const open = [statement];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.name === '⚠') return true;
    open.push(...node.children);
  }
  return false;
}
