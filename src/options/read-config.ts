import type { Node } from '../support/node.js';
import { Unreadable } from '../support/unreadable.js';
import { UserError } from '../support/user-error.js';
import { parseYaml } from '../support/yaml.js';
import { type ConfigFile, configShape } from './config-file.js';

const largest = 128 * 1024;

/**
 * The configuration that a text holds, checked in every detail.
 * @throws UserError with the line of the first thing that is wrong
 */
export function readConfig(text: string, file: string, rules: readonly string[]): ConfigFile {
  if (text.length > largest)
    throw new UserError(
      `the configuration is larger than ${largest / 1024} KiB`,
      'Use patterns that cover several files.',
      { file, line: 1 },
    );
  return configShape(rules).read(parse(text, file), { file, path: '' });
}

function parse(text: string, file: string): Node {
  try {
    const documents = parseYaml(text);
    if (documents.length > 1) throw new Unreadable('the configuration holds several documents');
    return documents[0] ?? nothing;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const help = 'Correct the YAML; the whole file is one mapping of keys to values.';
    throw new UserError(error.message, help, { file, line: error.line });
  }
}

const nothing: Node = {
  kind: 'scalar',
  line: 1,
  column: 1,
  tag: null,
  text: '',
  type: 'null',
  quoted: false,
  comment: null,
};
