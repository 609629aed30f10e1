import type { Declaration, Reader, SourceFile } from '../model.js';
import { javaScriptDatabases, mikroOrmDatabase } from '../support/javascript-orm.js';
import { ormJson } from '../support/orm-json.js';
import { fileNameOf } from '../support/path.js';
import { prismaDatasource } from '../support/prisma-schema.js';
import { ofTheProduct } from '../support/settings-path.js';
import { settingsFile } from '../support/settings-text.js';

const code = '{js,cjs,mjs,ts,cts,mts}';

/** Settings of JavaScript's database libraries: Prisma, Knex, TypeORM, Sequelize, Drizzle, MikroORM, Strapi. */
export const javascriptOrm: Reader = {
  id: 'javascript-orm',
  title: 'Settings of JavaScript database libraries',
  spec: 'https://www.prisma.io/docs/orm/reference/prisma-schema-reference',
  files: [
    '**/*.prisma',
    `**/knexfile.${code}`,
    `**/ormconfig.{${code.slice(1, -1)},json}`,
    `**/{,*[-.]}data-source.${code}`,
    `**/typeorm.config.${code}`,
    `**/drizzle{,*[-.]}.config.${code}`,
    `**/drizzle.*.config.${code}`,
    `**/mikro-orm.config.${code}`,
    `**/config/config.{${code.slice(1, -1)},json}`,
    `**/config/database.{${code.slice(1, -1)},json}`,
    `**/sequelize.config.${code}`,
  ],
  usually: null,
  mentions: /^[ \t]*datasource[ \t]|\bclient\b|\bdialect\b|\btype["']?\s*:|\bdriver\b|@mikro-orm\//m,
  read: (file) => ({ declarations: ofTheProduct(declarationsOf(settingsFile(file)), file.path) }),
};

function declarationsOf(file: SourceFile): readonly Declaration[] {
  const name = fileNameOf(file.path);
  if (name.endsWith('.prisma')) return prismaDatasource(file);
  if (name.endsWith('.json')) return ormJson(file);
  if (name.startsWith('knexfile')) return javaScriptDatabases(file, ['client', 'dialect']);
  if (name.startsWith('drizzle')) return javaScriptDatabases(file, ['dialect', 'driver']).slice(0, 3);
  if (name.startsWith('mikro-orm')) return mikroOrmDatabase(file);
  if (/^(?:ormconfig|typeorm|.*data-source)/.test(name)) return javaScriptDatabases(file, ['type']);
  return javaScriptDatabases(file, ['dialect', 'client']);
}
