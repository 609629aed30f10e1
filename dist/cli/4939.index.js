export const id = 4939;
export const ids = [4939];
export const modules = {

/***/ 47111:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ runStream),
/* harmony export */   t: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57422);


const usualDeadline = 120_000;
const longestComplaint = 4096;
/**
 * Runs one of the few commands, as safely as `runGit` does, and gives its output away as it comes: a history can be
 * larger than what should be held at once.
 * @throws GitFailure
 */
function streamGit(repository, command, args, stream) {
    const all = [...(0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .safety */ .$q)(repository), command, ...args];
    return runStream({ args: all, command, cwd: repository.root, env: (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .environment */ .cA)(repository) }, stream);
}
/**
 * Starts git as prepared and waits for its end.
 * @throws GitFailure
 */
function runStream({ args, command, cwd, env }, { input = '', deadline = usualDeadline, take }) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd, env, windowsHide: true, stdio: ['pipe', 'pipe', 'pipe'] });
        let said = Buffer.alloc(0);
        let late = false;
        const timer = setTimeout(() => {
            late = true;
            child.kill('SIGKILL');
        }, deadline);
        const fail = (text, answered) => {
            clearTimeout(timer);
            child.kill('SIGKILL');
            reject(new _git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi(command, text, answered));
        };
        child.stdout.on('data', (chunk) => {
            try {
                take(chunk);
            }
            catch (error) {
                fail(error instanceof Error ? error.message : String(error), false);
            }
        });
        child.stderr.on('data', (chunk) => {
            if (said.length < longestComplaint)
                said = Buffer.concat([said, chunk]);
        });
        // Whoever ends early does not read to the end; how it ended says why.
        child.stdin.on('error', () => { });
        child.stdin.end(input);
        child.on('error', (error) => fail(error.code === 'ENOENT' ? 'git is not installed' : error.message, false));
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            if (late)
                fail(`no answer within ${deadline / 1000} s`, false);
            else if (code === 0)
                resolve();
            else
                fail((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(said) || `ended with ${code ?? signal}`, true);
        });
    });
}


/***/ }),

/***/ 54939:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askGithub: () => (/* binding */ askGithub)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/hosts/written-files.js
var written_files = __webpack_require__(43663);
;// CONCATENATED MODULE: ./lib/src/hosts/history/reach.js
/** Pages of deployments, runs and approvals. The rest of the requests is for pull requests. */
const extents = {
    check: { pages: 1, runs: 0, approvals: 0 },
    report: { pages: 10, runs: 3, approvals: 3 },
};
/** "At most 65 requests for 90 days with 300 deployments and 5,000 commits"; three for a check. */
const mostRequests = { check: 3, report: 65 };

;// CONCATENATED MODULE: ./lib/src/support/accounts.js
/** An account of the platform; without a kind it is one that only people have. */
function accountIdentity({ __typename: kind, login, databaseId }) {
    const id = databaseId == null ? null : String(databaseId);
    const bot = kind === undefined ? null : kind === 'Bot' ? true : kind === 'User' ? false : null;
    return { name: null, emailKey: null, login, id, bot };
}
/** Somebody whom a commit names, with the account that the platform knows for the address. */
function commitIdentity({ name, email, user }) {
    const emailKey = email?.trim().toLowerCase() || null;
    const account = user ? accountIdentity(user) : null;
    return {
        name: name ?? null,
        emailKey,
        login: account?.login ?? null,
        id: account?.id ?? null,
        bot: null,
    };
}
/** Commits in which each of these people is named with their account once: that tells who all the others are. */
function introduced(commits, people) {
    const left = new Map(people.map((one) => [one.emailKey, one]));
    if (left.size === 0)
        return commits;
    return commits.map((commit) => {
        const known = left.get(commit.author.emailKey);
        if (!known || known.emailKey === null)
            return commit;
        left.delete(known.emailKey);
        return { ...commit, author: { ...commit.author, login: known.login, id: known.id } };
    });
}

// EXTERNAL MODULE: ./lib/src/support/history-data.js
var history_data = __webpack_require__(56087);
// EXTERNAL MODULE: ./lib/src/support/tag-source.js
var tag_source = __webpack_require__(4850);
// EXTERNAL MODULE: ./lib/src/hosts/git.js
var git = __webpack_require__(57422);
// EXTERNAL MODULE: ./lib/src/hosts/history/changed-paths.js
var changed_paths = __webpack_require__(27432);
// EXTERNAL MODULE: ./lib/src/support/release-tags.js
var release_tags = __webpack_require__(92973);
// EXTERNAL MODULE: ./lib/src/support/durations.js
var durations = __webpack_require__(32699);
;// CONCATENATED MODULE: ./lib/src/support/object-name.js
/** Whether a text is the full name of a git object. */
const isFullName = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

;// CONCATENATED MODULE: ./lib/src/support/payload.js

/** What a deployment carries beside its commit; a text that is JSON, sometimes twice over. */
function payloadOf(text) {
    let value = text;
    for (let times = 0; times < 2 && typeof value === 'string'; times++)
        try {
            value = JSON.parse(value);
        }
        catch {
            return null;
        }
    return value ?? null;
}
/** The text at a path of keys (`sha`, `payload.sha`), or null. */
function textAt(payload, path) {
    let value = payload;
    for (const key of path.replace(/^payload\./, '').split('.')) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return null;
        value = value[key];
    }
    return typeof value === 'string' ? value.slice(0, 200) : typeof value === 'number' ? String(value) : null;
}
/**
 * The commit that a deployment brings, where it is another than the recorded one: the payload names it (where the
 * configuration says so, and always for https://github.com/github/branch-deploy), or the recorded commit was made by
 * a robot that publishes what it built (`Deploying to gh-pages from @ owner/name@<sha>`).
 */
function sourceCommit({ payload, message, repository, shaFrom }) {
    const named = shaFrom === null ? null : textAt(payload, shaFrom);
    if (named !== null && isFullName(named))
        return named;
    const branchDeploy = textAt(payload, 'type') === 'branch-deploy' ? textAt(payload, 'sha') : null;
    if (branchDeploy !== null && isFullName(branchDeploy))
        return branchDeploy;
    const [, of, sha] = /@ ?([\w.-]{1,100}\/[\w.-]{1,100})@([0-9a-f]{40}(?:[0-9a-f]{24})?)\b/.exec(message ?? '') ?? [];
    return sha !== undefined && of?.toLowerCase() === repository.toLowerCase() ? sha : null;
}

// EXTERNAL MODULE: ./lib/src/support/glob.js
var support_glob = __webpack_require__(73198);
;// CONCATENATED MODULE: ./lib/src/support/production-environment.js
const production = /(?:^|[-_/ ])(?:prod|production|prd|live)\d*(?![a-z0-9])/i;
const anythingElse = /(?:^|[-_/ ])(?:pre|non|no)[-_ ]?prod|preview|review|staging|(?:^|[-_/ ])(?:test|qa|uat|dev)(?:[-_/ ]|$)/i;
/** Whether the name of a deployment environment says that it is production: production, prod-eu, api/production. */
const isProductionEnvironment = (name) => production.test(name) && !anythingElse.test(name);

;// CONCATENATED MODULE: ./lib/src/support/service-environments.js


/** The services whose production an environment is, by the configuration or by its name; none where it is none. */
function servicesOfEnvironment(name, { environments, services }) {
    const isNamed = (globs) => globs.some((glob) => matchesName(glob, name));
    const own = services.filter((service) => isNamed(service.environments)).map((service) => service.name);
    if (own.length > 0)
        return own;
    const isProduction = environments ? isNamed(environments) : isProductionEnvironment(name);
    if (!isProduction)
        return [];
    if (services.length === 0)
        return ['.'];
    return byName(name, services.filter((service) => service.environments.length === 0).map((service) => service.name));
}
// `production-api` and `api/production` are the service `api`; a plain `production` is every service that names none.
function byName(environment, services) {
    const words = environment.toLowerCase().split(/[-_/ ]+/);
    const named = services.filter((service) => words.includes(service.toLowerCase()));
    return named.length > 0 ? named : services;
}
const matchesName = (glob, name) => glob.toLowerCase() === name.toLowerCase() || (0,support_glob/* matchesGlob */.kt)(glob, name);

;// CONCATENATED MODULE: ./lib/src/support/deployment-records.js




/**
 * A deployment to production as records, one for each service that it deploys; none where its environment is not
 * production. Statuses are handed over whole: which of them makes it live is not decided here, and neither its state
 * nor the time of its last change is looked at.
 */
function deploymentRecords(given, reading) {
    const [environment, services] = productionOf(given, reading.time);
    const createdAt = (0,durations/* secondsOf */.TM)(given.createdAt);
    if (createdAt === null)
        return [];
    const payload = payloadOf(given.payload);
    const statuses = statusesOf(given, environment);
    const { repository, time } = reading;
    const hints = { payload, message: given.commit?.message ?? null, repository, shaFrom: time.shaFrom };
    return services.map((service) => ({
        id: String(given.databaseId ?? `${given.createdAt} ${given.commitOid}`),
        service,
        environment,
        sha: sourceCommit(hints) ?? given.commitOid,
        createdAt,
        statuses: statuses.flatMap(({ state, createdAt: time }) => {
            const at = (0,durations/* secondsOf */.TM)(time);
            return at === null ? [] : [{ state: state.toLowerCase(), at }];
        }),
        region: null,
        url: null,
        runId: statuses.map(({ logUrl }) => runIn(logUrl)).find((run) => run !== null) ?? null,
        trigger: null,
        approximate: hasMore(given)
            ? 'it has more statuses than were read, so the first success may be an earlier one'
            : null,
        ref: given.ref?.name ?? null,
        deployers: deployersOf(given, statuses, payload, reading.people),
        approvals: [],
    }));
}
// A deployment can move on to another environment; it is the first of them that is production.
function productionOf({ originalEnvironment, environment, statuses }, time) {
    const moved = statuses?.nodes.map((status) => status?.environment) ?? [];
    const names = new Set([originalEnvironment, environment, ...moved].flatMap((name) => name ?? []));
    for (const name of names) {
        const services = servicesOfEnvironment(name, time);
        if (services.length > 0)
            return [name, services];
    }
    return ['', []];
}
const hasMore = ({ statuses }) => statuses != null && statuses.totalCount > statuses.nodes.length;
const statusesOf = ({ statuses }, environment) => (statuses?.nodes ?? []).flatMap((status) => status && (status.environment ?? environment) === environment ? [status] : []);
/** The number of the workflow run in `https://host/owner/name/actions/runs/<run>/job/<job>`, or null. */
const runIn = (url) => /\/actions\/runs\/(\d{1,20})(?:[/?#]|$)/.exec(url ?? '')?.[1] ?? null;
function deployersOf({ creator }, statuses, payload, people) {
    const login = people?.deployerFrom ? textAt(payload, people.deployerFrom) : null;
    const [first] = statuses
        .filter(({ state }) => state.toLowerCase() === 'success')
        .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
    return [
        ...(login && /^[\w-]{1,60}(?:\[bot\])?$/.test(login)
            ? [{ evidence: 'configured', who: byLogin(login) }]
            : []),
        ...(creator ? [{ evidence: 'deployment-creator', who: accountIdentity(creator) }] : []),
        ...(first?.creator ? [{ evidence: 'status-creator', who: accountIdentity(first.creator) }] : []),
    ];
}
const byLogin = (login) => ({ name: null, emailKey: null, login, id: null, bot: null });

// EXTERNAL MODULE: ./lib/src/hosts/guard.js
var guard = __webpack_require__(50355);
;// CONCATENATED MODULE: ./lib/src/hosts/queries/parts.js

/** An account; `databaseId` is there for people and apps. */
const actor = '__typename login ... on User { databaseId } ... on Bot { databaseId }';
const isActor = (0,guard/* withFields */.qO)({
    __typename: guard/* isText */.KH,
    login: guard/* isText */.KH,
    databaseId: (0,guard/* maybe */.no)(guard/* isInteger */.Fq),
});
/** A person who is known by what a commit says of them, and perhaps by their account. */
const gitActor = 'name email user { login databaseId }';
const isGitActor = (0,guard/* withFields */.qO)({
    name: (0,guard/* maybe */.no)(guard/* isText */.KH),
    email: (0,guard/* maybe */.no)(guard/* isText */.KH),
    user: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ login: guard/* isText */.KH, databaseId: (0,guard/* maybe */.no)(guard/* isInteger */.Fq) })),
});
/** What every query asks as well: how much may still be asked. */
const rateLimit = 'rateLimit { limit cost remaining resetAt }';
const isRateLimit = (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ limit: guard/* isInteger */.Fq, remaining: guard/* isInteger */.Fq, resetAt: guard/* isText */.KH }));
/** Where the next page begins. */
const pageInfo = 'pageInfo { hasNextPage endCursor }';
const isPageInfo = (0,guard/* withFields */.qO)({
    hasNextPage: (value) => typeof value === 'boolean',
    endCursor: (0,guard/* maybe */.no)(guard/* isText */.KH),
});
const isOid = (0,guard/* withFields */.qO)({ oid: guard/* isObjectName */.V2 });

;// CONCATENATED MODULE: ./lib/src/hosts/queries/deployments.js


/** One page of deployments to some environments, newest first; there is no filter by date. */
const deploymentsQuery = `query Deployments($owner: String!, $name: String!, $environments: [String!], $after: String) {
  ${rateLimit}
  repository(owner: $owner, name: $name) {
    deployments(first: 100, after: $after, environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      ${pageInfo}
      nodes {
        databaseId environment originalEnvironment task payload createdAt commitOid
        ref { name }
        commit { message author { ${gitActor} } }
        creator { ${actor} }
        statuses(first: 20) {
          totalCount
          nodes { state createdAt environment logUrl environmentUrl creator { ${actor} } }
        }
      }
    }
  }
}`;
const isStatus = (0,guard/* withFields */.qO)({
    state: guard/* isText */.KH,
    createdAt: guard/* isText */.KH,
    environment: (0,guard/* maybe */.no)(guard/* isText */.KH),
    logUrl: (0,guard/* maybe */.no)(guard/* isText */.KH),
    environmentUrl: (0,guard/* maybe */.no)(guard/* isText */.KH),
    creator: (0,guard/* maybe */.no)(isActor),
});
const isDeployment = (0,guard/* withFields */.qO)({
    databaseId: (0,guard/* maybe */.no)(guard/* isInteger */.Fq),
    environment: (0,guard/* maybe */.no)(guard/* isText */.KH),
    originalEnvironment: (0,guard/* maybe */.no)(guard/* isText */.KH),
    task: (0,guard/* maybe */.no)(guard/* isText */.KH),
    payload: (0,guard/* maybe */.no)(guard/* isText */.KH),
    createdAt: guard/* isText */.KH,
    commitOid: guard/* isObjectName */.V2,
    ref: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ name: guard/* isText */.KH })),
    commit: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ message: guard/* isText */.KH, author: (0,guard/* maybe */.no)(isGitActor) })),
    creator: (0,guard/* maybe */.no)(isActor),
    statuses: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ totalCount: guard/* isInteger */.Fq, nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)(isStatus)) })),
});
const isDeploymentsPage = (0,guard/* withFields */.qO)({
    rateLimit: isRateLimit,
    repository: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({
        deployments: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ totalCount: guard/* isInteger */.Fq, pageInfo: isPageInfo, nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)(isDeployment)) })),
    })),
});

;// CONCATENATED MODULE: ./lib/src/hosts/history/not-read.js

const permissions = {
    commits: 'contents: read',
    deployments: 'deployments: read',
    'pull-requests': 'pull-requests: read',
    runs: 'actions: read',
    approvals: 'actions: read',
    environments: 'actions: read',
};
const names = {
    commits: 'commits',
    deployments: 'deployments',
    'pull-requests': 'pull requests',
    runs: 'workflow runs',
    approvals: 'approvals',
    environments: 'environments',
};
/** What a failed request means for whoever reads the report; `read`: how much was read before it failed. */
function failedReading(what, { denied, reason }, read = 0) {
    const before = read > 0 ? `after ${read} ${names[what]} ` : '';
    if (!denied)
        return (0,history_data/* notRead */.Qk)(what, `${before}${reason}`, null, read > 0);
    return (0,history_data/* notRead */.Qk)(what, `${before}the token may not read ${names[what]}`, `Add \`${permissions[what]}\` to the permissions of the job.`, read > 0);
}
/** The same for a hole in an answer of GraphQL. */
const refusedReading = (what, problem, isRefusal) => failedReading(what, { denied: isRefusal(problem), reason: problem.message.slice(0, 120) });

;// CONCATENATED MODULE: ./lib/src/hosts/history/pages.js


/** Reads pages until there is enough, no more, or one that cannot be read: then what was read counts as a part. */
async function readPages({ what, most, first, ask, enough }) {
    const items = [...(first?.items ?? [])];
    let next = first ? first.next : null;
    for (let page = first ? 1 : 0; page < most && (page === 0 || next !== null); page++) {
        if (page > 0 && enough(items))
            return { items, more: true, unavailable: [] };
        const answer = await ask(next);
        if (!answer.ok)
            return { items, more: true, unavailable: [failedReading(what, answer, items.length)] };
        items.push(...answer.value.items);
        next = answer.value.next;
    }
    return { items, more: next !== null, unavailable: [] };
}
/** The earliest of these times, or null. */
function earliest(times) {
    const seconds = times.flatMap((time) => (0,durations/* secondsOf */.TM)(time) ?? []);
    return seconds.length > 0 ? seconds.reduce((a, b) => Math.min(a, b)) : null;
}

// EXTERNAL MODULE: ./lib/src/hosts/api-failure.js
var api_failure = __webpack_require__(76477);
;// CONCATENATED MODULE: ./lib/src/hosts/history/requests.js

/** "1,000 requests per hour per repository" are for all workflows together; the last tenth is left to the others. */
const reserve = 0.1;
/** Counts requests and watches the quota that each answer tells. */
function limitedRequests(api, { owner, repo, most }) {
    let used = 0;
    let exhausted = null;
    const refused = () => exhausted ?? (used >= most ? `${most} requests, all that one history may take, are used up` : null);
    async function spend(send) {
        const reason = refused();
        if (reason !== null)
            return { ok: false, status: null, denied: false, reason };
        used++;
        return send();
    }
    return {
        owner,
        repo,
        used: () => used,
        left: () => (exhausted === null ? most - used : 0),
        get: (route, parameters, guard) => spend(() => api.get(route, { owner, repo, ...parameters }, guard)),
        async query(document, variables, guard) {
            const answer = await spend(() => api.query(document, { owner, name: repo, ...variables }, guard));
            if (answer.ok)
                exhausted = shortage(answer.value.data);
            return answer;
        },
    };
}
function shortage({ rateLimit }) {
    if (!rateLimit || rateLimit.remaining >= rateLimit.limit * reserve)
        return null;
    return `only ${rateLimit.remaining} of ${rateLimit.limit} requests are left until ${rateLimit.resetAt}`;
}
/** The problem that concerns a field of the repository, or null. */
const problemAt = (problems, field) => problems.find(({ path }) => path[0] === 'repository' && path[1] === field) ?? null;
/** Why an answer has no repository: one of its fields was refused that cannot be null. */
function withoutRepository(problems) {
    const [problem] = [...problems.filter(api_failure/* isRefusal */.vu), ...problems];
    const denied = problem !== undefined && (0,api_failure/* isRefusal */.vu)(problem);
    return { ok: false, status: 200, denied, reason: problem?.message ?? 'the answer has no repository' };
}

;// CONCATENATED MODULE: ./lib/src/hosts/history/deployments.js






const nameOf = ({ owner, repo }) => `${owner}/${repo}`;
/** GitHub's deployments to the environments that are production. */
async function readDeployments(requests, request, overview, { pages: most }) {
    const { now, time, people } = request;
    const since = now - time.window;
    if (overview.deploymentsRefused)
        return { sourced: null, since, unavailable: [overview.deploymentsRefused] };
    const wanted = overview.environments.filter((name) => servicesOfEnvironment(name, time).length > 0);
    if (wanted.length === 0)
        return { sourced: null, since, unavailable: [] };
    const isOld = ({ createdAt, statuses }) => (earliest([createdAt]) ?? since) < since &&
        statuses?.nodes.some((status) => status?.state.toLowerCase() === 'success') === true;
    const { items, more, unavailable } = await readPages({
        what: 'deployments',
        most,
        ask: (after) => page(requests, wanted, after),
        enough: (read) => read.some(isOld),
    });
    const reading = { repository: nameOf(requests), time, people };
    const deployments = items.flatMap((given) => deploymentRecords(given, reading));
    if (!deployments.some(({ statuses }) => statuses.some(({ state }) => state === 'success') || time.assumeSuccess))
        return { sourced: null, since, unavailable };
    const short = more && !items.some(isOld);
    const begin = short
        ? Math.max(since, (earliest(items.map(({ createdAt }) => createdAt)) ?? since) + 1)
        : since;
    const authors = items.flatMap(({ commit }) => (commit?.author?.user ? [commit.author] : []));
    return {
        since: begin,
        unavailable,
        accounts: authors.map(commitIdentity),
        sourced: {
            deployments,
            source: {
                kind: 'deployments',
                text: `GitHub deployments to ${listed(wanted)}`,
                confidence: 'high',
                notes: short
                    ? [`Only the newest ${items.length} deployments were read, back to ${dayOf(begin)}.`]
                    : [],
            },
        },
    };
}
async function page(requests, environments, after) {
    const answer = await requests.query(deploymentsQuery, { environments, after }, isDeploymentsPage);
    if (!answer.ok)
        return answer;
    const { data, problems } = answer.value;
    const found = data.repository?.deployments;
    if (!found)
        return withoutRepository(problems);
    const items = found.nodes.flatMap((node) => (node ? [node] : []));
    const next = found.pageInfo.hasNextPage ? (found.pageInfo.endCursor ?? null) : null;
    return { ok: true, value: { items, next } };
}
/** A few names, and how many more there are. */
function listed(names) {
    const shown = names.slice(0, 3).join(', ');
    return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
/** The day of a time, as an ISO date. */
const dayOf = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);

// EXTERNAL MODULE: ./lib/src/support/tag-deployments.js
var tag_deployments = __webpack_require__(32559);
;// CONCATENATED MODULE: ./lib/src/support/release-records.js




/** Published releases as a source, or null where there is none. Drafts and pre-releases went nowhere. */
function fromReleases(releases, time) {
    const published = releases.filter(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease);
    const names = published.map(({ tagName }) => tagName);
    const isVersion = (0,release_tags/* releaseTags */.d)(names, time.tags);
    // Releases may be called anything; where versions are among them, the others are something else.
    const chosen = time.tags || names.some(isVersion) ? published.filter(({ tagName }) => isVersion(tagName)) : published;
    const [newest] = chosen;
    if (!newest)
        return null;
    const moved = chosen.filter(isMoved).length;
    return {
        deployments: chosen.flatMap((release) => releaseDeployments(release, time)),
        source: {
            kind: 'releases',
            text: `${chosen.length} published releases, ${newest.tagName} the newest`,
            confidence: 'medium',
            notes: [
                'A release says that something was published, not that it runs.',
                ...(moved > 0
                    ? [`${moved} of their tags were moved after the release; the commit that they name now counts.`]
                    : []),
            ],
        },
    };
}
function releaseDeployments(release, { services }) {
    const at = (0,durations/* secondsOf */.TM)(release.publishedAt ?? release.createdAt);
    if (at === null)
        return [];
    const own = services.map(({ name }) => name);
    return (0,tag_deployments/* servicesOf */.Yj)(release.tagName, own).map((service) => ({
        ...(0,tag_deployments/* releaseRecord */.Hq)(release.tagName, release.tagCommit?.oid ?? null, at),
        id: service === '.' ? release.tagName : `${service} ${release.tagName}`,
        service,
        approximate: isMoved(release) ? 'its tag was moved after the release' : null,
        deployers: release.author
            ? [{ evidence: 'release-author', who: accountIdentity(release.author) }]
            : [],
    }));
}
// A commit cannot be younger than the release that it was made for.
function isMoved({ publishedAt, tagCommit }) {
    const [released, committed] = [(0,durations/* secondsOf */.TM)(publishedAt), (0,durations/* secondsOf */.TM)(tagCommit?.committedDate)];
    return released !== null && committed !== null && committed > released + 60;
}

;// CONCATENATED MODULE: ./lib/src/hosts/queries/overview.js


const release = `tagName isDraft isPrerelease createdAt publishedAt author { login databaseId } tagCommit { oid committedDate }`;
/**
 * Everything that decides where deployments come from, and the pull request under judgement: one request.
 * Protection rules cost points, so they are asked for only where a policy looks at them.
 */
const overviewQuery = `query Overview($owner: String!, $name: String!, $pullRequest: Int!, $withPullRequest: Boolean!, $withDeployments: Boolean!, $withEnvironments: Boolean!, $withProtections: Boolean!) {
  ${rateLimit}
  repository(owner: $owner, name: $name) {
    visibility
    defaultBranchRef { name target { oid } }
    environments(first: 100) @include(if: $withEnvironments) {
      totalCount
      nodes {
        name
        protectionRules(first: 10) @include(if: $withProtections) {
          nodes { preventSelfReview reviewers(first: 1) { totalCount } }
        }
      }
    }
    deployments(first: 50, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $withDeployments) {
      nodes { environment originalEnvironment }
    }
    releases(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      ${pageInfo}
      nodes { ${release} }
    }
    refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      totalCount
      nodes { name }
    }
    pullRequest(number: $pullRequest) @include(if: $withPullRequest) {
      number createdAt baseRefName headRefOid
      author { ${actor} }
      commits(first: 100) {
        totalCount
        nodes { commit { oid authoredDate committedDate authors(first: 5) { nodes { ${gitActor} } } } }
      }
      reviews(last: 20, states: [APPROVED]) {
        nodes { author { ${actor} } submittedAt commit { oid } }
      }
    }
  }
}`;
/** Older releases. */
const releasesQuery = `query Releases($owner: String!, $name: String!, $after: String) {
  ${rateLimit}
  repository(owner: $owner, name: $name) {
    releases(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      ${pageInfo}
      nodes { ${release} }
    }
  }
}`;
const isRelease = (0,guard/* withFields */.qO)({
    tagName: guard/* isText */.KH,
    isDraft: guard/* isTruth */.Us,
    isPrerelease: guard/* isTruth */.Us,
    createdAt: guard/* isText */.KH,
    publishedAt: (0,guard/* maybe */.no)(guard/* isText */.KH),
    author: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ login: guard/* isText */.KH, databaseId: (0,guard/* maybe */.no)(guard/* isInteger */.Fq) })),
    tagCommit: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ oid: guard/* isObjectName */.V2, committedDate: guard/* isText */.KH })),
});
const isReleases = (0,guard/* withFields */.qO)({ pageInfo: isPageInfo, nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)(isRelease)) });
const isReleasesPage = (0,guard/* withFields */.qO)({
    rateLimit: isRateLimit,
    repository: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ releases: isReleases })),
});
const isProtections = (0,guard/* withFields */.qO)({
    nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)((0,guard/* withFields */.qO)({
        preventSelfReview: (0,guard/* maybe */.no)(guard/* isTruth */.Us),
        reviewers: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ totalCount: guard/* isInteger */.Fq })),
    }))),
});
const isReview = (0,guard/* withFields */.qO)({
    author: (0,guard/* maybe */.no)(isActor),
    submittedAt: (0,guard/* maybe */.no)(guard/* isText */.KH),
    commit: (0,guard/* maybe */.no)(isOid),
});
const isOwnCommit = (0,guard/* withFields */.qO)({
    commit: (0,guard/* withFields */.qO)({
        oid: guard/* isObjectName */.V2,
        authoredDate: guard/* isText */.KH,
        committedDate: guard/* isText */.KH,
        authors: (0,guard/* withFields */.qO)({ nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)(isGitActor)) }),
    }),
});
/**
 * What may be refused may be null: the problems beside the answer say why. Deployments and environments cannot be
 * null in the schema, so that a refusal of them takes the whole repository away.
 */
const isOverview = (0,guard/* withFields */.qO)({
    rateLimit: isRateLimit,
    repository: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({
        visibility: guard/* isText */.KH,
        defaultBranchRef: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ name: guard/* isText */.KH, target: (0,guard/* maybe */.no)(isOid) })),
        environments: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({
            totalCount: guard/* isInteger */.Fq,
            nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ name: guard/* isText */.KH, protectionRules: (0,guard/* maybe */.no)(isProtections) }))),
        })),
        deployments: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({
            nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ environment: (0,guard/* maybe */.no)(guard/* isText */.KH), originalEnvironment: (0,guard/* maybe */.no)(guard/* isText */.KH) }))),
        })),
        releases: (0,guard/* maybe */.no)(isReleases),
        refs: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ totalCount: guard/* isInteger */.Fq, nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ name: guard/* isText */.KH }))) })),
        pullRequest: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({
            number: guard/* isInteger */.Fq,
            createdAt: guard/* isText */.KH,
            baseRefName: guard/* isText */.KH,
            headRefOid: guard/* isObjectName */.V2,
            author: (0,guard/* maybe */.no)(isActor),
            commits: (0,guard/* withFields */.qO)({ totalCount: guard/* isInteger */.Fq, nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)(isOwnCommit)) }),
            reviews: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)(isReview)) })),
        })),
    })),
});

;// CONCATENATED MODULE: ./lib/src/hosts/history/releases.js





/** Published releases. The newest came with the overview. */
async function readReleases(requests, { now, time }, { releases }, { pages: most }) {
    const since = now - time.window;
    const isOld = ({ isDraft, isPrerelease, publishedAt, createdAt }) => !isDraft && !isPrerelease && (earliest([publishedAt ?? createdAt]) ?? since) < since;
    const { items, more, unavailable } = await readPages({
        what: 'deployments',
        most,
        first: { items: releases.nodes, next: releases.next },
        ask: (after) => releases_page(requests, after),
        enough: (read) => read.some(isOld),
    });
    const sourced = fromReleases(items, time);
    const short = more && !items.some(isOld);
    if (!sourced || !short)
        return { sourced, since, unavailable };
    const begin = Math.max(since, (earliest(items.map(({ createdAt }) => createdAt)) ?? since) + 1);
    const note = `Only the newest ${items.length} releases were read, back to ${dayOf(begin)}.`;
    const { source } = sourced;
    return {
        since: begin,
        unavailable,
        sourced: { ...sourced, source: { ...source, notes: [...source.notes, note] } },
    };
}
async function releases_page(requests, after) {
    const answer = await requests.query(releasesQuery, { after }, isReleasesPage);
    if (!answer.ok)
        return answer;
    const { data, problems } = answer.value;
    if (!data.repository)
        return withoutRepository(problems);
    const { nodes, pageInfo } = data.repository.releases;
    const items = nodes.flatMap((node) => (node ? [node] : []));
    return {
        ok: true,
        value: { items, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null },
    };
}

;// CONCATENATED MODULE: ./lib/src/support/run-records.js




/**
 * Events whose runs carry the last commit of the default branch, whatever they deploy
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 */
const loose = new Set(['workflow_run', 'schedule', 'repository_dispatch']);
/** Why the commit of a run with that trigger is only nearly right, or null. */
const looseness = (event) => loose.has(event)
    ? `the run was started by ${event}, so its commit may be newer than what was deployed`
    : null;
const person = ({ login, id, type }) => ({
    ...accountIdentity({ login, databaseId: id, ...(type === undefined ? {} : { __typename: type }) }),
});
/** What a run adds to the record of a deployment: what started it, and who. */
function withRun(record, run) {
    const { triggering_actor: actor, event } = run;
    return {
        ...record,
        trigger: event,
        approximate: record.approximate ?? looseness(event),
        deployers: [
            ...record.deployers,
            ...(actor ? [{ evidence: 'triggering-actor', who: person(actor) }] : []),
        ],
    };
}
/** Runs of a workflow as deployments. A run ends with its last change. */
function runDeployments(runs, services) {
    return runs.flatMap((run) => {
        const [created, ended] = [(0,durations/* secondsOf */.TM)(run.created_at), (0,durations/* secondsOf */.TM)(run.updated_at)];
        if (created === null || ended === null || !isFullName(run.head_sha))
            return [];
        const record = {
            ...(0,tag_deployments/* releaseRecord */.Hq)(String(run.id), run.head_sha, created),
            statuses: run.conclusion
                ? [{ state: run.conclusion.toLowerCase(), at: ended }]
                : [{ state: 'pending', at: created }],
            runId: String(run.id),
            url: null,
            ref: run.head_branch ?? null,
        };
        const whole = withRun(record, run);
        return (services.length > 0 ? services : ['.']).map((service) => ({ ...whole, service }));
    });
}

;// CONCATENATED MODULE: ./lib/src/hosts/queries/runs.js


/** Who let workflow runs pass to an environment that is protected. */
const reviewsOfRunsQuery = `query ReviewsOfRuns($ids: [ID!]!) {
  ${rateLimit}
  nodes(ids: $ids) {
    ... on WorkflowRun {
      databaseId
      deploymentReviews(first: 10) { nodes { state user { login databaseId } } }
    }
  }
}`;
const isReviewsOfRuns = (0,guard/* withFields */.qO)({
    rateLimit: isRateLimit,
    nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)((0,guard/* withFields */.qO)({
        databaseId: (0,guard/* maybe */.no)(guard/* isInteger */.Fq),
        deploymentReviews: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({
            nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)((0,guard/* withFields */.qO)({
                state: guard/* isText */.KH,
                user: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ login: guard/* isText */.KH, databaseId: (0,guard/* maybe */.no)(guard/* isInteger */.Fq) })),
            }))),
        })),
    }))),
});

;// CONCATENATED MODULE: ./lib/src/hosts/history/runs.js







const isUser = (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ login: guard/* isText */.KH, id: guard/* isInteger */.Fq, type: (0,guard/* maybe */.no)(guard/* isText */.KH) }));
const isRun = (0,guard/* withFields */.qO)({
    id: guard/* isInteger */.Fq,
    node_id: guard/* isText */.KH,
    event: guard/* isText */.KH,
    head_sha: guard/* isObjectName */.V2,
    head_branch: (0,guard/* maybe */.no)(guard/* isText */.KH),
    status: (0,guard/* maybe */.no)(guard/* isText */.KH),
    conclusion: (0,guard/* maybe */.no)(guard/* isText */.KH),
    created_at: guard/* isText */.KH,
    updated_at: guard/* isText */.KH,
    workflow_id: guard/* isInteger */.Fq,
    actor: isUser,
    triggering_actor: isUser,
});
const isRuns = (0,guard/* withFields */.qO)({ total_count: guard/* isInteger */.Fq, workflow_runs: (0,guard/* listOf */.c3)(isRun) });
const oneRun = '/repos/{owner}/{repo}/actions/runs/{run_id}';
const runsOfWorkflow = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
const perPage = 100;
/** One page of the runs of a workflow, newest first. */
async function runs_page(requests, workflow, filter, after) {
    const number = Number(after ?? 1);
    const parameters = { workflow_id: workflow, ...filter, per_page: perPage, page: number };
    const answer = await requests.get(runsOfWorkflow, parameters, isRuns);
    if (!answer.ok)
        return answer;
    const { workflow_runs: items } = answer.value;
    return { ok: true, value: { items, next: items.length < perPage ? null : String(number + 1) } };
}
/** The runs of a workflow that the configuration names, as deployments. */
async function readWorkflowRuns(requests, { now, time }, branch, { pages: most }) {
    const since = now - time.window;
    const { workflow } = time;
    if (workflow === null)
        return { sourced: null, since, unavailable: [] };
    const isOld = ({ created_at, conclusion }) => conclusion === 'success' && (earliest([created_at]) ?? since) < since;
    const { items, more, unavailable } = await readPages({
        what: 'runs',
        most,
        ask: (after) => runs_page(requests, workflow, { branch, status: 'completed' }, after),
        enough: (read) => read.some(isOld),
    });
    const deployments = runDeployments(items, time.services.map(({ name }) => name));
    if (deployments.length === 0)
        return { sourced: null, since, unavailable };
    const short = more && !items.some(isOld);
    const begin = short ? Math.max(since, (earliest(items.map((run) => run.created_at)) ?? since) + 1) : since;
    return {
        since: begin,
        unavailable,
        sourced: {
            deployments,
            source: {
                kind: 'workflow-runs',
                text: `${items.length} runs of ${workflow} on ${branch}`,
                confidence: 'medium',
                notes: [
                    'A run that succeeded is taken for a deployment of the commit that it ran on.',
                    ...(short ? [`Only the newest ${items.length} runs were read, back to ${dayOf(begin)}.`] : []),
                ],
            },
        },
    };
}
/**
 * What started the deployments, and who: from the newest run, and from up to `pages` pages of runs of the same
 * workflow. Deployments of other workflows keep what they say themselves.
 */
async function readRuns(requests, deployments, { since, pages: most }) {
    const newest = newestWithRun(deployments);
    if (!newest?.runId)
        return { deployments, runs: [], unavailable: [] };
    const answer = await requests.get(oneRun, { run_id: Number(newest.runId) }, isRun);
    if (!answer.ok)
        return { deployments, runs: [], unavailable: [failedReading('runs', answer)] };
    const wanted = new Set(deployments.flatMap(({ runId }) => runId ?? []));
    const { items, unavailable } = most === 0 || wanted.size === 1
        ? { items: [], unavailable: [] }
        : await readPages({
            what: 'runs',
            most,
            ask: (after) => runs_page(requests, answer.value.workflow_id, {}, after),
            enough: (read) => read.filter(({ id }) => wanted.has(String(id))).length >= wanted.size ||
                (earliest([read.at(-1)?.created_at]) ?? since) < since,
        });
    const runs = new Map([answer.value, ...items].map((run) => [String(run.id), run]));
    return {
        deployments: deployments.map((record) => {
            const run = record.runId === null ? undefined : runs.get(record.runId);
            return run ? withRun(record, run) : record;
        }),
        runs: [...runs.values()].filter(({ id }) => wanted.has(String(id))),
        unavailable,
    };
}
const newestWithRun = (deployments) => deployments
    .filter(({ runId }) => runId !== null)
    .reduce((a, b) => (a && a.createdAt >= b.createdAt ? a : b), undefined);
/** Who let runs pass to a protected environment, a hundred runs a request. */
async function readApprovals(requests, { deployments, runs }, most) {
    const approvals = new Map();
    const newest = [...runs].sort((a, b) => (a.created_at < b.created_at ? 1 : -1)).slice(0, most * perPage);
    for (let start = 0; start < newest.length; start += perPage) {
        const ids = newest.slice(start, start + perPage).map((run) => run.node_id);
        const answer = await requests.query(reviewsOfRunsQuery, { ids }, isReviewsOfRuns);
        if (!answer.ok)
            return { deployments, runs, unavailable: [failedReading('approvals', answer, start)] };
        for (const node of answer.value.data.nodes) {
            const given = node?.deploymentReviews?.nodes ?? [];
            const who = given.flatMap((review) => review?.state === 'APPROVED' && review.user ? [accountIdentity(review.user)] : []);
            if (node?.databaseId != null && who.length > 0)
                approvals.set(String(node.databaseId), who);
        }
    }
    return {
        runs,
        unavailable: [],
        deployments: deployments.map((record) => ({
            ...record,
            approvals: approvals.get(record.runId ?? '') ?? record.approvals,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/src/hosts/history/choose-source.js





/** The first source of the order that has anything, or the one that the configuration names. */
async function chooseSource({ requests, depth }, request, overview, branch) {
    const { time, now } = request;
    const extent = extents[depth];
    const wanted = (kind) => time.source === null || time.source === kind;
    const unavailable = [];
    const readers = [
        ['deployments', () => readDeployments(requests, request, overview, extent)],
        ['releases', () => readReleases(requests, request, overview, extent)],
    ];
    for (const [kind, read] of readers) {
        if (!wanted(kind))
            continue;
        const found = await read();
        unavailable.push(...found.unavailable);
        if (found.sourced)
            return { ...found, unavailable, tags: false };
        // Half of a better source is not replaced by a worse one: what is missing might be just what runs.
        if (found.unavailable.some(({ partly }) => partly))
            return { ...found, unavailable, tags: false };
    }
    const none = { sourced: null, since: now - time.window, unavailable };
    if (wanted('tags') && overview.tags.some((0,release_tags/* releaseTags */.d)(overview.tags, time.tags)))
        return { ...none, tags: true };
    if (!wanted('workflow-runs') || time.workflow === null)
        return { ...none, tags: false };
    const runs = await readWorkflowRuns(requests, request, branch, extent);
    return { ...runs, unavailable: [...unavailable, ...runs.unavailable], tags: false };
}

// EXTERNAL MODULE: ./lib/src/hosts/history/clone.js
var history_clone = __webpack_require__(73084);
// EXTERNAL MODULE: ./lib/src/hosts/git-stream.js
var git_stream = __webpack_require__(47111);
;// CONCATENATED MODULE: ./lib/src/hosts/git-store.js




const fetchDeadline = 60_000;
/**
 * Makes a bare repository of our own in a folder that is not there yet, without anybody's template and hooks. The
 * user's clone is never changed: fetching into it would deepen it, or make it a partial one.
 * @throws GitFailure
 */
async function makeStore(folder, like) {
    (0,written_files/* makeFolder */.fc)((0,external_node_path_.dirname)(folder));
    const store = { gitDir: folder, root: folder };
    const format = like.length === 64 ? 'sha256' : 'sha1';
    await (0,git_stream/* runStream */.G)({
        args: ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, '--', folder],
        command: 'init',
        cwd: (0,external_node_path_.dirname)(folder),
        env: (0,git/* environment */.cA)(store),
    }, { take: () => { } });
    return store;
}
/**
 * Brings commits, without trees and contents, into a store of our own. This is the one place where git may speak to
 * the network, and to one address alone: one protocol, no redirect, no helper that could know or ask for a password.
 * The token is neither in the address nor in an argument, where every process of the machine could read it, nor in
 * the store's configuration.
 * @throws GitFailure
 */
async function fetchCommits(store, remote, wanted) {
    await (0,git_stream/* runStream */.G)(prepareFetch(store, remote, wanted), { deadline: fetchDeadline, take: () => { } });
}
/** The fetch, ready to be run: apart, so that a test sees every argument. */
function prepareFetch(store, remote, wanted) {
    const { protocol } = new URL(remote.url);
    const allowed = protocol === 'https:' || (protocol === 'file:' && remote.allowFiles === true);
    if (!allowed)
        throw new git/* GitFailure */.Xi('fetch', `a history is fetched by https only, not by ${protocol}`, false);
    return {
        args: [
            ...(0,git/* safety */.$q)(store),
            ...settings(protocol.slice(0, -1)).flatMap((setting) => ['-c', setting]),
            'fetch',
            '--quiet',
            wanted.trees ? '--filter=blob:none' : '--filter=tree:0',
            '--no-tags',
            '--no-write-fetch-head',
            '--no-recurse-submodules',
            '--no-auto-maintenance',
            '--end-of-options',
            remote.url,
            ...references(wanted),
        ],
        command: 'fetch',
        cwd: store.root,
        env: { ...(0,git/* environment */.cA)(store), ...proxies(), ...credential(remote) },
    };
}
const settings = (protocol) => [
    `protocol.${protocol}.allow=always`,
    'http.followRedirects=false',
    'http.lowSpeedLimit=1000',
    'http.lowSpeedTime=20',
    'credential.helper=',
    'core.askPass=',
    'transfer.bundleURI=false',
    'transfer.credentialsInUrl=die',
    'gc.auto=0',
];
const references = ({ branches = [], tags = false, commits = [] }) => [
    ...branches.map((branch) => `+refs/heads/${checkedBranch(branch)}:refs/heads/${branch}`),
    ...(tags ? ['+refs/tags/*:refs/tags/*'] : []),
    ...commits.map((commit) => `+${(0,git/* checked */.KD)(commit)}:refs/commits/${commit}`),
];
// https://git-scm.com/docs/git-check-ref-format, and nothing that a reference specification takes for a pattern.
function checkedBranch(branch) {
    const bad = /[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\/\/|\.$|\/$|^\/|^-|\.lock(?:\/|$)|(?:^|\/)\./u;
    if (branch === '' || branch.length > 255 || bad.test(branch))
        throw new git/* GitFailure */.Xi('fetch', 'not the name of a branch', false);
    return branch;
}
// https://git-scm.com/docs/git-config#Documentation/git-config.txt-httplturlgt: "http.<url>.*".
function credential({ url, token }) {
    if (token === null)
        return {};
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    };
}
const proxyNames = [
    'http_proxy',
    'https_proxy',
    'HTTPS_PROXY',
    'all_proxy',
    'ALL_PROXY',
    'no_proxy',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'GIT_SSL_CAINFO',
];
// How this machine reaches the network, as every other program on it does.
const proxies = () => Object.fromEntries(proxyNames.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));

// EXTERNAL MODULE: ./lib/src/hosts/history/commit-log.js
var commit_log = __webpack_require__(40115);
// EXTERNAL MODULE: ./lib/src/hosts/history/tags.js
var history_tags = __webpack_require__(80512);
;// CONCATENATED MODULE: ./lib/src/hosts/history/gather.js





/** More than these are not fetched by name; all others are on the branch or stay unknown. */
const mostByName = 300;
const mostOneByOne = 10;
/**
 * Every commit of the branch, of the pull request and of what was deployed: from the clone where it is whole, and
 * otherwise fetched, without trees, into a store of our own.
 * @throws GitFailure where neither can be had
 */
async function gatherCommits(gathering) {
    return (await fromClone(gathering)) ?? fromStore(gathering);
}
async function fromClone({ clone, tip, head, deployed, tags }) {
    if (!clone || tip === null || (0,history_clone/* shortfall */.SE)(clone) !== null || (0,git/* resolveCommit */.WL)(clone, tip) !== tip)
        return null;
    const known = tags ? (0,history_tags/* readTags */.g)(clone) : [];
    const wanted = [...new Set([tip, ...(head ? [head] : []), ...deployed.slice(0, 1)])];
    // What runs now has to be there; whatever else is missing was forced away.
    if (wanted.some((sha) => (0,git/* resolveCommit */.WL)(clone, sha) !== sha))
        return null;
    const from = new Set([...wanted, ...known.map(({ sha }) => sha)]);
    const commits = await (0,commit_log/* readCommits */.Fe)(clone, { from: [...from] });
    const more = await beyond(clone, commits, deployed);
    return { repository: clone, tip, commits: [...commits, ...more], tags: known };
}
// Commits of release branches: known to the clone, but not on the way from the branch.
async function beyond(repository, commits, deployed) {
    const known = new Set(commits.map(({ sha }) => sha));
    const missing = deployed.filter((sha) => !known.has(sha)).slice(0, mostByName);
    const there = missing.filter((sha) => (0,git/* resolveCommit */.WL)(repository, sha) === sha);
    if (there.length === 0)
        return [];
    const found = await (0,commit_log/* readCommits */.Fe)(repository, { from: there, not: [...tipsOf(commits)] });
    return found.filter(({ sha }) => !known.has(sha));
}
/** Commits that no other one has for a parent. */
function tipsOf(commits) {
    const tips = new Set(commits.map(({ sha }) => sha));
    for (const { parents } of commits)
        for (const parent of parents)
            tips.delete(parent);
    return tips;
}
async function fromStore(gathering) {
    const { store, branch, head, deployed, tags, trees, tip } = gathering;
    const repository = await makeStore(store.folder, tip ?? deployed[0] ?? '');
    const byName = [...new Set([...(head ? [head] : []), ...deployed])].slice(0, mostByName);
    const fetched = await fetchAll(repository, store.remote, { branches: [branch], tags, trees }, byName);
    const base = (0,git/* resolveCommit */.WL)(repository, `refs/heads/${branch}`);
    if (base === null)
        throw new git/* GitFailure */.Xi('fetch', `there is no branch ${branch}`, true);
    const known = tags ? (0,history_tags/* readTags */.g)(repository) : [];
    const from = new Set([base, ...known.map(({ sha }) => sha), ...fetched]);
    return { repository, tip: base, commits: await (0,commit_log/* readCommits */.Fe)(repository, { from: [...from] }), tags: known };
}
/**
 * Everything in one go; a single commit that is gone makes that fail, and then the branch alone and a few commits
 * one by one. Gives the commits that were fetched by name.
 */
async function fetchAll(repository, remote, basis, commits) {
    try {
        await fetchCommits(repository, remote, { ...basis, commits });
        return commits;
    }
    catch (error) {
        if (!(error instanceof git/* GitFailure */.Xi) || !error.answered || commits.length === 0)
            throw error;
    }
    await fetchCommits(repository, remote, basis);
    const base = basis.branches.flatMap((branch) => (0,git/* resolveCommit */.WL)(repository, `refs/heads/${branch}`) ?? []);
    const known = new Set((await (0,commit_log/* readCommits */.Fe)(repository, { from: base })).map(({ sha }) => sha));
    const fetched = [];
    for (const sha of commits.filter((one) => !known.has(one)).slice(0, mostOneByOne))
        try {
            await fetchCommits(repository, remote, { commits: [sha], trees: basis.trees });
            fetched.push(sha);
        }
        catch (error) {
            if (!(error instanceof git/* GitFailure */.Xi) || !error.answered)
                throw error;
        }
    return fetched;
}

// EXTERNAL MODULE: ./lib/src/hosts/history/manifests.js + 1 modules
var history_manifests = __webpack_require__(32300);
;// CONCATENATED MODULE: ./lib/src/support/pull-request-records.js


/** A pull request in our own words. */
function pullRequestRecord(given) {
    const asked = given.timelineItems?.nodes.at(-1);
    const enqueuer = asked?.enqueuer ?? asked?.enabler;
    return {
        number: given.number,
        base: given.baseRefName,
        createdAt: (0,durations/* secondsOf */.TM)(given.createdAt) ?? 0,
        mergedAt: (0,durations/* secondsOf */.TM)(given.mergedAt),
        mergeSha: given.mergeCommit?.oid ?? null,
        headSha: given.headRefOid,
        author: given.author ? accountIdentity(given.author) : null,
        mergedBy: given.mergedBy ? accountIdentity(given.mergedBy) : null,
        enqueuedBy: enqueuer ? accountIdentity(enqueuer) : null,
        commits: given.commits.nodes.flatMap((node) => (node ? [commitRecord(node.commit)] : [])),
        commitCount: given.commits.totalCount,
        reviews: (given.reviews?.nodes ?? []).flatMap((review) => (review ? reviewRecord(review) : [])),
    };
}
function commitRecord({ oid, authoredDate, committedDate, author, authors }) {
    const everybody = authors?.nodes.flatMap((one) => (one ? [one] : [])) ?? (author ? [author] : []);
    const [first, ...others] = everybody.map(commitIdentity);
    return {
        sha: oid,
        authored: (0,durations/* secondsOf */.TM)(authoredDate) ?? 0,
        committed: (0,durations/* secondsOf */.TM)(committedDate) ?? 0,
        author: first ?? null,
        coAuthors: others,
    };
}
function reviewRecord({ author, submittedAt, commit }) {
    const at = (0,durations/* secondsOf */.TM)(submittedAt);
    return author && at !== null ? [{ by: accountIdentity(author), at, sha: commit?.oid ?? null }] : [];
}

;// CONCATENATED MODULE: ./lib/src/hosts/history/overview.js





/** One request for everything that decides what is asked next; a second one where the first asked for too much. */
async function readOverview(requests, wish) {
    const answer = await ask(requests, wish, []);
    if (!answer.ok)
        return answer;
    const { data, problems } = answer.value;
    const refused = takingAll.filter((field) => problemAt(problems, field));
    if (data.repository || refused.length === 0)
        return understand(answer.value, wish, problems);
    const again = await ask(requests, wish, refused);
    return again.ok ? understand(again.value, wish, problems) : again;
}
/** Fields whose refusal takes the whole answer away. */
const takingAll = ['deployments', 'environments'];
const ask = (requests, { pullRequest, protections }, without) => requests.query(overviewQuery, {
    pullRequest: pullRequest ?? 0,
    withPullRequest: pullRequest !== null,
    withProtections: protections,
    withDeployments: !without.includes('deployments'),
    withEnvironments: !without.includes('environments'),
}, isOverview);
function understand({ data: { repository: found }, problems }, { protections }, before) {
    if (!found)
        return withoutRepository(problems);
    const refused = (field, what) => {
        const problem = problemAt([...problems, ...before], field);
        return problem && refusedReading(what, problem, api_failure/* isRefusal */.vu);
    };
    const environments = present(found.environments?.nodes);
    const deployedTo = present(found.deployments?.nodes).map(({ environment, originalEnvironment }) => originalEnvironment ?? environment ?? '');
    const { defaultBranchRef: branch, releases, pullRequest } = found;
    return {
        ok: true,
        value: {
            visibility: visibilityOf(found.visibility),
            defaultBranch: branch ? { name: branch.name, commit: branch.target?.oid ?? null } : null,
            environments: [...new Set([...environments.map(({ name }) => name), ...deployedTo])],
            protections: protections ? environments.map(protectionOf) : [],
            releases: {
                nodes: present(releases?.nodes),
                next: releases?.pageInfo.hasNextPage ? (releases.pageInfo.endCursor ?? null) : null,
            },
            tags: present(found.refs?.nodes).map(({ name }) => name),
            pullRequest: pullRequest ? pullRequestRecord(pullRequest) : null,
            deploymentsRefused: refused('deployments', 'deployments'),
            // Names of environments are told by deployments as well; only what protects them is told nowhere else.
            unavailable: [
                protections ? refused('environments', 'environments') : null,
                refused('pullRequest', 'pull-requests'),
            ].flatMap((one) => one ?? []),
        },
    };
}
const present = (nodes) => (nodes ?? []).flatMap((node) => (node ? [node] : []));
const visibilityOf = (visibility) => visibility === 'PUBLIC'
    ? 'public'
    : visibility === 'PRIVATE' || visibility === 'INTERNAL'
        ? 'private'
        : 'unknown';
function protectionOf({ name, protectionRules }) {
    const rules = present(protectionRules?.nodes);
    return {
        environment: name,
        reviewers: Math.max(0, ...rules.map(({ reviewers }) => reviewers?.totalCount ?? 0)),
        preventSelfReview: rules.some(({ preventSelfReview }) => preventSelfReview === true),
    };
}

;// CONCATENATED MODULE: ./lib/src/hosts/queries/pull-requests.js



/**
 * One page of merged pull requests, last changed first: nothing can be ordered by the time of merging, but none was
 * changed before it was merged. Of their commits only the first, which tells when the work began.
 */
const pullRequestsQuery = `query MergedPullRequests($owner: String!, $name: String!, $base: String, $after: String) {
  ${rateLimit}
  repository(owner: $owner, name: $name) {
    pullRequests(first: 100, after: $after, states: [MERGED], baseRefName: $base, orderBy: { field: UPDATED_AT, direction: DESC }) {
      ${pageInfo}
      nodes {
        number createdAt mergedAt updatedAt baseRefName headRefOid
        author { ${actor} }
        mergedBy { ${actor} }
        mergeCommit { oid }
        commits(first: 1) {
          totalCount
          nodes { commit { oid authoredDate committedDate author { ${gitActor} } } }
        }
        reviews(last: 10, states: [APPROVED]) {
          nodes { author { ${actor} } submittedAt commit { oid } }
        }
        timelineItems(last: 1, itemTypes: [ADDED_TO_MERGE_QUEUE_EVENT, AUTO_MERGE_ENABLED_EVENT]) {
          nodes {
            ... on AddedToMergeQueueEvent { enqueuer { login databaseId } }
            ... on AutoMergeEnabledEvent { enabler { login databaseId } }
          }
        }
      }
    }
  }
}`;
const pull_requests_isUser = (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ login: guard/* isText */.KH, databaseId: (0,guard/* maybe */.no)(guard/* isInteger */.Fq) }));
const isMergedPullRequest = (0,guard/* withFields */.qO)({
    number: guard/* isInteger */.Fq,
    createdAt: guard/* isText */.KH,
    mergedAt: (0,guard/* maybe */.no)(guard/* isText */.KH),
    updatedAt: guard/* isText */.KH,
    baseRefName: guard/* isText */.KH,
    headRefOid: guard/* isObjectName */.V2,
    author: (0,guard/* maybe */.no)(isActor),
    mergedBy: (0,guard/* maybe */.no)(isActor),
    mergeCommit: (0,guard/* maybe */.no)(isOid),
    commits: (0,guard/* withFields */.qO)({
        totalCount: guard/* isInteger */.Fq,
        nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)((0,guard/* withFields */.qO)({
            commit: (0,guard/* withFields */.qO)({
                oid: guard/* isObjectName */.V2,
                authoredDate: guard/* isText */.KH,
                committedDate: guard/* isText */.KH,
                author: (0,guard/* maybe */.no)(isGitActor),
            }),
        }))),
    }),
    reviews: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)(isReview)) })),
    timelineItems: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ enqueuer: pull_requests_isUser, enabler: pull_requests_isUser }))) })),
});
const isPullRequestsPage = (0,guard/* withFields */.qO)({
    rateLimit: isRateLimit,
    repository: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({
        pullRequests: (0,guard/* withFields */.qO)({ pageInfo: isPageInfo, nodes: (0,guard/* listOf */.c3)((0,guard/* maybe */.no)(isMergedPullRequest)) }),
    })),
});

;// CONCATENATED MODULE: ./lib/src/hosts/history/pull-requests.js




/** Pull requests that were merged since then, newest change first: none was changed before it was merged. */
async function readPullRequests(requests, { base, since, most }) {
    const { items, more, unavailable } = await readPages({
        what: 'pull-requests',
        most,
        ask: (after) => pull_requests_page(requests, base, after),
        enough: (read) => (earliest([read.at(-1)?.updatedAt]) ?? since) < since,
    });
    const isInside = ({ mergedAt }) => (earliest([mergedAt]) ?? 0) >= since;
    const oldest = earliest([items.at(-1)?.updatedAt]);
    const half = more && oldest !== null && oldest >= since;
    const unread = half && unavailable.length === 0;
    return {
        pullRequests: items.filter(isInside).map(pullRequestRecord),
        from: half ? oldest + 1 : since,
        unavailable: unread ? [...unavailable, tooMany(items.length)] : unavailable,
    };
}
const tooMany = (count) => ({
    what: 'pull-requests',
    because: `there are more than the ${count} that were read`,
    remedy: 'Choose a shorter window.',
    partly: true,
});
async function pull_requests_page(requests, base, after) {
    const answer = await requests.query(pullRequestsQuery, { base, after }, isPullRequestsPage);
    if (!answer.ok)
        return answer;
    const { data, problems } = answer.value;
    if (!data.repository)
        return withoutRepository(problems);
    const { nodes, pageInfo } = data.repository.pullRequests;
    const items = nodes.flatMap((node) => (node ? [node] : []));
    return {
        ok: true,
        value: { items, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null },
    };
}

;// CONCATENATED MODULE: ./lib/src/hosts/history/remote.js














/** What GitHub knows of the past, with commits through git. */
async function remoteHistory(reach, request) {
    const { requests, pullRequest } = reach;
    const data = (0,history_data/* emptyHistory */.s4)(request, `${requests.owner}/${requests.repo}`);
    const answer = await readOverview(requests, {
        pullRequest: pullRequest?.number ?? null,
        protections: request.people?.policy === 'separated',
    });
    if (!answer.ok)
        return { ...data, unavailable: [failedReading('deployments', answer)] };
    const overview = answer.value;
    const branch = branchOf(request, overview);
    const known = {
        ...data,
        repository: { ...data.repository, visibility: overview.visibility },
        branch,
        pullRequest: overview.pullRequest,
        protections: overview.protections,
        unavailable: overview.unavailable,
    };
    if (branch === null)
        return {
            ...known,
            unavailable: [...known.unavailable, (0,history_data/* notRead */.Qk)('commits', 'nothing is committed there')],
        };
    const read = await chooseSource(reach, request, overview, branch);
    const enriched = await withRuns(reach, request, read);
    const separated = request.people?.policy === 'separated';
    const merged = read.sourced || read.tags ? await mergedPullRequests(reach, branch, read.since, separated) : noneMerged;
    const unavailable = [
        ...known.unavailable,
        ...read.unavailable,
        ...enriched.unavailable,
        ...merged.unavailable,
    ];
    const sourced = read.sourced && { ...read.sourced, deployments: enriched.deployments };
    // Under that policy a change without a pull request is a violation, so none may only seem to be without one.
    const since = separated ? Math.max(read.since, merged.from) : read.since;
    const whole = { ...known, since, pullRequests: merged.pullRequests, unavailable };
    // Without any source there is nothing to hold commits against, so nothing is fetched.
    if (!sourced && !read.tags && !request.time.manifests)
        return { ...whole, source: history_data/* noSource */.TS };
    const { accounts = [] } = read;
    return withCommits(reach, request, { data: whole, sourced, tags: read.tags, accounts, overview, branch });
}
const branchOf = ({ time }, { pullRequest, defaultBranch }) => time.branch ?? pullRequest?.base ?? defaultBranch?.name ?? null;
async function withRuns({ requests, depth }, { people }, { sourced, since }) {
    const deployments = sourced?.deployments ?? [];
    const nothing = { deployments, runs: [], unavailable: [] };
    if (sourced?.source.kind !== 'deployments' || requests.left() === 0)
        return nothing;
    const { runs, approvals } = extents[depth];
    const enriched = await readRuns(requests, deployments, { since, pages: runs });
    if (approvals === 0 || people === null || enriched.runs.length === 0)
        return enriched;
    const approved = await readApprovals(requests, enriched, approvals);
    return { ...approved, unavailable: [...enriched.unavailable, ...approved.unavailable] };
}
const noneMerged = { pullRequests: [], from: 0, unavailable: [] };
const notInACheck = (0,history_data/* notRead */.Qk)('pull-requests', 'a check that somebody waits for takes three requests at most', 'Run the gate on a schedule as well: there it reads them all.');
function mergedPullRequests({ requests, depth }, base, since, separated) {
    if (depth === 'check')
        return Promise.resolve({ ...noneMerged, unavailable: separated ? [notInACheck] : [] });
    return readPullRequests(requests, { base, since, most: Math.min(50, requests.left()) });
}
async function withCommits(reach, request, known) {
    const { data, branch, overview } = known;
    const newestFirst = [...(known.sourced?.deployments ?? [])].sort((a, b) => b.createdAt - a.createdAt);
    try {
        const gathered = await gatherCommits({
            clone: reach.clone,
            store: reach.store,
            branch,
            tip: tipOf(reach, overview, branch),
            head: reach.pullRequest?.head ?? null,
            deployed: [...new Set(newestFirst.flatMap(({ sha }) => sha ?? []))],
            tags: known.tags,
            trees: hasPaths(request),
        });
        return await together(reach, request, known, gathered);
    }
    catch (error) {
        if (!(error instanceof git/* GitFailure */.Xi))
            throw error;
        const unread = (0,history_data/* notRead */.Qk)('commits', error.message, 'See whether the job may read contents: `contents: read`.');
        const { deployments, source } = known.sourced ?? { deployments: [], source: history_data/* noSource */.TS };
        return { ...data, deployments, source, unavailable: [...data.unavailable, unread] };
    }
}
const hasPaths = ({ time }) => time.services.some(({ paths }) => paths.length > 0);
// The platform tells the tip of its default branch; of another one the clone may know it, or the fetch brings it.
const tipOf = ({ clone }, { defaultBranch }, branch) => branch === defaultBranch?.name
    ? defaultBranch.commit
    : ((clone && (0,history_clone/* branchTip */.ux)(clone, branch)?.commit) ?? null);
async function together({ clone, pullRequest, tree }, request, { data, sourced, tags, accounts }, { repository, tip, commits: gathered, tags: read }) {
    const { time } = request;
    const commits = introduced(gathered, accounts);
    const present = new Set(commits.map(({ sha }) => sha));
    const manifests = !sourced && !tags && time.manifests && repository === clone
        ? await (0,history_manifests/* fromManifests */.L)({ repository, name: '', tree }, request, tip)
        : null;
    const found = sourced ?? (tags ? (0,tag_source/* fromTags */.y)(read, time) : null) ?? manifests;
    const paths = hasPaths(request) ? await (0,changed_paths/* changedPaths */.v)(repository, [...present]) : null;
    const head = pullRequest?.head ?? null;
    return {
        ...data,
        base: present.has(tip) ? tip : null,
        head: head !== null && present.has(head) ? head : null,
        commits: paths ? commits.map((commit) => ({ ...commit, paths: paths.get(commit.sha) ?? [] })) : commits,
        deployments: found?.deployments ?? [],
        source: found?.source ?? history_data/* noSource */.TS,
    };
}

;// CONCATENATED MODULE: ./lib/src/hosts/history/ask-github.js





/** Milliseconds that all requests may take together: a check is waited for, a report is not. */
const budgets = { check: 20_000, report: 180_000 };
/** Asks GitHub, with a client of its own, so that nothing else has to wait or to do without for it. */
async function askGithub(asking, request) {
    const { createApi } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(83)]).then(__webpack_require__.bind(__webpack_require__, 60083));
    const { token, apiUrl, serverUrl, owner, repo, depth } = asking;
    const api = createApi({ token, baseUrl: apiUrl, budget: budgets[depth], ...asking.patience });
    const url = `${serverUrl.replace(/\/$/, '')}/${owner}/${repo}.git`;
    return (0,written_files/* withTemporaryFolder */.EX)(asking.temporary, 'parity-gate-history', (folder) => remoteHistory({
        requests: limitedRequests(api, { owner, repo, most: mostRequests[depth] }),
        clone: asking.clone,
        store: { folder: (0,external_node_path_.join)(folder, 'history.git'), remote: { url, token } },
        pullRequest: asking.pullRequest,
        depth,
        tree: asking.tree,
    }, request));
}


/***/ }),

/***/ 27432:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changedPaths)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57422);
/* harmony import */ var _git_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47111);


const start = '\u0001';
/**
 * The paths that each commit changes against its first parent, in one pass. It needs trees, so it is asked for only
 * where services are told apart by their paths.
 * @throws GitFailure
 */
async function changedPaths(repository, commits) {
    const found = new Map();
    if (commits.length === 0)
        return found;
    let open = [];
    let rest = Buffer.alloc(0);
    const end = () => {
        const [sha, ...paths] = open;
        if (sha !== undefined)
            found.set(sha, paths);
    };
    await (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .streamGit */ .t)(repository, 'log', flags, {
        input: `${commits.map(_git_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD).join('\n')}\n`,
        take(chunk) {
            const all = Buffer.concat([rest, chunk]);
            const last = all.lastIndexOf(0);
            rest = all.subarray(last + 1);
            for (const part of last < 0 ? [] : all.toString('utf8', 0, last).split('\0')) {
                const text = part.startsWith('\n') ? part.slice(1) : part;
                if (text.startsWith(start)) {
                    end();
                    open = [text.slice(1)];
                }
                else if (text !== '')
                    open.push(text);
            }
        },
    });
    end();
    return found;
}
const flags = [
    '-z',
    '--no-walk=unsorted',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--diff-merges=first-parent',
    '--format=tformat:%x01%H',
    '--stdin',
];


/***/ }),

/***/ 73084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ originAddress),
/* harmony export */   SE: () => (/* binding */ shortfall),
/* harmony export */   uw: () => (/* binding */ repositoryAt),
/* harmony export */   ux: () => (/* binding */ branchTip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57422);


/** Why a clone tells too little, or null where its history is whole. */
function shortfall(repository) {
    const said = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository, 'rev-parse', ['--is-shallow-repository']).toString('latin1').trim();
    return said === 'false' ? null : 'this clone is shallow: it ends where the history was cut off';
}
/** The branch that is deployed, as this clone knows it: the named one, or the default one, or what is checked out. */
function branchTip(repository, named) {
    const candidates = named === null ? usual(repository) : [named];
    for (const branch of candidates)
        for (const reference of [`origin/${branch}`, branch]) {
            const commit = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(repository, reference);
            if (commit)
                return { branch, commit };
        }
    if (named !== null)
        return null;
    const commit = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(repository, 'HEAD');
    return commit ? { branch: 'HEAD', commit } : null;
}
// What `origin` calls its default branch, where the clone remembers it.
function usual(repository) {
    const said = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository, 'for-each-ref', ['--format=%(symref:strip=3)', 'refs/remotes/origin/HEAD']);
    const name = said.toString('utf8').trim();
    const known = name !== '' && /^[\w@][\w./@+-]*$/.test(name) && !name.includes('..') ? [name] : [];
    return [...known, 'main', 'master'];
}
/** The address of the remote `origin`, or null. */
function originAddress(repository) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(repository.gitDir))
        return null;
    try {
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository, 'config', ['--get', 'remote.origin.url']).toString('utf8').trim() || null;
    }
    catch {
        return null;
    }
}
/** The repository of an address at that server (`https://host/owner/name`, `git@host:owner/name`), or null. */
function repositoryAt(address, server) {
    const [, host, scpHost, owner, repo] = /^(?:(?:https?|ssh|git):\/\/(?:[^@/\s]+@)?([\w.-]+)(?::\d+)?\/|[^@/\s:]+@([\w.-]+):)([\w.-]+)\/([\w.-]+)$/.exec(address.replace(/\/$/, '').replace(/\.git$/, '')) ?? [];
    const here = (host ?? scpHost)?.toLowerCase() === new URL(server).hostname.toLowerCase();
    return here && owner && repo ? { owner, repo } : null;
}


/***/ }),

/***/ 40115:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ readCommits)
/* harmony export */ });
/* unused harmony exports mostCommits, commitParser */
/* harmony import */ var _support_commit_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99129);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57422);
/* harmony import */ var _git_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47111);



const fields = ['%H', '%P', '%at', '%ct', '%aN', '%aE', '%cN', '%cE', '%s', '%b'];
/** More commits than this are not held in memory. */
const mostCommits = 1_500_000;
/** A longer message is nothing that a person wrote. */
const largestField = 64 * 1024 * 1024;
/**
 * Every commit that can be reached, in one pass over `git log`. The caller makes sure that the commits are there: in
 * a store without contents git would try to fetch one that is not, which it is not allowed to.
 * @throws GitFailure
 */
async function readCommits(repository, { from, not = [] }) {
    if (from.length === 0)
        return [];
    const commits = [];
    const parse = commitParser();
    await (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .streamGit */ .t)(repository, 'log', [
        '-z',
        `--format=tformat:${fields.join('%x00')}`,
        '--encoding=UTF-8',
        '--no-color',
        '--no-notes',
        '--stdin',
    ], {
        input: `${[...from.map(_git_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD), ...not.map((sha) => `^${(0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(sha)}`)].join('\n')}\n`,
        take(chunk) {
            for (const commit of parse(chunk))
                commits.push(commit);
            if (commits.length > mostCommits)
                throw new Error(`more than ${mostCommits} commits`);
        },
    });
    return commits;
}
/** Understands the output as it comes: no field can hold a NUL, so every tenth one ends a commit. */
function commitParser() {
    const identity = (0,_support_commit_text_js__WEBPACK_IMPORTED_MODULE_2__/* .identities */ .tT)();
    let waiting = [];
    let size = 0;
    let open = [];
    return (chunk) => {
        waiting.push(chunk);
        size += chunk.length;
        // Put together where something ends, and not for every piece of a message that has no end.
        if (!chunk.includes(0)) {
            if (size > largestField)
                throw new Error(`a message of more than ${largestField} bytes`);
            return [];
        }
        const all = waiting.length > 1 ? Buffer.concat(waiting) : chunk;
        const end = all.lastIndexOf(0);
        waiting = [all.subarray(end + 1)];
        size = all.length - end - 1;
        const parts = [...open, ...all.toString('utf8', 0, end).split('\0')];
        const whole = parts.length - (parts.length % fields.length);
        open = parts.slice(whole);
        const commits = [];
        for (let i = 0; i < whole; i += fields.length)
            commits.push(commitOf(parts.slice(i, i + fields.length), identity));
        return commits;
    };
}
function commitOf(parts, identity) {
    const [sha = '', parents = '', authored, committed, name = '', address = '', by = '', byAddress = ''] = parts;
    const [subject = '', body = ''] = parts.slice(8);
    const committer = identity(by, byAddress);
    return {
        sha,
        parents: parents === '' ? none : parents.split(' '),
        authored: Number(authored),
        committed: Number(committed),
        author: identity(name, address),
        committer: (0,_support_commit_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlatform */ .aH)(committer.emailKey) ? null : committer,
        coAuthors: people((0,_support_commit_text_js__WEBPACK_IMPORTED_MODULE_2__/* .coAuthorsIn */ ._R)(body).map((one) => identity(one.name, one.address))),
        subject,
        cherryPickedFrom: people((0,_support_commit_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pickedFrom */ .V2)(body)),
        paths: null,
    };
}
const none = [];
const people = (list) => (list.length === 0 ? none : list);


/***/ }),

/***/ 32300:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ fromManifests)
});

;// CONCATENATED MODULE: ./lib/src/support/image-history.js
const keyed = /^\+\s*(?:-\s+)?["']?(image|newTag|tag|appVersion|targetRevision)["']?\s*:\s*["']?([^\s"'#,}]{1,512})/;
/** The values of image tags in the lines that a patch (`git log -p -U0`) adds, by file. */
function addedTags(patch) {
    const found = new Map();
    let file = '';
    for (const line of patch.split('\n')) {
        if (line.startsWith('+++ '))
            file = line.replace(/^\+\+\+ (?:b\/)?/, '');
        const [, key, value = ''] = keyed.exec(line) ?? [];
        const tag = key === 'image' ? tagOf(value) : value;
        if (key !== undefined && tag !== '')
            found.set(file, [...(found.get(file) ?? []), tag]);
    }
    return found;
}
// `registry:5000/team/app:1.2.3@sha256:\u2026`: what is after the last colon of the last part, without a digest.
function tagOf(image) {
    const last = image.replace(/@.*$/, '').split('/').at(-1) ?? '';
    return last.includes(':') ? last.slice(last.indexOf(':') + 1) : '';
}
/** Finds the commit that an image tag names: a tag of this repository, or the beginning of a commit's name. */
function commitResolver(tags, commits) {
    const sorted = [...commits].sort();
    return (value) => {
        const named = tags.get(value) ?? tags.get(`v${value}`) ?? tags.get(value.replace(/^v/, ''));
        if (named)
            return named;
        for (const [, part] of value.matchAll(/(?<![0-9a-z])([0-9a-f]{7,64})(?![0-9a-z])/g)) {
            const found = part ? beginningWith(sorted, part) : null;
            if (found)
                return found;
        }
        return null;
    };
}
// Ambiguous beginnings name nothing.
function beginningWith(sorted, part) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < part)
            low = middle + 1;
        else
            high = middle;
    }
    const found = sorted[low];
    return found?.startsWith(part) && !sorted[low + 1]?.startsWith(part) ? found : null;
}

// EXTERNAL MODULE: ./lib/src/support/tag-deployments.js
var tag_deployments = __webpack_require__(32559);
// EXTERNAL MODULE: ./lib/src/hosts/git.js
var git = __webpack_require__(57422);
// EXTERNAL MODULE: ./lib/src/hosts/git-stream.js
var git_stream = __webpack_require__(47111);
// EXTERNAL MODULE: ./lib/src/hosts/history/tags.js
var history_tags = __webpack_require__(80512);
;// CONCATENATED MODULE: ./lib/src/hosts/history/manifests.js





const mostFiles = 50;
const largestPatch = 64 * 1024 * 1024;
/**
 * The commits that changed the image tag in a declared manifest, as deployments of what the tag names. For
 * repositories whose cluster pulls its state from git, that line is the only record there is.
 */
async function fromManifests({ repository, tree }, { time }, tip) {
    const files = (await tree()).list(time.manifests ?? []).slice(0, mostFiles);
    if (files.length === 0)
        return null;
    const tags = new Map((0,history_tags/* readTags */.g)(repository).map(({ name, sha }) => [name, sha]));
    const resolve = commitResolver(tags, await allCommits(repository));
    const changes = await tagChanges(repository, tip, files);
    const deployments = changes.flatMap((change) => {
        const shas = new Set(change.values.flatMap((value) => resolve(value) ?? []));
        return [...shas].map((sha) => ({
            ...(0,tag_deployments/* releaseRecord */.Hq)(`${change.commit.slice(0, 12)} ${change.file} ${sha.slice(0, 12)}`, sha, change.at),
            region: files.length > 1 ? change.file : null,
            ref: null,
        }));
    });
    if (deployments.length === 0)
        return null;
    return {
        deployments,
        source: {
            kind: 'manifests',
            text: `${deployments.length} changes of image tags in ${files.length === 1 ? files[0] : `${files.length} manifests`}`,
            confidence: 'low',
            notes: ['When the cluster took the new image over, and whether it ran, is not known.'],
        },
    };
}
async function allCommits(repository) {
    return (await collect(repository, ['--all', '--format=tformat:%H']))
        .split('\n')
        .filter((sha) => sha !== '');
}
async function tagChanges(repository, tip, files) {
    const text = await collect(repository, [
        '-p',
        '--unified=0',
        '--first-parent',
        '--diff-merges=first-parent',
        '--no-ext-diff',
        '--no-textconv',
        '--no-renames',
        '--no-color',
        '--format=tformat:%x01%H %ct',
        (0,git/* checked */.KD)(tip),
        '--',
        ...files,
    ]);
    return `\n${text}`.split('\n\u0001').flatMap((part) => {
        const [, commit, at] = /^([0-9a-f]{40,64}) (\d+)\n/.exec(part) ?? [];
        if (!commit)
            return [];
        return [...addedTags(part)].map(([file, values]) => ({ commit, at: Number(at), file, values }));
    });
}
async function collect(repository, args) {
    const chunks = [];
    let size = 0;
    await (0,git_stream/* streamGit */.t)(repository, 'log', args, {
        take(chunk) {
            size += chunk.length;
            if (size > largestPatch)
                throw new Error(`more than ${largestPatch} bytes of changes`);
            chunks.push(chunk);
        },
    });
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 80512:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTags)
/* harmony export */ });
/* harmony import */ var _support_commit_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99129);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57422);


const format = [
    'refname:strip=2',
    'objecttype',
    'objectname',
    '*objecttype',
    '*objectname',
    'creatordate:unix',
    'taggername',
    'taggeremail:trim',
]
    .map((field) => `%(${field})`)
    .join('%00');
/** Every tag that points to a commit. Tags of tags, of trees and of blobs are none. */
function readTags(repository) {
    const lines = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, 'for-each-ref', [`--format=${format}`, 'refs/tags'])
        .toString('utf8')
        .split('\n');
    const identity = (0,_support_commit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .identities */ .tT)();
    return lines.flatMap((line) => {
        const [name = '', type, own = '', peeledType, peeled = '', at, tagger = '', address = ''] = line.split('\0');
        const sha = type === 'commit' ? own : type === 'tag' && peeledType === 'commit' ? peeled : '';
        if (!(0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha */ .HH)(sha) || !/^\d+$/.test(at ?? ''))
            return [];
        return [{ name, sha, at: Number(at), tagger: type === 'tag' ? identity(tagger, address) : null }];
    });
}


/***/ }),

/***/ 99129:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ pickedFrom),
/* harmony export */   _R: () => (/* binding */ coAuthorsIn),
/* harmony export */   aH: () => (/* binding */ isPlatform),
/* harmony export */   tT: () => (/* binding */ identities)
/* harmony export */ });
/** `GitHub <noreply@github.com>` commits what people press buttons for; it is nobody. */
const webFlow = 'noreply@github.com';
/** Whether that address is the platform itself. */
const isPlatform = (emailKey) => emailKey === webFlow;
/** Somebody as a commit names them; the same object for the same name and address, because histories are long. */
function identities() {
    const known = new Map();
    return (name, address) => {
        const key = `${name}\n${address}`;
        const before = known.get(key);
        if (before)
            return before;
        const emailKey = address.trim().toLowerCase() || null;
        const made = { name: name.trim() || null, emailKey, login: null, id: null, bot: null };
        known.set(key, made);
        return made;
    };
}
/**
 * Who else wrote a commit, from the lines at the end of its message
 * (https://docs.github.com/pull-requests/committing-changes-to-your-project/creating-and-editing-commits/creating-a-commit-with-multiple-authors).
 */
function coAuthorsIn(body) {
    if (!/co-authored-by/i.test(body))
        return [];
    return body.split('\n').flatMap((line) => {
        const [, name = '', address = ''] = /^\s{0,8}co-authored-by:([^<>]*)<([^<>]*)>/i.exec(line) ?? [];
        return address.trim() === '' ? [] : [{ name: name.trim(), address }];
    });
}
/** The commits that a message says it was picked from (`git cherry-pick -x`). */
function pickedFrom(body) {
    if (!body.includes('cherry picked from commit'))
        return [];
    const found = body.matchAll(/\(cherry picked from commit ([0-9a-f]{40}(?:[0-9a-f]{24})?)\)/g);
    return [...found].flatMap((match) => match[1] ?? []);
}


/***/ }),

/***/ 92973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ releaseTags),
/* harmony export */   s: () => (/* binding */ releasePrefix)
/* harmony export */ });
/* harmony import */ var _glob_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23907);

/** A version, a day (2031-01-31) or a number that starts with a day, and nothing that says it is not the last word. */
const version = String.raw `v?(?:\d{1,8}(?:\.\d{1,6}){1,3}|\d{4}-\d\d-\d\d(?:[.-]\d{1,4})?|\d{8}(?:[.-]\d{1,6})?)(?:\+[\w.-]{1,60})?`;
const bare = new RegExp(`^${version}$`, 'i');
const prefixed = new RegExp(`^([\\w@./-]{1,80}?)[-@/_]${version}$`, 'i');
/** What a tag says it releases: the prefix before its version (empty without one), or null where it is no version. */
function releasePrefix(tag) {
    if (bare.test(tag))
        return '';
    return prefixed.exec(tag)?.[1] ?? null;
}
/**
 * Which of the tags are releases: those that match the patterns, or those that are versions. Where no tag is a bare
 * version, versions behind the most frequent prefix (`release-1.2.3`).
 */
function releaseTags(tags, patterns) {
    if (patterns)
        return (0,_glob_index_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(patterns);
    const counts = new Map();
    for (const tag of tags) {
        const prefix = releasePrefix(tag);
        if (prefix !== null)
            counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    const wanted = counts.has('') ? '' : most?.[0];
    return (tag) => wanted !== undefined && releasePrefix(tag) === wanted;
}


/***/ }),

/***/ 32559:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ tagDeployments),
/* harmony export */   Hq: () => (/* binding */ releaseRecord),
/* harmony export */   Yj: () => (/* binding */ servicesOf)
/* harmony export */ });
/* harmony import */ var _release_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92973);

/** Tags as deployments: live when they were made. */
function tagDeployments(tags, { services }) {
    return tags.flatMap((tag) => servicesOf(tag.name, services.map(({ name }) => name)).map((service) => ({
        ...releaseRecord(tag.name, tag.sha, tag.at),
        id: service === '.' ? tag.name : `${service} ${tag.name}`,
        service,
        deployers: tag.tagger ? [{ evidence: 'tagger', who: tag.tagger }] : [],
    })));
}
/** What a release, a tag and a commit to a manifest have in common as deployments: one moment, one success. */
const releaseRecord = (id, sha, at) => ({
    id,
    service: '.',
    environment: 'production',
    sha,
    createdAt: at,
    statuses: [{ state: 'success', at }],
    region: null,
    url: null,
    runId: null,
    trigger: null,
    approximate: null,
    ref: id,
    deployers: [],
    approvals: [],
});
/** The services that a tag releases: the one whose name it begins with (`api@1.2.3`), otherwise all of them. */
function servicesOf(tag, services) {
    if (services.length === 0)
        return ['.'];
    const prefix = (0,_release_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .releasePrefix */ .s)(tag);
    const named = services.filter((service) => prefix === service);
    return named.length > 0 ? named : prefix ? [] : services;
}


/***/ }),

/***/ 4850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ fromTags)
/* harmony export */ });
/* harmony import */ var _release_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92973);
/* harmony import */ var _tag_deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32559);


/** Two names that a commit was given are one release: the earlier one. */
function once(tags) {
    const byCommit = new Map();
    for (const tag of tags) {
        const key = `${(0,_release_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .releasePrefix */ .s)(tag.name)} ${tag.sha}`;
        const before = byCommit.get(key);
        if (!before || tag.at < before.at)
            byCommit.set(key, tag);
    }
    return [...byCommit.values()];
}
/** Tags as a source, or null where none is a release. */
function fromTags(tags, time) {
    const isRelease = (0,_release_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseTags */ .d)(tags.map(({ name }) => name), time.tags);
    const releases = once(tags.filter(({ name }) => isRelease(name)));
    const [first] = releases;
    if (!first)
        return null;
    const newest = releases.reduce((a, b) => (b.at > a.at ? b : a), first);
    const bare = releases.filter(({ tagger }) => tagger === null).length;
    return {
        deployments: (0,_tag_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .tagDeployments */ .BY)(releases, time),
        source: {
            kind: 'tags',
            text: `${releases.length} tags that ${time.tags ? 'match the configuration' : 'are versions'}, ${newest.name} the newest`,
            confidence: bare === 0 ? 'medium' : 'low',
            notes: [
                'A tag says that something was released, not that it runs.',
                ...(bare > 0
                    ? [
                        `${bare} of these tags have no date of their own; the date of their commit counts, which can be too early.`,
                    ]
                    : []),
            ],
        },
    };
}


/***/ })

};
