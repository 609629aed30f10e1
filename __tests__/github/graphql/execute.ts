import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLError, type GraphQLSchema, graphql, parse } from 'graphql';
import type { PullRequest } from '../state.js';
import { connection, connectionErrors, type Range } from './connection.js';
import {
  actor,
  allow,
  deploymentObject,
  environments,
  object,
  pullRequest,
  reference,
  release,
  type Scene,
  workflowRun,
} from './objects.js';

let schema: GraphQLSchema | null = null;

/** GitHub's published schema; read when it is first needed, because that takes half a second. */
export function githubSchema(): GraphQLSchema {
  schema ??= buildSchema(readFileSync('node_modules/@octokit/graphql-schema/schema.graphql', 'utf8'), {
    assumeValidSDL: true,
  });
  return schema;
}

/** A query as the server takes it. */
export interface Query {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a query answers, and what of it GitHub would not have allowed. */
export interface Executed {
  readonly answer: object;
  readonly refused: readonly string[];
}

/** Executes a query; errors come with status 200, as there. */
export async function execute(scene: Scene, { query, variables }: Query): Promise<Executed> {
  try {
    const errors = connectionErrors(githubSchema(), parse(query), variables);
    if (errors.length > 0) return wrong(errors);
  } catch (error) {
    if (error instanceof GraphQLError) return wrong([error]);
    throw error;
  }
  const rootValue = root(scene);
  const result = await graphql({
    schema: githubSchema(),
    source: query,
    rootValue,
    variableValues: variables,
  });
  const errors = result.errors ?? [];
  // Errors of validation have no path; those of resolvers are answers, as GitHub gives them too.
  const refused = errors.filter(({ path }) => path === undefined).map(({ message }) => message);
  const answer = {
    ...('data' in result ? { data: result.data } : {}),
    ...(errors.length > 0 ? { errors: errors.map(spelled) } : {}),
  };
  return { answer: JSON.parse(JSON.stringify(answer)), refused };
}

const wrong = (errors: readonly GraphQLError[]): Executed => ({
  answer: { data: null, errors: errors.map(spelled) },
  refused: errors.map(({ message }) => message),
});

const spelled = ({ message, path, locations, extensions }: GraphQLError): object => ({
  ...(typeof extensions.type === 'string' ? { type: extensions.type } : {}),
  ...(path ? { path } : {}),
  locations,
  message,
});

interface Order {
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
}

/** Sorted by the time in that key; unsorted lists are oldest first, as there. */
function ordered<T>(all: readonly T[], key: (one: T) => string, { orderBy }: Order): T[] {
  const sorted = [...all].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return orderBy?.direction === 'DESC' ? sorted.reverse() : sorted;
}

function root(scene: Scene): object {
  const { state, token } = scene;
  return {
    viewer: () =>
      actor(token.viewer) && { ...actor(token.viewer), __typename: 'User', login: token.viewer.login },
    rateLimit: {
      limit: 1000,
      cost: 1,
      remaining: state.remaining,
      used: 1000 - state.remaining,
      nodeCount: 0,
      resetAt: state.now().toISOString(),
    },
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map((one) => workflowRun(scene, one)),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const isOurs = owner.toLowerCase() === state.owner && name.toLowerCase() === state.name;
      if (isOurs && (!state.isPrivate || Object.keys(token.permissions).length > 0)) return repository(scene);
      throw new GraphQLError(`Could not resolve to a Repository with the name '${owner}/${name}'.`, {
        extensions: { type: 'NOT_FOUND' },
      });
    },
  };
}

function repository(scene: Scene): object {
  const { state } = scene;
  const tags = () => state.tags.map(({ name }) => reference(scene, `refs/tags/${name}`));
  return {
    id: 'R_1',
    databaseId: state.id,
    name: state.name,
    nameWithOwner: `${state.owner}/${state.name}`,
    owner: {
      __typename: 'Organization',
      login: state.owner,
      id: 'O_1',
      url: `https://github.example/${state.owner}`,
    },
    isPrivate: state.isPrivate,
    visibility: state.isPrivate ? 'PRIVATE' : 'PUBLIC',
    isFork: false,
    isArchived: false,
    hasIssuesEnabled: state.hasIssues,
    url: `https://github.example/${state.owner}/${state.name}`,
    defaultBranchRef: () => reference(scene, state.defaultBranch),
    object: (wanted: { oid?: string; expression?: string }) => object(scene, wanted),
    ref: ({ qualifiedName }: { qualifiedName: string }) => reference(scene, qualifiedName),
    refs: ({ refPrefix, ...range }: Range & { refPrefix: string }) =>
      connection(refPrefix.startsWith('refs/tags') ? tags() : [reference(scene, state.defaultBranch)], range),
    environments: (range: Range) => {
      allow(scene, 'actions');
      return connection(environments(scene), range);
    },
    deployments: ({
      environments: names,
      ...args
    }: Range & Order & { environments?: readonly string[] | null }) => {
      allow(scene, 'deployments');
      const wanted = state.deployments.filter(({ environment }) => !names || names.includes(environment));
      const sorted = ordered(wanted, ({ createdAt }) => createdAt, args);
      return connection(
        sorted.map((one) => deploymentObject(scene, one)),
        args,
      );
    },
    pullRequest: ({ number }: { number: number }) => {
      allow(scene, 'pull-requests');
      const found = state.pulls.find((pull) => pull.number === number);
      return found ? pullRequest(scene, found) : null;
    },
    pullRequests: (
      args: Range & Order & { states?: readonly string[] | null; baseRefName?: string | null },
    ) => {
      allow(scene, 'pull-requests');
      const is = ({ mergedAt, state: open }: PullRequest) => (mergedAt ? 'MERGED' : open.toUpperCase());
      const wanted = state.pulls.filter(
        (pull) =>
          (!args.states || args.states.includes(is(pull))) &&
          (!args.baseRefName || args.baseRefName === pull.base.ref),
      );
      const byUpdate = args.orderBy?.field === 'UPDATED_AT';
      const sorted = ordered(
        wanted,
        (pull) => (byUpdate ? (pull.mergedAt ?? pull.createdAt) : pull.createdAt),
        args,
      );
      return connection(
        sorted.map((pull) => pullRequest(scene, pull)),
        args,
      );
    },
    releases: (args: Range & Order) =>
      connection(
        ordered(state.releases, ({ createdAt }) => createdAt, args).map((one) => release(scene, one)),
        args,
      ),
    latestRelease: () => {
      const latest = ordered(state.releases, ({ createdAt }) => createdAt, {}).at(-1);
      return latest ? release(scene, latest) : null;
    },
  };
}
