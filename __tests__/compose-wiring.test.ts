import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hostsIn } from '../src/support/compose-wiring.js';

test.each([
  ['DATABASE_URL', 'postgres://user:pa:ss@db:5432/shop', ['db']],
  ['DATABASE_URL', 'postgres://db/db', ['db']],
  ['DATABASE_URL', 'postgres://${USER:-me}:${PASSWORD:?say it}@db/${NAME}', ['db']],
  ['REDIS_URL', 'redis://${HOST}:6379', []],
  ['SPRING_DATASOURCE_URL', 'jdbc:postgresql://Keycloak-DB/keycloak?user=web', ['keycloak-db']],
  ['MONGO_URL', 'mongodb://a:b@one:27017,two:27017/x', ['one', 'two']],
  ['ConnectionStrings__Default', 'Host=identity;Database=audit;Username=web', ['identity']],
  ['DSN', 'host=db port=5432 dbname=web', ['db']],
  ['KAFKA_BROKERS', 'kafka:9092', ['kafka']],
  ['PEERS', 'one:1,two:2', ['one', 'two']],
  ['REDIS_HOST', 'redis', ['redis']],
  ['redis.host', 'redis', ['redis']],
  ['POSTGRES_DB', 'db', []],
  ['DB_USER', 'postgres', []],
  ['DB_CONNECTION', 'mysql', []],
])('%s=%s speaks of %j', (key, value, hosts) => {
  expect(hostsIn(key, value)).toEqual(hosts);
});

test('nothing of a user, a password or a path is taken for a host', () => {
  const piece = fc.constantFrom('://', '@', ':', ',', 'host=', 'a', '.', '/', ' ', '=', '-');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4000 }), (pieces) => {
      for (const host of hostsIn('URL', pieces.join(''))) expect(host).not.toMatch(/[@/\s]/);
    }),
    { numRuns: 30 },
  );
});
