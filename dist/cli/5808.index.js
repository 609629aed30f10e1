export const id = 5808;
export const ids = [5808];
export const modules = {

/***/ 85808:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/exit-code.js
var exit_code = __webpack_require__(48980);
// EXTERNAL MODULE: ./lib/src/hosts/streams.js
var streams = __webpack_require__(35291);
// EXTERNAL MODULE: ./lib/src/hosts/written-files.js
var written_files = __webpack_require__(43663);
// EXTERNAL MODULE: ./lib/src/support/user-error.js
var user_error = __webpack_require__(98308);
// EXTERNAL MODULE: ./lib/src/support/sinks/terminal.js
var terminal = __webpack_require__(3185);
;// CONCATENATED MODULE: ./lib/src/cli-commands/init-files.js

/** The action as workflows name it. */
const action = 'parity-gate/parity-gate@v0';
/** Files that `init` writes, by path. */
function initFiles(report) {
    return new Map([
        ['.github/parity.yml', config(report)],
        ['.github/workflows/parity.yml', workflow],
    ]);
}
/** A configuration that changes nothing yet: everything that could be said, as comments made from what is there. */
function config(report) {
    return `# Configuration of parity-gate. Every key may be left out; what is written here is checked strictly.
# What was read, and why it belongs to which environment: parity-gate inventory

# The least severity that fails a pull request: high, medium, low or none.
# fail-on: high

# Environments that must declare something.
# require: [dev, ci, prod]

# What production runs and no file here declares (a managed database, a server that somebody set up by hand).
# Production is what development and CI are compared with: this is the part worth filling in.
${production(report.services)}
# Files that the gate takes for another environment than they describe.
# environments:
#   prod: ["deploy/**"]
#   other: ["deploy/staging/**"]
#   ignore: ["docs/**"]

# Differences that are wanted, each with its reason and, if it can be, an end.
${allowance(report)}
# The severity of a rule's findings, or off. Rules: parity-gate explain <rule>
# rules:
#   floating-version: off

# Images of your own, and the engine that they run.
# images:
#   registry.example.com/team/database: postgresql
`;
}
function production(services) {
    const unknown = services.filter(({ role, prod }) => role !== 'runtime' && prod.length === 0);
    const entries = unknown.flatMap((service) => productionEntry(service, unknown));
    return ['# production:', ...(entries.length > 0 ? entries : exampleEntry)]
        .map((line) => `${line}\n`)
        .join('');
}
const exampleEntry = ['#   - engine: postgresql', '#     version: "16"'];
function productionEntry(service, all) {
    const seen = [...service.ci, ...service.dev][0];
    if (!seen)
        return [];
    const several = all.filter(({ role, project }) => role === service.role && project === service.project).length > 1;
    const version = seen.version ? [`#     version: "${seen.version}"`] : [];
    return [
        `#   - engine: ${seen.engine} # as in ${(0,terminal/* plain */.pj)(`${seen.file}:${seen.line}`)}; what does production run?`,
        ...version,
        ...(several && seen.name ? [`#     name: ${JSON.stringify((0,terminal/* plain */.pj)(seen.name))}`] : []),
        ...(service.project === '.' ? [] : [`#     project: ${JSON.stringify((0,terminal/* plain */.pj)(service.project))}`]),
    ];
}
function allowance({ findings }) {
    const [first] = findings.filter(({ state, environments }) => state !== 'allowed' && environments.length > 0);
    const example = first
        ? [`#   - rule: ${first.rule} # ${(0,terminal/* plain */.pj)(first.title)}`, `#     role: ${first.role}`]
        : ['#   - rule: version-differs', '#     role: cache'];
    const rest = ['#     reason: Why this is as it should be.', '#     until: 2031-12-31'];
    return ['# allow:', ...example, ...rest].map((line) => `${line}\n`).join('');
}
const workflow = `name: Parity
on:
  pull_request:
  merge_group:

permissions:
  contents: read # all that the verdict needs
  deployments: read # for time to production; without it that is unknown in private repositories
  pull-requests: write # for the comment; without it the same text is in the job summary

concurrency:
  group: parity-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  parity:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0 # the gate compares with the base, so that only new gaps fail
          persist-credentials: false
      - uses: ${action}
`;

// EXTERNAL MODULE: ./lib/src/cli-commands/report-run.js + 6 modules
var report_run = __webpack_require__(94087);
;// CONCATENATED MODULE: ./lib/src/cli-commands/init.js








/** `init`: a configuration and a workflow from what is there. Nothing that exists is touched. */
async function init(args) {
    const folder = (0,report_run/* folderOf */.yS)(args);
    const { report } = await (0,report_run/* reportOn */.Sb)(args);
    const files = [...initFiles(report)];
    if (args.set.has('dry-run')) {
        (0,streams/* printOut */.A)(files.map(([path, text]) => `# --- ${path}\n${text}`).join('\n'));
        return exit_code/* exitCodes */.h.pass;
    }
    for (const [path, text] of files)
        (0,streams/* printOut */.A)(`${path}: ${writeInside(folder, path, text) ? 'written' : 'is there already, left as it is'}\n`);
    return exit_code/* exitCodes */.h.pass;
}
function writeInside(root, path, text) {
    refuseLinks(root, (0,external_node_path_.dirname)(path));
    return (0,written_files/* writeNew */.qf)((0,external_node_path_.join)(root, path), text);
}
// A repository could make .github a link to somewhere else.
function refuseLinks(root, folder) {
    const parts = folder.split('/');
    for (let i = 1; i <= parts.length; i++) {
        const path = parts.slice(0, i).join('/');
        const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false });
        if (stat && !stat.isDirectory())
            throw new user_error/* UserError */.y(`${path} is no folder, so nothing is written there`, 'Use --dry-run and write the files yourself.');
    }
}


/***/ })

};
