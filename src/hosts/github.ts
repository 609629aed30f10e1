import { join } from 'node:path';
import type { Done, HistoryData, HistoryRequest, Host, Past, Place } from '../model.js';
import { UserError } from '../support/user-error.js';
import type { Api, Patience } from './api.js';
import { secondsNow, sha256 } from './clock.js';
import { type Event, isProposal, isStandingReport, readEvent } from './event.js';
import { findRepository, type Repository, resolveCommit } from './git.js';
import { type CheckPlace, writeCheck } from './github/check.js';
import { writeComment } from './github/comment.js';
import { writeIssue } from './github/issue.js';
import { changedBetween, openRevisions, type Revisions } from './github/revisions.js';
import { writeSuggestions } from './github/suggest.js';
import { refusal, type Writing } from './github/writing.js';
import { lineOfCommits } from './line-of-commits.js';
import type { Runner } from './runner.js';
import { writeWhole } from './written-files.js';

/** What the action was started with. */
export interface ActionRun {
  readonly environment: NodeJS.ProcessEnv;
  /** Inputs by name, without the token. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly token: string | null;
  readonly runner: Runner;
  print(text: string): void;
  /** How long requests may take, where it is not as usual. */
  readonly patience?: Patience;
}

/** The host of the action, with what only the action needs. */
export interface ActionHost extends Host {
  readonly event: Event;
  readonly revisions: Revisions;
  /** Files that were saved, by the name under which they were asked for. */
  readonly saved: ReadonlyMap<string, string>;
  /** Whether there is a token, so that GitHub can be asked. */
  readonly mayAsk: boolean;
  /** Adds a sentence to the log and to the summary. */
  remark(sentence: string): void;
}

/** GitHub Actions: trees from git objects, results to wherever the token may write. */
export function githubHost(run: ActionRun): ActionHost {
  const { environment, runner } = run;
  const event = readEvent(environment);
  const [owner = '', repo = ''] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  const refusals: string[] = [];
  const saved = new Map<string, string>();
  const api = lazyApi(run);
  const repository = repositoryOf(environment);
  const revisions = openRevisions({
    event,
    repository,
    owner,
    repo,
    base: run.inputs.get('base') || null,
    allowUntrusted: run.inputs.get('allow-untrusted') === 'true',
    cache: new Map(),
    api,
    log: runner.log,
  });

  let judged: string | null = null;
  const commit = (): string | null => spokenOf(event, judged, environment) || null;
  const checkName = (name: string): string => (name === environment.GITHUB_JOB ? `${name} findings` : name);

  let asked: Promise<HistoryData> | null = null;
  async function askPast(request: HistoryRequest): Promise<HistoryData> {
    const { actionHistory } = await import('./github/history.js');
    const tree = async () => (await revisions.head()).tree;
    const { token, patience } = run;
    return actionHistory({ environment, token, event, patience, tree }, request);
  }

  const refused = (sentence: string): void => {
    refusals.push(sentence);
    runner.log(sentence);
  };
  async function writing(what: string, permission: string, write: (writing: Writing) => Promise<Done>) {
    const client = await api();
    if (client) return write({ api: client, owner, repo, refused });
    return refusal({ refused }, what, permission, { denied: true, reason: 'no token' });
  }

  return {
    event,
    revisions,
    saved,
    async tree() {
      const head = await revisions.head();
      judged = head.commit;
      return head.tree;
    },
    baseTree: async () => (await revisions.base())?.tree ?? null,
    print: run.print,
    log: runner.log,
    colour: true,
    width: 120,
    annotate: async (annotations) => {
      runner.annotate(annotations);
      return 'done';
    },
    summarize: async (markdown) => (runner.summarize(markdown) ? 'done' : 'unavailable'),
    async comment(marker, markdown, mode) {
      const { pullRequest } = event;
      if (pullRequest === null) return 'unavailable';
      const written = (id: number) => runner.output('comment-id', id);
      return writing('No comment on the pull request', 'pull-requests: write', (to) =>
        writeComment(to, { pullRequest, marker, markdown, mode, written }),
      );
    },
    check: (checkRun) =>
      writing('No check run', 'checks: write', (to) =>
        writeCheck(to, { ...checkRun, name: checkName(checkRun.name) }, checkPlace(run, commit() ?? '')),
      ),
    issue: async (marker, title, markdown, open) => {
      if (!isStandingReport(event)) return 'unavailable';
      return writing('No issue', 'issues: write', (to) => writeIssue(to, { marker, title, markdown, open }));
    },
    async suggest(text, changes) {
      const { pullRequest, head } = event;
      if (pullRequest === null || head === null) return 'unavailable';
      return writing('No suggested changes', 'pull-requests: write', (to) =>
        writeSuggestions(to, { pullRequest, commit: head, text, changes }),
      );
    },
    async save(path, text) {
      const file = join(reportFolder(run), path);
      const done = saveFile(file, text);
      if (done === 'done') saved.set(path, file);
      return done;
    },
    publishes: true,
    refusals: () => refusals,
    remark: refused,
    async changedPaths() {
      const base = isProposal(event) ? await revisions.base() : null;
      return base && changedBetween(await revisions.head(), base);
    },
    revision: () => ({ repository: environment.GITHUB_REPOSITORY || null, commit: commit() }),
    now: secondsNow,
    digest: sha256,
    mayAsk: run.token !== null,
    // Once for a run, whatever a proposed configuration would ask otherwise.
    history(request) {
      asked ??= askPast(request);
      return asked;
    },
    past: async () => pastOf(repository),
    link: (place) => linkTo(place, environment, commit() ?? ''),
  };
}

function pastOf(repository: Repository): Past {
  const here = resolveCommit(repository, 'HEAD');
  return here ? lineOfCommits(repository, here, '') : { unavailable: 'nothing is checked out here' };
}

function repositoryOf({ GITHUB_WORKSPACE: workspace }: NodeJS.ProcessEnv): Repository {
  const repository = workspace ? findRepository(workspace) : null;
  if (repository) return repository;
  throw new UserError(
    'there is no git repository in the workspace',
    'Put actions/checkout before this step; in a container, install git before that.',
  );
}

// Loaded when something is to be written or read there, so that a run without that pays nothing for it.
function lazyApi({ token, environment, patience = {} }: ActionRun): () => Promise<Api | null> {
  let made: Promise<Api> | null = null;
  return async () => {
    if (token === null) return null;
    made ??= import('./api.js').then(({ createApi }) =>
      createApi({
        token,
        baseUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        ...patience,
      }),
    );
    return made;
  };
}

function checkPlace({ environment }: ActionRun, commit: string): CheckPlace {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = environment;
  return {
    head: commit,
    attempt: `${GITHUB_RUN_ID}/${GITHUB_RUN_ATTEMPT}`,
    detailsUrl: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`,
  };
}

function reportFolder({ environment, inputs }: ActionRun): string {
  const named = inputs.get('report');
  if (named) return join(environment.GITHUB_WORKSPACE ?? '.', named);
  return join(environment.RUNNER_TEMP ?? '.', 'parity-gate', inputs.get('name') || 'parity-gate');
}

function saveFile(file: string, text: string): Done {
  try {
    writeWhole(file, text);
    return 'done';
  } catch {
    return 'unavailable';
  }
}

/**
 * The commit that a verdict belongs to: of a pull request its head, where people and branch protection look for it,
 * rather than the merge commit, which is gone with the pull request; else what was judged.
 */
const spokenOf = (event: Event, judged: string | null, { GITHUB_SHA }: NodeJS.ProcessEnv): string =>
  (isProposal(event) ? event.head : judged) ?? GITHUB_SHA ?? '';

function linkTo({ file, line }: Place, environment: NodeJS.ProcessEnv, commit: string): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: slug } = environment;
  if (!server || !slug || !commit) return null;
  const path = file.split('/').map(encodeURIComponent).join('/');
  return `${server}/${slug}/blob/${commit}/${path}#L${line}`;
}
