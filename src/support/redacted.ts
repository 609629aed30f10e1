const values = new WeakMap<Redacted, string>();

/** A value that must not be shown. It prints as `[redacted]` wherever it ends up; `reveal` is the one way to it. */
export interface Redacted {
  toString(): '[redacted]';
  toJSON(): '[redacted]';
}

/** Wraps a value so that it cannot be printed by accident. */
export function redact(value: string): Redacted {
  const wrapped: Redacted = Object.freeze({ toString: hidden, toJSON: hidden });
  values.set(wrapped, value);
  return wrapped;
}

/** The value itself: to look at, never to show. */
export function reveal(wrapped: Redacted): string {
  return values.get(wrapped) ?? '';
}

const hidden = () => '[redacted]' as const;
