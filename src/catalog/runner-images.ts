// As of 2026-08-21: https://github.com/actions/runner-images.

/** A server that comes with GitHub's machine; all are stopped until a step starts them. */
export interface Preinstalled {
  readonly engine: string;
  readonly version: string;
}

const ubuntu = (mysql: string, sqlite: string, postgresql?: string): readonly Preinstalled[] => [
  ...(postgresql ? [{ engine: 'postgresql', version: postgresql }] : []),
  { engine: 'mysql', version: mysql },
  { engine: 'sqlite', version: sqlite },
];

const windows = (postgresql: string): readonly Preinstalled[] => [
  { engine: 'postgresql', version: postgresql },
  { engine: 'mysql', version: '8.0.46' },
  { engine: 'mongodb', version: '7.0.40' },
];

const machines: ReadonlyMap<string, readonly Preinstalled[]> = new Map([
  ['ubuntu-22.04', ubuntu('8.0.46', '3.37.2', '14.24')],
  ['ubuntu-22.04-arm', ubuntu('8.0.46', '3.37.2')],
  ['ubuntu-24.04', ubuntu('8.0.46', '3.45.1', '16.15')],
  ['ubuntu-24.04-arm', ubuntu('8.0.46', '3.45.1')],
  ['ubuntu-26.04', ubuntu('8.4.10', '3.46.1', '18.6')],
  ['ubuntu-26.04-arm', ubuntu('8.4.10', '3.46.1')],
  ['windows-2022', windows('14.24')],
  ['windows-2025', windows('17.11')],
  ['windows-2025-vs2026', windows('17.11')],
]);

const latest: ReadonlyMap<string, string> = new Map([
  ['ubuntu-latest', 'ubuntu-24.04'],
  ['windows-latest', 'windows-2025-vs2026'],
]);

/** Whether a `runs-on` label moves to another machine image by itself, and its servers with it. */
export function runnerLabelMoves(label: string): boolean {
  return latest.has(label);
}

/** The server of that engine on the machine that a `runs-on` label names; null where there is none, or no such label. */
export function preinstalledOnRunner(label: string, engine: string): Preinstalled | null {
  const servers = machines.get(latest.get(label) ?? label) ?? [];
  return servers.find((server) => server.engine === engine) ?? null;
}
