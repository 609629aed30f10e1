export const id = 4179;
export const ids = [4179];
export const modules = {

/***/ 64179:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubWorkflow: () => (/* binding */ githubWorkflow)
});

// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/per-tree.js
var per_tree = __webpack_require__(21070);
;// CONCATENATED MODULE: ./lib/src/support/github-workflow/callers.js


/** Where workflows lie; folders below are none of GitHub's. */
const workflowFiles = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];
const calls = /\buses:\s*['"]?\.\/\.github\/workflows\/([\w.-]+\.ya?ml)/g;
/** Whether a job of this repository calls the workflow. */
const isCalledHere = (path, tree) => calledIn(tree).has((0,support_path/* fileNameOf */.bV)(path));
const calledIn = (0,per_tree/* perTree */.e)((tree) => {
    const texts = tree.list(workflowFiles).map((file) => tree.text(file) ?? '');
    return new Set(texts.flatMap((source) => [...source.matchAll(calls)].flatMap((match) => match[1] ?? [])));
});

// EXTERNAL MODULE: ./lib/src/support/node.js
var node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
// EXTERNAL MODULE: ./lib/src/support/yaml.js + 11 modules
var yaml = __webpack_require__(68906);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/data.js
var data = __webpack_require__(79912);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/environment.js
var github_workflow_environment = __webpack_require__(50219);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/finish.js + 5 modules
var finish = __webpack_require__(40202);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/job.js + 6 modules
var job = __webpack_require__(62938);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/local-action.js
var local_action = __webpack_require__(38164);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/matrix.js
var matrix = __webpack_require__(67385);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/together.js
var together = __webpack_require__(22226);
;// CONCATENATED MODULE: ./lib/src/support/github-workflow/workflow.js












/** "You can connect up to ten levels of workflows." */
const deepestCalls = 10;
const mostJobs = 400;
const mostCalls = 200;
/** Reads a workflow; one that only others of the repository call is read where they call it. */
function readWorkflow({ path, text: source }, tree) {
    const document = (0,yaml/* parseYaml */.h)(source)[0] ?? null;
    if ((0,node.at)(document, 'jobs')?.kind !== 'map')
        throw new unreadable/* Unreadable */.I('no workflow: it has no jobs');
    const triggers = triggersOf((0,node.at)(document, 'on'));
    const othersOnly = [...triggers].every((one) => one === 'workflow_call' || one === 'workflow_dispatch');
    if (triggers.has('workflow_call') && othersOnly && isCalledHere(path, tree))
        return {};
    const inputs = (0,node.at)(document, 'on', 'workflow_call', 'inputs') ?? (0,node.at)(document, 'on', 'workflow_dispatch', 'inputs');
    const scope = new Map([
        ['github', (0,github_workflow_environment/* githubContext */.h4)(null)],
        [
            'inputs',
            triggers.has('workflow_dispatch') || triggers.has('workflow_call')
                ? (0,local_action/* inputsOf */.Vc)(inputs, path, null, path, new Map())
                : (0,data/* dictionary */.zz)([]),
        ],
    ]);
    const call = {
        context: contextOf(document, { tree, file: path, source, scope, related: [] }),
        names: { workflow: namesOf(document, path), triggers },
        within: [path],
        budget: { calls: mostCalls },
    };
    const jobs = [];
    readJobs(document, call, jobs);
    return (0,together/* together */.b)(jobs);
}
function contextOf(document, known) {
    const environment = (0,github_workflow_environment/* environmentOf */.p7)((0,node.at)(document, 'env'), known.file, known.scope, new Map());
    return { ...known, environment, defaults: (0,node.at)(document, 'defaults') };
}
/** What starts a workflow; a push of tags alone is a release. */
function triggersOf(on) {
    if (on?.kind !== 'map')
        return new Set((0,node/* texts */.Te)(on));
    const isRelease = (value) => (0,node.at)(value, 'tags') !== null && (0,node.at)(value, 'branches') === null;
    return new Set((0,node/* entries */.jO)(on).map(({ key, value }) => (key === 'push' && isRelease(value) ? 'release' : key)));
}
function namesOf(document, path) {
    const name = (0,node/* text */.Qq)((0,node.at)(document, 'name'));
    const file = (0,support_path/* fileNameOf */.bV)(path).replace(/\.ya?ml$/, '');
    return name === null ? [file] : [name, file];
}
function readJobs(document, call, jobs) {
    for (const { key, line, value } of (0,node/* entries */.jO)((0,node.at)(document, 'jobs'))) {
        if (value.kind !== 'map' || jobs.length >= mostJobs)
            continue;
        const uses = (0,node/* text */.Qq)((0,node.at)(value, 'uses'));
        if (uses === null)
            jobs.push((0,finish/* finishJob */.x)((0,job/* readJob */.c)(key, value, line, call.context), call.names, call.context.tree));
        else if (uses.startsWith('./'))
            callWorkflow(key, value, uses, call, jobs);
    }
}
/** Reads the workflow that a job calls, once for every leg of the job's matrix that hands on other inputs. */
function callWorkflow(id, job, uses, { context, names, within, budget }, jobs) {
    const { tree, scope, file } = context;
    const path = (0,support_path/* resolvePath */.o1)('', uses);
    const source = path === null || within.includes(path) || within.length >= deepestCalls ? null : tree.text(path);
    const document = source === null ? null : (0,local_action/* documentOf */.lM)(source);
    if (path === null || source === null || document === null)
        return;
    const line = (0,node.at)(job, 'uses')?.line ?? job.line;
    const declared = (0,node.at)(document, 'on', 'workflow_call', 'inputs');
    const strategy = (0,node.at)(job, 'strategy');
    const { legs } = (0,matrix/* legsOf */.x)(strategy && { node: strategy, file }, scope, () => true);
    for (const leg of legs.slice(0, 20)) {
        if (--budget.calls < 0)
            return;
        const inputs = (0,local_action/* inputsOf */.Vc)(declared, path, (0,node.at)(job, 'with'), file, new Map([...scope, ['matrix', leg]]));
        const inner = new Map([
            ['github', (0,github_workflow_environment/* githubContext */.h4)(null)],
            ['inputs', inputs],
        ]);
        const related = [{ file, line }, ...context.related];
        readJobs(document, {
            context: contextOf(document, { tree, file: path, source, scope: inner, related }),
            names: {
                triggers: names.triggers,
                workflow: [...namesOf(document, path), (0,node/* text */.Qq)((0,node.at)(job, 'name')) ?? id, ...names.workflow],
            },
            within: [...within, path],
            budget,
        }, jobs);
    }
}

;// CONCATENATED MODULE: ./lib/src/readers/github-workflow.js


/**
 * Workflows of GitHub Actions: service containers, what steps start and set up, what deployments put to use.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
const githubWorkflow = {
    id: 'github-workflow',
    title: 'GitHub Actions workflow',
    spec: 'https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax',
    files: workflowFiles,
    usually: 'ci',
    read: readWorkflow,
};


/***/ })

};
