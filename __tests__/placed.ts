import type { PlacedDeclaration } from '../src/model.js';
import { declare } from '../src/support/declare.js';
import { engine } from '../src/catalog/engines.js';

type Said = Partial<PlacedDeclaration> & Pick<PlacedDeclaration, 'environment' | 'engine'>;

/** A placed declaration of which a test says only what matters to it. */
export function placed(said: Said): PlacedDeclaration {
  return {
    ...declare({ role: engine(said.engine).role, declared: said.engine, at: { file: `${said.environment}.yml`, line: 1 }, ...said }),
    environment: said.environment,
    because: 'the test says so',
    project: '.',
    reader: 'test',
    ...said,
  };
}
