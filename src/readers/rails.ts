import type { Declaration, Reader, SourceFile, Tree } from '../model.js';
import { directoryOf, fileNameOf } from '../support/path.js';
import { railsCable } from '../support/rails-cable.js';
import { railsDatabases } from '../support/rails-database.js';
import { railsApplication, railsEnvironment } from '../support/rails-environments.js';
import { ofTheProduct } from '../support/settings-path.js';
import { settingsFile } from '../support/settings-text.js';

/** What an application on Ruby on Rails uses in each of its environments. */
export const rails: Reader = {
  id: 'rails',
  title: 'Rails settings',
  spec: 'https://guides.rubyonrails.org/configuring.html',
  files: [
    '**/config/database*.{yml,yaml}',
    '**/config/database.yml.*',
    '**/config/cable.yml',
    '**/config/environments/*.rb',
    '**/config/application.rb',
  ],
  usually: null,
  mentions:
    /\badapter:|\burl:|cache_store|active_storage|queue_adapter|delivery_method|Rails\.application\.configure/,
  read: (file, tree) => ({
    declarations: ofTheProduct(declarationsOf(settingsFile(file), tree), file.path),
  }),
};

function declarationsOf(file: SourceFile, tree: Tree): readonly Declaration[] {
  const name = fileNameOf(file.path);
  if (name === 'application.rb') return railsApplication(file, tree);
  if (name.endsWith('.rb')) return railsEnvironment(file, tree);
  if (name === 'cable.yml') return usesCable(file, tree) ? railsCable(file) : [];
  return isInUse(file, tree) ? railsDatabases(file) : [];
}

/** A sample counts where the file itself is not part of the repository. */
function isInUse({ path }: SourceFile, tree: Tree): boolean {
  const sample = /^(.*\/database)(?:\.yml\.\w+|[._-](?:example|sample|template|dist)\.ya?ml)$/.exec(path);
  return sample ? !tree.has(`${sample[1]}.yml`) : true;
}

/** An application that picks its parts may leave Action Cable out, and keep the file. */
function usesCable({ path }: SourceFile, tree: Tree): boolean {
  const application = tree.text(`${directoryOf(path)}/application.rb`);
  if (application === null || /^[ \t]*require ["']rails\/all["']/m.test(application)) return true;
  const picks = /^[ \t]*(?:#[ \t]*)?require ["']action_cable\/engine["']/m.exec(application)?.[0];
  return picks === undefined || !picks.includes('#');
}
