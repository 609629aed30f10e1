import type { Declaration, Environment, Reader, SourceFile, Statement, Tree } from '../model.js';
import { appSettings } from '../support/dotnet-settings.js';
import { startupStandIns } from '../support/dotnet-startup.js';
import { heldExcept } from '../support/held-settings.js';
import { directoryOf, fileNameOf } from '../support/path.js';
import { ofTheProduct } from '../support/settings-path.js';
import { settingsFile } from '../support/settings-text.js';
import { environmentOfName } from '../support/settings-words.js';
import { filesIn } from '../support/tree-folders.js';
import { Unreadable } from '../support/unreadable.js';

/** The settings of .NET applications, and what their start registers in memory. */
export const dotnet: Reader = {
  id: 'dotnet',
  title: '.NET settings',
  spec: 'https://learn.microsoft.com/aspnet/core/fundamentals/configuration/',
  files: ['**/appsettings.json', '**/appsettings.*.json', '**/{Startup,Program}.cs'],
  usually: null,
  mentions: /ConnectionString|Provider"|Redis"|DbType|AddDistributedMemoryCache|UseInMemoryDatabase/i,
  read(given, tree) {
    const file = settingsFile(given);
    const declarations = file.path.endsWith('.cs') ? startupStandIns(file) : declarationsOf(file, tree);
    return { declarations: ofTheProduct(declarations, file.path) };
  },
};

/** appsettings.json holds where the file of the environment does not say otherwise. */
function declarationsOf(file: SourceFile, tree: Tree): readonly Declaration[] {
  const own = appSettings(file);
  const says = statementOf(file.path);
  if (says) return own.map((one) => ({ ...one, says }));
  const others = filesIn(directoryOf(file.path), tree).flatMap((path) => {
    const environment = statementOf(path)?.environment;
    return environment ? settingsIn(path, tree).map((one) => ({ ...one, environment })) : [];
  });
  return own.flatMap((one) => {
    const replaced = new Set<Environment>(
      others
        .filter(({ role, name }) => role === one.role && name === one.name)
        .map((other) => other.environment),
    );
    return heldExcept(replaced, 'no other appsettings file replaces it there').map((statement) => ({
      ...one,
      says: statement,
    }));
  });
}

/** appsettings.Production.json */
function statementOf(path: string): Statement | null {
  const name = /^appsettings\.([\w-]+)\.json$/.exec(fileNameOf(path))?.[1];
  if (!name) return null;
  return {
    environment: environmentOfName(name) ?? 'other',
    because: `appsettings.${name}.json is loaded in it`,
  };
}

function settingsIn(path: string, tree: Tree): Declaration[] {
  try {
    return appSettings({ path, text: tree.text(path) ?? '' });
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
