import type { Reader } from '../model.js';
import { fileNameOf } from '../support/path.js';
import { elixirAdapters, mixDrivers, phoenixConfig } from '../support/phoenix-settings.js';
import { ofTheProduct } from '../support/settings-path.js';
import { settingsFile } from '../support/settings-text.js';

/** The adapters of a Phoenix application: Ecto's repository, mail, jobs. */
export const phoenix: Reader = {
  id: 'phoenix',
  title: 'Phoenix settings',
  spec: 'https://hexdocs.pm/ecto/Ecto.Repo.html',
  files: ['**/config/*.exs', '**/mix.exs', '**/repo.ex'],
  usually: null,
  mentions: /\badapter:|\burl:|\{:(?:postgrex|myxql|ecto_sqlite3|tds)\b|\bOban\b/,
  read(given, tree) {
    const file = settingsFile(given);
    const name = fileNameOf(file.path);
    const declarations =
      name === 'mix.exs'
        ? mixDrivers(file, tree)
        : name === 'repo.ex'
          ? elixirAdapters(file, () => null)
          : phoenixConfig(file, tree);
    return { declarations: ofTheProduct(declarations, file.path) };
  },
};
