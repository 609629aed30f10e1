// Writes fixtures/github/openapi.json: the part of GitHub's published description that the stand-in of the tests needs,
// without its prose. Run by hand where the description or the list below changes:
//   (cd /tmp && npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz)
//   node scripts/github-description.mjs /tmp/package/generated/api.github.com.json
// The package is no dependency: installed it takes 394 MB.
import { readFileSync, writeFileSync } from 'node:fs';

const operations = [
  'actions/get-reviews-for-run',
  'actions/get-workflow-run',
  'actions/list-jobs-for-workflow-run',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs',
  'actions/list-workflow-runs-for-repo',
  'checks/create',
  'checks/get',
  'checks/list-annotations',
  'checks/list-for-ref',
  'checks/update',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'git/list-matching-refs',
  'issues/create',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/update',
  'issues/update-comment',
  'pulls/create-review',
  'pulls/create-review-comment',
  'pulls/delete-pending-review',
  'pulls/delete-review-comment',
  'pulls/dismiss-review',
  'pulls/get',
  'pulls/get-review',
  'pulls/list',
  'pulls/list-comments-for-review',
  'pulls/list-commits',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'pulls/submit-review',
  'pulls/update-review',
  'pulls/update-review-comment',
  'rate-limit/get',
  'repos/compare-commits-with-basehead',
  'repos/create-commit-status',
  'repos/get',
  'repos/get-branch',
  'repos/get-combined-status-for-ref',
  'repos/get-commit',
  'repos/get-content',
  'repos/get-deployment',
  'repos/get-deployment-status',
  'repos/get-latest-release',
  'repos/get-release',
  'repos/list-branches',
  'repos/list-commit-statuses-for-ref',
  'repos/list-commits',
  'repos/list-deployment-statuses',
  'repos/list-deployments',
  'repos/list-pull-requests-associated-with-commit',
  'repos/list-releases',
  'repos/list-tags',
  'users/get-authenticated',
];

const [source] = process.argv.slice(2);
if (!source) throw new Error('name the file api.github.com.json of @octokit/openapi');
const whole = JSON.parse(readFileSync(source, 'utf8'));

const paths = {};
const found = new Set();
for (const [path, item] of Object.entries(whole.paths))
  for (const [method, operation] of Object.entries(item))
    if (operations.includes(operation.operationId)) {
      found.add(operation.operationId);
      paths[path] ??= {};
      paths[path][method] = withoutProse(operation);
    }
const missing = operations.filter((id) => !found.has(id));
if (missing.length > 0) throw new Error(`the description has no ${missing.join(', ')}`);

const components = {};
collect(paths);
const extract = {
  'x-made-by': 'scripts/github-description.mjs from @octokit/openapi (MIT)',
  openapi: whole.openapi,
  info: { title: whole.info.title, version: whole.info.version, license: whole.info.license },
  paths,
  components: sorted(components),
};
const url = new URL('../fixtures/github/openapi.json', import.meta.url);
writeFileSync(url, `${lines(extract)}\n`);
process.stdout.write(`${found.size} operations, ${Object.keys(components.schemas).length} schemas\n`);

/** Everything that is referred to, and what that refers to. */
function collect(node) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.$ref === 'string') {
    const [, , kind, name] = node.$ref.split('/');
    components[kind] ??= {};
    if (!components[kind][name]) {
      components[kind][name] = withoutProse(whole.components[kind][name], kind === 'examples');
      collect(components[kind][name]);
    }
  }
  for (const value of Object.values(node)) collect(value);
}

/** Descriptions and examples of single values go; one example of each whole answer stays, and fields of these names do. */
function withoutProse(node, isData = false) {
  if (Array.isArray(node)) return node.map((one) => withoutProse(one, isData));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key, value]) => isData || !isProse(key, value));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'properties'
        ? eachWithoutProse(value)
        : withoutProse(key === 'examples' ? first(value) : value, isData || key === 'examples'),
    ]),
  );
}

/** One example of an answer is enough. */
function first(examples) {
  return Object.fromEntries(Object.entries(examples).slice(0, 1));
}

function eachWithoutProse(properties) {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, withoutProse(value)]));
}

function isProse(key, value) {
  if (['summary', 'description', 'title'].includes(key)) return typeof value === 'string';
  return ['example', 'externalDocs', 'tags', 'x-octokit'].includes(key);
}

function sorted(kinds) {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, named]) => [
      kind,
      Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1))),
    ]),
  );
}

/** One line for each path and component, so that a change of the description can be read. */
function lines({ paths, components, ...rest }) {
  const block = (entries, indent) =>
    Object.entries(entries)
      .map(([key, value]) => `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  const kinds = Object.entries(components).map(
    ([kind, named]) => `    ${JSON.stringify(kind)}: {\n${block(named, '      ')}\n    }`,
  );
  return `{\n${block(rest, '  ')},\n  "paths": {\n${block(paths, '    ')}\n  },\n  "components": {\n${kinds.join(',\n')}\n  }\n}`;
}
