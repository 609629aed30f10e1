import { describe, expect, test } from '@jest/globals';
import type { Declaration } from '../src/model.js';
import { django } from '../src/readers/django.js';
import { sqlalchemy } from '../src/readers/sqlalchemy.js';
import { parsePython } from '../src/support/python-tree.js';
import { Unreadable } from '../src/support/unreadable.js';
import { treeOf } from './memory-host.js';

const spoken = ({ says, engine, at, unlessSet, alternative }: Declaration): string =>
  [
    says?.environment ?? 'all',
    engine,
    `:${at.line}`,
    ...(unlessSet ? [`unless ${unlessSet.join(' ')}`] : []),
    ...(alternative ? ['or another'] : []),
  ].join(' ');

function declared(text: string, path = 'app/settings.py', others: Record<string, string> = {}): string[] {
  const tree = treeOf({ ...others, [path]: text });
  return (django.read({ path, text }, tree).declarations ?? []).map(spoken);
}

const locmem = '{"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}';
const redis = '{"default": {"BACKEND": "django_redis.cache.RedisCache"}}';

describe('what a condition decides', () => {
  const branch = (condition: string, before = ''): string[] =>
    declared(
      `import os\n${before}\nif ${condition}:\n    CACHES = ${redis}\nelse:\n    CACHES = ${locmem}\n`,
    );

  test.each([
    ['os.environ.get("KEY_A")', ['all in-memory :6 unless KEY_A', 'prod redis :4']],
    ['os.getenv("KEY_A") is not None', ['all in-memory :6 unless KEY_A', 'prod redis :4']],
    ['"KEY_A" in os.environ', ['all in-memory :6 unless KEY_A', 'prod redis :4']],
    ['not os.environ.get("KEY_A") or False', ['all redis :4 unless KEY_A']],
    [
      'os.environ.get("KEY_A") and os.environ.get("KEY_B")',
      ['all in-memory :6 unless KEY_A KEY_B', 'prod redis :4'],
    ],
    ['env.bool("KEY_A", default=True)', ['all redis :4 unless KEY_A']],
    ['config("KEY_A", default="no", cast=bool)', ['all in-memory :6 unless KEY_A', 'prod redis :4']],
    ['os.environ.get("KEY_A", "1") in ("1", "true")', ['all redis :4 unless KEY_A']],
    [
      'os.environ.get("KEY_A", "x").lower().startswith("y")',
      ['all in-memory :6 unless KEY_A', 'prod redis :4'],
    ],
    ['True', ['all redis :4']],
    ['1 == 2', ['all in-memory :6']],
    ['"test" in sys.argv', ['ci redis :4', 'dev in-memory :6', 'prod in-memory :6']],
    ['os.environ.get("ENV") == "production"', ['dev in-memory :6', 'ci in-memory :6', 'prod redis :4']],
    ['os.environ.get("ENV") in ["dev", "local"]', ['dev redis :4', 'ci in-memory :6', 'prod in-memory :6']],
    ['os.environ.get("CI")', ['ci redis :4', 'dev in-memory :6', 'prod in-memory :6']],
    ['platform.system() == "Darwin"', ['all redis :4 or another', 'all in-memory :6 or another']],
  ])('%s', (condition, expected) => {
    expect(branch(condition).sort()).toEqual([...expected].sort());
  });

  test('DEBUG of the environment is development; a literal one decides nothing about environments', () => {
    expect(branch('DEBUG', 'DEBUG = os.environ.get("DEBUG", "") == "1"').sort()).toEqual(
      ['dev redis :4', 'ci in-memory :6', 'prod in-memory :6'].sort(),
    );
    expect(branch('DEBUG', 'DEBUG = False')).toEqual(['all in-memory :6']);
  });
});

describe('what assignments come to', () => {
  test.each([
    ['the last one counts', `CACHES = ${redis}\nCACHES = ${locmem}`, ['all in-memory :2']],
    [
      'a place in a dictionary',
      `CACHES = ${redis}\nCACHES["default"]["BACKEND"] = "django.core.cache.backends.dummy.DummyCache"`,
      ['all null :2'],
    ],
    ['an update', `CACHES = ${redis}\nCACHES.update(${locmem})`, ['all in-memory :2']],
    ['spread dictionaries', `BASE = ${redis}\nCACHES = {**BASE, "x": {}}`, ['all redis :1']],
    ['an alias', `A = ${redis}\nCACHES = A`, ['all redis :1']],
    [
      'an option that only a key switches on is no production',
      `CACHES = ${locmem}\nif os.environ.get("KEY_R"):\n    CACHES = ${redis}`,
      ['all in-memory :1 unless KEY_R'],
    ],
    [
      'a function with a default and several returns',
      `def pick(kind="locmem"):\n    if kind == "redis":\n        return ${redis}\n    return ${locmem}\nCACHES = pick()`,
      ['all in-memory :4'],
    ],
    ['unpacking', `A, CACHES = (1, ${redis})\n(B, C) = ("x", "y")`, ['all redis :1']],
    ['what a function leaves open is not guessed', `def pick():\n    return compute()\nCACHES = pick()`, []],
    [
      'a URL that begins literally',
      'DATABASES = {"default": env.db("DB", default="sqlite:///" + str(BASE_DIR))}',
      ['all sqlite :1 unless DB'],
    ],
    ['a literal of a comparison is no setting', `if X == "redis":\n    pass\nY = CACHES`, []],
  ])('%s', (_, text, expected) => {
    expect(declared(text)).toEqual(expected);
  });

  test('settings that follow each other in a circle end', () => {
    const others = { 'app/b.py': `from .settings import *\nCACHES = ${redis}` };
    expect(declared('from .b import *\n', 'app/settings.py', others)).toEqual([]);
  });

  test('what tests replace does not hold in CI', () => {
    const base = `CACHES = ${redis}\nEMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"`;
    const others = { 'app/test_settings.py': `from app.settings import *\nCACHES = ${locmem}` };
    expect(declared(base, 'app/settings.py', others)).toEqual([
      'dev redis :1',
      'prod redis :1',
      'all smtp :2',
    ]);
  });

  test('a base leaves production to others, as far as it needs no server', () => {
    const others = { 's/settings/test.py': 'from .base import *' };
    expect(declared(`CACHES = ${locmem}`, 's/settings/base.py', others)).toEqual([
      'dev in-memory :1',
      'ci in-memory :1',
    ]);
  });
});

describe('settings of Flask and pydantic', () => {
  const of = (text: string): string[] => {
    const tree = treeOf({ 'config.py': text });
    return (sqlalchemy.read({ path: 'config.py', text }, tree).declarations ?? []).map(spoken);
  };

  test('a field of BaseSettings is read from the environment', () => {
    expect(of('class S(BaseSettings):\n    database_url: str = "sqlite:///a.db"')).toEqual([
      'all sqlite :2 unless DATABASE_URL',
    ]);
  });

  test('classes by their names, with what they take over', () => {
    const text = [
      'class Config:',
      '    SQLALCHEMY_DATABASE_URI = "postgresql://localhost/a"',
      'class TestConfig(Config):',
      '    SQLALCHEMY_DATABASE_URI = "sqlite://"',
      'class ProductionConfig(Config):',
      '    pass',
    ].join('\n');
    expect(of(text)).toEqual(['dev postgresql :2', 'prod postgresql :2', 'ci sqlite :4']);
  });
});

function callsThatDouble(depth: number): string {
  const functions = Array.from(
    { length: depth },
    (_, i) => `def f${i}(x=None):\n    return f${i + 1}(f${i + 1}(x))`,
  );
  return `${functions.join('\n')}\nCACHES = f0()`;
}

const ifKey = (i: number): string => `if os.environ.get("K${i}"):\n    CACHES["a${i}"] = ${redis}`;

const classes = (count: number): string =>
  Array.from({ length: count }, (_, i) => `class C${i}(C${i - 1}):\n    X = C${i}`).join('\n');

describe('hostile Python', () => {
  test('brackets that never end are refused', () => {
    expect(() => parsePython('a = '.concat('('.repeat(5000)))).toThrow(Unreadable);
    expect(() => parsePython(`a = ${'[1],'.repeat(5000)}`)).not.toThrow();
  });

  test.each([
    ['a chain of calls that doubles', callsThatDouble(12)],
    ['a sum of thousands of texts', `CACHES = ${'"a" + '.repeat(3000)}"b"`],
    ['thousands of branches on keys', Array.from({ length: 800 }, (_, i) => ifKey(i)).join('\n')],
    ['thousands of classes below each other', classes(300)],
    ['every base twice', 'class A(B): pass\nclass B(A): pass\nCACHES = A.X'],
  ])('%s ends', (_, text) => {
    expect(() => declared(`${text}\nDATABASES = {}`)).not.toThrow();
  });
});
