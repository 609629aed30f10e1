import { engine } from './catalog/engines.js';
import type { Judgement } from './examine.js';
import type { Compared, Finding, PlacedDeclaration, Service } from './model.js';
import { ownFinding } from './own-rules.js';
import { distinct, spoken } from './support/comparison.js';
import { listed } from './support/views/words.js';

const compared: readonly Compared[] = ['dev', 'ci', 'prod'];

/** What one environment declared on the base and no longer declares, while another one still does. */
interface Removal {
  readonly environment: Compared;
  readonly service: Service;
  /** What it was compared with, as it is now. */
  readonly left: Service;
}

/**
 * Services that a change took out of one environment only. Without this, deleting the manifest of one side would leave
 * nothing to compare.
 */
export function removals(head: Judgement, base: Judgement): Finding[] {
  const groups = new Map<string, Removal[]>();
  for (const removal of base.services.flatMap((service) => removedOf(service, head, base))) {
    const key = `${removal.service.project}\0${removal.environment}`;
    groups.set(key, [...(groups.get(key) ?? []), removal]);
  }
  return [...groups.values()].flatMap((group) => report(group, head));
}

/** The findings of a revision without those that a removal tells: what is missing since then. */
export function besideRemovals(head: Judgement, base: Judgement, removed: readonly Finding[]): Finding[] {
  const known = new Set(base.findings.map(({ fingerprint }) => fingerprint));
  const isTold = (one: Finding) =>
    one.rule === 'missing-service' &&
    !known.has(one.fingerprint) &&
    removed.some(
      ({ environments: [environment], engines }) =>
        environment !== undefined &&
        one.environments.includes(environment) &&
        one.engines.some((id) => engines.includes(id)),
    );
  return head.findings.filter((one) => !isTold(one));
}

function removedOf(service: Service, head: Judgement, base: Judgement): Removal[] {
  const now = head.services.filter((one) => isSame(one, service));
  return compared.flatMap((environment) => {
    const before = service[environment];
    if (before.length === 0 || now.some((one) => one[environment].length > 0)) return [];
    const left = now.find((one) =>
      compared.some((other) => other !== environment && service[other].length > 0 && one[other].length > 0),
    );
    const elsewhere =
      hasMoved(before, environment, head, base) ||
      isUnread(before, head) ||
      isFound(service, environment, head);
    return left && !elsewhere ? [{ environment, service, left }] : [];
  });
}

/** Rows are told apart by what they hold: their names and projects depend on all of it. */
function isSame(one: Service, other: Service): boolean {
  if (one.role === other.role && one.project === other.project && one.name === other.name) return true;
  const keys = new Set(compared.flatMap((environment) => other[environment].map(keyOf)));
  return compared.some((environment) => one[environment].some((each) => keys.has(keyOf(each))));
}

const keyOf = ({ environment, at, name, engine: id }: PlacedDeclaration): string =>
  [environment, at.file, name, id].join('\0');

// Another file, another name, another row: as many as before are still there.
function hasMoved(
  before: readonly PlacedDeclaration[],
  environment: Compared,
  head: Judgement,
  base: Judgement,
): boolean {
  const engines = new Set(before.map((one) => one.engine));
  const count = ({ declarations }: Judgement) =>
    declarations.filter((one) => one.environment === environment && engines.has(one.engine)).length;
  return count(head) >= count(base);
}

const isUnread = (before: readonly PlacedDeclaration[], head: Judgement): boolean =>
  before.some((one) => head.notices.some((notice) => notice.unread && notice.at.file === one.at.file));

// Something else took its place, and that is what is told.
const isFound = (service: Service, environment: Compared, head: Judgement): boolean =>
  head.findings.some(
    (one) =>
      one.rule === 'engine-differs' && one.role === service.role && one.environments.includes(environment),
  );

function report(group: readonly Removal[], head: Judgement): Finding[] {
  const [first] = group;
  if (!first) return [];
  const { environment, service } = first;
  const engines = distinct(group.flatMap((one) => one.service[environment].map((each) => each.engine)));
  const titles = engines.map((id) => engine(id).title);
  const others = compared.filter(
    (other) => other !== environment && group.some(({ left }) => left[other].length > 0),
  );
  const places = group.flatMap(({ left }) => others.flatMap((other) => left[other].map((one) => one.at)));
  const [at, ...related] = distinct(places);
  return [
    ownFinding({
      rule: 'manifest-removed',
      severity: severityOf(group),
      project: service.project,
      role: service.role,
      environments: [environment, ...others],
      engines,
      title: `${sentenceCase(spoken[environment])} no longer declares ${listed(titles)}, ${listed(others.map((other) => spoken[other]))} still ${others.length > 1 ? 'do' : 'does'}`,
      why: `${whereFrom(group, environment, head)} With nothing left to compare, any difference would pass.`,
      fix: `Bring the declaration back, remove the service everywhere, or say what ${spoken[environment]} runs in .github/parity.yml.`,
      at: at ?? { file: '.', line: 1 },
      related,
      fingerprint: `manifest-removed/${service.project}/${environment}/${[...engines].sort().join('+')}`,
    }),
  ];
}

const severityOf = (group: readonly Removal[]): Finding['severity'] =>
  group.some(({ service }) => service.layer === 'service' && !service.beside) ? 'high' : 'medium';

function whereFrom(group: readonly Removal[], environment: Compared, head: Judgement): string {
  const files = distinct(group.flatMap((one) => one.service[environment].map((each) => each.at.file)));
  const [file = ''] = files;
  const more = files.length > 1 ? ` and ${files.length - 1} more` : '';
  const gone = head.paths.has(file) ? 'no longer declares it' : 'is gone';
  return `On the base, \`${file}\`${more} declared it; that file ${gone}.`;
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
