const deepest = 20;

/** How much text values may add: short references to a long value would otherwise grow without end. */
const mostAdded = 1_000_000;

/** A text with its variables put in. */
export interface Interpolated {
  /** References that could not be resolved stand in it as they were written. */
  readonly text: string;
  /** Whether every reference was resolved, by a value or by its default. */
  readonly complete: boolean;
  /** The variables that the text was made of, in order; none of a branch that was not taken. */
  readonly used: readonly string[];
  /** Whether a default (or the lack of a value) decided any part of the text. */
  readonly defaulted: boolean;
}

interface State {
  readonly source: string;
  readonly lookup: (key: string) => string | null | undefined;
  readonly used: string[];
  at: number;
  complete: boolean;
  defaulted: boolean;
  /** Whether what is read now becomes part of the text; a branch that is not taken leaves no trace. */
  live: boolean;
  budget: number;
}

/**
 * Puts variables into a text as Docker Compose and shells do: `$A`, `${A}`, `${A:-default}`, `${A-default}`,
 * `${A:?error}`, `${A?error}`, `${A:+other}`, `${A+other}`, `$$` for a dollar sign, defaults in defaults
 * (https://docs.docker.com/reference/compose-file/interpolation/). Commands (`$(…)`) are never run: they stay.
 */
export function interpolate(
  source: string,
  lookup: (key: string) => string | null | undefined,
): Interpolated {
  const state: State = {
    source,
    lookup,
    used: [],
    at: 0,
    complete: true,
    defaulted: false,
    live: true,
    budget: mostAdded,
  };
  const text = source.includes('$') ? expand(state, 0) : source;
  const { complete, used, defaulted } = state;
  return { text, complete, used: [...new Set(used)], defaulted };
}

/** Reads up to the end, or inside braces up to the one that closes them. */
function expand(state: State, depth: number): string {
  const { source } = state;
  let text = '';
  while (state.at < source.length && !(depth > 0 && source[state.at] === '}')) {
    const plain = /[^$}]+|\}/y;
    plain.lastIndex = state.at;
    const passed = plain.exec(source)?.[0];
    state.at += passed?.length ?? 0;
    text += passed ?? reference(state, depth);
  }
  return text;
}

function reference(state: State, depth: number): string {
  const start = state.at;
  const form = /\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(:?[-?+])?)?/y;
  form.lastIndex = start;
  const [all = '$', dollar, bare, braced, operator] = form.exec(state.source) ?? [];
  state.at += all.length;
  if (dollar) return '$';
  if (bare) return look(state, bare) ?? asWritten(state, start);
  if (!braced || depth >= deepest) return asWritten(state, start);
  if (operator) return withOperator(state, { key: braced, operator, start }, depth);
  return close(state) ? (look(state, braced) ?? asWritten(state, start)) : asWritten(state, start);
}

function withOperator(
  state: State,
  { key, operator, start }: { key: string; operator: string; start: number },
  depth: number,
): string {
  const value = look(state, key);
  const isSet = operator.startsWith(':') ? Boolean(value) : value !== null;
  const takesOther = operator.endsWith('+') ? isSet : operator.endsWith('-') && !isSet;
  const { live } = state;
  state.live = live && takesOther;
  const other = expand(state, depth + 1);
  state.live = live;
  if (!close(state) || (operator.endsWith('?') && !isSet)) return asWritten(state, start);
  if (live && !isSet) state.defaulted = true;
  if (takesOther) return other;
  return operator.endsWith('+') ? '' : (value ?? '');
}

function close(state: State): boolean {
  const closed = state.source[state.at] === '}';
  if (closed) state.at++;
  return closed;
}

function look(state: State, key: string): string | null {
  if (!state.live) return null;
  state.used.push(key);
  const value = state.lookup(key) ?? null;
  state.budget -= value?.length ?? 0;
  return state.budget < 0 ? null : value;
}

function asWritten(state: State, start: number): string {
  if (state.live) state.complete = false;
  return state.source.slice(start, state.at);
}
