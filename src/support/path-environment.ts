import type { Environment } from '../model.js';

interface PathStatement {
  readonly environment: Environment;
  readonly word: string;
}

const words: readonly [Environment, RegExp][] = [
  [
    'other',
    /^(?:staging|stage|stg|uat|preview|previews|review|reviewapp|reviewapps|qa|sandbox|preprod|nonprod|demo|loadtest|perf|performance|canary|feature|pullpreview|pr|bootstrap|experimental|exp)$/,
  ],
  ['prod', /^(?:prod|production|prd|live|onprem|selfhost|selfhosted)$/],
  ['ci', /^(?:ci|test|tests|testing|e2e|integration|cypress|playwright|circleci|travis|spec)$/],
  [
    'dev',
    /^(?:dev|develop|development|local|localhost|devcontainer|devcontainers|worktree|override|tilt|vagrant|devstack)$/,
  ],
];

/** Folders that by convention hold what others install or deploy: weaker than a word that names an environment. */
const deployed =
  /^(?:deploy|deployment|deployments|hosting|self|install|installation|onpremise|docs|documentation)$/;
const notTheProduct =
  /^(?:example|examples|sample|samples|playground|contrib|benchmark|benchmarks|perf|research|archive|archived|legacy|deprecated|old)$/;

/** The environment that a word of the path names; the file name first, then the folders from the inside out. */
export function environmentNamedIn(path: string): PathStatement | null {
  const segments = path.split('/');
  for (let index = segments.length - 1; index >= 0; index--) {
    const isProgram = index < segments.length - 1 && programs.test(segments[index - 1] ?? '');
    const found = isProgram ? null : ofSegment(segments[index] ?? '');
    if (found) return found;
  }
  return null;
}

/** What lies below these is called after what it does: `apps/live` is a program, no environment. */
const programs = /^(?:apps|packages|services|libs|modules|projects)$/;

function ofSegment(segment: string): PathStatement | null {
  const parts = wordsOf(segment);
  for (const [environment, pattern] of words) {
    const word = parts.find((part) => pattern.test(part));
    if (word) return { environment, word };
  }
  return null;
}

/** The folder, if any, that by convention holds what gets deployed or installed. */
export function deployedFolder(path: string): string | null {
  const folders = path.split('/').slice(0, -1);
  return folders.find((folder) => wordsOf(folder).some((word) => deployed.test(word))) ?? null;
}

/** The folder, if any, that holds documentation: what runs there builds or shows its pages. */
export function documentationFolder(path: string): string | null {
  const folders = path.split('/').slice(0, -1);
  return folders.find((folder) => /^(?:docs?|documentation)$/i.test(folder)) ?? null;
}

/** The folder, if any, that holds examples and experiments rather than what the product runs. */
export function exampleFolder(path: string): string | null {
  const folders = path.split('/').slice(0, -1);
  return folders.find((folder) => notTheProduct.test(folder.toLowerCase().replace(/^[._]/, ''))) ?? null;
}

const wordsOf = (segment: string): string[] =>
  segment
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
