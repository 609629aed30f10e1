import { textData } from '../github-workflow/data.js';
import { type Environment, shellVariablesOf, type Variable } from '../github-workflow/environment.js';
import { entries, type Node, text } from '../node.js';
import { shellCommands } from '../shell.js';
import type { Script } from '../started-services.js';
import type { CiJob, CiLeg } from './jobs.js';
import { joinScripts, oneFile } from './scripts.js';
import { type TravisLeg, travisLegs } from './travis-legs.js';
import { declareLanguage, standardScript } from './travis-runtimes.js';
import { declareTravisServices } from './travis-services.js';

/** "If you do not name a stage, the job belongs to the stage test." */
const standardStage = 'test';
const mostVariables = 300;
const phases = ['before_install', 'install', 'before_script', 'script'];

/** The jobs of a build, those of one stage together: they differ in versions and variables. */
export function travisJobs(document: Node, file: string, source: string): CiJob[] {
  const stages = new Map<string, TravisLeg[]>();
  for (const leg of travisLegs(document)) {
    const stage = text(leg.keyword('stage')) ?? standardStage;
    stages.set(stage, [...(stages.get(stage) ?? []), leg]);
  }
  return [...stages].map(([stage, legs]) => ({
    id: stage,
    name: null,
    at: { file, line: legs[0]?.entry?.line ?? document.line },
    group: { kind: 'stage', names: [stage] },
    legs: legs.map((leg) => ciLeg(leg, file, source)),
  }));
}

function ciLeg({ keyword, languages, env }: TravisLeg, file: string, source: string): CiLeg {
  const environment = environmentOf(env, file);
  return {
    declarations: [
      ...declareTravisServices(keyword('services'), keyword('addons'), file),
      ...[...languages].flatMap(([key, node]) => declareLanguage(key, node, file)),
    ],
    scripts: scriptsOf(keyword, environment, file, source),
    environment,
  };
}

function scriptsOf(
  keyword: TravisLeg['keyword'],
  environment: Environment,
  file: string,
  source: string,
): Script[] {
  const known = { directory: '', variables: shellVariablesOf(environment), related: [], runner: null };
  const script = joinScripts(phases.map(keyword), oneFile(file, source));
  const language = keyword('language');
  const standard = keyword('script') ? null : standardScript(text(language) ?? 'ruby');
  return [
    ...(script ? [{ ...known, ...script }] : []),
    ...(standard ? [{ ...known, text: standard, at: () => ({ file, line: language?.line ?? 1 }) }] : []),
  ];
}

/** Variables in order; a later one may use an earlier one. Encrypted ones stay unknown. */
function environmentOf(env: readonly Node[], file: string): Environment {
  const found = new Map<string, Variable>();
  const known = new Map<string, string>();
  for (const node of env.slice(0, mostVariables)) {
    const at = { file, line: node.line };
    const written =
      node.kind === 'scalar'
        ? node.text
        : entries(node)
            .flatMap(({ key, value }) =>
              key === 'secure' || value.kind !== 'scalar' ? [] : `${key}='${value.text}'`,
            )
            .join(' ');
    // What the shell makes of the assignments is what the job has.
    for (const { variables } of shellCommands(`export ${written}\ntrue`, { directory: '', variables: known }))
      for (const [key, value] of variables) {
        if (known.get(key) === value || known.size >= mostVariables) continue;
        known.set(key, value);
        found.set(key, { value: textData(value, null), at });
      }
  }
  return found;
}
