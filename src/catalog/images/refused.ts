/** Words that make an image with an engine's name something beside the engine: a client, a proxy, a console. */
const words = new Set([
  ...['exporter', 'commander', 'express', 'operator', 'proxy', 'client', 'backup', 'backups', 'init'],
  ...['dashboard', 'dashboards', 'kibana', 'connect', 'insight', 'admin', 'ui', 'cli', 'mc', 'metastore'],
  ...['console', 'browser', 'sentinel', 'pgbouncer', 'agent', 'registry', 'rest', 'tools', 'chart', 'charts'],
  ...['bitnamicharts', 'metrics', 'monitor', 'monitoring', 'keeper'],
]);

/** Whether any word of the path's components says that this is no engine. */
export function isRefused(path: readonly string[]): boolean {
  return path.some((component) =>
    component.split(/[-_.]/).some((word) => words.has(word) || word.startsWith('migrat')),
  );
}
