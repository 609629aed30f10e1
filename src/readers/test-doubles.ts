import type { Declaration, Reader, Role, Statement } from '../model.js';
import { type ScriptToken, scriptTokens } from '../support/code/script-tokens.js';
import { declare } from '../support/declare.js';
import { fileNameOf } from '../support/path.js';
import { plainText } from '../support/plain-text.js';

const says: Statement = {
  environment: 'ci',
  because: 'the setup of all tests puts it in place of the real one',
};

/**
 * In-memory replacements of whole services that the setup of a test runner puts in place for every test. What one test
 * replaces for itself says nothing of the others.
 */
export const testDoubles: Reader = {
  id: 'test-doubles',
  title: 'Replacements in the setup of tests',
  spec: 'https://vitest.dev/guide/mocking/modules',
  files: [
    '**/{setup,[sS]etup[A-Z-_.]*,*[-.][sS]etup,*[-._a-z]Setup}.{ts,js,mjs,cjs,mts}',
    '**/*.setup.*.{ts,js}',
    '**/__mocks__/{ioredis,redis,pg}.{ts,js,mjs,cjs}',
  ],
  usually: 'ci',
  mentions: /ioredis-mock|redis-mock|redis-memory-server|pg-mem/,
  read: ({ path, text }) => {
    const tokens = scriptTokens(plainText(text));
    const isMock = /(?:^|\/)__mocks__\//.test(path);
    const found = new Map<string, Declaration>();
    for (const [index, token] of tokens.entries()) {
      const [role, real] = doubles.get(token.kind === 'text' ? token.text : '') ?? [];
      if (!role || found.has(role) || isType(tokens, index)) continue;
      if (!isMock && token.text !== real && !replaces(tokens, index, real ?? '')) continue;
      if (isMock && fileNameOf(path).split('.')[0] !== real) continue;
      found.set(role, declaration(role, token, path));
    }
    return { declarations: [...found.values()] };
  },
};

/** Packages that are the client and the server at once, and the client that they replace. */
const doubles: ReadonlyMap<string, readonly [Role, string]> = new Map<string, readonly [Role, string]>([
  ['ioredis-mock', ['cache', 'ioredis']],
  ['redis-mock', ['cache', 'redis']],
  ['pg-mem', ['database', 'pg']],
]);

const nearest = 60;

/** Whether `vi.mock("ioredis", …)` stands shortly before. */
function replaces(tokens: readonly ScriptToken[], index: number, real: string): boolean {
  const before = tokens.slice(Math.max(0, index - nearest), index);
  const at = before.findLastIndex(({ kind, text }) => kind === 'text' && text === real);
  return (
    at > 1 &&
    before[at - 1]?.text === '(' &&
    /^(?:mock|doMock|unstable_mockModule)$/.test(before[at - 2]?.text ?? '')
  );
}

/** `import type … from "ioredis-mock"` runs nothing. */
const isType = (tokens: readonly ScriptToken[], index: number): boolean =>
  tokens
    .slice(Math.max(0, index - 8), index)
    .some(({ text }, at, all) => text === 'import' && all[at + 1]?.text === 'type');

const declaration = (role: Role, { text, line }: ScriptToken, file: string): Declaration =>
  declare({ role, engine: 'in-memory', declared: text, at: { file, line }, says });
