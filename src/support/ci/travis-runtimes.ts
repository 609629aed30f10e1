import { declare } from '../declare.js';
import type { Slotted } from '../github-workflow/collected.js';
import type { ScalarNode } from '../node.js';
import { settleTool } from '../version-files/plain.js';

/** The keys that carry versions of a language, the engine, and what runs where a job has no script of its own. */
const languages: ReadonlyMap<string, { readonly engine: string; readonly script: string | null }> = new Map([
  ['python', { engine: 'python', script: null }],
  ['node_js', { engine: 'node', script: 'npm test' }],
  ['rvm', { engine: 'ruby', script: 'rake test' }],
  ['go', { engine: 'go', script: 'go test ./...' }],
  ['php', { engine: 'php', script: 'phpunit' }],
  ['jdk', { engine: 'java', script: 'mvn test' }],
  ['elixir', { engine: 'elixir', script: 'mix test' }],
  ['otp_release', { engine: 'erlang', script: null }],
  ['dotnet', { engine: 'dotnet', script: null }],
  ['rust', { engine: 'rust', script: 'cargo test' }],
]);

export const languageKeys: readonly string[] = [...languages.keys(), 'ruby'];

/** Names of languages that differ from the key of their versions. */
const keysOfLanguages: ReadonlyMap<string, string> = new Map([
  ['ruby', 'rvm'],
  ['java', 'jdk'],
  ['erlang', 'otp_release'],
  ['csharp', 'dotnet'],
]);

const entryOf = (language: string) => languages.get(keysOfLanguages.get(language) ?? language);

/** What Travis runs for a language where the file has no `script`. */
export const standardScript = (language: string): string | null => entryOf(language)?.script ?? null;

/** The version of a language that a job of the matrix runs with. */
export function declareLanguage(key: string, node: ScalarNode, file: string): Slotted[] {
  const engine = entryOf(key)?.engine;
  if (!engine) return [];
  const written = engine === 'java' ? node.text.replace(/^[a-z]+(?=\d)/, '') : node.text;
  const settled = /^--?lts|^node$/.test(written)
    ? { version: null, versions: [], pin: 'floating' as const }
    : settleTool(engine, written);
  const declared = { role: 'runtime' as const, engine, ...settled, declared: node.text };
  return [{ slot: `language ${key}`, declaration: declare({ ...declared, at: { file, line: node.line } }) }];
}
