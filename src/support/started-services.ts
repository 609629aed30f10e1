import { engine } from '../catalog/engines.js';
import { preinstalledOnRunner, runnerLabelMoves } from '../catalog/runner-images.js';
import type { Declaration, EnvironmentKey, Notice, Reading, Statement, Tree, Use } from '../model.js';
import { declareComposeProject } from './compose-project.js';
import { declare, declareImage } from './declare.js';
import type { ImageStart, ServerStart, Walked } from './started/facts.js';
import { truncate } from './versions.js';

export type { ComposeStart, Ran, Script, Walked } from './started/facts.js';
export { walkScripts } from './started/walk.js';

/** What the surroundings of the scripts say. */
export interface Surroundings {
  readonly says: Statement | null;
  /** What is said of compose projects instead, where they are seen in another light. */
  readonly projectsSay?: Statement | null;
  /** Engines that run for the job already: an installed package or a pulled image of one of them is no second server. */
  readonly present: ReadonlySet<string>;
}

/**
 * What the scripts of one job start, as declarations: containers, compose projects, servers of the machine.
 * A package that is installed and an image that is pulled count where nothing else of the job starts their engine; an
 * image that is pulled also only where nothing else of the environment plays its role (`unlessSet`).
 */
export function declareStarted(
  walked: Walked,
  tree: Tree,
  { says, projectsSay = null, present }: Surroundings,
): Required<Reading> {
  const declarations: Declaration[] = [];
  const possible: Declaration[] = [];
  const keys: EnvironmentKey[] = [];
  const notices: Notice[] = [...walked.notices];
  const uses: Use[] = [];
  const projects = new Set<string>();
  for (const start of walked.starts) {
    if (start.kind === 'compose') {
      const project = JSON.stringify({ ...start.request, variables: [...start.request.variables] });
      if (projects.has(project)) continue;
      projects.add(project);
      const reading = declareComposeProject(start.request, tree, {
        says: projectsSay ?? says,
        related: start.related,
      });
      declarations.push(...(reading.declarations ?? []));
      keys.push(...(reading.keys ?? []));
      notices.push(...(reading.notices ?? []));
      uses.push(...(reading.uses ?? []));
      continue;
    }
    const made = start.kind === 'image' ? container(start, says) : server(start, walked, says);
    if (made && start.sure) declarations.push(made);
    else if (made) possible.push({ ...made, unlessSet: [] });
  }
  for (const one of walked.installed) if (one.sure) possible.push(server(one, walked, says));
  const running = new Set([...present, ...declarations.map((one) => one.engine)]);
  for (const one of possible)
    if (!running.has(one.engine)) {
      running.add(one.engine);
      declarations.push(one);
    }
  return { declarations, keys, notices, uses, jobs: [] };
}

function container(
  { image, declared, name, at, related }: ImageStart,
  says: Statement | null,
): Declaration | null {
  return declareImage(image, at, { declared, name, related, says });
}

function server(start: ServerStart, { installed }: Walked, says: Statement | null): Declaration {
  const { at, declared, runner } = start;
  const { role } = engine(start.engine);
  const from = installed.find((one) => one.engine === start.engine && one.version !== null);
  const version = start.version ?? from?.version ?? null;
  const others = from && start.version === null && from.at.line !== at.line ? [from.at] : [];
  const related = [...others, ...start.related];
  const known = { role, engine: start.engine, declared, at, related, says };
  if (version !== null || runner === null) return declare({ ...known, version });
  const machine = preinstalledOnRunner(runner, start.engine);
  if (!machine) return declare(known);
  if (runnerLabelMoves(runner)) return declare({ ...known, pin: 'floating' });
  const parts = Math.max(1, engine(start.engine).boundary(machine.version));
  return declare({ ...known, version: truncate(machine.version, parts) });
}
