import type { Reading, SourceFile, Statement, Tree } from '../model.js';
import { declare } from './declare.js';
import { laravelConnection } from './laravel-config.js';
import { locatedMatches } from './matches.js';
import { declareVariables, definedKeys, type NamedVariable } from './named-variables.js';
import { withoutBlocks } from './php-arrays.js';

const says: Statement = { environment: 'ci', because: 'PHPUnit sets it for tests' };

/** The variables that PHPUnit sets for tests (https://docs.phpunit.de/en/11.5/configuration.html#the-env-element). */
export function phpunitVariables(file: SourceFile, tree: Tree): Reading {
  const text = withoutBlocks(file.text, '<!--', '-->');
  const variables = locatedMatches(text, /<(?:env|server)\s([^<>]{1,2000})>/g).flatMap(
    ({ groups: [, tag = ''], line }): NamedVariable[] => {
      const key = attribute(tag, 'name');
      const value = attribute(tag, 'value');
      return key && value !== null ? [{ key, value, line }] : [];
    },
  );
  const declarations = declareVariables(variables, file.path, says);
  const connection = variables.find(({ key }) => key === 'DB_CONNECTION');
  const engine = connection ? laravelConnection(connection.value, file.path, tree) : null;
  if (connection && engine) {
    const at = { file: file.path, line: connection.line };
    const database = declare({ role: 'database', engine, declared: connection.key, at, says });
    return {
      declarations: [...declarations.filter((one) => one.role !== 'database'), database],
      keys: definedKeys(variables, file.path, says),
    };
  }
  return { declarations, keys: definedKeys(variables, file.path, says) };
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]{0,1000})"|'([^']{0,1000})')`).exec(tag);
  return found ? (found[1] ?? found[2] ?? '') : null;
}
