import { isEmbedded } from '../catalog/relations.js';
import type { Declaration, Environment, Reader, SourceFile, Statement, Tree } from '../model.js';
import { declare } from '../support/declare.js';
import { heldExcept } from '../support/held-settings.js';
import { type HoconSetting, hoconSettings } from '../support/hocon.js';
import { namedByUrl } from '../support/named-url.js';
import { fileNameOf } from '../support/path.js';
import { plainText, refuseConflict } from '../support/plain-text.js';
import { ofTheProduct } from '../support/settings-path.js';
import { environmentOfName } from '../support/settings-words.js';

/** Databases of Ktor, Play, Slick and others that are configured in HOCON. */
export const hocon: Reader = {
  id: 'hocon',
  title: 'Settings of Ktor and Play',
  spec: 'https://github.com/lightbend/config/blob/main/HOCON.md',
  files: ['**/application.conf', '**/application[-._]*.conf', '**/{prod,production,dev,test}.conf'],
  usually: null,
  mentions: /\bjdbc:|\bmongodb(?:\+srv)?:\/\/|\bredis:\/\/|\br2dbc:/,
  read: (file, tree) => ({ declarations: ofTheProduct(declarationsOf(file, tree), file.path) }),
};

/** What holds for all gives way to the resources of tests, and, embedded, to production's own. */
function declarationsOf(file: SourceFile, tree: Tree): readonly Declaration[] {
  const own = statedIn(file);
  const tests = file.path.replace(/(^|\/)main\/resources\//, '$1test/resources/');
  const isReplaced = tests !== file.path && tree.has(tests);
  return own.flatMap((one) => {
    if (one.says) return [one];
    const replaced = new Set<Environment>([
      ...(isReplaced ? (['ci'] as const) : []),
      ...(isEmbedded(one.engine) ? (['prod'] as const) : []),
    ]);
    return heldExcept(replaced, 'it is the default and nothing replaces it there').map((says) => ({
      ...one,
      says,
    }));
  });
}

function statedIn(file: SourceFile): Declaration[] {
  refuseConflict(plainText(file.text));
  const says = statementOf(file.path);
  return hoconSettings(file.text).flatMap((one) => {
    const found = isAddress.test(one.path.at(-1) ?? '') ? namedByUrl(one.value, null) : null;
    if (!found) return [];
    const { declared, engine, variants, version = null } = found;
    const role = namedByUrl(one.value, 'database') ? 'database' : 'cache';
    const unlessSet = one.keys.length > 0 ? one.keys : null;
    const at = { file: file.path, line: one.line };
    return [declare({ role, engine, variants, version, declared, at, says, unlessSet, name: nameOf(one) })];
  });
}

const isAddress = /^(?:url|uri|jdbc-?url|connection-?string)$/i;

/** `db.reports.url`, `slick.dbs.reports.db.url`: the name of one of several databases. */
function nameOf({ path }: HoconSetting): string | null {
  const name = path
    .slice(0, -1)
    .findLast(
      (one) =>
        !/^(?:db|dbs|default|database|datasource|jdbc|storage|ktor|slick|properties|main|app|hikari|postgres\w*|mysql|h2|redis|mongo\w*)$/i.test(
          one,
        ),
    );
  return path.length > 2 ? (name ?? null) : null;
}

function statementOf(path: string): Statement | null {
  if (/(?:^|\/)(?:test|it)\/resources\//.test(path))
    return { environment: 'ci', because: 'it lies in the resources of tests' };
  const name =
    /^application[-._](\w+)\.conf$/.exec(fileNameOf(path))?.[1] ??
    /^(\w+)\.conf$/.exec(fileNameOf(path))?.[1];
  const environment = name ? environmentOfName(name) : null;
  return environment ? { environment, because: `${fileNameOf(path)} is for it` } : null;
}
