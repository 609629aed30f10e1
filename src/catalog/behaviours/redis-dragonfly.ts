import { pair } from './shape.js';

/** Redis and Dragonfly: what behaves differently. */
export const redisDragonfly = pair('redis', 'dragonfly', [
  {
    id: 'redis-dragonfly-lua',
    title: 'Dragonfly refuses undeclared keys in Lua by default',
    bites:
      'Scripts that build key names inside Lua (BullMQ, Sidekiq extensions, django-cacheops) work on Redis and fail on Dragonfly without --default_lua_flags=allow-undeclared-keys.',
    severity: 'high',
    areas: ['cache', 'queues'],
    evidence: /\bredis\.call\(/,
    sources: ['https://www.dragonflydb.io/docs/integrations/bullmq'],
  },
  {
    id: 'redis-dragonfly-commands',
    title: 'Dragonfly misses some Redis commands (FUNCTION, LCS, SWAPDB, WAIT, MIGRATE)',
    bites: 'Code or tools using them (also FCALL, OBJECT FREQ/IDLETIME, CLIENT NO-EVICT) get an error.',
    severity: 'medium',
    areas: ['cache'],
    sources: ['https://www.dragonflydb.io/docs/command-reference/compatibility'],
  },
  {
    id: 'redis-dragonfly-eviction',
    title: 'Dragonfly has cache_mode instead of maxmemory-policy',
    bites:
      'By default it does not evict; with --cache_mode=true it evicts near maxmemory by its own rule. allkeys-lru, volatile-ttl and other Redis policies do not carry over.',
    severity: 'medium',
    areas: ['cache'],
    sources: ['https://www.dragonflydb.io/docs/managing-dragonfly/flags'],
  },
]);
