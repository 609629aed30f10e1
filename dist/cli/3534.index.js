export const id = 3534;
export const ids = [3534];
export const modules = {

/***/ 42993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ nothingCollected)
/* harmony export */ });
/** Nothing so far. */
const nothingCollected = () => ({
    declarations: [],
    scripts: [],
    projects: [],
    remote: [],
    actions: [],
    named: [],
    notices: [],
    environments: [],
});


/***/ }),

/***/ 79912:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   k: () => (/* binding */ textData),
/* harmony export */   qu: () => (/* binding */ dataOf),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zz: () => (/* binding */ dictionary)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1281);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36432);


/** What is only known at run time. Known by its identity; nothing may look into it. */
const unknown = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ('');
/** Dictionaries that hold everything there is: a name that is missing is empty, not unknown. */
const complete = new WeakSet();
const isComplete = (value) => complete.has(value);
// An expression hands on the objects that it is given, so an object tells where its value was written.
const origins = new WeakMap();
/** Where a value was written, or null where an expression made it. */
const originOf = (value) => origins.get(value) ?? null;
/** A node as the data of an expression. Numbers stay texts: GitHub compares both alike, and "3.10" must not be 3.1. */
function dataOf(node, file) {
    const value = convert(node, file);
    origins.set(value, { node, file });
    return value;
}
function convert(node, file) {
    if (node.kind === 'map') {
        const pairs = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)(node).map(({ key, value }) => ({ key, value: dataOf(value, file) }));
        return dictionary(pairs, true);
    }
    if (node.kind === 'list')
        return list((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(node).map((item) => dataOf(item, file)));
    if (node.type === 'null')
        return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Null */ .p.Uv();
    return node.type === 'boolean'
        ? new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.BooleanData */ .p.bo(node.text === 'true')
        : new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ(node.text);
}
/** A dictionary of named values; where it is not `whole`, a name that is missing is unknown. */
function dictionary(pairs, whole = false) {
    const made = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Dictionary */ .p.bT();
    for (const { key, value } of pairs)
        made.add(key, value);
    if (whole)
        complete.add(made);
    return made;
}
/** A text as data, with the place that it was written at. */
function textData(text, origin) {
    const value = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ(text);
    if (origin)
        origins.set(value, origin);
    return value;
}
function list(values) {
    const made = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Array */ .p.O3();
    for (const value of values)
        made.add(value);
    return made;
}
/** A value that an expression gave, as a node at its origin or, made by the expression itself, at the place of use. */
function nodeOf(value, use) {
    return originOf(value) ?? { node: made(value, use.node), file: use.file };
}
function made(value, { line, column }) {
    const here = { line, column, tag: null };
    if (value.kind === _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Kind */ .p.b8.Array)
        return {
            kind: 'list',
            ...here,
            items: value.values().map((item) => made(item, here)),
        };
    if (value.kind === _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Kind */ .p.b8.Dictionary) {
        const pairs = value.pairs();
        return {
            kind: 'map',
            ...here,
            entries: new Map(pairs.map(({ key, value: inner }) => [key, { key, ...here, value: made(inner, here) }])),
        };
    }
    return scalarNode(value === unknown ? '' : value.coerceString(), here);
}
function scalarNode(text, here) {
    return { kind: 'scalar', ...here, text, type: 'string', quoted: true, comment: null };
}


/***/ }),

/***/ 67010:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ environmentIn)
/* harmony export */ });
const environmentNames = [
    [/(?:^|[^a-z\d])(?:prod|production|prd|live)(?=$|[^a-z\d])/i, 'prod'],
    [
        /(?:^|[^a-z\d])(?:staging|stage|stg|uat|qa|preview|review|sandbox|demo|dev|development|test|testing|preprod|perf|beta|canary)(?=$|[^a-z\d])/i,
        'other',
    ],
];
/** The environment that a name speaks of, or null. */
function environmentIn(name) {
    return environmentNames.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}


/***/ }),

/***/ 50219:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ withEnvironment),
/* harmony export */   F1: () => (/* binding */ shellVariablesOf),
/* harmony export */   h4: () => (/* binding */ githubContext),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1281);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36432);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79912);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50314);




/** `env:` over the environment around it; each value is known or `unknown`. */
function environmentOf(node, file, scope, around) {
    const own = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)(node);
    if (own.length === 0)
        return around;
    const inner = new Map(around);
    for (const { key, line, value } of own) {
        const name = (0,_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .renderText */ .S5)(key, scope);
        if (!name.includes('${{'))
            inner.set(name, { value: variable(value, file, scope), at: { file, line } });
    }
    return inner;
}
function variable(node, file, scope) {
    const rendered = (0,_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)({ node, file }, scope);
    if (!rendered)
        return (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textData */ .k)('', null);
    // A value that is handed on whole keeps the line that it was written on.
    return rendered.known ? (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textData */ .k)(rendered.text, rendered.origin) : _data_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5;
}
/** The scope in which `env` is that environment. */
function withEnvironment(scope, environment) {
    const pairs = [...environment].map(([key, { value }]) => ({ key, value }));
    return new Map([...scope, ['env', (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dictionary */ .zz)(pairs)]]);
}
/** The variables of a shell: those whose value is known. */
function shellVariablesOf(environment) {
    const known = [...environment].filter(([, { value }]) => value !== _data_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5);
    return new Map(known.map(([key, { value }]) => [key, value.coerceString()]));
}
/** The `github` context as far as it is always the same; `//` is the root of the repository. */
function githubContext(actionFolder) {
    const path = actionFolder === null ? [] : [{ key: 'action_path', value: new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ(`//${actionFolder}`) }];
    return (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dictionary */ .zz)([{ key: 'workspace', value: new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.StringData */ .p.uQ('//') }, ...path]);
}


/***/ }),

/***/ 7489:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ declareSettings),
/* harmony export */   Y: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _catalog_environment_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70035);
/* harmony import */ var _catalog_relations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93143);
/* harmony import */ var _catalog_urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37445);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58948);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79912);





const mostEnvironments = 50;
/**
 * What the variables of a job say about services: what stands in for one or switches it off always counts; a real
 * database only where no job starts one, because then it comes from somewhere that was not read. Other real servers
 * do not count: a URL of Redis without a Redis is what tests have that replace it.
 */
function declareSettings(environments, { says, hasDatabase }) {
    const found = new Map();
    for (const environment of [...new Set(environments)].slice(0, mostEnvironments)) {
        const pairs = [...environment].flatMap(([key, { value, at }]) => value === _data_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5 ? [] : [{ key, value: value.coerceString(), at }]);
        const settings = (0,_catalog_environment_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .identifySettings */ .cv)(pairs).map(({ index, ...one }) => ({ ...one, pair: pairs[index] }));
        const urls = pairs.flatMap((pair) => {
            const url = (0,_catalog_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyUrl */ .e1)(pair.value);
            return url?.role === 'database' ? [{ ...url, pair }] : [];
        });
        for (const { pair, role, engine, flavour, version } of [...settings, ...urls]) {
            const standsIn = (0,_catalog_relations_js__WEBPACK_IMPORTED_MODULE_1__/* .isStandIn */ .WG)(engine) || (0,_catalog_relations_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmbedded */ .nq)(engine);
            if (!pair || !(standsIn || (role === 'database' && !hasDatabase)))
                continue;
            // A real database that is only named counts where nothing else of CI is one.
            const unlessSet = standsIn ? null : [];
            const id = standsIn ? `${role} ${engine} ${pair.at.file}:${pair.at.line}` : `${role} ${engine}`;
            const { key, at } = pair;
            if (!found.has(id))
                found.set(id, (0,_declare_js__WEBPACK_IMPORTED_MODULE_3__/* .declare */ .x)({ role, engine, flavour, version, declared: key, at, says, unlessSet }));
        }
    }
    return [...found.values()];
}
/** The names of the variables that a job defines. */
function keysOf(environments, says) {
    const found = new Map();
    for (const environment of new Set(environments))
        for (const [key, { at }] of environment) {
            const id = `${key} ${at.file}:${at.line}`;
            if (!found.has(id))
                found.set(id, { key, at, says, how: 'defined' });
        }
    return [...found.values()];
}


/***/ }),

/***/ 40202:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ finishJob)
});

// EXTERNAL MODULE: ./lib/src/support/started-services.js + 8 modules
var started_services = __webpack_require__(4097);
;// CONCATENATED MODULE: ./lib/src/catalog/job-names.js
/** What names and actions tell about the purpose of a job. */
const words = (text) => new Set(text.trim().split(/\s+/));
/** Words in the names of jobs and workflows. */
const nameWords = {
    test: words('test tests testing spec specs rspec pytest jest phpunit check checks lint linting linters linter e2e integration ' +
        'unit verify validate validation quality qa coverage smoke acceptance cypress playwright audit scan scanning security ' +
        'typecheck types static analysis brakeman codeql migrations migration regression benchmark bench conformance'),
    deploy: words('deploy deploys deployment deployments rollout promote promotion provision apply terraform infra cd ship redeploy undeploy'),
    operations: words('backup backups restore dump sanitise sanitize sanitised anonymise anonymize scrub cron nightly-data sync import export seed ' +
        'refresh cleanup clean prune rotate maintenance stale triage labeler copy clone archive fetch update-data'),
    build: words('build builds docker image images package packages release releases publish publishing bundle compile container dist'),
};
/** Words that deploy by themselves; in the name of a test they say what is set up for it ("prepare infra and run tests"). */
const preparing = words('infra provision apply');
/** Which kinds of job the words of a name speak of. */
function kindsInName(name) {
    const parts = name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z\d]+/);
    const kinds = Object.keys(nameWords).filter((kind) => parts.some((part) => nameWords[kind].has(part)));
    const deploys = parts.some((part) => nameWords.deploy.has(part) && !preparing.has(part));
    return new Set(kinds.filter((kind) => kind !== 'deploy' || deploys || !kinds.includes('test')));
}
/** Actions that deploy. */
const deployActions = /^(?:akhileshns\/heroku-deploy|superfly\/flyctl-actions(?:\/.*)?|aws-actions\/amazon-ecs-(?:deploy-task-definition|render-task-definition)|azure\/(?:webapps|k8s|container-apps|functions|arm|static-web-apps)-.*deploy.*|azure\/(?:arm-deploy|webapps-deploy|k8s-deploy|k8s-set-context|functions-action)|google-github-actions\/(?:deploy-.*|get-gke-credentials)|appleboy\/(?:ssh|scp)-action|cloudflare\/(?:wrangler|pages)-action|amondnet\/vercel-action|einaregilsson\/beanstalk-deploy|digitalocean\/app_action(?:\/.*)?|.*\/cg-deploy-action|.*\/cg-cli-tools|cloud-gov\/.*|actions\/deploy-pages|peaceiris\/actions-gh-pages|.*\/deploy-to-aks|stefanprodan\/.*deploy.*|koyeb\/.*|bervproject\/railway-deploy|render-.*\/.*deploy.*|johnbeynon\/render-deploy-action)$/;
const clusterActions = /(?:^|[/-])(?:kind|k3d|minikube|k3s|microk8s)(?:[/-]|$)/;
/** Whether an action deploys. */
const isDeployAction = (repository) => deployActions.test(repository);
/** Whether an action makes a throw-away cluster. */
const isClusterAction = (repository) => clusterActions.test(repository);
/** Actions that test or check. */
const isTestAction = (repository) => /^(?:cypress-io\/github-action|github\/codeql-action.*|zaproxy\/.*|codecov\/codecov-action|golangci\/golangci-lint-action|pre-commit\/action|snyk\/.*|aquasecurity\/trivy-action|super-linter\/.*|github\/super-linter.*|helm\/chart-testing-action|chromaui\/action|reviewdog\/.*|sonarsource\/.*|microsoft\/playwright-.*)$/.test(repository);

;// CONCATENATED MODULE: ./lib/src/catalog/job-commands.js
/** What commands tell about the purpose of a job. */

const job_commands_words = (text) => new Set(text.trim().split(/\s+/));
/** Commands that run tests or checks of the application by themselves. */
const testers = job_commands_words(`
  pytest py.test tox nox rspec minitest cucumber jest vitest mocha ava cypress playwright karma wdio nightwatch testcafe
  phpunit pest paratest behat codecept ctest gotestsum ginkgo bats nosetests behave robot locust k6 newman schemathesis
  rubocop brakeman erb_lint erblint standardrb reek eslint prettier biome oxlint stylelint mypy pyright pyre flake8
  pylint ruff black isort bandit pre-commit golangci-lint staticcheck clippy phpstan psalm pint php-cs-fixer phpcs
  credo dialyzer hadolint shellcheck actionlint yamllint markdownlint sqlfluff squawk semgrep snyk trivy grype zap-baseline.py
  zap.sh parallel_rspec parallel_test turbo_tests knapsack lhci detox maestro spectral danger codecov start-server-and-test
`);
/** Words behind a command that make it a test or a check. */
const testVerbs = new Map([
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
const deployVerbs = new Map([
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
const dumps = job_commands_words('pg_dump pg_dumpall pg_restore pgbackrest mysqldump mariadb-dump mongodump mongorestore pg_basebackup wal-g restic barman');
/** Commands that make a throw-away cluster: what is installed there is a test. */
const clusters = job_commands_words('kind k3d minikube microk8s k3s');
/** What a command does, as far as the purpose of its job goes. */
function kindOfCommand(command) {
    const [first = '', ...rest] = command;
    const name = first.slice(first.lastIndexOf('/') + 1);
    const inner = interpreters.has(name) ? rest.findIndex((word) => !word.startsWith('-')) : -1;
    if (inner >= 0)
        return kindOfCommand(rest.slice(inner)) ?? plainKind(name, rest);
    return plainKind(name, rest);
}
/** `php artisan test`, `python -m pytest`: what counts is what they run. */
const interpreters = job_commands_words('php python python3 ruby node perl');
function plainKind(name, rest) {
    if (clusters.has(name))
        return 'cluster';
    if (dumps.has(name))
        return 'dump';
    if (name === 'git')
        return rest.some((word) => /heroku|dokku/.test(word)) && rest[0] === 'push' ? 'deploy' : null;
    if (name === 'docker' && rest[0] === 'stack' && rest[1] === 'deploy')
        return 'deploy';
    if (testers.has(name) && !rest.includes('install'))
        return 'test';
    const deploys = rest.some((word) => /^--dry-run/.test(word)) ? undefined : deployVerbs.get(name);
    if (deploys && (deploys.test('') || rest.some((word) => deploys.test(word))))
        return 'deploy';
    const tests = testVerbs.get(name);
    if (tests && (tests.test('') || rest.some((word) => tests.test(word))))
        return 'test';
    return scriptNameKind(name, rest);
}
const scriptRunners = job_commands_words('npm pnpm yarn bun make gmake just task rake composer poe invoke inv tox nox turbo nx lerna bin/rails rails docker docker-compose');
/** `npm run test:e2e`, `make lint`, `docker compose run web pytest`, `./bin/test`: the name of the script tells. */
function scriptNameKind(name, rest) {
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
    if (kinds.some((found) => found.has('deploy')))
        return 'deploy';
    return kinds.some((found) => found.has('test')) ? 'test' : null;
}
/** Words of package managers that are no name of a script; `ci` of make is any target's prefix. */
const managerWords = /^(?:ci|install|add|i|clean-install|exec|run|run-script|workspace|workspaces)$/;

// EXTERNAL MODULE: ./lib/src/support/shell/paths.js
var shell_paths = __webpack_require__(11475);
// EXTERNAL MODULE: ./lib/src/support/shell.js + 2 modules
var shell = __webpack_require__(96275);
// EXTERNAL MODULE: ./lib/src/support/started/compose-command.js
var compose_command = __webpack_require__(78760);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/environment-names.js
var environment_names = __webpack_require__(67010);
;// CONCATENATED MODULE: ./lib/src/support/github-workflow/deploys.js





const manifest = /\.(?:ya?ml|json|toml|tf|tfvars|hcl|env|tpl)$|(?:^|[/.])Dockerfile[^/]*$|(?:^|\/)\.env[^/]*$/;
const inFolder = '*.{yml,yaml,json,toml}';
/** What Terraform reads of a folder without being told; other variables have to be named. */
const inModule = '{*.tf,*.tf.json,terraform.tfvars,*.auto.tfvars,*.auto.tfvars.json}';
const most = 300;
/** Files that a command deploys although it does not name them. */
const defaults = new Map([
    ['cf', ['manifest.yml', 'manifest.yaml']],
    ['flyctl', ['fly.toml']],
    ['fly', ['fly.toml']],
    ['kamal', ['config/deploy.yml']],
    ['sls', ['serverless.yml']],
    ['serverless', ['serverless.yml']],
    ['wrangler', ['wrangler.toml']],
    ['skaffold', ['skaffold.yaml']],
]);
const composeFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
/** The files of the repository that a deployment puts to use: those that its commands and actions name. */
function usesOf({ environment, because, commands, remote, named }, tree) {
    const uses = new Map();
    const add = (file, at, words) => {
        if (file === null || uses.size >= most || !manifest.test(file) || !tree.has(file))
            return;
        // What the file or the command itself names comes before what the job says.
        const own = (0,environment_names/* environmentIn */.X)(file) ?? (0,environment_names/* environmentIn */.X)(words) ?? environment;
        const before = uses.get(file)?.environment;
        if (before === undefined || (own === 'prod' && before !== 'prod'))
            uses.set(file, { file, environment: own, because, at });
    };
    const elsewhere = remote.flatMap((script) => [...(0,shell/* shellCommands */.h)(script.text, { directory: '', variables: script.variables })].map(({ words, written, line }) => ({
        words,
        written,
        directory: '',
        at: script.at(line),
    })));
    for (const command of [...commands, ...elsewhere])
        for (const path of filesOf(command, tree))
            add(path, command.at, command.words.join(' ').slice(0, 1000));
    for (const { path, at } of named)
        add((0,shell_paths/* below */.G)('', path), at, '');
    return [...uses.values()];
}
function filesOf({ words, directory }, tree) {
    const [first = ''] = words;
    const name = first.slice(first.lastIndexOf('/') + 1);
    const deploys = kindOfCommand(words) === 'deploy' || name === 'kustomize';
    const paths = words.slice(1).flatMap((word) => pathsIn(word, directory));
    const files = paths.filter((path) => tree.has(path));
    if (deploys)
        files.push(...foldersOf(name, paths, directory).flatMap((glob) => tree.list([glob])));
    if (deploys)
        files.push(...defaultFiles(name, words, directory));
    const compose = (0,compose_command/* composeCommand */.e)(words, { directory, variables: new Map(), assignments: new Map() });
    if (compose?.request?.files.length === 0)
        files.push(...composeFiles.flatMap((file) => (0,shell_paths/* below */.G)(directory, file) ?? []).slice(0, 4));
    return files;
}
/** The folders that a deployment names or works in, as globs of the files that it takes from them. */
function foldersOf(name, paths, directory) {
    const isTerraform = /^(?:terraform|tofu|terragrunt)$/.test(name);
    const named = paths.filter((path) => path !== '' && !/\.\w{1,8}$/.test(path)).slice(0, 20);
    const folders = isTerraform && named.length === 0 && directory !== null ? [directory] : named;
    return folders
        .filter((folder) => !/[{}[\]()!?+@]/.test(folder))
        .map((folder) => (folder === '' ? '' : `${folder}/`) + (isTerraform ? inModule : inFolder));
}
function pathsIn(word, directory) {
    const written = [word, word.slice(word.indexOf('=') + 1), word.replace(/^-[a-zA-Z]/, '')];
    const candidates = word.includes('=') || word.startsWith('-') ? written.slice(1) : written.slice(0, 1);
    return candidates.flatMap((one) => one.length < 300 && /[./]/.test(one) ? ((0,shell_paths/* below */.G)(directory, one) ?? []) : []);
}
function defaultFiles(name, words, directory) {
    const destination = name === 'kamal' ? words[words.findIndex((word) => /^(?:-d|--destination)$/.test(word)) + 1] : null;
    const names = [...(defaults.get(name) ?? []), ...(destination ? [`config/deploy.${destination}.yml`] : [])];
    return names.flatMap((file) => (0,shell_paths/* below */.G)(directory, file) ?? []);
}

// EXTERNAL MODULE: ./lib/src/support/github-workflow/evidence.js
var evidence = __webpack_require__(7489);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/legs.js
var github_workflow_legs = __webpack_require__(98333);
;// CONCATENATED MODULE: ./lib/src/support/github-workflow/done.js


/** The first command or action of each kind; what is deployed to a throw-away cluster is a test. */
function doneBy(commands, actions) {
    const found = {
        test: null,
        deploy: null,
        dump: null,
    };
    let cluster = actions.some(isClusterAction);
    for (const { words, written } of commands) {
        const kind = kindOfCommand(words);
        if (kind === 'cluster')
            cluster = true;
        else if (kind !== null)
            found[kind] ??= shortly(written);
    }
    found.test ??= actions.find(isTestAction) ?? null;
    found.deploy ??= actions.find(isDeployAction) ?? null;
    return cluster
        ? { ...found, test: found.test ?? found.deploy ?? 'a throw-away cluster', deploy: null }
        : found;
}
/** The command and the words that tell: what it runs, never what it hands on (an address may hold a password). */
function shortly(words) {
    const [command = '', verb = ''] = words;
    if (!takesVerb.test(command.slice(command.lastIndexOf('/') + 1)))
        return shown(command) ? command : 'a script';
    const most = /^(?:run|exec|compose|workspace|run-script|stack|artisan|manage\.py)$/.test(verb) ? 3 : 2;
    const end = words.findIndex((word) => !shown(word));
    return words.slice(0, Math.min(most, end < 0 ? most : Math.max(end, 1))).join(' ');
}
const shown = (word) => /^[A-Za-z./][\w./:-]{0,60}$/.test(word) && !word.includes('://');
/** Commands whose next word says what they do. */
const takesVerb = /^(?:npm|pnpm|yarn|bun|make|gmake|task|just|rake|rails|composer|go|cargo|mvnw?|gradlew?|dotnet|mix|nx|turbo|docker|docker-compose|kubectl|oc|helm|helmfile|terraform|tofu|terragrunt|pulumi|flyctl|fly|cf|heroku|kamal|cdk|sam|sls|serverless|eb|aws|gcloud|az|azd|vercel|netlify|wrangler|railway|php|python3?|manage\.py|artisan|deno)$/;

;// CONCATENATED MODULE: ./lib/src/support/github-workflow/purpose.js



/** Judges what a job is for: its commands before its name, its own name before its workflow's. */
function purposeOf(evidence) {
    const { purpose, because } = judge(evidence);
    const label = `the job ${evidence.name ?? evidence.id}`;
    return {
        purpose,
        label,
        because: `${label} ${because}`,
        target: purpose === 'deploy' ? targetOf(evidence) : null,
        alsoRuns: purpose === 'deploy' ? doneBy(evidence.commands, evidence.actions).test : null,
        serves: evidence.serves,
        onChanges: onChanges(evidence.triggers),
    };
}
function judge(evidence) {
    const own = kindsInName(`${evidence.id} ${evidence.name ?? ''}`);
    const { test, deploy, dump } = doneBy(evidence.commands, evidence.actions);
    const says = (purpose, because) => ({ purpose, because });
    const named = (kind) => own.has(kind);
    const place = evidence.environments.find((name) => name !== null && isDeployedTo(name));
    // Tests that prepare their data with a dump stay tests; a dump of a real database is an operation.
    const operates = dump !== null &&
        !named('test') &&
        (named('operations') || place !== undefined || !onChanges(evidence.triggers));
    if (operates)
        return says('operations', `runs ${dump}, it tests nothing`);
    if (deploy && (named('deploy') || (!test && !named('test'))))
        return says('deploy', `runs ${deploy}`);
    if (test && !(place !== undefined && named('deploy')))
        return says('test', `runs ${test}`);
    if (named('test'))
        return says('test', 'is named as a test or a check');
    if (named('deploy'))
        return says('deploy', 'is named as a deployment');
    if (named('operations'))
        return says('operations', 'is named as an operation on data, it tests nothing');
    if (place !== undefined)
        return says(evidence.triggers.has('schedule') ? 'operations' : 'deploy', `works in the environment ${place}`);
    // A job that is called "build" in a workflow of tests and has services tests with them.
    if (named('build') && !evidence.serves)
        return says('build', 'is named as a build');
    const around = byWorkflow(evidence);
    return named('build') && around.purpose !== 'test' ? says('build', 'is named as a build') : around;
}
/** Environments of GitHub that only hold the secrets of tests are called "test" or "dev". */
const isDeployedTo = (name) => (0,environment_names/* environmentIn */.X)(name) !== null && !/^(?:tests?|testing|ci|dev|development|local)$/i.test(name);
/** Whether changes of the code start it. */
const onChanges = (triggers) => ['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_call'].some((one) => triggers.has(one));
function byWorkflow(evidence) {
    const { workflow, triggers, serves, id } = evidence;
    const kinds = kindsInName(workflow.join(' '));
    const purposes = { deploy: 'deploy', operations: 'operations', test: 'test', build: 'build' };
    // "CI/CD" and "test and deploy" tell nothing about one of their jobs.
    const told = ['deploy', 'operations', 'test', 'build'].filter((kind) => kinds.has(kind));
    const [kind] = told;
    if (kind &&
        !(kinds.has('deploy') && kinds.has('test')) &&
        !(serves && kinds.has('test') && kind !== 'test'))
        return {
            purpose: purposes[kind],
            because: `belongs to the ${evidence.group ?? 'workflow'} ${workflow[0] ?? id}, which is named as one that ${verbs[kind]}`,
        };
    if (onChanges(evidence.triggers))
        return serves
            ? { purpose: 'test', because: 'starts services for every change' }
            : { purpose: 'build', because: 'runs on changes' };
    return {
        purpose: 'operations',
        because: `runs on ${[...triggers].join(', ') || 'demand'} only, and nothing in it tests`,
    };
}
const verbs = { test: 'tests', deploy: 'deploys', operations: 'works on data', build: 'builds' };
function targetOf({ environments, id, name, workflow, triggers }) {
    if (environments.includes(null))
        return null;
    const texts = [...environments.filter((one) => one !== null), `${id} ${name ?? ''}`, ...workflow];
    for (const text of texts) {
        const environment = (0,environment_names/* environmentIn */.X)(text);
        if (environment)
            return environment;
    }
    return [...triggers].every((one) => one.startsWith('pull_request')) ? 'other' : 'prod';
}
/** What the purpose of a job says about the environment of what it starts; null where it says nothing. */
function statementOf(judged) {
    const { purpose, label, because, alsoRuns, serves } = judged;
    if (purpose === 'test')
        return { environment: 'ci', because };
    if (alsoRuns && serves)
        return { environment: 'ci', because: `${label} runs ${alsoRuns} before it deploys` };
    if (purpose !== 'build')
        return { environment: 'other', because };
    return judged.onChanges
        ? null
        : { environment: 'other', because: `${label} only builds or publishes, on demand` };
}

;// CONCATENATED MODULE: ./lib/src/support/github-workflow/finish.js





/** Judges what a job is for, and declares what it starts in that light. */
function finishJob(job, names, tree) {
    const { legs } = job;
    const walks = [...new Set(legs.map(({ walked }) => walked))];
    const purpose = purposeOf(evidenceOf(job, names, walks));
    const off = `the job ${job.name ?? job.id} is switched off by "if: false"`;
    const says = job.off ? { environment: 'other', because: off } : statementOf(purpose);
    const uses = purpose.target && !job.off ? deployed(legs, walks, purpose, tree) : [];
    const started = startedOnce(legs, seldom(purpose), tree, purpose.purpose === 'deploy');
    const readings = [...new Set(started)].map(({ reading }) => reading);
    const settles = purpose.purpose === 'test' && !job.off;
    const inLegs = legs.map((leg, i) => {
        const own = [...leg.collected.declarations, ...(started[i]?.declarations ?? [])];
        return settles ? [...own, ...settingsOf(leg, own)] : own;
    });
    return {
        job,
        purpose,
        says,
        slotted: merged(job, inLegs).map(({ slot, declaration }) => ({
            slot,
            declaration: { ...declaration, says: job.off ? says : (declaration.says ?? says) },
        })),
        environments: legs.flatMap(({ collected }) => collected.environments),
        reading: {
            jobs: job.off ? [] : jobsOf(job, purpose),
            keys: readings.flatMap(({ keys }) => keys.map((key) => ({ ...key, says: key.says ?? says }))),
            uses: [...uses, ...readings.flatMap((reading) => reading.uses)],
            notices: [...readings.flatMap(({ notices }) => notices), ...noticesOf(job)],
        },
    };
}
/** A deployment that tests too is both. */
function jobsOf({ name, id, at }, { purpose, alsoRuns }) {
    const purposes = alsoRuns ? [purpose, 'test'] : [purpose];
    return purposes.map((one) => ({ name: name ?? id, purpose: one, at }));
}
function evidenceOf({ id, name, legs }, names, walks) {
    return {
        ...names,
        id,
        name,
        environments: legs.flatMap(({ environment }) => (environment === undefined ? [] : [environment])),
        commands: walks.slice(0, 8).flatMap(({ commands }) => commands),
        actions: [...new Set(legs.flatMap(({ collected }) => collected.actions))],
        serves: legs.some(serves),
    };
}
function merged({ id, legs }, inLegs) {
    const alternative = `job ${id}`;
    const beside = new Set(legs.flatMap(({ collected }) => collected.declarations.map(({ declaration }) => declaration.engine)));
    return (0,github_workflow_legs/* asAlternatives */.hw)((0,github_workflow_legs/* withoutEchoes */.Kx)((0,github_workflow_legs/* mergeLegs */.gI)(inLegs, alternative)), beside, alternative);
}
/** A compose project that a job starts, but never for a change, is what that job checks: no change is tested with it. */
function seldom({ purpose, label, onChanges }) {
    if (purpose !== 'test' || onChanges)
        return null;
    const because = `${label} checks that project now and then: no change is tested with it`;
    return { environment: 'other', because };
}
/** What the variables of a leg say, beside the servers that it starts. */
function settingsOf({ collected }, own) {
    const hasDatabase = own.some(({ declaration }) => declaration.role === 'database');
    return (0,evidence/* declareSettings */.O)(collected.environments, { says: null, hasDatabase }).map((declaration) => ({
        slot: `setting ${declaration.role} ${declaration.declared} ${declaration.at.file}:${declaration.at.line}`,
        declaration,
    }));
}
const serves = ({ collected, walked }) => collected.projects.length > 0 ||
    collected.declarations.some(({ declaration }) => declaration.role !== 'runtime') ||
    walked.starts.some(({ sure }) => sure);
function noticesOf({ legs, cut, id, at }) {
    const text = `the matrix of the job ${id} has more legs than were looked at`;
    return [
        ...legs.flatMap(({ collected }) => collected.notices),
        ...(cut ? [{ text, at, unread: false }] : []),
    ];
}
/** What the scripts of each leg start; legs that run the same share the answer. A deployment starts nothing here. */
function startedOnce(legs, projectsSay, tree, isDeployment) {
    const known = new Map();
    const numbers = new Map();
    return legs.map(({ collected, walked }) => {
        const present = new Set(collected.declarations.map(({ declaration }) => declaration.engine));
        const number = numbers.get(walked) ?? numbers.size;
        numbers.set(walked, number);
        const projects = collected.projects.map(({ request, at }) => [request, [...request.variables], at]);
        const key = JSON.stringify([number, [...present], projects]);
        const before = known.get(key);
        if (before)
            return before;
        const starts = [...walked.starts, ...collected.projects];
        const sources = isDeployment ? { ...walked, starts: [], installed: [] } : { ...walked, starts };
        const reading = (0,started_services/* declareStarted */.S)(sources, tree, { says: null, projectsSay, present });
        const answer = {
            reading,
            declarations: reading.declarations.map((declaration) => ({
                slot: `${declaration.at.file}:${declaration.at.line} ${declaration.name ?? ''}`,
                declaration,
            })),
        };
        known.set(key, answer);
        return answer;
    });
}
function deployed(legs, walks, purpose, tree) {
    const { target, label } = purpose;
    if (target === null)
        return [];
    return usesOf({
        environment: target,
        because: `${label} deploys it`,
        commands: walks.flatMap(({ commands }) => commands),
        remote: legs.flatMap(({ collected }) => collected.remote),
        named: legs.flatMap(({ collected }) => collected.named),
    }, tree);
}


/***/ }),

/***/ 62938:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readJob),
  D: () => (/* binding */ walkOnce)
});

// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/started-services.js + 8 modules
var started_services = __webpack_require__(4097);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/collected.js
var github_workflow_collected = __webpack_require__(42993);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/environment.js
var github_workflow_environment = __webpack_require__(50219);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/matrix.js
var github_workflow_matrix = __webpack_require__(67385);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/templates.js + 1 modules
var templates = __webpack_require__(50314);
;// CONCATENATED MODULE: ./lib/src/support/github-workflow/services.js



/**
 * The service containers of one leg of a job
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idservices).
 * An image that is empty in this leg switches its service off.
 */
function declareServices(written, scope, related) {
    const found = { declarations: [], notices: [] };
    if (!written)
        return found;
    const services = (0,templates/* resolveNode */.hl)(written, scope);
    const unknownAt = (line, what) => found.notices.push({
        text: `${what} only known when the job runs`,
        at: { file: written.file, line },
        unread: false,
    });
    if (!services)
        unknownAt(written.node.line, 'which services this job has is');
    for (const { key, line, value } of (0,support_node/* entries */.jO)(services?.node)) {
        const service = (0,templates/* resolveNode */.hl)({ node: value, file: services?.file ?? written.file }, scope);
        if (!service) {
            unknownAt(line, `what the service ${key} is, is`);
            continue;
        }
        const image = service.node.kind === 'map' ? (0,support_node.at)(service.node, 'image') : service.node;
        const rendered = image && (0,templates/* render */.XX)({ node: image, file: service.file }, scope);
        if (!rendered || rendered.text.trim() === '')
            continue;
        const declaration = declareRendered(rendered, key, related);
        if (declaration)
            found.declarations.push({ slot: `service ${key}`, declaration });
        else if (!rendered.known && rendered.text.trim().startsWith('${{'))
            unknownAt(rendered.at.line, `the image of the service ${key} is`);
    }
    return found;
}
/** The runtime of the container that the steps of a job run in; an image of the application's own declares none. */
function declareContainer(written, scope, related) {
    const container = written && (0,templates/* resolveNode */.hl)(written, scope);
    const image = container?.node.kind === 'map' ? (0,support_node.at)(container.node, 'image') : container?.node;
    const rendered = image && container ? (0,templates/* render */.XX)({ node: image, file: container.file }, scope) : null;
    const declaration = rendered && declareRendered(rendered, null, related);
    return declaration?.role === 'runtime' ? [{ slot: 'container', declaration }] : [];
}
/** Whether a job's steps run in a container and not on the machine. */
function hasContainer(written, scope) {
    const container = written && (0,templates/* resolveNode */.hl)(written, scope);
    const image = container?.node.kind === 'map' ? (0,support_node.at)(container.node, 'image') : container?.node;
    return written !== null && (!image || (0,support_node/* text */.Qq)(image) !== '');
}
function declareRendered(rendered, name, related) {
    const { declared, at: place } = rendered;
    const declaration = (0,declare/* declareImage */.o)(rendered.text.trim(), place, {
        declared,
        name,
        related: [...rendered.related, ...related],
    });
    return declaration;
}

;// CONCATENATED MODULE: ./lib/src/catalog/actions.js
/** What well-known actions of GitHub Actions install or start. Repositories are in lower case, without a version. */
const runtime = (engine, version, file = [`${version}-file`], otherwise = []) => ({ engine, version: [version], file, otherwise });
const mise = ['mise.toml', '.mise.toml', '.tool-versions'];
const rubyFiles = ['.ruby-version', '.tool-versions', 'mise.toml'];
const node = runtime('node', 'node-version');
const python = runtime('python', 'python-version');
const java = runtime('java', 'java-version');
const rust = (otherwise = []) => runtime('rust', 'toolchain', [], otherwise);
const runtimes = new Map([
    ['actions/setup-node', [node]],
    ['volta-cli/action', [node]],
    ['wyvox/action-setup-pnpm', [node]],
    ['wyvox/action', [node]],
    [
        'actions/setup-python',
        [runtime('python', 'python-version', ['python-version-file'], ['.python-version'])],
    ],
    ['astral-sh/setup-uv', [python]],
    ['pdm-project/setup-pdm', [python]],
    ['conda-incubator/setup-miniconda', [python]],
    ['mamba-org/setup-micromamba', [python]],
    ['actions/setup-go', [runtime('go', 'go-version')]],
    ['actions/setup-java', [java]],
    ['graalvm/setup-graalvm', [java]],
    ['actions/setup-dotnet', [runtime('dotnet', 'dotnet-version', ['global-json-file'])]],
    ['ruby/setup-ruby', [runtime('ruby', 'ruby-version', [], rubyFiles)]],
    ['ruby/setup-ruby-pkgs', [runtime('ruby', 'ruby-version', [], rubyFiles)]],
    ['shivammathur/setup-php', [runtime('php', 'php-version', ['php-version-file'], ['.php-version'])]],
    [
        'erlef/setup-beam',
        [
            runtime('elixir', 'elixir-version', ['version-file']),
            runtime('erlang', 'otp-version', ['version-file']),
        ],
    ],
    ['erlef/setup-elixir', [runtime('elixir', 'elixir-version', []), runtime('erlang', 'otp-version', [])]],
    ['oven-sh/setup-bun', [runtime('bun', 'bun-version')]],
    ['denoland/setup-deno', [runtime('deno', 'deno-version')]],
    ['actions-rs/toolchain', [rust(['rust-toolchain', 'rust-toolchain.toml'])]],
    ['actions-rust-lang/setup-rust-toolchain', [rust(['rust-toolchain.toml', 'rust-toolchain'])]],
    ['dtolnay/rust-toolchain', [rust()]],
]);
/** The runtimes that an action sets up; none for other actions. */
function runtimesOf(repository) {
    return runtimes.get(repository) ?? [];
}
/** The files of version managers that an action installs everything of; none for other actions. */
function versionManagerFiles(repository) {
    if (repository === 'jdx/mise-action' || repository === 'jdx/rtx-action')
        return mise;
    return /^asdf-vm\/actions(?:\/setup|\/install)?$/.test(repository) ? ['.tool-versions'] : [];
}
/** Words in names of actions, and the engine that they start. */
const engineWords = new Map([
    ['postgres', 'postgresql'],
    ['postgresql', 'postgresql'],
    ['postgis', 'postgresql'],
    ['mysql', 'mysql'],
    ['mariadb', 'mariadb'],
    ['mongo', 'mongodb'],
    ['mongodb', 'mongodb'],
    ['redis', 'redis'],
    ['valkey', 'valkey'],
    ['memcached', 'memcached'],
    ['elasticsearch', 'elasticsearch'],
    ['opensearch', 'opensearch'],
    ['rabbitmq', 'rabbitmq'],
    ['kafka', 'kafka'],
    ['nats', 'nats'],
    ['minio', 'minio'],
    ['localstack', 'localstack'],
    ['sqlserver', 'mssql'],
    ['mssql', 'mssql'],
    ['cassandra', 'cassandra'],
    ['clickhouse', 'clickhouse'],
    ['cockroachdb', 'cockroachdb'],
    ['dynamodb', 'dynamodb-local'],
    ['meilisearch', 'meilisearch'],
    ['typesense', 'typesense'],
    ['solr', 'solr'],
    ['neo4j', 'neo4j'],
]);
/** Words that may stand beside the engine in the name of an action that starts it (`setup-x`, `x-github-action`). */
const plainWords = new Set('setup start run install action actions github server service docker db for in the'.split(' '));
/** The engine of an action's name where the name says nothing else ("ankane/setup-postgres"); null otherwise. */
function engineOfAction(repository) {
    const path = repository.slice(repository.indexOf('/') + 1).split(/[^a-z\d]+/);
    const words = path.filter((word) => !plainWords.has(word));
    const [only] = words;
    return words.length === 1 && only !== undefined && path.length > 1 ? (engineWords.get(only) ?? null) : null;
}
/** The word for an engine in the name of an input (`postgresql version`, `mongodb-version`), or `image`, `tag`. */
function isVersionInput(input, engine) {
    const words = input.toLowerCase().split(/[^a-z\d]+/);
    if (words.at(-1) !== 'version' && words.at(-1) !== 'tag')
        return false;
    return words
        .slice(0, -1)
        .every((word) => engineWords.get(word) === engine || /^(?:stack|image|server|db)$/.test(word));
}
const compose = new Set([
    'isbang/compose-action',
    'hoverkraft-tech/compose-action',
    'adambirds/docker-compose-action',
    'pavlovic-ivan/compose-action',
]);
/** Whether an action starts a compose project by its inputs `compose-file`, `services`, `compose-flags`, `cwd`. */
function startsCompose(repository) {
    return compose.has(repository);
}
/** Inputs of actions that are shell scripts, run on the machine of the job. */
const scripts = new Map([
    ['nick-fields/retry', ['command']],
    ['nick-invision/retry', ['command']],
    ['wandalen/wretry.action', ['command']],
    ['coactions/setup-xvfb', ['run']],
    ['gabrielbb/xvfb-action', ['run']],
    ['cypress-io/github-action', ['install-command', 'build', 'start', 'command']],
    ['reactivecircus/android-emulator-runner', ['script']],
    ['borales/actions-yarn', ['cmd']],
]);
/** The inputs of an action that are shell scripts. */
function scriptInputs(repository) {
    return scripts.get(repository) ?? [];
}
/** Inputs of actions that are shell scripts or command lines on a machine that something is deployed to. */
const remote = new Map([
    ['appleboy/ssh-action', ['script']],
    ['appleboy/scp-action', ['source']],
    ['garygrossgarten/github-action-ssh', ['command']],
    ['fifsky/ssh-action', ['command']],
]);
/** The inputs of an action that another machine runs or gets. */
function remoteInputs(repository) {
    return remote.get(repository) ?? [];
}

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/support/shell/paths.js
var paths = __webpack_require__(11475);
// EXTERNAL MODULE: ./lib/src/support/started/compose-command.js
var compose_command = __webpack_require__(78760);
// EXTERNAL MODULE: ./lib/src/support/version-files/plain.js
var plain = __webpack_require__(92531);
// EXTERNAL MODULE: ./lib/src/support/version-files/ranges.js
var ranges = __webpack_require__(75869);
// EXTERNAL MODULE: ./lib/src/support/version-files.js + 2 modules
var version_files = __webpack_require__(15576);
;// CONCATENATED MODULE: ./lib/src/support/github-workflow/runtimes.js







/** The runtimes that a `setup-*` action puts on the machine: by version, by version file, or by the file it finds. */
function declareRuntimes(written, inputs, given, place, context) {
    return inputs.flatMap((input) => {
        const version = first(given, input.version);
        if (version && fileNamed(version, context))
            return byFile(input.engine, version, place, context);
        if (version)
            return byVersion(input.engine, version, place, context);
        const file = first(given, input.file);
        if (file)
            return byFile(input.engine, file, place, context);
        const path = input.otherwise.find((one) => context.tree.has(one));
        return path === undefined ? [] : declareVersionFile(path, input.engine, written, place, context);
    });
}
/** Some actions take the name of a version file for a version: `ruby-version: .ruby-version`. */
function fileNamed(node, { file, scope, tree }) {
    const written = (0,templates/* render */.XX)({ node, file }, scope)?.text ?? '';
    return written.startsWith('.') && tree.has(written) ? written : null;
}
const first = (given, keys) => keys.map((key) => (0,support_node.at)(given, key)).find((node) => node !== null) ?? null;
function byVersion(engine, node, place, { file, scope, related }) {
    const rendered = (0,templates/* render */.XX)({ node, file }, scope);
    const texts = (rendered?.text ?? '').split('\n').flatMap((line) => line.trim() || []);
    if (!rendered || texts.length === 0)
        return [];
    const settled = rendered.known ? texts.map((one) => settle(engine, one)) : [unsettled];
    const versions = settled.flatMap((one) => (one.versions.length > 0 ? one.versions : (one.version ?? [])));
    const [version = null] = versions;
    const declaration = (0,declare/* declare */.x)({
        role: 'runtime',
        engine,
        version,
        versions: versions.length > 1 ? versions : [],
        pin: version ? 'exact' : (settled[0]?.pin ?? 'unresolved'),
        declared: (version ? rendered.declared : ((0,support_node/* text */.Qq)(node) ?? '')).trim().replaceAll('\n', ', '),
        at: rendered.at,
        related: [...rendered.related, ...related],
    });
    return [{ slot: slotOf(engine, place), declaration }];
}
const unsettled = { version: null, versions: [], pin: 'unresolved' };
function settle(engine, text) {
    const isRange = /^[<>=^~]|\|\||\d\s+[<>]/.test(text);
    return isRange ? (0,ranges/* settleRange */.hL)(engine, text) : (0,plain/* settleTool */.as)(engine, text);
}
function byFile(engine, node, place, context) {
    const rendered = (0,templates/* render */.XX)({ node, file: context.file }, context.scope);
    if (!rendered)
        return [];
    const slot = slotOf(engine, place);
    const path = rendered.known ? (0,paths/* below */.G)('', rendered.text) : null;
    const { declared, at: named } = rendered;
    const found = path === null ? [] : declareVersionFile(path, engine, declared, named, context, slot);
    if (found.length > 0)
        return found;
    const related = [...rendered.related, ...context.related];
    return [
        {
            slot,
            declaration: (0,declare/* declare */.x)({ role: 'runtime', engine, pin: 'unresolved', declared, at: named, related }),
        },
    ];
}
/** What a version file says, declared where the workflow names the file; the line of the file is related. */
function declareVersionFile(path, engine, declared, place, { tree, related }, slot = null) {
    const source = tree.text(path);
    const statements = source === null ? [] : statementsOf(path, source);
    const wanted = engine === null ? statements : statements.filter((one) => one.engine === engine).slice(0, 1);
    return wanted.map((one) => ({
        slot: slot ?? slotOf(one.engine, place),
        declaration: (0,declare/* declare */.x)({
            role: 'runtime',
            engine: one.engine,
            version: one.version,
            versions: one.versions,
            pin: one.pin,
            declared,
            at: place,
            related: [{ file: path, line: one.line }, ...related],
        }),
    }));
}
function statementsOf(path, source) {
    try {
        return (0,version_files/* versionFromFile */.R)(path, source);
    }
    catch {
        // The version file's own reader says what is wrong with it.
        return [];
    }
}
const slotOf = (engine, { file, line }) => `${engine} ${file}:${line}`;

// EXTERNAL MODULE: ./lib/src/support/github-workflow/script-text.js
var script_text = __webpack_require__(88123);
;// CONCATENATED MODULE: ./lib/src/support/github-workflow/script.js




/** A node that holds shell text, as a script; null where it is only known at run time. */
function scriptOf(node, context) {
    const { file, source, scope, tree, environment, related, runner, directory } = context;
    const origin = (0,templates/* resolveNode */.hl)({ node, file }, scope);
    if (origin?.node.kind !== 'scalar')
        return null;
    const from = origin.file === file ? source : (tree.text(origin.file) ?? '');
    const variables = shellVariables(environment, context);
    const found = (0,script_text/* scriptText */.r)(origin.node, origin.file, from);
    return { ...found, text: (0,templates/* renderText */.S5)(found.text, scope), directory, variables, related, runner };
}
function shellVariables(environment, { within }) {
    const variables = (0,github_workflow_environment/* shellVariablesOf */.F1)(environment);
    const action = within.at(-1);
    return action === undefined ? variables : variables.set('GITHUB_ACTION_PATH', `//${action}`);
}
/** `working-directory`, seen from the root of the repository. */
function directoryIn(node, { file, scope, directory }) {
    if (!node)
        return directory;
    const written = (0,templates/* render */.XX)({ node, file }, scope);
    return written === null || !written.known ? null : (0,paths/* below */.G)('', written.text);
}

;// CONCATENATED MODULE: ./lib/src/support/github-workflow/action.js











/** What a step that uses an action of another repository does, as far as the catalogue knows the action. */
function readAction(written, step, uses, context, collected) {
    const [name = ''] = written.toLowerCase().split('@');
    const given = (0,support_node.at)(step, 'with');
    const place = { file: context.file, line: uses.line };
    collected.actions.push(name);
    const inputs = runtimesOf(name);
    if (inputs.length > 0)
        collected.declarations.push(...declareRuntimes(written, inputs, given, place, context));
    for (const path of versionManagerFiles(name))
        collected.declarations.push(...declareVersionFile(path, null, written, place, context));
    for (const [list, keys] of [
        [collected.scripts, scriptInputs(name)],
        [collected.remote, remoteInputs(name)],
    ])
        for (const key of keys) {
            const node = (0,support_node.at)(given, key);
            const script = node && scriptOf(node, context);
            if (script)
                list.push({ ...script, directory: directoryIn((0,support_node.at)(given, 'working-directory'), context) });
        }
    if (startsCompose(name))
        startCompose(given, place, context, collected);
    const engine = engineOfAction(name);
    if (engine)
        collected.declarations.push(database(engine, written, given, place, context));
    nameFiles(given, context, collected);
}
function startCompose(given, place, context, collected) {
    const words = (key) => {
        const node = (0,support_node.at)(given, key);
        return ((node && (0,templates/* render */.XX)({ node, file: context.file }, context.scope)?.text.split(/\s+/).filter(Boolean)) || []);
    };
    const files = words('compose-file').flatMap((file) => ['-f', file]);
    const line = [
        'docker',
        'compose',
        ...words('compose-flags'),
        ...files,
        'up',
        ...words('up-flags'),
        ...words('services'),
    ];
    const [directory = ''] = words('cwd');
    const started = (0,compose_command/* composeCommand */.e)(line, {
        directory: (0,paths/* below */.G)('', directory),
        variables: (0,github_workflow_environment/* shellVariablesOf */.F1)(context.environment),
        assignments: new Map(),
    });
    const related = [place, ...context.related];
    if (started?.request)
        collected.projects.push({ kind: 'compose', at: place, related, sure: true, request: started.request });
}
/** The server that an action starts, in the version that an input says. */
function database(id, written, given, place, { file, scope, related }) {
    const input = (0,support_node/* entries */.jO)(given).find(({ key }) => isVersionInput(key, id));
    const rendered = input && (0,templates/* render */.XX)({ node: input.value, file }, scope);
    const slot = `action ${written} ${place.line}`;
    if (!rendered || rendered.text === '') {
        const { role } = (0,engines/* engine */.Hi)(id);
        return { slot, declaration: (0,declare/* declare */.x)({ role, engine: id, declared: written, at: place, related }) };
    }
    // One action speaks of "mariadb-10.11" as a version of MySQL.
    const [, product = '', rest = ''] = /^(?:(mariadb|mysql)-)?(.*)$/s.exec(rendered.text) ?? [];
    const engine = product || id;
    const settled = rendered.known
        ? (0,plain/* settleTool */.as)(engine, rest)
        : { version: null, versions: [], pin: 'unresolved' };
    return {
        slot,
        declaration: (0,declare/* declare */.x)({
            role: (0,engines/* engine */.Hi)(engine).role,
            engine,
            ...settled,
            declared: settled.version ? rendered.declared : ((0,support_node/* text */.Qq)(input.value) ?? written),
            at: rendered.at,
            related: [...rendered.related, ...related],
        }),
    };
}
const mostNamed = 200;
/** Files of the repository that an action's inputs name: a deployment puts them to use. */
function nameFiles(given, { file, scope }, collected) {
    for (const { value, line } of (0,support_node/* entries */.jO)(given)) {
        const rendered = (0,templates/* render */.XX)({ node: value, file }, scope);
        if (!rendered?.known)
            continue;
        for (const path of rendered.text.split(/[\s,=]+/))
            if (/[./]/.test(path) && path.length < 300 && collected.named.length < mostNamed)
                collected.named.push({ path, at: { file, line } });
    }
}

// EXTERNAL MODULE: ./lib/src/support/github-workflow/local-action.js
var local_action = __webpack_require__(38164);
;// CONCATENATED MODULE: ./lib/src/support/github-workflow/steps.js






/** A job starts no more steps than this, those of its local actions included. */
const mostSteps = 1000;
/** "You can call composite actions within composite actions, up to 10 levels deep." */
const deepestActions = 10;
/** Walks through a list of steps; a step that is switched off does nothing. */
function collectSteps(steps, context, collected) {
    for (const step of (0,support_node/* items */.ld)(steps)) {
        if (collected.environments.length >= mostSteps)
            return;
        const environment = (0,github_workflow_environment/* environmentOf */.p7)((0,support_node.at)(step, 'env'), context.file, context.scope, context.environment);
        const scope = (0,github_workflow_environment/* withEnvironment */.Ec)(context.scope, environment);
        if (step.kind !== 'map' || (0,templates/* surelyFalse */.ON)((0,support_node.at)(step, 'if'), scope))
            continue;
        collected.environments.push(environment);
        const inner = { ...context, scope, environment };
        const run = (0,support_node.at)(step, 'run');
        if (run)
            runStep(step, run, inner, collected);
        else
            usesStep(step, inner, collected);
        // Steps that run at the same time.
        collectSteps((0,support_node.at)(step, 'parallel'), inner, collected);
    }
}
function runStep(step, run, context, collected) {
    const shell = (0,support_node/* text */.Qq)((0,support_node.at)(step, 'shell')) ?? context.shell ?? 'bash';
    if (/^(?:python|node|ruby|perl|cmd|deno)\b/.test(shell))
        return;
    const script = scriptOf(run, context);
    if (!script)
        return;
    const directory = directoryIn((0,support_node.at)(step, 'working-directory'), context);
    const isPowerShell = /^(?:pwsh|powershell)\b/.test(shell);
    collected.scripts.push({
        ...script,
        text: isPowerShell ? script.text.replace(/`(\r?\n)/g, '\\$1') : script.text,
        directory,
    });
}
function usesStep(step, context, collected) {
    const uses = (0,support_node.at)(step, 'uses');
    const name = (0,support_node/* text */.Qq)(uses);
    if (!uses || name === null)
        return;
    if (name.startsWith('./')) {
        const inner = context.within.length < deepestActions ? (0,local_action/* localAction */.On)(name, step, uses, context) : null;
        if (inner)
            collectSteps(inner.steps, inner.context, collected);
    }
    else
        readAction(name, step, uses, context, collected);
}

;// CONCATENATED MODULE: ./lib/src/support/github-workflow/job.js








/** Work of one job over all its legs: what is larger is looked at in fewer legs. */
const mostWork = 2_000_000;
/** Reads a job with steps, once for every leg of its matrix that can be told apart. */
function readJob(id, job, line, context) {
    const { file, scope } = context;
    const written = textsIn(job).join('\n');
    const matrix = (0,github_workflow_matrix/* legsOf */.x)(origin((0,support_node.at)(job, 'strategy'), file), scope, mentionedIn(written));
    const most = Math.max(1, Math.floor(mostWork / (written.length + 1)));
    const walks = new Map();
    const legs = matrix.legs.slice(0, most).map((leg) => readLeg(job, withMatrix(scope, leg), context, walks));
    const name = (0,templates/* renderText */.S5)((0,support_node/* text */.Qq)((0,support_node.at)(job, 'name')) ?? '', scope);
    return {
        id,
        name: name === '' || name.includes('${{') ? null : name,
        at: { file, line },
        off: (0,templates/* surelyFalse */.ON)((0,support_node.at)(job, 'if'), scope),
        legs,
        cut: matrix.cut || matrix.legs.length > most,
    };
}
const withMatrix = (scope, leg) => new Map([...scope, ['matrix', leg]]);
const origin = (node, file) => node && { node, file };
function readLeg(job, scope, context, walks) {
    const { tree, file, source, related } = context;
    const environment = (0,github_workflow_environment/* environmentOf */.p7)((0,support_node.at)(job, 'env'), file, scope, context.environment);
    const inner = (0,github_workflow_environment/* withEnvironment */.Ec)(scope, environment);
    const container = origin((0,support_node.at)(job, 'container'), file);
    const collected = (0,github_workflow_collected/* nothingCollected */.P)();
    collected.environments.push(environment);
    const services = declareServices(origin((0,support_node.at)(job, 'services'), file), scope, related);
    collected.declarations.push(...services.declarations, ...declareContainer(container, scope, related));
    collected.notices.push(...services.notices);
    const isIn = hasContainer(container, scope);
    const steps = {
        tree,
        file,
        source,
        scope: inner,
        environment,
        directory: '',
        shell: standard('shell', job, context),
        runner: isIn ? null : runnerOf((0,support_node.at)(job, 'runs-on'), file, inner),
        related,
        within: [],
    };
    const folder = standard('working-directory', job, context);
    const directory = folder === null ? '' : (0,templates/* renderText */.S5)(folder, inner).replace(/^\.?\/+|\/+$/g, '');
    collectSteps((0,support_node.at)(job, 'steps'), { ...steps, directory }, collected);
    return {
        collected,
        walked: walkOnce(collected, tree, walks),
        environment: environmentName(job, file, inner),
    };
}
/** Legs whose scripts are the same are walked once. */
function walkOnce({ scripts }, tree, walks) {
    const key = JSON.stringify(scripts.map(({ text: script, directory, variables, runner, at: place }) => [
        script,
        directory,
        [...variables],
        runner,
        place(1),
    ]));
    const walked = walks.get(key) ?? (0,started_services/* walkScripts */.c)(scripts, tree);
    walks.set(key, walked);
    return walked;
}
/** `defaults.run` of the job, else of the workflow. */
function standard(key, job, { defaults }) {
    return (0,support_node/* text */.Qq)((0,support_node.at)(job, 'defaults', 'run', key)) ?? (0,support_node/* text */.Qq)((0,support_node.at)(defaults, 'run', key));
}
/** The label of the hosted machine that a job runs on; null where it is not known. */
function runnerOf(node, file, scope) {
    const label = node?.kind === 'list' ? (0,support_node/* items */.ld)(node)[0] : node?.kind === 'map' ? (0,support_node.at)(node, 'labels') : node;
    const rendered = label && (0,templates/* render */.XX)({ node: label.kind === 'list' ? ((0,support_node/* items */.ld)(label)[0] ?? label) : label, file }, scope);
    return rendered?.known ? rendered.text : null;
}
function environmentName(job, file, scope) {
    const written = (0,support_node.at)(job, 'environment');
    const node = written?.kind === 'map' ? (0,support_node.at)(written, 'name') : written;
    const rendered = node && (0,templates/* render */.XX)({ node, file }, scope);
    if (!rendered || rendered.text === '')
        return undefined;
    return rendered.known ? rendered.text : null;
}
function textsIn(node) {
    if (node.kind === 'scalar')
        return [node.text];
    if (node.kind === 'list')
        return (0,support_node/* items */.ld)(node).flatMap(textsIn);
    return (0,support_node/* entries */.jO)(node).flatMap(({ key, value }) => [key, ...textsIn(value)]);
}
/** Whether the job looks at a name of its matrix; every name counts where it hands the whole matrix on. */
function mentionedIn(written) {
    const names = new Set([...written.matchAll(/\bmatrix(?:\.|\[\s*')([\w-]+)/g)].map((match) => match[1]));
    const whole = /\bmatrix\b(?!\s*[.[])/.test(written.replace(/^matrix$/gm, ''));
    return (name) => whole || names.has(name);
}


/***/ }),

/***/ 98333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ withoutEchoes),
/* harmony export */   gI: () => (/* binding */ mergeLegs),
/* harmony export */   hw: () => (/* binding */ asAlternatives)
/* harmony export */ });
/* harmony import */ var _catalog_relations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93143);

/**
 * One list of declarations from those of every leg of a matrix. The same place with the same engine is one
 * declaration with a set of versions; engines of one role that never run in the same leg are alternatives.
 */
function mergeLegs(legs, alternative) {
    const groups = new Map();
    legs.forEach((leg, number) => {
        for (const { slot, declaration } of leg) {
            const key = `${slot}\n${declaration.engine}\n${declaration.flavour ?? ''}`;
            const group = groups.get(key) ?? { slot, declaration, all: [], legs: new Set() };
            group.all.push(declaration);
            group.legs.add(number);
            groups.set(key, group);
        }
    });
    const partial = [...groups.values()].filter((group) => group.legs.size < legs.length);
    const legsOfRole = new Map();
    for (const { declaration, legs: own } of partial) {
        const all = legsOfRole.get(declaration.role) ?? new Set();
        for (const leg of own)
            all.add(leg);
        legsOfRole.set(declaration.role, all);
    }
    return [...groups.values()].map((group) => {
        const { role } = group.declaration;
        const others = group.legs.size < legs.length && (legsOfRole.get(role)?.size ?? 0) > group.legs.size;
        return {
            slot: group.slot,
            declaration: merged(group, role !== 'runtime' && others ? alternative : null),
        };
    });
}
function merged({ declaration: first, all }, alternative) {
    const versions = unique(all.flatMap((one) => (one.versions.length > 0 ? one.versions : (one.version ?? []))));
    const [version = null] = versions;
    const declared = unique(all.map((one) => one.declared));
    const places = all.flatMap((one) => [one.at, ...one.related]);
    return {
        ...first,
        version,
        versions: versions.length > 1 ? versions : [],
        pin: version === null ? first.pin : 'exact',
        declared: declared.slice(0, 12).join(', '),
        related: distinct(places, first.at),
        alternative: first.alternative ?? alternative,
    };
}
const unique = (texts) => [...new Set(texts)];
function distinct(places, without) {
    const key = ({ file, line }) => `${file}:${line}`;
    const found = new Map(places.map((place) => [key(place), place]));
    found.delete(key(without));
    return [...found.values()];
}
/** Relational engines that an application supports side by side: no job needs two of them at once. */
const competing = new Set([
    'postgresql',
    'mysql',
    'mariadb',
    'mssql',
    'oracle',
    'cockroachdb',
    'sqlite',
    'db2',
]);
/**
 * A job that has several databases of one kind beside it, or whose variables choose an embedded one, tests the
 * application against each of them. A compose project with several is what the application consists of, and is left
 * alone.
 */
function asAlternatives(slotted, beside, alternative) {
    const embedded = slotted.flatMap(({ declaration: { role, engine } }) => role === 'database' && (0,_catalog_relations_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmbedded */ .nq)(engine) ? engine : []);
    const several = new Set([...beside, ...embedded].filter((engine) => competing.has(engine)));
    if (several.size < 2)
        return [...slotted];
    return slotted.map(({ slot, declaration }) => ({
        slot,
        declaration: declaration.role === 'database'
            ? { ...declaration, alternative: declaration.alternative ?? alternative }
            : declaration,
    }));
}
/** What an expression took from an earlier step of the same runtime is no second runtime. */
function withoutEchoes(slotted) {
    const told = new Set(slotted.flatMap(({ declaration: { pin, engine } }) => (pin === 'unresolved' ? [] : engine)));
    return slotted.filter(({ declaration: { role, pin, engine } }) => !(role === 'runtime' && pin === 'unresolved' && told.has(engine)));
}


/***/ }),

/***/ 38164:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ localAction),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   lM: () => (/* binding */ documentOf)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1281);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36432);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20331);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68906);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79912);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50219);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50314);







/**
 * A composite action of this repository, with the inputs that the step gives it; null for other kinds of actions.
 * https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax
 */
function localAction(name, step, uses, context) {
    const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o1)('', name);
    if (folder === null || context.within.includes(folder))
        return null;
    const file = ['action.yml', 'action.yaml']
        .map((one) => (folder ? `${folder}/${one}` : one))
        .find(context.tree.has);
    const source = file === undefined ? null : context.tree.text(file);
    const action = source === null ? null : documentOf(source);
    if (file === undefined || source === null || (0,_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(action, 'runs', 'using')) !== 'composite')
        return null;
    const { file: caller, scope, related } = context;
    const inputs = inputsOf((0,_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(action, 'inputs'), file, (0,_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(step, 'with'), caller, scope);
    const inner = new Map([...scope, ['inputs', inputs], ['github', (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .githubContext */ .h4)(folder)]]);
    return {
        steps: (0,_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(action, 'runs', 'steps'),
        context: {
            ...context,
            file,
            source,
            scope: inner,
            directory: '',
            shell: null,
            related: [{ file: caller, line: uses.line }, ...related],
            within: [...context.within, folder],
        },
    };
}
/** The values of declared inputs: what the caller gives, else the default, else unknown. */
function inputsOf(declared, file, given, caller, scope) {
    const values = (0,_node_js__WEBPACK_IMPORTED_MODULE_6__/* .entries */ .jO)(declared).map(({ key, value }) => {
        const own = (0,_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(given, key) ?? null;
        const standard = (0,_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(value, 'default');
        const found = own ? (0,_templates_js__WEBPACK_IMPORTED_MODULE_4__/* .givenData */ .Y)(own, caller, scope) : standard ? (0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .dataOf */ .qu)(standard, file) : absent(value);
        return { key, value: (0,_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(value, 'type')) === 'boolean' ? asBoolean(found) : found };
    });
    return (0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)(values);
}
/** An input that nobody gives is empty, unless something that is not known must give it. */
const absent = (input) => ((0,_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(input, 'required')) === 'true' ? _data_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5 : (0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textData */ .k)('', null));
function asBoolean(value) {
    if (value === _data_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)
        return _data_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5;
    return new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.BooleanData */ .p.bo(value.coerceString() === 'true');
}
/** A file's one document, or null where it is none: the file's own reader speaks about that. */
function documentOf(source) {
    try {
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(source)[0] ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 67385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ legsOf)
/* harmony export */ });
/* harmony import */ var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1281);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36432);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79912);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50314);




/** "A matrix will generate a maximum of 256 jobs per workflow run." */
const mostLegs = 256;
/**
 * Expands `strategy.matrix`: every combination of the lists, less `exclude`, plus `include`.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 * Legs that do not differ in any of the names that the job mentions are one leg.
 */
function legsOf(strategy, scope, mentioned) {
    const declared = strategy && (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(strategy.node, 'matrix');
    if (!strategy || !declared)
        return { legs: [(0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dictionary */ .zz)([], true)], cut: false };
    const matrix = (0,_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveNode */ .hl)({ node: declared, file: strategy.file }, scope);
    if (matrix?.node.kind !== 'map')
        return { legs: [_data_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5], cut: false };
    const list = (name) => listOf((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(matrix.node, name), matrix.file, scope);
    const axes = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)(matrix.node).filter(({ key }) => key !== 'include' && key !== 'exclude');
    const { combinations, cut } = product(axes.map(({ key }) => [key, list(key) ?? [_data_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5]]));
    const include = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(matrix.node, 'include') ? list('include') : [];
    const kept = without(combinations, (list('exclude') ?? []).flatMap(pairsOf));
    const all = included(kept, axes.length > 0, (include ?? []).flatMap(pairsOf));
    const whole = include !== null;
    const legs = distinct(all.slice(0, mostLegs), mentioned).map((leg) => (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dictionary */ .zz)([...leg].map(([key, value]) => ({ key, value })), whole));
    return { legs: legs.length > 0 ? legs : [(0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dictionary */ .zz)([], whole)], cut: cut || all.length > mostLegs };
}
function listOf(node, file, scope) {
    const list = node && (0,_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveNode */ .hl)({ node, file }, scope);
    if (list?.node.kind !== 'list')
        return null;
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(list.node).map((item) => {
        const value = (0,_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveNode */ .hl)({ node: item, file: list.file }, scope);
        return value ? (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataOf */ .qu)(value.node, value.file) : _data_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5;
    });
}
function product(axes) {
    let combinations = [new Map()];
    let cut = false;
    for (const [key, values] of axes) {
        if (values.length === 0)
            continue;
        const wide = combinations.length * values.length > mostLegs;
        cut ||= wide;
        const base = wide
            ? combinations.slice(0, Math.max(1, Math.floor(mostLegs / values.length)))
            : combinations;
        combinations = base.flatMap((one) => values.slice(0, mostLegs).map((value) => new Map([...one, [key, value]])));
    }
    return { combinations, cut };
}
function pairsOf(value) {
    if (value.kind !== _actions_expressions__WEBPACK_IMPORTED_MODULE_0__/* .data.Kind */ .p.b8.Dictionary)
        return [];
    return [new Map(value.pairs().map((pair) => [pair.key, pair.value]))];
}
const same = (a, b) => a !== undefined && a !== _data_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5 && (a === b || asText(a) === asText(b));
const asText = (value) => JSON.stringify(value, (_, inner) => inner?.value ?? inner?.v ?? inner);
function without(combinations, excluded) {
    return combinations.filter((one) => !excluded.some((pattern) => pattern.size > 0 && [...pattern].every(([key, value]) => same(one.get(key), value))));
}
/** An entry joins every combination whose own values it does not overwrite; where it joins none, it is a leg itself. */
function included(base, hasAxes, extra) {
    const originals = hasAxes ? base.map((one) => new Map(one)) : [];
    const legs = hasAxes ? base.map((one) => new Map(one)) : [];
    const more = [];
    for (const entry of extra) {
        let joined = false;
        originals.forEach((original, i) => {
            if (![...entry].every(([key, value]) => !original.has(key) || same(original.get(key), value)))
                return;
            for (const [key, value] of entry)
                legs[i]?.set(key, value);
            joined = true;
        });
        if (!joined)
            more.push(entry);
    }
    return [...legs, ...more];
}
function distinct(legs, mentioned) {
    const seen = new Map();
    for (const leg of legs) {
        const told = [...leg].filter(([key]) => mentioned(key)).map(([key, value]) => `${key}=${asText(value)}`);
        const name = told.sort().join('\n');
        if (!seen.has(name))
            seen.set(name, leg);
    }
    return [...seen.values()];
}


/***/ }),

/***/ 88123:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ scriptText)
/* harmony export */ });
/**
 * The script that a scalar holds. A folded block (`>`) is taken from the file's lines, so that a command keeps the
 * line that it stands on.
 */
function scriptText(node, file, source) {
    const lines = node.quoted ? linesOf(source) : [];
    const header = (lines[node.line - 1] ?? '').slice(node.column - 1).trim();
    const isBlock = /^[|>][\d+-]{0,2}(?:\s*#.*)?$/.test(header);
    const first = isBlock ? node.line + 1 : node.line;
    const text = isBlock && header.startsWith('>') ? folded(source, node.line) : node.text;
    const last = first + text.split('\n').length - 1;
    return {
        text,
        at: (line) => ({ file, line: Math.min(first + line - 1, last) }),
    };
}
let lastSplit = { source: '', lines: [] };
/** A file has many scripts: its text is split once for all of them. */
function linesOf(source) {
    if (lastSplit.source !== source)
        lastSplit = { source, lines: source.split('\n') };
    return lastSplit.lines;
}
function folded(source, headerLine) {
    const rows = [];
    let indent = null;
    const lines = linesOf(source);
    for (let i = headerLine; i < lines.length; i++) {
        const row = lines[i] ?? '';
        const trimmed = row.trim();
        const own = row.length - row.trimStart().length;
        if (trimmed !== '')
            indent ??= own;
        if (trimmed !== '' && indent !== null && own < indent)
            break;
        rows.push(trimmed);
    }
    // Where the block ends nothing is lost: the rows behind it stand further left.
    return rows.map((row, i) => (row !== '' && rows[i + 1] ? `${row} \\\n` : `${row}\n`)).join('');
}


/***/ }),

/***/ 50314:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ givenData),
  XX: () => (/* binding */ render),
  S5: () => (/* binding */ renderText),
  hl: () => (/* binding */ resolveNode),
  ON: () => (/* binding */ surelyFalse)
});

// EXTERNAL MODULE: ./lib/src/support/github-workflow/data.js
var data = __webpack_require__(79912);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 15 modules
var dist = __webpack_require__(1281);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(12049);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(12083);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/result.js
var result = __webpack_require__(96856);
;// CONCATENATED MODULE: ./lib/src/support/github-workflow/expressions.js





const contexts = 'github inputs vars needs strategy matrix env secrets runner job steps jobs'.split(' ');
const statusFunctions = ['always', 'success', 'failure', 'cancelled', 'hashFiles'].map((name) => ({
    name,
    description: '',
    minArgs: 0,
    maxArgs: 255,
    call: () => name === 'hashFiles' || name === 'cancelled' ? data/* unknown */.L5 : new dist/* data.BooleanData */.p.bo(name !== 'failure'),
}));
const functions = new Map(statusFunctions.map((one) => [one.name.toLowerCase(), one]));
const nothing = new dist/* data.Dictionary */.p.bT();
const parsed = new Map();
const mostParsed = 2000;
/**
 * What an expression gives as far as it is known without running anything; `unknown` otherwise.
 * https://docs.github.com/actions/reference/workflows-and-actions/expressions
 *
 * `a || b` with an unknown `a` gives b, the default that was written for it. `a && b` with an unknown `a` gives b
 * too, as the one thing that may come of it, but `a && b || c` is unknown then.
 */
function evaluate(source, scope) {
    const expression = parse(source);
    if (!expression)
        return data/* unknown */.L5;
    try {
        return expression.accept(visitorOf(scope)) ?? data/* unknown */.L5;
    }
    catch {
        return data/* unknown */.L5;
    }
}
function parse(source) {
    const before = parsed.get(source);
    if (before !== undefined)
        return before;
    let expression = null;
    try {
        expression = new dist/* Parser */.iX(new dist/* Lexer */.JG(source).lex().tokens, contexts, statusFunctions).parse() ?? null;
    }
    catch {
        // An expression that GitHub would refuse, or that asks for more than its limits, says nothing.
    }
    if (parsed.size >= mostParsed)
        parsed.clear();
    parsed.set(source, expression);
    return expression;
}
function visitorOf(scope) {
    /** Values that came out of `unknown && value`. */
    const doubtful = new Set();
    const visit = (expression) => expression.accept(visitor) ?? data/* unknown */.L5;
    const visitor = {
        visitLiteral: (literal) => literal.literal,
        visitGrouping: (grouping) => visit(grouping.group),
        visitContextAccess: (access) => scope.get(access.name.lexeme.toLowerCase()) ?? data/* unknown */.L5,
        visitIndexAccess: (access) => index(access, visit),
        visitUnary: (unary) => {
            const value = visit(unary.expr);
            return value === data/* unknown */.L5 ? data/* unknown */.L5 : new dist/* data.BooleanData */.p.bo((0,result/* falsy */.me)(value));
        },
        visitBinary: (binary) => compare(binary, visit(binary.left), visit(binary.right)),
        visitLogical: (logical) => logical.operator.type === lexer/* TokenType */.ks.OR
            ? either(logical.args, visit, doubtful)
            : both(logical.args, visit, doubtful),
        visitFunctionCall: (call) => {
            const name = call.functionName.lexeme.toLowerCase();
            const values = call.args.map(visit);
            if (values.includes(data/* unknown */.L5))
                return data/* unknown */.L5;
            const known = Object.hasOwn(dist/* wellKnownFunctions */.j7, name) ? dist/* wellKnownFunctions */.j7[name] : functions.get(name);
            return known?.call(...values) ?? data/* unknown */.L5;
        },
    };
    return visitor;
}
function index({ expr, index: at }, visit) {
    const whole = visit(expr);
    if (whole === data/* unknown */.L5)
        return data/* unknown */.L5;
    if (!(at instanceof ast/* Star */.FE)) {
        const key = visit(at);
        if (key === data/* unknown */.L5)
            return data/* unknown */.L5;
        const open = expr instanceof ast/* ContextAccess */.QC && !(0,data/* isComplete */.As)(whole);
        if (open && whole.kind === dist/* data.Kind */.p.b8.Dictionary && dictionaryValue(whole, key) === undefined)
            return data/* unknown */.L5;
        return new dist/* Evaluator */.oi(new ast/* IndexAccess */.p_(literal(whole, expr), literal(key, expr)), nothing).evaluate();
    }
    return new dist/* Evaluator */.oi(new ast/* IndexAccess */.p_(literal(whole, expr), at), nothing).evaluate();
}
const dictionaryValue = (whole, key) => whole.get(key.coerceString());
// The evaluator never looks at a literal's token.
const literal = (value, near) => new ast/* Literal */.uS(value, near.name);
function compare({ operator, left }, a, b) {
    if (a === data/* unknown */.L5 || b === data/* unknown */.L5)
        return data/* unknown */.L5;
    if (operator.type === lexer/* TokenType */.ks.EQUAL_EQUAL)
        return new dist/* data.BooleanData */.p.bo((0,result/* equals */.aI)(a, b));
    if (operator.type === lexer/* TokenType */.ks.BANG_EQUAL)
        return new dist/* data.BooleanData */.p.bo(!(0,result/* equals */.aI)(a, b));
    return new dist/* Evaluator */.oi(new ast/* Binary */.yI(literal(a, left), operator, literal(b, left)), nothing).evaluate();
}
function both(args, visit, doubtful) {
    let last = data/* unknown */.L5;
    let doubt = false;
    for (const one of args) {
        last = visit(one);
        if (last === data/* unknown */.L5)
            doubt = true;
        else if ((0,result/* falsy */.me)(last))
            return last;
    }
    if (doubt && last !== data/* unknown */.L5)
        doubtful.add(last);
    return last;
}
function either(args, visit, doubtful) {
    let maybe = null;
    let last = data/* unknown */.L5;
    for (const one of args) {
        last = visit(one);
        if (last === data/* unknown */.L5 || (0,result/* falsy */.me)(last))
            continue;
        if (!doubtful.has(last))
            return maybe && !(0,result/* equals */.aI)(maybe, last) ? data/* unknown */.L5 : last;
        if (maybe)
            return data/* unknown */.L5;
        maybe = last;
    }
    return maybe ?? last;
}

;// CONCATENATED MODULE: ./lib/src/support/github-workflow/templates.js


/** The parts of a text: what stands between `${{` and `}}`, and the rest. */
function partsOf(text) {
    const parts = [];
    let from = 0;
    for (let open = text.indexOf('${{'); open >= 0; open = text.indexOf('${{', from)) {
        const close = endOfExpression(text, open + 3);
        if (close < 0)
            break;
        if (open > from)
            parts.push({ text: text.slice(from, open), expression: false });
        parts.push({ text: text.slice(open + 3, close), expression: true });
        from = close + 2;
    }
    if (from < text.length)
        parts.push({ text: text.slice(from), expression: false });
    return parts;
}
/** Where the `}}` of an expression stands; one inside a string literal is none. */
function endOfExpression(text, from) {
    const signs = /'|\}\}/g;
    signs.lastIndex = from;
    let inString = false;
    for (let match = signs.exec(text); match; match = signs.exec(text)) {
        if (match[0] === "'")
            inString = !inString;
        else if (!inString)
            return match.index;
        else
            signs.lastIndex = match.index + 1;
    }
    return -1;
}
/** A scalar's text with its expressions put in, or null where the node is no scalar. */
function render({ node, file }, scope) {
    if (node.kind !== 'scalar' || node.type === 'null')
        return null;
    const use = { file, line: node.line };
    const itself = { at: use, declared: node.text, origin: { node, file } };
    if (!node.text.includes('${{'))
        return { ...itself, text: node.text, known: true, related: [] };
    const parts = partsOf(node.text).map((part) => ({
        ...part,
        value: part.expression ? evaluate(part.text, scope) : null,
    }));
    const places = parts.flatMap(({ value }) => (value ? placeOf(value, use) : []));
    const written = parts.map(({ text, value }) => (value === null ? text : stringOf(value, text))).join('');
    const known = parts.every(({ value }) => value !== data/* unknown */.L5);
    const [only] = parts;
    const source = parts.length === 1 && only?.value ? (0,data/* originOf */.yv)(only.value) : null;
    return source
        ? {
            text: written,
            known,
            at: places[0] ?? use,
            declared: written,
            related: places[0] ? [use] : [],
            origin: source,
        }
        : { ...itself, text: written, known, related: places };
}
/** A node as data: what its one expression gives, or its text with the expressions put in. */
function givenData(node, file, scope) {
    const parts = node.kind === 'scalar' && node.text.includes('${{') ? partsOf(node.text.trim()) : [];
    const [only] = parts;
    if (!only)
        return (0,data/* dataOf */.qu)(node, file);
    if (parts.length === 1 && only.expression)
        return evaluate(only.text, scope);
    const rendered = render({ node, file }, scope);
    return rendered?.known ? (0,data/* textData */.k)(rendered.text, { node, file }) : data/* unknown */.L5;
}
/** A text without a line of its own: a condition, a script. */
function renderText(text, scope) {
    return text.includes('${{')
        ? partsOf(text)
            .map((part) => (part.expression ? stringOf(evaluate(part.text, scope), part.text) : part.text))
            .join('')
        : text;
}
function stringOf(value, written) {
    return value === data/* unknown */.L5 ? `\${{${written}}}` : value.coerceString();
}
function placeOf(value, use) {
    const origin = (0,data/* originOf */.yv)(value);
    if (!origin || (origin.file === use.file && origin.node.line === use.line))
        return [];
    return [{ file: origin.file, line: origin.node.line }];
}
/** The node itself, or what its one expression gives as a node; null where that is not known. */
function resolveNode(origin, scope) {
    const { node } = origin;
    const parts = node.kind === 'scalar' ? partsOf(node.text.trim()) : [];
    if (parts.length !== 1 || !parts[0]?.expression)
        return origin;
    const value = evaluate(parts[0].text, scope);
    return value === data/* unknown */.L5 ? null : (0,data/* nodeOf */.E7)(value, origin);
}
/** Whether a condition (`if:`) is surely false. */
function surelyFalse(condition, scope) {
    if (condition?.kind !== 'scalar' || condition.type === 'null')
        return false;
    const parts = partsOf(condition.text.trim());
    const [only] = parts;
    if (parts.length > 1)
        return false;
    const value = evaluate(only?.expression ? only.text : condition.text, scope);
    return value !== data/* unknown */.L5 && ['', 'false', '0'].includes(value.coerceString());
}


/***/ }),

/***/ 22226:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7489);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98333);


/** What the jobs of one file say together. */
function together(jobs) {
    const all = declarationsOf(jobs);
    // A database that is only named in a URL is the one that another job of the workflow starts.
    const hasDatabase = all.some(({ role, unlessSet }) => role === 'database' && unlessSet === null);
    return {
        declarations: all.filter(({ role, unlessSet }) => !(hasDatabase && role === 'database' && unlessSet)),
        uses: jobs.flatMap(({ reading }) => reading.uses),
        jobs: distinct(jobs.flatMap(({ reading }) => reading.jobs), (job) => `${job.name} ${job.purpose} ${job.at.file}:${job.at.line}`),
        keys: keysTogether(jobs),
        notices: distinct(jobs.flatMap(({ reading }) => reading.notices), (notice) => `${notice.text} ${notice.at.file}:${notice.at.line}`),
    };
}
/** A job that is called several times, with other versions or engines, is one job with a matrix. */
function declarationsOf(jobs) {
    const calls = new Map();
    for (const finished of jobs) {
        const { at: place } = finished.job;
        const key = `${place.file}:${place.line} ${finished.says?.environment}`;
        calls.set(key, [...(calls.get(key) ?? []), finished]);
    }
    return [...calls.values()].flatMap((same) => {
        const legs = same.map(({ slotted }) => slotted);
        return (0,_legs_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLegs */ .gI)(legs, `job ${same[0]?.job.id}`).map(({ declaration }) => declaration);
    });
}
/** A variable of the whole workflow is one of its tests where it has any. */
function keysTogether(jobs) {
    const testsFirst = [...jobs].sort((a, b) => Number(b.purpose.purpose === 'test') - Number(a.purpose.purpose === 'test'));
    const keys = testsFirst.flatMap(({ environments, says, reading }) => [
        ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .Y)(environments, says),
        ...reading.keys,
    ]);
    return distinct(keys, ({ key, at: place }) => `${key} ${place.file}:${place.line}`);
}
function distinct(list, name) {
    const found = new Map();
    for (const one of list)
        if (!found.has(name(one)))
            found.set(name(one), one);
    return [...found.values()];
}


/***/ })

};
