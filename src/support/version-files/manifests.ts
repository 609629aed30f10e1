import { parseJson } from '../json.js';
import { at, type Node, text as textOf } from '../node.js';
import { parseToml } from '../toml.js';
import { contentLines, firstLine, settleTool } from './plain.js';
import { fromComposer, fromPython, fromRuby, settleRange } from './ranges.js';
import { exactly, floating, type Settled, type VersionStatement } from './statement.js';

/** No person writes a longer requirement. */
const longest = 256;

function statement(
  engine: string,
  node: Node | null,
  settle: (text: string) => Settled,
  from: VersionStatement['from'] = 'manifest',
): VersionStatement[] {
  const declared = textOf(node);
  return node && declared && declared.length <= longest
    ? [{ engine, ...settle(declared), declared, line: node.line, from }]
    : [];
}

const inRange = (engine: string) => (text: string) => settleRange(engine, text);

/** `package.json` (https://docs.npmjs.com/cli/configuring-npm/package-json#engines), Volta's part of it first. */
export function packageJson(text: string): VersionStatement[] {
  const root = parseJson(text);
  const asked = at(root, 'devEngines', 'runtime');
  const name = textOf(at(asked, 'name'));
  return [
    ...statement('node', at(root, 'volta', 'node'), (version) => settleTool('node', version), 'tools'),
    ...(name === 'node' || name === 'bun' || name === 'deno'
      ? statement(name, at(asked, 'version'), inRange(name), 'tools')
      : []),
    ...statement('node', at(root, 'engines', 'node'), inRange('node')),
  ];
}

/** `pyproject.toml` (https://packaging.python.org/en/latest/specifications/pyproject-toml/#requires-python). */
export function pyproject(text: string): VersionStatement[] {
  const root = parseToml(text);
  const settle = (requirement: string) => settleRange('python', fromPython(requirement));
  return [
    ...statement('python', at(root, 'project', 'requires-python'), settle),
    ...statement('python', at(root, 'tool', 'poetry', 'dependencies', 'python'), settle),
  ];
}

/** `Pipfile` (https://pipenv.pypa.io/en/latest/pipfile.html). */
export function pipfile(text: string): VersionStatement[] {
  const requires = at(parseToml(text), 'requires');
  const version = at(requires, 'python_full_version') ?? at(requires, 'python_version');
  return statement('python', version, inRange('python'));
}

/** `composer.json` (https://getcomposer.org/doc/06-config.md#platform): what its packages are resolved for first. */
export function composerJson(text: string): VersionStatement[] {
  const root = parseJson(text);
  const settle = (constraint: string) => settleRange('php', fromComposer(constraint));
  const platform = statement('php', at(root, 'config', 'platform', 'php'), settle, 'least');
  return platform.length > 0 ? platform : statement('php', at(root, 'require', 'php'), settle);
}

/** `global.json` (https://learn.microsoft.com/dotnet/core/tools/global-json). */
export function globalJson(text: string): VersionStatement[] {
  return statement('dotnet', at(parseJson(text), 'sdk', 'version'), inRange('dotnet'), 'tools');
}

/** `Gemfile` (https://bundler.io/man/gemfile.5.html#RUBY): literal requirements only. */
export function gemfile(text: string): VersionStatement[] {
  const line = contentLines(text).find((one) => /^ruby[\s(]/.test(one.text));
  const words =
    line && /^ruby(?:\s*\(\s*|\s+)((?:["'][^"']*["'])(?:,\s*["'][^"']*["'])*)/.exec(line.text)?.[1];
  if (!line || !words) return [];
  const requirements = [...words.matchAll(/["']([^"']*)["']/g)].map((match) => match[1] ?? '');
  return [
    {
      engine: 'ruby',
      ...settleRange('ruby', fromRuby(requirements)),
      declared: line.text,
      line: line.line,
      from: 'manifest',
    },
  ];
}

/** `runtime.txt` (https://devcenter.heroku.com/articles/python-runtimes): "python-3.13.2", "python-3.13.x". */
export function runtimeTxt(text: string): VersionStatement[] {
  const line = firstLine(text);
  const [, engine, version] = /^(python|ruby|java|php)-v?(\d[\w.*]*)$/.exec(line?.text ?? '') ?? [];
  if (!line || !engine || !version) return [];
  return [
    { engine, ...settleRange(engine, version), declared: line.text, line: line.line, from: 'manifest' },
  ];
}

/** `go.mod` (https://go.dev/ref/mod#go-mod-file-toolchain): the toolchain, or else the least Go that it builds with. */
export function goMod(text: string): VersionStatement[] {
  const lines = text
    .split('\n')
    .map((raw, index) => ({ text: raw.replace(/\/\/.*/, '').trim(), line: index + 1 }));
  const found =
    lines.find((line) => /^toolchain\s+go\d/.test(line.text)) ??
    lines.find((line) => /^go\s+\d/.test(line.text));
  const version = /^(?:toolchain\s+go|go\s+)(\d{1,8}(?:\.\d{1,8}){1,2})/.exec(found?.text ?? '')?.[1];
  const from = found?.text.startsWith('toolchain') ? 'tools' : 'least';
  return found && version
    ? [{ engine: 'go', ...exactly(version), declared: found.text, line: found.line, from }]
    : [];
}

/** `rust-toolchain(.toml)` (https://rust-lang.github.io/rustup/overrides.html#the-toolchain-file). */
export function rustToolchain(text: string): VersionStatement[] {
  if (/^[ \t]*\[/m.test(text))
    return statement('rust', at(parseToml(text), 'toolchain', 'channel'), channel, 'tools');
  const line = firstLine(text);
  return line
    ? [{ engine: 'rust', ...channel(line.text), declared: line.text, line: line.line, from: 'tools' }]
    : [];
}

const channel = (name: string): Settled =>
  /^(?:stable|beta|nightly)/.test(name) ? floating : settleTool('rust', name);
