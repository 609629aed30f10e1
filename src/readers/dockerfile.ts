import type { Declaration, Reader, Reading, SourceFile, Statement, Tree } from '../model.js';
import { declareImage } from '../support/declare.js';
import { baseOf, type Dockerfile, readDockerfile, type Stage } from '../support/dockerfile.js';
import { builderOf, composeMayBuild } from '../support/dockerfile-builders.js';
import { installedRuntimes } from '../support/dockerfile-runtimes.js';
import { builtOnAnother, unversionedRuntimes } from '../support/dockerfile-stages.js';
import { directoryOf, fileNameOf } from '../support/path.js';
import { environmentNamedIn } from '../support/path-environment.js';

/** What builds the pages that another runtime serves decides what browsers get, so its version counts as well. */
const assets = new Set(['node', 'bun', 'deno']);

/**
 * Dockerfiles: the runtime that the production image is built on. What only builds it declares nothing, unless it
 * builds the pages, or the image has no runtime of its own: then the Go, Rust or Node that made its programs is what
 * production runs.
 */
export const dockerfile: Reader = {
  id: 'dockerfile',
  title: 'Dockerfile',
  spec: 'https://docs.docker.com/reference/dockerfile/',
  files: [
    '**/{Dockerfile,Dockerfile.*,Dockerfile-*,Dockerfile_*,*.Dockerfile,*.dockerfile,dockerfile}',
    '**/{Containerfile,Containerfile.*,*.Containerfile}',
  ],
  usually: 'prod',
  mentions: /^[ \t]*FROM[ \t]/im,
  read: (file, tree) =>
    /\.(?:md|dockerignore|txt|sh|py|[cm]?[jt]s)$/.test(file.path) ? {} : read(file, tree),
};

function read(file: SourceFile, tree: Tree): Reading {
  const parsed = readDockerfile(file.text);
  const stage = productionStage(parsed);
  if (!stage) return {};
  const builder = builderOf(file.path, tree);
  // A compose file declares what it builds itself, with the environment that it is for.
  if (builder === 'compose') return {};
  const says =
    besideProduction(file.path, tree) ??
    ofTool(file.path) ??
    (builder === 'nobody' ? builtByNobody(file.path) : null);
  const behind = runtimesBehind(parsed, stage, file.path, new Set([stage]));
  const declared = runtimesOf(parsed, stage, file.path);
  const own = declared.length > 0 ? declared : packaged(parsed, stage, file.path, behind);
  if (own.some(({ role }) => role !== 'runtime') && composeMayBuild(file.path, tree)) return {};
  const engines = new Set(own.map(({ engine }) => engine));
  const copied = behind.filter(
    ({ engine }) => own.length === 0 || (assets.has(engine) && !engines.has(engine)),
  );
  const declarations = [
    ...[...own, ...copied].map((one) => ({ ...one, says })),
    ...builtOnAnother(own, behind),
  ];
  return declarations.length === 0 && !baseOf(parsed, stage).complete
    ? { notices: [unknownBase(parsed, stage, file.path)] }
    : { declarations };
}

/** The last stage that is built on its own, but a stage called production before one called dev or test. */
function productionStage({ stages }: Dockerfile): Stage | null {
  const named = (words: RegExp) => (stage: Stage) => words.test(stage.name ?? '');
  const isOther = named(/(?:^|[-_])(?:dev|development|tests?|testing|ci|lint|debug|e2e)(?:[-_]|$)/i);
  const last = stages.at(-1);
  if (!last || !isOther(last)) return last ?? null;
  const production = stages.findLast(
    named(/(?:^|[-_])(?:prod|production|release|runner|runtime)(?:[-_]|$)/i),
  );
  return production ?? last;
}

/** What the stage is built on, and the runtimes that it installs beside. */
function runtimesOf(parsed: Dockerfile, stage: Stage, file: string): Declaration[] {
  const { image, line, defaultLine, lineage } = baseOf(parsed, stage);
  const written = lineage.at(-1)?.from ?? image;
  const related = defaultLine === null ? [] : [{ file, line: defaultLine }];
  const base = declareImage(image, { file, line }, { declared: written, related });
  if (base && base.role !== 'runtime') return base.role === 'other' ? [] : [base];
  return [...(base ? [base] : []), ...installedRuntimes(parsed, lineage, file, base?.engine ?? null)];
}

/** The runtimes of the building stages that the stage itself has from its distribution, in whatever version that is. */
const packaged = (parsed: Dockerfile, stage: Stage, file: string, behind: readonly Declaration[]) =>
  unversionedRuntimes(baseOf(parsed, stage).lineage, new Set(behind.map(({ engine }) => engine)), file);

/** The runtimes of the stages that a stage takes its files from, over stages that only pass them on. */
function runtimesBehind(parsed: Dockerfile, stage: Stage, file: string, seen: Set<Stage>): Declaration[] {
  const sources = baseOf(parsed, stage).lineage.flatMap((one) => copiedStages(parsed, one));
  return sources.flatMap((source) => {
    if (seen.has(source)) return [];
    seen.add(source);
    const own = runtimesOf(parsed, source, file).filter(({ role }) => role === 'runtime');
    return own.length > 0 ? own : runtimesBehind(parsed, source, file, seen);
  });
}

function copiedStages({ stages }: Dockerfile, stage: Stage): Stage[] {
  const names = new Set(stage.copies.map(({ from }) => from.toLowerCase()));
  return stages.filter(
    (one, index) => names.has(one.name?.toLowerCase() ?? '\n') || names.has(String(index)),
  );
}

/** A `Dockerfile` beside a `Dockerfile.production` is not the production's. */
function besideProduction(path: string, tree: Tree): Statement | null {
  const folder = directoryOf(path);
  const name = fileNameOf(path);
  if (!/^(?:Docker|Container)file$/.test(name)) return null;
  const inFolder = folder === '' ? '' : `${folder}/`;
  const other = [
    'Dockerfile.production',
    'Dockerfile.prod',
    'production.Dockerfile',
    'prod.Dockerfile',
    'Dockerfile-prod',
  ].find((one) => tree.has(`${inFolder}${one}`));
  return other ? { environment: 'dev', because: `${other} beside it is production's` } : null;
}

/** What lies among tools is an image for a chore: a migration, a check. */
function ofTool(path: string): Statement | null {
  const folder = path.split('/').find((part) => /^(?:bin|tools?|hack)$/.test(part));
  return folder ? { environment: 'other', because: `it is the image of a tool in ${folder}/` } : null;
}

/** A Dockerfile of a name of its own is for somebody who names it. */
function builtByNobody(path: string): Statement | null {
  const name = fileNameOf(path);
  if (/^(?:Docker|Container)file$/.test(name) || environmentNamedIn(path)) return null;
  return { environment: 'other', because: `nothing in the repository builds ${name}` };
}

function unknownBase(parsed: Dockerfile, stage: Stage, file: string) {
  const { line } = baseOf(parsed, stage);
  return { text: 'the base image is only known when it is built', at: { file, line }, unread: false };
}
