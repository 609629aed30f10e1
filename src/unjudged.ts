import type { Notice, Options, Tree } from './model.js';

/**
 * The notices that stop a run: files that cannot be read and that this change brought into that state, because nobody
 * can say what they would have shown. What the base revision already had stops no one, unless the options say so.
 */
export function unjudged(
  notices: readonly Notice[],
  { head, base }: { readonly head: Tree; readonly base: Tree | null },
  { onUnreadable }: Pick<Options, 'onUnreadable'>,
): readonly Notice[] {
  const unread = notices.filter((notice) => notice.unread);
  if (onUnreadable === 'strict') return unread;
  if (onUnreadable === 'warn' || !base) return [];
  return unread.filter(({ at: { file } }) => {
    const now = head.identity(file);
    return now === null || now !== base.identity(file);
  });
}
