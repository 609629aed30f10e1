import { makeRepository, type TestRepository } from '../git-repository.js';
import { type Github, startGithub } from '../github/server.js';
import { ada, type State, type Token, tokens } from '../github/state.js';
import type { Commits } from './events.js';

export type Files = Readonly<Record<string, string>>;

/** A repository in which somebody proposes a change, and the GitHub that holds it. */
export interface Scenario {
  readonly github: Github;
  /** The repository with everything in it; what is checked out is the merge that GitHub makes. */
  readonly made: TestRepository;
  readonly commits: Commits;
  /** What actions/checkout leaves with that `fetch-depth`, at that commit. */
  checkout(commit: string, depth?: number): TestRepository;
  end(): Promise<void>;
}

const workflow = (postgres: string): string => `on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    services:
      db:
        image: postgres:${postgres}
      cache:
        image: redis:7
    steps:
      - uses: actions/checkout@v4
      - run: npm test
`;

const compose = (postgres: string): string => `services:
  db:
    image: postgres:${postgres}
  cache:
    image: redis:7
`;

const manifest = (name: string, image: string): string => `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: ${name}}
spec:
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      containers:
        - {name: ${name}, image: "${image}"}
`;

/** A shop whose three environments run the same. */
export const shop = {
  'package.json': '{"name": "shop"}\n',
  '.github/workflows/test.yml': workflow('16'),
  'docker-compose.yml': compose('16'),
  'k8s/production/db.yaml': manifest('db', 'postgres:16'),
  'k8s/production/cache.yaml': manifest('cache', 'redis:7'),
} as const;

/** Changes that somebody may propose. */
export const changes = {
  /** CI falls behind: one finding, high. */
  drift: { '.github/workflows/test.yml': workflow('14') },
  /** Nothing that the gate reads. */
  prose: { 'readme.md': '# Shop\n' },
  /** CI and development each by themselves. */
  both: { '.github/workflows/test.yml': workflow('14'), 'docker-compose.yml': compose('15') },
} as const satisfies Record<string, Files>;

/** Many projects, each with a database in production and one in development. */
export const many = (count: number, postgres: string): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => `services/${named(i)}`).flatMap((folder) => [
      [`${folder}/package.json`, '{"name": "one"}\n'],
      [`${folder}/docker-compose.yml`, `services:\n  db:\n    image: postgres:${postgres}\n`],
      [`${folder}/k8s/production/db.yaml`, manifest('db', 'postgres:16')],
    ]),
  );

/** A word of its own for each number: `qaa`, `qab` … */
const named = (i: number): string =>
  `q${[676, 26, 1].map((unit) => String.fromCodePoint(97 + (Math.floor(i / unit) % 26))).join('')}`;

/** What a scenario differs in. */
export interface Setting {
  readonly base?: Files;
  readonly change?: Files;
  readonly token?: Token;
  readonly fork?: boolean;
  readonly state?: Partial<State>;
}

/** Commits the base, the change on a branch, and the merge of both; starts the stand-in that holds them. */
export async function propose({
  base = shop,
  change = changes.drift,
  token = tokens.full,
  fork = false,
  state = {},
}: Setting = {}): Promise<Scenario> {
  const made = makeRepository();
  const baseTip = made.commit('Start', base);
  made.git('checkout', '-q', '-b', 'topic');
  const head = made.commit('Change', change);
  made.git('checkout', '-q', '--detach', baseTip);
  made.git('merge', '-q', '--no-ff', '-m', 'Merge', head);
  const merge = made.git('rev-parse', 'HEAD');
  made.git('update-ref', 'refs/pull/12/merge', merge);
  const time = '2031-01-01T00:00:00Z';
  const github = await startGithub({
    git: made,
    tokens: new Map([['secret-token', token]]),
    now: () => new Date(time),
    pulls: [
      {
        number: 12,
        title: 'Change',
        user: ada,
        state: 'open',
        createdAt: time,
        mergedAt: null,
        head: { ref: 'topic', sha: head, fork },
        base: { ref: 'main', sha: baseTip },
      },
    ],
    ...state,
  });
  const clones: TestRepository[] = [];
  return {
    github,
    made,
    commits: { base: baseTip, head, merge },
    checkout(commit, depth) {
      // As actions/checkout does it: an empty repository, and the commit fetched by its name.
      const clone = makeRepository();
      clones.push(clone);
      clone.git('remote', 'add', 'origin', `file://${made.root}`);
      const wanted = depth === undefined ? ['+refs/heads/*:refs/remotes/origin/*'] : [`--depth=${depth}`];
      clone.git(
        'fetch',
        '-q',
        ...wanted.filter((one) => one.startsWith('-')),
        'origin',
        commit,
        ...wanted.filter((one) => one.startsWith('+')),
      );
      clone.git('checkout', '-q', '--detach', commit);
      return clone;
    },
    async end() {
      await github.close();
      for (const one of [made, ...clones]) one.remove();
    },
  };
}
