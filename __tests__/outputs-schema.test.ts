import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { renderJson } from '../src/outputs/json.js';
import { outputCase, outputCases } from './outputs-cases.js';

const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'));
const isReport = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

describe('schema/report.schema.json', () => {
  test.each(outputCases)('describes the report of %s', (name) => {
    const report: unknown = JSON.parse(renderJson(outputCase(name).report));
    isReport(report);
    expect(isReport.errors).toBeNull();
  });

  const { report } = outputCase('version-gap');
  test.each([
    ['no verdict', { ...report, verdict: undefined }],
    ['another verdict', { ...report, verdict: 'maybe' }],
    ['an unknown key', { ...report, secrets: [] }],
    ['another version', { ...report, schemaVersion: 2 }],
    ['a finding without a place', { ...report, findings: [{ ...report.findings[0], at: undefined }] }],
  ])('refuses %s', (_, broken) => {
    expect(isReport(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });
});
