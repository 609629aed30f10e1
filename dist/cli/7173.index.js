export const id = 7173;
export const ids = [7173];
export const modules = {

/***/ 76477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   Lp: () => (/* binding */ isOverRate),
/* harmony export */   fI: () => (/* binding */ waitBefore),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/** A try that failed for that reason. */
const failed = (status, denied, reason, retryAfter = null) => ({
    ok: false,
    failure: { ok: false, status, denied, reason },
    retryAfter,
});
const lackingRight = new Set(['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'UNAUTHENTICATED']);
/** Whether the token lacks a permission. */
const isRefusal = ({ type, message }) => (type !== null && lackingRight.has(type)) || /resource not accessible/i.test(message);
/** What an answer of GraphQL that holds problems is: a refusal for the rate, or data with holes. */
function problemsOf(error) {
    const { name, errors, data = null, headers = {} } = (error ?? {});
    if (name !== 'GraphqlResponseError' || !Array.isArray(errors))
        return null;
    const problems = errors.slice(0, 100).map((one) => ({
        type: typeof one?.type === 'string' ? one.type : null,
        message: String(one?.message ?? '').slice(0, 200),
        path: Array.isArray(one?.path) ? one.path.map(String) : [],
    }));
    return { data, problems, headers };
}
/** A refusal for the rate that GraphQL answers with status 200. */
const isOverRate = ({ type, message }) => type === 'RATE_LIMITED' || /rate limit/i.test(message);
/** What an error of Octokit means. */
function failureOf(error) {
    const { status, message = String(error), response } = (error ?? {});
    const said = message.split('\n')[0]?.slice(0, 200) ?? '';
    // Octokit gives errors of the network a status of 500 of its own; only an answer has headers.
    if (!response || status === undefined)
        return failed(null, false, said);
    const retryAfter = retryAfterOf(status, said, response.headers ?? {});
    if (retryAfter !== null)
        return failed(status, false, `the rate limit is used up: ${said}`, retryAfter);
    const denied = status === 401 || status === 403;
    return failed(status, denied, `HTTP ${status}: ${said}`);
}
// "If the retry-after response header is present, you should not retry your request until after that many seconds \u2026
// If the x-ratelimit-remaining header is 0, you should not make another request until after the time specified by
// the x-ratelimit-reset header." https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
function retryAfterOf(status, said, headers) {
    if (status !== 403 && status !== 429)
        return null;
    const after = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && after >= 0)
        return after;
    if (headers['x-ratelimit-remaining'] === '0')
        return Math.max(0, Number(headers['x-ratelimit-reset'] ?? 0) - Date.now() / 1000);
    return /rate limit/i.test(said) ? 60 : null;
}
/** How often anything is tried. */
const tries = 3;
/** Milliseconds to wait before the next try, or null where there is none. */
function waitBefore({ failure, retryAfter }, count, repeatable) {
    if (count >= tries)
        return null;
    if (retryAfter !== null)
        return Math.ceil(retryAfter * 1000);
    const passing = failure.status === null || failure.status >= 500;
    return repeatable && passing ? 500 * 2 ** count : null;
}


/***/ }),

/***/ 50355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ isInteger),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Us: () => (/* binding */ isTruth),
/* harmony export */   V2: () => (/* binding */ isObjectName),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   qO: () => (/* binding */ withFields),
/* harmony export */   r2: () => (/* binding */ isAnything)
/* harmony export */ });
/** A text. */
const isText = (value) => typeof value === 'string';
/** A whole number that no arithmetic has rounded. */
const isInteger = (value) => Number.isSafeInteger(value);
const isTruth = (value) => typeof value === 'boolean';
/** Anything: for answers that nobody reads. */
const isAnything = (_) => true;
/** The name of a commit, tree or blob. */
const isObjectName = (value) => isText(value) && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
/** What may be null, or missing. */
const maybe = (guard) => (value) => value === null || value === undefined || guard(value);
/** A list of nothing but these. */
const listOf = (guard) => (value) => Array.isArray(value) && value.every((one) => guard(one));
/** An object with at least these fields. */
const withFields = (fields) => (value) => isRecord(value) &&
    Object.entries(fields).every(([key, guard]) => guard(Object.hasOwn(value, key) ? value[key] : undefined));
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 54943:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terminalHistory: () => (/* binding */ terminalHistory)
});

// UNUSED EXPORTS: whereToAsk

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/support/history-data.js
var history_data = __webpack_require__(56087);
// EXTERNAL MODULE: ./lib/src/hosts/git.js
var git = __webpack_require__(57422);
// EXTERNAL MODULE: ./lib/src/hosts/history/ask-github.js + 27 modules
var ask_github = __webpack_require__(54939);
// EXTERNAL MODULE: ./lib/src/hosts/history/clone.js
var clone = __webpack_require__(73084);
// EXTERNAL MODULE: ./lib/src/support/tag-source.js
var tag_source = __webpack_require__(4850);
// EXTERNAL MODULE: ./lib/src/hosts/history/changed-paths.js
var changed_paths = __webpack_require__(27432);
// EXTERNAL MODULE: ./lib/src/hosts/history/commit-log.js
var commit_log = __webpack_require__(40115);
// EXTERNAL MODULE: ./lib/src/hosts/history/manifests.js + 1 modules
var manifests = __webpack_require__(32300);
// EXTERNAL MODULE: ./lib/src/hosts/history/tags.js
var history_tags = __webpack_require__(80512);
;// CONCATENATED MODULE: ./lib/src/hosts/history/local.js








const deeper = 'Fetch the rest with `git fetch --unshallow`; at actions/checkout, set `fetch-depth: 0`.';
/** What git alone can tell: commits, and as deployments tags or the image tags in manifests. No network, no token. */
async function localHistory(local, request) {
    const data = (0,history_data/* emptyHistory */.s4)(request, local.name);
    const missing = (0,clone/* shortfall */.SE)(local.repository);
    if (missing)
        return { ...data, unavailable: [(0,history_data/* notRead */.Qk)('commits', missing, deeper)] };
    const tip = (0,clone/* branchTip */.ux)(local.repository, request.time.branch);
    if (!tip)
        return { ...data, unavailable: [(0,history_data/* notRead */.Qk)('commits', ...noBranch(request))] };
    const sourced = await source(local, request, tip.commit);
    const head = (0,git/* resolveCommit */.WL)(local.repository, 'HEAD');
    const deployed = sourced?.deployments.flatMap(({ sha }) => sha ?? []) ?? [];
    const from = new Set([tip.commit, ...(head ? [head] : []), ...deployed]);
    return {
        ...data,
        branch: tip.branch,
        base: tip.commit,
        commits: await withPaths(local.repository, request, await (0,commit_log/* readCommits */.Fe)(local.repository, { from: [...from] })),
        deployments: sourced?.deployments ?? [],
        source: sourced?.source ?? history_data/* noSource */.TS,
        unavailable: sourced ? [] : unread(request),
    };
}
const noBranch = ({ time: { branch } }) => branch === null
    ? ['nothing is committed here', null]
    : [`this clone has no branch ${branch}`, 'Fetch it, or name another one under `time.branch`.'];
// A source that was named is not silently replaced by another one.
async function source(local, request, tip) {
    const { time } = request;
    const wanted = (kind) => time.source === null || time.source === kind;
    const tags = wanted('tags') ? (0,tag_source/* fromTags */.y)((0,history_tags/* readTags */.g)(local.repository), time) : null;
    if (tags || !wanted('manifests') || !time.manifests)
        return tags;
    return (0,manifests/* fromManifests */.L)(local, request, tip);
}
function unread({ time: { source: wanted } }) {
    if (wanted === null || wanted === 'tags' || wanted === 'manifests')
        return [];
    return [
        (0,history_data/* notRead */.Qk)('deployments', `there is no token to ask GitHub for ${wanted}`, 'Set GITHUB_TOKEN, or run it as an action.'),
    ];
}
async function withPaths(repository, { time: { services } }, commits) {
    if (!services.some(({ paths }) => paths.length > 0))
        return commits;
    const paths = await (0,changed_paths/* changedPaths */.v)(repository, commits.map(({ sha }) => sha));
    return commits.map((commit) => ({ ...commit, paths: paths.get(commit.sha) ?? [] }));
}

;// CONCATENATED MODULE: ./lib/src/hosts/history/terminal.js







/** The past of a folder: with a token as GitHub knows it, without one as git does. */
async function terminalHistory(run, request) {
    const repository = (0,git/* findRepository */.W1)(run.folder);
    const name = (0,external_node_path_.basename)((0,external_node_path_.resolve)(run.folder));
    if (!repository) {
        const data = (0,history_data/* emptyHistory */.s4)(request, name);
        return { ...data, unavailable: [(0,history_data/* notRead */.Qk)('commits', 'this folder belongs to no git repository')] };
    }
    const asking = whereToAsk(repository, process.env);
    if (!asking)
        return localHistory({ repository, name, tree: run.tree }, request);
    run.log(`Asking ${new URL(asking.apiUrl).host} about ${asking.owner}/${asking.repo}.`);
    const { depth, tree } = run;
    return (0,ask_github.askGithub)({ ...asking, clone: repository, temporary: (0,external_node_os_.tmpdir)(), pullRequest: null, depth, tree }, request);
}
// "http(s)://HOSTNAME/api/v3" is the API of an own server.
const apiOf = (server) => new URL(server).hostname === 'github.com'
    ? 'https://api.github.com'
    : `${server.replace(/\/$/, '')}/api/v3`;
/** The token is for one server: it goes nowhere else, whatever the remote of the clone says. */
function whereToAsk(repository, environment) {
    const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
    if (!token)
        return null;
    const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
    const apiUrl = environment.GITHUB_API_URL || apiOf(serverUrl);
    const address = (0,clone/* originAddress */.Jg)(repository);
    const found = address === null ? null : (0,clone/* repositoryAt */.uw)(address, serverUrl);
    return found && { token, serverUrl, apiUrl, ...found };
}


/***/ })

};
