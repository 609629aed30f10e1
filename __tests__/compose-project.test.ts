import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type ComposeRequest,
  declareComposeProject,
  readComposeProject,
} from '../src/support/compose-project.js';
import { Unreadable } from '../src/support/unreadable.js';
import { treeOf } from './memory-host.js';

type Files = Readonly<Record<string, string>>;

const request = (more: Partial<ComposeRequest> = {}): ComposeRequest => ({
  directory: '',
  files: [],
  profiles: [],
  services: [],
  variables: new Map(),
  environmentFiles: [],
  ...more,
});

/** Each service with its image, or what it is built from. */
function started(files: Files, more: Partial<ComposeRequest> = {}): Record<string, string> {
  const { services } = readComposeProject(request(more), treeOf(files));
  return Object.fromEntries(
    services.map(({ name, image, build }) => [name, image?.text ?? `build ${build?.context}`]),
  );
}

const notices = (files: Files, more: Partial<ComposeRequest> = {}): string[] =>
  readComposeProject(request(more), treeOf(files)).notices.map(
    ({ text, at }) => `${at.file}:${at.line} ${text}`,
  );

const db = (image: string): string => `services:\n  db:\n    image: ${image}\n`;

// What these tests expect is what docker compose 2.40.3 answers to `config` (scripts/compose-oracle.mjs compares more).
describe('which files', () => {
  const all: Files = {
    'compose.yaml': db('a'),
    'docker-compose.yml': db('b'),
    'docker-compose.override.yaml': db('c'),
    'compose.override.yml': db('d'),
    'sub/other.yml': db('e'),
  };

  test('the default names in their order, with the override beside them', () => {
    expect(started(all)).toEqual({ db: 'd' });
    const { 'compose.yaml': _, 'compose.override.yml': __, ...older } = all;
    expect(started(older)).toEqual({ db: 'c' });
  });

  test('the nearest folder above that has one', () => {
    expect(started(all, { directory: 'sub/deeper' })).toEqual({ db: 'd' });
  });

  test('named files, and no override with them', () => {
    expect(started(all, { files: ['compose.yaml'] })).toEqual({ db: 'a' });
    expect(started(all, { files: ['compose.yaml', 'sub/other.yml'] })).toEqual({ db: 'e' });
    expect(started(all, { directory: 'sub', files: ['../compose.yaml'] })).toEqual({ db: 'a' });
  });

  test('COMPOSE_FILE of .env or of the shell, with its separator', () => {
    const files = { ...all, '.env': 'COMPOSE_FILE=compose.yaml;sub/other.yml\nCOMPOSE_PATH_SEPARATOR=;\n' };
    expect(started(files)).toEqual({ db: 'e' });
    expect(started(files, { variables: new Map([['COMPOSE_FILE', 'docker-compose.yml']]) })).toEqual({
      db: 'b',
    });
    expect(started(files, { files: ['compose.yaml'] })).toEqual({ db: 'a' });
  });

  test('a file or a project that does not exist is said, not invented', () => {
    expect(notices({}, { files: ['gone.yml'] })).toEqual([
      'gone.yml:1 the compose file gone.yml does not exist',
    ]);
    expect(notices({}, { directory: 'x' })).toEqual([
      'x/compose.yaml:1 nothing is known of the compose project: a compose file in x or above it is not in the repository',
    ]);
    expect(notices({}, { files: ['../elsewhere.yml'] })[0]).toContain(
      '../elsewhere.yml is not in the repository',
    );
  });

  test('several documents of one file are overrides of each other', () => {
    expect(started({ 'compose.yaml': `${db('one')}---\n${db('two')}` })).toEqual({ db: 'two' });
  });
});

describe('variables', () => {
  const compose = db('"x:${A-}-${B-}"');

  test('of the .env beside the first file', () => {
    const files = { '.env': 'A=top\n', 'sub/.env': 'A=sub\nB=sub\n', 'sub/c.yml': compose };
    expect(started(files, { files: ['sub/c.yml'] })).toEqual({ db: 'x:sub-sub' });
    expect(started(files, { files: ['sub/c.yml'], projectDirectory: '.' })).toEqual({ db: 'x:top-' });
    expect(started({ ...files, '.env': 'A=top\nCOMPOSE_FILE=sub/c.yml\n' })).toEqual({ db: 'x:top-sub' });
  });

  test('the shell wins over files, a later environment file over an earlier one', () => {
    const files = {
      'compose.yaml': compose,
      '.env': 'A=dot\nB=dot\n',
      'a.env': 'A=a\nB=a\n',
      'b.env': 'B=b-${A}\n',
    };
    expect(started(files, { variables: new Map([['A', 'shell']]) })).toEqual({ db: 'x:shell-dot' });
    expect(started(files, { environmentFiles: ['a.env', 'b.env'] })).toEqual({ db: 'x:a-b-a' });
  });
});

describe('merging', () => {
  const base =
    'services:\n  db:\n    image: pg:1\n    build: ./db\n    profiles: [one]\n    environment: {A: 1, B: 2}\n';
  const over = (text: string): Files => ({
    'compose.yaml': base,
    'compose.override.yaml': `services:\n  db:\n${text}`,
  });
  const one = (text: string) =>
    readComposeProject(request({ profiles: ['*'] }), treeOf(over(text))).services[0];

  test('a value takes the place of a value, an empty one does not', () => {
    expect(one('    image: pg:2\n')?.image?.text).toBe('pg:2');
    expect(one('    image:\n')?.image?.text).toBe('pg:1');
  });

  test('lists append and maps merge, in either form', () => {
    const service = one(
      '    profiles: [two]\n    build: {target: t}\n    environment:\n      - B\n      - C=3\n',
    );
    expect(service?.profiles).toEqual(['one', 'two']);
    expect([service?.build?.context, service?.build?.target?.text]).toEqual(['db', 't']);
    expect(service?.environment.map(({ key, value }) => [key, value === null])).toEqual([
      ['A', false],
      ['B', true],
      ['C', false],
    ]);
  });

  test('!reset removes and !override replaces', () => {
    expect(one('    image: !reset null\n')?.image).toBeNull();
    for (const value of ['[]', 'null', '', '{}'])
      expect(one(`    profiles: !reset ${value}\n    build: !reset ${value}\n`)).toMatchObject({
        profiles: [],
        build: null,
      });
    expect(one('    environment: !override {Z: 1}\n')?.environment.map(({ key }) => key)).toEqual(['Z']);
    expect(one('    environment: {A: !reset null}\n')?.environment.map(({ key }) => key)).toEqual(['B']);
    const whole = {
      'compose.yaml': base,
      'compose.override.yaml': 'services:\n  db: !override {image: new}\n',
    };
    expect(started(whole)).toEqual({ db: 'new' });
    expect(
      started({ ...whole, 'compose.override.yaml': 'services:\n  db: !reset null\n' }, { profiles: ['*'] }),
    ).toEqual({});
  });
});

describe('include', () => {
  const files: Files = {
    'compose.yaml': 'include:\n  - sub/c.yaml\nservices:\n  web: {image: web}\n',
    'sub/c.yaml': 'services:\n  db: {image: "pg:${V:-0}"}\n  api: {build: ./api}\n',
    'sub/.env': 'V=1\n',
    '.env': '',
  };

  test('brings services with their own folder and .env', () => {
    expect(started(files)).toEqual({ web: 'web', db: 'pg:1', api: 'build sub/api' });
  });

  test('takes several files, another folder and other environment files', () => {
    const compose =
      'include:\n  - path: [sub/c.yaml, sub/o.yaml]\n    project_directory: other\n    env_file: sub/x.env\n';
    const more = { ...files, 'compose.yaml': compose, 'sub/o.yaml': db('"over:${V}"'), 'sub/x.env': 'V=2\n' };
    expect(started(more)).toEqual({ db: 'over:2', api: 'build other/api' });
  });

  test('can be overridden, but not in the file that includes', () => {
    const override = { ...files, 'compose.override.yaml': db('pg:9') };
    expect(started(override)).toMatchObject({ db: 'pg:9' });
    const conflict = { ...files, 'compose.yaml': `include: [sub/c.yaml]\n${db('pg:8')}` };
    expect(started(conflict)).toMatchObject({ db: 'pg:8' });
    expect(notices(conflict)[0]).toContain('compose refuses that');
  });

  test('a build without a context starts in the folder of the project that says it first', () => {
    const build = 'services:\n  api:\n    build: {args: [V, W]}\n';
    const more = { ...files, 'sub/c.yaml': build, '.env': 'W=outer\n', 'compose.override.yaml': build };
    const [, api] = readComposeProject(request(), treeOf(more)).services;
    expect(api?.build?.context).toBe('sub');
    // A bare build argument takes the outermost project's value, not that of the include's .env.
    expect([...(api?.build?.args ?? [])].map(([key, { text }]) => [key, text])).toEqual([['W', 'outer']]);
  });

  test('in a circle ends', () => {
    const circle = { 'compose.yaml': 'include: [b.yaml]\n', 'b.yaml': `include: [compose.yaml]\n${db('b')}` };
    expect(started(circle)).toEqual({ db: 'b' });
    expect(notices(circle)).toEqual(['b.yaml:1 files that include each other are not followed any further']);
  });
});

describe('extends', () => {
  const base =
    'services:\n  root: {image: "pg:${V}", profiles: [p], environment: [A=1]}\n  mid: {extends: {service: root}, build: .}\n';
  const files: Files = { 'sub/base.yml': base, 'sub/.env': 'V=sub\n', '.env': 'V=top\n' };
  const of = (text: string, more: Files = {}) =>
    readComposeProject(request({ profiles: ['*'] }), treeOf({ ...files, 'compose.yaml': text, ...more }))
      .services;

  test('another file, at any depth, with the folder of that file and the variables of the project', () => {
    const [service] = of(
      'services:\n  db: {extends: {file: sub/base.yml, service: mid}, environment: {B: 2}}\n',
    );
    expect(service?.image?.text).toBe('pg:top');
    expect(service?.image?.at).toEqual({ file: 'sub/base.yml', line: 2 });
    expect(service?.build?.context).toBe('sub');
    expect(service?.environment.map(({ key }) => key)).toEqual(['A', 'B']);
  });

  test('a build without a context starts in the project, wherever it is extended from', () => {
    const [a] = of('services:\n  a: {extends: {file: sub/b.yml, service: x}}\n', {
      'sub/b.yml': 'services:\n  x: {build: {target: t}}\n',
    });
    expect(a?.build?.context).toBe('');
  });

  test('a service of the same file, in the short form', () => {
    const [a] = of('services:\n  a: {extends: b, profiles: !reset []}\n  b: {image: x, profiles: [q]}\n');
    expect([a?.image?.text, a?.profiles]).toEqual(['x', []]);
  });

  test('what it resets is also reset in the files before', () => {
    const [a] = of('services:\n  a: {image: old, build: .}\n', {
      'compose.override.yaml': 'services:\n  a: {extends: b, image: !reset null}\n  b: {image: y}\n',
    });
    expect([a?.image, a?.build?.context]).toEqual([null, '']);
  });

  test.each([
    ['extends: {file: gone.yml, service: db}', 'extends a file that does not exist: gone.yml'],
    [
      'extends: {file: sub/base.yml, service: no}',
      'extends the service no, which sub/base.yml does not define',
    ],
    ['extends: no', 'extends the service no, which this file does not define'],
    ['extends: {file: ../x.yml, service: db}', 'extends a file that is not in the repository'],
    ['extends: db', 'services.db extends itself, or too many services in a row'],
  ])('%s is said and leaves nothing invented', (text, notice) => {
    const tree = { ...files, 'compose.yaml': `services:\n  db:\n    ${text}\n` };
    expect(notices(tree)).toContainEqual(`compose.yaml:3 ${notice}`);
    expect(readComposeProject(request(), treeOf(tree)).services.flatMap(({ image }) => image ?? [])).toEqual(
      [],
    );
  });
});

describe('what is started', () => {
  const files: Files = {
    'compose.yaml':
      'services:\n  web: {image: w, depends_on: {db: {condition: service_healthy}}}\n  db: {image: d}\n' +
      '  admin: {image: a, profiles: [tools], links: ["db:database"]}\n  other: {image: o, network_mode: "service:web"}\n',
  };

  test('all that no profile holds back', () => {
    expect(Object.keys(started(files))).toEqual(['web', 'db', 'other']);
    expect(Object.keys(started(files, { profiles: ['tools'] }))).toEqual(['web', 'db', 'admin', 'other']);
    expect(Object.keys(started({ ...files, '.env': 'COMPOSE_PROFILES=x,tools\n' }))).toContain('admin');
  });

  test('the named ones and what they depend on', () => {
    expect(Object.keys(started(files, { services: ['db'] }))).toEqual(['db']);
    expect(Object.keys(started(files, { services: ['admin'] }))).toEqual(['db', 'admin']);
    expect(Object.keys(started(files, { services: ['other'] }))).toEqual(['web', 'db', 'other']);
  });
});

describe('declarations of a started project', () => {
  const step = { file: '.github/workflows/test.yml', line: 12 };

  test('stand at their own lines and carry what the caller adds', () => {
    const files = { 'compose.yaml': db('postgres:${PG:-15}-alpine'), '.env': 'PG=16\n' };
    const says = { environment: 'ci', because: 'the job test starts it' } as const;
    const { declarations } = declareComposeProject(request(), treeOf(files), { related: [step], says });
    expect(declarations).toMatchObject([
      {
        engine: 'postgresql',
        version: '16',
        pin: 'exact',
        declared: 'postgres:${PG:-15}-alpine',
        at: { file: 'compose.yaml', line: 3 },
        related: [{ file: '.env', line: 1 }, step],
        name: 'db',
        says,
      },
    ]);
  });

  test('a missing file is said at the step that names it', () => {
    const { notices } = declareComposeProject(request({ files: ['ci.yml'] }), treeOf({}), {
      related: [step],
    });
    expect(notices).toEqual([{ text: 'the compose file ci.yml does not exist', at: step, unread: false }]);
  });

  test('a service that is scaled to nothing is absent, and named', () => {
    const files = { 'compose.yaml': `${db('postgres:16')}    deploy: {replicas: 0}\n` };
    const { declarations, notices } = declareComposeProject(request(), treeOf(files));
    expect(declarations).toEqual([]);
    expect(notices).toMatchObject([
      { text: 'the service db is scaled to 0: it counts as absent', at: { line: 4 } },
    ]);
  });
});

describe('wrong types', () => {
  test.each([
    ['services: [db]\n', '1 services is no map, where compose expects one'],
    ['include: other.yaml\n', '1 include is no list, where compose expects one'],
    ['services:\n  db: [1]\n', '2 services.db is a list, where compose expects a map'],
    ['services:\n  db:\n    image: {a: b}\n', '3 services.db.image is a map, which compose does not take'],
    [
      'services:\n  db:\n    image: x\n    environment: A=1\n',
      '4 services.db.environment is a plain value, which compose does not take',
    ],
  ])('%j is said with its place', (text, notice) => {
    expect(notices({ 'compose.yaml': text })).toEqual([`compose.yaml:${notice}`]);
  });
});

describe('hostile projects', () => {
  test('one big service that many extend is refused, not expanded', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `K${index}: 1`).join(', ');
    const services = Array.from({ length: 2000 }, (_, index) => `  s${index}: {extends: big}`).join('\n');
    const files = { 'compose.yaml': `services:\n  big: {image: x, environment: {${keys}}}\n${services}\n` };
    expect(() => readComposeProject(request(), treeOf(files))).toThrow(Unreadable);
  });

  test('an anchor that 150 services share is no bomb', () => {
    const services = Array.from({ length: 150 }, (_, n) => `  s${n}:\n    <<: *app\n    environment: *env\n`);
    const head = 'x-env: &env {A: 1, B: 2}\nx-app: &app {image: "x:1", environment: *env}\n';
    const { services: read } = readComposeProject(
      request(),
      treeOf({ 'compose.yaml': `${head}services:\n${services.join('')}` }),
    );
    expect(read.map(({ image, environment }) => [image?.text, environment.length])).toEqual(
      Array.from({ length: 150 }, () => ['x:1', 2]),
    );
  });

  test('files that include each other twice on every level are refused', () => {
    const level = (n: number): [string, string] => [
      `c${n}.yaml`,
      `include: [c${n + 1}.yaml, c${n + 1}.yaml]\n`,
    ];
    const levels = Object.fromEntries(Array.from({ length: 25 }, (_, n) => level(n)));
    const files = { ...levels, 'c25.yaml': db('x'), 'compose.yaml': 'include: [c0.yaml]\n' };
    expect(() => readComposeProject(request(), treeOf(files))).toThrow(Unreadable);
  });

  test('a setting of any shape is a notice at most', () => {
    const node = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, true, 3.1, '', 'x', '${', '${A:?no}', '../..', 'a=b', '__proto__'),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom('path', 'file', 'service', 'context', 'args', 'a', '__proto__'),
          tie('node'),
          {
            maxKeys: 3,
          },
        ),
      ),
    })).node;
    const setting = fc.constantFrom(
      ...[
        'image',
        'build',
        'environment',
        'env_file',
        'profiles',
        'depends_on',
        'extends',
        'deploy',
        'scale',
      ],
      ...['networks', 'links', 'hostname'],
    );
    const service = fc.dictionary(setting, node, { maxKeys: 4 });
    const services = fc.oneof(
      fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), fc.oneof(service, node)),
      node,
    );
    fc.assert(
      fc.property(services, node, node, (services, include, more) => {
        const files = {
          'compose.yaml': JSON.stringify({ services, include }),
          x: JSON.stringify({ services: more }),
        };
        const { declarations = [] } = declareComposeProject(
          request({ files: ['compose.yaml', 'x'] }),
          treeOf(files),
        );
        expect(declarations).toEqual([]);
      }),
    );
  });

  test('names that every object has are ordinary names', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const files = {
      'compose.yaml': `services:\n${names.map((name) => `  ${name}: {image: x}`).join('\n')}\n`,
    };
    expect(readComposeProject(request(), treeOf(files)).services.map(({ name }) => name)).toEqual(names);
  });
});
