import { plainText } from './plain-text.js';
import {
  composerJson,
  gemfile,
  globalJson,
  goMod,
  packageJson,
  pipfile,
  pyproject,
  runtimeTxt,
  rustToolchain,
} from './version-files/manifests.js';
import { contentLines, settleTool } from './version-files/plain.js';
import type { VersionStatement } from './version-files/statement.js';
import { miseToml, sdkmanrc, toolVersions } from './version-files/tools.js';

export type { VersionStatement } from './version-files/statement.js';

type Read = (text: string) => VersionStatement[];

/** A file that holds nothing but a version of one engine; further lines are further versions of the same. */
function single(engine: string): Read {
  return (text) => {
    const lines = contentLines(text);
    const [first] = lines;
    if (!first) return [];
    const versions = lines.flatMap((line) => settleTool(engine, line.text).version ?? []);
    const settled = settleTool(engine, first.text);
    return [
      {
        engine,
        ...settled,
        versions: versions.length > 1 ? versions : [],
        declared: first.text,
        line: first.line,
        from: 'tools',
      },
    ];
  };
}

const byName: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['.nvmrc', single('node')],
  ['.node-version', single('node')],
  ['.python-version', single('python')],
  ['.ruby-version', single('ruby')],
  ['.java-version', single('java')],
  ['.go-version', single('go')],
  ['.php-version', single('php')],
  ['.bun-version', single('bun')],
  ['.tool-versions', toolVersions],
  ['.sdkmanrc', sdkmanrc],
  ['package.json', packageJson],
  ['pyproject.toml', pyproject],
  ['Pipfile', pipfile],
  ['composer.json', composerJson],
  ['global.json', globalJson],
  ['Gemfile', gemfile],
  ['runtime.txt', runtimeTxt],
  ['go.mod', goMod],
  ['go.work', goMod],
  ['rust-toolchain', rustToolchain],
  ['rust-toolchain.toml', rustToolchain],
]);

/**
 * What a version file declares, by its name; nothing for a file of another name. The first statement of an engine is
 * the one that tools obey (`volta` before `engines`).
 * @throws Unreadable where the file is not of its format
 */
export function versionFromFile(path: string, text: string): VersionStatement[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const read = /^\.?mise(?:\.[\w-]+)?\.toml$/.test(name) ? miseToml : byName.get(name);
  return read ? read(plainText(text)) : [];
}
