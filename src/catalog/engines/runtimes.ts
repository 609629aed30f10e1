import { type Engine, row } from './shape.js';

/** Java counted 1.5 to 1.8 and then went on with 9. */
const withoutOne = (version: string): string =>
  version.startsWith('1.') && version.length > 2 ? version.slice(2) : version;

/** Language runtimes, and backing services that fit no other role. */
export const runtimes: readonly Engine[] = [
  row('node', 'Node.js', 'runtime', 1),
  row('bun', 'Bun', 'runtime', 1),
  row('deno', 'Deno', 'runtime', 1),
  row('python', 'Python', 'runtime', 2),
  row('ruby', 'Ruby', 'runtime', 2),
  row('php', 'PHP', 'runtime', 2),
  row('go', 'Go', 'runtime', 2),
  row('rust', 'Rust', 'runtime', 2),
  row('java', 'Java', 'runtime', 1, { comparable: withoutOne }),
  row('dotnet', '.NET', 'runtime', 1),
  row('elixir', 'Elixir', 'runtime', 2),
  row('erlang', 'Erlang/OTP', 'runtime', 1),
];

/** Backing services with a role of their own. */
export const others: readonly Engine[] = [
  row('zookeeper', 'ZooKeeper', 'other', 2),
  row('etcd', 'etcd', 'other', 2),
  row('consul', 'Consul', 'other', 2),
  row('vault', 'Vault', 'other', 2),
  row('openbao', 'OpenBao', 'other', 1, { family: 'vault' }),
  row('temporal', 'Temporal', 'other', 2),
  row('keycloak', 'Keycloak', 'other', 1),
  row('dex', 'Dex', 'other', 2),
  row('gotenberg', 'Gotenberg', 'other', 1),
  row('tika', 'Tika', 'other', 1),
  row('electric', 'Electric', 'other', 1),
];
