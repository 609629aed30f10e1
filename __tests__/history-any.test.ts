import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { Deployment, HistoryData, Identity } from '../src/model.js';
import { historySections } from '../src/support/views/history.js';
import { commit, d, deployed, facts, known, own, pull } from './history-story.js';

// Whatever the sources hand over, the figures are figures, and nobody is named.

const secret = 'a.very-private.person@mail.test';
const people: readonly Identity[] = [
  { name: 'Very Private', emailKey: secret, login: null, id: null, bot: null },
  {
    name: 'Very Private',
    emailKey: `12+very-private@users.noreply.github.com`,
    login: null,
    id: null,
    bot: null,
  },
  { name: null, emailKey: null, login: 'very-private', id: '12', bot: false },
  { name: null, emailKey: null, login: 'very-other', id: null, bot: false },
  { name: null, emailKey: null, login: 'renovate[bot]', id: '7', bot: true },
  { name: null, emailKey: null, login: null, id: null, bot: null },
];
const person = fc.constantFrom(...people);
const time = fc.double({ min: -400, max: 40, noNaN: true }).map((days) => Math.round(d(days)));
const sha = fc.nat({ max: 25 }).map((n) => (n === 25 ? 'gone' : `c${n}`));

const commits = fc
  .array(
    fc.tuple(
      fc.array(fc.nat(), { maxLength: 2 }),
      time,
      time,
      person,
      fc.array(person, { maxLength: 2 }),
      sha,
    ),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map((shapes) =>
    shapes.map(([picks, authored, committed, author, coAuthors, picked], n) => {
      const parents = [...new Set(n === 0 ? [] : picks.map((pick) => `c${pick % n}`))];
      return commit(`c${n}`, parents.join(' '), committed, {
        ...{ authored, author, coAuthors, committer: n % 3 === 0 ? null : author },
        subject: n % 4 === 0 ? 'Fix (#1)' : 'Fix',
        cherryPickedFrom: n % 5 === 0 ? [picked] : [],
      });
    }),
  );

const states = fc.constantFrom('success', 'failure', 'error', 'inactive', 'pending', 'SUCCESS', 'abandoned');
const record: fc.Arbitrary<Deployment> = fc
  .record({
    sha: fc.option(sha),
    at: time,
    statuses: fc.array(fc.record({ state: states, at: time }), { maxLength: 3 }),
    service: fc.constantFrom('.', 'api'),
    environment: fc.constantFrom('production', 'prod-eu'),
    runId: fc.constantFrom(null, '1'),
    ref: fc.constantFrom(null, 'v1.0.0', 'v1.2.0', 'v2.0.0'),
    trigger: fc.constantFrom(null, 'push', 'schedule'),
    deployers: fc.array(fc.record({ evidence: fc.constantFrom('triggering-actor', 'tagger'), who: person }), {
      maxLength: 2,
    }),
    approvals: fc.array(person, { maxLength: 2 }),
  })
  .map(({ at, ...more }) => deployed(more.sha, at, more as Partial<Deployment>));

const requests = fc.array(
  fc
    .tuple(sha, time, person, person, fc.nat({ max: 3 }), sha, time)
    .map(([merge, at, author, mergedBy, count, head, wrote]) =>
      pull(7, merge, at, {
        ...{ author, mergedBy, headSha: head, commitCount: count, commits: [own(head, wrote, author)] },
        reviews: [{ by: mergedBy, at, sha: head }],
      }),
    ),
  { maxLength: 6 },
);

const histories: fc.Arbitrary<HistoryData> = fc
  .record({
    commits,
    deployments: fc.array(record, { maxLength: 15 }),
    pullRequests: requests,
    head: fc.option(sha),
    kind: fc.constantFrom('deployments', 'tags'),
  })
  .map(({ commits, kind, ...more }) =>
    known(commits, {
      ...more,
      pullRequest: more.pullRequests[0] ?? null,
      source: {
        kind: kind === 'tags' ? 'tags' : 'deployments',
        text: 'somewhere',
        confidence: 'low',
        notes: [],
      },
    }),
  );

const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true }).addSchema(schema, 'report');
const valid = (name: string, value: unknown) => {
  const check = ajv.getSchema(`report#/definitions/${name}`);
  if (!check) throw new Error(`The schema has no ${name}.`);
  return check(value) ? [] : check.errors;
};

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

test.each(['report', 'shared', 'separated'] as const)('any history gives figures (%s)', (policy) => {
  fc.assert(
    fc.property(histories, fc.constantFrom('first', 'all'), (data, rollout) => {
      const before = JSON.stringify(data);
      const found = facts(data, { rollout: rollout === 'all' ? 'all' : 'first' }, { policy });
      expect(valid('TimeReport', found.time)).toEqual([]);
      expect(valid('PeopleReport', found.people)).toEqual([]);
      expect(numbersIn(found).filter((number) => !Number.isFinite(number) || number < 0)).toEqual([]);
      const text = JSON.stringify([found, historySections(found)]);
      expect(text).not.toMatch(/private|very-other|mail\.test/i);
      expect(text).not.toContain('undefined');
      expect(text).not.toContain('NaN');
      expect(JSON.stringify(data)).toBe(before);
    }),
    { numRuns: 150 },
  );
});

test('without a deployment nothing passes', () => {
  fc.assert(
    fc.property(histories, (data) => {
      const { time, people } = facts(
        { ...data, deployments: [], head: null, pullRequest: null },
        {},
        { policy: 'separated' },
      );
      expect(time?.status).toBe('neutral');
      expect(people?.status).toBe('neutral');
    }),
    { numRuns: 50 },
  );
});

test('the order in which sources hand things over changes nothing', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (data, seed) => {
      const turned = <T>(list: readonly T[]): T[] => {
        const at = list.length > 0 ? seed % list.length : 0;
        return [...list.slice(at), ...list.slice(0, at)].reverse();
      };
      const other = { ...data, commits: turned(data.commits), deployments: turned(data.deployments) };
      expect(facts(other)).toEqual(facts(data));
    }),
    { numRuns: 100 },
  );
});
