/** What names and actions tell about the purpose of a job. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words in the names of jobs and workflows. */
const nameWords = {
  test: words(
    'test tests testing spec specs rspec pytest jest phpunit check checks lint linting linters linter e2e integration ' +
      'unit verify validate validation quality qa coverage smoke acceptance cypress playwright audit scan scanning security ' +
      'typecheck types static analysis brakeman codeql migrations migration regression benchmark bench conformance',
  ),
  deploy: words(
    'deploy deploys deployment deployments rollout promote promotion provision apply terraform infra cd ship redeploy undeploy',
  ),
  operations: words(
    'backup backups restore dump sanitise sanitize sanitised anonymise anonymize scrub cron nightly-data sync import export seed ' +
      'refresh cleanup clean prune rotate maintenance stale triage labeler copy clone archive fetch update-data',
  ),
  build: words(
    'build builds docker image images package packages release releases publish publishing bundle compile container dist',
  ),
};

/** Words that deploy by themselves; in the name of a test they say what is set up for it ("prepare infra and run tests"). */
const preparing = words('infra provision apply');

export type NameKind = keyof typeof nameWords;

/** Which kinds of job the words of a name speak of. */
export function kindsInName(name: string): ReadonlySet<NameKind> {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
  const kinds = (Object.keys(nameWords) as NameKind[]).filter((kind) =>
    parts.some((part) => nameWords[kind].has(part)),
  );
  const deploys = parts.some((part) => nameWords.deploy.has(part) && !preparing.has(part));
  return new Set(kinds.filter((kind) => kind !== 'deploy' || deploys || !kinds.includes('test')));
}

/** Actions that deploy. */
const deployActions =
  /^(?:akhileshns\/heroku-deploy|superfly\/flyctl-actions(?:\/.*)?|aws-actions\/amazon-ecs-(?:deploy-task-definition|render-task-definition)|azure\/(?:webapps|k8s|container-apps|functions|arm|static-web-apps)-.*deploy.*|azure\/(?:arm-deploy|webapps-deploy|k8s-deploy|k8s-set-context|functions-action)|google-github-actions\/(?:deploy-.*|get-gke-credentials)|appleboy\/(?:ssh|scp)-action|cloudflare\/(?:wrangler|pages)-action|amondnet\/vercel-action|einaregilsson\/beanstalk-deploy|digitalocean\/app_action(?:\/.*)?|.*\/cg-deploy-action|.*\/cg-cli-tools|cloud-gov\/.*|actions\/deploy-pages|peaceiris\/actions-gh-pages|.*\/deploy-to-aks|stefanprodan\/.*deploy.*|koyeb\/.*|bervproject\/railway-deploy|render-.*\/.*deploy.*|johnbeynon\/render-deploy-action)$/;

const clusterActions = /(?:^|[/-])(?:kind|k3d|minikube|k3s|microk8s)(?:[/-]|$)/;

/** Whether an action deploys. */
export const isDeployAction = (repository: string): boolean => deployActions.test(repository);

/** Whether an action makes a throw-away cluster. */
export const isClusterAction = (repository: string): boolean => clusterActions.test(repository);

/** Actions that test or check. */
export const isTestAction = (repository: string): boolean =>
  /^(?:cypress-io\/github-action|github\/codeql-action.*|zaproxy\/.*|codecov\/codecov-action|golangci\/golangci-lint-action|pre-commit\/action|snyk\/.*|aquasecurity\/trivy-action|super-linter\/.*|github\/super-linter.*|helm\/chart-testing-action|chromaui\/action|reviewdog\/.*|sonarsource\/.*|microsoft\/playwright-.*)$/.test(
    repository,
  );
