import type { Place } from '../model.js';
import { attribute, type Block, type Body, type Expression, type ObjectEntry } from './hcl-syntax.js';
import { embeddedIn } from './terraform-embedded.js';
import { evaluate } from './terraform-evaluate.js';
import { scopesOf } from './terraform-instances.js';
import { resolveExpression } from './terraform-references.js';
import type { Instance, Scope } from './terraform-scope.js';
import type { Value } from './terraform-values.js';

/** A container image that a block names. */
export interface ImageSighting {
  readonly value: Value;
  /** As it is written, with its unknown parts as `${}`; null where nothing of it is known. */
  readonly text: string | null;
  readonly at: Place;
  readonly name: string | null;
}

/** A variable of a container's or a function's environment. Its value is to look at, never to show. */
export interface Variable {
  readonly key: string;
  readonly value: string;
  readonly at: Place;
}

export interface Sightings {
  readonly images: ImageSighting[];
  readonly environments: Variable[][];
}

const imageNames = /^(?:container_?|docker_?)?image(?:_?uri|_?identifier)?$/i;
const environmentNames =
  /(?:^|_)(?:env|envs|environment|secrets|env_?vars?|env_?variables|environment_?vars?|environment_?variables|environment_?secrets|secret_?variables|app_settings|config_?vars|config_?variables|variables)$/i;
/** Blocks of one variable each: Kubernetes' and Cloud Run's `env`, App Platform's, Container Apps'. */
const variableBlocks = /^(?:env|environment_variable|env_var|secret_env)$/;
const keyShape = /^[A-Za-z_][A-Za-z0-9_]{0,199}$/;
const deepest = 60;
const mostSteps = 50_000;

/** Every image and every environment in the blocks of a module. */
export function sightingsIn(instance: Instance): Sightings {
  const seen: Sightings = { images: [], environments: [] };
  const { resources, calls } = instance.directory;
  const steps = { left: mostSteps };
  for (const block of [...resources, ...calls]) {
    const [scope] = scopesOf(block, instance);
    const name = block.node.labels.at(-1) ?? null;
    if (scope) ofBody(block.node.body, { scope, seen, name, depth: 0, steps });
  }
  return seen;
}

interface Walk {
  readonly scope: Scope;
  readonly seen: Sightings;
  readonly name: string | null;
  readonly depth: number;
  /** Locals may refer to each other in ways that double the work; one module gets so many steps. */
  readonly steps: { left: number };
}

const deeper = (walk: Walk, more: Partial<Walk> = {}): Walk => ({ ...walk, ...more, depth: walk.depth + 1 });

function ofBody(body: Body, walk: Walk): void {
  const name = namedBy(body.attributes, walk);
  for (const one of body.attributes) ofNamed(one.name, one.value, deeper(walk, { name }));
  const variables = body.blocks
    .filter(({ type }) => variableBlocks.test(type))
    .flatMap((one) => variableOf(one, walk));
  if (variables.length > 0) walk.seen.environments.push(variables);
  for (const block of body.blocks) ofBody(block.body, deeper(walk, { name }));
}

function variableOf({ body }: Block, { scope }: Walk): Variable[] {
  const key = attribute(body, 'name') ?? attribute(body, 'key');
  if (key?.value.kind !== 'literal') return [];
  const value = attribute(body, 'value');
  return variable(key.value.text, value?.value ?? null, { file: scope.file, line: key.line }, scope);
}

function variable(key: string, value: Expression | null, at: Place, scope: Scope): Variable[] {
  if (!keyShape.test(key) || !(/^[A-Z]/.test(key) || key.includes('__'))) return [];
  const known = value && evaluate(value, scope);
  return [{ key, value: known?.kind === 'text' ? known.text : '', at }];
}

/** What an attribute or an entry of that name may hold. */
function ofNamed(name: string, value: Expression, walk: Walk): void {
  if (imageNames.test(name)) image(value, walk);
  else if (environmentNames.test(name)) {
    const variables = variablesOf(value, walk);
    if (variables.length > 0) walk.seen.environments.push(variables);
    else ofExpression(value, walk);
  } else ofExpression(value, walk);
}

function image(value: Expression, { scope, seen, name }: Walk): void {
  const known = evaluate(value, scope);
  const at = { file: scope.file, line: value.line };
  if (known.kind === 'text') seen.images.push({ value: known, text: known.text, at, name });
  else if (value.kind === 'template')
    seen.images.push({ value: known, text: withHoles(value, scope), at, name });
}

const withHoles = ({ parts }: Extract<Expression, { kind: 'template' }>, scope: Scope): string =>
  parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const known = part.kind === 'expression' ? evaluate(part.expression, scope) : null;
      return known?.kind === 'text' ? known.text : '${}';
    })
    .join('');

function ofExpression(expression: Expression, walk: Walk): void {
  if (walk.depth > deepest) return;
  const next = deeper(walk);
  if (expression.kind === 'list') for (const item of expression.items) ofExpression(item, next);
  else if (expression.kind === 'call') for (const one of expression.arguments) ofExpression(one, next);
  else if (expression.kind === 'conditional') {
    ofExpression(expression.whenTrue, next);
    ofExpression(expression.whenFalse, next);
  } else if (expression.kind === 'object') {
    const name = namedBy(expression.entries, walk);
    for (const { key, value } of expression.entries) ofNamed(key ?? '', value, deeper(walk, { name }));
  } else if (expression.kind === 'template' && expression.heredoc) {
    const { images, environments } = embeddedIn(expression, walk.scope);
    walk.seen.images.push(...images);
    walk.seen.environments.push(...environments);
  }
}

/** The name that a container gives itself beside its image, else the one from around it. */
function namedBy(
  entries: readonly (Pick<ObjectEntry, 'value'> & { name?: string; key?: string | null })[],
  walk: Walk,
) {
  const own = entries.find((one) => /^(?:container_?)?name$/i.test(one.name ?? one.key ?? ''))?.value;
  return own?.kind === 'literal' && own.text !== '' ? own.text : walk.name;
}

/** The variables of an environment in any of its forms: a map, a list of names with values, both through locals and functions. */
function variablesOf(expression: Expression, walk: Walk): Variable[] {
  if (walk.depth > deepest || walk.steps.left-- <= 0) return [];
  const next = deeper(walk);
  switch (expression.kind) {
    case 'call':
      return expression.arguments.flatMap((one) => variablesOf(one, next));
    case 'conditional':
      return [expression.whenTrue, expression.whenFalse].flatMap((one) => variablesOf(one, next));
    case 'list':
      return expression.items.flatMap((item) => listed(item, next));
    case 'object':
      return expression.entries.flatMap(({ key, value, line }) =>
        variable(key ?? '', value, { file: walk.scope.file, line }, walk.scope),
      );
    case 'access': {
      const meant = resolveExpression(expression, walk.scope);
      return meant ? variablesOf(meant.expression, deeper(walk, { scope: meant.scope })) : [];
    }
    default:
      return [];
  }
}

function listed(item: Expression, walk: Walk): Variable[] {
  if (item.kind !== 'object') return variablesOf(item, walk);
  const entry = (name: RegExp) => item.entries.find(({ key }) => key !== null && name.test(key));
  const key = entry(/^(?:name|key)$/i);
  if (key?.value.kind !== 'literal') return [];
  const at = { file: walk.scope.file, line: key.line };
  return variable(key.value.text, entry(/^value$/i)?.value ?? null, at, walk.scope);
}
