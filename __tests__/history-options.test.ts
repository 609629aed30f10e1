import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { configSchema } from '../src/options/config-file.js';
import { type Given, readOptions } from '../src/options.js';
import { UserError } from '../src/support/user-error.js';

const day = 86_400;
const options = (text: string, more: Partial<Given> = {}) =>
  readOptions({
    inputs: new Map(),
    config: { file: 'parity.yml', text },
    hasBase: false,
    today: '2031-05-04',
    rules: [],
    ...more,
  });

function refusal(read: () => unknown): UserError {
  try {
    read();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const everything = `
time:
  enabled: true
  source: deployments
  environments: [production, "prod-*"]
  tags: "v*"
  workflow: deploy.yml
  manifests: deploy/prod/**
  sha-from: payload.sha
  branch: release/stable
  window: 30d
  services:
    api: {environments: [api-production], paths: [api/**]}
    web: {paths: web/**}
  rollout: all
  assume-success: true
  minimum: {deployments: 3}
  thresholds:
    queue-age: {warn: 2d, fail: 2w}
    deploy-lag: {warn: never}
    queue-size: {warn: 20, fail: 50}
people:
  policy: separated
  identities: hashed
  deployer-from: payload.user
  bots: [deploy-robot, robot@example.test]
  deployer-not-author: true
  require-pull-request: false
  stale-approvals: true
  environment-reviewers: 2
  enforce: warn
  minimum: {people: 4, deployments: 6}
  involvement: 0.5
`;

test('everything that can be said of time and people', () => {
  const { time, people } = options(everything);
  expect(time).toEqual({
    at: { file: 'parity.yml', line: 3, column: 3 },
    source: 'deployments',
    environments: ['production', 'prod-*'],
    tags: ['v*'],
    workflow: 'deploy.yml',
    manifests: ['deploy/prod/**'],
    shaFrom: 'payload.sha',
    branch: 'release/stable',
    window: 30 * day,
    services: [
      { name: 'api', environments: ['api-production'], paths: ['api/**'] },
      { name: 'web', environments: [], paths: ['web/**'] },
    ],
    rollout: 'all',
    assumeSuccess: true,
    minimum: { deployments: 3, changes: 10 },
    thresholds: {
      queueAge: { warn: 2 * day, fail: 14 * day },
      deployLag: { warn: null, fail: null },
      leadTime: { warn: null, fail: null },
      deployInterval: { warn: 7 * day, fail: null },
      queueSize: { warn: 20, fail: 50 },
      pullRequestAge: { warn: 14 * day, fail: null },
      productionAhead: { warn: 50, fail: null },
    },
  });
  expect(people).toEqual({
    at: expect.objectContaining({ file: 'parity.yml' }),
    policy: 'separated',
    identities: 'hashed',
    deployerFrom: 'payload.user',
    bots: ['deploy-robot', 'robot@example.test'],
    deployerNotAuthor: true,
    requirePullRequest: false,
    staleApprovals: true,
    environmentReviewers: 2,
    enforce: 'warn',
    minimum: { people: 4, deployments: 6 },
    involvement: 0.5,
  });
});

test('the published schema knows the same', () => {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const valid = ajv.compile(configSchema);
  expect([valid(parse(everything)), valid.errors]).toEqual([true, null]);
  expect(valid(parse('time: {windw: 3d}'))).toBe(false);
  expect(valid(parse('time: {window: 3 days}'))).toBe(false);
  expect(valid(parse('people: {involvement: 2}'))).toBe(false);
});

test.each([
  ['time: {workflow: deploy.yml}', 'workflow-runs'],
  ['time: {manifests: deploy/**}', 'manifests'],
  ['time: {tags: "v*"}', 'tags'],
  ['time: {source: releases, tags: "v*"}', 'releases'],
  ['time: {environments: [live]}', null],
])('%s: from %s', (text, source) => {
  expect(options(text).time?.source).toBe(source);
});

describe('whether they are measured', () => {
  const measured = (text: string, measure?: Given['measure']) => {
    const { time, people } = options(text, measure ? { measure } : {});
    return [time !== null, people !== null];
  };

  test.each<[string, Given['measure'], boolean, boolean]>([
    ['', undefined, false, false],
    ['time: {}', undefined, true, false],
    ['people: {}', undefined, true, true],
    ['time: {enabled: false}', undefined, false, false],
    ['', 'possible', true, true],
    ['time: {enabled: false}', 'possible', true, true],
    ['people: {enabled: false}', 'possible', true, false],
    ['time: {enabled: false}\npeople: {enabled: false}', 'possible', false, false],
    ['time: {enabled: false}\npeople: {enabled: false}', 'always', true, true],
  ])('%j, %s', (text, measure, time, people) => {
    expect(measured(text, measure)).toEqual([time, people]);
  });
});

describe('how far back', () => {
  const window = (since: string, text = 'time: {window: 30d}') =>
    options(text, { inputs: new Map([['since', since]]) }).time?.window;

  test.each([
    ['90d', 90 * day],
    ['1y', 365 * day],
    ['12h', day / 2],
    ['2w', 14 * day],
    ['2031-05-01', 3 * day],
    ['', 30 * day],
  ])('%s', (since, expected) => {
    expect(window(since)).toBe(expected);
  });

  test.each(['yesterday', '2031-05-04', '2032-01-01', '2031-02-30', '0d', '-3d', '1e9d'])(
    'not %s',
    (since) => {
      expect(refusal(() => window(since))).toMatchObject({ help: expect.stringContaining('90d') });
    },
  );
});

test.each([
  ['time: {windw: 3d}', 1, 'unknown key "windw" in "time"', 'window'],
  ['time:\n  source: deployment', 2, 'must be one of', 'deployments'],
  ['time:\n  window: 3 days', 2, 'no length of time', '12h'],
  ['time:\n  window: 90', 2, 'no length of time', '7d'],
  ['time:\n  workflow: ../x.yml', 2, 'no file of a workflow', 'deploy.yml'],
  ['time:\n  sha-from: "$.a[0]"', 2, 'no path into a payload', 'payload.sha'],
  ['time:\n  branch: --all', 2, 'no branch', 'main'],
  ['time:\n  thresholds: {queue-size: {warn: 1.5}}', 2, 'whole number', 'quotes'],
  ['time:\n  thresholds: {queue-age: {warn: soon}}', 2, 'no length of time', '7d'],
  ['time:\n  minimum: {deployments: 0}', 2, 'whole number from 1', ''],
  ['people:\n  policy: same-people', 2, 'must be one of', 'report'],
  ['people:\n  involvement: 2', 2, 'number from 0 to 1', ''],
  ['people:\n  bots: [[a]]', 2, 'must be a text', ''],
])('%j is refused with its line', (text, line, message, help) => {
  expect(refusal(() => options(text))).toMatchObject({
    message: expect.stringContaining(message),
    help: expect.stringContaining(help),
    place: { file: 'parity.yml', line },
  });
});
