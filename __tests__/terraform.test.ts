import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isOperational, moduleService } from '../src/catalog/terraform-modules.js';
import type { Declaration, Reading } from '../src/model.js';
import { terraform } from '../src/readers/terraform.js';
import { treeOf } from './memory-host.js';

function read(files: Record<string, string>): Reading[] {
  const tree = treeOf(files);
  return tree.list(terraform.files).map((path) => terraform.read({ path, text: files[path] ?? '' }, tree));
}

const declarations = (files: Record<string, string>): Declaration[] =>
  read(files).flatMap((reading) => reading.declarations ?? []);

const notices = (files: Record<string, string>): string[] =>
  read(files).flatMap((reading) => (reading.notices ?? []).map(({ text, at }) => `${text} @ ${at.line}`));

const found = (files: Record<string, string>): string[] =>
  declarations(files).map(
    ({ at, engine, version, pin }) => `${at.file}:${at.line} ${engine} ${version ?? pin}`,
  );

const database = (version: string, more = ''): string =>
  `resource "aws_db_instance" "main" {\n  engine = "postgres"\n  engine_version = ${version}\n${more}}\n`;

/** The version that a database gets by an expression, or why it has none. */
function versionOf(expression: string, more = ''): string | null {
  const all = declarations({ 'main.tf': `${database(expression)}${more}` });
  return all[0]?.version ?? all[0]?.pin ?? null;
}

test.each([
  ['"16"', '16'],
  ['16.3', '16.3'],
  ['"${local.a}.${local.b}"', '15.2'],
  ['local.map.inner["version"]', '14.9'],
  ['local.list[1]', '13'],
  ['local.list[var.unset]', 'unresolved'],
  ['lookup(local.map, "missing", "12")', '12'],
  ['try(local.map.nothing, "12.1")', '12.1'],
  ['coalesce(null, "", "12.2")', '12.2'],
  ['element(split("-", "pg-16.1-x"), 1)', '16.1'],
  ['join(".", [local.a, "7"])', '15.7'],
  ['format("%s.%d", local.a, 8)', '15.8'],
  ['replace("v_15_3", "_", ".")', 'floating'],
  ['replace(trimprefix("v15_3", "v"), "_", ".")', '15.3'],
  ['replace("15", "/x/", "y")', 'unresolved'],
  ['one(["16.4"])', '16.4'],
  ['merge(local.map, { v = "11" }).v', '11'],
  ['merge({ v = "11" }, var.unset).v', 'unresolved'],
  ['concat(["17"], local.list)[0]', '17'],
  ['local.a == "15" ? "15.1" : "16.1"', '15.1'],
  ['local.a != "15" && var.unset ? "15.1" : "16.1"', '16.1'],
  ['var.unset || true ? "15.1" : "16.1"', '15.1'],
  ['!(length(local.list) > 1) ? "15.1" : "16.1"', '16.1'],
  ['contains(local.list, "13") ? "13" : "14"', '13'],
  ['alltrue([true, var.unset]) ? "13" : "14"', 'unresolved'],
  ['anytrue([true, var.unset]) ? "13" : "14"', '13'],
  ['var.unset ? "13.1" : "13.1"', '13.1'],
  ['var.unset ? "13.1" : "13.2"', 'unresolved'],
  ['regex("[0-9]+", "15")', 'unresolved'],
  ['"latest"', 'floating'],
  ['null', 'undeclared'],
  ['[for v in local.list : v][0]', 'unresolved'],
  ['local.list[*]', 'unresolved'],
])('engine_version = %s is %s', (expression, expected) => {
  const locals = `locals {\n  a = "15"\n  b = "2"\n  list = ["12", "13"]\n  map = { inner = { version = "14.9" } }\n}`;
  expect(versionOf(expression, locals)).toBe(expected);
});

test.each([
  ['terraform-aws-modules/rds-aurora/aws', null, 'aurora'],
  ['terraform-aws-modules/rds/aws', null, 'rds'],
  ['cloudposse/elasticache-redis/aws', 'redis', 'elasticache'],
  ['terraform-aws-modules/memory-db/aws', 'redis', 'elasticache'],
  ['terraform-google-modules/sql-db/google//modules/postgresql', 'postgres', 'cloud-sql'],
  ['git::ssh://git@example.org/platform/terraform-aws-mysql.git//?ref=v1', 'mysql', 'rds'],
  ['github.com/someone/terraform-cloud//database?ref=v1.0.0', null, 'managed'],
  ['./vendor/modules/aks//aks/postgres', 'postgres', 'azure'],
  ['app.terraform.io/acme/rabbitmq/aws', 'rabbitmq', 'aws'],
])('the module %s may run %s', (source, engine, provider) => {
  expect(moduleService(source)).toMatchObject({ engine, provider });
});

test.each([
  ['terraform-aws-modules/s3-bucket/aws', 'aws_s3_bucket'],
  ['terraform-google-modules/cloud-storage/google', 'google_storage_bucket'],
  ['terraform-google-modules/gcs-bucket/google', 'google_storage_bucket'],
  ['claranet/storage-account/azurerm', 'azurerm_storage_account'],
  ['terraform-aws-modules/dynamodb-table/aws', 'aws_dynamodb_table'],
])('the module %s stands for %s', (source, type) => {
  expect(moduleService(source)).toEqual({ type });
});

test.each([
  'terraform-aws-modules/security-group/aws//modules/postgresql',
  'terraform-aws-modules/rds/aws//modules/db_parameter_group',
  'terraform-aws-modules/s3-bucket/aws//modules/notification',
  'terraform-aws-modules/rds-proxy/aws',
  'cloudposse/tfstate-backend/aws',
  'cloudposse/label/null',
  'terraform-aws-modules/vpc/aws',
  'git::https://example.org/modules.git//redis-exporter?ref=postgres',
  '',
])('the module %s is no service', (source) => {
  expect(moduleService(source)).toBeNull();
});

test('what serves operations is known by its name, for each kind of service', () => {
  expect(isOperational('s3', ['shop', 'access', 'logs'])).toBe(true);
  expect(isOperational('s3', ['shop', 'uploads'])).toBe(false);
  expect(isOperational('sqs', ['emails'])).toBe(false);
  expect(isOperational('sqs', ['emails', 'dlq'])).toBe(true);
  expect(isOperational('sns', ['emails'])).toBe(true);
  expect(isOperational('postgresql', ['logs'], ['alarms', 'tf'])).toBe(false);
  expect(isOperational('sns', ['critical'], ['alarms', 'tf', 'infra'])).toBe(true);
  expect(isOperational('s3', ['uploads'], ['main', 'tf', 'infra'])).toBe(false);
});

describe('environments', () => {
  const variables = 'variable "v" {}\n';
  const says = (files: Record<string, string>): Record<string, string | undefined> =>
    Object.fromEntries(
      declarations({ 'main.tf': `${variables}${database('var.v')}`, ...files }).map(
        ({ at, says, version }) => [`${at.file} ${version}`, says?.environment],
      ),
    );

  test.each([
    ['prod.tfvars', 'prod'],
    ['live.tfvars', 'prod'],
    ['eu-production.tfvars', 'prod'],
    ['pre-prod.tfvars', 'other'],
    ['nonprod.tfvars', 'other'],
    ['staging.tfvars', 'other'],
    ['dev.auto.tfvars', 'other'],
    ['envs/prd/terraform.tfvars', 'prod'],
    ['terraform.tfvars', undefined],
    ['customers.tfvars', undefined],
  ])('a value in %s says %s', (file, environment) => {
    expect(says({ [file]: 'v = "16"\n' })[`${file} 16`]).toBe(environment);
  });

  test('a name that is no environment says another one beside names that are', () => {
    const all = says({
      'prod.tfvars': 'v = "16"\n',
      'pen.tfvars': 'v = "15"\n',
      'common.tfvars': 'v = "14"\n',
    });
    expect(all).toEqual({ 'main.tf 16': 'prod', 'prod.tfvars 16': 'prod', 'pen.tfvars 15': 'other' });
  });

  test('what the variables say counts more than the name of their file', () => {
    const files = {
      'blue.tfvars': 'v = "16"\nenvironment = "staging"\n',
      'x.tf': 'variable "environment" {}',
    };
    expect(says(files)).toEqual({ 'main.tf 16': 'other', 'blue.tfvars 16': 'other' });
  });

  test('a default is no statement: production may be deployed with another value', () => {
    const files = { 'main.tf': `variable "environment" { default = "dev" }\n${database('"16"')}` };
    expect(declarations(files)[0]?.says).toBeNull();
  });
});

test('no value of a variable file or a secret is in what is read', () => {
  const files = {
    'main.tf': `variable "v" {}\nvariable "password" {}\n${database('var.v', '  password = var.password\n')}
resource "aws_ecs_task_definition" "api" {
  container_definitions = jsonencode([{
    image = "redis:7"
    environment = [{ name = "SECRET_KEY", value = "hunter2" }, { name = "DB_ENGINE", value = "mysql" }]
  }])
}`,
    'prod.tfvars': 'v = "16"\npassword = "hunter2"\n',
    'qa.tfvars.json': '{"v": "15", "password": "hunter2"}',
  };
  const all = read(files);
  expect(all.flatMap((one) => one.keys ?? []).map(({ key }) => key)).toEqual(['SECRET_KEY', 'DB_ENGINE']);
  expect(JSON.stringify(all)).not.toContain('hunter2');
});

test('no text makes it throw', () => {
  const token = fc.constantFrom(
    ...['resource "aws_db_instance" "a" {\n', '}\n', 'engine = "postgres"\n', 'engine_version = ', 'var.v\n'],
    ...[
      'local.l\n',
      'locals {\n',
      'l = ',
      'v = ',
      '"${',
      '}"\n',
      '[',
      ']',
      '(',
      ')',
      '"16"\n',
      'each.value',
      '{',
    ],
    ...[
      'module "m" {\n',
      'source = "./m"\n',
      'variable "v" {\n',
      'default = ',
      'for_each = ',
      'count = ',
      '1\n',
      '*',
    ],
    ...[
      'container_definitions = <<E\n',
      'E\n',
      '"image": "redis:7"\n',
      'merge(',
      'lookup(',
      ', ',
      '? ',
      ': ',
      '.a',
    ],
  );
  const text = fc.array(token, { maxLength: 50 }).map((tokens) => tokens.join(''));
  fc.assert(
    fc.property(text, text, text, (main, inner, values) => {
      const files = { 'main.tf': main, 'm/main.tf': inner, 'prod.tfvars': values };
      for (const { at } of declarations(files)) expect(Object.keys(files)).toContain(at.file);
    }),
    { numRuns: 300 },
  );
});

describe('hostile Terraform', () => {
  test('H06 a number with a million digits is no version', () => {
    expect(versionOf('1'.repeat(900_000))).toBe('floating');
    expect(versionOf('1e999999999')).toBe('floating');
  });

  test('H07 many resources in one file', () => {
    const source = 'resource "aws_sqs_queue" "a" {\n}\n'.repeat(25_000);
    expect(found({ 'main.tf': source })).toHaveLength(25_000);
    expect(notices({ 'main.tf': source.repeat(2) })).toEqual([
      'not read as Terraform: larger than 1,048,576 characters: not read @ 1',
    ]);
  });

  test('H09 names of JavaScript are plain names', () => {
    const source = `locals {\n  __proto__ = { engine_version = "15" }\n}\n${database('local.__proto__.engine_version')}
resource "constructor" "__proto__" {}
module "__proto__" {\n  source = "./toString"\n}
variable "hasOwnProperty" {}`;
    expect(found({ 'main.tf': source, '__proto__.tfvars': '__proto__ = 1\n' })).toEqual([
      'main.tf:2 postgresql 15',
      'main.tf:6 postgresql 15',
    ]);
    expect(versionOf('var.toString')).toBe('unresolved');
    expect(versionOf('constructor("16")')).toBe('unresolved');
  });

  test('H10 a resource that is declared twice is declared twice', () => {
    expect(found({ 'main.tf': database('"15"') + database('"16"') })).toEqual([
      'main.tf:3 postgresql 15',
      'main.tf:7 postgresql 16',
    ]);
  });

  test('H11 a file that cannot be read is told, and the others are read', () => {
    const files = {
      'bad.tf': 'x = <<E\nnever closed',
      'worse.tf': '@@@\n'.repeat(10),
      'good.tf': database('"16"'),
    };
    expect(found(files)).toEqual(['good.tf:3 postgresql 16']);
    expect(notices(files)).toEqual([
      'not read as Terraform: the heredoc "E" is never closed @ 1',
      'not read as Terraform: did not expect "@" here @ 1',
    ]);
  });

  test('H13 literal defaults are used; counts of zero, empty for_each and unknown values are what they are', () => {
    const variable =
      'variable "v" { default = "15.4" }\nvariable "open" {}\nvariable "none" { default = [] }\n';
    expect(found({ 'main.tf': `${variable}${database('var.v')}` })).toEqual([
      'main.tf:1 postgresql 15.4',
      'main.tf:6 postgresql 15.4',
    ]);
    expect(found({ 'main.tf': `${variable}${database('var.open')}` })).toEqual([
      'main.tf:6 postgresql unresolved',
    ]);
    expect(found({ 'main.tf': `${variable}${database('"16"', '  count = 0\n')}` })).toEqual([]);
    expect(found({ 'main.tf': `${variable}${database('"16"', '  for_each = toset(var.none)\n')}` })).toEqual(
      [],
    );
    expect(found({ 'main.tf': `${variable}${database('"16"', '  for_each = var.open\n')}` })).toHaveLength(1);
    expect(
      found({ 'main.tf': `${variable}${database('"16"', '  count = var.open ? 1 : 0\n')}` }),
    ).toHaveLength(1);
    const dynamic = '  dynamic "timeouts" {\n    for_each = var.open\n    content { create = "5m" }\n  }\n';
    expect(found({ 'main.tf': `${variable}${database('"16"', dynamic)}` })).toHaveLength(1);
  });

  test('modules that call modules twice each, many levels deep, end with a notice', () => {
    const level = (i: number) =>
      ['a', 'b', 'c'].map((name) => `module "${name}" {\n  source = "../m${i + 1}"\n}\n`).join('');
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`m${i}/main.tf`, `${level(i)}resource "aws_sqs_queue" "q" {}\n`]),
    );
    expect(found(files)).toHaveLength(12);
    expect(notices(files)[0]).toMatch(/^too many modules/);
  });

  test('values that double themselves and values that go round in circles end', () => {
    const doubling = (make: (i: number) => string) =>
      `locals {\n  l0 = "1"\n${Array.from({ length: 60 }, (_, i) => `  l${i + 1} = ${make(i)}\n`).join('')}}\n`;
    expect(
      versionOf(
        'local.l60',
        doubling((i) => `"\${local.l${i}}\${local.l${i}}"`),
      ),
    ).toBe('unresolved');
    expect(
      versionOf(
        'length(local.l60)',
        doubling((i) => `concat([local.l${i}], local.l${i})`),
      ),
    ).toBeTruthy();
    expect(
      versionOf(
        'local.l60.a',
        doubling((i) => `merge(local.l${i}, { a = local.l${i} })`),
      ),
    ).toBeTruthy();
    const chain = Array.from({ length: 20_000 }, (_, i) => `  c${i} = local.c${i + 1}\n`).join('');
    expect(versionOf('local.c0', `locals {\n${chain}}\n`)).toBe('unresolved');
  });

  test('environments that refer to each other in circles end', () => {
    const locals = Array.from(
      { length: 40 },
      (_, i) => `  e${i} = merge(local.e${i + 1}, local.e${i + 1})\n`,
    ).join('');
    const source = `locals {\n${locals}  e40 = { KEY = "x" }\n}\nmodule "a" {\n  source = "x/y/aws"\n  environment = local.e0\n}\n`;
    expect(read({ 'main.tf': source }).flatMap((one) => one.keys ?? []).length).toBeLessThan(2);
  });

  test('hundreds of variable files beside hundreds of modules', () => {
    const files = Object.fromEntries([
      ...Array.from({ length: 300 }, (_, i) => [
        `stack${i}/main.tf`,
        `variable "v" {}\n${database('var.v')}`,
      ]),
      ...Array.from({ length: 300 }, (_, i) => [`vars/v${i}.tfvars`, 'v = "16"\n']),
    ]);
    expect(found(files).length).toBeGreaterThan(300);
  });
});
