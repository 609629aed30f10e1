import type { Judgement } from './examine.js';
import type { Judged } from './judge.js';
import type {
  Compared,
  Coverage,
  Environment,
  HistoryFacts,
  PlacedDeclaration,
  Report,
  ReportedDeclaration,
  ReportedService,
  Service,
} from './model.js';
import { ownRules } from './own-rules.js';
import { rules } from './rules/index.js';
import { spoken } from './support/comparison.js';
import { version } from './version.js';

/** What the report shows beside the judgement. */
export interface Composed extends Pick<Report, 'unjudged' | 'revision' | 'behaviours'> {
  /** Null where nobody asked for the past. */
  readonly history: HistoryFacts | null;
}

/** Puts together what all outputs show. */
export function compose(
  head: Judgement,
  judged: Judged,
  { unjudged, revision, behaviours, history }: Composed,
): Report {
  const named = new Set(judged.findings.map((finding) => finding.rule));
  return {
    schemaVersion: 1,
    tool: { name: 'parity-gate', version },
    revision,
    verdict: judged.verdict === 'pass' && unjudged.length > 0 ? 'could-not-judge' : judged.verdict,
    declarations: [...head.declarations].sort(byPlace).map(reportedDeclaration),
    services: head.services.map(reportedService),
    findings: judged.findings,
    rules: [...rules, ...ownRules]
      .filter((rule) => named.has(rule.id))
      .map(({ id, title, gap, description }) => ({ id, title, gap, description })),
    behaviours,
    notices: [...head.notices].sort(byPlace),
    unjudged,
    time: history?.time ?? null,
    people: history?.people ?? null,
    past: null,
    coverage: coverageOf(head),
  };
}

function reportedDeclaration(one: PlacedDeclaration): ReportedDeclaration {
  const {
    environment,
    because,
    role,
    engine,
    flavour,
    variants,
    version,
    versions,
    pin,
    declared,
    at,
    reader,
    project,
    name,
    alternative,
  } = one;
  return {
    environment,
    because,
    role,
    engine,
    flavour,
    variants,
    version,
    versions,
    pin,
    declared,
    file: at.file,
    line: at.line,
    column: at.column ?? null,
    reader,
    project,
    name,
    alternative,
  };
}

const reportedService = (service: Service): ReportedService => ({
  project: service.project,
  role: service.role,
  name: service.name,
  dev: service.dev.map(reportedDeclaration),
  ci: service.ci.map(reportedDeclaration),
  prod: service.prod.map(reportedDeclaration),
});

function coverageOf(head: Judgement): Coverage {
  const byEnvironment: Record<Environment, number> = { dev: 0, ci: 0, prod: 0, other: 0 };
  for (const one of head.declarations) byEnvironment[one.environment]++;
  return {
    files: head.filesRead,
    byReader: Object.fromEntries([...head.byReader].sort()),
    byEnvironment,
    notDeclared: notDeclared(head, byEnvironment),
  };
}

function notDeclared(head: Judgement, byEnvironment: Readonly<Record<Environment, number>>): string[] {
  const absent = (['dev', 'ci', 'prod'] as const).filter((environment) => byEnvironment[environment] === 0);
  const unversioned = head.services
    .filter(
      (service) =>
        service.role === 'database' &&
        service.prod.length > 0 &&
        service.prod.every((one) => one.version === null),
    )
    .map((service) => `the version of ${service.name} in production`);
  return [
    ...absent.map((environment: Compared) => `anything that ${spoken[environment]} runs`),
    ...new Set(unversioned),
  ];
}

function byPlace(
  a: { at: { file: string; line: number } },
  b: { at: { file: string; line: number } },
): number {
  return a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : a.at.line - b.at.line;
}
