import type { PythonNode } from './python-tree.js';
import { stringContent } from './python-tree.js';

/** The arguments of a call, by place and by name. */
export interface Arguments {
  readonly positional: readonly PythonNode[];
  readonly named: ReadonlyMap<string, PythonNode>;
}

/** A call that reads an environment variable: its key (where literal) and what it falls back to. */
export interface EnvironmentRead {
  readonly keys: readonly string[];
  readonly fallback: PythonNode | null;
  /** Whether the text of the variable is read as a truth value. */
  readonly asBoolean: boolean;
}

const environmentKey = /^[A-Z][A-Z0-9_]{1,100}$/;

/** Calls whose key is known without being written. */
const usualKeys: readonly (readonly [callee: RegExp, key: string])[] = [
  [/(?:^|\.)(?:dj_database_url|dburl)\.config$|\.(?:db|db_url|dj_db_url)$/, 'DATABASE_URL'],
  [/(?:^|\.)django_cache_url\.config$|\.(?:cache|cache_url|dj_cache_url)$/, 'CACHE_URL'],
  [/(?:^|\.)dj_email_url\.config$|\.(?:email|email_url|dj_email_url)$/, 'EMAIL_URL'],
];

/**
 * Recognizes what reads the environment by the name that it is called by: os.environ.get, os.getenv, django-environ,
 * environs, python-decouple, dj-database-url, django-configurations, and functions of the project that are named
 * after it. Null for every other call.
 */
export function environmentRead(callee: string, call: Arguments): EnvironmentRead | null {
  if (/(?:^|\.)values\.\w+$/.test(callee)) return configurationValue(call);
  const url = usualKeys.find(([pattern]) => pattern.test(callee));
  if (!url && !/(?:env|config|secret|setting)/i.test(callee)) return null;
  const named = literal(call.named.get('env')) ?? literal(call.named.get('var_name'));
  const first = literal(call.positional[0]);
  const key = [named, first].find((one) => one && environmentKey.test(one)) ?? url?.[1];
  if (!key) return null;
  const rest = call.positional.slice(first && environmentKey.test(first) ? 1 : 0);
  return {
    keys: [key],
    fallback: fallbackOf(call, rest),
    asBoolean: /(?:bool|flag)/i.test(`${callee} ${call.named.get('cast')?.text ?? ''}`),
  };
}

/** django-configurations: values.Value("default", environ_name="KEY"); its late binding hardly anybody uses. */
function configurationValue(call: Arguments): EnvironmentRead {
  const name = literal(call.named.get('environ_name'));
  const bare = call.named.get('environ_prefix')?.text === 'None';
  return {
    keys: name ? [bare ? name : `DJANGO_${name}`] : [],
    fallback: fallbackOf(call, call.positional),
    asBoolean: false,
  };
}

const noDefault = new Set(['SetExpression', 'ArrayExpression', 'LambdaExpression', 'DictionaryExpression']);

function fallbackOf({ named }: Arguments, positional: readonly PythonNode[]): PythonNode | null {
  const found = named.get('default') ?? named.get('fallback') ?? positional[0];
  return found && !noDefault.has(found.name) ? found : null;
}

function literal(node: PythonNode | undefined): string | null {
  return node?.name === 'String' ? stringContent(node).text : null;
}
