import { describe, expect, test } from '@jest/globals';
import { readMakefile } from '../src/support/makefile.js';
import { declareStarted, type Script, walkScripts } from '../src/support/started-services.js';
import { treeOf } from './memory-host.js';

const nobody = { says: null, present: new Set<string>() };

function script(text: string, more: Partial<Script> = {}): Script {
  return {
    text,
    at: (line) => ({ file: 'ci.yml', line }),
    directory: '',
    variables: new Map(),
    related: [],
    runner: null,
    ...more,
  };
}

/** What a script starts, as `engine version pin file:line`. */
function started(
  text: string,
  files: Record<string, string> = {},
  more: Partial<Script> = {},
  present: string[] = [],
) {
  const tree = treeOf(files);
  const walked = walkScripts([script(text, more)], tree);
  return declareStarted(walked, tree, { says: null, present: new Set(present) }).declarations.map(
    ({ engine, version, pin, at }) => `${engine} ${version ?? pin} ${at.file}:${at.line}`,
  );
}

/** The compose projects that a script starts. */
function projects(text: string, files: Record<string, string> = {}, more: Partial<Script> = {}) {
  return walkScripts([script(text, more)], treeOf(files)).starts.flatMap((start) =>
    start.kind === 'compose' ? [start] : [],
  );
}

describe('docker run', () => {
  test.each([
    ['docker run -d postgres:16', ['postgresql 16 ci.yml:1']],
    [
      'docker run --rm -d -p 5432:5432 -e POSTGRES_PASSWORD=x --name db postgres:16',
      ['postgresql 16 ci.yml:1'],
    ],
    ['sudo docker run -dp 6379:6379 redis:7', ['redis 7 ci.yml:1']],
    ['docker run -itd --health-cmd "pg_isready -U x" postgres:15-alpine', ['postgresql 15 ci.yml:1']],
    ['docker run -d --network=x -p5432:5432 postgres:16 -c max_connections=200', ['postgresql 16 ci.yml:1']],
    ['docker --context x run --detach postgres:16', []],
    ['docker --log-level=debug run --detach postgres:16', ['postgresql 16 ci.yml:1']],
    ['docker container run -d postgres:16', ['postgresql 16 ci.yml:1']],
    ['podman run -d docker.io/library/postgres:16', ['postgresql 16 ci.yml:1']],
    ['docker run postgres:16 &', ['postgresql 16 ci.yml:1']],
    ['ID=$(docker run -d postgres:16)', ['postgresql 16 ci.yml:1']],
    ['PG=16\ndocker run -d postgres:$PG', ['postgresql 16 ci.yml:2']],
    ['docker run -d $OPTIONS postgres:16', ['postgresql 16 ci.yml:1']],
    ['docker run -d postgres:$UNKNOWN', ['postgresql unresolved ci.yml:1']],
    ['docker run -d "$IMAGE"', []],
    ['docker run --rm postgres:16 psql -h db', []],
    ['docker run -d postgres:16 sleep 1', []],
    ['docker run --rm -v $PWD:/app ruby:3.4 rake', []],
    ['docker exec -d postgres:16', []],
    ['docker run -d dpage/pgadmin4', []],
    ['echo docker run -d postgres:16', []],
    ['cat <<EOF\ndocker run -d postgres:16\nEOF', []],
  ])('%s', (text, expected) => {
    expect(started(text)).toEqual(expected);
  });

  test('stands at the command, with the line of the image', () => {
    const walked = walkScripts([script('true\ndocker run -d \\\n  --name db \\\n  postgres:16')], treeOf({}));
    expect(declareStarted(walked, treeOf({}), nobody).declarations).toMatchObject([
      { name: 'db', declared: 'postgres:16', at: { line: 2 }, related: [{ line: 4 }] },
    ]);
  });

  test('an image that is only pulled counts where nothing else starts its engine', () => {
    expect(started('docker pull redis:8.0')).toEqual(['redis 8.0 ci.yml:1']);
    expect(started('docker pull redis:8.0\ndocker run -d redis:7')).toEqual(['redis 7 ci.yml:2']);
    expect(started('docker pull redis:8.0', {}, {}, ['redis'])).toEqual([]);
  });
});

describe('servers of the machine', () => {
  test.each([
    ['sudo systemctl start mysql', 'ubuntu-24.04', ['mysql 8.0 ci.yml:1']],
    ['sudo systemctl start mysql.service', 'ubuntu-26.04', ['mysql 8.4 ci.yml:1']],
    ['sudo systemctl enable --now postgresql', 'ubuntu-22.04', ['postgresql 14 ci.yml:1']],
    ['sudo systemctl enable postgresql', 'ubuntu-22.04', []],
    ['sudo service postgresql start', 'ubuntu-latest', ['postgresql floating ci.yml:1']],
    ['sudo /etc/init.d/mysql start', null, ['mysql undeclared ci.yml:1']],
    ['sudo systemctl stop mysql', 'ubuntu-24.04', []],
    ['sudo systemctl start docker', 'ubuntu-24.04', []],
    ['sudo apt-get install -y postgresql-16', null, ['postgresql 16 ci.yml:1']],
    [
      'sudo apt-get -y install postgresql-15\nsudo service postgresql start',
      'ubuntu-24.04',
      ['postgresql 15 ci.yml:2'],
    ],
    ['apt install postgresql-client-17 libpq-dev sqlite3 redis-tools', null, []],
    ['apt-get install redis-server=5:7.0.15-1', null, ['redis 7.0.15 ci.yml:1']],
    ['brew install postgresql@15', null, []],
    ['brew install postgresql@15\nbrew services start postgresql@15', null, ['postgresql 15 ci.yml:2']],
    ['apk add postgresql15\npg_ctl -D /data start', null, ['postgresql 15 ci.yml:2']],
    ['sudo pg_ctlcluster 15 main start', null, ['postgresql 15 ci.yml:1']],
    ['/usr/lib/postgresql/14/bin/pg_ctl start', null, ['postgresql 14 ci.yml:1']],
    ['pg_ctl stop', null, []],
    ['redis-server --port 6380 &', null, ['redis undeclared ci.yml:1']],
    ['redis-server --version', null, []],
    ['minio server /data &', null, ['minio undeclared ci.yml:1']],
    ['minio --help', null, []],
    ['Start-Service postgresql-x64-17', 'windows-2025', ['postgresql 17 ci.yml:1']],
  ])('%s on %s', (text, runner, expected) => {
    expect(started(text, {}, { runner })).toEqual(expected);
  });

  test('a package is no second server', () => {
    expect(started('apt-get install postgresql', {}, {}, ['postgresql'])).toEqual([]);
    expect(started('apt-get install -y postgresql\ndocker run -d postgres:17')).toEqual([
      'postgresql 17 ci.yml:2',
    ]);
  });

  test('says no argument of a command', () => {
    const tree = treeOf({});
    const walked = walkScripts([script('redis-server --requirepass hunter2 extra &')], tree);
    expect(declareStarted(walked, tree, nobody).declarations[0]?.declared).toBe('redis-server');
  });
});

describe('docker compose', () => {
  test.each([
    ['docker compose up -d', { files: [], services: [], profiles: [] }],
    ['docker-compose -f a.yml --file=b.yml up db', { files: ['a.yml', 'b.yml'], services: ['db'] }],
    ['docker compose --profile x --profile y,z up', { profiles: ['x', 'y', 'z'] }],
    [
      'docker compose --env-file .env.ci -p name up --scale web=2 -t 10 db',
      { environmentFiles: ['.env.ci'], services: ['db'] },
    ],
    ['docker compose run --rm -e A=b web rake spec', { services: ['web'] }],
    ['cd infra/ci && docker compose -f ../x.yml up', { directory: 'infra/ci', files: ['../../infra/x.yml'] }],
    ['docker compose -f $GITHUB_WORKSPACE/a.yml up', { files: ['a.yml'] }],
    ['docker compose --project-directory sub -f a.yml up', { projectDirectory: 'sub' }],
    ['FILE=a.yml\ndocker compose -f "$FILE" up', { files: ['a.yml'] }],
    ['COMPOSE_FILE=a.yml docker compose up', { variables: new Map([['COMPOSE_FILE', 'a.yml']]) }],
    ['export COMPOSE_FILE=a.yml; docker compose up', { variables: new Map([['COMPOSE_FILE', 'a.yml']]) }],
    ['./vendor/bin/sail up -d', { services: [] }],
  ])('%s', (text, expected) => {
    expect(projects(text)).toMatchObject([{ request: expected }]);
  });

  test.each([
    'docker compose build',
    'docker compose exec db psql',
    'docker compose pull',
    'docker compose down',
    'docker ps',
  ])('%s starts nothing', (text) => {
    expect(projects(text)).toEqual([]);
  });

  test('a file that is only known at run time is a notice', () => {
    const walked = walkScripts([script('docker compose -f "$UNKNOWN" up')], treeOf({}));
    expect(walked.starts).toEqual([]);
    expect(walked.notices).toHaveLength(1);
  });

  test('the environment file of the job holds for the next step', () => {
    const steps = [script('echo "COMPOSE_FILE=ci.yml" >> "$GITHUB_ENV"'), script('docker compose up')];
    const [start] = walkScripts(steps, treeOf({})).starts;
    expect(start).toMatchObject({ request: { variables: new Map([['COMPOSE_FILE', 'ci.yml']]) } });
  });
});

describe('one hop', () => {
  const makefile = `
COMPOSE := docker compose -f ci.yml
include more.mk
.PHONY: test
test: services
\tpytest
services:
\t@$(COMPOSE) up -d
other: ; docker run -d redis:7
`;

  test('make targets with what they need', () => {
    const files = { Makefile: makefile, 'more.mk': 'extra:\n\tdocker run -d postgres:16\n' };
    expect(projects('make test', files)).toMatchObject([
      {
        at: { file: 'Makefile', line: 8 },
        related: [
          { file: 'Makefile', line: 8 },
          { file: 'ci.yml', line: 1 },
        ],
        request: { files: ['ci.yml'] },
      },
    ]);
    expect(started('make -s other', files)).toEqual(['redis 7 Makefile:9']);
    expect(started('make extra', files)).toEqual(['postgresql 16 more.mk:2']);
    expect(started('make -C sub other', { 'sub/Makefile': makefile })).toEqual(['redis 7 sub/Makefile:9']);
    expect(started('make missing', files)).toEqual([]);
  });

  test('make variables from the command line', () => {
    const files = { Makefile: 'PG ?= 15\nrun:\n\tdocker run -d postgres:$(PG)\n' };
    expect(started('make run', files)).toEqual(['postgresql 15 Makefile:3']);
    expect(started('make run PG=16', files)).toEqual(['postgresql 16 Makefile:3']);
  });

  const packages = {
    'package.json': `{
  "workspaces": ["packages/*"],
  "scripts": {
    "services": "docker run -d postgres:16",
    "pretest": "npm run services",
    "test": "jest",
    "all": "run-s services test"
  }
}`,
    'packages/api/package.json': '{ "name": "@app/api", "scripts": { "db": "docker run -d mysql:8.4" } }',
  };

  test.each([
    ['npm run services', ['postgresql 16 package.json:4']],
    ['npm test', ['postgresql 16 package.json:4']],
    ['yarn services', ['postgresql 16 package.json:4']],
    ['pnpm run services --if-present', ['postgresql 16 package.json:4']],
    ['bun run all', ['postgresql 16 package.json:4']],
    ['npm ci', []],
    ['npm run nothing', []],
    ['cd packages/api && npm run db', ['mysql 8.4 packages/api/package.json:1']],
    ['npm --prefix packages/api run db', ['mysql 8.4 packages/api/package.json:1']],
    ['npm run db -w @app/api', ['mysql 8.4 packages/api/package.json:1']],
    ['npm run db --workspace=packages/api', ['mysql 8.4 packages/api/package.json:1']],
    ['pnpm -F @app/api run db', ['mysql 8.4 packages/api/package.json:1']],
    ['pnpm --filter=@app/api db', ['mysql 8.4 packages/api/package.json:1']],
    ['yarn workspace @app/api db', ['mysql 8.4 packages/api/package.json:1']],
  ])('package scripts: %s', (text, expected) => {
    expect(started(text, packages)).toEqual(expected);
  });

  test.each([
    ['./ci/start.sh', ['postgresql 16 ci/start.sh:3']],
    ['bash ci/start.sh', ['postgresql 16 ci/start.sh:3']],
    ['source ci/start.sh', ['postgresql 16 ci/start.sh:3']],
    ['bin/setup', ['redis 7 bin/setup:2']],
    ['bin/rails', []],
    ["bash -c 'docker run -d postgres:15'", ['postgresql 15 ci.yml:1']],
    ['concurrently "npm:x" "docker run -d postgres:15"', ['postgresql 15 ci.yml:1']],
    ['../outside.sh', []],
  ])('scripts: %s', (text, expected) => {
    const files = {
      'ci/start.sh': '#!/bin/bash\n# db\ndocker run -d postgres:16\n./ci/start.sh\n',
      'bin/setup': '#!/usr/bin/env bash\ndocker run -d redis:7\n',
      'bin/rails': '#!/usr/bin/env ruby\ndocker run -d redis:7\n',
    };
    expect(started(text, files)).toEqual(expected);
  });

  test('a script finds its own folder', () => {
    const files = { 'ci/start.sh': '#!/bin/sh\ncd "$(dirname "$0")"\ndocker compose up -d\n' };
    expect(projects('ci/start.sh', files)).toMatchObject([{ request: { directory: 'ci' } }]);
  });

  test('three hops and no more, and no circles', () => {
    const files = {
      Makefile: 'a:\n\t./b.sh\n',
      'b.sh': './c.sh\nmake a\n',
      'c.sh': 'docker run -d redis:7\n./d.sh\n',
      'd.sh': 'docker run -d postgres:16\n',
    };
    expect(started('make a', files)).toEqual(['redis 7 c.sh:1']);
  });
});

describe('readMakefile', () => {
  test('knows targets, variables and what is no rule', () => {
    const { targets, first, variables, variableLines } = readMakefile(
      'A = 1\nB := $(A)2\nA += 3\n# c: d\nx y: z | w\n\t-echo $(B) $$HOME \\\n\t  more\nz:\nv: A=4\n%.o: %.c\n',
    );
    expect(first).toBe('x');
    expect(variables).toEqual(
      new Map([
        ['A', '1 3'],
        ['B', '12'],
      ]),
    );
    expect([...variableLines]).toEqual([
      ['A', 3],
      ['B', 2],
    ]);
    expect(targets.get('y')).toEqual({
      name: 'y',
      line: 5,
      prerequisites: ['z', 'w'],
      recipe: [{ text: 'echo 12 $HOME \\\n\t  more', written: 'echo $(B) $$HOME \\\n\t  more', line: 6 }],
    });
  });

  test('stays linear', () => {
    const text = `${' '.repeat(200_000)}x\n${'a '.repeat(100_000)}\nA = ${'$(A)'.repeat(400)}\n${'A += $(A)$(A)\n'.repeat(5000)}`;
    expect(readMakefile(text).targets.size).toBe(0);
  });
});
