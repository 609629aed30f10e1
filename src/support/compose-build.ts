import type { Notice, Place, Tree } from '../model.js';
import type { ComposeBuild } from './compose-service.js';
import { baseOf, type Dockerfile, readDockerfile, targetStage } from './dockerfile.js';
import { resolvePath } from './path.js';
import { Unreadable } from './unreadable.js';

/** The image that a built service starts from in the end. */
export interface BuiltOn {
  /** With every known argument put in. */
  readonly image: string;
  /** As the FROM says it. */
  readonly written: string;
  readonly at: Place;
  readonly related: readonly Place[];
}

interface Source {
  readonly text: string;
  readonly file: string;
  /** What is added to a line of the text to get a line of the file. */
  readonly offset: number;
}

/** Follows `build:` to the FROM that its last (or target) stage is built on; tells where the way ends. */
export function followBuild(build: ComposeBuild, tree: Tree): BuiltOn | Notice {
  const source = sailRuntime(build) ?? inlineSource(build) ?? dockerfileSource(build, tree);
  if ('unread' in source || 'image' in source) return source;
  try {
    return builtOn(source, build) ?? notice('the Dockerfile has no such stage', build.at);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const at = { file: source.file, line: error.line + source.offset };
    return notice(`not followed as a Dockerfile: ${error.message}`, at);
  }
}

const recent = new Map<string, Dockerfile>();

/** Services of one project are often built from one Dockerfile: the last texts are kept apart once. */
function parsed(text: string): Dockerfile {
  const known = recent.get(text) ?? readDockerfile(text);
  if (recent.size >= 8) recent.clear();
  recent.set(text, known);
  return known;
}

/** Laravel Sail keeps its Dockerfiles among the installed packages, in a folder named after the version of PHP. */
function sailRuntime({ context, at }: ComposeBuild): BuiltOn | null {
  const version = /(?:^|\/)vendor\/laravel\/sail\/runtimes\/(\d{1,2}\.\d{1,2})$/.exec(context ?? '')?.[1];
  return version ? { image: `php:${version}`, written: `runtimes/${version}`, at, related: [] } : null;
}

function inlineSource({ inline }: ComposeBuild): Source | null {
  if (!inline) return null;
  const offset = inline.written.includes('\n') ? inline.at.line : inline.at.line - 1;
  return { text: inline.text, file: inline.at.file, offset };
}

function dockerfileSource({ context, dockerfile, at }: ComposeBuild, tree: Tree): Source | Notice {
  const written = dockerfile?.text || 'Dockerfile';
  const file = context === null || dockerfile?.complete === false ? null : resolvePath(context, written);
  const text = file === null ? null : tree.text(file);
  if (file === null) return notice('built from outside the repository: not followed', at);
  if (text === null) return notice(`built from ${file}, which does not exist`, at);
  return { text, file, offset: 0 };
}

function builtOn({ text, file, offset }: Source, build: ComposeBuild): BuiltOn | null {
  const dockerfile = parsed(text);
  const stage = targetStage(dockerfile, build.target?.text || null);
  if (!stage) return null;
  const { image, line, defaultLine, lineage } = baseOf(dockerfile, stage, (key) => build.args.get(key)?.text);
  const place = (lineOf: number): Place => ({ file, line: lineOf + offset });
  const written = lineage.at(-1)?.from ?? image;
  const given = [...written.matchAll(/\$\{?(\w+)/g)].flatMap(([, key = '']) => build.args.get(key)?.at ?? []);
  return {
    image,
    written,
    at: place(line),
    related: [build.at, ...given, ...(defaultLine === null ? [] : [place(defaultLine)])],
  };
}

function notice(text: string, at: Place): Notice {
  return { text, at, unread: false };
}
