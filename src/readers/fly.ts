import type { Reader } from '../model.js';
import { at, entries, text } from '../support/node.js';
import { declareSettings } from '../support/setting-declarations.js';
import { parseToml } from '../support/toml.js';

/** A Fly.io application; it declares no database, only what its variables say: https://fly.io/docs/reference/configuration/ */
export const fly: Reader = {
  id: 'fly',
  title: 'Fly.io app',
  spec: 'https://fly.io/docs/reference/configuration/',
  files: ['**/fly.toml', '**/fly.*.toml'],
  usually: 'prod',
  mentions: /^[ \t]*(?:\[[ \t]*env|env[ \t]*=)/m,
  read: (file) => {
    const variables = entries(at(parseToml(file.text), 'env')).map(({ key, line, value }) => ({
      key,
      value: text(value) ?? '',
      line,
    }));
    return {
      declarations: declareSettings([{ file: file.path, name: null, says: null, variables }], []),
      keys: variables.map(({ key, line }) => ({
        key,
        at: { file: file.path, line },
        says: null,
        how: 'defined' as const,
      })),
    };
  },
};
