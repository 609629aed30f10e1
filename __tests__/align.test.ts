import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { align } from '../src/align.js';
import type { Compared, PlacedDeclaration, Service } from '../src/model.js';
import { placed } from './placed.js';

const shape = (services: readonly Service[]) =>
  services.map(({ dev, ci, prod }) => {
    const cell = (declarations: readonly PlacedDeclaration[]) =>
      declarations.map((one) => `${one.name ?? one.engine} ${one.version ?? '-'}`).join(', ');
    return `${cell(dev)} | ${cell(ci)} | ${cell(prod)}`;
  });

const one = (
  environment: Compared,
  engine: string,
  version: string | null,
  name: string | null = null,
  more = {},
) => placed({ environment, engine, version, name, ...more });

describe('one purpose', () => {
  test('names that say nothing are one service in all environments', () => {
    const services = align([
      one('dev', 'postgresql', '15', 'db'),
      one('ci', 'postgresql', '16', 'postgres'),
      one('prod', 'postgresql', '14', 'shop_rds'),
    ]);
    expect(shape(services)).toEqual(['db 15 | postgres 16 | shop_rds 14']);
  });

  test('another engine of the same kind takes the place that is left', () => {
    const services = align([one('dev', 'sqlite', null), one('prod', 'postgresql', '16', 'main')]);
    expect(shape(services)).toEqual(['sqlite - |  | main 16']);
  });

  test('engines of different kinds stay apart', () => {
    const services = align([one('dev', 'mongodb', '7'), one('prod', 'postgresql', '16')]);
    expect(shape(services)).toEqual([' |  | postgresql 16', 'mongodb 7 |  | ']);
  });
});

describe('several purposes', () => {
  test('services are matched by the word of their purpose', () => {
    const services = align([
      one('dev', 'postgresql', '16', 'orders-db'),
      one('dev', 'mariadb', '10.9', 'catalog-db'),
      one('prod', 'postgresql', '15.10', 'orders_rds'),
      one('prod', 'mysql', '8.0', 'catalog_rds'),
    ]);
    expect(shape(services)).toEqual([
      'orders-db 16 |  | orders_rds 15.10',
      'catalog-db 10.9 |  | catalog_rds 8.0',
    ]);
  });

  test('the project tells the purpose as well as the name does', () => {
    const services = align([
      one('dev', 'postgresql', '16', 'db', { project: 'src/orders' }),
      one('dev', 'postgresql', '14', 'db', { project: 'src/billing' }),
      one('prod', 'postgresql', '16', 'orders'),
      one('prod', 'postgresql', '14', 'billing'),
    ]);
    expect(shape(services)).toEqual(['db 16 |  | orders 16', 'db 14 |  | billing 14']);
  });

  test("an identity provider's database is never compared with the application's", () => {
    const services = align([
      one('dev', 'postgresql', '16', 'db'),
      one('dev', 'postgresql', '14', 'kc_postgresql'),
      one('prod', 'postgresql', '16', 'postgresql'),
    ]);
    expect(shape(services)).toEqual(['db 16 |  | postgresql 16', 'kc_postgresql 14 |  | ']);
    const wired = align([
      one('dev', 'postgresql', '14', 'db2', { wiredBy: ['keycloak:KC_DB_URL'] }),
      one('prod', 'postgresql', '16', 'postgresql'),
    ]);
    expect(shape(wired)).toEqual([' |  | postgresql 16', 'db2 14 |  | ']);
  });

  test('one nameless server in development stands for several purposes', () => {
    const services = align([
      one('dev', 'postgresql', '16', 'db'),
      one('prod', 'postgresql', '15', 'orders'),
      one('prod', 'postgresql', '16', 'billing'),
    ]);
    expect(shape(services)).toEqual(['db 16 |  | orders 15', 'db 16 |  | billing 16']);
  });
});

describe('stand-ins', () => {
  test('lie beside what production uses for the same setting, not beside another setting of the role', () => {
    const services = align([
      one('dev', 'null', null, 'cache_store', { role: 'cache' }),
      one('dev', 'redis', '7', 'redis'),
      one('prod', 'redis', null, 'cache_store', { role: 'cache' }),
      one('prod', 'redis', '7', 'REDIS'),
    ]);
    expect(shape(services)).toEqual([
      'redis 7 |  | cache_store -, REDIS 7',
      'cache_store - |  | cache_store -',
    ]);
  });

  test('job frameworks need a store of their own and are no service', () => {
    expect(shape(align([one('prod', 'sidekiq', null, 'queue_adapter', { role: 'broker' })]))).toEqual([]);
    expect(
      shape(
        align([
          one('dev', 'in-process', null, 'queue_adapter', { role: 'broker' }),
          one('prod', 'sidekiq', null, 'queue_adapter', { role: 'broker' }),
        ]),
      ),
    ).toEqual(['queue_adapter - |  | queue_adapter -']);
  });
});

test('a project without a runtime of its own takes the one of the root', () => {
  const services = align([
    one('dev', 'node', '22'),
    one('prod', 'node', '20', null, { project: 'src/checkout' }),
    one('prod', 'node', '22', null, { project: 'src/cart' }),
  ]);
  expect(shape(services)).toEqual(['node 22 |  | ', 'node 22 |  | node 22', 'node 22 |  | node 20']);
});

test('no server is lost, and none appears that was not declared', () => {
  const declaration = fc.record({
    environment: fc.constantFrom<Compared>('dev', 'ci', 'prod'),
    engine: fc.constantFrom(
      'postgresql',
      'mysql',
      'sqlite',
      'redis',
      'valkey',
      'rabbitmq',
      'mongodb',
      's3',
      'minio',
      'keycloak',
    ),
    name: fc.constantFrom(null, 'db', 'orders-db', 'orders', 'billing_rds', 'keycloak', 'cache'),
    project: fc.constantFrom('.', 'src/orders', 'src/mail'),
    version: fc.constantFrom(null, '1', '2.3'),
  });
  fc.assert(
    fc.property(fc.array(declaration, { maxLength: 12 }), (said) => {
      const declarations = said.map(placed);
      const services = align(declarations);
      for (const environment of ['dev', 'ci', 'prod'] as const) {
        const shown = new Set(services.flatMap((service) => service[environment]));
        expect(shown).toEqual(new Set(declarations.filter((one) => one.environment === environment)));
      }
    }),
  );
});
