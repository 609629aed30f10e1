import type { Declaration } from '../model.js';
import { environmentNamedIn } from './path-environment.js';
import { isEmpty, saysNothing, wordsOf } from './terraform-names.js';

/** A declaration with the folder of the root module that makes it; null where several do. */
export interface Rooted {
  readonly declaration: Declaration;
  readonly root: string | null;
}

/** What an account has many of without any of them being a service of its own. */
const plentiful: ReadonlySet<string> = new Set(
  's3 gcs azure-blob efs sqs sns pubsub kinesis service-bus azure-queue event-hubs'.split(' '),
);
const few = 2;

/**
 * Names that can be matched with what other environments run: many buckets or queues of one deployment are one service,
 * so that none gets a name; databases of different root modules that are only called "db" get their folders' names.
 */
export function namedApart(all: readonly Rooted[]): Declaration[] {
  const counts = new Map<string, number>();
  const roots = new Map<string, Set<string>>();
  for (const { declaration, root } of all) {
    const kind = `${declaration.engine} ${root}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const same = sameName(declaration);
    if (root !== null) roots.set(same, (roots.get(same) ?? new Set()).add(root));
  }
  return all.map(({ declaration, root }) => {
    const { engine, name } = declaration;
    if (plentiful.has(engine) && (counts.get(`${engine} ${root}`) ?? 0) > few)
      return { ...declaration, name: null };
    const others = roots.get(sameName(declaration));
    if (root === null || name === null || !others || others.size < 2 || !saysNothing(name))
      return declaration;
    const own = tellingSegment(root, others);
    return own ? { ...declaration, name: isEmpty(name) ? own : `${own}-${name}` } : declaration;
  });
}

const sameName = ({ role, name }: Declaration): string => `${role} ${name}`;

/** The innermost folder that not all of these roots share, unless it only names an environment. */
function tellingSegment(root: string, others: ReadonlySet<string>): string | null {
  const shared = [...others].map((other) => new Set(other.split('/')));
  const own = root.split('/').filter((segment) => shared.some((segments) => !segments.has(segment)));
  return (
    own.findLast(
      (segment) => !environmentNamedIn(segment) && wordsOf(segment).some((word) => !saysNothing(word)),
    ) ?? null
  );
}
