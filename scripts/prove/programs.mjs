// Probes that are programs: run by an interpreter of the version that they speak of.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { choose } from './engines.mjs';
import { notHere } from './not-here.mjs';
import { packageFolder, packagesOf } from './packages.mjs';
import { run, temporaryFolder } from './processes.mjs';

const interpreters = {
  javascript: nodeOf,
  python: pythonOf,
};

/** What a program prints, and which interpreter ran it. */
export async function runProgram(statement, id, version) {
  const find = interpreters[statement.language];
  if (!find) throw notHere(`no ${statement.language} of the right version is here to run it`);
  const { on, command, args } = await find(version, id);
  const { stdout, stderr } = await run(command, [...args, statement.run], {
    cwd: temporaryFolder('program'),
    fails: true,
  });
  return { on, seen: spoken(stdout, stderr) };
}

/** Standard output, and of standard error only the last line: an error's name and message. */
function spoken(stdout, stderr) {
  const error = stderr.trim().split('\n').at(-1) ?? '';
  const failed = /^(\w*\.)*\w*(Error|Exception|Warning)\b/.test(error) ? [error] : [];
  return [...stdout.trim().split('\n'), ...failed].filter(Boolean);
}

async function nodeOf(wanted, id) {
  if (id !== 'node') return { on: `node ${process.versions.node}`, command: process.execPath, args: ['-e'] };
  const here = `-${process.platform}-${process.arch}`;
  const names = (await packagesOf('node')).filter((name) => name.endsWith(here));
  const version = choose(
    names.map((name) => name.split('-')[1]).sort((a, b) => a - b),
    wanted,
  );
  if (version === undefined)
    throw notHere(`npm gives no node ${wanted} for ${process.platform}-${process.arch}`);
  const command = join(await packageFolder('node', `node-${version}${here}`), 'bin', 'node');
  const { stdout } = await run(command, ['--version']);
  return { on: `node ${stdout.trim().slice(1)}`, command, args: ['-e'] };
}

async function pythonOf(wanted, id) {
  const command =
    id === 'python' ? pythonAt(choose(pythonVersions(), wanted), wanted) : pythonAt(newestPython());
  const { stdout } = await run(command, ['-c', 'import platform; print(platform.python_version())']);
  return { on: `python ${stdout.trim()}`, command, args: ['-c'] };
}

/** Runs a program on a Python that is not older than this. */
export function python(oldest, program) {
  return run(pythonAt(choose(pythonVersions(), `≥${oldest}`), `≥${oldest}`), ['-c', program]);
}

const newestPython = () => pythonVersions().at(-1);

function pythonAt(version, wanted = '') {
  if (version === undefined) throw notHere(`no Python ${wanted} is installed here`);
  return pythons().get(version);
}

const pythonVersions = () => [...pythons().keys()];

// Versions beside each other: as pyenv keeps them, or as distributions name them.
function pythons() {
  const kept = join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions');
  const found = new Map();
  for (const name of existsSync(kept) ? readdirSync(kept) : [])
    note(found, name, join(kept, name, 'bin/python3'));
  for (const folder of ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'])
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      note(found, /^python(3\.\d+)$/.exec(name)?.[1], join(folder, name));
  const age = (version) => Number(version.split('.')[1]);
  return new Map([...found].sort(([a], [b]) => age(a) - age(b)));
}

function note(found, name, path) {
  const version = /^3\.\d+/.exec(name ?? '')?.[0];
  if (version && existsSync(path) && !found.has(version)) found.set(version, path);
}
