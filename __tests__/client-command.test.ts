import { describe, expect, test } from '@jest/globals';
import { onlyClient } from '../src/support/client-command.js';

describe('a container that only uses the client programs of its image', () => {
  test.each([
    [['psql', '-h', 'db']],
    [['pg_dump', '-Fc', 'shop']],
    [['/usr/bin/mysqldump', 'shop']],
    [['sleep', 'infinity']],
    [['tail', '-f', '/dev/null']],
    [['redis-sentinel', '/etc/sentinel.conf']],
    [['sh', '-c', 'until pg_isready -h db -U postgres; do sleep 2; done']],
    [['/bin/bash', '-ec', 'while ! mysqladmin ping; do echo waiting; sleep 1; done && exit 0']],
    [['env', 'PGPASSWORD=x', 'psql', '-c', 'select 1']],
    [['bash', '-c', 'if mongosh --eval "db.stats()"; then\n  echo up\nfi']],
    [['mc', 'mb', 'local/uploads']],
  ])('%j', (words) => {
    expect(onlyClient(words)).toBe(true);
  });
});

describe('a container that serves', () => {
  test.each([
    [[]],
    [['-c', 'max_connections=200']],
    [['--requirepass', '$(REDIS_PASSWORD)']],
    [['postgres', '-c', 'shared_buffers=1GB']],
    [['docker-entrypoint.sh', 'mysqld']],
    [['/usr/local/bin/docker-entrypoint.sh']],
    [['redis-server', '/etc/redis.conf']],
    [['sh', '-c', 'redis-cli --version && exec redis-server --save ""']],
    [['bash', '-c', 'pg_isready || exec docker-entrypoint.sh postgres']],
    [['server', '/data', '--console-address', ':9001']],
    [['/opt/start-kafka.sh']],
    [['sh', '-c', '/scripts/run-something-unknown']],
  ])('%j', (words) => {
    expect(onlyClient(words)).toBe(false);
  });
});
