import { engine as catalogueEntry, isKnownEngine } from '../../catalog/engines.js';
import { at, entries, type Node, text as textOf } from '../node.js';
import { parseToml } from '../toml.js';
import { contentLines, settleTool } from './plain.js';
import type { VersionStatement } from './statement.js';

/** Tools under another name than the engine's. */
const aliases = new Map([
  ['nodejs', 'node'],
  ['golang', 'go'],
  ['postgres', 'postgresql'],
  ['mongo', 'mongodb'],
  ['dotnet-core', 'dotnet'],
  ['cockroach', 'cockroachdb'],
]);

// SQLite as a tool is the command line client: the library comes with the application.
const clients = new Set(['sqlite']);

function engineOf(tool: string): string | null {
  const name = tool.replace(/^(?:core|asdf|vfox|aqua|ubi):/, '').toLowerCase();
  const id = aliases.get(name) ?? name;
  return isKnownEngine(id) && catalogueEntry(id).role !== 'other' && !clients.has(id) ? id : null;
}

/** `.tool-versions` of asdf and mise (https://asdf-vm.com/manage/configuration.html#tool-versions). */
export function toolVersions(text: string): VersionStatement[] {
  return contentLines(text).flatMap(({ line, text: content }) => {
    const [tool = '', word = ''] = content.split(/\s+/);
    const engine = engineOf(tool);
    return engine
      ? [{ engine, ...settleTool(engine, word), declared: content, line, from: 'tools' as const }]
      : [];
  });
}

/** `.sdkmanrc` (https://sdkman.io/usage#env). */
export function sdkmanrc(text: string): VersionStatement[] {
  return toolVersions(text.replace(/=/g, ' '));
}

/** `mise.toml` (https://mise.jdx.dev/configuration.html): `[tools]` with a text, a list or a table each. */
export function miseToml(text: string): VersionStatement[] {
  return entries(at(parseToml(text), 'tools')).flatMap(({ key, line, value }) => {
    const engine = engineOf(key);
    const words = versionWords(value);
    const [first, ...more] = words;
    if (!engine || !first) return [];
    const settled = settleTool(engine, first);
    const versions = words.flatMap((word) => settleTool(engine, word).version ?? []);
    const declared = `${key} = ${words.map((word) => `"${word}"`).join(', ')}`;
    return [
      {
        engine,
        ...settled,
        versions: more.length > 0 ? versions : [],
        declared,
        line,
        from: 'tools' as const,
      },
    ];
  });
}

function versionWords(value: Node): string[] {
  const list = value.kind === 'list' ? value.items : [value];
  return list.flatMap((one) => textOf(one) ?? textOf(at(one, 'version')) ?? []);
}
