import { engine } from '../catalog/engines.js';
import { serverNamed } from '../catalog/servers.js';
import type { Declaration, Reader, SourceFile, Statement } from '../model.js';
import { declare } from '../support/declare.js';
import { fileNameOf } from '../support/path.js';

/** Servers that developers install with Homebrew: a Brewfile, or what the instructions tell them to install and start. */
export const homebrew: Reader = {
  id: 'homebrew',
  title: 'Homebrew',
  spec: 'https://docs.brew.sh/Brew-Bundle-and-Brewfile',
  files: [
    '**/Brewfile',
    '{README,CONTRIBUTING,DEVELOPMENT,DEVELOPING,INSTALL,SETUP,HACKING}.{md,markdown}',
    '{doc,docs,dev-docs}/*.md',
  ],
  usually: 'dev',
  mentions: /^[ \t]*brew[ \t]+["']|\bbrew services (?:re)?start\b/m,
  read: (file) => ({
    declarations: fileNameOf(file.path) === 'Brewfile' ? bundle(file) : instructions(file),
  }),
};

/** `brew "postgresql@16", restart_service: true` */
function bundle({ path, text }: SourceFile): Declaration[] {
  return text.split('\n').flatMap((line, index) => {
    const [, name = ''] = /^\s*brew\s+["']([\w./@+-]{1,100})["']/.exec(line.slice(0, 300)) ?? [];
    return formula(name, `brew "${name}"`, path, index + 1) ?? [];
  });
}

const says: Statement = { environment: 'dev', because: 'the instructions have developers start it' };

/** Only what is started is surely run; the version may stand where it is installed. */
function instructions({ path, text }: SourceFile): Declaration[] {
  const commands = text.split('\n').flatMap((line, index) => {
    const [, services, , words = ''] =
      /^\s*(?:[$>]\s*)?brew\s+(?:(services\s+(?:re)?start)|(install))\s+([^#\n]{1,200})/.exec(
        line.slice(0, 400),
      ) ?? [];
    return words
      .trim()
      .split(/\s+/)
      .flatMap((name) => {
        const found = formula(name, `brew ${services ?? 'install'} ${name}`, path, index + 1);
        return found ? [{ started: services !== undefined, found }] : [];
      });
  });
  const engines = [...new Set(commands.filter(({ started }) => started).map(({ found }) => found.engine))];
  return engines.flatMap((id) => {
    const all = commands.filter(({ found }) => found.engine === id);
    const chosen = all.find(({ found }) => found.version) ?? all.find(({ started }) => started);
    return chosen ? [{ ...chosen.found, says }] : [];
  });
}

function formula(name: string, declared: string, file: string, line: number): Declaration | null {
  const server = serverNamed(name.slice(name.lastIndexOf('/') + 1));
  if (!server || (server.engine === 'postgresql' && /client|libpq/.test(name))) return null;
  const { version } = server;
  return declare({
    role: engine(server.engine).role,
    engine: server.engine,
    version,
    pin: version ? 'exact' : 'floating',
    declared,
    at: { file, line },
  });
}
