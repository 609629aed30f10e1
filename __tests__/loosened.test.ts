import { describe, expect, test } from '@jest/globals';
import { loosenings } from '../src/options/loosened.js';
import { readOptions } from '../src/options.js';

const read = (text: string) =>
  readOptions({
    inputs: new Map(),
    config: { file: '.github/parity.yml', text },
    hasBase: true,
    today: '2031-05-04',
    rules: ['version-differs', 'missing-service'],
  });
const between = (before: string, after: string) =>
  loosenings(read(before), read(after)).map(({ what, severity }) => `${severity}: ${what}`);
const allowed = 'allow: [{rule: version-differs, reason: the upgrade is under way}]';

const queue = (fail: string) => `time: {enabled: true, thresholds: {queue-age: {fail: ${fail}}}}`;
const separated = (more = 'involvement: 0.5') => `people: {policy: separated, ${more}}`;

describe('what makes the gate less strict', () => {
  test.each([
    ['', 'fail-on: none', 'high: fail-on goes from high to none'],
    ['fail-on: low', '', 'high: fail-on goes from low to high'],
    ['scope: all', '', 'high: scope goes from all to new'],
    ['', 'on-unreadable: warn', 'high: on-unreadable goes from fail to warn'],
    ['', 'rules: {version-differs: off}', 'high: `version-differs` is off now'],
    ['', 'rules: {version-differs: medium}', 'high: `version-differs` is medium now'],
    ['rules: {version-differs: high}', '', 'high: `version-differs` is no longer high'],
    ['require: [prod]', '', 'high: prod is no longer required'],
    ['', 'environments: {ignore: "deploy/**"}', 'high: `deploy/**` is ignored'],
    ['', 'environments: {other: "deploy/**"}', 'high: `deploy/**` is not compared'],
    ['environments: {prod: "deploy/**"}', '', 'high: no longer said: `deploy/**` is production'],
    [
      'production: [{engine: redis, version: 7}]',
      'production: [{engine: redis, version: 6}]',
      'high: production no longer has redis 7 (cache)',
    ],
    ['images: {team/db: postgresql}', '', 'high: the image `team/db` is no longer postgresql'],
    [
      'images: {team/db: postgresql}',
      'images: {team/db: mysql}',
      'high: the image `team/db` is mysql instead of postgresql',
    ],
    [queue('2w'), queue('3w'), 'high: `time`: queue age fails later'],
    [queue('2w'), queue('never'), 'high: `time`: queue age no longer fails'],
    [queue('2w'), '', 'high: `time`: queue age no longer fails'],
    [separated(), 'people: {policy: shared}', 'high: `people`: duties no longer have to be separated'],
    [separated(), '', 'high: `people`: duties no longer have to be separated'],
    [separated(), separated('enforce: warn'), 'high: `people`: what is not separated only warns'],
    [separated('deployer-not-author: true'), separated(), 'high: `people`: an author may deploy'],
    [separated(), separated('require-pull-request: false'), 'high: `people`: a change needs no pull request'],
    [
      separated(),
      separated('stale-approvals: true'),
      'high: `people`: an approval from before the last push counts',
    ],
    [
      separated('environment-reviewers: 2'),
      separated('environment-reviewers: 1'),
      'high: `people`: the environment needs fewer reviewers',
    ],
    [separated(), separated('bots: [mallory]'), 'high: `people`: more accounts are machines'],
    ['', allowed, 'medium: `version-differs` is allowed: the upgrade is under way'],
  ])('from %j to %j', (before, after, expected) => {
    expect(between(before, after)).toEqual([expected]);
  });
});

describe('what does not', () => {
  test.each([
    ['', '# a comment\nname: api\ncomment: never\n'],
    ['', 'fail-on: low\nscope: all\nrequire: [dev]\non-unreadable: strict\n'],
    [allowed, ''],
    ['rules: {version-differs: low}', 'rules: {version-differs: high}'],
    ['rules: {version-differs: off}', ''],
    ['', 'rules: {version-differs: high}'],
    ['environments: {ignore: "deploy/**"}', 'environments: {prod: "deploy/**"}'],
    [queue('2w'), queue('1w')],
    [queue('never'), ''],
    [separated('enforce: warn'), ''],
    [separated('bots: [robot]'), separated()],
    ['', separated()],
    ['', 'production: [{engine: redis, version: 7}]\nimages: {team/db: postgresql}'],
  ])('from %j to %j', (before, after) => {
    expect(between(before, after)).toEqual([]);
  });
});
