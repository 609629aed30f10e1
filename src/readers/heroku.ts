import { identifyAddOn } from '../catalog/managed.js';
import type { Declaration, EnvironmentKey, Reader, SourceFile, Statement } from '../model.js';
import { declareManaged } from '../support/declare-managed.js';
import { parseJson } from '../support/json.js';
import { at, entries, items, type Node, text } from '../support/node.js';
import { declareSettings } from '../support/setting-declarations.js';
import { leadingVersion } from '../support/versions.js';
import { wrongType } from '../support/wrong-type.js';
import { parseYaml } from '../support/yaml.js';

const review: Statement = {
  environment: 'other',
  because: 'add-ons of review apps, which production does not use',
};

/** Heroku's app.json (add-ons and variables) and heroku.yml: https://devcenter.heroku.com/articles/app-json-schema */
export const heroku: Reader = {
  id: 'heroku',
  title: 'Heroku app',
  spec: 'https://devcenter.heroku.com/articles/app-json-schema',
  files: ['**/app.json', '**/heroku.yml'],
  usually: 'prod',
  mentions: /\baddons\b|"env"\s*:/,
  read: (file) => (file.path.endsWith('.yml') ? readManifest(file) : readApp(file)),
};

/** Other tools name their file app.json too; Heroku's has add-ons, a formation, buildpacks or a stack. */
function readApp(file: SourceFile) {
  const app = parseJson(file.text);
  if (!['addons', 'formation', 'buildpacks', 'stack'].some((key) => at(app, key))) return {};
  const addOns = addOnsOf(at(app, 'addons'), file, stateOf(app));
  const reviewed = entries(at(app, 'environments')).flatMap((environment) =>
    addOnsOf(at(environment.value, 'addons'), file, review),
  );
  const variables = entries(at(app, 'env')).flatMap(({ key, line, value }) => {
    const literal = value.kind === 'scalar' ? value : at(value, 'value');
    return literal ? [{ key, value: text(literal) ?? '', line }] : [];
  });
  const settings = declareSettings([{ file: file.path, name: null, says: stateOf(app), variables }], addOns);
  return {
    declarations: [...addOns, ...reviewed, ...settings],
    keys: keysOf(app, file),
    notices: wrongType(at(app, 'addons'), 'list', 'addons', file.path),
  };
}

/** An app.json whose own environment is called review or staging describes these apps, not production. */
function stateOf(app: Node): Statement | null {
  const named = ['RAILS_ENV', 'RACK_ENV', 'NODE_ENV', 'APP_ENV', 'DJANGO_ENV', 'ENVIRONMENT']
    .map((key) => ({ key, value: text(at(app, 'env', key, 'value')) ?? text(at(app, 'env', key)) }))
    .find(({ value }) => /^(?:review|staging|preview|demo|test)/.test(value ?? ''));
  return named
    ? { environment: 'other', because: `${named.key} says that it describes ${named.value} apps` }
    : null;
}

function readManifest(file: SourceFile) {
  const [manifest] = parseYaml(file.text);
  return { declarations: addOnsOf(at(manifest, 'setup', 'addons'), file, null) };
}

function addOnsOf(list: Node | null, file: SourceFile, says: Statement | null): Declaration[] {
  return items(list).flatMap((item) => {
    const plan = item.kind === 'scalar' ? item : at(item, 'plan');
    const identity = identifyAddOn(text(plan) ?? '');
    if (!plan || !identity) return [];
    const chosen = at(item, 'options', 'version');
    const version = leadingVersion(text(chosen) ?? '');
    const where = version && chosen ? chosen : plan;
    const place = { file: file.path, line: where.line };
    const name = text(at(item, 'as')) ?? text(plan)?.split(':')[0] ?? null;
    const stated = version ? { version, pin: 'exact' as const } : {};
    const declared = version ? `${text(plan)} ${version}` : (text(plan) ?? '');
    const related = where === plan ? [] : [{ file: file.path, line: plan.line }];
    return [declareManaged(identity, { declared, at: place, name, says, related, ...stated })];
  });
}

function keysOf(app: Node, file: SourceFile): EnvironmentKey[] {
  return entries(at(app, 'env')).map(({ key, line, value }) => ({
    key,
    at: { file: file.path, line },
    says: stateOf(app),
    how: value.kind === 'scalar' || at(value, 'value') || at(value, 'generator') ? 'defined' : 'required',
  }));
}
