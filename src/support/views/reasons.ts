import type { Comparison, Finding, Place, Report } from '../../model.js';
import { placeText } from './findings.js';

/** A behaviour that a finding names, and where the repository meets it. */
export interface Reason {
  readonly title: string;
  readonly bites: string;
  readonly usedAt: Place | null;
}

/** What behaves differently on the two sides of a finding. */
export interface Reasons {
  readonly told: readonly Reason[];
  /** "76 more: parity-gate explain sqlite postgresql"; null where that is all. */
  readonly more: string | null;
}

/** How to get what behaves differently for a finding of that report. */
export function reasonsIn(report: Report): (finding: Finding) => Reasons {
  const cards = new Map(report.behaviours.map((one) => [one.id, one]));
  return ({ behaviours, usages = [], compares, moreBehaviours = 0 }) => ({
    told: behaviours.flatMap((id) => {
      const card = cards.get(id);
      const usedAt = usages.find((usage) => usage.behaviour === id)?.at ?? null;
      return card ? [{ title: card.title, bites: card.bites, usedAt }] : [];
    }),
    more: compares && moreBehaviours > 0 ? `${moreBehaviours} more: \`${explainCommand(compares)}\`` : null,
  });
}

/** The command that shows all that is known of a comparison. */
export function explainCommand(compares: Comparison): string {
  const words =
    compares.kind === 'engines'
      ? [compares.here, compares.there]
      : compares.kind === 'versions'
        ? [compares.engine, compares.here, compares.there]
        : [compares.engine];
  return ['parity-gate explain', ...words].join(' ');
}

/** A reason in one sentence or two. */
export function reasonText({ title, bites }: Reason): string {
  return `${title}. ${bites}`;
}

/** "used in db/migrate/20240101_users.sql:12" */
export function usageText(at: Place): string {
  return `used in ${placeText(at)}`;
}
