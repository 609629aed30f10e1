import { describe, expect, test } from '@jest/globals';
import { isProductionEnvironment } from '../src/support/production-environment.js';

describe('28 which environments are production', () => {
  test.each([
    'production',
    'Production',
    'prod',
    'prod2',
    'prd',
    'live',
    'prod-eu',
    'prod-us',
    'eu_live',
    'api/production',
    'api-prod',
    'web production',
    'Production – web',
  ])('%s is', (name) => expect(isProductionEnvironment(name)).toBe(true));

  test.each([
    'staging',
    'preview',
    'preprod',
    'pre-prod',
    'pre_production',
    'nonprod',
    'non-prod',
    'production-preview',
    'review/prod-123',
    'product-docs',
    'reproduction',
    'livestream',
    'prod-test',
    'qa-live',
    'github-pages',
    '',
  ])('%s is not', (name) => expect(isProductionEnvironment(name)).toBe(false));
});
