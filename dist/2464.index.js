export const id = 2464;
export const ids = [2464,83];
export const modules = {

/***/ 6477:
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

/***/ 83:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createApi: () => (/* binding */ createApi)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(1351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(8665);
// EXTERNAL MODULE: ./lib/src/hosts/api-failure.js
var api_failure = __webpack_require__(6477);
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
var hosts_guard = __webpack_require__(355);
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


/***/ })

};
