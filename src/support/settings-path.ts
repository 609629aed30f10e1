import type { Declaration } from '../model.js';
import { exampleFolder } from './path-environment.js';

const besides =
  /(?:^|\/)(?:dummy|generators?|templates|cookiecutter[^/]*|\{\{[^/]*|fixtures?|__tests__|__mocks__|tests?|specs?)\//;

/**
 * What settings of examples, templates, tests and dummy applications say about environments is not said about this product:
 * there the path decides.
 */
export function ofTheProduct(declarations: readonly Declaration[], path: string): readonly Declaration[] {
  if (!besides.test(path) && !exampleFolder(path)) return declarations;
  return declarations.map((one) => ({ ...one, says: null }));
}
