import { identifyScheme } from '../catalog/urls.js';
import type { Declaration, SourceFile } from '../model.js';
import { declare } from './declare.js';
import { heldOnce, type SectionDeclaration } from './held-settings.js';
import { type JavaScriptEntry, javaScriptObjects } from './javascript-objects.js';
import {
  type Constants,
  constantsIn,
  type JavaScriptChoice,
  javaScriptChoices,
} from './javascript-values.js';
import { environmentOfName } from './settings-words.js';

/** Names of engines that are no schemes of URLs. */
const clients: readonly (readonly [client: RegExp, engine: string])[] = [
  [/^(?:postgres|pg|pg-native|pgnative|aurora-postgres|postgres-js|node-postgres|neon\w*)$/i, 'postgresql'],
  [/^(?:mysql2?|aurora-mysql|planetscale)$/i, 'mysql'],
  [/^(?:better-)?sqlite3?$|^(?:sqljs|expo|expo-sqlite|d1-http|capacitor|cordova)$/i, 'sqlite'],
  [/^(?:turso|libsql)$/i, 'libsql'],
  [/^(?:tedious|mssql|sqlserver)$/i, 'mssql'],
  [/^(?:oracledb|oracle)$/i, 'oracle'],
  [/^(?:cockroachdb|cockroach)$/i, 'cockroachdb'],
];

/** Drivers of MikroORM, by class and package. */
const mikro = /(?:^|\/)(postgresql|mysql|mariadb|better-sqlite|sqlite|libsql|mongodb|mssql)$/;

/** The engine of a client, dialect or type of a JavaScript database library. */
export function clientEngine(name: string): string | null {
  const own = clients.find(([pattern]) => pattern.test(name))?.[1];
  const found = own ? null : identifyScheme(name);
  return own ?? (found?.role === 'database' ? found.engine : null);
}

/**
 * What the objects of a file choose under one of these keys: in sections that are named after environments (their own
 * or of a constant that they take over), or for all.
 */
export function javaScriptDatabases(file: SourceFile, keys: readonly string[]): Declaration[] {
  const entries = javaScriptObjects(file.text);
  const constants = constantsIn(file.text);
  const chosen = entries.filter(({ path }) => keys.includes(path.at(-1) ?? '') && isAtTheTop(path));
  const sections = [
    ...chosen.flatMap((one) => sectionsOf(one, environmentOfPath(one.path), file, constants)),
    ...entries.flatMap((one) => takenOver(one, chosen, file, constants)),
  ];
  const own = chosen.filter((one) => !environmentOfPath(one.path) && !isTakenOver(one, entries));
  return [...heldOnce(sections), ...own.flatMap((one) => forAll(one, file, constants))];
}

/** Of the settings themselves, of a section of theirs, or of their connection: deeper ones are about something else. */
const isAtTheTop = (path: readonly string[]): boolean => {
  const above = path.at(-2) ?? '';
  return (
    path.length < 3 || (path.length === 3 && (above === 'connection' || environmentOfName(above) !== null))
  );
};

const environmentOfPath = (path: readonly string[]): string | null =>
  path.slice(0, -1).find((key) => environmentOfName(key)) ?? null;

function sectionsOf(
  { value, line }: JavaScriptEntry,
  section: string | null,
  file: SourceFile,
  constants: Constants,
): SectionDeclaration[] {
  const environment = section ? environmentOfName(section) : null;
  if (!section || !environment) return [];
  return javaScriptChoices(value, constants).flatMap((choice) => {
    const declaration = declarationOf(choice, file.path, line);
    return declaration ? [{ environment, because: `section ${section} is for it`, declaration }] : [];
  });
}

/** `production: shared` and `...shared` take over what `shared` chooses. */
function takenOver(
  one: JavaScriptEntry,
  chosen: readonly JavaScriptEntry[],
  file: SourceFile,
  constants: Constants,
): SectionDeclaration[] {
  const section = one.path.find((key) => environmentOfName(key));
  if (!section) return [];
  const sources = chosen.filter(({ path }) => path[0] === one.value && path.length === 2);
  return sources.flatMap((source) => sectionsOf(source, section, file, constants));
}

const isTakenOver = ({ path }: JavaScriptEntry, entries: readonly JavaScriptEntry[]): boolean =>
  path.length === 2 &&
  entries.some((one) => one.value === path[0] && one.path.some((key) => environmentOfName(key)));

function forAll({ value, line }: JavaScriptEntry, file: SourceFile, constants: Constants): Declaration[] {
  const choices = javaScriptChoices(value, constants);
  return choices.flatMap((choice) => {
    const declaration = declarationOf(choice, file.path, line);
    if (!declaration) return [];
    if (choice.environment) {
      const because = 'a condition of the settings chooses it there';
      return [{ ...declaration, says: { environment: choice.environment, because } }];
    }
    const isDivided = choices.some((other) => other.environment);
    return isDivided ? elsewhere(declaration, choices) : [declaration];
  });
}

function elsewhere(declaration: Declaration, choices: readonly JavaScriptChoice[]): Declaration[] {
  const taken = new Set(choices.map((one) => one.environment));
  const because = 'the settings choose it where no condition chooses otherwise';
  return (['dev', 'ci', 'prod'] as const)
    .filter((environment) => !taken.has(environment))
    .map((environment) => ({ ...declaration, says: { environment, because } }));
}

function declarationOf({ text, keys }: JavaScriptChoice, file: string, line: number): Declaration | null {
  const engine = clientEngine(text);
  if (!engine) return null;
  const unlessSet = keys.length > 0 ? keys : null;
  return declare({ role: 'database', engine, declared: text, at: { file, line }, unlessSet });
}

/** MikroORM is told its engine by the package that its configuration comes from. */
export function mikroOrmDatabase(file: SourceFile): Declaration[] {
  const lines = file.text.split('\n');
  const at = lines.findIndex((line) => /^import .*["']@mikro-orm\/[\w-]+["']/.test(line) && mikroIn(line));
  const named = mikroIn(lines[at] ?? '');
  const engine = named && clientEngine(named);
  return engine
    ? [
        declare({
          role: 'database',
          engine,
          declared: `@mikro-orm/${named}`,
          at: { file: file.path, line: at + 1 },
        }),
      ]
    : [];
}

const mikroIn = (line: string): string | null =>
  mikro.exec(/["'](@mikro-orm\/[\w-]{1,40})["']/.exec(line)?.[1] ?? '')?.[1] ?? null;
