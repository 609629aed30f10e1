import type { Declaration, Notice, Tree } from '../model.js';
import { type BuiltOn, followBuild } from './compose-build.js';
import type { ComposeService } from './compose-service.js';
import type { ScalarValue } from './compose-value.js';
import { declareImage } from './declare.js';

/** What a service says of itself: what it declares, or why nothing is known. */
export interface Told {
  readonly declaration?: Declaration | null;
  readonly notice?: Notice | null;
}

/** What is known of a service beside its image. */
export type Known = Pick<Declaration, 'name' | 'wiredBy' | 'alternative'>;

/** An image's name says what it is; what it is built on says it where the name does not, or says no version. */
export function identifyService(service: ComposeService, tree: Tree, known: Known): Told {
  const { image, build } = service;
  const named = image && declareNamed(image, known);
  if (!build) return { declaration: named, notice: named ? null : unknownImage(service) };
  if (named?.pin === 'exact') return { declaration: named };
  const built = followBuild(service, build, tree);
  if ('unread' in built) return { declaration: named, notice: named ? null : built };
  return { declaration: declareBuilt(built, known) ?? named };
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

/** An image of which not even the name stands in the repository. */
function unknownImage({ name, image }: ComposeService): Notice | null {
  const path = image?.text.replace(/\$\{[^}]*\}|\$\w+/g, '').split(/[:@]/)[0];
  if (!image || image.complete || path?.replace(/[/}]/g, '')) return null;
  return notice(`the image of the service ${name} is only known at run time`, image.at);
}

const notice = (text: string, at: Notice['at']): Notice => ({ text, at, unread: false });
