/** What commands tell about the purpose of a job. */
import { kindsInName } from './job-names.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Commands that run tests or checks of the application by themselves. */
const testers = words(`
  pytest py.test tox nox rspec minitest cucumber jest vitest mocha ava cypress playwright karma wdio nightwatch testcafe
  phpunit pest paratest behat codecept ctest gotestsum ginkgo bats nosetests behave robot locust k6 newman schemathesis
  rubocop brakeman erb_lint erblint standardrb reek eslint prettier biome oxlint stylelint mypy pyright pyre flake8
  pylint ruff black isort bandit pre-commit golangci-lint staticcheck clippy phpstan psalm pint php-cs-fixer phpcs
  credo dialyzer hadolint shellcheck actionlint yamllint markdownlint sqlfluff squawk semgrep snyk trivy grype zap-baseline.py
  zap.sh parallel_rspec parallel_test turbo_tests knapsack lhci detox maestro spectral danger codecov start-server-and-test
`);

/** Words behind a command that make it a test or a check. */
const testVerbs: ReadonlyMap<string, RegExp> = new Map([
  ['go', /^(?:test|vet)$/],
  ['cargo', /^(?:test|nextest|clippy|check|fmt|llvm-cov|tarpaulin)$/],
  ['mvn', /^(?:test|verify|install|integration-test|.*:test|.*:check)$/],
  ['mvnw', /^(?:test|verify|install|integration-test|.*:test|.*:check)$/],
  ['gradle', /^:?(?:.*:)?(?:test|check|build|.*[tT]est|.*Check)$/],
  ['gradlew', /^:?(?:.*:)?(?:test|check|build|.*[tT]est|.*Check)$/],
  ['dotnet', /^(?:test|format|vstest)$/],
  ['mix', /^(?:test|check|credo|dialyzer|format|coveralls.*)$/],
  ['rails', /^(?:test.*|spec.*|zeitwerk:check|db:test:.*)$/],
  ['rake', /^(?:test.*|spec.*|lint.*|zeitwerk:check|default|ci.*)$/],
  ['artisan', /^(?:test|dusk)$/],
  ['manage.py', /^(?:test|check|makemigrations|runtests)$/],
  ['python', /^(?:pytest|unittest|runtests\.py|tox|nox|coverage)$/],
  ['python3', /^(?:pytest|unittest|runtests\.py|tox|nox|coverage)$/],
  ['node', /^--test$/],
  ['deno', /^(?:test|lint|fmt|check)$/],
  ['bun', /^test$/],
  ['nx', /^(?:test|lint|e2e|affected.*)$/],
  ['turbo', /^(?:.*test.*|.*lint.*|.*check.*|e2e)$/],
  ['alembic', /^check$/],
  ['coverage', /^run$/],
  ['swift', /^test$/],
  ['flutter', /^(?:test|analyze|drive)$/],
  ['composer', /^(?:.*test.*|.*lint.*|.*check.*|phpstan|audit)$/],
  ['bin/ci', /^/],
  ['ct', /^(?:lint|install|lint-and-install)$/],
  ['helm', /^(?:lint|test|unittest|template)$/],
  ['terraform', /^(?:validate|fmt|test)$/],
  ['tofu', /^(?:validate|fmt|test)$/],
]);

/** Commands with the word that makes them a deployment. */
const deployVerbs: ReadonlyMap<string, RegExp> = new Map([
  ['terraform', /^(?:apply|plan)$/],
  ['tofu', /^(?:apply|plan)$/],
  ['terragrunt', /^(?:apply|apply-all|run-all)$/],
  ['pulumi', /^up$/],
  ['kubectl', /^(?:apply|set|rollout|replace|patch)$/],
  ['oc', /^(?:apply|rollout|process|set)$/],
  ['helm', /^(?:upgrade|install)$/],
  ['helmfile', /^(?:apply|sync)$/],
  ['kustomize', /^edit$/],
  ['argocd', /^app$/],
  ['cf', /^(?:push|v3-push|deploy|rolling-push|zero-downtime-push|create-service-push)$/],
  ['cf7', /^push$/],
  ['cf8', /^push$/],
  ['flyctl', /^deploy$/],
  ['fly', /^deploy$/],
  ['heroku', /^(?:container:release|container:push|deploy:.*)$/],
  ['kamal', /^(?:deploy|redeploy|setup)$/],
  ['mrsk', /^deploy$/],
  ['cap', /deploy/],
  ['dokku', /^(?:ps:.*|git:.*|apps:.*)$/],
  ['copilot', /^(?:deploy|svc)$/],
  ['cdk', /^deploy$/],
  ['sam', /^deploy$/],
  ['sls', /^deploy$/],
  ['serverless', /^deploy$/],
  ['eb', /^deploy$/],
  ['gcloud', /^(?:deploy|update-traffic|jobs)$/],
  ['az', /^(?:up|deploy|deployment|update)$/],
  ['azd', /^(?:up|deploy|provision)$/],
  ['aws', /^(?:ecs|update-service|deploy|cloudformation|update-function-code|elasticbeanstalk)$/],
  ['ecs-deploy', /^/],
  ['vercel', /^(?:deploy|--prod|promote)$/],
  ['netlify', /^deploy$/],
  ['wrangler', /^(?:deploy|publish)$/],
  ['railway', /^(?:up|redeploy)$/],
  ['ansible-playbook', /^/],
  ['nomad', /^(?:run|job)$/],
  ['doctl', /^(?:apps|update|create-deployment)$/],
  ['convox', /^deploy$/],
  ['ssh', /^/],
  ['scp', /^/],
]);

/** Commands that take or put back the data of a database. */
const dumps = words(
  'pg_dump pg_dumpall pg_restore pgbackrest mysqldump mariadb-dump mongodump mongorestore pg_basebackup wal-g restic barman',
);

/** Commands that make a throw-away cluster: what is installed there is a test. */
const clusters = words('kind k3d minikube microk8s k3s');

/** What a command does, as far as the purpose of its job goes. */
export function kindOfCommand(command: readonly string[]): 'test' | 'deploy' | 'dump' | 'cluster' | null {
  const [first = '', ...rest] = command;
  const name = first.slice(first.lastIndexOf('/') + 1);
  const inner = interpreters.has(name) ? rest.findIndex((word) => !word.startsWith('-')) : -1;
  if (inner >= 0) return kindOfCommand(rest.slice(inner)) ?? plainKind(name, rest);
  return plainKind(name, rest);
}

/** `php artisan test`, `python -m pytest`: what counts is what they run. */
const interpreters = words('php python python3 ruby node perl');

function plainKind(name: string, rest: readonly string[]): 'test' | 'deploy' | 'dump' | 'cluster' | null {
  if (clusters.has(name)) return 'cluster';
  if (dumps.has(name)) return 'dump';
  if (name === 'git')
    return rest.some((word) => /heroku|dokku/.test(word)) && rest[0] === 'push' ? 'deploy' : null;
  if (name === 'docker' && rest[0] === 'stack' && rest[1] === 'deploy') return 'deploy';
  if (testers.has(name) && !rest.includes('install')) return 'test';
  const deploys = rest.some((word) => /^--dry-run/.test(word)) ? undefined : deployVerbs.get(name);
  if (deploys && (deploys.test('') || rest.some((word) => deploys.test(word)))) return 'deploy';
  const tests = testVerbs.get(name);
  if (tests && (tests.test('') || rest.some((word) => tests.test(word)))) return 'test';
  return scriptNameKind(name, rest);
}

const scriptRunners = words(
  'npm pnpm yarn bun make gmake just task rake composer poe invoke inv tox nox turbo nx lerna bin/rails rails docker docker-compose',
);

/** `npm run test:e2e`, `make lint`, `docker compose run web pytest`, `./bin/test`: the name of the script tells. */
function scriptNameKind(name: string, rest: readonly string[]): 'test' | 'deploy' | null {
  if (name.startsWith('docker'))
    return rest.some((word) => testers.has(word.slice(word.lastIndexOf('/') + 1))) ? 'test' : null;
  const isScript = /\.(?:sh|bash|py|rb|js|ts|mjs)$|^(?:test|check|lint|rspec)/.test(name);
  const plain = rest.filter((word) => !word.startsWith('-')).slice(0, 6);
  const told = scriptRunners.has(name)
    ? plain.filter((word) => !managerWords.test(word))
    : isScript
      ? [name]
      : [];
  const kinds = told.map(kindsInName);
  if (kinds.some((found) => found.has('deploy'))) return 'deploy';
  return kinds.some((found) => found.has('test')) ? 'test' : null;
}

/** Words of package managers that are no name of a script; `ci` of make is any target's prefix. */
const managerWords = /^(?:ci|install|add|i|clean-install|exec|run|run-script|workspace|workspaces)$/;
