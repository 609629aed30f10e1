import type { HistoryData, PeopleCheckId, PeopleOptions } from '../model.js';
import { type DeliveredChange, type Delivery, distinct } from './deliveries.js';
import { comparable, type Person } from './persons.js';

/** Something that went live against the policy that nobody ships their own change alone. */
export interface Violation {
  readonly check: PeopleCheckId;
  readonly delivery: Delivery;
  readonly change: DeliveredChange;
  readonly reason: string;
  readonly involved: readonly Person[];
}

/** What the deliveries come to under `separated`. */
export interface Separation {
  readonly violations: readonly Violation[];
  /** Changes that were looked at. */
  readonly changes: number;
  /** Changes whose approver might be an author under another name. */
  readonly unknown: number;
}

/** Looks at every change that went live within the window. */
export function separation(
  deliveries: readonly Delivery[],
  data: HistoryData,
  options: PeopleOptions,
): Separation {
  const reviewsRead = unreadPullRequests(data) === null;
  const violations: Violation[] = [];
  let [changes, unknown] = [0, 0];
  for (const delivery of deliveries)
    for (const change of delivery.changes) {
      changes++;
      const people = distinct([
        ...change.hands,
        ...delivery.approvers,
        ...change.reviews.map(({ person }) => person),
        ...(delivery.deployer ? [delivery.deployer.person] : []),
      ]);
      const violate = (check: PeopleCheckId, reason: string): void =>
        void violations.push({ check, delivery, change, reason, involved: people });
      if (options.requirePullRequest && !change.pullRequest && reviewsRead)
        violate('pull-request-required', 'It was pushed to the branch without a pull request.');
      if (options.deployerNotAuthor && isAuthor(delivery, change))
        violate('deployer-not-author', 'Whoever deployed it wrote part of it.');
      const approval = approvalOf(delivery, change, options);
      if (approval === 'unknown' || (approval !== 'independent' && !reviewsRead)) unknown++;
      else if (approval !== 'independent') violate('independent-approval', approval);
    }
  return { violations, changes, unknown };
}

/** Why nothing is known of pull requests, as a clause, or null where it is. */
export function unreadPullRequests({ unavailable, pullRequests, source }: HistoryData): string | null {
  const missing = unavailable.find(({ what, partly }) => what === 'pull-requests' && !partly);
  if (missing) return missing.because;
  const gitAlone = source.kind === 'tags' || source.kind === 'manifests';
  return gitAlone && pullRequests.length === 0 ? 'git alone does not know them' : null;
}

const isAuthor = ({ deployer }: Delivery, { hands }: DeliveredChange): boolean =>
  hands.some(({ key }) => key === deployer?.person.key);

/** `independent`, `unknown`, or in words why no approval counts. */
function approvalOf(delivery: Delivery, change: DeliveredChange, options: PeopleOptions): string {
  const reviews = change.reviews.filter(
    ({ review }) => options.staleApprovals || review.sha === change.pullRequest?.headSha,
  );
  const started = new Set(delivery.initiators.map(({ key }) => key));
  const candidates = [
    ...reviews.map(({ person }) => person),
    ...delivery.approvers.filter(({ key }) => !started.has(key)),
  ];
  const others = candidates.filter((person) => !change.hands.some(({ key }) => key === person.key));
  const identified = change.unknownAuthors === 0;
  if (others.some((person) => identified && change.hands.every((hand) => comparable(hand, person))))
    return 'independent';
  if (others.length > 0) return 'unknown';
  return whyNot(delivery, change, candidates.length, reviews.length, started);
}

function whyNot(
  { approvers, triggeredByMachine }: Delivery,
  { reviews }: DeliveredChange,
  candidates: number,
  fresh: number,
  started: ReadonlySet<string>,
): string {
  const own = approvers.some(({ key }) => started.has(key));
  if (own && triggeredByMachine)
    return 'Self-approval through automation: a machine set the run off again, and whoever had started it approved it.';
  if (own) return 'Whoever started the deployment approved it.';
  if (candidates > 0) return 'Whoever approved it had a hand in it.';
  return reviews.length > fresh
    ? 'The approval is older than the last push: nobody approved what was merged.'
    : 'No person approved it.';
}
