import type { ImageGroup } from './shape.js';
import { after, firstOf, leading, none } from './tags.js';

/** Redis, what descends from it, and memcached. */
export const redis: readonly ImageGroup[] = [
  {
    engine: 'redis',
    names: [
      'redis',
      'cimg/redis',
      'circleci/redis',
      'ubuntu/redis',
      'opstree/redis',
      'grokzen/redis-cluster',
    ],
    words: ['redis', 'redis-cluster'],
    version: leading,
  },
  {
    engine: 'redis',
    names: ['redis/redis-stack', 'redis/redis-stack-server'],
    words: ['redis-stack', 'redis-stack-server'],
    flavour: 'redis-stack',
    version: leading,
  },
  // Their tags count the module.
  {
    engine: 'redis',
    names: ['redislabs/rejson', 'redislabs/redisearch', 'redislabs/redismod', 'redislabs/redistimeseries'],
    flavour: 'redis-stack',
    version: none,
  },
  {
    engine: 'valkey',
    names: ['valkey/valkey', 'valkey/valkey-bundle', 'valkey/valkey-extensions'],
    words: ['valkey', 'valkey-cluster', 'valkey-bundle'],
    version: leading,
  },
  {
    engine: 'keydb',
    names: ['eqalpha/keydb', 'snapchat/keydb'],
    words: ['keydb'],
    version: firstOf(leading, after('v')),
  },
  { engine: 'dragonfly', names: ['dragonflydb/dragonfly', 'dragonflydb/dragonfly-ubuntu'], version: leading },
  { engine: 'garnet', names: ['microsoft/garnet', 'microsoft/garnet-alpine'], version: leading },
  { engine: 'memcached', names: ['memcached'], words: ['memcached'], version: leading },
  { engine: 'hazelcast', names: ['hazelcast/hazelcast'], version: leading },
];
