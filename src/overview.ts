import type {
  Collected,
  Finding,
  JudgedRepository,
  Overview,
  Report,
  Severity,
  UnjudgedRepository,
} from './model.js';

const mostWorst = 3;
const mostCommon = 10;
const rank: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/** The reports of many repositories as one overview, the worst first. A repository without a report is a row. */
export function overviewOf(collected: readonly Collected[]): Overview {
  const repositories = collected.map((one) => ('report' in one ? judged(one.repository, one.report) : one));
  return { schemaVersion: 1, repositories: repositories.sort(worstFirst), common: commonGaps(collected) };
}

const openGaps = ({ findings }: Report): Finding[] =>
  findings.filter(({ gap, state }) => gap === 'tools' && state !== 'allowed');

function judged(repository: string, report: Report): JudgedRepository {
  const gaps = openGaps(report).sort((a, b) => rank[a.severity] - rank[b.severity]);
  const number = (severity: Severity) => gaps.filter((one) => one.severity === severity).length;
  const services = report.time?.services ?? [];
  return {
    repository,
    commit: report.revision.commit,
    verdict: report.verdict,
    open: { high: number('high'), medium: number('medium'), low: number('low') },
    worst: gaps
      .filter(({ severity }) => severity !== 'low')
      .slice(0, mostWorst)
      .map(({ severity, title }) => ({ severity, title })),
    oldestGap: largest(gaps.map(({ severity, age }) => (severity === 'low' ? null : (age?.days ?? null)))),
    deployLag: largest(services.map(({ lag }) => lag.p50)),
    oldestWaiting: largest(services.map(({ waiting }) => waiting.people.oldest)),
    people: report.people?.status ?? null,
    problem: null,
  };
}

function largest(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((one) => one !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function worstFirst(
  a: JudgedRepository | UnjudgedRepository,
  b: JudgedRepository | UnjudgedRepository,
): number {
  const [one, other] = [weight(a), weight(b)];
  const differing = one.findIndex((value, index) => value !== other[index]);
  if (differing >= 0) return (other[differing] ?? 0) - (one[differing] ?? 0);
  return a.repository < b.repository ? -1 : a.repository > b.repository ? 1 : 0;
}

// What nobody could judge comes after what is known to be bad, and before what is known to be well.
function weight(row: JudgedRepository | UnjudgedRepository): readonly number[] {
  if (row.problem !== null) return [0, 0, 1, 0];
  const { high, medium, low } = row.open;
  return [high, medium, row.verdict === 'could-not-judge' ? 1 : 0, low];
}

function commonGaps(collected: readonly Collected[]): Overview['common'] {
  const found = new Map<string, { rule: string; engines: readonly string[]; repositories: Set<string> }>();
  for (const one of collected)
    if ('report' in one)
      for (const { rule, engines, severity } of openGaps(one.report)) {
        if (severity === 'low') continue;
        const sorted = [...new Set(engines)].sort();
        const key = [rule, ...sorted].join('\0');
        const gap = found.get(key) ?? { rule, engines: sorted, repositories: new Set() };
        gap.repositories.add(one.repository);
        found.set(key, gap);
      }
  return [...found.entries()]
    .map(([key, { rule, engines, repositories }]) => ({
      key,
      rule,
      engines,
      repositories: repositories.size,
    }))
    .filter(({ repositories }) => repositories > 1)
    .sort((a, b) => b.repositories - a.repositories || (a.key < b.key ? -1 : 1))
    .slice(0, mostCommon)
    .map(({ rule, engines, repositories }) => ({ rule, engines, repositories }));
}
