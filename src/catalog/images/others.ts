import type { ImageGroup } from './shape.js';
import { leading, none } from './tags.js';

const plain = (engine: string, names: readonly string[]): ImageGroup => ({ engine, names, version: leading });

/** Backing services with a role of their own. */
export const otherImages: readonly ImageGroup[] = [
  plain('zookeeper', ['zookeeper', 'bitnami/zookeeper']),
  // Their tags count the platform, and ZooKeeper's own version is nowhere.
  { engine: 'zookeeper', names: ['confluentinc/cp-zookeeper', 'wurstmeister/zookeeper'], version: none },
  plain('etcd', ['etcd', 'coreos/etcd', 'etcd-development/etcd', 'bitnami/etcd']),
  plain('consul', ['consul', 'hashicorp/consul', 'bitnami/consul']),
  plain('vault', ['vault', 'hashicorp/vault', 'hashicorp/vault-enterprise', 'bitnami/vault']),
  plain('openbao', ['openbao/openbao']),
  plain('temporal', ['temporalio/auto-setup', 'temporalio/server', 'temporalio/temporal']),
  plain('keycloak', ['keycloak/keycloak', 'jboss/keycloak', 'bitnami/keycloak']),
  plain('dex', ['dexidp/dex']),
  plain('gotenberg', ['gotenberg/gotenberg', 'thecodingmachine/gotenberg']),
  plain('tika', ['apache/tika', 'logicalspark/docker-tikaserver']),
  plain('electric', ['electricsql/electric']),
];
