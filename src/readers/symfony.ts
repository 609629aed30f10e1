import type { Declaration, Environment, Reader, SourceFile, Tree } from '../model.js';
import { heldExcept } from '../support/held-settings.js';
import { entries } from '../support/node.js';
import { ofTheProduct } from '../support/settings-path.js';
import { environmentOfName } from '../support/settings-words.js';
import { contextOf, symfonyDeclarations } from '../support/symfony-settings.js';
import { parseYaml } from '../support/yaml.js';

/** Symfony's configuration of packages, with its `when@` parts. */
export const symfony: Reader = {
  id: 'symfony',
  title: 'Symfony settings',
  spec: 'https://symfony.com/doc/current/configuration.html',
  files: ['**/config/packages/**/*.{yaml,yml}'],
  usually: null,
  mentions: /^[ \t]*["']?(?:doctrine|framework)["']?[ \t]*:/m,
  read: (file, tree) => ({ declarations: ofTheProduct(declarationsOf(file, tree), file.path) }),
};

/** What the whole file says holds where no `when@` part of it says otherwise. */
function declarationsOf(file: SourceFile, tree: Tree): readonly Declaration[] {
  const root = parseYaml(file.text)[0] ?? null;
  const context = contextOf(file, root, tree);
  const parts = entries(root).flatMap(({ key, value, line }) => {
    const name = /^when@(\w+)$/.exec(key)?.[1];
    const environment = name ? (environmentOfName(name) ?? 'other') : null;
    return environment ? [{ environment, key, line, declarations: symfonyDeclarations(value, context) }] : [];
  });
  const own = parts.flatMap(({ environment, key, line, declarations }) =>
    declarations.map((one) => ({
      ...one,
      says: { environment, because: `${key} is for it (line ${line})` },
    })),
  );
  const base = symfonyDeclarations(root, context).flatMap((one) => {
    const replaced = new Set<Environment>(
      own
        .filter(({ role, name }) => role === one.role && name === one.name)
        .map(({ says }) => says.environment),
    );
    return heldExcept(replaced, 'no other part of the file replaces it there').map((says) => ({
      ...one,
      says,
    }));
  });
  return [...base, ...own];
}
