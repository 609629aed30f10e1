import { dirname } from 'node:path';
import { checked, environment, GitFailure, type Repository, safety } from './git.js';
import { type Prepared, runStream } from './git-stream.js';
import { makeFolder } from './written-files.js';

/** Where a history is fetched from, and with what right. */
export interface Remote {
  /** `https://host/owner/name.git`; a `file:` address only where `allowFiles` is set. */
  readonly url: string;
  readonly token: string | null;
  /** For tests, which have no server: also allows an address on this machine. Nothing else ever sets it. */
  readonly allowFiles?: boolean;
}

const fetchDeadline = 60_000;

/**
 * Makes a bare repository of our own in a folder that is not there yet, without anybody's template and hooks. The
 * user's clone is never changed: fetching into it would deepen it, or make it a partial one.
 * @throws GitFailure
 */
export async function makeStore(folder: string, like: string): Promise<Repository> {
  makeFolder(dirname(folder));
  const store: Repository = { gitDir: folder, root: folder };
  const format = like.length === 64 ? 'sha256' : 'sha1';
  await runStream(
    {
      args: ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, '--', folder],
      command: 'init',
      cwd: dirname(folder),
      env: environment(store),
    },
    { take: () => {} },
  );
  return store;
}

/** What is fetched: branches and all tags by name, or single commits. */
export interface Wanted {
  readonly branches?: readonly string[];
  readonly tags?: boolean;
  readonly commits?: readonly string[];
  /** Whether trees are needed too, to tell which paths a commit changes. */
  readonly trees?: boolean;
}

/**
 * Brings commits, without trees and contents, into a store of our own. This is the one place where git may speak to
 * the network, and to one address alone: one protocol, no redirect, no helper that could know or ask for a password.
 * The token is neither in the address nor in an argument, where every process of the machine could read it, nor in
 * the store's configuration.
 * @throws GitFailure
 */
export async function fetchCommits(store: Repository, remote: Remote, wanted: Wanted): Promise<void> {
  await runStream(prepareFetch(store, remote, wanted), { deadline: fetchDeadline, take: () => {} });
}

/** The fetch, ready to be run: apart, so that a test sees every argument. */
export function prepareFetch(store: Repository, remote: Remote, wanted: Wanted): Prepared {
  const { protocol } = new URL(remote.url);
  const allowed = protocol === 'https:' || (protocol === 'file:' && remote.allowFiles === true);
  if (!allowed)
    throw new GitFailure('fetch', `a history is fetched by https only, not by ${protocol}`, false);
  return {
    args: [
      ...safety(store),
      ...settings(protocol.slice(0, -1)).flatMap((setting) => ['-c', setting]),
      'fetch',
      '--quiet',
      wanted.trees ? '--filter=blob:none' : '--filter=tree:0',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-recurse-submodules',
      '--no-auto-maintenance',
      '--end-of-options',
      remote.url,
      ...references(wanted),
    ],
    command: 'fetch',
    cwd: store.root,
    env: { ...environment(store), ...proxies(), ...credential(remote) },
  };
}

const settings = (protocol: string): string[] => [
  `protocol.${protocol}.allow=always`,
  'http.followRedirects=false',
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=20',
  'credential.helper=',
  'core.askPass=',
  'transfer.bundleURI=false',
  'transfer.credentialsInUrl=die',
  'gc.auto=0',
];

const references = ({ branches = [], tags = false, commits = [] }: Wanted): string[] => [
  ...branches.map((branch) => `+refs/heads/${checkedBranch(branch)}:refs/heads/${branch}`),
  ...(tags ? ['+refs/tags/*:refs/tags/*'] : []),
  ...commits.map((commit) => `+${checked(commit)}:refs/commits/${commit}`),
];

// https://git-scm.com/docs/git-check-ref-format, and nothing that a reference specification takes for a pattern.
function checkedBranch(branch: string): string {
  const bad = /[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\/\/|\.$|\/$|^\/|^-|\.lock(?:\/|$)|(?:^|\/)\./u;
  if (branch === '' || branch.length > 255 || bad.test(branch))
    throw new GitFailure('fetch', 'not the name of a branch', false);
  return branch;
}

// https://git-scm.com/docs/git-config#Documentation/git-config.txt-httplturlgt: "http.<url>.*".
function credential({ url, token }: Remote): NodeJS.ProcessEnv {
  if (token === null) return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}

const proxyNames = [
  'http_proxy',
  'https_proxy',
  'HTTPS_PROXY',
  'all_proxy',
  'ALL_PROXY',
  'no_proxy',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
];

// How this machine reaches the network, as every other program on it does.
const proxies = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    proxyNames.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
