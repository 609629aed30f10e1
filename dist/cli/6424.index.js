export const id = 6424;
export const ids = [6424,83];
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

/***/ 60083:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createApi: () => (/* binding */ createApi)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(78665);
// EXTERNAL MODULE: ./lib/src/hosts/api-failure.js
var api_failure = __webpack_require__(76477);
;// CONCATENATED MODULE: ./lib/src/hosts/bounded-fetch.js
/** "8 MB" is more than any answer that is asked for here; a page of 100 pull requests has about 2 MB. */
const largestBody = 8 * 1024 * 1024;
/**
 * A fetch that reads the whole body before it answers. Octokit takes a body that breaks off for an empty one, with
 * status 200; here that is an error, and so is a body without end.
 */
const boundedFetch = (fetch) => async (url, init) => {
    // Followed by hand nowhere: a redirect may lead to another host.
    const response = await fetch(url, { ...init, redirect: 'manual' });
    const body = await readBody(response);
    const { status, headers } = response;
    return new Response(bodiless.has(status) ? null : body, { status, headers });
};
const bodiless = new Set([204, 205, 304]);
async function readBody(response) {
    const parts = [];
    let size = 0;
    for await (const part of response.body ?? []) {
        size += part.length;
        if (size > largestBody)
            throw new Error(`an answer of more than ${largestBody} bytes`);
        parts.push(part);
    }
    const expected = Number(response.headers.get('content-length') ?? size);
    const packed = response.headers.has('content-encoding');
    if (!packed && expected !== size)
        throw new Error(`an answer of ${size} bytes instead of ${expected}`);
    return new Uint8Array(Buffer.concat(parts));
}

// EXTERNAL MODULE: ./lib/src/hosts/guard.js
var hosts_guard = __webpack_require__(50355);
;// CONCATENATED MODULE: ./lib/src/hosts/api.js






/** "per_page: The number of results per page (max 100)." */
const perPage = 100;
const mostPages = 50;
/** Milliseconds that all waits for a rate limit may take together. */
const patience = 30_000;
/** A client for that token. */
function createApi({ token, baseUrl, requestDeadline = 15_000, budget = 60_000, pause = promises_.setTimeout, }) {
    const { request } = utils/* defaults */.NT;
    const octokit = (0,github/* getOctokit */.Q)(token, {
        baseUrl,
        userAgent: 'parity-gate',
        request: { ...request, fetch: boundedFetch(request?.fetch) },
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    });
    const end = Date.now() + budget;
    let waited = 0;
    async function attempt(send, guard, repeatable) {
        for (let count = 1;; count++) {
            const left = end - Date.now();
            if (left <= 0)
                return overBudget;
            const result = await once(send, guard, Math.min(requestDeadline, left));
            if (result.ok)
                return result;
            const wait = (0,api_failure/* waitBefore */.fI)(result, count, repeatable);
            if (wait === null || waited + wait > patience || wait > left)
                return result.failure;
            waited += wait;
            await pause(wait);
        }
    }
    const send = (route, parameters) => async (signal) => (await octokit.request(route, { ...parameters, request: { signal } })).data;
    const api = {
        get: (route, parameters, guard) => attempt(send(`GET ${route}`, parameters), guard, true),
        write: (route, parameters, guard) => attempt(send(route, parameters), guard, false),
        async graphql(query, variables, guard) {
            const answer = await api.query(query, variables, guard);
            if (!answer.ok)
                return answer;
            const [problem] = answer.value.problems;
            if (!problem)
                return { ok: true, value: answer.value.data };
            return (0,api_failure/* failed */.gz)(422, (0,api_failure/* isRefusal */.vu)(problem), problem.message).failure;
        },
        query(query, variables, guard) {
            const isQueried = (0,hosts_guard/* withFields */.qO)({ data: guard, problems: hosts_guard/* isAnything */.r2 });
            return attempt((signal) => queried(() => octokit.graphql(query, { ...variables, request: { signal } })), (value) => isQueried(value), true);
        },
        async list(route, parameters, guard) {
            const items = [];
            for (let page = 1; page <= mostPages; page++) {
                const answer = await api.get(route, { ...parameters, per_page: perPage, page }, guard);
                if (!answer.ok)
                    return answer;
                items.push(...answer.value);
                if (answer.value.length < perPage)
                    return { ok: true, value: { items, complete: true } };
            }
            return { ok: true, value: { items, complete: false } };
        },
    };
    return api;
}
const quiet = () => { };
// Data with holes is passed on with its problems; without data, or where the rate is used up, it is a failure.
async function queried(send) {
    try {
        return { data: await send(), problems: [] };
    }
    catch (error) {
        const answer = (0,api_failure/* problemsOf */.GW)(error);
        if (!answer)
            throw error;
        const { data, problems, headers } = answer;
        const over = problems.find(api_failure/* isOverRate */.Lp);
        const worst = over ?? (data === null ? (problems.find(api_failure/* isRefusal */.vu) ?? problems[0]) : undefined);
        if (!worst)
            return { data, problems };
        const status = over || (0,api_failure/* isRefusal */.vu)(worst) ? 403 : 422;
        throw Object.assign(new Error(worst.message), { status, response: { headers } });
    }
}
const overBudget = {
    ok: false,
    status: null,
    denied: false,
    reason: 'requests have taken as long as they may together',
};
async function once(send, guard, deadline) {
    try {
        const data = await send(AbortSignal.timeout(deadline));
        if (guard(data))
            return { ok: true, value: data };
        return (0,api_failure/* failed */.gz)(null, false, 'the answer has not the shape that GitHub promises');
    }
    catch (error) {
        return (0,api_failure/* failureOf */.g5)(error);
    }
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

/***/ 26424:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  remoteHost: () => (/* binding */ remoteHost),
  remoteName: () => (/* binding */ remoteName)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/src/support/sinks/terminal.js
var terminal = __webpack_require__(3185);
// EXTERNAL MODULE: ./lib/src/support/user-error.js
var user_error = __webpack_require__(98308);
// EXTERNAL MODULE: ./lib/src/hosts/api.js + 1 modules
var api = __webpack_require__(60083);
// EXTERNAL MODULE: ./lib/src/hosts/file-text.js
var file_text = __webpack_require__(38264);
// EXTERNAL MODULE: ./lib/src/hosts/guard.js
var guard = __webpack_require__(50355);
// EXTERNAL MODULE: ./lib/src/hosts/object-tree.js
var object_tree = __webpack_require__(54188);
// EXTERNAL MODULE: ./lib/src/hosts/git-objects.js
var git_objects = __webpack_require__(32051);
;// CONCATENATED MODULE: ./lib/src/hosts/github/remote-tree.js





/** Contents that are fetched for one tree; more of them and a deeper clone is the better way. */
const mostBlobs = 300;
/** Below this number, files that nobody asked for yet are fetched as well: a manifest may refer to them. */
const fewBlobs = 100;
const atOnce = 6;
const isListing = (0,guard/* withFields */.qO)({
    truncated: guard/* isTruth */.Us,
    tree: (0,guard/* listOf */.c3)((0,guard/* withFields */.qO)({ path: guard/* isText */.KH, mode: guard/* isText */.KH, sha: guard/* isObjectName */.V2, size: (0,guard/* maybe */.no)(guard/* isInteger */.Fq) })),
});
const isBlob = (0,guard/* withFields */.qO)({ content: guard/* isText */.KH, encoding: guard/* isText */.KH });
/**
 * Everything that a commit holds, by the API.
 * @throws UserError where it cannot be had whole
 */
async function listTree({ api, owner, repo, help }, commit) {
    const route = '/repos/{owner}/{repo}/git/trees/{tree_sha}';
    const answer = await api.get(route, { owner, repo, tree_sha: commit, recursive: '1' }, isListing);
    if (!answer.ok)
        throw unreachable(commit, answer, help);
    if (answer.value.truncated)
        throw new user_error/* UserError */.y(`commit ${commit} has more files than the API lists`, help);
    return answer.value.tree
        .filter(({ mode }) => mode !== '040000')
        .map(({ path, mode, sha, size }) => ({ path, mode, sha, size: size ?? null }));
}
/** A tree over those entries: contents from the clone where it has them, the others from the API when preloaded. */
function remoteTree(remote, entries) {
    const { cache, here, repository } = remote;
    const tree = entriesTree(entries, { below: '', cache, load: (shas) => readBlobs(repository, shas) });
    const isMissing = ({ path, sha }) => !cache.has(sha) && !here.has(sha) && tree.has(path);
    return {
        ...tree,
        async preload(paths) {
            const missing = entries.filter(isMissing);
            const wanted = new Set(missing.length <= fewBlobs ? missing.map(({ path }) => path) : paths);
            const shas = missing.filter(({ path }) => wanted.has(path)).map(({ sha }) => sha);
            await fetchBlobs(remote, [...new Set(shas)]);
            await tree.preload(paths);
        },
    };
}
async function fetchBlobs(remote, shas) {
    if (shas.length > mostBlobs)
        throw new UserError(`${shas.length} files differ between this clone and the revision to compare with, too many to fetch one by one`, remote.help);
    for (let i = 0; i < shas.length; i += atOnce)
        await Promise.all(shas.slice(i, i + atOnce).map(async (sha) => remote.cache.set(sha, await fetchBlob(remote, sha))));
}
/**
 * What a blob holds, by the API.
 * @throws UserError where it cannot be had
 */
async function fetchBlob({ api, owner, repo, help }, sha) {
    const route = '/repos/{owner}/{repo}/git/blobs/{file_sha}';
    const answer = await api.get(route, { owner, repo, file_sha: sha }, isBlob);
    if (!answer.ok)
        throw unreachable(sha, answer, help);
    const { content, encoding } = answer.value;
    return (0,file_text/* decode */.D4)(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
}
/** The commit from which both came, by the API. */
async function remoteMergeBase(remote, one, other) {
    const { api, owner, repo, help } = remote;
    const route = '/repos/{owner}/{repo}/compare/{basehead}';
    const parameters = { owner, repo, basehead: `${one}...${other}`, per_page: 1 };
    const isComparison = withFields({ merge_base_commit: withFields({ sha: isObjectName }) });
    const answer = await api.get(route, parameters, isComparison);
    if (!answer.ok)
        throw unreachable(`${one}...${other}`, answer, help);
    return answer.value.merge_base_commit.sha;
}
function unreachable(what, { reason }, help) {
    return new user_error/* UserError */.y(`${what} is not in this clone, and the API did not give it: ${reason}`, help);
}

;// CONCATENATED MODULE: ./lib/src/hosts/github/remote-repository.js






/** Contents in one query: GitHub gives up on a query that takes longer than 10 seconds. */
const remote_repository_mostBlobs = 60;
/** Bytes of contents in one query, well below what the client takes as one answer. */
const mostBytes = 2 * 1024 * 1024;
const help = 'See whether the name is right and the token may read it (`contents: read`).';
/**
 * One revision of a repository through the API, without a clone: the list of its files in one request, contents in
 * batches when they are wanted.
 * @throws UserError where there is no such revision, or it cannot be listed whole
 */
async function openRemote(api, { owner, repo, reference }) {
    const route = '/repos/{owner}/{repo}/commits/{ref}';
    const parameters = { owner, repo, ref: reference ?? 'HEAD' };
    const answer = await api.get(route, parameters, (0,guard/* withFields */.qO)({ sha: guard/* isObjectName */.V2 }));
    if (!answer.ok)
        throw new user_error/* UserError */.y(`${(0,terminal/* plain */.pj)(`${owner}/${repo}`)} could not be read: ${answer.reason}`, help);
    const commit = answer.value.sha;
    const entries = await listTree({ api, owner, repo, help }, commit);
    return { commit, tree: treeOver({ api, owner, repo }, entries) };
}
function treeOver(place, entries) {
    const cache = new Map();
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    return (0,object_tree/* entriesTree */.VT)(entries, {
        below: '',
        cache,
        load: () => new Map(),
        async bring(paths) {
            const wanted = paths.flatMap((path) => byPath.get(path) ?? []).filter(({ sha }) => !cache.has(sha));
            for (const batch of batches(wanted))
                for (const [sha, text] of await remote_repository_fetchBlobs(place, batch))
                    cache.set(sha, text);
        },
    });
}
function batches(wanted) {
    const found = [];
    let room = 0;
    for (const entry of new Map(wanted.map((one) => [one.sha, one])).values()) {
        const size = entry.size ?? 0;
        const last = found.at(-1);
        if (!last || last.length === remote_repository_mostBlobs || room < size) {
            found.push([entry]);
            room = mostBytes - size;
        }
        else {
            last.push(entry);
            room -= size;
        }
    }
    return found;
}
const remote_repository_isBlob = (0,guard/* withFields */.qO)({ text: (0,guard/* maybe */.no)(guard/* isText */.KH), isTruncated: guard/* isTruth */.Us, byteSize: guard/* isInteger */.Fq });
async function remote_repository_fetchBlobs(place, batch) {
    const { api, owner, repo } = place;
    const shas = batch.map(({ sha }) => sha);
    const fields = shas.map((sha, index) => `b${index}: object(oid: "${sha}") { ...Content }`);
    const query = `query Contents($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${fields.join(' ')} }
}
fragment Content on Blob { text isTruncated byteSize }`;
    const isAnswer = (0,guard/* withFields */.qO)({
        repository: (0,guard/* withFields */.qO)(Object.fromEntries(shas.map((_, index) => [`b${index}`, (0,guard/* maybe */.no)(remote_repository_isBlob)]))),
    });
    const answer = await api.graphql(query, { owner, name: repo }, isAnswer);
    const texts = new Map();
    for (const [index, sha] of shas.entries()) {
        const blob = answer.ok ? answer.value.repository[`b${index}`] : null;
        // What is cut, or no UTF-8, comes as it is from the other door.
        const whole = blob && !blob.isTruncated && typeof blob.text === 'string';
        texts.set(sha, whole ? (0,file_text/* decode */.D4)(Buffer.from(blob.text ?? '')) : await fetchBlob({ ...place, help }, sha));
    }
    return texts;
}

// EXTERNAL MODULE: ./lib/src/hosts/terminal.js + 5 modules
var hosts_terminal = __webpack_require__(94803);
;// CONCATENATED MODULE: ./lib/src/hosts/remote-host.js






/** Milliseconds that reading a whole repository may take. */
const budget = 300_000;
/**
 * Understands `owner/name` or `owner/name@reference`.
 * @throws UserError
 */
function remoteName(text) {
    const [, owner, repo, reference] = /^([\w][\w-]{0,38})\/([\w.-]{1,100})(?:@([\w][\w./-]{0,200}))?$/.exec(text) ?? [];
    if (owner === undefined || repo === undefined)
        throw new user_error/* UserError */.y(`--repository ${(0,terminal/* plain */.pj)(text)} is no repository of GitHub`, 'Write owner/name, or owner/name@branch.');
    return { owner, repo, reference: reference ?? null };
}
/**
 * A terminal whose tree is one revision of a repository on GitHub, read through the API.
 * @throws UserError without a token, or where the repository cannot be read
 */
async function remoteHost(run, name, environment) {
    const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
    if (!token)
        throw new user_error/* UserError */.y('--repository needs a token', 'Set GITHUB_TOKEN to one with `contents: read`.');
    const baseUrl = environment.GITHUB_API_URL || 'https://api.github.com';
    const { commit, tree } = await openRemote((0,api.createApi)({ token, baseUrl, budget }), name);
    const repository = `${name.owner}/${name.repo}`;
    return {
        ...(0,hosts_terminal/* terminalHost */.g)(run),
        tree: async () => tree,
        baseTree: async () => null,
        revision: () => ({ repository, commit }),
        async history(request) {
            const { askGithub } = await __webpack_require__.e(/* import() */ 4939).then(__webpack_require__.bind(__webpack_require__, 54939));
            const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
            const { owner, repo } = name;
            const depth = run.depth ?? 'check';
            return askGithub({
                token,
                apiUrl: baseUrl,
                serverUrl,
                owner,
                repo,
                clone: null,
                temporary: (0,external_node_os_.tmpdir)(),
                pullRequest: null,
                depth,
                tree: async () => tree,
            }, request);
        },
        past: async () => ({ unavailable: 'one revision was read through the API; clone it' }),
    };
}


/***/ })

};
