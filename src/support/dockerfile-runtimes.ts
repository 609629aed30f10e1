import type { Declaration } from '../model.js';
import { declare } from './declare.js';
import type { Dockerfile, Stage, Variable } from './dockerfile.js';
import { interpolate } from './interpolation.js';
import { settleTool } from './version-files/plain.js';

/** Packages and set-up scripts that carry a runtime's version in their name. */
const packages: readonly (readonly [engine: string, pattern: RegExp, isScript?: true])[] = [
  ['node', /\b(?:setup|node)_(\d{1,2})\.x\b/, true],
  ['node', /\bnodejs-?(\d{2})\b/],
  ['java', /\bjava-(\d{1,2})-(?:openjdk|amazon)/],
  ['java', /\bopenjdk-?(\d{1,2})-(?:jdk|jre)\b/],
  ['java', /\b(?:temurin|zulu)-?(\d{1,2})-(?:jdk|jre)\b/],
  ['python', /\bpython(3\.\d{1,2})(?![\w.]|-config)/],
  ['php', /\bphp(\d\.\d)-(?:fpm|cli|common)\b/],
  ['dotnet', /\b(?:aspnetcore|dotnet)-runtime-(\d{1,2}\.\d)\b/],
];

const engineOfKey = new Map(
  Object.entries({
    NODE: 'node',
    NODEJS: 'node',
    PYTHON: 'python',
    RUBY: 'ruby',
    GO: 'go',
    GOLANG: 'go',
    JAVA: 'java',
    JDK: 'java',
    PHP: 'php',
    DOTNET: 'dotnet',
    ELIXIR: 'elixir',
    BUN: 'bun',
    DENO: 'deno',
    RUST: 'rust',
  }),
);

/**
 * The runtimes that stages install themselves: by a package with the version in its name, or by a variable such as
 * `NODE_VERSION`. Packages of the base image's system count only where the base brings no runtime.
 */
export function installedRuntimes(
  dockerfile: Dockerfile,
  stages: readonly Stage[],
  file: string,
  base: string | null,
): Declaration[] {
  const found = new Map<string, Declaration>();
  const add = (engine: string, version: string, declared: string, line: number) => {
    if (engine === base || found.has(engine)) return;
    found.set(engine, declare({ role: 'runtime', engine, version, declared, at: { file, line } }));
  };
  for (const { instructions, variables } of stages) {
    for (const { engine, version, variable } of versionVariables(dockerfile, variables))
      add(engine, version, `${variable.key}=${version}`, variable.line);
    for (const { keyword, rest, lines } of instructions) {
      if (keyword !== 'RUN') continue;
      for (const [engine, pattern, isScript] of packages) {
        if (!isScript && (base !== null || !/\b(?:install|add)\b/.test(rest))) continue;
        const hit = lines
          .map(({ line, text }) => ({ line, match: pattern.exec(text) }))
          .find(({ match }) => match);
        if (hit?.match?.[1]) add(engine, hit.match[1], hit.match[0], hit.line);
      }
    }
  }
  return [...found.values()];
}

/** `ENV NODE_VERSION=22.1.0`, `ARG RUBY_VERSION` with its default before the first FROM. */
function versionVariables({ globals }: Dockerfile, variables: readonly Variable[]) {
  const known = new Map([...globals, ...variables].map((variable) => [variable.key, variable]));
  return variables.flatMap((variable) => {
    const engine = engineOfKey.get(/^([A-Z]+)_VERSION$/.exec(variable.key)?.[1] ?? '');
    const set = variable.value === null ? globals.find(({ key }) => key === variable.key) : variable;
    if (!engine || !set?.value) return [];
    const { text } = interpolate(set.value, (key) => known.get(key)?.value);
    const { version } = settleTool(engine, text);
    return version ? [{ engine, version, variable: set }] : [];
  });
}
