import type { Notice } from '../model.js';
import type { Node } from './node.js';

const spoken = { list: 'a list', map: 'a map', scalar: 'a single value' } as const;

/** A notice where a node is there but of another kind than its format says: whatever it holds was not judged. */
export function wrongType(node: Node | null, kind: Node['kind'], path: string, file: string): Notice[] {
  if (!node || node.kind === kind || (node.kind === 'scalar' && node.type === 'null')) return [];
  return [
    {
      text: `${path} is ${spoken[node.kind]} where ${spoken[kind]} belongs; it was not judged`,
      at: { file, line: node.line },
      unread: false,
    },
  ];
}
