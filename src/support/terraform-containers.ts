import type { Place } from '../model.js';
import type { Body, Expression, ObjectEntry } from './hcl-syntax.js';
import { embeddedIn } from './terraform-embedded.js';
import { evaluate } from './terraform-evaluate.js';
import { scopesOf } from './terraform-instances.js';
import type { Instance, Scope } from './terraform-scope.js';
import type { Value } from './terraform-values.js';
import { deeper, deepest, type Variable, variableOf, variablesOf, type Walk } from './terraform-variables.js';

/** A container image that a block names. */
export interface ImageSighting {
  readonly value: Value;
  /** As it is written, with its unknown parts as `${}`; null where nothing of it is known. */
  readonly text: string | null;
  readonly at: Place;
  readonly name: string | null;
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
/** Locals may refer to each other in ways that double the work. */
const mostSteps = 50_000;

/** A walk through a block, with what it found so far and the name of where it is. */
interface Looking extends Walk {
  readonly seen: Sightings;
  readonly name: string | null;
}

/** Every image and every environment in the blocks of a module. */
export function sightingsIn(instance: Instance): Sightings {
  const seen: Sightings = { images: [], environments: [] };
  const { resources, calls } = instance.directory;
  const steps = { left: mostSteps };
  for (const block of [...resources, ...calls]) {
    // The values of a chart are its own matter.
    if (block.node.labels[0] === 'helm_release') continue;
    const [scope] = scopesOf(block, instance);
    const name = block.node.labels.at(-1) ?? null;
    if (scope) ofBody(block.node.body, { scope, seen, name, depth: 0, steps });
  }
  return seen;
}

function ofBody(body: Body, walk: Looking): void {
  const name = namedBy(body.attributes, walk);
  for (const one of body.attributes) ofNamed(one.name, one.value, { ...deeper(walk), name });
  const variables = body.blocks
    .filter(({ type }) => variableBlocks.test(type))
    .flatMap((one) => variableOf(one, walk));
  if (variables.length > 0) walk.seen.environments.push(variables);
  for (const block of body.blocks) ofBody(block.body, { ...deeper(walk), name });
}

/** What an attribute or an entry of that name may hold. */
function ofNamed(name: string, value: Expression, walk: Looking): void {
  if (imageNames.test(name)) image(value, walk);
  else if (environmentNames.test(name)) {
    const variables = variablesOf(value, walk);
    if (variables.length > 0) walk.seen.environments.push(variables);
    else ofExpression(value, walk);
  } else ofExpression(value, walk);
}

function image(value: Expression, { scope, seen, name }: Looking): void {
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

function ofExpression(expression: Expression, walk: Looking): void {
  if (walk.depth > deepest) return;
  const next = deeper(walk);
  if (expression.kind === 'list') for (const item of expression.items) ofExpression(item, next);
  else if (expression.kind === 'call') for (const one of expression.arguments) ofExpression(one, next);
  else if (expression.kind === 'conditional') {
    ofExpression(expression.whenTrue, next);
    ofExpression(expression.whenFalse, next);
  } else if (expression.kind === 'object') {
    const name = namedBy(expression.entries, walk);
    for (const { key, value } of expression.entries) ofNamed(key ?? '', value, { ...deeper(walk), name });
  } else if (expression.kind === 'template' && expression.heredoc) {
    const { images, environments } = embeddedIn(expression, walk.scope);
    walk.seen.images.push(...images);
    walk.seen.environments.push(...environments);
  }
}

/** The name that a container gives itself beside its image, else the one from around it. */
function namedBy(
  entries: readonly (Pick<ObjectEntry, 'value'> & { name?: string; key?: string | null })[],
  walk: Looking,
) {
  const own = entries.find((one) => /^(?:container_?)?name$/i.test(one.name ?? one.key ?? ''))?.value;
  return own?.kind === 'literal' && own.text !== '' ? own.text : walk.name;
}
