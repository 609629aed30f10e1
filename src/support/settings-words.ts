import type { Compared, Environment } from '../model.js';

const switches: readonly (readonly [environment: Compared, name: RegExp])[] = [
  [
    'ci',
    /^(?:CI|TRAVIS|CIRCLECI|GITLAB_CI|GITHUB_ACTIONS?|GITHUB_WORKFLOW|TF_BUILD|PYTEST_\w+)$|(?:^|_)(?:TEST|TESTS|TESTING|UNIT_TESTS?|PYTEST|TEST_MODE|E2E|CI)$/,
  ],
  [
    'prod',
    /^(?:DYNO|HEROKU|GAE_APPLICATION|GAE_ENV|WEBSITE_HOSTNAME|ON_HEROKU)$|(?:^|_)(?:PROD|PRODUCTION|LIVE)$/,
  ],
  ['dev', /(?:^|_)(?:DEBUG|DEV|DEVEL|DEVELOPMENT|LOCAL|DEV_MODE|DEBUG_MODE|DEVMODE)$/],
];

/** The environment that a switch is on in, by its name: DEBUG and development, TESTING and CI, IS_PRODUCTION. */
export function environmentOfSwitch(name: string): Compared | null {
  return switches.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

const words: readonly (readonly [environment: Environment, word: RegExp])[] = [
  ['ci', /^(?:ci|tests?|testing|unittests?|pytest|e2e|integration|travis|circleci|github|gha|fuzz|cypress)$/],
  ['prod', /^(?:prod|production|prd|live|heroku)$/],
  ['dev', /^(?:dev|devel|devstack|develop|development|local|localhost|devcontainer|compose)$/],
  [
    'other',
    /^(?:staging|stage|stg|uat|qa|review|preview|sandbox|demo|preprod|preproduction|nonprod|canary|beta|loadtest|pen)$/,
  ],
];

/**
 * The environment that the name of a settings module, class, section or profile means ("prod", "TestingConfig",
 * "local_settings"), or null.
 */
export function environmentOfName(name: string): Environment | null {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (/continuous[^a-z]?integration/i.test(name)) return 'ci';
  const found = parts.flatMap((part) => words.find(([, word]) => word.test(part))?.[0] ?? []);
  return found.find((environment) => environment === 'other') ?? found[0] ?? null;
}

/** The environment that a value is compared with in code, where the word cannot mean anything else; or null. */
export function environmentInComparison(word: string, askedOf: string): Environment | null {
  const asked = askedOf.slice(0, 200);
  if (/argv|modules/.test(asked)) return /^(?:test|pytest|py\.test)$/.test(word) ? 'ci' : null;
  const isAboutEnvironments = /env(?:ironment)?(?![a-z])|stage|tier|deployment|profile|settings_module/i.test(
    asked,
  );
  const isUnmistakable = /^(?:prod|production|development|testing|staging)$/i.test(word);
  return isAboutEnvironments || isUnmistakable ? environmentOfName(word) : null;
}
