import { GraphQLError } from 'graphql';
import { commitOf, commitsOf, findCommit, history, pullCommits } from '../commits.js';
import { statusId } from '../rest/deployments.js';
import type {
  Commit,
  Deployment,
  DeploymentStatus,
  Permission,
  Person,
  PullRequest,
  Release,
  Review,
  State,
  Token,
  User,
} from '../state.js';
import { connection, type Range } from './connection.js';

/** What resolvers need: the state, and what whoever asks may see. */
export interface Scene {
  readonly state: State;
  readonly token: Token;
}

const url = ({ owner, name }: State, rest: string): string =>
  `https://github.example/${owner}/${name}/${rest}`;
const id = (kind: string, key: string | number): string =>
  Buffer.from(`${kind}:${key}`).toString('base64url');

/** @throws GraphQLError as GitHub words it, where the token lacks the permission and the repository is private */
export function allow({ state, token }: Scene, permission: Permission): void {
  if (state.isPrivate && !token.permissions[permission])
    throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } });
}

/** GraphQL names apps without the `[bot]` of REST. */
export const actor = (user: User | null | undefined) =>
  user && {
    __typename: user.type,
    id: id('user', user.id),
    databaseId: user.id,
    login: user.login.replace(/\[bot\]$/, ''),
    url: `https://github.example/${encodeURIComponent(user.login)}`,
  };

const person = ({ name, email, date, user }: Person) => ({
  name,
  email,
  date,
  user: user?.type === 'User' ? actor(user) : null,
});

/** A commit. */
export const commit = (scene: Scene, one: Commit): object => ({
  __typename: 'Commit',
  id: id('commit', one.sha),
  oid: one.sha,
  abbreviatedOid: one.sha.slice(0, 7),
  message: one.message,
  messageHeadline: one.message.split('\n')[0],
  messageBody: one.message.split('\n').slice(1).join('\n').trim(),
  committedDate: one.committer.date,
  authoredDate: one.author.date,
  author: person(one.author),
  authors: (range: Range) => {
    const others = one.message.matchAll(/^Co-authored-by: (.*) <(.*)>$/gim);
    const more = [...others].map(([, name, email]) => ({ name, email, user: null }));
    return connection([person(one.author), ...more], range);
  },
  committer: person(one.committer),
  url: url(scene.state, `commit/${one.sha}`),
  parents: (range: Range) =>
    connection(
      one.parents.flatMap((sha) => findCommit(scene.state, sha) ?? []).map((parent) => commit(scene, parent)),
      range,
    ),
  history: ({ since, until, ...range }: Range & { since?: string; until?: string }) =>
    connection(
      history(scene.state, one.sha)
        .filter(({ committer: { date } }) => (!since || date >= since) && (!until || date <= until))
        .map((before) => commit(scene, before)),
      range,
    ),
  associatedPullRequests: (range: Range) => {
    allow(scene, 'pull-requests');
    const holding = scene.state.pulls.filter(
      (pull) =>
        pull.mergeCommit === one.sha || pullCommits(scene.state, pull).some(({ sha }) => sha === one.sha),
    );
    return connection(
      holding.map((pull) => pullRequest(scene, pull)),
      range,
    );
  },
  deployments: (range: Range) => {
    allow(scene, 'deployments');
    const ours = scene.state.deployments.filter(({ sha }) => sha === one.sha);
    return connection(
      ours.map((deployment) => deploymentObject(scene, deployment)),
      range,
    );
  },
});

/** A file's content. */
function blob({ state }: Scene, sha: string): object | null {
  if (!/^[0-9a-f]{40}$/.test(sha) || !state.git) return null;
  try {
    if (state.git.git('cat-file', '-t', sha) !== 'blob') return null;
  } catch {
    return null;
  }
  const bytes = state.git.blob(sha);
  const isBinary = bytes.includes(0);
  return {
    __typename: 'Blob',
    id: id('blob', sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > 512 * 1024,
    text: isBinary ? null : bytes.toString('utf8').slice(0, 512 * 1024),
  };
}

/** The object behind a name, or null. */
export function object(
  scene: Scene,
  { oid, expression }: { oid?: string; expression?: string },
): object | null {
  const sha = oid ?? (expression === undefined ? null : commitOf(scene.state, expression));
  const found = sha === null ? undefined : findCommit(scene.state, sha);
  return found ? commit(scene, found) : blob(scene, sha ?? '');
}

/** A branch or tag. */
export function reference(scene: Scene, name: string): object | null {
  const target = object(scene, { expression: name });
  const bare = name.replace(/^refs\/(?:heads|tags)\//, '');
  const prefix =
    name.startsWith('refs/tags/') || scene.state.tags.some((tag) => tag.name === bare)
      ? 'refs/tags/'
      : 'refs/heads/';
  return target && { id: id('ref', bare), name: bare, prefix, target };
}

const deploymentStates: Readonly<Record<DeploymentStatus['state'], string>> = {
  success: 'ACTIVE',
  failure: 'FAILURE',
  error: 'ERROR',
  inactive: 'INACTIVE',
  in_progress: 'IN_PROGRESS',
  queued: 'QUEUED',
  pending: 'PENDING',
};

/** A deployment. */
export function deploymentObject(scene: Scene, one: Deployment): object {
  const status = (
    { state, createdAt, creator = one.creator ?? undefined }: DeploymentStatus,
    index: number,
  ) => ({
    id: id('deployment-status', statusId(one.id, index)),
    state: state.toUpperCase(),
    createdAt,
    updatedAt: createdAt,
    environment: one.environment,
    creator: actor(creator),
    logUrl: one.run === undefined ? null : url(scene.state, `actions/runs/${one.run}/job/1`),
    deployment: () => deploymentObject(scene, one),
  });
  const latest = one.statuses.at(-1);
  const statuses = one.statuses.map(status).reverse();
  return {
    id: id('deployment', one.id),
    databaseId: one.id,
    environment: one.environment,
    originalEnvironment: one.environment,
    latestEnvironment: one.environment,
    task: one.task ?? 'deploy',
    payload: one.payload ?? null,
    commitOid: one.sha,
    commit: () => object(scene, { oid: one.sha }),
    ref: () => reference(scene, one.ref),
    createdAt: one.createdAt,
    updatedAt: latest?.createdAt ?? one.createdAt,
    creator: actor(one.creator),
    state: latest ? deploymentStates[latest.state] : 'PENDING',
    latestStatus: statuses[0] ?? null,
    statuses: (range: Range) => connection(statuses, range),
  };
}

const review = (scene: Scene, pull: PullRequest, one: Review): object => ({
  id: id('review', one.id),
  databaseId: one.id,
  body: one.body,
  state: one.state,
  author: actor(one.user),
  submittedAt: one.state === 'PENDING' ? null : one.submittedAt,
  createdAt: one.submittedAt,
  commit: () => object(scene, { oid: one.commit }),
  pullRequest: () => pullRequest(scene, pull),
});

/** A pull request. */
export function pullRequest(scene: Scene, pull: PullRequest): object {
  const { state } = scene;
  return {
    __typename: 'PullRequest',
    id: id('pull', pull.number),
    databaseId: pull.number,
    number: pull.number,
    title: pull.title,
    author: actor(pull.user),
    state: pull.mergedAt ? 'MERGED' : pull.state.toUpperCase(),
    merged: pull.mergedAt !== null,
    mergedAt: pull.mergedAt,
    mergedBy: actor(pull.mergedBy),
    closed: pull.state === 'closed',
    closedAt: pull.state === 'closed' ? pull.mergedAt : null,
    createdAt: pull.createdAt,
    updatedAt: pull.mergedAt ?? pull.createdAt,
    baseRefName: pull.base.ref,
    baseRefOid: pull.base.sha,
    headRefName: pull.head.ref,
    headRefOid: pull.head.sha,
    isCrossRepository: pull.head.fork ?? false,
    isDraft: false,
    url: url(state, `pull/${pull.number}`),
    mergeCommit: () => (pull.mergeCommit ? object(scene, { oid: pull.mergeCommit }) : null),
    commits: (range: Range) =>
      connection(
        pullCommits(state, pull).map((one) => ({
          id: id('pull-commit', one.sha),
          commit: commit(scene, one),
        })),
        range,
      ),
    reviews: ({ states, ...range }: Range & { states?: readonly string[] | null }) =>
      connection(
        state.reviews
          .filter((one) => one.on === pull.number && (!states || states.includes(one.state)))
          .map((one) => review(scene, pull, one)),
        range,
      ),
    timelineItems: (range: Range) =>
      connection(
        pull.enqueuedBy
          ? [
              {
                __typename: 'AddedToMergeQueueEvent',
                id: id('event', pull.number),
                enqueuer: actor(pull.enqueuedBy),
              },
            ]
          : [],
        range,
      ),
  };
}

/** A release. */
export const release = (scene: Scene, one: Release): object => ({
  id: id('release', one.id),
  databaseId: one.id,
  name: one.name,
  tagName: one.tag,
  createdAt: one.createdAt,
  publishedAt: one.publishedAt,
  isPrerelease: one.prerelease ?? false,
  isDraft: one.draft ?? false,
  isLatest: false,
  author: one.author.type === 'User' ? actor(one.author) : null,
  tag: () => reference(scene, `refs/tags/${one.tag}`),
  tagCommit: () => object(scene, { expression: `refs/tags/${one.tag}` }),
});

/** The environments that exist, and those that were deployed to. */
export function environments({ state }: Scene): object[] {
  const known = new Map(state.environments.map((one) => [one.name, one]));
  for (const { environment: name } of state.deployments) if (!known.has(name)) known.set(name, { name });
  return [...known.values()].map(({ name, reviewers, preventSelfReview = false }) => ({
    id: id('environment', name),
    name,
    protectionRules: (range: Range) =>
      connection(
        reviewers === undefined
          ? []
          : [
              {
                preventSelfReview,
                reviewers: (inner: Range) =>
                  connection(
                    Array.from({ length: reviewers }, () => ({ __typename: 'User', login: 'reviewer' })),
                    inner,
                  ),
              },
            ],
        range,
      ),
  }));
}

/** The workflow run with that id of a node. */
export function workflowRun({ state }: Scene, node: string): object | null {
  const run = state.runs.find((one) => nodeIdOf(one.id) === node);
  return run
    ? {
        __typename: 'WorkflowRun',
        id: node,
        databaseId: run.id,
        event: run.event,
        deploymentReviews: (range: Range) =>
          connection(
            (run.approvedBy ?? []).map((user) => ({ state: 'APPROVED', user: actor(user) })),
            range,
          ),
      }
    : null;
}

/** The id of a workflow run as a node, as REST gives it too. */
export const nodeIdOf = (run: number): string => id('run', run);

/** Newest first. */
export const allCommits = ({ state }: Scene): Commit[] => [...commitsOf(state).values()];
