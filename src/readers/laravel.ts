import type { Reader } from '../model.js';
import { laravelDefaults } from '../support/laravel-config.js';
import { fileNameOf } from '../support/path.js';
import { phpunitVariables } from '../support/phpunit.js';
import { ofTheProduct } from '../support/settings-path.js';
import { settingsFile } from '../support/settings-text.js';

/** What Laravel's configuration falls back to, and what PHPUnit sets for tests. */
export const laravel: Reader = {
  id: 'laravel',
  title: 'Laravel settings',
  spec: 'https://laravel.com/docs/configuration',
  files: [
    '**/config/{database,cache,queue,filesystems,mail}.php',
    '**/app/Config/{database,cache,queue,filesystems,mail}.php',
    '**/phpunit*.xml',
    '**/phpunit*.xml.dist',
  ],
  usually: null,
  mentions: /\benv\(|['"]default['"]|<(?:env|server)[ \t]/,
  read(given, tree) {
    const file = settingsFile(given);
    if (fileNameOf(file.path).startsWith('phpunit')) return phpunitVariables(file, tree);
    return { declarations: ofTheProduct(laravelDefaults(file), file.path) };
  },
};
