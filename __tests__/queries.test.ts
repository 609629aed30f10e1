import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { deploymentsQuery } from '../src/hosts/queries/deployments.js';
import { overviewQuery, releasesQuery } from '../src/hosts/queries/overview.js';
import { pullRequestsQuery } from '../src/hosts/queries/pull-requests.js';
import { reviewsOfRunsQuery } from '../src/hosts/queries/runs.js';

const file = join('node_modules', '@octokit', 'graphql-schema', 'schema.graphql');
const schema = buildSchema(readFileSync(file, 'utf8'), { assumeValidSDL: true });

describe("GitHub's own schema accepts", () => {
  test.each(
    Object.entries({ overviewQuery, releasesQuery, deploymentsQuery, pullRequestsQuery, reviewsOfRunsQuery }),
  )('%s', (_, document) => {
    expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
  });

  test('and nothing that it does not know', () => {
    const wrong = overviewQuery.replace('visibility', 'visibilty');
    expect(validate(schema, parse(wrong))).toHaveLength(1);
  });
});
