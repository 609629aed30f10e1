// How long a run takes and how much memory it needs: beside `node -e 0`, on generated repositories, on any folder.
//   node scripts/bench.mjs                          start-up, 1,000 and 10,000 files
//   node scripts/bench.mjs 100000 ../some/checkout  a generated repository of that size, and a folder
//   --runs N     how often each is run; the best counts (default 5)
//   --entry FILE what is run (default dist/cli/index.js)
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    entry: { type: 'string', default: 'dist/cli/index.js' },
  },
  allowPositionals: true,
});
const entry = fileURLToPath(new URL(`../${values.entry}`, import.meta.url));
const runs = Number(values.runs);
const subjects = positionals.length > 0 ? positionals : ['1000', '10000'];
// The child tells its own peak: on a channel of its own, so that its output stays what it is.
const tellPeak = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,JSON.stringify({peak:process.resourceUsage().maxRSS,cpu:process.cpuUsage()})))`;

const kubernetes = (version) => `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  serviceName: db
  selector: {matchLabels: {app: db}}
  template:
    metadata: {labels: {app: db}}
    spec:
      containers:
        - {name: db, image: "postgres:${version}"}
`;

const workflow = (version) => `on: [push]
jobs:
  test:
    runs-on: ubuntu-latest
    services:
      db: {image: "postgres:${version}"}
    steps:
      - uses: actions/checkout@v5
      - run: npm test
`;

const floor = best(['-e', '0']);
print('node -e 0', floor, '');
print('--version', best([entry, '--version']), '');
for (const subject of subjects) {
  const count = /^\d+$/.test(subject) ? Number(subject) : null;
  const folder = count === null ? subject : generate(count);
  const measured = best([entry, 'check', '--format', 'json', '--fail-on', 'none', folder]);
  const { coverage, declarations } = JSON.parse(measured.output || '{"coverage":{},"declarations":[]}');
  print(subject, measured, `${coverage.files} files read, ${declarations.length} declarations`);
  if (count !== null) rmSync(folder, { recursive: true, force: true });
}

function best(args) {
  const all = Array.from({ length: runs }, () => once(args));
  return all.sort((a, b) => a.wall - b.wall)[0];
}

function once(args) {
  const start = process.hrtime.bigint();
  const child = spawnSync(process.execPath, ['--import', tellPeak, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    maxBuffer: 1 << 30,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  const { peak, cpu } = JSON.parse(child.output[3].toString());
  return { wall, peak, cpu: (cpu.user + cpu.system) / 1e3, output: child.stdout.toString() };
}

function print(name, { wall, cpu, peak }, more) {
  const columns = [`${wall.toFixed(0)} ms`, `cpu ${cpu.toFixed(0)} ms`, `${(peak / 1024).toFixed(0)} MB`];
  const ratio = `${(wall / floor.wall).toFixed(1)} x`;
  process.stdout.write(
    `${name.padEnd(20)} ${columns.map((text) => text.padStart(12)).join('')} ${ratio.padStart(8)}  ${more}\n`,
  );
}

/** A monorepo: one project in fifty files, the others are sources that no reader claims. */
function generate(count) {
  const root = mkdtempSync(join(tmpdir(), 'parity-bench-'));
  for (let i = 0; i < count; i++) write(root, ...file(i));
  execFileSync('git', ['init', '-q'], { cwd: root });
  execFileSync('git', ['add', '-A'], { cwd: root });
  return root;
}

function file(i) {
  const project = `services/service-${Math.floor(i / 50)}`;
  const version = 12 + (i % 5);
  switch (i % 50) {
    case 0:
      return [
        `${project}/compose.yml`,
        `services:\n  db:\n    image: postgres:${version}\n  cache:\n    image: redis:7\n  web:\n    build: .\n    depends_on: [db, cache]\n`,
      ];
    case 1:
      return [`${project}/Dockerfile`, 'FROM node:22-alpine\nWORKDIR /app\nCOPY . .\nCMD ["node", "."]\n'];
    case 2:
      return [
        `${project}/package.json`,
        `{"name": "service-${i}", "engines": {"node": ">=22"}, "dependencies": {"pg": "^8.0.0"}}\n`,
      ];
    case 3:
      return [`${project}/deploy/prod/database.yaml`, kubernetes(version)];
    case 4:
      return [`.github/workflows/service-${i}.yml`, workflow(version)];
    case 5:
      return [`${project}/.env.example`, 'DATABASE_URL=postgres://db/app\nREDIS_URL=redis://cache\n'];
    default:
      return [
        `${project}/src/part-${i}.ts`,
        `export const part = ${i};\n${'// a line of text\n'.repeat(20)}`,
      ];
  }
}

function write(root, path, text) {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
