import type { Finding, Notice, Place } from '../../model.js';
import { relativeUri, sarifText } from '../sinks/sarif.js';
import { type Reason, type Reasons, reasonText } from '../views/reasons.js';
import type { Side } from '../views/sides.js';
import type { SarifLevel, SarifLocation, SarifNotification, SarifResult } from './shape.js';

const levels: Readonly<Record<Finding['severity'], SarifLevel>> = {
  high: 'error',
  medium: 'warning',
  low: 'note',
};

// Code scanning shows 100 locations of a result.
const mostLocations = 100;

/** A finding as a result; one that is allowed is a suppressed result. */
export function sarifResult(
  finding: Finding,
  sides: readonly Side[],
  { told }: Reasons,
  ruleIndex: number,
): SarifResult {
  const { rule, severity, title, why, fix, at, fingerprint, state } = finding;
  const others = [...sides.flatMap(placesOf).slice(1), ...told.flatMap(usageOf)].slice(0, mostLocations - 1);
  return {
    ruleId: sarifText(rule),
    ruleIndex,
    level: levels[severity],
    message: {
      text: sarifText(
        [`${title}.`, why, ...told.map(reasonText), fix].filter((text) => text !== '').join(' '),
      ),
    },
    locations: [location(at)],
    relatedLocations: others.map(({ at: other, text }, index) => ({
      id: index + 1,
      ...location(other),
      message: { text: sarifText(text) },
    })),
    partialFingerprints: { 'parityGate/v1': sarifText(fingerprint) },
    ...(state === 'allowed' ? { suppressions: [suppression(finding)] } : {}),
  };
}

/** What could not be read as a notification of the run. */
export function sarifNotification({ text, at, unread }: Notice): SarifNotification {
  return {
    level: unread ? 'warning' : 'note',
    message: { text: sarifText(unread ? `Not read: ${text}` : text) },
    locations: [location(at)],
  };
}

function suppression({ allowance }: Finding) {
  const until = allowance?.until ? ` (until ${allowance.until})` : '';
  const justification = sarifText(allowance ? `${allowance.reason}${until}` : 'allowed by the configuration');
  return { kind: 'external', status: 'accepted', justification } as const;
}

const placesOf = (side: Side) => [
  { at: side.at, text: sideText(side) },
  ...side.lines.map((line) => ({ at: { file: side.at.file, line }, text: sideText(side) })),
];

const usageOf = ({ usedAt, title }: Reason) => (usedAt ? [{ at: usedAt, text: `used here: ${title}` }] : []);

const sideText = ({ environment, declared }: Side): string =>
  [environment, declared].filter((text) => text !== null).join(': ') || 'the other side';

const location = ({ file, line, column }: Place): SarifLocation => ({
  physicalLocation: {
    artifactLocation: { uri: relativeUri(file), uriBaseId: '%SRCROOT%' },
    region: { startLine: Math.max(1, line), ...(column && column > 0 ? { startColumn: column } : {}) },
  },
});
