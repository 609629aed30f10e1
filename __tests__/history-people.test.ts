import { describe, expect, test } from '@jest/globals';
import type { Deployment, HistoryData, Identity, PullRequest } from '../src/model.js';
import {
  account,
  ada,
  approved,
  ben,
  check,
  cleo,
  commit,
  d,
  deployed,
  known,
  mail,
  own,
  peopleOf,
  pull,
  robot,
} from './history-story.js';

/** Who set a run off. */
const by = (who: Identity, evidence: Deployment['deployers'][number]['evidence'] = 'triggering-actor') => ({
  deployers: [{ evidence, who }],
});

interface Step {
  readonly author?: Identity;
  readonly coAuthors?: readonly Identity[];
  readonly deployment?: Partial<Deployment>;
  readonly request?: Partial<PullRequest> | null;
}

/** One merged and deployed change after the other, a day each, on something that is live before the window. */
function story(steps: readonly Step[], more: Partial<HistoryData> = {}): HistoryData {
  const commits = [
    commit('R', '', d(-1)),
    ...steps.map(({ author = ada, coAuthors = [] }, i) =>
      commit(`c${i}`, i > 0 ? `c${i - 1}` : 'R', d(i + 1), { author, coAuthors, committer: null }),
    ),
  ];
  return known(commits, {
    deployments: [
      deployed('R', d(-0.5)),
      ...steps.map(({ deployment }, i) => deployed(`c${i}`, d(i + 1.5), deployment)),
    ],
    pullRequests: steps.flatMap(({ request, author = ada }, i) =>
      request === null ? [] : [pull(i + 1, `c${i}`, d(i + 1), { author, mergedBy: author, ...request })],
    ),
    ...more,
  });
}

const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one);

describe('who deployed', () => {
  test('36 a merge queue’s bot merged, a push deployed: whoever put it into the queue', () => {
    const report = peopleOf(
      story([
        {
          deployment: { trigger: 'push', ...by(account('github-merge-queue[bot]')) },
          request: { mergedBy: account('github-merge-queue[bot]'), enqueuedBy: ben },
        },
      ]),
    );
    expect(report.deployments).toEqual({
      all: 1,
      human: 1,
      automated: 0,
      unknown: 0,
      evidence: { merger: 1 },
    });
    expect(report.selfShipped).toMatchObject({ withheld: null, value: 0 });
  });

  test('37 a person ran a bot’s run again: they deployed, the bot wrote', () => {
    const report = peopleOf(story([{ author: robot, deployment: by(ben), request: null }]));
    expect(report.deployments).toMatchObject({ human: 1, evidence: { 'triggering-actor': 1 } });
    expect(report.bots.commits).toBe(1);
    expect(report.people.authors).toBe(0);
    expect(report.selfShipped.value).toBeNull();
  });

  test('38 filed by a bot, set off by a person: the person', () => {
    const deployers = [
      { evidence: 'deployment-creator', who: account('github-actions[bot]') },
      { evidence: 'triggering-actor', who: ada },
    ] as const;
    const report = peopleOf(story([{ deployment: { deployers } }]));
    expect(report.deployments.evidence).toEqual({ 'triggering-actor': 1 });
    expect(report.selfShipped).toMatchObject({ of: 1, among: 1 });
  });

  test('38 the surest evidence of a person wins, whatever the order', () => {
    const deployers = [
      { evidence: 'tagger', who: cleo },
      { evidence: 'status-creator', who: ben },
      { evidence: 'configured', who: robot },
      { evidence: 'deployment-creator', who: ada },
    ] as const;
    expect(peopleOf(story([{ deployment: { deployers } }])).deployments.evidence).toEqual({
      'deployment-creator': 1,
    });
  });

  test('39 nobody: automated, and no part of what people share', () => {
    const automated = { author: ada, deployment: by(account('argocd[bot]')) };
    const report = peopleOf(story([automated, { author: ada, deployment: by(ada) }]));
    expect(report.automated).toMatchObject({ of: 1, among: 2 });
    expect(report.selfShipped).toMatchObject({ of: 1, among: 1 });
  });
});

test('nothing names anybody: neither a person nor a machine', () => {
  const report = peopleOf(story([{ author: ada }, { author: ada, deployment: { trigger: 'schedule' } }]));
  expect(report.deployments).toMatchObject({ all: 2, human: 0, automated: 1, unknown: 1 });
  expect(report.automated).toMatchObject({ of: 1, among: 1 });
});

test('a share is withheld where it cannot be told of many who is who: those that match are always found', () => {
  const known = [ada, ben, cleo].map((author) => ({ author, deployment: by(author) }));
  const unknown = { author: mail('somebody@shop.test'), deployment: by(ada) };
  expect(peopleOf(story([...known, unknown])).selfShipped).toMatchObject({ of: 3, among: 3 });
  expect(peopleOf(story([...known, unknown, unknown])).selfShipped.withheld).toContain('of 2 of 5');
});

describe('who wrote', () => {
  test('40 a co-author deployed: they shipped their own', () => {
    const report = peopleOf(story([{ author: ada, coAuthors: [ben], deployment: by(ben) }]));
    expect(report.selfShipped).toMatchObject({ of: 1, among: 1 });
  });

  test('46 an account, its address on the platform and a work address that the platform knows: one person', () => {
    const work = account('ada', { emailKey: 'ada@shop.test', id: '17' });
    const report = peopleOf(
      story([
        { author: mail('17+ada@users.noreply.github.com'), deployment: by(ada) },
        { author: mail('ada@shop.test'), deployment: by(ada) },
        { author: work, deployment: by(ada) },
      ]),
    );
    expect(report.people).toMatchObject({ authors: 1, deployers: 1 });
    expect(report.selfShipped).toMatchObject({ of: 3, among: 3 });
  });

  test('46 a work address that nobody knows may be the deployer’s: unknown, not different', () => {
    const report = peopleOf(story([{ author: mail('ada@shop.test'), deployment: by(ada) }]));
    expect(report.selfShipped.among).toBeNull();
    expect(report.selfShipped.withheld).toBe('of 1 of 1 it cannot be told who is who');
    expect(report.notes.join()).toContain('may be one person');
  });

  test('46 an address that git made up from the machine’s name is nobody', () => {
    const report = peopleOf(
      story([{ author: mail('root@laptop.local'), deployment: by(ada), request: null }]),
    );
    expect(report.unknownAuthors).toBe(1);
    expect(report.people.authors).toBe(0);
  });

  test('47 a new login with the same number: one person', () => {
    const report = peopleOf(
      story([
        {
          author: mail('42+old-name@users.noreply.github.com'),
          deployment: by(account('new-name', { id: '42' })),
        },
      ]),
    );
    expect(report.selfShipped).toMatchObject({ of: 1, among: 1 });
  });

  test('47 a login that somebody else took over: two people', () => {
    const report = peopleOf(
      story([
        { author: mail('42+ada@users.noreply.github.com'), deployment: by(account('ada', { id: '99' })) },
      ]),
    );
    expect(report.selfShipped).toMatchObject({ of: 0, among: 1 });
  });

  test.each([
    account('renovate[bot]'),
    mail('bot@renovateapp.com', 'Renovate Bot'),
    mail('github-actions@github.com', 'github-actions'),
    mail('actions@github.com', 'Build'),
    mail('41898282+github-actions[bot]@users.noreply.github.com', 'github-actions[bot]'),
    account('k8s-ci-robot'),
    account('snyk-bot'),
    account('somebody', { bot: true }),
    account('our-releaser'),
  ])('a machine: $login $emailKey', (author) => {
    const report = peopleOf(story([{ author, request: null }]), { bots: ['Our-Releaser'] });
    expect(report.bots.commits).toBe(1);
  });

  test('a coding agent: its product is named, and the person behind it wrote', () => {
    const agent = mail('198982749+copilot@users.noreply.github.com', 'copilot-swe-agent[bot]');
    const report = peopleOf(
      story([
        { author: agent, coAuthors: [ben], deployment: by(ben) },
        { author: agent, deployment: by(cleo), request: { mergedBy: cleo } },
        { author: ada, coAuthors: [mail('noreply@anthropic.com', 'Claude')], deployment: by(ada) },
      ]),
    );
    expect(report.bots).toEqual({ commits: 2, agents: ['Claude', 'GitHub Copilot'] });
    expect(report.selfShipped).toMatchObject({ of: 3, among: 3 });
  });

  test('a person who happens to be called as a product is a person', () => {
    const report = peopleOf(story([{ author: mail('claude@shop.test', 'Claude'), request: null }]));
    expect(report.bots).toEqual({ commits: 0, agents: [] });
  });
});

describe('what is shared', () => {
  const shared = { policy: 'shared', minimum: { people: 3, deployments: 5 } } as const;

  test('45 two people, four deployments: nothing that would be a statement about one of them', () => {
    const report = peopleOf(story(times(4, { author: ada, deployment: by(ben) })), shared);
    for (const ratio of [report.selfShipped, report.involved, report.automated, report.commitsSelfShipped])
      expect(ratio).toEqual({
        value: null,
        of: null,
        among: null,
        withheld: expect.stringContaining('to be fair'),
      });
    expect([report.absenceFactor, report.handoffs]).toEqual([null, null]);
    expect(report.status).toBe('neutral');
  });

  test('one person deploys what three write', () => {
    const steps = [ada, ben, cleo, ada, ben].map((author) => ({ author, deployment: by(cleo) }));
    const report = peopleOf(story(steps), shared);
    expect(report.absenceFactor).toBe(1);
    expect(report.selfShipped).toMatchObject({ of: 1, among: 5 });
    expect(report.involved).toMatchObject({ of: 1, among: 3 });
    expect(check(report, 'deployer-concentration').status).toBe('warn');
    expect(check(report, 'author-involvement').status).toBe('warn');
    expect(report.status).toBe('warn');
  });

  test('the same is told and warns of nothing where nobody asked for it', () => {
    const steps = [ada, ben, cleo, ada, ben].map((author) => ({ author, deployment: by(cleo) }));
    const report = peopleOf(story(steps), { ...shared, policy: 'report' });
    expect(report.status).toBe('info');
  });

  test('everybody deploys what they write', () => {
    const steps = [ada, ben, cleo, ada, ben, cleo].map((author) => ({ author, deployment: by(author) }));
    const report = peopleOf(story(steps), shared);
    expect(report).toMatchObject({ absenceFactor: 2, handoffs: 0, status: 'pass' });
    expect(report.selfShipped.value).toBe(1);
    expect(report.involved.value).toBe(1);
  });

  test('people on the way: author, reviewer, merger, deployer', () => {
    const request = { mergedBy: cleo, reviews: [approved(ben, 'head')] };
    const report = peopleOf(story([{ author: ada, deployment: by(account('dora')), request }]));
    expect(report.handoffs).toBe(3);
  });
});

describe('what is separated', () => {
  const separated = { policy: 'separated' } as const;
  const reviewed = (who: Identity, more: Partial<PullRequest> = {}) => ({
    headSha: 'head',
    reviews: [approved(who, 'head')],
    ...more,
  });
  const violations = (step: Step, options: object = {}) =>
    peopleOf(story([step]), { ...separated, ...options }).violations.map(({ reason }) => reason);

  test('a review by somebody else is what it takes', () => {
    const report = peopleOf(story([{ deployment: by(ada), request: reviewed(ben) }]), separated);
    expect(report.violations).toEqual([]);
    expect(report.status).toBe('pass');
  });

  test('40 an approving co-author is not independent', () => {
    expect(violations({ coAuthors: [ben], request: reviewed(ben) })).toEqual([
      'Whoever approved it had a hand in it.',
    ]);
  });

  test('41 approved by whoever had started it, through a machine that started it again', () => {
    const deployment = {
      deployers: [
        { evidence: 'triggering-actor', who: account('restarter[bot]') },
        { evidence: 'deployment-creator', who: ben },
      ] as const,
      approvals: [ben],
    };
    const report = peopleOf(story([{ deployment, request: {} }]), separated);
    expect(report.status).toBe('fail');
    expect(report.violations).toMatchObject([
      {
        check: 'independent-approval',
        pullRequest: 1,
        reason: expect.stringMatching(/^Self-approval through automation/),
      },
    ]);
  });

  test('41 approved by whoever started it', () => {
    expect(violations({ deployment: { ...by(ben), approvals: [ben] } })).toEqual([
      'Whoever started the deployment approved it.',
    ]);
    expect(violations({ deployment: { ...by(ben), approvals: [cleo] } })).toEqual([]);
  });

  test('42 a reviewer who pushed to the pull request is not independent', () => {
    const request = reviewed(ben, {
      commits: [own('a', d(0.5), ada), own('b', d(0.6), ben)],
      commitCount: 2,
    });
    expect(violations({ request })).toEqual(['Whoever approved it had a hand in it.']);
  });

  test('43 an approval from before the last push does not count, unless that is asked for', () => {
    const request = {
      headSha: 'head',
      reviews: [approved(ben, 'before the last push'), approved(cleo, null)],
    };
    expect(violations({ request })).toEqual([
      'The approval is older than the last push: nobody approved what was merged.',
    ]);
    expect(violations({ request }, { staleApprovals: true })).toEqual([]);
  });

  test('44 pushed to the branch without a pull request', () => {
    const step = { request: null, deployment: { ...by(ada), approvals: [ben] } };
    expect(violations(step)).toEqual(['It was pushed to the branch without a pull request.']);
    expect(violations(step, { requirePullRequest: false })).toEqual([]);
  });

  test('44 where pull requests could not be read, nothing is claimed', () => {
    const unavailable = [
      { what: 'pull-requests', because: 'there is no token', remedy: null, partly: false },
    ] as const;
    const report = peopleOf(story([{ request: null }], { unavailable }), separated);
    expect(report.violations).toEqual([]);
    expect(report.checks.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'independent-approval neutral',
      'pull-request-required neutral',
    ]);
    expect(report.status).toBe('neutral');
  });

  test('44 git alone knows no pull requests, so nothing is claimed either', () => {
    const source = { kind: 'tags', text: 'tags', confidence: 'low', notes: [] } as const;
    const report = peopleOf(story([{ request: null }], { source }), separated);
    expect(report.violations).toEqual([]);
    expect(check(report, 'pull-request-required').reason).toContain('git alone does not know them');
  });

  test('46 an approver who may be the author under another name proves nothing', () => {
    const report = peopleOf(story([{ author: mail('ada@shop.test'), request: reviewed(ben) }]), separated);
    expect(report.violations).toEqual([]);
    expect(check(report, 'independent-approval').status).toBe('neutral');
  });

  test('a bot’s approval is none, and what a bot wrote needs a person as well', () => {
    expect(violations({ request: reviewed(robot) })).toEqual(['No person approved it.']);
    expect(violations({ author: robot, request: reviewed(ben) })).toEqual([]);
    expect(violations({ author: robot, request: {} })).toEqual(['No person approved it.']);
  });

  test('whoever wrote it may not deploy it, where that is asked for', () => {
    const step = { deployment: by(ada), request: reviewed(ben) };
    expect(violations(step, { deployerNotAuthor: true })).toEqual(['Whoever deployed it wrote part of it.']);
    expect(violations({ ...step, deployment: by(cleo) }, { deployerNotAuthor: true })).toEqual([]);
  });

  test('environments have to demand reviewers, where that is asked for', () => {
    const protections = (preventSelfReview: boolean) => [
      { environment: 'production', reviewers: 2, preventSelfReview },
    ];
    const status = (more: Partial<HistoryData>) =>
      check(
        peopleOf(story([{ request: reviewed(ben) }], more), { ...separated, environmentReviewers: 1 }),
        'environment-reviewers',
      ).status;
    expect(status({ protections: protections(true) })).toBe('pass');
    expect(status({ protections: protections(false) })).toBe('fail');
    expect(status({})).toBe('neutral');
  });

  test('violations warn where the policy is not enforced', () => {
    expect(peopleOf(story([{}]), { ...separated, enforce: 'warn' }).status).toBe('warn');
  });

  test('nothing shipped is no compliance', () => {
    expect(peopleOf(story([]), separated).status).toBe('neutral');
  });
});

describe('what leaves the process', () => {
  const secretive = [
    account('ada-lovelace', { emailKey: 'ada@shop.test', id: '17', name: 'Ada L.' }),
    account('ben-franklin', { emailKey: 'ben@shop.test', id: '18', name: 'Ben F.' }),
  ] as const;
  const data = (visibility: 'public' | 'private') =>
    story(
      secretive.map((author) => ({ author, deployment: by(author), request: { mergedBy: author } })),
      {
        repository: { name: 'example/shop', visibility },
        pullRequest: pull(9, '', d(20), { author: secretive[0] }),
      },
    );
  const words = /ada|ben|lovelace|franklin|shop\.test|Ada L|Ben F/i;

  test.each(['report', 'shared', 'separated'] as const)('%s: no name, no address, no login', (policy) => {
    const text = JSON.stringify(peopleOf(data('private'), { policy }));
    expect(text).not.toMatch(words);
    expect(text).not.toContain('@');
  });

  test('hashes where they are asked for, and never of less than a number', () => {
    const report = peopleOf(data('public'), { policy: 'separated', identities: 'hashed' });
    expect(report.violations[0]?.involved).toEqual([`hash of ${'example/shop\nid:17'.length}`]);
    expect(JSON.stringify(report)).not.toMatch(words);
  });

  test('logins are refused in public, unless separated duties need the evidence', () => {
    const logins = (visibility: 'public' | 'private', policy: 'shared' | 'separated') =>
      peopleOf(data(visibility), { policy, identities: 'logins' });
    expect(logins('public', 'shared').notes.join()).toContain('Logins are not shown');
    expect(logins('private', 'shared').notes.join()).not.toContain('Logins');
    expect(logins('public', 'separated').violations[0]?.involved).toEqual(['ada-lovelace']);
    expect(JSON.stringify(logins('public', 'separated'))).not.toContain('shop.test');
  });

  test('authors see how they stand themselves', () => {
    expect(peopleOf(data('public')).own).toEqual({ waiting: 0, shipped: 1 });
    expect(peopleOf(story([{}])).own).toBeNull();
  });
});
