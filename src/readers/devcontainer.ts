import type {
  Declaration,
  EnvironmentKey,
  Notice,
  Place,
  Reader,
  Reading,
  SourceFile,
  Statement,
  Tree,
  Use,
} from '../model.js';
import type { ComposeVariable } from '../support/compose-environment.js';
import { environmentEvidence } from '../support/compose-evidence.js';
import { type ComposeRequest, declareComposeProject } from '../support/compose-project.js';
import { declareImage } from '../support/declare.js';
import { declareDevcontainerBuild } from '../support/devcontainer-build.js';
import { declareFeatures } from '../support/devcontainer-features.js';
import { parseJson } from '../support/json.js';
import { at, entries, items, type Node, text, texts } from '../support/node.js';
import { directoryOf, resolvePath } from '../support/path.js';
import { redact } from '../support/redacted.js';

const files = [
  '**/.devcontainer/devcontainer.json',
  '**/.devcontainer.json',
  '**/.devcontainer/*/devcontainer.json',
];

const says: Statement = { environment: 'dev', because: 'a development container is for development' };

/** Development containers: their image or build, the compose project that they join, what features install. */
export const devcontainer: Reader = {
  id: 'devcontainer',
  title: 'Development container',
  spec: 'https://containers.dev/implementors/json_reference/',
  files,
  usually: 'dev',
  mentions: /"(?:image|docker[Ff]ile|dockerComposeFile|features|build|containerEnv|remoteEnv)"\s*:/,
  read,
};

function read({ path, text: source }: SourceFile, tree: Tree): Reading {
  const root = parseJson(source);
  const built = declareDevcontainerBuild(root, path, tree);
  const project = composeProject(root, path, tree);
  const own = [
    ...(built && 'engine' in built ? [built] : []),
    ...imageOf(root, path),
    ...declareFeatures(at(root, 'features'), path),
  ];
  const variables = variablesOf(root, path);
  const provided = { engines: [...own, ...(project.declarations ?? [])], hosts: new Map<string, string>() };
  const evidence = environmentEvidence({ name: 'devcontainer', environment: variables }, provided);
  const alternative = alternativeOf(path, tree);
  const placed = [...own, ...evidence].map((one): Declaration => ({ ...one, name: null, says, alternative }));
  const failed = built && 'unread' in built ? [built] : [];
  // What is wrong inside the compose files is said where they are read themselves.
  const ofProject = (project.notices ?? []).filter((notice) => notice.at.file === path);
  return {
    declarations: [...placed, ...(project.declarations ?? [])],
    uses: usesOf(root, path),
    keys: [...variables.map(keyOf), ...(project.keys ?? [])],
    notices: [...failed, ...wrongTypes(root, path), ...ofProject],
  };
}

const keyOf = ({ key, at: place }: ComposeVariable): EnvironmentKey => ({
  key,
  at: place,
  says,
  how: 'defined',
});

function imageOf(root: Node, path: string): Declaration[] {
  const image = at(root, 'image');
  const declared = text(image);
  const found = image && declared ? declareImage(declared, { file: path, line: image.line }) : null;
  return found ? [found] : [];
}

const kinds: readonly (readonly [key: string, kind: Node['kind']])[] = [
  ['image', 'scalar'],
  ['dockerFile', 'scalar'],
  ['build', 'map'],
  ['features', 'map'],
  ['containerEnv', 'map'],
  ['remoteEnv', 'map'],
];

function wrongTypes(root: Node, path: string): Notice[] {
  return kinds.flatMap(([key, kind]) => {
    const node = at(root, key);
    if (!node || node.kind === kind) return [];
    const text = `${key} has a type that a development container cannot take`;
    return [{ text, at: { file: path, line: node.line }, unread: false }];
  });
}

/** The compose project that the container is part of, as far as it is started with it. */
function composeProject(root: Node, path: string, tree: Tree): Reading {
  const named = at(root, 'dockerComposeFile');
  if (!named) return {};
  const service = texts(at(root, 'service'));
  const others = at(root, 'runServices');
  const request: ComposeRequest = {
    directory: directoryOf(path),
    files: texts(named),
    profiles: [],
    services: others ? [...service, ...texts(others)] : [],
    variables: new Map(),
    environmentFiles: [],
  };
  return declareComposeProject(request, tree, { says, related: [{ file: path, line: named.line }] });
}

function usesOf(root: Node, path: string): Use[] {
  const named = at(root, 'dockerComposeFile');
  const nodes = named?.kind === 'list' ? items(named) : named ? [named] : [];
  return nodes.flatMap((node) => {
    const file = resolvePath(directoryOf(path), text(node) ?? '/');
    const place: Place = { file: path, line: node.line };
    return file
      ? [{ file, environment: 'dev', because: `the development container of ${path} starts it`, at: place }]
      : [];
  });
}

function variablesOf(root: Node, path: string): ComposeVariable[] {
  return [at(root, 'containerEnv'), at(root, 'remoteEnv')].flatMap((node) =>
    entries(node).map(({ key, line, value }) => {
      const given = text(value);
      const complete = given !== null && !given.includes('${');
      return { key, at: { file: path, line }, value: given === null ? null : redact(given), complete };
    }),
  );
}

/** Several folders with a container each are containers to choose from. */
function alternativeOf(path: string, tree: Tree): string | null {
  const [, parent, name] = /^(.*\.devcontainer\/)([^/]+)\/devcontainer\.json$/.exec(path) ?? [];
  if (!parent || !name) return null;
  const siblings = tree
    .list()
    .filter((other) => other.startsWith(parent) && other.endsWith('devcontainer.json'));
  return siblings.length > 1 ? `development container ${name}` : null;
}
