import { engine } from '../../catalog/engines.js';
import type { Compared, Finding, Report, ReportedDeclaration, ReportedService } from '../../model.js';
import { type CellValue, cellValues, sharedVariants } from './cell-values.js';
import { type Mark, marksOf } from './marks.js';
import { columns } from './words.js';

/** What one environment declares for a service, and how it stands to the others. */
export interface Cell {
  readonly mark: Mark;
  readonly values: readonly CellValue[];
}

/** A service as a row of the table. */
export interface Row {
  /** The service's project; null for the repository as a whole, and where all rows have the same. */
  readonly project: string | null;
  readonly role: string;
  /** Its name where it says more than the role and the engine. */
  readonly name: string | null;
  readonly cells: Readonly<Record<Compared, Cell>>;
}

/** The rows of the parity table: what differs first, otherwise in the order of the report. */
export function parityRows(report: Report): Row[] {
  const projects = new Set(report.services.map((service) => service.project));
  const concerns = findingsByService(report);
  const rows = report.services.map((service) =>
    rowOf(service, concerns.get(service) ?? [], projects.size > 1 ? service.project : null),
  );
  return rows
    .map((row) => ({ row, rank: rankOf(row) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
}

function rowOf(service: ReportedService, findings: readonly Finding[], project: string | null): Row {
  const all = columns.flatMap((column) => service[column]);
  const shared = sharedVariants(all);
  const marks = marksOf(service, findings);
  const cell = (column: Compared): Cell => ({
    mark: marks[column],
    values: cellValues(service[column], shared, marks[column]),
  });
  return {
    project: project === '.' ? null : project,
    role: service.role,
    name: nameOf(service, all),
    cells: { dev: cell('dev'), ci: cell('ci'), prod: cell('prod') },
  };
}

function nameOf(service: ReportedService, declarations: readonly ReportedDeclaration[]): string | null {
  const said = [service.role, ...declarations.flatMap((one) => [one.engine, engine(one.engine).title])];
  return said.some((word) => word.toLowerCase() === service.name.toLowerCase()) ? null : service.name;
}

const rankOf = ({ cells }: Row): number => {
  const marks = columns.map((column) => cells[column].mark);
  return marks.includes('differs') ? 0 : marks.includes('accepted') ? 1 : 2;
};

// A file of one line declares everything at one place; beyond that nobody could tell the services apart.
const mostAtOnce = 200;

/**
 * Which findings speak of which service: those that name one of its places; a finding that names none belongs to the
 * only service of its role and project.
 */
function findingsByService(report: Report): Map<ReportedService, Finding[]> {
  const byPlace = new Map<string, ReportedService[]>();
  const byRole = new Map<string, ReportedService[]>();
  const found = new Map<ReportedService, Finding[]>();
  for (const service of report.services) {
    add(byRole, `${service.project}\n${service.role}`, service);
    for (const one of columns.flatMap((column) => service[column]))
      add(byPlace, `${one.file}\n${one.line}`, service);
  }
  for (const finding of report.findings.filter((one) => one.gap === 'tools')) {
    const named = [finding.at, ...finding.related].flatMap(
      (place) => byPlace.get(`${place.file}\n${place.line}`) ?? [],
    );
    const ofRole = byRole.get(`${finding.project}\n${finding.role}`) ?? [];
    const same = named.filter((service) => ofRole.includes(service));
    const services = same.length > 0 ? same : named.length > 0 ? named : ofRole.length === 1 ? ofRole : [];
    for (const service of new Set(services)) add(found, service, finding);
  }
  return found;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list && list.length < mostAtOnce) list.push(value);
  else if (!list) map.set(key, [value]);
}
