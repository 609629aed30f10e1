import { TextDecoder } from 'node:util';

/**
 * Released bundles of Kubernetes manifests reach two megabytes. Larger files are no manifests, and reading them is how a
 * run is slowed down on purpose; parsers have lower limits of their own.
 */
export const largestFile = 4 * 1024 * 1024;

/** Either the text of a file or why it has none, as a sentence without its subject. */
export type FileText = { readonly text: string } | { readonly problem: string };

/** Why a file of that size is not read, or null. */
export const sizeProblem = (size: number): string | null =>
  size > largestFile ? `has ${size} bytes; files above ${largestFile} bytes are not read` : null;

/** Decodes what a file holds: UTF-8, or UTF-16 where a byte order mark says so. */
export function decode(bytes: Uint8Array): FileText {
  const text = decoderOf(bytes).decode(bytes);
  if (text.includes('\0')) return { problem: 'is no text: it holds NUL bytes' };
  if (text.startsWith('version https://git-lfs.github.com/spec/'))
    return { problem: 'is a pointer to Git LFS; what it stands for is not in the repository' };
  return { text };
}

// Decoders drop the byte order mark, and put U+FFFD for bytes that are no characters: an odd byte in a comment must
// not hide the rest of the file.
function decoderOf(bytes: Uint8Array): TextDecoder {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le');
  if (mark === 0xfeff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}
