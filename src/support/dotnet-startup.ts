import type { Declaration, Role, SourceFile } from '../model.js';
import { declare } from './declare.js';
import { locatedMatches } from './matches.js';

const standIns: ReadonlyMap<string, Role> = new Map([
  ['AddDistributedMemoryCache', 'cache'],
  ['UseInMemoryDatabase', 'database'],
]);
const servers: Readonly<Record<string, RegExp>> = {
  cache: /AddStackExchangeRedisCache|AddDistributedSqlServerCache|AddRedis/,
  database: /\.Use(?:Npgsql|SqlServer|MySql|Sqlite|Oracle)\(/,
};

/**
 * A cache or database in memory that the start of a program registers
 * (https://learn.microsoft.com/aspnet/core/performance/caching/distributed): where it also knows a server for it, it is
 * what remains when nothing is configured.
 */
export function startupStandIns(file: SourceFile): Declaration[] {
  const source = file.text.replace(/^[ \t]*\/\/.*$/gm, '');
  const keys = locatedMatches(
    source,
    /(?:onfiguration\["|GetEnvironmentVariable\(")([A-Z][A-Z0-9_]{2,60})"/g,
  );
  return locatedMatches(source, /\b(AddDistributedMemoryCache|UseInMemoryDatabase)\(/g).flatMap(
    ({ groups, line }) => {
      const declared = groups[1] ?? '';
      const role = standIns.get(declared);
      if (!role) return [];
      const isFallback = servers[role]?.test(source);
      const unlessSet = isFallback ? [...new Set(keys.flatMap((one) => one.groups[1] ?? []))] : null;
      return [declare({ role, engine: 'in-memory', declared, at: { file: file.path, line }, unlessSet })];
    },
  );
}
