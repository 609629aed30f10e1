import { engine } from '../engines.js';
import { brokerImages } from './brokers.js';
import { databaseImages } from './databases.js';
import { managedRuntimeImages } from './managed-runtimes.js';
import { mysql } from './mysql.js';
import { otherImages } from './others.js';
import { postgresql } from './postgresql.js';
import { redis } from './redis.js';
import { isRefused } from './refused.js';
import { runtimeImages } from './runtimes.js';
import type { ImageGroup } from './shape.js';
import { storeImages } from './stores.js';

/** Every group of the catalogue. */
export const imageGroups: readonly ImageGroup[] = [
  ...postgresql,
  ...mysql,
  ...databaseImages,
  ...redis,
  ...brokerImages,
  ...storeImages,
  ...otherImages,
  ...runtimeImages,
  ...managedRuntimeImages,
];

const byName = new Map<string, ImageGroup[]>();
for (const group of imageGroups)
  for (const name of group.names) byName.set(name, [...(byName.get(name) ?? []), group]);

/** Groups that anybody's registry may show by a last component; a runtime's name is too common a word for that. */
const byWord = new Map(
  imageGroups
    .filter((group) => !['runtime', 'other'].includes(engine(group.engine).role))
    .flatMap((group) =>
      [...group.names.filter((name) => !name.includes('/')), ...(group.words ?? [])].map(
        (word) => [word, group] as const,
      ),
    ),
);

// Components after which a mirror repeats Docker Hub's names, and Docker's own namespaces per architecture.
const mirrors = new Set([
  ...['library', 'docker.io', 'index.docker.io', 'registry-1.docker.io', 'docker', 'dockerhub', 'docker-hub'],
  ...['docker-remote', 'docker-hub-remote', 'docker-proxy', 'dockerhub-proxy', 'docker-mirror', 'mirror'],
  ...['imported', 'containers', 'cache', 'hub', 'dhi'],
  ...['amd64', 'arm64v8', 'arm32v5', 'arm32v6', 'arm32v7', 'i386', 'ppc64le', 's390x', 'riscv64', 'mips64le'],
]);

/** The groups that a path may belong to, most telling first. */
export function groupsOf(path: readonly string[]): readonly ImageGroup[] {
  for (let from = 0; from < path.length - 1; from++) {
    const groups = byName.get(path.slice(from).map(withoutRenames).join('/'));
    if (groups) return groups;
  }
  const last = path.at(-1) ?? '';
  const before = path.at(-2);
  const official = byName.get(last);
  if (official && (before === undefined || mirrors.has(before))) return official;
  const group = isRefused(path) ? undefined : byWord.get(last);
  return group ? [group] : [];
}

/** Bitnami's catalogue moved twice; the images stayed what they were. */
const withoutRenames = (component: string): string =>
  component === 'bitnamilegacy' || component === 'bitnamisecure' ? 'bitnami' : component;
