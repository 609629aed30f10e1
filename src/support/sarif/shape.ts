import type { SarifText } from '../sinks/sarif.js';

/** The parts of SARIF 2.1.0 that a log of ours has. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly [SarifRun];
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  readonly automationDetails: { readonly id: SarifText };
  readonly invocations: readonly [SarifInvocation];
  readonly columnKind: 'utf16CodeUnits';
  readonly results: readonly SarifResult[];
}

export interface SarifDriver {
  readonly name: 'parity-gate';
  readonly semanticVersion: SarifText;
  readonly rules: readonly SarifRule[];
}

export interface SarifRule {
  readonly id: SarifText;
  readonly shortDescription: SarifMessage;
  readonly fullDescription: SarifMessage;
  readonly help: SarifMessage & { readonly markdown: SarifText };
  readonly properties: { readonly tags: readonly SarifText[] };
}

export interface SarifInvocation {
  readonly executionSuccessful: true;
  readonly toolExecutionNotifications: readonly SarifNotification[];
}

export interface SarifNotification {
  readonly level: 'warning' | 'note';
  readonly message: SarifMessage;
  readonly locations: readonly SarifLocation[];
}

export interface SarifResult {
  readonly ruleId: SarifText;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifMessage;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations: readonly SarifLocation[];
  readonly partialFingerprints: { readonly 'parityGate/v1': SarifText };
  readonly suppressions?: readonly SarifSuppression[];
}

export type SarifLevel = 'error' | 'warning' | 'note';

export interface SarifSuppression {
  readonly kind: 'external';
  readonly status: 'accepted';
  readonly justification: SarifText;
}

export interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: SarifText; readonly uriBaseId: '%SRCROOT%' };
    readonly region: { readonly startLine: number; readonly startColumn?: number };
  };
  readonly message?: SarifMessage;
}

export interface SarifMessage {
  readonly text: SarifText;
}
