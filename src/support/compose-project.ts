import type { Declaration, Notice, Place, Reading, Tree } from '../model.js';
import { declareServices } from './compose-declare.js';
import { environmentFiles } from './compose-environment.js';
import { type Loading, loadLayers } from './compose-load.js';
import { selectServices } from './compose-select.js';
import { type ComposeService, composeService } from './compose-service.js';
import { type ComposeRequest, separated, situate } from './compose-situation.js';
import { resolvePath } from './path.js';

export type { ComposeRequest } from './compose-situation.js';

/** A compose project: what a command starts. */
export interface ComposeProject {
  /** In the order of the files, those that are started. */
  readonly services: readonly ComposeService[];
  /** All of them, the held back ones too. */
  readonly all: readonly ComposeService[];
  readonly notices: readonly Notice[];
  /** Every compose file that took part, in order. */
  readonly files: readonly string[];
  /** The profiles that are on. */
  readonly profiles: readonly string[];
}

/** More than this many values no project merges. */
const budget = 400_000;

/**
 * The project that a `docker compose` command means (https://docs.docker.com/reference/compose-file/): files merged in
 * order, includes, `extends`, variables, profiles.
 * @throws Unreadable where the files expand to more than any project has
 */
export function readComposeProject(
  request: ComposeRequest,
  tree: Tree,
  namedAt: Place | null = null,
): ComposeProject {
  const { files, directory, variables } = situate(request, tree);
  const where = namedAt ?? {
    file: files[0] ?? resolvePath(request.directory, 'compose.yaml') ?? 'compose.yaml',
    line: 1,
  };
  const loading: Loading = { tree, budget: { left: budget }, notices: [], files: new Set() };
  if (files.length === 0) loading.notices.push(noFile(request, where));
  const merged = loadLayers(
    { files, directory, variables, outermost: variables, within: [], namedAt: where },
    loading,
  );
  const environmentFile = environmentFiles(tree, loading.budget);
  const all = [...merged.entries].flatMap(([name, value]) =>
    value.kind === 'map' ? [composeService(name, value, environmentFile)] : [],
  );
  const profiles =
    request.profiles.length > 0 ? request.profiles : separated(variables, 'COMPOSE_PROFILES', ',');
  return {
    services: selectServices(all, profiles, request.services),
    all,
    notices: distinct(loading.notices),
    files: [...loading.files],
    profiles,
  };
}

/** What a started project declares, each at its own line, with `more` merged into every declaration. */
export function declareComposeProject(
  request: ComposeRequest,
  tree: Tree,
  more: Partial<Declaration> = {},
): Reading {
  const project = readComposeProject(request, tree, more.related?.[0]);
  // What is started runs, whatever profile would else hold it back.
  return declareServices({ ...project, profiles: ['*'] }, tree, more);
}

function noFile({ files, directory }: ComposeRequest, at: Place): Notice {
  const looked =
    files.length > 0 ? files.join(', ') : `a compose file in ${directory || 'the root'} or above it`;
  return {
    text: `nothing is known of the compose project: ${looked} is not in the repository`,
    at,
    unread: false,
  };
}

function distinct(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((notice) => [JSON.stringify([notice.text, notice.at]), notice])).values()];
}
