// Bundles lib/ (compiled by tsc) into dist/: index.js for the action, cli/ for the terminal. No source maps, and the
// same bytes on every machine, because dist/ is committed and compared.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
// The numbers of modules in a bundle come from their paths, from here and from ncc's loaders. They are the same only in
// the same layout, and a node_modules that is a symbolic link, as in a second work tree, would be another one.
const bundler = 'node_modules/@vercel/ncc';
const stage = mkdtempSync(join(realpathSync(tmpdir()), 'parity-bundle-'));

try {
  layOut();
  process.chdir(stage);
  const ncc = await import(pathToFileURL(join(stage, bundler, 'dist/ncc/index.js')).href);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await bundle(ncc.default, 'lib/src/action.js', 'dist');
  writeFileSync(join(stage, 'lib/src/readers/index.js'), await registry());
  writeFileSync(join(stage, 'lib/src/outputs/index.js'), outputsOfTerminal());
  await bundle(ncc.default, 'lib/src/cli.js', 'dist/cli');
  chmodSync(join(root, 'dist/cli/index.js'), 0o755);
  writeFileSync(join(root, 'dist/sources.sha256'), `${digest('src')}\n`);
  compare();
} finally {
  process.chdir(root);
  rmSync(stage, { recursive: true, force: true });
}

function layOut() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const needed = Object.entries(packages).filter(
    ([path, { dev }]) => path.startsWith('node_modules/') && !dev,
  );
  for (const path of ['package.json', 'lib/src', bundler, ...needed.map(([path]) => path)])
    cpSync(join(root, path), join(stage, path), { recursive: true, dereference: true });
}

function camel(id) {
  return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

// For the terminal, where starting counts, each reader's code is a file of its own: most repositories hold a few of
// the many formats.
async function registry() {
  const { readers } = await import(pathToFileURL(join(root, 'lib/src/readers/index.js')).href);
  const { expandBraces } = await import(pathToFileURL(join(root, 'lib/src/support/glob-index.js')).href);
  const rows = readers.map(({ id, title, spec, files, mentions, usually }) => {
    const name = camel(id);
    const globs = files.flatMap(expandBraces);
    const card = Object.entries({ id, title, spec, files: globs, usually }).map(
      ([key, value]) => `${key}: ${JSON.stringify(value)}`,
    );
    if (mentions) card.push(`mentions: ${mentions}`);
    return `late({ ${card.join(', ')} }, async () => (await import('./${id}.js')).${name}),`;
  });
  const late = `function late(card, load) {
  let reader;
  return { ...card, prepare: async () => { reader ??= await load(); await reader.prepare?.(); }, read: (file, tree) => reader.read(file, tree) };
}`;
  return `export const readers = [\n${rows.join('\n')}\n];\n${late}\n`;
}

// A terminal publishes nothing: all it may write is the one format that was asked for.
function outputsOfTerminal() {
  const rows = ['html', 'json', 'markdown', 'sarif'].map(
    (id) => `late('${id}', async () => (await import('./${id}.js')).${id}),`,
  );
  const late = `function late(id, load) {
  return { id, write: async (report, host, options) => { if (options.format === id) await (await load()).write(report, host, options); } };
}`;
  return `import { console } from './console.js';\nexport const outputs = [\nconsole,\n${rows.join('\n')}\n];\n${late}\n`;
}

async function bundle(ncc, entry, folder) {
  const options = { license: 'licenses.txt', cache: false, quiet: true };
  const { code, assets } = await ncc(join(stage, entry), options);
  // ncc builds CommonJS without a word where it does not see that the entry is a module; such a bundle does not start.
  if (!/^import /m.test(code)) throw new Error(`${entry} was not bundled as a module`);
  write(join(root, folder, 'index.js'), quick(code));
  for (const [name, { source }] of Object.entries(assets))
    write(join(root, folder, name), name.endsWith('.js') ? quick(String(source)) : source);
  write(join(root, folder, 'package.json'), '{ "type": "module" }\n');
}

/** A name for what the sources hold, by which tests see whether the bundle was made of them. */
function digest(folder) {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files)
    hash
      .update(relative(join(root, folder), file).split(sep).join('/'))
      .update('\0')
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/** The bundle says what the sources say. */
function compare() {
  const folders = readdirSync(join(root, 'examples'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const formats = ['text', 'html', 'markdown', 'sarif'].map((format) => ['shop', format]);
  for (const [name, format] of [...formats, ...folders.map(({ name }) => [name, 'json'])]) {
    const [source, bundled] = ['lib/src/cli.js', 'dist/cli/index.js'].map((entry) => {
      const args = [join(root, entry), '--format', format, join(root, 'examples', name)];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      return `${status}\n${stdout}\n${stderr}`;
    });
    if (source !== bundled)
      throw new Error(`the bundle judges examples/${name} otherwise, as ${format}:\n${source}\n${bundled}`);
  }
}

// V8 skips the body of `((module) => {` at first and reads it a second time when it is called; that of
// `(function (module) {` it reads at once. All of them are called. And one letter beyond ASCII makes it hold the whole
// file as two bytes per letter.
function quick(code) {
  return code
    .replace(/^(\/\*+\/ )\(\((.*)\) => \{$/gm, '$1(function ($2) {')
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
