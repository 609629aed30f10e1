// Servers of this run: in temporary folders, on free ports of the loopback interface, ended by their own process ids.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const running = new Set();
const folders = [];

/** A folder of this run that other users may enter; it is gone at the end. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `parity-prove-${name}-`));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** A port of the loopback interface that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Runs a program to its end; rejects with what it said where it fails, unless `fails` allows that. */
export function run(command, args, { input, fails = false, limit = 120_000, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...options,
    });
    const [stdout, stderr] = [[], []];
    child.stdout.on('data', (bytes) => stdout.push(bytes));
    child.stderr.on('data', (bytes) => stderr.push(bytes));
    if (input !== undefined) child.stdin.end(input);
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (status) => {
      clearTimeout(timer);
      const [out, said] = [stdout, stderr].map((bytes) => Buffer.concat(bytes).toString());
      if (status === 0 || fails) resolve({ status, stdout: out, stderr: said });
      else reject(new Error(`${command} ended with ${status}: ${`${out}\n${said}`.trim().slice(-600)}`));
    });
  });
}

/** Starts a server and waits until `ready` holds; its log is told where it ends before that. */
export async function start(command, args, { ready, signal = 'SIGTERM', seconds = 60, ...options }) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const log = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => log.push(bytes));
  let ended = null;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (status, by) => {
    ended = `ended with ${status ?? by}`;
    running.delete(server);
  });
  const server = {
    pid: child.pid,
    stop: () => stop(child, signal),
    kill: () => stop(child, 'SIGKILL'),
    log: said,
  };
  running.add(server);
  function said() {
    return Buffer.concat(log).toString().trim().slice(-800);
  }
  for (const deadline = Date.now() + seconds * 1000; !(await ready().catch(() => false)); await pause(40)) {
    if (ended !== null) throw new Error(`${command} ${ended}: ${said()}`);
    if (Date.now() > deadline) throw new Error(`${command} did not answer within ${seconds} s: ${said()}`);
  }
  return server;
}

function stop(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 8000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill(signal);
  });
}

/** Whether something accepts connections there. */
export function listens(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A user without rights for servers that refuse to run as root; null where this process is none such. */
export function ordinaryUser() {
  if (process.getuid?.() !== 0) return null;
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((row) => row.split(':'));
  const [, , uid, gid] =
    rows.find(([name]) => name === 'nobody') ?? rows.find(([, , id]) => Number(id) > 0) ?? [];
  if (uid === undefined)
    throw new Error('this machine has no user but root, and PostgreSQL refuses to run as root');
  return { uid: Number(uid), gid: Number(gid) };
}

/** Ends every server of this run and removes its folders. */
export async function cleanUp() {
  await Promise.all([...running].map((server) => server.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

process.once('exit', () => {
  for (const { pid } of running)
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
});
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => cleanUp().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143)));
