import { sides, statement, variants } from './shape.js';

/** Redis: what differs between builds. */
export const redisVariants = variants('redis', [
  {
    id: 'redis-8-distribution-build',
    left: 'official redis:8 image',
    right: 'distribution package',
    title: 'Redis 8 from a distribution may lack JSON/Search/TimeSeries/Bloom',
    bites:
      'Redis 8 bundles the modules in the official image, but Debian builds 8.0 without them: JSON.SET is an unknown command although the major version matches.',
    severity: 'medium',
    areas: ['cache'],
    sources: ['https://github.com/redis/redis/blob/unstable/README.md'],
    probe: sides(
      null,
      statement(
        'redis',
        'JSON.SET j $ {}\nFT._LIST\nVADD v VALUES 2 1 1 e',
        "ERR unknown command 'JSON.SET', with args beginning with: 'j' '$' '{}' \n\nERR unknown command 'FT._LIST', with args beginning with: \n\n1",
      ),
    ),
    ran: 'redis 8.0.6',
  },
  {
    id: 'redis-alpine-debian',
    left: 'alpine',
    right: 'debian',
    title: 'redis alpine and debian images behave alike',
    bites:
      'Commands, persistence and eviction are the same code; only the C library and tools in the image differ. Safe to ignore for parity.',
    severity: 'low',
    areas: ['cache'],
    sources: ['https://github.com/docker-library/docs/blob/master/redis/README.md'],
    harmless: true,
  },
]);
