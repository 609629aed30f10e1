import type { Reader } from '../model.js';
import { alembicDatabase } from '../support/alembic.js';
import { declarePython } from '../support/settings-declarations.js';
import { brokenSettings } from '../support/settings-notices.js';
import { ofTheProduct } from '../support/settings-path.js';
import { settingsFile } from '../support/settings-text.js';
import { sqlalchemySlots } from '../support/sqlalchemy-slots.js';

const modules = [
  '**/config.py',
  '**/settings.py',
  '**/default_settings.py',
  '**/{config,configs,settings}/*.py',
  '**/core/config.py',
  '**/database.py',
  '**/db.py',
];

const interest =
  /\b(?:SQLALCHEMY_DATABASE_UR[IL]|SQLALCHEMY_BINDS|DATABASE_UR[IL]|DB_URL|sqlalchemy_database_ur[il]|database_url|db_url|CACHE_TYPE|broker_url|CELERY_BROKER_URL)\b/;

/** Settings of Flask, FastAPI and others on SQLAlchemy, and alembic.ini. */
export const sqlalchemy: Reader = {
  id: 'sqlalchemy',
  title: 'SQLAlchemy settings',
  spec: 'https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls',
  files: [...modules, '**/alembic.ini'],
  usually: null,
  mentions: new RegExp(`${interest.source}|^sqlalchemy\\.url`, 'm'),
  read(file, tree) {
    const { path } = file;
    if (path.endsWith('.ini'))
      return { declarations: ofTheProduct(alembicDatabase(settingsFile(file), tree), path) };
    return {
      declarations: ofTheProduct(declarePython(path, tree, { slots: sqlalchemySlots, files: modules }), path),
      notices: brokenSettings(path, interest, tree),
    };
  },
};
