/** Whether a text is the full name of a git object. */
export const isFullName = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
