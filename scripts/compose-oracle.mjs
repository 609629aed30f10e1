#!/usr/bin/env node
// Compares our reading of compose projects with that of `docker compose config`, service by service.
//   npm run compile && node scripts/compose-oracle.mjs [--compose BINARY] [--root FOLDER] FOLDER[=FILE,FILE…]…
// Each FOLDER is a compose project on disk (default names, or the files behind `=`, which `-f` would name); --root is
// the repository that they lie in, otherwise each is its own. The binary is `docker-compose` 2 (DOCKER_COMPOSE names it
// too); it needs no daemon. Exits 1 where a service, an image or a build differs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { readComposeProject } from '../lib/src/support/compose-project.js';
import { interpolate } from '../lib/src/support/interpolation.js';

const options = { compose: process.env.DOCKER_COMPOSE ?? 'docker-compose', root: null };
const projects = [];
const madeFiles = [];
for (let words = process.argv.slice(2); words.length > 0; ) {
  const word = words.shift();
  if (word === '--compose' || word === '--root') options[word.slice(2)] = resolve(words.shift() ?? '');
  else if (word !== '--notices') projects.push(word);
}

/** A tree of what lies on the disk below a folder. */
function diskTree(root) {
  const isFile = (path) => existsSync(join(root, path)) && statSync(join(root, path)).isFile();
  return {
    has: isFile,
    text: (path) => (isFile(path) ? readFileSync(join(root, path), 'utf8') : null),
    list: () => [],
    preload: async () => {},
    notices: () => [],
  };
}

/** What compose says, with a value made up for every variable that it requires. */
function askCompose(folder, files, profiles) {
  const env = { PATH: process.env.PATH, HOME: '/nonexistent', PWD: folder };
  const args = [
    ...files.flatMap((file) => ['-f', file]),
    ...profiles.flatMap((profile) => ['--profile', profile]),
    ...['config', '--format', 'json', '--no-env-resolution', '--no-consistency'],
  ];
  const made = {};
  for (let tries = 0; tries < 100; tries++) {
    const { stdout, stderr, error } = spawnSync(options.compose, args, {
      cwd: folder,
      env: { ...env, ...made },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (error) throw error;
    if (stdout) return { made, refused: null, config: JSON.parse(stdout) };
    if (!makeUp(stderr, made)) return { made, refused: lastLine(stderr), config: null };
  }
  throw new Error(`${folder} requires more variables than can be made up`);
}

/** Makes up what compose misses, the same for both sides: required and unset variables, environment files. */
function makeUp(complaint, made) {
  const required = /required variable (\w+) is missing/.exec(complaint)?.[1];
  const file = /env file (\/.+?) not found/.exec(complaint)?.[1];
  const unset = [...complaint.matchAll(/The \\"(\w+)\\" variable is not set/g)].map((match) => match[1]);
  if (file && !existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
    madeFiles.push(file);
    return true;
  }
  const news = [...(required ? [required] : []), ...unset].filter((key) => !(key in made));
  for (const key of news) made[key] = '1';
  return news.length > 0;
}

const print = (text) => process.stdout.write(`${text}\n`);

const lastLine = (text) => text.trim().split('\n').at(-1);

/** One line per service: its image and its build, in the form that both sides can have. */
function theirs(config, root) {
  return new Map(
    Object.entries(config.services ?? {}).map(([name, { image, build, ...rest }]) => {
      const scale = rest.scale ?? rest.deploy?.replicas ?? null;
      return [name, line(image, build && { ...build, context: relative(root, build.context) }, scale)];
    }),
  );
}

function ours(services) {
  // Compose puts nothing for what is not set, and escapes the dollar signs of its answer again.
  const blank = (scalar) =>
    scalar &&
    (scalar.complete ? scalar.text : interpolate(scalar.text, () => '').text).replaceAll('$', '$$$$');
  return new Map(
    services.map(({ name, image, build, absent }) => {
      const built = build && {
        context: build.context,
        dockerfile: blank(build.dockerfile) || (build.inline ? undefined : 'Dockerfile'),
        dockerfile_inline: blank(build.inline),
        target: blank(build.target),
        args: Object.fromEntries([...build.args].map(([key, value]) => [key, blank(value)])),
      };
      return [name, line(blank(image), built, absent ? 0 : null)];
    }),
  );
}

function line(image, build, scale) {
  const args = Object.entries(build?.args ?? {})
    .filter(([, value]) => value !== null)
    .sort();
  const parts = build
    ? [
        posix.normalize(build.context || '.'),
        build.dockerfile ?? '',
        build.dockerfile_inline ?? '',
        build.target ?? '',
        args,
      ]
    : null;
  return JSON.stringify([image || null, parts, scale === 0 ? 0 : null]);
}

function differences(left, right) {
  const names = [...new Set([...left.keys(), ...right.keys()])].sort();
  return names
    .filter((name) => left.get(name) !== right.get(name))
    .map(
      (name) =>
        `    ${name}\n      compose ${left.get(name) ?? '-'}\n      ours    ${right.get(name) ?? '-'}`,
    );
}

function compare(project) {
  const [folder = '.', named] = project.split('=');
  const root = options.root ?? resolve(folder);
  const files = named ? named.split(',') : [];
  return [[], ['*']].map((profiles) => {
    const { made, refused, config } = askCompose(resolve(folder), files, profiles);
    const variables = new Map(Object.entries(made));
    const directory = relative(root, resolve(folder));
    const request = { directory, files, profiles, services: [], variables, environmentFiles: [] };
    const read = readComposeProject(request, diskTree(root));
    if (refused !== null) return { project, refused, ours: read.services.length, notices: read.notices };
    const [left, right] = [theirs(config, root), ours(read.services)];
    return { project, services: left.size, different: differences(left, right), notices: read.notices };
  });
}

let wrong = 0;
for (const project of projects) {
  const results = compare(project);
  const all = results.at(-1);
  const different = results.flatMap((result) => result.different ?? []);
  wrong += different.length;
  const verdict = all.refused ? `compose refuses: ${all.refused}` : different.length ? 'DIFFERENT' : 'equal';
  const counts = results.map((result) => result.services ?? `(${result.ours})`).join(' / ');
  print(`${project}: ${counts} services, ${verdict}`);
  for (const one of different) print(one);
  if (process.argv.includes('--notices') || all.refused)
    for (const { text, at } of all.notices) print(`    ${at.file}:${at.line} ${text}`);
}
for (const file of madeFiles) rmSync(file);
process.exitCode = wrong > 0 ? 1 : 0;
