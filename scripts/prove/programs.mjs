// Probes that are programs: run by an interpreter of the version that they speak of.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { debianRoot, within } from './engines/debian.mjs';
import { choose } from './engines.mjs';
import { notHere } from './not-here.mjs';
import { packageFolder, packagesOf } from './packages.mjs';
import { run, temporaryFolder } from './processes.mjs';

const interpreters = {
  javascript: nodeOf,
  python: pythonOf,
  ruby: debianProgram,
  php: debianProgram,
  java: javaOf,
};

/** What a program prints, and which interpreter ran it. */
export async function runProgram(statement, id, version) {
  const find = interpreters[statement.language];
  if (!find) throw notHere(`no ${statement.language} of the right version is here to run it`);
  const { on, perform } = await find(version, id, statement.language);
  const { stdout, stderr } = await perform(statement.run);
  return { on, seen: spoken(stdout, stderr) };
}

/** Standard output, and of standard error what names an error. */
function spoken(stdout, stderr) {
  const errors = stderr
    .split('\n')
    .filter((line) => /^(Exception in thread "main" )?[\w.]*(Error|Exception)\b/.test(line));
  return [...stdout.split('\n'), ...errors.slice(-1)].filter((line) => line.trim() !== '');
}

const evaluated = (command, flags) => (text) =>
  run(command, [...flags, text], { cwd: temporaryFolder('program'), fails: true });

// Which suite holds which version, oldest first.
const suites = {
  ruby: {
    2.7: ['bullseye', 'ruby2.7'],
    3.1: ['bookworm', 'ruby3.1', 'libc-bin'],
    3.3: ['trixie', 'ruby3.3'],
  },
  php: { 7.4: ['bullseye', 'php7.4-cli'], 8.2: ['bookworm', 'php8.2-cli'], 8.4: ['trixie', 'php8.4-cli'] },
  java: Object.fromEntries(
    [8, 11, 17, 21, 25].map((version) => [version, ['sid', `openjdk-${version}-jdk-headless`]]),
  ),
};

const flags = { ruby: ['-e'], php: ['-d', 'display_errors=1', '-r'] };

/** The place where a version of an interpreter from Debian runs. */
export async function debianPlace(language, wanted) {
  const versions = Object.keys(suites[language]).sort((a, b) => a - b);
  const version = choose(versions, wanted);
  if (version === undefined) throw notHere(`Debian gives no ${language} ${wanted}`);
  const [suite, ...names] = suites[language][version];
  return { version, place: within(await debianRoot(suite, names), language) };
}

async function debianProgram(wanted, _, language) {
  const { version, place } = await debianPlace(language, wanted);
  const program = [`${language}${version}`, ...flags[language]];
  const banner = { ruby: 'puts RUBY_VERSION', php: 'echo PHP_VERSION;' }[language];
  const { stdout } = await place.run([...program, banner]);
  return {
    on: `${language} ${stdout.trim()}`,
    perform: (text) => place.run([...program, text], { fails: true }),
  };
}

async function javaOf(wanted) {
  const { version, place } = await debianPlace('java', wanted);
  const tool = (name) => `/usr/lib/jvm/java-${version}-openjdk-amd64/bin/${name}`;
  const { stdout, stderr } = await place.run([tool('java'), '-version']);
  const full = /version "([^"]+)"/.exec(stdout + stderr)?.[1] ?? version;
  const perform = async (text) => {
    writeFileSync(join(place.shared, 'T.java'), text);
    await place.run([tool('javac'), '-encoding', 'UTF-8', '-d', '/tmp', '/tmp/T.java']);
    return place.run([tool('java'), '-cp', '/tmp', 'T'], { fails: true });
  };
  return { on: `java ${full}`, perform };
}

async function nodeOf(wanted, id) {
  if (id !== 'node')
    return { on: `node ${process.versions.node}`, perform: evaluated(process.execPath, ['-e']) };
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
  return { on: `node ${stdout.trim().slice(1)}`, perform: evaluated(command, ['-e']) };
}

async function pythonOf(wanted, id) {
  if (id === 'python' && choose(pythonVersions(), wanted) === undefined) return debianPython(wanted);
  const command =
    id === 'python' ? pythonAt(choose(pythonVersions(), wanted), wanted) : pythonAt(newestPython());
  const { stdout } = await run(command, ['-c', 'import platform; print(platform.python_version())']);
  return { on: `python ${stdout.trim()}`, perform: evaluated(command, ['-c']) };
}

// What no version that is installed here can run, Debian's newest may.
async function debianPython(wanted) {
  const place = within(await debianRoot('sid', ['python3']), 'python');
  const { stdout } = await place.run(['python3', '-c', 'import platform; print(platform.python_version())']);
  if (choose([stdout.trim()], wanted) === undefined)
    throw notHere(`neither here nor in Debian is Python ${wanted}`);
  return {
    on: `python ${stdout.trim()}`,
    perform: (text) => place.run(['python3', '-c', text], { fails: true }),
  };
}

/** Runs a program on a Python that is not older than this. */
export function python(oldest, program) {
  return run(pythonAt(choose(pythonVersions(), `≥${oldest}`), `≥${oldest}`), ['-c', program]);
}

/** The newest Python that is installed here and is one of these. */
export const pythonHere = (wanted) => {
  const newest = newestPython();
  return pythonAt(newest && choose([newest], wanted), wanted);
};

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
