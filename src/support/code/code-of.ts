import type { SourceFile } from '../../model.js';
import { pythonCode } from './python-code.js';
import { scriptCode, type Wanted } from './script-code.js';
import type { CodeFile } from './shape.js';

/** What a file of TypeScript, JavaScript or Python says by its literals. */
export const codeOf = ({ path, text }: SourceFile, wanted: Wanted): CodeFile =>
  path.endsWith('.py') ? pythonCode(text) : scriptCode(text, wanted);
