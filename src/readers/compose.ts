import type { Declaration, Notice, Reader, Reading, SourceFile, Tree, Use } from '../model.js';
import { declareServices } from '../support/compose-declare.js';
import { type ComposeDocument, composeDocuments, looksLikeServices } from '../support/compose-file.js';
import { installedService } from '../support/compose-installation.js';
import { completedProduction } from '../support/compose-production.js';
import { type ComposeRequest, readComposeProject } from '../support/compose-project.js';
import { statedPurpose } from '../support/compose-purpose.js';
import type { ComposeService } from '../support/compose-service.js';
import { situate } from '../support/compose-situation.js';
import { globMatcher } from '../support/glob-index.js';
import { at } from '../support/node.js';
import { directoryOf, fileNameOf } from '../support/path.js';
import { Unreadable } from '../support/unreadable.js';

const files = [
  '**/*compose*.{yml,yaml}',
  '**/{docker-,docker.,}stack*.{yml,yaml}',
  '**/{docker,.docker,compose,docker-compose,.devcontainer}/**/*.{yml,yaml}',
  // Templates of frameworks name their compose files after the environment alone.
  '{local,production,staging,dev,development,test,services,infra}.{yml,yaml}',
];

const claims = globMatcher(files);

/** Names that say compose; every other claimed file has to look like it. */
const certain = /(?:^|[._-])(?:docker)?compose(?:[._-][^/]*)?\.ya?ml$|^docker-stack\b/i;

/** Docker Compose files, each for itself: what it declares on its own lines, whatever it is merged with. */
export const compose: Reader = {
  id: 'compose',
  title: 'Compose file',
  spec: 'https://docs.docker.com/reference/compose-file/',
  files,
  usually: 'dev',
  mentions: /\b(?:services|include|image|build)["']?\s*:/,
  read,
};

function read(file: SourceFile, tree: Tree): Reading {
  const isCertain = certain.test(fileNameOf(file.path));
  const isLikely = isCertain || (/^services:/m.test(file.text) && /^[ \t]+(?:image|build):/m.test(file.text));
  const documents = documentsOf(file.path, tree, isLikely);
  if (!documents.some((document) => isCompose(document, isCertain)))
    return isCertain && !documents.some(isAnotherFormat) ? { notices: [noServices(file.path)] } : {};
  const project = readComposeProject(requestOf(file.path, [fileNameOf(file.path)]), tree);
  const beside = servicesBeside(file.path, tree);
  const services = project.all;
  const reading = declareServices({ ...project, services, beside }, tree, { says: statedPurpose(file.text) });
  const own = ownPart(reading, file.path, new Set(project.files));
  return {
    ...own,
    declarations: [...(own.declarations ?? []), ...completedProduction(file.path, tree)],
    uses: installation(services, file.path),
  };
}

/** A file that installs a published product is production for whoever runs it, unless its name says otherwise. */
function installation(services: readonly ComposeService[], path: string): Use[] {
  const product = installedService(services);
  const because = `it installs the published image of ${product?.name} and builds nothing`;
  return product ? [{ file: path, environment: 'prod', because, at: product.at }] : [];
}

/** A file that only may be one is not reported where it is no YAML. */
function documentsOf(path: string, tree: Tree, isLikely: boolean): readonly ComposeDocument[] {
  try {
    return composeDocuments(path, tree) ?? [];
  } catch (error) {
    if (isLikely || !(error instanceof Unreadable)) throw error;
    return [];
  }
}

function isCompose({ services, include }: ComposeDocument, isCertain: boolean): boolean {
  if (isCertain) return services !== null || include !== null;
  return services !== null && looksLikeServices(services);
}

/** Workflows and Kubernetes manifests that are about compose bear its name. */
function isAnotherFormat({ root }: ComposeDocument): boolean {
  return ['jobs', 'apiVersion', 'stages', 'steps', 'tasks'].some((key) => at(root, key) !== null);
}

const noServices = (file: string): Notice => ({
  text: 'defines no services, so it says nothing about what runs',
  at: { file, line: 1 },
  unread: false,
});

/** The services of the folder's default project, which other files of the folder are usually merged with. */
function servicesBeside(path: string, tree: Tree): readonly ComposeService[] {
  const request = requestOf(path, []);
  const { files: usual } = situate(request, tree);
  const isBeside = usual.some((other) => other !== path && directoryOf(other) === directoryOf(path));
  return isBeside ? readComposeProject(request, tree).all : [];
}

/** The project of the named files, or without names the default project of that file's folder. */
function requestOf(path: string, names: readonly string[]): ComposeRequest {
  return {
    directory: directoryOf(path),
    files: names,
    profiles: [],
    services: [],
    variables: new Map(),
    environmentFiles: [],
  };
}

/** What stands in the file itself, or in compose files that no reader would read on their own. */
function ownPart(
  { declarations = [], keys = [], notices = [] }: Reading,
  path: string,
  composeFiles: ReadonlySet<string>,
): Reading {
  const isOwn = (file: string): boolean => file === path || !claims(file);
  const isAdopted = (file: string): boolean => composeFiles.has(file) && !claims(file);
  // A build is declared by the compose file's line, though its image stands in a Dockerfile.
  const isDeclaredHere = ({ at: place, related }: Declaration): boolean =>
    [place, ...related].some(({ file }) => file === path || isAdopted(file));
  return {
    declarations: declarations.filter(isDeclaredHere),
    keys: keys.filter((key) => isOwn(key.at.file)),
    notices: notices.filter((notice) => isOwn(notice.at.file)),
  };
}
