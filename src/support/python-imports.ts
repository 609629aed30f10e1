import type { Frame } from './python-frame.js';
import { type PythonNode, parts } from './python-tree.js';

/** `from .base import *` and `from .base import DATABASES`; what is imported whole holds no setting of its own. */
export function importNames(node: PythonNode, frame: Frame): void {
  const { children } = node;
  if (children[0]?.name !== 'from') return;
  const middle = children.findIndex((one) => one.name === 'import');
  const written = children
    .slice(1, middle)
    .map((one) => one.text)
    .join('');
  const wanted = children.slice(middle + 1).filter(({ name }) => name !== '(' && name !== ')');
  const isWhole = wanted[0]?.name === '*';
  const scope = middle < 0 ? null : frame.resolveImport(written, isWhole);
  if (!scope) return;
  if (isWhole) {
    for (const [name, value] of scope) if (!name.startsWith('_')) frame.locals.set(name, value);
    return;
  }
  for (const [name, , alias] of parts(wanted)) {
    const value = name && scope.get(name.text);
    if (value) frame.locals.set((alias ?? name).text, value);
  }
}
