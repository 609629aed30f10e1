/** Whether a value from outside has a shape. What GitHub or a proxy answers is believed only behind one. */
export type Guard<T> = (value: unknown) => value is T;

type Guarded<F> = { readonly [K in keyof F]: F[K] extends Guard<infer T> ? T : never };

/** A text. */
export const isText: Guard<string> = (value): value is string => typeof value === 'string';

/** A whole number that no arithmetic has rounded. */
export const isInteger: Guard<number> = (value): value is number => Number.isSafeInteger(value);

export const isTruth: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';

/** Anything: for answers that nobody reads. */
export const isAnything: Guard<unknown> = (_): _ is unknown => true;

/** The name of a commit, tree or blob. */
export const isObjectName: Guard<string> = (value): value is string =>
  isText(value) && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);

/** What may be null, or missing. */
export const maybe =
  <T>(guard: Guard<T>): Guard<T | null | undefined> =>
  (value): value is T | null | undefined =>
    value === null || value === undefined || guard(value);

/** A list of nothing but these. */
export const listOf =
  <T>(guard: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every((one) => guard(one));

/** An object with at least these fields. */
export const withFields =
  <F extends Readonly<Record<string, Guard<unknown>>>>(fields: F): Guard<Guarded<F>> =>
  (value): value is Guarded<F> =>
    isRecord(value) &&
    Object.entries(fields).every(([key, guard]) => guard(Object.hasOwn(value, key) ? value[key] : undefined));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
