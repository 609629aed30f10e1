import { engine, isKnownEngine } from '../catalog/engines.js';
import type { Declaration, Notice, Tree } from '../model.js';
import { type BuiltOn, followBuild } from './compose-build.js';
import type { ComposeBuild, ComposeService } from './compose-service.js';
import type { ScalarValue } from './compose-value.js';
import { declare, declareImage } from './declare.js';
import { leadingVersion } from './versions.js';

/** What a service says of itself: what it declares, or why nothing is known. */
export interface Told {
  readonly declaration?: Declaration | null;
  readonly notice?: Notice | null;
  /** Runtimes that a Dockerfile installs in the version that the service names. */
  readonly runtimes: readonly Declaration[];
}

/** What is known of a service beside its image. */
export type Known = Pick<Declaration, 'name' | 'wiredBy' | 'alternative'>;

/** An image's name says what it is; what it is built on says it where the name does not, or says no version. */
export function identifyService(service: ComposeService, tree: Tree, known: Known): Told {
  const { image, build } = service;
  const named = image && declareNamed(image, known);
  if (!build) return { declaration: named, notice: named ? null : unknownImage(service), runtimes: [] };
  if (named?.pin === 'exact') return { declaration: named, runtimes: [] };
  const built = followBuild(build, tree);
  if ('unread' in built) return { declaration: named, notice: named ? null : built, runtimes: [] };
  const declaration = declareBuilt(built, known) ?? named;
  const runtimes = installedRuntimes(build, known).filter(({ engine }) => engine !== declaration?.engine);
  return { declaration, runtimes: declaration && declaration.role !== 'runtime' ? [] : runtimes };
}

function declareNamed(image: ScalarValue, known: Known): Declaration | null {
  const { at, written, related } = image;
  return declareImage(taggedByComment(image), at, { ...known, declared: written, related });
}

function declareBuilt({ image, written, at, related }: BuiltOn, known: Known): Declaration | null {
  return declareImage(image, at, { ...known, declared: written, related });
}

/** Bots that pin an image by its digest keep the tag in a comment behind it: `# 16.2-alpine`, `# tag=16.2`. */
function taggedByComment({ text, comment }: ScalarValue): string {
  const digest = text.indexOf('@');
  const name = text.slice(0, digest);
  const tag = /^(?:tag\s*[:=]\s*|\S*:)?(v?\d[\w.-]{0,127})$/.exec(comment ?? '')?.[1];
  const tagged = name.lastIndexOf(':') > name.lastIndexOf('/');
  return digest < 0 || tagged || !tag ? text : `${name}:${tag}${text.slice(digest)}`;
}

/** `RUBY_VERSION: 3.4.9` for a Dockerfile that installs Ruby itself. */
function installedRuntimes({ args }: ComposeBuild, known: Known): Declaration[] {
  return [...args].flatMap(([key, { text, complete, at, related, written }]) => {
    const name = /^([A-Z]{2,10})_VERSION$/.exec(key)?.[1]?.toLowerCase() ?? '';
    const id = name === 'nodejs' ? 'node' : name === 'golang' ? 'go' : name;
    const version = complete ? leadingVersion(text) : null;
    if (!version || !isKnownEngine(id) || engine(id).role !== 'runtime') return [];
    const declared = `${key}: ${written}`;
    return [declare({ ...known, role: 'runtime', engine: id, version, declared, at, related })];
  });
}

/** An image of which not even the name stands in the repository. */
function unknownImage({ name, image }: ComposeService): Notice | null {
  const path = image?.text.replace(/\$\{[^}]{0,200}\}|\$\w+/g, '').split(/[:@]/)[0];
  if (!image || image.complete || path?.replace(/[/}]/g, '')) return null;
  return notice(`the image of the service ${name} is only known at run time`, image.at);
}

const notice = (text: string, at: Notice['at']): Notice => ({ text, at, unread: false });
