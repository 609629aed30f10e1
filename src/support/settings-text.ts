import type { SourceFile } from '../model.js';
import { plainText, refuseConflict } from './plain-text.js';

/**
 * A settings file as text that can be looked through line by line.
 * @throws Unreadable where it is no text, or holds a conflict that was committed
 */
export function settingsFile(file: SourceFile): SourceFile {
  const text = plainText(file.text);
  refuseConflict(text);
  return { path: file.path, text };
}
