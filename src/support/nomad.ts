import type { Declaration, EnvironmentKey, Place } from '../model.js';
import { declareImage } from './declare.js';
import { parseHcl } from './hcl.js';
import { type Attribute, attribute, type Block, type Body, blocks, type Expression } from './hcl-syntax.js';
import { declareSettings } from './setting-declarations.js';
import { Unreadable } from './unreadable.js';

/** What a job file runs and which variables it sets. */
export interface NomadJobs {
  readonly declarations: readonly Declaration[];
  readonly keys: readonly EnvironmentKey[];
  /** What could not be read, and where. */
  readonly problem: { readonly what: string; readonly line: number } | null;
}

type Defaults = ReadonlyMap<string, Written>;

interface Written {
  readonly text: string;
  readonly line: number;
}

/** Task drivers whose configuration names an image. */
const drivers = new Set(['docker', 'podman', 'containerd-driver']);

/**
 * The containers and variables of a Nomad job (https://developer.hashicorp.com/nomad/docs/job-specification).
 * @throws Unreadable where nothing of it can be read
 */
export function readNomad(source: string, file: string): NomadJobs {
  const { body, problems } = parseHcl(source);
  const defaults = defaultsOf(body);
  const tasks = blocks(body, 'job').flatMap((job) => tasksOf(job, 0));
  const [problem = null] = problems;
  if (problem && body.blocks.length === 0) throw new Unreadable(problem.what, problem.line);
  const started = tasks.flatMap((task) => container(task, defaults, file) ?? []);
  const environments = tasks.map((task) => ({
    file,
    name: task.labels[0] ?? null,
    says: null,
    variables: variablesOf(task, defaults),
  }));
  return {
    declarations: [...started, ...declareSettings(environments, started)],
    keys: environments.flatMap(({ variables }) =>
      variables.map(({ key, line }) => ({ key, at: { file, line }, says: null, how: 'defined' as const })),
    ),
    problem,
  };
}

/** Tasks stand in groups, and may stand in the job itself. */
const tasksOf = (block: Block, depth: number): Block[] =>
  depth > 3
    ? []
    : block.body.blocks.flatMap((one) =>
        one.type === 'task' ? [one] : one.type === 'group' ? tasksOf(one, depth + 1) : [],
      );

function container(task: Block, defaults: Defaults, file: string): Declaration | null {
  const driver = attribute(task.body, 'driver')?.value;
  if (driver?.kind === 'literal' && !drivers.has(driver.text)) return null;
  const [settings] = blocks(task.body, 'config');
  const image = settings && attribute(settings.body, 'image');
  const written = image && writtenIn(image.value, defaults);
  if (!image || !written) return null;
  const at: Place = { file, line: written.line };
  const related = written.line === image.line ? [] : [{ file, line: image.line }];
  const found = declareImage(written.text, at, { name: task.labels[0] ?? null, related });
  return found && found.role !== 'runtime' ? found : null;
}

/** `env { KEY = "value" }`, and `env = { … }` of the second version of the language. */
function variablesOf(task: Block, defaults: Defaults) {
  const [block] = blocks(task.body, 'env');
  const map = attribute(task.body, 'env')?.value;
  const pairs: readonly { name: string | null; value: Expression; line: number }[] = block
    ? block.body.attributes
    : map?.kind === 'object'
      ? map.entries.map(({ key, value, line }) => ({ name: key, value, line }))
      : [];
  return pairs.flatMap(({ name, value, line }) =>
    name === null ? [] : [{ key: name, value: writtenIn(value, defaults)?.text ?? '', line }],
  );
}

function defaultsOf(body: Body): Defaults {
  return new Map([
    ...blocks(body, 'variable').flatMap(({ labels: [name], body: variable }) => {
      const value = attribute(variable, 'default');
      return name && value ? named(`var.${name}`, value) : [];
    }),
    ...blocks(body, 'locals').flatMap((block) =>
      block.body.attributes.flatMap((one) => named(`local.${one.name}`, one)),
    ),
  ]);
}

const named = (name: string, { value }: Attribute): (readonly [string, Written])[] =>
  value.kind === 'literal' ? [[name, { text: value.text, line: value.line }]] : [];

/** The text of an expression, with the defaults of variables; what is not known stays a reference. */
function writtenIn(value: Expression, defaults: Defaults): Written | null {
  if (value.kind === 'literal') return { text: value.text, line: value.line };
  if (value.kind === 'access') return defaults.get(nameOf(value)) ?? null;
  if (value.kind !== 'template') return null;
  let line = value.line;
  const texts = value.parts.map((part) => {
    if (part.kind === 'text') return part.text;
    const known =
      part.kind === 'expression' && part.expression.kind === 'access' ? nameOf(part.expression) : '';
    const found = defaults.get(known);
    if (found) line = found.line;
    return found?.text ?? `\${${known}}`;
  });
  return { text: texts.join(''), line };
}

const nameOf = ({ of, path }: Extract<Expression, { kind: 'access' }>): string =>
  [of.kind === 'name' ? of.name : '', ...path.map((step) => (step.kind === 'name' ? step.name : '*'))].join(
    '.',
  );
