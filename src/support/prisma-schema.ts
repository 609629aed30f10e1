import { identifyUrl } from '../catalog/urls.js';
import type { Declaration, SourceFile } from '../model.js';
import { declare } from './declare.js';
import { clientEngine } from './javascript-orm.js';
import { Unreadable } from './unreadable.js';

const perDatabase =
  /(?:^|[./_-])(?:sqlite|postgres(?:ql)?|mysql|mariadb|mongodb|cockroachdb|sqlserver)(?=[./_-])/i;

/** The data source of a Prisma schema (https://www.prisma.io/docs/orm/reference/prisma-schema-reference#datasource). */
export function prismaDatasource(file: SourceFile): Declaration[] {
  const lines = file.text.split('\n').map((line) => line.replace(/(^|\s)\/\/.*$/, '$1'));
  const start = lines.findIndex((line) => /^\s*datasource\s+\w+\s*\{/.test(line));
  if (start < 0) return [];
  const length = lines.slice(start).findIndex((line) => /^\s*\}/.test(line));
  if (length < 0) throw new Unreadable('the datasource block has no end', start + 1);
  const block = lines.slice(start, start + length);
  const at = block.findIndex((line) => /^\s*provider\s*=/.test(line));
  const provider = /=\s*"([\w-]{1,40})"/.exec(block[at] ?? '')?.[1];
  const engine = provider ? clientEngine(provider) : engineOfUrl(block);
  if (!engine) return [];
  const line = start + (provider ? at : block.findIndex((one) => /^\s*url\s*=/.test(one))) + 1;
  return [
    declare({
      role: 'database',
      engine,
      declared: `provider = "${provider ?? '…'}"`,
      at: { file: file.path, line },
      alternative: perDatabase.test(file.path) ? 'schemas of Prisma, one for each database' : null,
    }),
  ];
}

function engineOfUrl(block: readonly string[]): string | null {
  const url = block.flatMap((line) => /^\s*url\s*=\s*"([^"]{1,300})"/.exec(line)?.[1] ?? [])[0] ?? '';
  if (url.startsWith('file:')) return 'sqlite';
  const found = identifyUrl(url);
  return found?.role === 'database' ? found.engine : null;
}
