// Proves `parity-gate probe` on real servers: two that differ in a few settings are reported in exactly these, one
// against itself in nothing, and no password comes out.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engine } from './engines.mjs';
import { freePort, run, temporaryFolder } from './processes.mjs';

const cli = fileURLToPath(new URL('../../lib/src/cli.js', import.meta.url));
const secret = 'tr0ub4dor';

/** Whether the probe says what it should, with what it said where it does not. */
export async function proveProbe(redis) {
  const production = {
    PostgreSQL: await engine('postgresql', null, {
      settings: ['timezone=America/New_York'],
      initdb: locale('de-DE'),
    }),
  };
  const here = {
    PostgreSQL: await engine('postgresql', null, { settings: ['timezone=UTC'], initdb: locale('en-US') }),
  };
  if (redis) {
    production.Redis = await engine('redis', null, { settings: ['--maxmemory-policy', 'allkeys-lru'] });
    here.Redis = await engine('redis', null, { settings: ['--maxmemory-policy', 'noeviction'] });
  }
  const folder = temporaryFolder('probe');
  const file = join(folder, 'production.json');
  const written = await probe(production, folder, ['--write', file]);
  const itself = await probe(production, folder, ['--against', file, '--format', 'json']);
  const other = await probe(here, folder, ['--against', file, '--format', 'json']);
  const text = await probe(here, folder, ['--against', file]);
  const nobody = await run(
    process.execPath,
    [cli, 'probe', `postgresql://user:${secret}@127.0.0.1:${await freePort()}/db`],
    {
      cwd: folder,
      fails: true,
    },
  );
  const wanted = [
    'PostgreSQL TimeZone',
    'PostgreSQL collation',
    ...(redis ? ['Redis maxmemory-policy'] : []),
  ];
  const checks = [
    ['writing ends well', written.status === 0],
    ['against itself nothing differs', itself.status === 0 && found(itself).length === 0],
    [`exactly ${wanted.join(', ')} differ`, other.status === 1 && found(other).join() === wanted.join()],
    [
      'a service that is not there is an error of two lines',
      nobody.status === 2 && /ECONNREFUSED/.test(nobody.stderr),
    ],
    [
      'no password comes out',
      ![written, itself, other, text, nobody].some(({ stdout, stderr }) =>
        `${stdout}${stderr}`.includes(secret),
      ),
    ],
  ];
  const failed = checks.filter(([, holds]) => !holds).map(([name]) => name);
  const shown = text.stdout
    .trim()
    .split('\n')
    .map((line) => `  ${line}`);
  return {
    failed,
    said: [
      ...shown,
      ...(failed.length > 0 ? [written, itself, other, nobody].map((one) => JSON.stringify(one)) : []),
    ],
  };
}

const locale = (name) => ['--locale=C', '--locale-provider=icu', `--icu-locale=${name}`];

function probe(services, cwd, flags) {
  const env = { ...process.env };
  for (const [name, { engine: id, port }] of Object.entries(services))
    env[name] =
      id === 'postgresql'
        ? `postgresql://postgres:${secret}@127.0.0.1:${port}/postgres`
        : `redis://127.0.0.1:${port}`;
  const names = Object.keys(services).flatMap((name) => ['--env', name]);
  return run(process.execPath, [cli, 'probe', ...names, ...flags], { cwd, env, fails: true });
}

const found = ({ stdout }) =>
  JSON.parse(stdout)
    .findings.map(({ fingerprint }) => fingerprint.split('/').slice(-2).join(' '))
    .sort();
