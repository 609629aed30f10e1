// Servers and interpreters of Debian's suites: packages with all that they need, unpacked into a folder per suite and
// run with that folder as their root, in a mount namespace of their own. Nothing is installed on the machine.
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { notHere } from '../not-here.mjs';
import { run, start, temporaryFolder } from '../processes.mjs';

const mirror = process.env.PROVE_DEBIAN ?? 'http://deb.debian.org/debian';
const cache =
  process.env.PROVE_CACHE ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'parity-gate-prove');
const roots = new Map();
let busy = Promise.resolve();

/** The root folder of a suite with these packages in it. One download at a time. */
export function debianRoot(suite, packages) {
  const key = `${suite} ${packages}`;
  if (!roots.has(key)) {
    const mine = busy.then(() => unpack(suite, packages));
    busy = mine.catch(() => {});
    roots.set(key, mine);
  }
  return roots.get(key);
}

async function unpack(suite, packages) {
  await need();
  // Packages of one suite share a folder where they can live together.
  const root = join(cache, suite, packages.join('+').replaceAll(/[^\w.+-]/g, ''));
  if (existsSync(join(root, '.complete'))) return root;
  const settings = await lists(suite);
  const archives = join(root, '.archives');
  mkdirSync(join(archives, 'partial'), { recursive: true });
  const apt = [
    '-o',
    `Dir::Cache::archives=${archives}`,
    '--yes',
    '--download-only',
    '--no-install-recommends',
  ];
  await run('apt-get', [...settings, ...apt, 'install', ...packages], { limit: 600_000 }).catch((error) => {
    throw notHere(`Debian ${suite} does not give ${packages.join(', ')}: ${error.message.slice(-200)}`);
  });
  for (const name of readdirSync(archives).filter((each) => each.endsWith('.deb')))
    await run('dpkg', ['-x', join(archives, name), root]);
  // Newer suites keep everything below /usr; the links to it belong to a package that nothing here needs.
  for (const name of ['bin', 'sbin', 'lib', 'lib64'])
    if (existsSync(join(root, 'usr', name)) && !existsSync(join(root, name)))
      symlinkSync(`usr/${name}`, join(root, name));
  if (existsSync(join(root, 'bin/dash')) && !existsSync(join(root, 'bin/sh')))
    symlinkSync('dash', join(root, 'bin/sh'));
  mkdirSync(join(root, 'etc'), { recursive: true });
  if (!existsSync(join(root, 'etc/passwd')))
    writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0:root:/tmp:/bin/sh\n');
  for (const folder of ['proc', 'dev', 'tmp']) mkdirSync(join(root, folder), { recursive: true });
  await run('rm', ['-rf', archives]);
  writeFileSync(join(root, '.complete'), '');
  return root;
}

async function need() {
  if (mirror === 'none') throw notHere('only engines from npm were asked for');
  if (process.platform !== 'linux') throw notHere('packages of Debian run on Linux only');
  for (const tool of ['apt-get', 'dpkg', 'unshare', 'chroot'])
    await run('sh', ['-c', `command -v ${tool}`]).catch(() => {
      throw notHere(`${tool}, which unpacks or runs packages of Debian, is not here`);
    });
}

async function lists(suite) {
  const home = join(cache, suite, 'apt');
  mkdirSync(join(home, 'state/lists/partial'), { recursive: true });
  mkdirSync(join(home, 'cache/archives/partial'), { recursive: true });
  writeFileSync(join(home, 'sources.list'), `deb [trusted=yes] ${mirror} ${suite} main\n`);
  writeFileSync(join(home, 'status'), '');
  const settings = {
    'Dir::Etc::sourcelist': join(home, 'sources.list'),
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::State': join(home, 'state'),
    'Dir::State::status': join(home, 'status'),
    'Dir::Cache': join(home, 'cache'),
    'APT::Sandbox::User': 'root',
    'Debug::NoLocking': '1',
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
  if (!existsSync(join(home, '.updated'))) {
    await run('apt-get', [...flags, '-q', 'update'], { limit: 300_000 }).catch((error) => {
      throw notHere(`the packages of Debian ${suite} cannot be listed: ${error.message.slice(-200)}`);
    });
    writeFileSync(join(home, '.updated'), '');
  }
  return flags;
}

// `exec` keeps the process id, so that the server itself is what gets ended.
const enter =
  'mount --rbind /proc "$0/proc" && mount --rbind /dev "$0/dev" && mount --bind "$1" "$0/tmp" && ' +
  'root="$0" && shift && exec chroot "$root" "$@"';

function command(root, shared, program) {
  const user = process.getuid() === 0 ? [] : ['--map-root-user'];
  return ['unshare', [...user, '--mount', 'sh', '-c', enter, root, shared, ...program]];
}

const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/tmp', TZ: 'UTC', LC_ALL: 'C' };

/** A place of this run inside a root: its `/tmp`, and how programs and servers are run there. */
export function within(root, name) {
  const shared = temporaryFolder(name);
  return {
    root,
    /** The folder that programs see as /tmp. */
    shared,
    run: (program, { env, ...options } = {}) =>
      run(...command(root, shared, program), { ...options, env: { ...environment, ...env } }),
    start: (program, { env, ...options }) =>
      start(...command(root, shared, program), { ...options, env: { ...environment, ...env } }),
  };
}
