import type { Declaration, Role, SourceFile, Statement, Tree } from '../model.js';
import { declare } from './declare.js';
import { withoutElixirComments } from './elixir-text.js';
import { heldExcept } from './held-settings.js';
import { locatedMatches } from './matches.js';
import { namedByUrl } from './named-url.js';
import { directoryOf, fileNameOf } from './path.js';
import { lineAt } from './plain-text.js';

const adapters: readonly (readonly [role: Role, adapter: RegExp, engine: string])[] = [
  ['database', /^Ecto\.Adapters\.Postgres$/, 'postgresql'],
  ['database', /^Ecto\.Adapters\.MyXQL$/, 'mysql'],
  ['database', /^Ecto\.Adapters\.SQLite3$/, 'sqlite'],
  ['database', /^Ecto\.Adapters\.Tds$/, 'mssql'],
  ['mail', /^(?:Swoosh\.Adapters|Bamboo)\.(?:Local|LocalAdapter)$/, 'console'],
  ['mail', /^(?:Swoosh\.Adapters\.Test|Bamboo\.TestAdapter)$/, 'in-memory'],
  ['mail', /^Swoosh\.Adapters\.(?:AmazonSES|ExAwsAmazonSES)$/, 'ses'],
  ['mail', /^(?:Swoosh\.Adapters|Bamboo)\.\w+$/, 'smtp'],
];

const drivers: readonly (readonly [driver: RegExp, engine: string])[] = [
  [/\{:postgrex\b/, 'postgresql'],
  [/\{:myxql\b/, 'mysql'],
  [/\{:ecto_sqlite3\b/, 'sqlite'],
  [/\{:tds\b/, 'mssql'],
];

const environments = [
  ['dev', 'dev.exs'],
  ['ci', 'test.exs'],
  ['prod', 'prod.exs'],
] as const;

/**
 * What the files of config/ choose: dev.exs, test.exs and prod.exs for their environment, runtime.exs below
 * `config_env() == :prod` for production, config.exs for those that none of these replaces.
 */
export function phoenixConfig(file: SourceFile, tree: Tree): Declaration[] {
  const name = fileNameOf(file.path);
  if (name !== 'config.exs') return statedIn(file);
  const others = [...environments.map(([, other]) => other), 'runtime.exs'].flatMap((other) => {
    const path = [directoryOf(file.path), other].filter(Boolean).join('/');
    return statedIn({ path, text: tree.text(path) ?? '' });
  });
  return elixirAdapters(file, () => null).flatMap((one) => {
    const replacing = others.filter(({ role, name: same }) => role === one.role && same === one.name);
    const replaced = new Set(replacing.flatMap(({ says }) => says?.environment ?? []));
    return heldExcept(replaced, 'no other file of config/ replaces it there').map((says) => ({
      ...one,
      says,
    }));
  });
}

function statedIn(file: SourceFile): Declaration[] {
  const name = fileNameOf(file.path);
  const environment = environments.find(([, other]) => other === name)?.[0];
  const because = `config loads ${name} in it`;
  if (environment) return elixirAdapters(file, () => ({ environment, because }));
  const production = name === 'runtime.exs' ? file.text.search(/config_env\(\) == :prod/) : -1;
  const from = production < 0 ? Number.POSITIVE_INFINITY : lineAt(file.text, production);
  return elixirAdapters(file, (line) => (line > from ? { environment: 'prod', because } : null));
}

/** Adapters and URLs that a file of config/ or a repository module names. */
export function elixirAdapters(file: SourceFile, saysOn: (line: number) => Statement | null): Declaration[] {
  const text = withoutElixirComments(file.text);
  const place = (line: number) => ({ at: { file: file.path, line }, says: saysOn(line) });
  const named = locatedMatches(text, /(?:^|[\s,([])adapter:\s{0,40}([A-Z][\w.]{1,80})/g);
  const urls = locatedMatches(text, /(?:^|[\s,([])url:\s{0,40}"([a-z][\w+]{1,20}:\/\/[^"\n]{0,400})"/g);
  return [
    ...named.flatMap(({ groups: [, adapter = ''], lastLine }) => {
      const [role, , engine] = adapters.find(([, pattern]) => pattern.test(adapter)) ?? [];
      const name = role === 'mail' ? 'mailer' : null;
      return role && engine ? [declare({ role, name, engine, declared: adapter, ...place(lastLine) })] : [];
    }),
    ...urls.flatMap(({ groups: [, url = ''], lastLine }) => {
      const found = namedByUrl(url, 'database');
      return found ? [declare({ ...found, role: 'database', ...place(lastLine) })] : [];
    }),
    // Oban runs its jobs at once where tests tell it to.
    ...locatedMatches(text, /\bOban,[^#]{0,200}?\b(testing:[ \t]*:(?:inline|manual))\b/g).map(
      ({ groups: [, declared = ''], lastLine }) =>
        declare({ role: 'broker', name: 'oban', engine: 'in-process', declared, ...place(lastLine) }),
    ),
  ];
}

/** The driver among an application's dependencies, where no repository module of it names an adapter. */
export function mixDrivers(file: SourceFile, tree: Tree): Declaration[] {
  const folder = directoryOf(file.path);
  const repositories = tree.list([`${folder === '' ? '' : `${folder}/`}{lib,apps}/**/repo.ex`]);
  if (repositories.some((path) => /adapter:[ \t\n]{0,40}Ecto\./.test(tree.text(path) ?? ''))) return [];
  const text = withoutElixirComments(file.text);
  return drivers.flatMap(([pattern, engine]) => {
    const match = pattern.exec(text);
    const at = { file: file.path, line: match ? lineAt(text, match.index) : 1 };
    return match ? [declare({ role: 'database', engine, declared: match[0].slice(1), at })] : [];
  });
}
