import type { Report, ReportedDeclaration, ReportedService } from '../model.js';
import { plain } from '../support/sinks/terminal.js';

/** The action as workflows name it. */
const action = 'parity-gate/parity-gate@v0';

/** Files that `init` writes, by path. */
export function initFiles(report: Report): ReadonlyMap<string, string> {
  return new Map([
    ['.github/parity.yml', config(report)],
    ['.github/workflows/parity.yml', workflow],
  ]);
}

/** A configuration that changes nothing yet: everything that could be said, as comments made from what is there. */
function config(report: Report): string {
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

function production(services: readonly ReportedService[]): string {
  const unknown = services.filter(({ role, prod }) => role !== 'runtime' && prod.length === 0);
  const entries = unknown.flatMap((service) => productionEntry(service, unknown));
  return ['# production:', ...(entries.length > 0 ? entries : exampleEntry)]
    .map((line) => `${line}\n`)
    .join('');
}

const exampleEntry = ['#   - engine: postgresql', '#     version: "16"'];

function productionEntry(service: ReportedService, all: readonly ReportedService[]): string[] {
  const seen: ReportedDeclaration | undefined = [...service.ci, ...service.dev][0];
  if (!seen) return [];
  const several =
    all.filter(({ role, project }) => role === service.role && project === service.project).length > 1;
  const version = seen.version ? [`#     version: "${seen.version}"`] : [];
  return [
    `#   - engine: ${seen.engine} # as in ${plain(`${seen.file}:${seen.line}`)}; what does production run?`,
    ...version,
    ...(several && seen.name ? [`#     name: ${JSON.stringify(plain(seen.name))}`] : []),
    ...(service.project === '.' ? [] : [`#     project: ${JSON.stringify(plain(service.project))}`]),
  ];
}

function allowance({ findings }: Report): string {
  const [first] = findings.filter(
    ({ state, environments }) => state !== 'allowed' && environments.length > 0,
  );
  const example = first
    ? [`#   - rule: ${first.rule} # ${plain(first.title)}`, `#     role: ${first.role}`]
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
