/** An object with these properties and no others. */
const closed = (properties: object, required: readonly string[] = Object.keys(properties)): object => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

const text = (longest: number): object => ({ type: 'string', minLength: 1, maxLength: longest });
const message = closed({ text: text(1000) });
const whole: object = { type: 'integer', minimum: 1 };

// A URI that is relative to the root of the repository: no scheme, no slash at the start, no way out.
const relative = {
  type: 'string',
  format: 'uri-reference',
  pattern: '^(?![a-z][a-z0-9+.-]*:)(?!/)(?!.*(?:^|/)\\.\\.(?:/|$)).+$',
};

const location = closed(
  {
    id: { type: 'integer', minimum: 0 },
    physicalLocation: closed({
      artifactLocation: closed({ uri: relative, uriBaseId: { const: '%SRCROOT%' } }),
      region: closed({ startLine: whole, startColumn: whole, endLine: whole, endColumn: whole }, [
        'startLine',
      ]),
    }),
    message,
  },
  ['physicalLocation'],
);

const rule = closed({
  id: text(255),
  shortDescription: closed({ text: text(1024) }),
  fullDescription: closed({ text: text(1024) }),
  help: closed({ text: { type: 'string', minLength: 1 }, markdown: { type: 'string', minLength: 1 } }),
  properties: closed({ tags: { type: 'array', maxItems: 20, uniqueItems: true, items: text(200) } }),
});

const suppression = closed({
  kind: { enum: ['inSource', 'external'] },
  status: { enum: ['accepted', 'underReview', 'rejected'] },
  justification: { type: 'string', minLength: 1 },
});

const result = closed(
  {
    ruleId: text(255),
    ruleIndex: { type: 'integer', minimum: 0 },
    level: { enum: ['error', 'warning', 'note', 'none'] },
    message,
    locations: { type: 'array', minItems: 1, maxItems: 1000, items: location },
    relatedLocations: { type: 'array', maxItems: 1000, items: location },
    partialFingerprints: { type: 'object', minProperties: 1, additionalProperties: text(255) },
    suppressions: { type: 'array', items: suppression },
  },
  ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
);

const notification = closed({
  level: { enum: ['warning', 'note'] },
  message,
  locations: { type: 'array', items: location },
});

/**
 * What code scanning takes of SARIF 2.1.0, and how much of it:
 * https://docs.github.com/code-security/reference/code-scanning/sarif-support-for-code-scanning
 */
export const sarifSchema: object = closed({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    maxItems: 20,
    items: closed({
      tool: closed({
        driver: closed({
          name: { const: 'parity-gate' },
          semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
          rules: { type: 'array', maxItems: 25_000, items: rule },
        }),
      }),
      automationDetails: closed({ id: { type: 'string', pattern: '^[^/]+/$' } }),
      invocations: {
        type: 'array',
        items: closed({
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: { type: 'array', items: notification },
        }),
      },
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: { type: 'array', maxItems: 25_000, items: result },
    }),
  },
});
