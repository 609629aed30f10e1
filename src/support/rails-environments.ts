import { isStandIn } from '../catalog/relations.js';
import type { Compared, Declaration, Environment, Place, SourceFile, Statement, Tree } from '../model.js';
import { declare } from './declare.js';
import { heldOnce, type SectionDeclaration } from './held-settings.js';
import { directoryOf, fileNameOf } from './path.js';
import { railsEngine, railsSettings, type StorageService, storageServices } from './rails-engines.js';
import { choicesOf, environmentFiles, type RailsChoice } from './rails-values.js';
import { type RubyAssignment, rubyAssignments } from './ruby-lines.js';
import { environmentOfName } from './settings-words.js';
import { filesIn } from './tree-folders.js';

const assignment =
  /^(?:Rails\.application\.)?config\.(cache_store|active_storage\.service|active_job\.queue_adapter|action_mailer\.delivery_method)[ \t]*=(?![=~])/;

const assignmentsIn = (text: string): RubyAssignment[] => rubyAssignments(text, assignment);

/** What a file of config/environments chooses for its environment. */
export function railsEnvironment(file: SourceFile, tree: Tree): Declaration[] {
  const name = fileNameOf(file.path).replace(/\.rb$/, '');
  const environment = environmentOfName(name) ?? 'other';
  const says: Statement = { environment, because: `Rails loads ${name}.rb in it` };
  const root = directoryOf(directoryOf(directoryOf(file.path)));
  const found = declarationsFor(environment, assignmentsIn(file.text), file.path, servicesOf(root, tree));
  const declared = found.map((one) => ({ ...one, says }));
  return environment === 'dev' ? [...declared, ...usualQueue(file, root, says, tree)] : declared;
}

/** What config/application.rb chooses for the environments whose own file does not choose otherwise. */
export function railsApplication(file: SourceFile, tree: Tree): Declaration[] {
  const root = directoryOf(directoryOf(file.path));
  const all = assignmentsIn(file.text);
  const storage = servicesOf(root, tree);
  return heldOnce(
    environmentFiles.flatMap(([environment, name]): SectionDeclaration[] => {
      const replaced = replacedBy(inRoot(root, `config/environments/${name}.rb`), environment, tree);
      const left = all.filter((one) => !replaced.has(one.setting));
      const because = `${name}.rb leaves it as it is`;
      return declarationsFor(environment, left, file.path, storage).map((declaration) => ({
        environment,
        because,
        declaration,
      }));
    }),
  );
}

/** The settings that the file of an environment gives a value of its own, whatever happens. */
function replacedBy(path: string, environment: Compared, tree: Tree): ReadonlySet<string> {
  const choices = assignmentsIn(tree.text(path) ?? '').flatMap((one) => choicesOf(one, environment));
  return new Set(choices.filter(isCertain).map((one) => one.setting));
}

const isCertain = (one: RailsChoice): boolean => one.when.length === 0 && !one.isToggled && !one.isOpen;

const inRoot = (root: string, path: string): string => (root === '' ? path : `${root}/${path}`);

const servicesOf = (root: string, tree: Tree): ReadonlyMap<string, StorageService> =>
  storageServices(inRoot(root, 'config/storage.yml'), tree);

interface Chosen extends RailsChoice {
  readonly engine: string;
  readonly related: readonly Place[];
}

function declarationsFor(
  environment: Environment,
  assignments: readonly RubyAssignment[],
  path: string,
  storage: ReadonlyMap<string, StorageService>,
): Declaration[] {
  return [...railsSettings.keys()].flatMap((setting) => {
    const choices = assignments
      .filter((one) => one.setting === setting)
      .flatMap((one) => choicesOf(one, environment))
      .flatMap((choice): Chosen[] => {
        const found = railsEngine(setting, choice.value, storage);
        return found ? [{ ...choice, ...found }] : [];
      });
    const kept = decided(choices, environment);
    const isOneOf = new Set(kept.map((one) => one.engine)).size > 1;
    return kept.map((one) => declaration(one, path, isOneOf));
  });
}

/** Of the values of one setting those that count: the last one for certain, and what may come in its place. */
function decided(choices: readonly Chosen[], environment: Environment): Chosen[] {
  const last = choices.findLastIndex(isCertain);
  const certain = choices[last];
  const isOther = (one: Chosen) => one.when.some((key) => certain?.unless.includes(key));
  const open = choices.filter((one, index) => !certain || index > last || one.isToggled || isOther(one));
  const keys = [...new Set(choices.slice(last + 1).flatMap((one) => one.when))];
  const others = open.filter((one) => {
    if (one === certain) return false;
    if (!certain) return !one.isToggled;
    if (one.when.length > 0) return environment === 'prod' && isStandIn(certain.engine);
    return !isStandIn(one.engine);
  });
  return certain ? [{ ...certain, unless: [...new Set([...certain.unless, ...keys])] }, ...others] : others;
}

function declaration(one: Chosen, path: string, isOneOf: boolean): Declaration {
  const setting = railsSettings.get(one.setting) ?? { role: 'other', name: one.setting };
  return declare({
    ...setting,
    engine: one.engine,
    declared: `config.${one.setting} = :${one.value}`,
    at: { file: path, line: one.line },
    related: one.related,
    unlessSet: one.unless.length > 0 ? one.unless : null,
    alternative: isOneOf ? `branches of ${one.setting}` : null,
  });
}

/** Active Job runs in the process itself where nothing is set: worth a word where production hands its jobs to somebody. */
function usualQueue(file: SourceFile, root: string, says: Statement, tree: Tree): Declaration[] {
  const setting = 'active_job.queue_adapter';
  const sets = (path: string) =>
    /\.queue_adapter[ \t]*=/.test((tree.text(path) ?? '').replace(/^[ \t]*#.*$/gm, ''));
  const production = inRoot(root, 'config/environments/production.rb');
  const chosen = chosenIn('prod', production, setting, tree);
  if (!chosen || isStandIn(chosen.engine) || sets(file.path)) return [];
  const initializers = filesIn(inRoot(root, 'config/initializers'), tree);
  if ([inRoot(root, 'config/application.rb'), ...initializers].some(sets)) return [];
  return [
    declare({
      role: 'broker',
      name: 'queue_adapter',
      engine: 'in-process',
      declared: 'config.active_job.queue_adapter is not set (async)',
      at: { file: file.path, line: 1 },
      says,
    }),
  ];
}

function chosenIn(environment: Compared, path: string, setting: string, tree: Tree): Declaration | undefined {
  const assignments = assignmentsIn(tree.text(path) ?? '').filter((one) => one.setting === setting);
  return declarationsFor(environment, assignments, path, new Map())[0];
}
