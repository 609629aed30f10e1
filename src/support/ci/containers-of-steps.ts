import { at, entries, items, type MapNode, type Node, text } from '../node.js';

/** A step or service of a pipeline that runs each of them in a container. */
export interface ContainerStep {
  readonly name: string | null;
  readonly node: MapNode;
}

/** Steps and services stand in a list, or in a map by name. */
export function containerSteps(node: Node | null): ContainerStep[] {
  const listed = items(node).flatMap((item) =>
    item.kind === 'map' ? [{ name: text(at(item, 'name')), node: item }] : [],
  );
  const named = entries(node).flatMap(({ key, value }) =>
    value.kind === 'map' ? [{ name: key, node: value }] : [],
  );
  return [...listed, ...named];
}
