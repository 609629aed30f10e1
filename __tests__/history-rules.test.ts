import { describe, expect, test } from '@jest/globals';
import type {
  Facts,
  Finding,
  HistoryCheck,
  HistoryFacts,
  Job,
  Options,
  PlacedDeclaration,
} from '../src/model.js';
import { rules } from '../src/rules/index.js';
import { ada, commit, d, day, deployed, facts as historyOf, known } from './history-story.js';

const historyRules = rules.filter(({ gap }) => gap !== 'tools');

const nothing: Facts = { services: [], declarations: [], keys: [], jobs: [], paths: [], history: null };
const options = { time: null, people: null } as unknown as Options;

const found = (
  history: HistoryFacts | null,
  more: Partial<Facts> = {},
  asked: Partial<Options> = {},
): Finding[] =>
  historyRules.flatMap((rule) => rule.check({ ...nothing, ...more, history }, { ...options, ...asked }));

/** A story whose oldest change waits for so many days, in a repository of two services. */
const waiting = (days: number, limits: { warn: number | null; fail: number | null }): HistoryFacts =>
  historyOf(
    known([commit('R', '', d(-1)), commit('A', 'R', d(30 - days))], {
      deployments: [deployed('R', d(29))],
    }),
    { thresholds: { ...never, queueAge: limits } },
  );

const off = { warn: null, fail: null };
const never = {
  queueAge: off,
  deployLag: off,
  leadTime: off,
  deployInterval: off,
  queueSize: off,
  pullRequestAge: off,
  productionAhead: off,
};

/** A history in which every check has this status. */
function everything(status: HistoryCheck['status']): HistoryFacts {
  const history = historyOf(known([commit('R', '', d(-1), { author: ada })]));
  const check = (id: HistoryCheck['id']): HistoryCheck => ({
    ...{ id, status, value: 1, unit: 'count', warn: 1, fail: null },
    reason: `A sentence about ${id}.`,
  });
  const { time, people } = history;
  if (!time || !people) throw new Error('Both were asked for.');
  const [service] = time.services;
  if (!service) throw new Error('There is one service at least.');
  const ids = (
    [
      'queue-age',
      'deploy-lag',
      'lead-time',
      'deploy-interval',
      'queue-size',
      'last-attempt',
      'deployment-order',
    ] as const
  ).map(check);
  return {
    time: {
      ...time,
      services: [
        { ...service, service: '.', checks: ids },
        { ...service, service: 'api', checks: ids },
      ],
      pullRequest: {
        age: 1,
        productionAhead: 1,
        shipsWith: 1,
        checks: (['pull-request-age', 'production-ahead'] as const).map(check),
      },
    },
    people: {
      ...people,
      checks: (
        [
          'deployer-concentration',
          'author-involvement',
          'independent-approval',
          'deployer-not-author',
          'pull-request-required',
          'environment-reviewers',
        ] as const
      ).map(check),
    },
  };
}

describe('rules about the past', () => {
  test('say nothing where nobody asked', () => {
    expect(found(null)).toEqual([]);
    expect(found({ time: null, people: null })).toEqual([]);
  });

  test.each(['pass', 'info', 'neutral', 'skipped'] as const)('say nothing of what is %s', (status) => {
    expect(found(everything(status))).toEqual([]);
  });

  test('each says what warns, low or medium, with a way out', () => {
    const findings = found(everything('warn'));
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(
      historyRules.map(({ id }) => id).sort(),
    );
    for (const finding of findings) {
      expect(['low', 'medium']).toContain(finding.severity);
      expect(finding).toMatchObject({ state: 'new', project: '.', environments: ['prod'] });
      expect(finding.title).toMatch(/^(?:api: )?A sentence about [\w-]+$/);
      expect(finding.why).toMatch(/\.$/);
      expect(finding.fix).toMatch(/\.$/);
    }
  });

  test('each is high where the configuration makes it fail', () => {
    expect(new Set(found(everything('fail')).map(({ severity }) => severity))).toEqual(new Set(['high']));
  });

  test('a service has a finding of its own, and no two have one fingerprint', () => {
    const findings = found(everything('warn'));
    expect(findings.filter(({ rule }) => rule === 'deploy-lag').map(({ title }) => title)).toEqual([
      'A sentence about deploy-lag',
      'api: A sentence about deploy-lag',
    ]);
    const prints = findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('each is described with where it stands', () => {
    for (const { description } of historyRules)
      expect(description).toContain('It stands where the configuration');
  });
});

describe('from a history to a finding', () => {
  test.each([
    [6, { warn: 7 * day, fail: 30 * day }, []],
    [8, { warn: 7 * day, fail: 30 * day }, ['medium']],
    [31, { warn: 7 * day, fail: 30 * day }, ['high']],
    [31, { warn: 7 * day, fail: null }, ['medium']],
    [31, off, []],
  ])('the oldest change waits for %d days', (days, limits, severities) => {
    const findings = found(waiting(days, limits));
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
    for (const { title } of findings)
      expect(title).toBe(`The oldest change that waits was merged ${days} days ago`);
  });
});

describe('where such a finding stands', () => {
  const history = everything('warn');
  const at = { file: '.github/parity.yml', line: 7 };
  const job: Job = {
    name: 'deploy',
    purpose: 'deploy',
    at: { file: '.github/workflows/deploy.yml', line: 3 },
  };
  const production = { environment: 'prod', at: { file: 'k8s/db.yaml', line: 12 } } as PlacedDeclaration;
  const time = { at } as Options['time'];
  const place = (more: Partial<Facts>, asked: Partial<Options> = {}) =>
    found(history, more, asked).find(({ rule }) => rule === 'change-waiting')?.at;

  test('where the configuration asks for it', () =>
    expect(place({ jobs: [job], declarations: [production] }, { time })).toEqual(at));
  test('else at the job that deploys', () =>
    expect(place({ jobs: [{ ...job, purpose: 'test' }, job], declarations: [production] })).toEqual(job.at));
  test('else at the first file that declares production', () =>
    expect(place({ declarations: [production] })).toEqual(production.at));
  test('else where the configuration would stand', () =>
    expect(place({})).toEqual({ file: '.github/parity.yml', line: 1 }));
});
