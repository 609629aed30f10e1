export const id = 2919;
export const ids = [2919];
export const modules = {

/***/ 2919:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyFacts: () => (/* binding */ historyFacts)
});

// EXTERNAL MODULE: ./lib/src/support/glob-index.js
var glob_index = __webpack_require__(3907);
;// CONCATENATED MODULE: ./lib/src/history/graph.js
/** No commit, no deployment. */
const none = -1;
/** An element of an array whose bounds the caller knows. */
const at = (list, index) => list[index] ?? none;
/** The graph of these commits, in whatever order they come. */
function buildGraph(commits) {
    const size = commits.length;
    const numbers = new Map();
    const start = new Int32Array(size + 1);
    for (const [number, { sha, parents }] of commits.entries()) {
        numbers.set(sha, number);
        start[number + 1] = at(start, number) + parents.length;
    }
    const parents = new Int32Array(at(start, size));
    for (const [number, commit] of commits.entries()) {
        let next = at(start, number);
        for (const sha of commit.parents)
            parents[next++] = numbers.get(sha) ?? none;
    }
    return { commits, size, numbers, start, parents };
}
/** The number of a commit, `none` where it is unknown or not part of the history. */
const numberOf = (graph, sha) => sha === null ? none : (graph.numbers.get(sha) ?? none);
/** How many parents a commit declares, whether they are part of the history or not. */
const parentCount = (graph, commit) => at(graph.start, commit + 1) - at(graph.start, commit);
/** The first parents from this commit on, oldest first: one entry for every step of a branch. */
function firstParents(graph, tip) {
    const chain = [];
    for (let commit = tip; commit !== none; commit = parentCount(graph, commit) > 0 ? at(graph.parents, at(graph.start, commit)) : none)
        chain.push(commit);
    return Int32Array.from(chain.reverse());
}

;// CONCATENATED MODULE: ./lib/src/history/attribution.js

/**
 * For every commit the first of the tips that contains it, `none` where no tip does.
 *
 * Tips are taken in their order; each walks towards the roots and stops at what an earlier one owns. What is owned
 * after k tips is closed under ancestors and is just what tips 1 to k contain, so the owner of a commit is the
 * smallest k whose tip contains it. Every commit is entered once and every edge looked at once.
 */
function firstContaining(graph, tips) {
    const owner = new Int32Array(graph.size).fill(none);
    const stack = new Int32Array(graph.size);
    for (let k = 0; k < tips.length; k++)
        mark(graph, at(tips, k), k, owner, stack);
    return owner;
}
// An entry is marked when it is pushed, so that the stack never holds one twice.
function mark(graph, tip, k, owner, stack) {
    if (tip === none || at(owner, tip) !== none)
        return;
    const { start, parents } = graph;
    let top = 0;
    owner[tip] = k;
    stack[top++] = tip;
    while (top > 0) {
        const commit = at(stack, --top);
        const end = at(start, commit + 1);
        for (let edge = at(start, commit); edge < end; edge++) {
            const parent = at(parents, edge);
            if (parent === none || at(owner, parent) !== none)
                continue;
            owner[parent] = k;
            stack[top++] = parent;
        }
    }
}
/** Which commits a tip contains: 0 where it does, `none` where it does not. */
const containedIn = (graph, tip) => firstContaining(graph, Int32Array.of(tip));
/** Says of two commits whether the second contains the first, looking no further back than it has to. */
function ancestry(graph) {
    const depths = depthsOf(graph);
    const seen = new Int32Array(graph.size);
    const stack = new Int32Array(graph.size);
    let round = 0;
    return (older, newer) => {
        if (older === none || newer === none || at(depths, newer) < at(depths, older))
            return false;
        round++;
        let top = 0;
        stack[top++] = newer;
        while (top > 0) {
            const commit = at(stack, --top);
            if (commit === older)
                return true;
            for (let edge = at(graph.start, commit); edge < at(graph.start, commit + 1); edge++) {
                const parent = at(graph.parents, edge);
                if (parent === none || at(seen, parent) === round || at(depths, parent) < at(depths, older))
                    continue;
                seen[parent] = round;
                stack[top++] = parent;
            }
        }
        return false;
    };
}
/** The longest way to a root: an ancestor's is always smaller. */
function depthsOf(graph) {
    const depths = new Int32Array(graph.size).fill(none);
    const stack = [];
    for (let first = 0; first < graph.size; first++) {
        if (at(depths, first) !== none)
            continue;
        stack.push(first);
        while (stack.length > 0) {
            const commit = stack.at(-1) ?? none;
            const depth = depthFrom(graph, commit, depths, stack);
            if (depth === none)
                continue;
            depths[commit] = depth;
            stack.pop();
        }
    }
    return depths;
}
// `none` where a parent has to be looked at first; it is on the stack then.
function depthFrom(graph, commit, depths, stack) {
    let depth = 0;
    let waits = false;
    for (let edge = at(graph.start, commit); edge < at(graph.start, commit + 1); edge++) {
        const parent = at(graph.parents, edge);
        if (parent === none)
            continue;
        if (at(depths, parent) === none) {
            stack.push(parent);
            waits = true;
        }
        else
            depth = Math.max(depth, at(depths, parent) + 1);
    }
    return waits ? none : depth;
}

;// CONCATENATED MODULE: ./lib/src/history/pull-requests.js

/** Which steps of the branch pull requests made: one for a merge or a squash, one for each commit of a rebase. */
function pullRequestsOnto(graph, chain, pullRequests) {
    const stepOf = new Map();
    const owners = new Map();
    if (pullRequests.length === 0)
        return owners;
    for (let step = 0; step < chain.length; step++)
        stepOf.set(at(chain, step), step);
    for (const pullRequest of pullRequests) {
        const last = stepOf.get(numberOf(graph, pullRequest.mergeSha));
        if (last === undefined || owners.has(last))
            continue;
        owners.set(last, { pullRequest, continues: false });
        for (let step = firstOfRebase(graph, chain, last, pullRequest); step < last; step++)
            if (!owners.has(step))
                owners.set(step, { pullRequest, continues: true });
    }
    return owners;
}
/**
 * A rebase keeps the author's dates and a squash does not: it is one where as many steps back as the pull request has
 * commits stands one that was written when its first commit was.
 */
function firstOfRebase(graph, chain, last, pullRequest) {
    const first = last - pullRequest.commitCount + 1;
    if (pullRequest.commitCount < 2 || first < 0)
        return last;
    for (let step = first; step <= last; step++)
        if (parentCount(graph, at(chain, step)) > 1)
            return last;
    const tip = at(chain, first);
    const written = tip === none ? undefined : graph.commits[tip]?.authored;
    return written !== undefined && written === pullRequest.commits[0]?.authored ? first : last;
}

;// CONCATENATED MODULE: ./lib/src/history/written.js
// No version control that git can import is older.
const earliest = Date.UTC(1972, 0, 1) / 1000;
/** The author's date, or the committer's where the former is later or long before there was anything to write. */
function writtenAt(commit) {
    const odd = commit.authored > commit.committed || commit.authored < earliest;
    return { at: odd ? commit.committed : commit.authored, odd };
}
/**
 * When the first line of a change was written by a person; by a machine where no person took part. The commits of the
 * pull request count as well: a squash resets the date, and without them it hides when the work began (null).
 */
function writtenIn(commits, pullRequest, squashed) {
    const people = commits.filter(({ bot }) => !bot);
    const own = (pullRequest?.commits ?? []).map(writtenAt);
    const counted = people.length > 0 ? people : commits;
    const times = [...(squashed ? [] : counted), ...own].map(({ at }) => at);
    return {
        first: times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : null,
        bot: commits.length > 0 && people.length === 0,
        odd: [...commits, ...own].filter(({ odd }) => odd).length,
    };
}

;// CONCATENATED MODULE: ./lib/src/history/changes.js




/** Walks the branch. */
function readSteps(graph, base) {
    const chain = firstParents(graph, numberOf(graph, base));
    return { chain, steps: firstContaining(graph, chain) };
}
/** What the branch brought that is not settled, step by step. */
function readBranch(graph, { chain, steps }, reading) {
    const owners = pullRequestsOnto(graph, chain, reading.pullRequests);
    const brought = commitsByStep(graph, steps, wantedSteps(chain, owners, reading.isSettled));
    const changes = [];
    let anomalies = 0;
    let commits = [];
    for (let step = 0; step < chain.length; step++) {
        const mine = brought[step];
        if (!mine)
            continue;
        commits = commits.length === 0 ? mine : [...commits, ...mine];
        const owner = owners.get(step) ?? null;
        if (owner?.continues)
            continue;
        const { change, odd } = changeOf(graph, at(chain, step), commits, owner?.pullRequest ?? null, reading.written);
        if (commits.length > 0)
            changes.push(change);
        if (change.integrated >= reading.since)
            anomalies += odd;
        commits = [];
    }
    return { chain, steps, changes, anomalies };
}
/** An empty list for every step that is not settled, or belongs to one change with such a step. */
function wantedSteps(chain, owners, isSettled) {
    const wanted = Array(chain.length).fill(null);
    for (let step = chain.length - 1; step >= 0; step--)
        if (!isSettled(at(chain, step)) || (owners.get(step)?.continues && wanted[step + 1]))
            wanted[step] = [];
    return wanted;
}
function commitsByStep(graph, steps, wanted) {
    for (let commit = 0; commit < graph.size; commit++) {
        const step = at(steps, commit);
        if (step !== none && parentCount(graph, commit) < 2)
            wanted[step]?.push(commit);
    }
    return wanted;
}
function changeOf(graph, tip, commits, pullRequest, written) {
    const head = graph.commits[tip];
    if (!head)
        throw new Error('A step of the branch is a commit.');
    const rewritten = pullRequest !== null && parentCount(graph, tip) < 2;
    const found = commits.map(written);
    const squashed = (rewritten && commits.length === 1) || (!pullRequest && looksSquashed(graph, tip));
    const { first, bot, odd } = writtenIn(found, pullRequest, squashed);
    const change = {
        tip,
        sha: head.sha,
        commits,
        pullRequest,
        rewritten,
        integrated: pullRequest?.mergedAt ?? head.committed,
        written: first,
        bot,
    };
    return { change, odd };
}
/** GitHub's squash: made by the platform, one parent, the pull request's number at the end of the subject. */
function looksSquashed(graph, tip) {
    const commit = graph.commits[tip];
    return commit?.committer === null && commit.parents.length < 2 && /\(#\d+\)$/.test(commit.subject);
}

;// CONCATENATED MODULE: ./lib/src/history/equivalence.js

/**
 * Which commits beside the branch carry a change of the branch. Two things tell: a message that says what it was
 * picked from, and the same author at the same moment (a cherry-pick keeps both, a squash does not). The same subject
 * alone tells nothing: "Fix tests" is a thousand changes.
 */
function twinsOf(graph, steps) {
    const twins = new Map();
    const link = (onBranch, beside) => {
        const list = twins.get(onBranch);
        if (!list)
            twins.set(onBranch, [beside]);
        else if (!list.includes(beside))
            list.push(beside);
    };
    const isOnBranch = (commit) => at(steps, commit) !== none;
    linkPicked(graph, isOnBranch, link);
    linkSameMoment(graph, isOnBranch, link);
    return twins;
}
function linkPicked(graph, isOnBranch, link) {
    for (const [number, commit] of graph.commits.entries())
        for (const sha of commit.cherryPickedFrom) {
            const origin = numberOf(graph, sha);
            if (origin === none || isOnBranch(origin) === isOnBranch(number))
                continue;
            if (isOnBranch(origin))
                link(origin, number);
            else
                link(number, origin);
        }
}
function linkSameMoment(graph, isOnBranch, link) {
    const beside = byMoment(graph, (commit) => !isOnBranch(commit));
    if (beside.size === 0)
        return;
    const onBranch = byMoment(graph, (commit, moment) => isOnBranch(commit) && beside.has(moment));
    for (const [moment, mine] of onBranch) {
        const theirs = beside.get(moment) ?? [];
        // A script may commit several times within a second: then the subject has to be the same as well.
        const alone = mine.length === 1 && theirs.length === 1;
        for (const one of mine)
            for (const other of theirs)
                if (alone || subjectOf(graph, one) === subjectOf(graph, other))
                    link(one, other);
    }
}
function byMoment(graph, wanted) {
    const found = new Map();
    for (const [number, { author, authored }] of graph.commits.entries()) {
        const who = author.emailKey ?? author.login;
        const moment = `${authored} ${who}`;
        if (who === null || parentCount(graph, number) > 1 || !wanted(number, moment))
            continue;
        const list = found.get(moment);
        if (list)
            list.push(number);
        else
            found.set(moment, [number]);
    }
    return found;
}
const subjectOf = (graph, commit) => graph.commits[commit]?.subject;

;// CONCATENATED MODULE: ./lib/src/history/versions.js
const version = /(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?/;
/** The version in a tag's name, written so that versions compare as text; null where there is none. */
function versionIn(ref) {
    const match = ref === null ? null : version.exec(ref);
    if (!match)
        return null;
    return [match[1], match[2], match[3] ?? '0'].map((part) => (part ?? '').padStart(9, '0')).join('.');
}
/** What tags and releases are to each other: of one name the newest counts, and one commit is released once. */
function releasesOf(rollouts) {
    const { kept, moved } = newestOfName(rollouts);
    return { rollouts: onePerCommit(kept), moved };
}
const nameOf = ({ records }) => records[0]?.ref ?? null;
function newestOfName(rollouts) {
    const newest = new Map();
    const moved = new Set();
    for (const rollout of rollouts) {
        const name = nameOf(rollout);
        if (name === null)
            continue;
        const other = newest.get(name);
        if (other && other.sha !== rollout.sha)
            moved.add(name);
        newest.set(name, rollout);
    }
    const kept = rollouts.filter((rollout) => {
        const name = nameOf(rollout);
        return name === null || !moved.has(name) || newest.get(name) === rollout;
    });
    return { kept, moved: [...moved].sort() };
}
/** Two tags on one commit are one release, which goes by the higher version. */
function onePerCommit(rollouts) {
    const bySha = new Map();
    for (const rollout of rollouts) {
        if (rollout.sha === null)
            continue;
        const first = bySha.get(rollout.sha);
        bySha.set(rollout.sha, first ? { ...first, records: highestFirst(first, rollout) } : rollout);
    }
    const seen = new Set();
    return rollouts.flatMap((rollout) => {
        if (rollout.sha === null)
            return [rollout];
        const one = seen.has(rollout.sha) ? null : bySha.get(rollout.sha);
        seen.add(rollout.sha);
        return one ? [one] : [];
    });
}
const highestFirst = (a, b) => {
    const [mine, other] = [versionIn(nameOf(a)) ?? '', versionIn(nameOf(b)) ?? ''];
    return other > mine ? [...b.records, ...a.records] : [...a.records, ...b.records];
};

;// CONCATENATED MODULE: ./lib/src/history/ledger.js



/** Writes the ledger of a service. */
function ledgerOf(graph, settled, options) {
    const { rollouts, moved } = options.versions
        ? releasesOf(settled.rollouts)
        : { rollouts: settled.rollouts, moved: [] };
    const tips = Int32Array.from(rollouts, ({ sha }) => numberOf(graph, sha));
    const owner = firstContaining(graph, tips);
    const isKnown = (_, number) => at(tips, number) !== none;
    const before = rollouts.filter(isKnown).some(({ liveAt }) => liveAt < options.since);
    const first = before ? none : rollouts.findIndex(isKnown);
    const kindOf = kinds(graph, owner, options.versions);
    const shipments = rollouts.map((rollout, number) => {
        const commit = at(tips, number);
        const baseline = rollout.liveAt < options.since || number === first;
        return { ...rollout, commit, baseline, kind: kindOf({ ...rollout, commit, baseline }, number) };
    });
    const { failures, retried, unknown, incomplete } = settled;
    const live = shipments.findLast(({ kind }) => kind !== 'maintenance') ?? null;
    return { shipments, owner, live, failures, retried, unknown, incomplete, moved };
}
/** Says of one shipment after the other what it is to those before it. */
function kinds(graph, owner, versions) {
    const contains = ancestry(graph);
    let live = null;
    let highest = null;
    return (shipment, number) => {
        const before = live;
        const ref = shipment.records[0]?.ref ?? null;
        const version = versions ? versionIn(ref) : null;
        const lower = version !== null && highest !== null && version < highest;
        const same = before?.commit === shipment.commit;
        // Only what is older, or was shipped before, can stand apart from what is live; the others need no walk.
        const again = at(owner, shipment.commit) !== number;
        const apart = before !== null && !same && (lower || again) && !contains(before.commit, shipment.commit);
        if (lower && apart)
            return 'maintenance';
        if (version !== null && !lower)
            highest = version;
        live = shipment;
        if (shipment.commit === none)
            return 'unresolved';
        if (shipment.baseline)
            return 'baseline';
        if (same)
            return 'repeat';
        if (!again || !apart || before === null)
            return 'deploy';
        return shipment.createdAt < before.createdAt ? 'out-of-order' : 'rollback';
    };
}

;// CONCATENATED MODULE: ./lib/src/history/outcomes.js
const failing = new Set(['failure', 'error', 'failed']);
const pending = new Set(['pending', 'queued', 'in_progress', 'waiting']);
/**
 * What the statuses of a record say. The first success counts: later ones are repetitions, and GitHub sets a
 * deployment to inactive when the next one succeeds, so neither its state nor its last change tells anything.
 */
function outcomeOf(record, assumeSuccess) {
    const statuses = record.statuses.map(({ state, at }) => ({ state: state.toLowerCase(), at }));
    const successes = statuses.filter(({ state }) => state === 'success').map(({ at }) => at);
    const liveAt = successes.length > 0 ? successes.reduce((a, b) => Math.min(a, b)) : null;
    const failures = statuses.filter(({ state, at }) => failing.has(state) && (liveAt === null || at <= liveAt)).length;
    if (liveAt !== null)
        return { fate: 'live', liveAt, failures };
    if (failures > 0)
        return { fate: 'failed', liveAt, failures };
    if (statuses.some(({ state }) => pending.has(state)))
        return { fate: 'pending', liveAt, failures };
    if (statuses.length > 0)
        return { fate: 'nothing', liveAt, failures };
    return assumeSuccess
        ? { fate: 'live', liveAt: record.createdAt, failures }
        : { fate: 'unknown', liveAt, failures };
}

;// CONCATENATED MODULE: ./lib/src/history/rollouts.js

/** Settles the records of one service. */
function settle(records, options) {
    const judged = records.map((record) => ({ record, outcome: outcomeOf(record, options.assumeSuccess) }));
    const successes = judged.flatMap(({ record, outcome: { liveAt } }) => liveAt === null ? [] : [{ record, liveAt }]);
    const groups = grouped(successes.sort(byTime));
    const every = new Set(successes.map(({ record }) => targetOf(record)));
    const complete = groups.filter((group) => options.rollout === 'first' || every.size <= group.targets.size);
    return {
        rollouts: complete.map((group) => rolloutOf(group, options.rollout)).sort(inOrder),
        failures: of(judged, 'failed').sort((a, b) => a.createdAt - b.createdAt || compareIds(a.id, b.id)),
        retried: judged.flatMap(({ record, outcome }) => outcome.fate === 'live' ? Array(outcome.failures).fill(record.createdAt) : []),
        unknown: of(judged, 'unknown').length,
        incomplete: groups.length - complete.length,
    };
}
const of = (judged, fate) => judged.filter(({ outcome }) => outcome.fate === fate).map(({ record }) => record);
const targetOf = ({ environment, region }) => `${environment}\n${region ?? ''}`;
/** A success joins the newest rollout of its commit, unless its target has that already or is past it. */
function grouped(successes) {
    const groups = [];
    const newest = new Map();
    const reached = new Map();
    for (const success of successes) {
        const { record } = success;
        const target = targetOf(record);
        const group = record.sha === null ? undefined : newest.get(record.sha);
        const joins = group && (isSameRun(group, record) || (reached.get(target) ?? -1) < group.number);
        const mine = joins ? group : { number: groups.length, successes: [], targets: new Set() };
        if (!joins)
            groups.push(mine);
        if (record.sha !== null)
            newest.set(record.sha, mine);
        mine.successes.push(success);
        mine.targets.add(target);
        reached.set(target, Math.max(mine.number, reached.get(target) ?? -1));
    }
    return groups;
}
// The jobs of a matrix file a deployment each, for one environment, commit and run.
const isSameRun = (group, { runId }) => runId !== null && group.successes.some(({ record }) => record.runId === runId);
function rolloutOf({ successes, targets }, rollout) {
    const [first, last] = [successes[0], successes.at(-1)];
    if (!first || !last)
        throw new Error('A rollout has at least one success.');
    return {
        sha: first.record.sha,
        createdAt: first.record.createdAt,
        liveAt: rollout === 'first' ? first.liveAt : last.liveAt,
        spread: last.liveAt - first.liveAt,
        records: successes.map(({ record }) => record),
        targets,
    };
}
const byTime = (a, b) => a.liveAt - b.liveAt || a.record.createdAt - b.record.createdAt || compareIds(a.record.id, b.record.id);
const inOrder = (a, b) => a.liveAt - b.liveAt ||
    a.createdAt - b.createdAt ||
    compareIds(a.records[0]?.id ?? '', b.records[0]?.id ?? '');
/** Numbers as numbers: deployment 10 comes after deployment 9. */
function compareIds(a, b) {
    const [first, second] = [Number(a), Number(b)];
    if (Number.isSafeInteger(first) && Number.isSafeInteger(second) && first !== second)
        return first - second;
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/src/history/shipping.js

/** The first shipment of a change, `none` where it has not been shipped. */
function firstShipment(graph, change, ledger, twins) {
    const { owner } = ledger;
    const ways = [at(owner, change.tip), whole(change.commits, (commit) => shipping_earliest(commit, owner, twins))];
    if (change.rewritten)
        ways.push(ownerOf(owner, numberOf(graph, change.pullRequest?.headSha ?? null)));
    return least(ways);
}
const ownerOf = (owner, commit) => (commit === none ? none : at(owner, commit));
const shipping_earliest = (commit, owner, twins) => least([at(owner, commit), ...(twins.get(commit) ?? []).map((twin) => at(owner, twin))]);
const least = (numbers) => numbers.reduce((a, b) => (a === none ? b : b === none ? a : Math.min(a, b)), none);
/** A change is shipped as a whole: with the last of its commits. */
function whole(commits, shipment) {
    let last = none;
    for (const commit of commits) {
        const mine = shipment(commit);
        if (mine === none)
            return none;
        last = Math.max(last, mine);
    }
    return last;
}
/** Measures a change against the shipment that brought it; null where that is not to be measured. */
function measured(change, number, shipment) {
    if (!shipment || shipment.baseline)
        return null;
    const lag = shipment.liveAt - change.integrated;
    return {
        change,
        shipment: number,
        lag: Math.max(0, lag),
        lead: change.written === null ? null : Math.max(0, shipment.liveAt - change.written),
        beforeMerge: lag < 0,
    };
}
/** Says of a change whether it is live, where these commits are. */
function liveness(graph, live, twins) {
    const isLive = (commit) => commit !== none && at(live, commit) !== none;
    return (change) => isLive(change.tip) ||
        (change.rewritten && isLive(numberOf(graph, change.pullRequest?.headSha ?? null))) ||
        change.commits.every((commit) => isLive(commit) || (twins.get(commit) ?? []).some(isLive));
}

;// CONCATENATED MODULE: ./lib/src/history/analysis.js









/** Walks the history once for the branch and once for each service. */
function analyse(data, options, isMachine) {
    const graph = buildGraph(data.commits);
    const steps = readSteps(graph, data.base);
    const shipped = servicesOf(data, options).map((service) => shippedBy(graph, data, options, service));
    const branch = readBranch(graph, steps, {
        pullRequests: data.pullRequests,
        since: data.since,
        written: (number) => {
            const commit = data.commits[number];
            if (!commit)
                throw new Error('A commit of the graph is a commit of the data.');
            return { ...writtenAt(commit), bot: isMachine(number) };
        },
        isSettled: (commit) => shipped.every((service) => isSettled(service, commit)),
    });
    const ground = { data, graph, branch, twins: twinsOf(graph, branch.steps) };
    return { data, graph, branch, services: shipped.map((service) => serviceHistory(ground, service)) };
}
function shippedBy(graph, data, options, service) {
    const records = data.deployments.filter((record) => record.service === service.name);
    const ledger = ledgerOf(graph, settle(records, options), {
        since: data.since,
        versions: data.source.kind === 'tags' || data.source.kind === 'releases',
    });
    const tip = ledger.live?.commit ?? none;
    return {
        service,
        environments: [...new Set(records.map(({ environment }) => environment))].sort(),
        ledger,
        live: tip === none ? null : containedIn(graph, tip),
    };
}
const isSettled = ({ ledger, live }, commit) => ledger.shipments[at(ledger.owner, commit)]?.baseline === true &&
    (live === null || at(live, commit) !== none);
function servicesOf(data, options) {
    const declared = new Set(options.services.map(({ name }) => name));
    const found = [...new Set(data.deployments.map(({ service }) => service))]
        .filter((name) => !declared.has(name))
        .sort();
    const services = [...options.services, ...found.map((name) => ({ name, environments: [], paths: [] }))];
    return services.length > 0 ? services : [{ name: '.', environments: [], paths: [] }];
}
function serviceHistory(ground, { service, environments, ledger, live }) {
    const { graph, branch, twins } = ground;
    const concerns = concernOf(graph, service.paths);
    const mine = branch.changes.filter((change) => concerns(change.commits));
    const first = new Map(mine.map((change) => [change, firstShipment(graph, change, ledger, twins)]));
    const shipped = mine.flatMap((change) => {
        const number = first.get(change) ?? none;
        return measured(change, number, ledger.shipments[number]) ?? [];
    });
    const isLive = live && liveness(graph, live, twins);
    const waiting = isLive && mine.filter((change) => !isLive(change));
    return {
        name: service.name,
        environments,
        ledger,
        shipped,
        waiting: waiting && analysis_pending(waiting, ground.data.now, (change) => (first.get(change) ?? none) !== none),
        concerns,
    };
}
const analysis_pending = (changes, now, wasShipped) => changes
    .map((change) => ({
    change,
    age: Math.max(0, now - change.integrated),
    rolledBack: wasShipped(change),
}))
    .sort((a, b) => b.age - a.age);
/** Without globs, and where nobody read the paths, every change concerns a service. */
function concernOf(graph, globs) {
    if (globs.length === 0)
        return () => true;
    const matches = (0,glob_index/* globMatcher */.fU)(globs);
    return (commits) => commits.some((commit) => {
        const paths = graph.commits[commit]?.paths ?? null;
        return paths === null || paths.some(matches);
    });
}

;// CONCATENATED MODULE: ./lib/src/catalog/machines.js
/** Coding agents: their accounts and addresses, and names that no person has. */
const agents = [
    {
        product: 'GitHub Copilot',
        accounts: /^(?:copilot|copilot-swe-agent(?:\[bot\])?)$/,
        names: /^(?:github copilot|copilot-swe-agent\[bot\])$/,
    },
    {
        product: 'Claude',
        accounts: /^(?:claude(?:\[bot\])?|noreply@anthropic\.com)$/,
        names: /^claude(?:\[bot\]$| code$| (?:opus|sonnet|haiku)\b)/,
    },
    {
        product: 'Codex',
        accounts: /^(?:(?:openai-codex|chatgpt-codex-connector)(?:\[bot\])?|codex@openai\.com)$/,
        names: /^openai codex$/,
    },
    {
        product: 'Cursor',
        accounts: /^(?:cursor\[bot\]|cursoragent(?:@cursor\.com)?)$/,
        names: /^cursor agent$/,
    },
    { product: 'Devin', accounts: /^devin-ai-integration(?:\[bot\])?$/, names: /^devin ai$/ },
    { product: 'Gemini', accounts: /^gemini-(?:cli|code-assist)(?:\[bot\])?$/, names: /^gemini code assist$/ },
    { product: 'Jules', accounts: /^google-labs-jules(?:\[bot\])?$/, names: /^google-labs-jules\[bot\]$/ },
    { product: 'OpenHands', accounts: /^(?:openhands-agent|openhands@all-hands\.dev)$/, names: /^openhands$/ },
    { product: 'Amp', accounts: /^amp@ampcode\.com$/, names: /^sourcegraph amp$/ },
    { product: 'Aider', accounts: /^(?:noreply|aider)@aider\.chat$/, names: /^aider \(/ },
];
/** Machines whose account or name has no `[bot]` at its end. */
const names = new Set([
    'actions-user',
    'bitnami-bot',
    'codecov-io',
    'dependabot',
    'dependabot-preview',
    'depfu',
    'docker-library-bot',
    'getsentry-bot',
    'github actions',
    'github-actions',
    'github-merge-queue',
    'greenkeeper',
    'greenkeeperio-bot',
    'imgbot',
    'k8s-ci-robot',
    'mend renovate',
    'mergify',
    'openshift-bot',
    'openshift-merge-robot',
    'pre-commit-ci',
    'pyup-bot',
    'release-please',
    'renovate',
    'renovate bot',
    'renovate-bot',
    'semantic-release-bot',
    'snyk-bot',
    'styleci bot',
    'styleci',
    'vercel',
    'weblate',
    'web-flow',
    'whitesource renovate',
]);
const addresses = new Set([
    'action@github.com',
    'actions@github.com',
    'github-actions@github.com',
    'bot@renovateapp.com',
    'bot@stylecibot.com',
    'hosted@weblate.org',
    'semantic-release-bot@martynus.net',
    'snyk-bot@snyk.io',
]);
/** The address that GitHub gives accounts: the number, which survives a new login, and the login. */
const platformAddress = /^(?:(\d{1,20})\+)?([^@\s+]{1,100})@users\.noreply\.[\w.-]{1,100}$/;
/** What an address that GitHub made says about the account, or null. */
function accountIn(emailKey) {
    const match = emailKey === null ? null : platformAddress.exec(emailKey);
    return match?.[2] ? { id: match[1] ?? null, login: match[2].toLowerCase() } : null;
}
/** Login, account in the address, address: in lower case. */
const accountsOf = ({ login, emailKey }) => [login, accountIn(emailKey)?.login, emailKey].flatMap((one) => one?.trim().toLowerCase() || []);
const machines_nameOf = ({ name }) => name?.trim().toLowerCase() ?? '';
/** The coding agent that an identity is, by its product's name; null for everybody else. */
function agentOf(identity) {
    const called = accountsOf(identity);
    const name = machines_nameOf(identity);
    const found = agents.find(({ accounts, names: own }) => called.some((one) => accounts.test(one)) || own.test(name));
    return found?.product ?? null;
}
/** Whether an identity is a machine; `more` are logins and addresses (in lower case) beside those that are known. */
function isMachine(identity, more) {
    if (identity.bot === true)
        return true;
    const called = [...accountsOf(identity), machines_nameOf(identity)];
    return (called.some((one) => one.endsWith('[bot]') || names.has(one) || addresses.has(one) || more.has(one)) ||
        agentOf(identity) !== null);
}

;// CONCATENATED MODULE: ./lib/src/history/deliveries.js

/** The successful deployments of the window, in their order. */
function deliveriesOf(analysis, who) {
    return analysis.services.flatMap((history) => serviceDeliveries(analysis, history, who));
}
function serviceDeliveries({ data, graph }, history, who) {
    const { ledger, name, shipped } = history;
    const changes = new Map();
    for (const one of shipped)
        push(changes, one.shipment, one);
    const commits = new Map();
    for (let commit = 0; commit < graph.size; commit++) {
        const owner = at(ledger.owner, commit);
        const merge = (graph.commits[commit]?.parents.length ?? 0) > 1;
        if (owner !== none && !merge && !ledger.shipments[owner]?.baseline && history.concerns([commit]))
            push(commits, owner, commit);
    }
    return ledger.shipments.flatMap((shipment, number) => {
        const record = shipment.records[0];
        if (!record || shipment.liveAt < data.since)
            return [];
        const delivered = (changes.get(number) ?? []).map((one) => deliveredChange(data.commits, one, who));
        return [
            {
                service: name,
                shipment,
                record,
                ...deployersOf(shipment, delivered, who),
                approvers: people(shipment.records.flatMap(({ approvals }) => approvals), who),
                changes: delivered,
                commits: commits.get(number) ?? [],
            },
        ];
    });
}
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}
const ladder = [
    'configured',
    'triggering-actor',
    'deployment-creator',
    'status-creator',
    'release-author',
    'tagger',
];
/** The first person of the ladder; last, where a push deploys, who merged or enqueued what is on top. */
function deployersOf(shipment, changes, who) {
    const named = ladder.flatMap((evidence) => shipment.records
        .flatMap(({ deployers }) => deployers)
        .filter((one) => one.evidence === evidence)
        .map((one) => ({ evidence, person: who(one.who) })));
    const top = changes.find(({ shipped }) => shipped.change.tip === shipment.commit) ?? changes.at(-1);
    const pushed = shipment.records.some(({ trigger }) => trigger === 'push');
    const merger = pushed && top?.merger ? [{ evidence: 'merger', person: top.merger }] : [];
    const human = [...named, ...merger].flatMap(({ evidence, person }) => person && !person.bot ? [{ evidence, person }] : []);
    return {
        deployer: human[0] ?? null,
        unknownDeployer: named.every(({ person }) => person === null) && !isScheduled(shipment),
        initiators: distinct(human.map(({ person }) => person)),
        triggeredByMachine: named.some(({ evidence, person }) => evidence === 'triggering-actor' && person?.bot),
    };
}
const isScheduled = ({ records }) => records.some(({ trigger }) => trigger === 'schedule');
function deliveredChange(commits, shipped, who) {
    const { pullRequest, commits: numbers } = shipped.change;
    const mine = numbers.flatMap((number) => commits[number] ?? []);
    const own = pullRequest?.commits ?? [];
    const writers = [...mine, ...own].flatMap(({ author, coAuthors }) => [
        ...(author ? [author] : []),
        ...coAuthors,
    ]);
    const merger = mergerOf(pullRequest, who);
    const human = people(writers, who);
    return {
        shipped,
        pullRequest,
        authors: human.length > 0 || !merger ? human : [merger],
        unknownAuthors: writers.filter((writer) => who(writer) === null).length,
        hands: people([...writers, ...committersOf(shipped, mine)], who),
        merger,
        reviews: (pullRequest?.reviews ?? []).flatMap((review) => {
            const person = who(review.by);
            return person && !person.bot ? [{ review, person }] : [];
        }),
    };
}
// Of what was rebased or squashed the committer is whoever pressed the button.
const committersOf = ({ change }, commits) => change.rewritten ? [] : commits.flatMap(({ committer }) => committer ?? []);
/** Who decided to merge: a merge queue and automatic merging act for whoever asked them to. */
function mergerOf(pullRequest, who) {
    const asked = [pullRequest?.mergedBy, pullRequest?.enqueuedBy].flatMap((one) => one ?? []);
    return people(asked, who)[0] ?? null;
}
const people = (identities, who) => distinct(identities.flatMap((identity) => who(identity) ?? []).filter(({ bot }) => !bot));
/** Each person once. */
const distinct = (persons) => [
    ...new Map(persons.map((person) => [person.key, person])).values(),
];

;// CONCATENATED MODULE: ./lib/src/history/cast.js


/** Collects the people of these deliveries. */
function castOf(deliveries, commits, who) {
    const authorsOf = new Map();
    const agents = new Set();
    let botCommits = 0;
    let unknownAuthors = 0;
    for (const delivery of deliveries) {
        const authors = delivery.changes.flatMap((change) => change.authors);
        for (const number of delivery.commits) {
            const commit = commits[number];
            if (!commit)
                continue;
            const writers = [commit.author, ...commit.coAuthors];
            for (const writer of writers) {
                const agent = agentOf(writer);
                if (agent)
                    agents.add(agent);
            }
            const author = who(commit.author);
            if (!author)
                unknownAuthors++;
            if (author?.bot)
                botCommits++;
            authors.push(...writers.flatMap((writer) => who(writer) ?? []).filter(({ bot }) => !bot));
        }
        authorsOf.set(delivery, distinct(authors));
    }
    return {
        authors: distinct([...authorsOf.values()].flat()),
        deployers: distinct(deliveries.flatMap(({ deployer }) => deployer?.person ?? [])),
        approvers: distinct(deliveries.flatMap(({ approvers }) => approvers)),
        authorsOf,
        botCommits,
        agents: [...agents].sort(),
        unknownAuthors,
    };
}

;// CONCATENATED MODULE: ./lib/src/history/checks.js
const order = ['skipped', 'neutral', 'pass', 'info', 'warn', 'fail'];
/** The worst of what was said; `skipped` where nothing was. */
const worst = (statuses) => order[Math.max(0, ...statuses.map((status) => order.indexOf(status)))] ?? 'skipped';
/** How a figure stands to its limits. */
function standing(value, { warn, fail }) {
    if (fail !== null && value > fail)
        return 'fail';
    return warn !== null && value > warn ? 'warn' : 'pass';
}
/** A check of a figure against its limits. */
const limited = (subject, value, threshold, reason) => ({
    ...subject,
    value,
    ...threshold,
    status: standing(value, threshold),
    reason,
});
/** A check that has a status of its own. */
const stated = (subject, status, value, reason) => ({ ...subject, status, value, warn: null, fail: null, reason });

;// CONCATENATED MODULE: ./lib/src/history/statistics.js
/** The value below which this share of the sorted numbers lies, between two of them by proportion. */
function quantile(sorted, share) {
    if (sorted.length === 0)
        return null;
    const position = (sorted.length - 1) * share;
    const below = sorted[Math.floor(position)] ?? 0;
    const above = sorted[Math.ceil(position)] ?? below;
    return below + (above - below) * (position - Math.floor(position));
}
const ascending = (numbers) => [...numbers].sort((a, b) => a - b);
/** n, p50, p90 and max. Without numbers every figure is null, never 0. */
function distribution(numbers) {
    const sorted = ascending(numbers);
    return {
        n: sorted.length,
        p50: quantile(sorted, 0.5),
        p90: quantile(sorted, 0.9),
        max: sorted.at(-1) ?? null,
    };
}
/**
 * The median by Kaplan and Meier: the shortest time after which at most half are still waiting, where those that wait
 * are known to take longer than they have waited. Null where fewer than half are known to have ended.
 */
function medianWithWaiting(ended, waiting) {
    const events = [
        ...ended.map((time) => ({ time, ends: true })),
        ...waiting.map((time) => ({ time, ends: false })),
    ].sort((a, b) => a.time - b.time || Number(b.ends) - Number(a.ends));
    let surviving = 1;
    for (const [before, { time, ends }] of events.entries()) {
        if (ends)
            surviving *= 1 - 1 / (events.length - before);
        // A product of fractions comes to a half only nearly.
        if (surviving <= 0.5 + 1e-9)
            return time;
    }
    return null;
}
/** A distribution of durations with those that have not ended. */
const duration = (ended, waiting) => ({
    ...distribution(ended),
    waiting: waiting.length,
    p50WithWaiting: ended.length === 0 ? null : medianWithWaiting(ended, waiting),
    band: leadBand(quantile(ascending(ended), 0.5)),
});
const hour = 3600;
const day = 24 * hour;
const week = 7 * day;
/** DORA's month: 730 hours. */
const month = 730 * hour;
/** The quick check whose six bands serve as labels; thresholds moved between years, so the edition is always told. */
const edition = 'DORA quick check 2025';
const leadBands = [
    [hour, 'less than one hour'],
    [day, 'less than one day'],
    [week, 'one day to one week'],
    [month, 'one week to one month'],
    [6 * month, 'one month to six months'],
    [Number.POSITIVE_INFINITY, 'more than six months'],
];
const intervalBands = [
    [hour, 'on demand'],
    [day, 'between once per hour and once per day'],
    [week, 'between once per day and once per week'],
    [month, 'between once per week and once per month'],
    [6 * month, 'between once per month and once every six months'],
    [Number.POSITIVE_INFINITY, 'fewer than once every six months'],
];
const bandIn = (bands) => (value) => {
    const label = value === null ? undefined : bands.find(([below]) => value < below)?.[1];
    return label === undefined ? null : { label, edition };
};
/** The band of a time from commit to production. */
const leadBand = bandIn(leadBands);
/** The band of a time between deployments. */
const intervalBand = bandIn(intervalBands);

;// CONCATENATED MODULE: ./lib/src/history/deployment-facts.js


const mostEntries = 100;
const parts = 30;
/** A time as reports write it: UTC, to the second. */
const iso = (time) => new Date(time * 1000).toISOString().replace('.000Z', 'Z');
/** How often was deployed, and what became of it. */
function countsOf({ ledger, shipped }, { since }) {
    const mine = ledger.shipments.filter(({ liveAt }) => liveAt >= since);
    const failed = ledger.failures.filter(({ createdAt }) => createdAt >= since).length;
    const retried = ledger.retried.filter((time) => time >= since).length;
    const of = (kind) => mine.filter((one) => one.kind === kind).length;
    return {
        attempts: mine.length + failed + retried,
        succeeded: mine.length,
        failed,
        repeated: of('repeat'),
        rollbacks: of('rollback'),
        outOfOrder: of('out-of-order'),
        beforeMerge: shipped.filter(({ beforeMerge }) => beforeMerge).length,
        unresolved: of('unresolved'),
        approximate: mine.filter(({ records }) => records.some(({ approximate }) => approximate !== null)).length,
        baseline: ledger.shipments.filter(({ baseline }) => baseline).length,
    };
}
/** What runs now. */
function liveDeployment({ data, branch }, { ledger }) {
    const { live } = ledger;
    const record = live?.records[0];
    if (!live || !record || live.sha === null)
        return null;
    const onBranch = live.commit !== none && at(branch.steps, live.commit) !== none;
    return {
        sha: live.sha,
        ref: record.ref,
        environment: record.environment,
        at: iso(live.liveAt),
        age: Math.max(0, data.now - live.liveAt),
        approximate: record.approximate,
        stands: live.commit === none ? 'unresolved' : onBranch ? 'on-branch' : 'apart',
    };
}
/** The window in equal parts. */
function paceOf({ ledger }, { since, now }) {
    const pace = Array.from({ length: parts }, () => ({ live: 0, failed: 0 }));
    const part = (time) => pace[Math.min(parts - 1, Math.floor(((time - since) / Math.max(1, now - since)) * parts))];
    for (const { liveAt } of ledger.shipments) {
        const mine = part(liveAt);
        if (mine)
            mine.live++;
    }
    for (const { createdAt } of ledger.failures) {
        const mine = part(createdAt);
        if (mine)
            mine.failed++;
    }
    return pace;
}
/** The newest deployments of the window, failed ones as well. */
function timeline({ ledger, shipped }, since) {
    const lags = new Map();
    for (const { shipment, lag } of shipped) {
        const list = lags.get(shipment);
        if (list)
            list.push(lag);
        else
            lags.set(shipment, [lag]);
    }
    const succeeded = ledger.shipments.map((shipment, number) => {
        const measured = !shipment.baseline && shipment.commit !== none;
        const mine = lags.get(number) ?? [];
        return {
            time: shipment.liveAt,
            environment: shipment.records[0]?.environment ?? '',
            sha: shipment.sha,
            ref: shipment.records[0]?.ref ?? null,
            changes: measured ? mine.length : null,
            lag: quantile(ascending(mine), 0.5),
            kind: shipment.kind,
        };
    });
    const failed = ledger.failures.map(({ createdAt, environment, sha, ref }) => ({
        ...{ time: createdAt, environment, sha, ref, changes: null, lag: null },
        kind: 'failed',
    }));
    return [...succeeded, ...failed]
        .filter(({ time }) => time >= since)
        .sort((a, b) => a.time - b.time)
        .slice(-mostEntries)
        .map(({ time, ...entry }) => ({ at: iso(time), ...entry }));
}

;// CONCATENATED MODULE: ./lib/src/history/disclosure.js
/**
 * Logins are refused on public repositories, unless separated duties need the evidence. What is not known to be
 * private counts as public.
 */
function disclosureFor({ repository }, { identities, policy }, digest) {
    const refused = identities === 'logins' && repository.visibility !== 'private' && policy !== 'separated';
    const hash = (person) => digest(`${repository.name}\n${person.key}`);
    if (identities === 'none')
        return { show: () => null, notes: [] };
    if (identities === 'logins' && !refused)
        return { show: ({ login }) => login, notes: [] };
    return {
        show: hash,
        notes: refused
            ? [
                'Logins are not shown: the repository is not known to be private, and no policy needs them as evidence.',
            ]
            : [],
    };
}

;// CONCATENATED MODULE: ./lib/src/history/own-facts.js
/** What the author of the pull request may see of themselves; null where there is none. */
function ownFacts({ data, services }, who) {
    const author = data.pullRequest?.author ? who(data.pullRequest.author) : null;
    if (!author || author.bot)
        return null;
    const wrote = (change) => change.commits.some((number) => {
        const commit = data.commits[number];
        return commit
            ? [commit.author, ...commit.coAuthors].some((one) => who(one)?.key === author.key)
            : false;
    });
    const waiting = new Set(services.flatMap((service) => service.waiting ?? []).map(({ change }) => change));
    const shipped = new Set(services.flatMap((service) => service.shipped).map(({ change }) => change));
    return {
        waiting: [...waiting].filter(wrote).length,
        shipped: [...shipped].filter(wrote).length,
    };
}

;// CONCATENATED MODULE: ./lib/src/history/persons.js

/**
 * Whether two people can be told apart. Somebody who is only known by an address and somebody who is only known by
 * an account may well be one person: that is unknown, never "different".
 */
const comparable = (a, b) => a.key === b.key || (a.account && b.account) || (a.mail && b.mail && !a.account && !b.account);
/** Finds who is who among these identities: by account number, then login, then address. */
function whoIsWho(identities, bots) {
    const more = new Set(bots.map((bot) => bot.toLowerCase()));
    const known = [...new Set(identities)].map((identity) => ({ identity, keys: keysOf(identity) }));
    const sets = disjointSets();
    for (const kind of ['login:', 'mail:'])
        for (const other of ['id:', 'login:'])
            for (const { keys } of known) {
                const [from, to] = [
                    keys.find((key) => key.startsWith(kind)),
                    keys.find((key) => key.startsWith(other)),
                ];
                if (from && to && from !== to)
                    sets.unite(to, from);
            }
    const facts = new Map();
    for (const { identity, keys } of known)
        gather(facts, identity, keys, sets.find, more);
    const cache = new Map();
    return (identity) => {
        const before = cache.get(identity);
        if (before !== undefined)
            return before;
        const person = personOf(identity, sets.find, facts, more);
        cache.set(identity, person);
        return person;
    };
}
function gather(facts, identity, keys, find, more) {
    const [first] = keys;
    if (!first)
        return;
    const root = find(first);
    const before = facts.get(root);
    facts.set(root, {
        account: before?.account === true || keys.some((key) => !key.startsWith('mail:')),
        mail: before?.mail === true || keys.some((key) => key.startsWith('mail:')),
        login: before?.login ?? identity.login ?? accountIn(identity.emailKey)?.login ?? null,
        bot: before?.bot === true || isMachine(identity, more),
    });
}
function personOf(identity, find, facts, more) {
    const [first] = keysOf(identity);
    const bot = isMachine(identity, more);
    const agent = agentOf(identity);
    if (!first)
        return bot
            ? { key: `name:${identity.name}`, bot, agent, account: false, mail: false, login: null }
            : null;
    const key = find(first);
    const found = facts.get(key) ?? {
        account: !first.startsWith('mail:'),
        mail: first.startsWith('mail:'),
        login: identity.login,
        bot,
    };
    return { ...found, key, agent };
}
/** What names somebody, the surest first. */
function keysOf({ id, login, emailKey }) {
    const address = accountIn(emailKey);
    const [number, account] = [id ?? address?.id ?? null, (login ?? address?.login ?? null)?.toLowerCase()];
    return [
        ...(number ? [`id:${number}`] : []),
        ...(account ? [`login:${account}`] : []),
        ...(emailKey && !address && isOwnAddress(emailKey) ? [`mail:${emailKey}`] : []),
    ];
}
/** Addresses that an installation of git makes up from the machine's name belong to nobody. */
const isOwnAddress = (emailKey) => emailKey.length < 255 &&
    /@[^@\s]+\.[a-z]{2,}$/.test(emailKey) &&
    !/\.(?:local|localdomain|internal)$/.test(emailKey);
/** Sets of keys, of which none ever holds two account numbers: a login may have had two owners. */
function disjointSets() {
    const parents = new Map();
    const numbers = new Map();
    const find = (key) => {
        let root = key;
        for (let up = parents.get(root); up !== undefined; up = parents.get(root))
            root = up;
        for (let next = key; next !== root;) {
            const up = parents.get(next) ?? root;
            parents.set(next, root);
            next = up;
        }
        return root;
    };
    const numberOf = (root) => numbers.get(root) ?? (root.startsWith('id:') ? root : undefined);
    const unite = (to, from) => {
        const [a, b] = [find(to), find(from)];
        const [first, second] = [numberOf(a), numberOf(b)];
        if (a === b || (first !== undefined && second !== undefined && first !== second))
            return;
        parents.set(b, a);
        const number = first ?? second;
        if (number !== undefined)
            numbers.set(a, number);
    };
    return { find, unite };
}

;// CONCATENATED MODULE: ./lib/src/history/separation.js


/** Looks at every change that went live within the window. */
function separation(deliveries, data, options) {
    const reviewsRead = unreadPullRequests(data) === null;
    const violations = [];
    let [changes, unknown] = [0, 0];
    for (const delivery of deliveries)
        for (const change of delivery.changes) {
            changes++;
            const people = distinct([
                ...change.hands,
                ...delivery.approvers,
                ...change.reviews.map(({ person }) => person),
                ...(delivery.deployer ? [delivery.deployer.person] : []),
            ]);
            const violate = (check, reason) => void violations.push({ check, delivery, change, reason, involved: people });
            if (options.requirePullRequest && !change.pullRequest && reviewsRead)
                violate('pull-request-required', 'It was pushed to the branch without a pull request.');
            if (options.deployerNotAuthor && isAuthor(delivery, change))
                violate('deployer-not-author', 'Whoever deployed it wrote part of it.');
            const approval = approvalOf(delivery, change, options);
            if (approval === 'unknown' || (approval !== 'independent' && !reviewsRead))
                unknown++;
            else if (approval !== 'independent')
                violate('independent-approval', approval);
        }
    return { violations, changes, unknown };
}
/** Why nothing is known of pull requests, as a clause, or null where it is. */
function unreadPullRequests({ unavailable, pullRequests, source }) {
    const missing = unavailable.find(({ what, partly }) => what === 'pull-requests' && !partly);
    if (missing)
        return missing.because;
    const gitAlone = source.kind === 'tags' || source.kind === 'manifests';
    return gitAlone && pullRequests.length === 0 ? 'git alone does not know them' : null;
}
const isAuthor = ({ deployer }, { hands }) => hands.some(({ key }) => key === deployer?.person.key);
/** `independent`, `unknown`, or in words why no approval counts. */
function approvalOf(delivery, change, options) {
    const reviews = change.reviews.filter(({ review }) => options.staleApprovals || review.sha === change.pullRequest?.headSha);
    const started = new Set(delivery.initiators.map(({ key }) => key));
    const candidates = [
        ...reviews.map(({ person }) => person),
        ...delivery.approvers.filter(({ key }) => !started.has(key)),
    ];
    const others = candidates.filter((person) => !change.hands.some(({ key }) => key === person.key));
    const identified = change.unknownAuthors === 0;
    if (others.some((person) => identified && change.hands.every((hand) => comparable(hand, person))))
        return 'independent';
    if (others.length > 0)
        return 'unknown';
    return whyNot(delivery, change, candidates.length, reviews.length, started);
}
function whyNot({ approvers, triggeredByMachine }, { reviews }, candidates, fresh, started) {
    const own = approvers.some(({ key }) => started.has(key));
    if (own && triggeredByMachine)
        return 'Self-approval through automation: a machine set the run off again, and whoever had started it approved it.';
    if (own)
        return 'Whoever started the deployment approved it.';
    if (candidates > 0)
        return 'Whoever approved it had a hand in it.';
    return reviews.length > fresh
        ? 'The approval is older than the last push: nobody approved what was merged.'
        : 'No person approved it.';
}

;// CONCATENATED MODULE: ./lib/src/history/people-checks.js


// Below three authors there is nobody to share with.
const fewestAuthors = 3;
const concerned = { id: 'deployer-concentration', unit: 'count' };
const taking = { id: 'author-involvement', unit: 'ratio' };
/** Checks of shared ownership: they inform, and warn where the policy asks for it. Never more. */
function sharedChecks(figures, options) {
    return [concentration(figures, options), involvement(figures, options)];
}
function concentration({ cast, human, absenceFactor, withheld }, { policy, minimum }) {
    if (withheld !== null || absenceFactor === null)
        return stated(concerned, 'neutral', null, `Withheld: ${withheld ?? 'no person deployed'}.`);
    const alone = absenceFactor === 1 && cast.authors.length >= fewestAuthors && human >= minimum.deployments;
    const reason = absenceFactor === 1
        ? 'One person makes half of the deployments: while they are away, the others may not dare to.'
        : `It takes ${absenceFactor} people to make half of the deployments.`;
    return stated(concerned, alone && policy === 'shared' ? 'warn' : policy === 'shared' ? 'pass' : 'info', absenceFactor, reason);
}
function involvement({ involved, cast }, { policy, involvement: least }) {
    if (involved.value === null)
        return stated(taking, 'neutral', null, `Withheld: ${involved.withheld ?? 'not enough data'}.`);
    const low = involved.value < least;
    const status = policy !== 'shared' ? 'info' : low && cast.authors.length >= fewestAuthors ? 'warn' : 'pass';
    return {
        ...stated(taking, status, involved.value, `${involved.of} of ${involved.among} authors deploy or approve deployments.`),
        warn: policy === 'shared' ? least : null,
    };
}
/** Checks of separated duties. */
function separatedChecks({ violations, changes, unknown }, data, options) {
    const check = (id, what) => {
        const n = violations.filter((one) => one.check === id).length;
        const subject = { id, unit: 'count' };
        if (changes === 0)
            return stated(subject, 'neutral', null, 'Not enough data: nothing went live within the window.');
        if (n > 0)
            return stated(subject, options.enforce, n, `${n} of ${changes} changes went live ${what}.`);
        return id === 'independent-approval' && unknown > 0
            ? stated(subject, 'neutral', null, `Of ${unknown} of ${changes} changes it cannot be told who approved them.`)
            : stated(subject, 'pass', 0, `None of ${changes} changes went live ${what}.`);
    };
    return [
        check('independent-approval', 'without an independent approval'),
        ...(options.requirePullRequest ? [pullRequests(data, check)] : []),
        ...(options.deployerNotAuthor ? [check('deployer-not-author', 'deployed by one of their authors')] : []),
        ...(options.environmentReviewers > 0 ? [reviewers(data, options)] : []),
    ];
}
function pullRequests(data, check) {
    const because = unreadPullRequests(data);
    return because
        ? stated({ id: 'pull-request-required', unit: 'count' }, 'neutral', null, `Not enough data: pull requests were not read, because ${because}.`)
        : check('pull-request-required', 'without a pull request');
}
function reviewers({ protections, unavailable }, { environmentReviewers, enforce }) {
    const subject = { id: 'environment-reviewers', unit: 'count' };
    const missing = unavailable.find(({ what, partly }) => what === 'environments' && !partly);
    if (missing || protections.length === 0)
        return stated(subject, 'neutral', null, `Not enough data: the protection of environments was not read${missing ? `, because ${missing.because}` : ''}.`);
    const open = protections.filter((one) => one.reviewers < environmentReviewers || !one.preventSelfReview).length;
    return open > 0
        ? stated(subject, enforce, open, `${open} of ${protections.length} environments demand fewer than ${environmentReviewers} reviewers, or let people approve their own deployment.`)
        : stated(subject, 'pass', 0, `Every environment demands ${environmentReviewers} reviewers and prevents self-review.`);
}

;// CONCATENATED MODULE: ./lib/src/history/people-figures.js



/** Why ratios are withheld, or null: in small groups a ratio is a statement about one person. */
function withheld(cast, deployments, { minimum }) {
    if (deployments === 0)
        return 'no deployment within the window';
    const people = distinct([...cast.authors, ...cast.deployers]).length;
    return people < minimum.people || deployments < minimum.deployments
        ? `not enough data to be fair: it takes ${minimum.people} people and ${minimum.deployments} deployments`
        : null;
}
/** A ratio, withheld for a reason or because there is nothing to divide. */
function ratio(of, among, reason, least = 1) {
    const why = reason ?? (among < least ? 'not enough data' : null);
    return why
        ? { value: null, of: null, among: null, withheld: why }
        : { value: of / among, of, among, withheld: null };
}
/** Who is the same is always found and who is not often cannot be told: a share of the rest would flatter. */
const mostlyUnknown = ({ among, unknown }) => unknown * 4 > among + unknown ? `of ${unknown} of ${among + unknown} it cannot be told who is who` : null;
/**
 * Deployments whose deployer is among the authors of what they shipped. One whose deployer might be an author under
 * another name is left out.
 */
function selfShipped(deliveries, { authorsOf }) {
    const verdicts = deliveries.flatMap((delivery) => {
        const person = delivery.deployer?.person;
        const authors = authorsOf.get(delivery) ?? [];
        if (!person || authors.length === 0)
            return [];
        if (authors.some(({ key }) => key === person.key))
            return [true];
        return [authors.every((author) => comparable(author, person)) ? false : null];
    });
    const unknown = verdicts.filter((verdict) => verdict === null).length;
    return { of: verdicts.filter(Boolean).length, among: verdicts.length - unknown, unknown };
}
/** The same for single commits. */
function commitsSelfShipped(deliveries, commits, who) {
    let [of, among, unknown] = [0, 0, 0];
    for (const { deployer, commits: numbers } of deliveries) {
        if (!deployer)
            continue;
        for (const number of numbers) {
            const author = commits[number] ? who(commits[number].author) : null;
            if (!author || author.bot)
                continue;
            if (!comparable(author, deployer.person))
                unknown++;
            else
                among++;
            if (author.key === deployer.person.key)
                of++;
        }
    }
    return { of, among, unknown };
}
/** Authors that deploy or approve deployments, among those that can be told from everybody who does. */
function involved({ authors, deployers, approvers }) {
    const shippers = distinct([...deployers, ...approvers]);
    const keys = new Set(shippers.map(({ key }) => key));
    const told = authors.filter((author) => keys.has(author.key) || shippers.every((shipper) => comparable(author, shipper)));
    const among = shippers.length === 0 ? 0 : told.length;
    const unknown = shippers.length === 0 ? 0 : authors.length - told.length;
    return { of: told.filter(({ key }) => keys.has(key)).length, among, unknown };
}
/** The smallest number of people that makes half of the deployments that people made. */
function absenceFactor(deliveries) {
    const counts = new Map();
    let all = 0;
    for (const { deployer } of deliveries) {
        if (!deployer)
            continue;
        counts.set(deployer.person.key, (counts.get(deployer.person.key) ?? 0) + 1);
        all++;
    }
    let covered = 0;
    for (const [index, mine] of [...counts.values()].sort((a, b) => b - a).entries()) {
        covered += mine;
        if (covered * 2 >= all)
            return index + 1;
    }
    return null;
}
/** The median number of people on the way of a change beside the first one. */
function handoffs(deliveries) {
    const counts = deliveries.flatMap(({ deployer, approvers, changes }) => changes.flatMap(({ authors, merger, reviews }) => {
        const [author] = authors;
        const onTheWay = [
            ...(author ? [author] : []),
            ...(merger ? [merger] : []),
            ...reviews.map(({ person }) => person),
            ...approvers,
            ...(deployer ? [deployer.person] : []),
        ];
        return author ? [distinct(onTheWay).length - 1] : [];
    }));
    return quantile(ascending(counts), 0.5);
}

;// CONCATENATED MODULE: ./lib/src/history/weeks.js

const weeks_week = 7 * 24 * 3600;
const mostWeeks = 260;
/** The weeks of the window, the last one ending now: what went live in each, and what waited at its end. */
function weeksOf({ data }, { ledger, shipped, waiting }) {
    const ends = weekEnds(data.since, data.now);
    const written = shipped.filter(({ change }) => !change.bot);
    const liveAt = (number) => ledger.shipments[number]?.liveAt ?? Number.POSITIVE_INFINITY;
    const spans = [
        ...written.map(({ change, shipment }) => ({ from: change.integrated, to: liveAt(shipment) })),
        ...(waiting ?? [])
            .filter(({ change }) => !change.bot)
            .map(({ change }) => ({ from: change.integrated, to: Number.POSITIVE_INFINITY })),
    ];
    return ends.map((end) => {
        const within = (time) => time > end - weeks_week && time <= end;
        const deployed = ledger.shipments.filter((one) => within(one.liveAt));
        const mine = written.filter(({ shipment }) => within(liveAt(shipment)));
        const pending = spans.filter(({ from, to }) => from <= end && to > end);
        return {
            until: new Date(end * 1000).toISOString().slice(0, 10),
            deployed: deployed.length,
            failed: ledger.failures.filter(({ createdAt }) => within(createdAt)).length,
            rollbacks: deployed.filter(({ kind }) => kind === 'rollback').length,
            changes: mine.length,
            lag: median(mine.map(({ lag }) => lag)),
            lead: median(mine.flatMap(({ lead }) => lead ?? [])),
            waiting: waiting === null ? null : pending.length,
            oldestWaiting: waiting === null || pending.length === 0 ? null : end - Math.min(...pending.map(({ from }) => from)),
        };
    });
}
/** Whole weeks back from now, oldest first; of a long window the newest ones. */
function weekEnds(since, now, length = weeks_week) {
    const count = Math.min(mostWeeks, Math.floor((now - since) / length));
    return Array.from({ length: count }, (_, index) => now - (count - 1 - index) * length);
}
const median = (numbers) => quantile(ascending(numbers), 0.5);

;// CONCATENATED MODULE: ./lib/src/history/people-report.js










const mostViolations = 50;
/** What a report says about people: counts and ratios, and names of nobody. */
function peopleReport(analysis, options, who, digest) {
    const { data } = analysis;
    const deliveries = deliveriesOf(analysis, who);
    const cast = castOf(deliveries, data.commits, who);
    const human = deliveries.filter(({ deployer }) => deployer !== null).length;
    const told = deliveries.filter((delivery) => !isUnknown(delivery));
    const why = withheld(cast, deliveries.length, options);
    const self = selfShipped(deliveries, cast);
    const taking = involved(cast);
    const periods = weekEnds(data.since, data.now, fourWeeks);
    const commits = commitsSelfShipped(deliveries, data.commits, who);
    const figures = {
        selfShipped: ratio(self.of, self.among, why ?? mostlyUnknown(self), options.minimum.deployments),
        selfShippedOverTime: periods.map((end) => selfShippedUntil(end, deliveries, cast, options)),
        involved: ratio(taking.of, taking.among, why ?? mostlyUnknown(taking), options.minimum.people),
        absenceFactor: why === null && human >= options.minimum.deployments ? absenceFactor(deliveries) : null,
        automated: ratio(told.length - human, told.length, why, options.minimum.deployments),
        handoffs: why === null && human > 0 ? handoffs(deliveries) : null,
        commitsSelfShipped: ratio(commits.of, commits.among, why ?? mostlyUnknown(commits)),
    };
    const separated = options.policy === 'separated' ? separation(deliveries, data, options) : null;
    const checks = separated
        ? separatedChecks(separated, data, options)
        : sharedChecks({ ...figures, cast, human, withheld: why }, options);
    const disclosure = disclosureFor(data, options, digest);
    return {
        status: worst(checks.map(({ status }) => status)),
        policy: options.policy,
        window: { since: iso(data.since), until: iso(data.now) },
        source: data.source,
        unavailable: data.unavailable,
        deployments: people_report_countsOf(deliveries, human),
        people: headcount(cast, deliveries.length),
        ...figures,
        bots: { commits: cast.botCommits, agents: cast.agents },
        unknownAuthors: cast.unknownAuthors,
        violations: separated ? violationsOf(separated, disclosure) : [],
        own: ownFacts(analysis, who),
        checks,
        notes: [...disclosure.notes, ...notesOf(data, cast, self.unknown)],
    };
}
const fourWeeks = 28 * 24 * 3600;
/** The share of four weeks, withheld by the same rule as that of the whole window. */
function selfShippedUntil(end, deliveries, cast, options) {
    const mine = deliveries.filter(({ shipment: { liveAt } }) => liveAt > end - fourWeeks && liveAt <= end);
    const authors = distinct(mine.flatMap((one) => cast.authorsOf.get(one) ?? []));
    const deployers = distinct(mine.flatMap(({ deployer }) => deployer?.person ?? []));
    const self = selfShipped(mine, cast);
    const why = withheld({ ...cast, authors, deployers }, mine.length, options) ?? mostlyUnknown(self);
    return {
        until: iso(end).slice(0, 10),
        share: ratio(self.of, self.among, why, options.minimum.deployments),
    };
}
const isUnknown = ({ deployer, unknownDeployer }) => deployer === null && unknownDeployer;
function people_report_countsOf(deliveries, human) {
    const evidence = {};
    for (const { deployer } of deliveries)
        if (deployer)
            evidence[deployer.evidence] = (evidence[deployer.evidence] ?? 0) + 1;
    const unknown = deliveries.filter(isUnknown).length;
    return { all: deliveries.length, human, automated: deliveries.length - human - unknown, unknown, evidence };
}
const headcount = ({ authors, deployers, approvers }, deployments) => ({
    authors: deployments > 0 ? authors.length : null,
    deployers: deployments > 0 ? deployers.length : null,
    approvers: deployments > 0 ? approvers.length : null,
});
function violationsOf({ violations }, disclosure) {
    return violations.slice(-mostViolations).map(({ check, delivery, change, reason, involved: people }) => ({
        check,
        deployment: delivery.record.id,
        service: delivery.service,
        sha: change.shipped.change.sha,
        pullRequest: change.pullRequest?.number ?? null,
        reason,
        involved: people.flatMap((person) => disclosure.show(person) ?? []),
    }));
}
function notesOf(data, cast, unknown) {
    const hidden = data.pullRequests.some(({ commits, commitCount }) => commits.length < commitCount);
    return [
        ...(unknown > 0
            ? [
                `Of ${unknown} deployments it cannot be told whether an author made them: an address and an account may be one person. A .mailmap tells.`,
            ]
            : []),
        ...(cast.unknownAuthors > 0 ? [`${cast.unknownAuthors} commits name nobody who can be identified.`] : []),
        ...(hidden
            ? [
                'Of some pull requests only the first commits were read: who wrote the others is known from the merged commit alone.',
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/history/notes.js


/** What is odd or uncertain, in sentences. */
function notes_notesOf(analysis) {
    const { branch, data, services } = analysis;
    const hidden = branch.changes.filter(({ written, integrated }) => written === null && integrated >= data.since);
    return [
        ...services.flatMap((service) => aboutService(service, data.since, services.length > 1)),
        ...(hidden.length > 0
            ? [
                `Lead time leaves out ${counted(hidden.length, 'squashed change')}: a squash hides when the work began, and the pull requests were not read.`,
            ]
            : []),
        ...(branch.anomalies > 0
            ? [
                `${counted(branch.anomalies, 'commit')} ${branch.anomalies === 1 ? 'claims' : 'claim'} to be written after being committed, or before 1972: the date of committing stands for it.`,
            ]
            : []),
        ...similar(analysis),
    ];
}
function aboutService({ name, ledger }, since, several) {
    const { shipments, unknown, incomplete, moved } = ledger;
    const lost = shipments.filter(({ commit }) => commit === none).length;
    const alone = shipments.some(({ baseline, liveAt }) => baseline && liveAt >= since);
    const notes = [
        ...(lost > 0
            ? [
                `${counted(lost, 'deployment')} of a commit that is not in the history (a forced push, or another repository): nothing is said to have been shipped by ${lost === 1 ? 'it' : 'them'}.`,
            ]
            : []),
        ...(unknown > 0
            ? [
                `${counted(unknown, 'deployment')} without any status: not counted; set assume-success where nothing reports one.`,
            ]
            : []),
        ...(incomplete > 0
            ? [`${counted(incomplete, 'rollout')} did not reach every region and count as not live.`]
            : []),
        ...(moved.length > 0
            ? [`${counted(moved.length, 'tag')} moved to another commit: the newest one counts.`]
            : []),
        ...(alone
            ? ['What the first known deployment brought is not measured: nobody knows what was live before it.']
            : []),
    ];
    return several ? notes.map((note) => `${name}: ${note}`) : notes;
}
/** A subject proves nothing, but a person may want to look. */
function similar({ branch, graph, services }) {
    const subjects = new Set();
    for (const { ledger } of services) {
        if (!ledger.live || ledger.live.commit === none)
            continue;
        const live = containedIn(graph, ledger.live.commit);
        for (const [number, { subject }] of graph.commits.entries())
            if (at(live, number) !== none && at(branch.steps, number) === none)
                subjects.add(subject);
    }
    if (subjects.size === 0)
        return [];
    const waiting = new Set(services.flatMap((service) => service.waiting ?? []).map(({ change }) => change));
    const alike = [...waiting].filter(({ commits }) => commits.some((commit) => subjects.has(graph.commits[commit]?.subject ?? ''))).length;
    return alike > 0
        ? [
            `${counted(alike, 'waiting change')} ${alike === 1 ? 'has' : 'have'} the subject of a commit that is live beside the branch: perhaps picked by hand, which cannot be proved.`,
        ]
        : [];
}
const counted = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;

// EXTERNAL MODULE: ./lib/src/support/durations.js
var durations = __webpack_require__(2699);
;// CONCATENATED MODULE: ./lib/src/history/pull-request-time.js





/** How the pull request under judgement stands to production; null where there is none. */
function pullRequestTime(analysis, options, isMachine) {
    const { data, graph } = analysis;
    if (data.head === null && !data.pullRequest)
        return null;
    const head = numberOf(graph, data.head ?? data.pullRequest?.headSha ?? null);
    const own = ownCommits(analysis, head);
    const age = ageOf(analysis, own, isMachine);
    const concerned = analysis.services.filter((service) => own.length === 0 || service.concerns(own));
    const ahead = head === none ? null : mostAhead(analysis, concerned, head);
    const shipsWith = together(concerned, new Set(own));
    return {
        age,
        productionAhead: ahead,
        shipsWith,
        checks: [ageCheck(age, options), aheadCheck(ahead, options)],
    };
}
/** What the branch of the pull request has and the base has not, without merges. */
function ownCommits({ graph, branch }, head) {
    if (head === none)
        return [];
    const held = containedIn(graph, head);
    const own = [];
    for (let commit = 0; commit < graph.size; commit++)
        if (at(held, commit) !== none && at(branch.steps, commit) === none && isChange(graph, commit))
            own.push(commit);
    return own;
}
const isChange = ({ commits }, commit) => (commits[commit]?.parents.length ?? 0) < 2;
function ageOf({ data, graph }, own, isMachine) {
    const people = own.filter((commit) => !isMachine(commit));
    const dates = [
        ...(people.length > 0 ? people : own).flatMap((commit) => graph.commits[commit] ?? []),
        ...(data.pullRequest?.commits ?? []),
    ].map((commit) => writtenAt(commit).at);
    const first = dates.reduce((a, b) => (a === null ? b : Math.min(a, b)), null);
    const start = first ?? data.pullRequest?.createdAt ?? null;
    return start === null ? null : Math.max(0, data.now - start);
}
/** Commits that run in production and that this branch has never met, where it is most. */
function mostAhead({ graph }, services, head) {
    const held = containedIn(graph, head);
    const counts = services.flatMap(({ ledger: { live } }) => {
        if (!live || live.commit === none)
            return [];
        const running = containedIn(graph, live.commit);
        let ahead = 0;
        for (let commit = 0; commit < graph.size; commit++)
            if (at(running, commit) !== none && at(held, commit) === none)
                ahead++;
        return [ahead];
    });
    return counts.length > 0 ? Math.max(...counts) : null;
}
function together(services, own) {
    const known = services.flatMap(({ waiting }) => (waiting ? [waiting] : []));
    if (known.length === 0)
        return null;
    const others = known.flat().filter(({ change }) => !change.commits.some((commit) => own.has(commit)));
    return new Set(others.map(({ change }) => change)).size;
}
function ageCheck(age, { thresholds }) {
    const subject = { id: 'pull-request-age', unit: 'seconds' };
    return age === null
        ? stated(subject, 'neutral', null, 'Not enough data: the commits of the pull request were not read.')
        : limited(subject, age, thresholds.pullRequestAge, `The first commit of this pull request was written ${(0,durations/* durationInWords */.ji)(age)} ago.`);
}
function aheadCheck(ahead, { thresholds }) {
    const subject = { id: 'production-ahead', unit: 'count' };
    if (ahead === null)
        return stated(subject, 'neutral', null, 'Not enough data: it is not known what runs in production.');
    const reason = ahead === 0
        ? 'This branch contains everything that runs in production.'
        : `Production runs ${ahead} commit${ahead === 1 ? '' : 's'} that this branch has never met.`;
    const check = limited(subject, ahead, thresholds.productionAhead, reason);
    return check.status === 'pass' && ahead > 0 ? { ...check, status: 'info' } : check;
}

;// CONCATENATED MODULE: ./lib/src/history/time-checks.js



/** Everything that is looked at for one service. */
function timeChecks(history, figures, options) {
    return [
        queueAge(figures, options),
        time_checks_median('deploy-lag', 'from merge to production', figures.lag, figures, options),
        time_checks_median('lead-time', 'from the first commit to production', figures.lead, figures, options),
        interval(history, figures, options),
        queueSize(figures, options),
        lastAttempt(history),
        deploymentOrder(history),
    ];
}
const unknownLive = 'Not enough data: it is not known what runs in production.';
function queueAge({ people, bots }, { thresholds }) {
    const subject = { id: 'queue-age', unit: 'seconds' };
    if (people.n === null)
        return stated(subject, 'neutral', null, unknownLive);
    if (people.oldest !== null)
        return limited(subject, people.oldest, thresholds.queueAge, `The oldest change that waits was merged ${(0,durations/* durationInWords */.ji)(people.oldest)} ago.`);
    return bots.oldest === null
        ? stated(subject, 'pass', 0, 'Nothing waits: all that is merged is live.')
        : stated(subject, 'info', bots.oldest, `Only changes of bots wait, for up to ${(0,durations/* durationInWords */.ji)(bots.oldest)}.`);
}
function time_checks_median(id, way, measured, { deployments, lag }, { minimum, thresholds }) {
    const subject = { id, unit: 'seconds' };
    const value = measured.p50;
    if (value === null || measured.n < minimum.changes || deployments < minimum.deployments)
        return stated(subject, 'neutral', value, tooLittle(measured.n, deployments, { minimum }));
    if (id === 'lead-time' && 2 * measured.n < lag.n)
        return stated(subject, 'neutral', value, `Not enough data: of ${lag.n - measured.n} of ${lag.n} changes a squash hides when they began.`);
    const threshold = id === 'deploy-lag' ? thresholds.deployLag : thresholds.leadTime;
    const reason = `Half of ${measured.n} changes took longer than ${(0,durations/* durationInWords */.ji)(value)} ${way}.`;
    return threshold.warn === null && threshold.fail === null
        ? stated(subject, 'info', value, reason)
        : limited(subject, value, threshold, reason);
}
const time_checks_counted = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;
const tooLittle = (changes, deployments, { minimum }) => `Not enough data: ${time_checks_counted(changes, 'change')} and ${time_checks_counted(deployments, 'deployment')}, of ${minimum.changes} and ${minimum.deployments} that a median takes.`;
function interval({ ledger }, { now, interval: own, deployments }, { thresholds, minimum }) {
    const subject = { id: 'deploy-interval', unit: 'seconds' };
    const last = ledger.shipments.at(-1);
    if (!last)
        return stated(subject, 'neutral', null, 'Not enough data: no deployment is known.');
    const since = Math.max(0, now - last.liveAt);
    const rhythm = deployments >= minimum.deployments && own.p50 !== null ? 3 * own.p50 : 0;
    const { warn, fail } = thresholds.deployInterval;
    const usual = own.p50 === null ? '' : `; half of the intervals are shorter than ${(0,durations/* durationInWords */.ji)(own.p50)}`;
    return limited(subject, since, { warn: warn && Math.max(warn, rhythm), fail: fail && Math.max(fail, rhythm) }, `The last deployment was ${(0,durations/* durationInWords */.ji)(since)} ago${usual}.`);
}
function queueSize({ people, batches, deployments }, { thresholds, minimum }) {
    const subject = { id: 'queue-size', unit: 'count' };
    if (people.n === null)
        return stated(subject, 'neutral', null, unknownLive);
    const usual = distribution(batches.slice(-20)).p90;
    const habit = deployments >= minimum.deployments && usual !== null ? 2 * usual : 0;
    const { warn, fail } = thresholds.queueSize;
    const compared = usual === null ? '' : `; nine of ten deployments brought ${Math.round(usual)} or fewer`;
    return limited(subject, people.n, { warn: warn && Math.max(warn, habit), fail: fail && Math.max(fail, habit) }, `${time_checks_counted(people.n, 'change')} of people wait${people.n === 1 ? 's' : ''} for production${compared}.`);
}
function lastAttempt({ ledger }) {
    const subject = { id: 'last-attempt', unit: 'count' };
    const last = ledger.shipments.reduce((time, { liveAt }) => Math.max(time, liveAt), Number.NEGATIVE_INFINITY);
    const failed = ledger.failures.filter(({ createdAt }) => createdAt > last).length;
    if (failed > 0)
        return stated(subject, 'warn', failed, failed === 1 ? 'The last attempt to deploy failed.' : `The last ${failed} attempts to deploy failed.`);
    return ledger.shipments.length === 0
        ? stated(subject, 'neutral', null, 'Not enough data: no deployment is known.')
        : stated(subject, 'pass', 0, 'The last attempt to deploy succeeded.');
}
function deploymentOrder({ ledger }) {
    const subject = { id: 'deployment-order', unit: 'count' };
    const { live } = ledger;
    if (!live)
        return stated(subject, 'neutral', null, 'Not enough data: no deployment is known.');
    // What was repeated since does not change what is in production.
    const same = ledger.shipments.filter((one) => one.commit === live.commit && one.kind !== 'repeat');
    const kind = same.at(-1)?.kind;
    if (kind === 'out-of-order')
        return stated(subject, 'warn', 1, 'An older commit finished last: production runs what was deployed before something newer.');
    return kind === 'rollback'
        ? stated(subject, 'info', 1, 'Production was rolled back to an older commit.')
        : stated(subject, 'pass', 0, 'The newest deployment is live.');
}
/** Deployments that count as one of a row: not those of the same commit again, nor those of an older line. */
const isStep = ({ kind }) => kind !== 'repeat' && kind !== 'maintenance';

;// CONCATENATED MODULE: ./lib/src/history/service-time.js





const mostWaiting = 50;
/** What a report says about the time of one service. */
function serviceTime(analysis, history, options) {
    const { data } = analysis;
    const written = history.shipped.filter(({ change }) => !change.bot);
    const pending = history.waiting?.filter(({ change }) => !change.bot) ?? [];
    const lag = duration(written.map((one) => one.lag), pending.map(({ age }) => age));
    const lead = duration(written.flatMap((one) => one.lead ?? []), pending.flatMap(({ change }) => (change.written === null ? [] : Math.max(0, data.now - change.written))));
    const intervals = intervalsOf(history, data.since);
    const batches = batchesOf(history, data.since);
    const waiting = waitingReport(history);
    const deployments = history.ledger.shipments.filter(({ liveAt }) => liveAt >= data.since).length;
    const figures = { now: data.now, lead, lag, interval: intervals, batches, deployments, ...waiting };
    const checks = timeChecks(history, figures, options);
    return {
        service: history.name,
        environments: history.environments,
        status: worst(checks.map(({ status }) => status)),
        live: liveDeployment(analysis, history),
        deployments: countsOf(history, data),
        timeline: timeline(history, data.since),
        pace: paceOf(history, data),
        weeks: weeksOf(analysis, history),
        lead,
        lag,
        interval: { ...intervals, band: intervalBand(intervals.p50) },
        batch: distribution(batches),
        rollout: service_time_rolloutOf(history, data.since),
        waiting,
        checks,
    };
}
/** Gaps that end within the window; where none does, all that are known. */
function intervalsOf({ ledger }, since) {
    const times = ledger.shipments.filter(isStep).map(({ liveAt }) => liveAt);
    const gaps = times.slice(1).map((time, index) => ({ time, gap: time - (times[index] ?? time) }));
    const within = gaps.filter(({ time }) => time >= since);
    return distribution((within.length > 0 ? within : gaps).map(({ gap }) => gap));
}
function batchesOf({ ledger, shipped }, since) {
    const sizes = sizesOf(shipped);
    return ledger.shipments.flatMap((shipment, number) => !shipment.baseline && shipment.liveAt >= since && shipment.kind === 'deploy'
        ? [sizes.get(number) ?? 0]
        : []);
}
function sizesOf(shipped) {
    const sizes = new Map();
    for (const { shipment } of shipped)
        sizes.set(shipment, (sizes.get(shipment) ?? 0) + 1);
    return sizes;
}
function service_time_rolloutOf({ ledger }, since) {
    const spread = ledger.shipments.filter(({ targets, liveAt }) => targets.size > 1 && liveAt >= since);
    return spread.length > 0 ? distribution(spread.map((one) => one.spread)) : null;
}
function waitingReport({ waiting }) {
    const group = (bot) => {
        const ages = waiting?.filter(({ change }) => change.bot === bot).map(({ age }) => age) ?? null;
        const { n, p50, max } = distribution(ages ?? []);
        return { n: ages ? n : null, oldest: max, p50 };
    };
    return {
        known: waiting !== null,
        people: group(false),
        bots: group(true),
        changes: (waiting ?? []).slice(0, mostWaiting).map(({ change, age, rolledBack }) => ({
            sha: change.sha,
            pullRequest: change.pullRequest?.number ?? null,
            age,
            bot: change.bot,
            rolledBack,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/src/history/time-report.js





/** What a report says about time. */
function timeReport(analysis, options, isMachine) {
    const { data } = analysis;
    const services = analysis.services.map((service) => serviceTime(analysis, service, options));
    const pullRequest = pullRequestTime(analysis, options, isMachine);
    return {
        status: worst([...services, ...(pullRequest?.checks ?? [])].map(({ status }) => status)),
        window: { since: iso(data.since), until: iso(data.now) },
        source: data.source,
        unavailable: data.unavailable,
        services,
        pullRequest,
        notes: notes_notesOf(analysis),
    };
}

;// CONCATENATED MODULE: ./lib/src/history/facts.js




/** Turns what sources know into what rules and reports see. */
function historyFacts(data, { time, people, digest }) {
    const who = whoIsWho(identitiesIn(data), people?.bots ?? []);
    const isMachine = (number) => {
        const commit = data.commits[number];
        if (!commit)
            return false;
        return [commit.author, ...commit.coAuthors].every((one) => who(one)?.bot === true);
    };
    const analysis = analyse(data, time, isMachine);
    return {
        time: timeReport(analysis, time, isMachine),
        people: people ? peopleReport(analysis, people, who, digest) : null,
    };
}
function* identitiesIn({ commits, deployments, pullRequests, pullRequest }) {
    for (const { author, committer, coAuthors } of commits) {
        yield author;
        if (committer)
            yield committer;
        yield* coAuthors;
    }
    for (const { deployers, approvals } of deployments) {
        for (const { who } of deployers)
            yield who;
        yield* approvals;
    }
    for (const one of pullRequest ? [...pullRequests, pullRequest] : pullRequests) {
        for (const who of [one.author, one.mergedBy, one.enqueuedBy])
            if (who)
                yield who;
        for (const { author, coAuthors } of one.commits) {
            if (author)
                yield author;
            yield* coAuthors;
        }
        for (const { by } of one.reviews)
            yield by;
    }
}


/***/ })

};
