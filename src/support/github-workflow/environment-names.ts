import type { Environment } from '../../model.js';

const environmentNames: readonly (readonly [RegExp, Environment])[] = [
  [/(?:^|[^a-z\d])(?:prod|production|prd|live)(?=$|[^a-z\d])/i, 'prod'],
  [
    /(?:^|[^a-z\d])(?:staging|stage|stg|uat|qa|preview|review|sandbox|demo|dev|development|test|testing|preprod|perf|beta|canary)(?=$|[^a-z\d])/i,
    'other',
  ],
];

/** The environment that a name speaks of, or null. */
export function environmentIn(name: string): Environment | null {
  return environmentNames.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
