import { engine } from '../src/catalog/engines.js';
import type { PlacedDeclaration } from '../src/model.js';
import { declare } from '../src/support/declare.js';

type Said = Partial<PlacedDeclaration> & Pick<PlacedDeclaration, 'environment' | 'engine'>;

/** A placed declaration of which a test says only what matters to it. */
export function placed(said: Said): PlacedDeclaration {
  const place = { file: `${said.environment}.yml`, line: 1 };
  return {
    ...declare({ role: engine(said.engine).role, declared: said.engine, at: place, ...said }),
    because: 'the test says so',
    project: '.',
    reader: 'test',
    ...said,
  };
}
