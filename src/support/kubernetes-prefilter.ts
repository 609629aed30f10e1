import { identifyImage } from '../catalog/images.js';
import { type ManifestText, mayHold } from './kubernetes-documents.js';
import { configurationKinds } from './kubernetes-keys.js';
import { endingKinds, servingKinds } from './kubernetes-pods.js';

/** Every kind that runs containers. */
export const workloadKinds: ReadonlySet<string> = new Set([...servingKinds, ...endingKinds]);

/**
 * Whether a document is worth parsing, judged by its text alone: it runs an image that the catalogue knows, or it
 * names environment variables. Parsing costs a hundred times more than looking.
 */
export function holdsContainersOrKeys(document: ManifestText): boolean {
  const { text } = document;
  if (mayHold(document, workloadKinds) && (/\benv["']?[ \t]*:/.test(text) || showsKnownImage(text)))
    return true;
  return (
    mayHold(document, configurationKinds) &&
    /^[ \t]+(?:- )?(?:secretKey:[ \t]*)?["']?[A-Z][A-Z0-9_]*\b|[{,][ \t]*["']?[A-Z][A-Z0-9_]*["']?:/m.test(
      text,
    )
  );
}

/** Whether any `image:` of a text may be a service that the catalogue knows. */
export function showsKnownImage(text: string): boolean {
  const seen = new Set<string>();
  for (const [, image = ''] of text.matchAll(/\bimage["']?[ \t]*:[ \t]*["']?([^\s"'#]+)/gi)) {
    if (seen.has(image)) continue;
    seen.add(image);
    // An expression may hold blanks, so that only its start is seen here.
    if (image.startsWith('$') || /\{\{|<%|\(\(/.test(image) || identifyImage(image)) return true;
  }
  return false;
}
