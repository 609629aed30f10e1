// What shows through Django, on SQLite and on PostgreSQL.
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { notHere } from '../not-here.mjs';
import { run, temporaryFolder } from '../processes.mjs';
import { pythonHere } from '../programs.mjs';

const packages = ['django==5.2.18', 'psycopg[binary]==3.2.13'];
const program = `
import json, os, django
from decimal import Decimal
from django.conf import settings
settings.configure(DATABASES={'default': json.loads(os.environ['DATABASE'])}, INSTALLED_APPS=[], USE_TZ=True)
django.setup()
from django.db import connection, models, transaction
class Row(models.Model):
    name = models.CharField(max_length=10, null=True)
    n = models.IntegerField(null=True)
    d = models.DecimalField(max_digits=30, decimal_places=20, null=True)
    data = models.JSONField(null=True)
    class Meta: app_label = 'proof'
with connection.schema_editor() as editor: editor.create_model(Row)
def tell(name, work):
    try:
        with transaction.atomic(): print(name, '=>', work())
    except Exception as error: print(name, '=>', type(error).__name__ + ': ' + str(error).split(chr(10))[0])
for name in ('John', 'ÉCOLE', None): Row.objects.create(name=name)
rows = Row.objects
tell('contains', lambda: rows.filter(name__contains='john').count())
tell('icontains-unicode', lambda: rows.filter(name__icontains='école').count())
tell('null-first', lambda: rows.order_by('name').first().name)
tell('too-long', lambda: len(rows.get(pk=rows.create(name='x' * 50).pk).name))
tell('big-int', lambda: rows.get(pk=rows.create(n=3000000000).pk).n)
tell('decimal', lambda: rows.get(pk=rows.create(d=Decimal('1234567890.12345678901234567890')).pk).d)
tell('json-contains', lambda: rows.filter(data__contains={'a': 1}).count())
def locked():
    from django.test.utils import CaptureQueriesContext
    with CaptureQueriesContext(connection) as seen: list(rows.select_for_update())
    return any('FOR UPDATE' in one['sql'] for one in seen)
tell('select-for-update in SQL', locked)
`;

const told = new Map();

function tell(id, engine, version) {
  const key = `${id} ${version}`;
  if (!told.has(key)) told.set(key, ask(id, engine, version));
  return told.get(key);
}

async function ask(id, engine, version) {
  const python = await environment();
  const backend = (more) => ({ ...process.env, DATABASE: JSON.stringify(more), PYTHONIOENCODING: 'utf-8' });
  const perform = (more) => run(python, ['-c', program], { env: backend(more) });
  if (id === 'sqlite') {
    const { stdout } = await perform({
      ENGINE: 'django.db.backends.sqlite3',
      NAME: join(temporaryFolder('django'), 'db'),
    });
    const version = await run(python, ['-c', 'import sqlite3; print(sqlite3.sqlite_version)']);
    return { on: `sqlite ${version.stdout.trim()} (Django 5.2.18)`, lines: stdout.split('\n') };
  }
  const server = await engine('postgresql', version);
  return server.inDatabase(async (name) => {
    const where = { NAME: name, USER: 'postgres', HOST: '127.0.0.1', PORT: server.port };
    const { stdout } = await perform({ ENGINE: 'django.db.backends.postgresql', ...where });
    return { on: `postgresql ${server.version} (Django 5.2.18)`, lines: stdout.split('\n') };
  });
}

let made;

/** A Python with Django, in a folder that later runs find again. */
function environment() {
  made ??= make();
  return made;
}

async function make() {
  const cache =
    process.env.PROVE_CACHE ??
    join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'parity-gate-prove');
  const folder = join(cache, 'python', packages.join('+').replaceAll(/[^\w.+-]/g, ''));
  const python = join(folder, 'bin/python');
  if (process.env.PROVE_DEBIAN === 'none') throw notHere('only engines from npm were asked for');
  if (existsSync(join(folder, 'complete'))) return python;
  mkdirSync(cache, { recursive: true });
  try {
    await run(pythonHere('≥3.10'), ['-m', 'venv', folder]);
    await run(python, ['-m', 'pip', 'install', '-q', ...packages], { limit: 300_000 });
  } catch (error) {
    throw notHere(`pip gives no Django here: ${error.message.slice(-150)}`);
  }
  mkdirSync(join(folder, 'complete'));
  return python;
}

const shows = (name) => {
  const on =
    (id) =>
    async ({ engine, version }) => {
      const { on: ran, lines } = await tell(id, engine, version);
      return { on: ran, seen: lines.filter((line) => line.startsWith(`${name} =>`)) };
    };
  return { left: on('sqlite'), right: on('postgresql') };
};

/** By the id of the behaviour. */
export const django = {
  'sqlite-postgresql-django-contains': shows('contains'),
  'sqlite-postgresql-django-icontains': shows('icontains-unicode'),
  'sqlite-postgresql-django-max-length': shows('too-long'),
  'sqlite-postgresql-django-integer-range': shows('big-int'),
  'sqlite-postgresql-django-json-lookups': shows('json-contains'),
  'sqlite-postgresql-django-select-for-update': shows('select-for-update in SQL'),
  'sqlite-postgresql-django-decimal': shows('decimal'),
  'sqlite-postgresql-django-null-first': shows('null-first'),
};
