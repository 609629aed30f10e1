import type { Tree } from '../model.js';
import { directoryOf, fileNameOf, resolvePath } from './path.js';
import { perTree } from './per-tree.js';

/** Who in the repository builds a Dockerfile: compose files alone, something else (too), or nothing that names it. */
export type Builder = 'compose' | 'others' | 'nobody';

interface Known {
  readonly byCompose: ReadonlySet<string>;
  /** Texts of compose files that build anything. */
  readonly composeTexts: readonly string[];
  /** Texts of pipelines, scripts and platform files that build images. */
  readonly texts: readonly string[];
  /** Whether production runs containers here: then somebody builds them, if not in the repository. */
  readonly runsContainers: boolean;
}

const composeFiles = ['**/*compose*.{yml,yaml}'];
const otherFiles = [
  '.github/**/*.{yml,yaml}',
  '**/{.gitlab-ci,cloudbuild,cloudbuild.*,buildspec,buildspec.*,skaffold,heroku,render,azure-pipelines}.{yml,yaml}',
  '{.circleci,.tekton}/**/*.{yml,yaml}',
  '**/{Jenkinsfile,Makefile,justfile,Taskfile.yml,package.json,docker-bake.hcl,docker-bake.json,fly.toml,railway.json,railway.toml,captain-definition}',
  '**/*.sh',
];
const builds =
  /docker(?:x|-| |\/| buildx | image )build|build-push-action|buildah|podman build|kaniko|depot build|nerdctl build|dockerfile/i;

const containerPlatforms = [
  '**/{k8s,kubernetes,kustomize,manifests,helm,charts,chart}/**/*.{yml,yaml}',
  '**/{Chart.yaml,Dockerrun.aws.json,config/deploy.yml,.kamal/secrets,*task-definition*.json,*task-def.json}',
];

/** Who builds the Dockerfile of that path. */
export function builderOf(path: string, tree: Tree): Builder {
  const { byCompose, texts, runsContainers } = look(tree);
  if (texts.some((text) => text.includes(wordFor(path)))) return 'others';
  if (!byCompose.has(path)) return 'nobody';
  return runsContainers ? 'others' : 'compose';
}

/** Whether a compose file that builds images may mean this one, also by a name that a variable holds. */
export function composeMayBuild(path: string, tree: Tree): boolean {
  const { byCompose, composeTexts } = look(tree);
  return (
    byCompose.has(path) || composeTexts.some((text) => wordFor(path) !== '' && text.includes(wordFor(path)))
  );
}

/** A Dockerfile of the usual name is rarely named: its folder is, and nothing where it lies in the root. */
function wordFor(path: string): string {
  const name = fileNameOf(path);
  return name === 'Dockerfile' ? fileNameOf(directoryOf(path)) : name;
}

const look = perTree((tree): Known => {
  const textsOf = (globs: readonly string[]) =>
    tree.list(globs).map((path) => ({ path, text: tree.text(path) ?? '' }));
  const compose = textsOf(composeFiles).filter(({ text }) => /^[ \t]*build:/m.test(text));
  return {
    byCompose: new Set(compose.flatMap(({ path, text }) => builtBy(path, text))),
    composeTexts: compose.map(({ text }) => text),
    texts: textsOf(otherFiles).flatMap(({ text }) => (builds.test(text) ? [text] : [])),
    runsContainers: tree.list(containerPlatforms).length > 0,
  };
});

/** Every Dockerfile that the contexts and names of a compose file can mean together. */
function builtBy(path: string, text: string): string[] {
  const values = (key: RegExp): string[] =>
    [...text.matchAll(key)].map((match) => (match[1] ?? '').replace(/^["']|["']$/g, ''));
  const contexts = values(/^[ \t]*(?:build|context):[ \t]+([^\s#]+)/gm);
  const names = ['Dockerfile', ...values(/^[ \t]*dockerfile:[ \t]+([^\s#]+)/gm)];
  return [...new Set(contexts)].flatMap((context) => {
    const folder = resolvePath(directoryOf(path), context);
    return folder === null ? [] : [...new Set(names)].flatMap((name) => resolvePath(folder, name) ?? []);
  });
}
