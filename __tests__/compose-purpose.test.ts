import { expect, test } from '@jest/globals';
import { statedPurpose } from '../src/support/compose-purpose.js';

const stated = (comment: string): string | null =>
  statedPurpose(`${comment.replace(/^/gm, '# ')}\nservices:\n  db:\n    image: postgres\n`)?.environment ??
  null;

test.each([
  ['shop — production docker-compose.\nRun from here.', 'prod'],
  ['Production environment override', 'prod'],
  ['This compose file is meant for running the shop in production.', null],
  ['Compose file for production', 'prod'],
  ['This file is a production-ready setup for the shop', 'prod'],
  ['This is a Docker Compose configuration\nintended for development purposes only', 'dev'],
  ["Meant for local development. Don't use it in production!", 'dev'],
  ['For local testing and NOT intended to be\nproduction ready', 'dev'],
  ['docker-compose for Shop development.', 'dev'],
  ['Services used by CI only', 'ci'],
  ['Databases for continuous integration', 'ci'],
  ['Staging environment', 'other'],
  ['For development and production', null],
  ['Used in CI and staging', null],
  ['Similar to the production stack', null],
  ['For local development, use docker-compose.dev.yml', null],
  ['For production see docker-compose.prod.yml', null],
  ['Production', null],
  ['Everything that the shop needs to run', null],
])('%j says %s', (comment, environment) => {
  expect(stated(comment)).toBe(environment);
});

test('only the comment before the first setting counts', () => {
  expect(statedPurpose('services:\n  # Production environment\n  db: {}\n')).toBeNull();
  expect(statedPurpose('---\nname: shop\n\n# Production environment\nservices: {}\n')?.environment).toBe(
    'prod',
  );
});

test('the words are those of the file', () => {
  expect(statedPurpose('# The production stack.\n')?.because).toBe('its first lines say "production stack"');
});
