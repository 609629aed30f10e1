import type { Place } from '../../model.js';
import { shellVariablesOf } from '../github-workflow/environment.js';
import { environmentIn } from '../github-workflow/environment-names.js';
import { at, type Entry, entries, items, type MapNode, type Node, type ScalarNode, text } from '../node.js';
import { Unreadable } from '../unreadable.js';
import { extended, type GitlabConfiguration, referenced } from './gitlab-documents.js';
import { type Declared, declareExecutor, declareService } from './images.js';
import { type CiJob, type CiLeg, mostJobs, mostLegs } from './jobs.js';
import { joinScripts } from './scripts.js';
import { environmentFrom, settle, type Values, valuesOf, type Written } from './values.js';

/** Keywords of the top level: everything else there is a job. */
const keywords = new Set(
  'default include stages types variables workflow image services cache before_script after_script spec'.split(
    ' ',
  ),
);

/** `$NAME`, `${NAME}`, `$[[ inputs.name ]]`, and `$$` for the sign itself. */
const references = /\$(?:\$|\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*)|\[\[\s{0,9}(inputs\.[\w-]+)[^\]]{0,200}\]\])/g;

/** The jobs of a pipeline. Templates (`.name`) are none, they count where a job extends them. */
export function gitlabJobs(configuration: GitlabConfiguration): CiJob[] {
  const { root } = configuration;
  const jobs = entries(root).filter(
    ({ key, value }) => !keywords.has(key) && !key.startsWith('.') && value.kind === 'map',
  );
  if (jobs.length === 0 && !entries(root).some(({ key }) => keywords.has(key) || key.startsWith('.')))
    throw new Unreadable('no configuration of GitLab CI: it has no jobs');
  const globals = valuesOf(at(root, 'variables'), configuration.fileOf);
  return jobs.slice(0, mostJobs).map((entry) => gitlabJob(entry, globals, configuration));
}

function gitlabJob({ key, line, value }: Entry, globals: Values, configuration: GitlabConfiguration): CiJob {
  const { root, fileOf } = configuration;
  const job = value.kind === 'map' ? extended(value, root) : null;
  const place: Place = { file: fileOf(value), line };
  const variables = valuesOf(referenced(at(job, 'variables'), root), fileOf, globals);
  const stage = text(at(job, 'stage'));
  const target = targetOf(at(job, 'environment'), variables);
  return {
    id: key,
    name: null,
    at: place,
    ...(stage === null ? {} : { group: { kind: 'stage', names: [stage] } }),
    ...(target === undefined ? {} : { target }),
    legs: matrixOf(at(job, 'parallel', 'matrix'), variables, fileOf).map((leg) =>
      gitlabLeg(job, leg, configuration),
    ),
  };
}

/** `environment: name` and `environment: {name}`; a name in a variable is only known when the job runs. */
function targetOf(environment: Node | null, variables: Values): string | null | undefined {
  const node = environment?.kind === 'map' ? at(environment, 'name') : environment;
  if (node?.kind !== 'scalar') return undefined;
  const { text: name, known } = settle({ node, file: '' }, variables, references);
  return known || environmentIn(name) ? name : null;
}

function gitlabLeg(job: MapNode | null, own: Values, configuration: GitlabConfiguration): CiLeg {
  const { root, fileOf } = configuration;
  // What a job does not say itself it takes from `default`, or from the top level, the older way.
  const keyword = (key: string): Node | null =>
    referenced(at(job, key) ?? at(root, 'default', key) ?? at(root, key), root);
  const inputs = valuesOf(configuration.inputs, fileOf);
  const values = new Map([...[...inputs].map(([key, value]) => [`inputs.${key}`, value] as const), ...own]);
  const substitution = { values, references };
  const found: Declared = { declarations: [], notices: [] };
  for (const { image, name } of servicesOf(keyword('services'), fileOf))
    declareService(image, name, substitution, found);
  const image = imageOf(keyword('image'), fileOf);
  if (image) declareExecutor(image, substitution, found);
  const script = joinScripts([keyword('before_script'), keyword('script')], configuration);
  const environment = environmentFrom(own, values, references);
  const variables = shellVariablesOf(environment);
  return {
    ...found,
    environment,
    scripts: script ? [{ ...script, directory: '', variables, related: [], runner: null }] : [],
  };
}

/** `image: name` and `image: {name}`. */
function imageOf(node: Node | null, fileOf: (node: Node) => string): Written | null {
  const image = node?.kind === 'map' ? at(node, 'name') : node;
  return image?.kind === 'scalar' && image.type !== 'null' ? { node: image, file: fileOf(image) } : null;
}

function servicesOf(node: Node | null, fileOf: (node: Node) => string) {
  return items(node).flatMap((item) => {
    const image = imageOf(item, fileOf);
    const name = text(at(item, 'alias'))?.split(/[\s,]+/)[0] ?? null;
    return image ? [{ image, name }] : [];
  });
}

/** `parallel: matrix`: of every entry, every combination of its values. */
function matrixOf(matrix: Node | null, variables: Values, fileOf: (node: Node) => string): Values[] {
  const legs = items(matrix)
    .slice(0, mostLegs)
    .flatMap((entry) => {
      let combinations: Values[] = [variables];
      for (const { key, value } of entries(entry)) {
        const scalars = (value.kind === 'list' ? items(value) : [value]).filter(
          (one): one is ScalarNode => one.kind === 'scalar',
        );
        if (scalars.length === 0) continue;
        const room = Math.max(1, Math.floor(mostLegs / scalars.length));
        combinations = combinations
          .slice(0, room)
          .flatMap((leg) =>
            scalars.slice(0, mostLegs).map((node) => new Map([...leg, [key, { node, file: fileOf(node) }]])),
          );
      }
      return combinations;
    });
  return legs.length > 0 ? legs : [variables];
}
